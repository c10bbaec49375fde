"""The questions that the command line answers beyond one comparison: what each takes, and what it says.

Every module here has ``NAME``, ``TAKES_CHANGES`` (whether ``--set`` changes the scenario asked about),
``purpose()``, ``add_arguments(parser)`` and ``answer(scenario, options, tell)``, which gives an
:class:`~calculator.questions.answer.Answer`.
"""

from calculator.questions import agents, differ, explain, flows, law, risk, seek, sobol, sweep, tornado, winner

_MODULES = (sweep, tornado, seek, risk, sobol, winner, explain, differ, agents, flows, law)
QUESTIONS = {module.NAME: module for module in _MODULES}
"""The questions by the command that asks them."""
