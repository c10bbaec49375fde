"""Tierwise's engine: what becomes of people, goods and money when a product is sold through people.

>>> import calculator
>>> scenario = calculator.load_preset("three-models")
>>> result = calculator.simulate(scenario.with_values({"models.1.acquisition.cac": 120.0}))
>>> round(float(result.models[1].summary["ltv_to_cac"][0]), 2)
2.46
"""

from calculator.preset_file import dump, load, parse, save
from calculator.presets import load_preset
from calculator.problems import Problem, ScenarioError
from calculator.result import ModelResult, Result
from calculator.scenario import Scenario
from calculator.simulate import simulate

__all__ = [
    "ModelResult",
    "Problem",
    "Result",
    "Scenario",
    "ScenarioError",
    "dump",
    "load",
    "load_preset",
    "parse",
    "save",
    "simulate",
]
__version__ = "0.1.0"
