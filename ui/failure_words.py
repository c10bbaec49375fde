"""Why something could not be done, in the words of whoever asked for it."""

from __future__ import annotations

from calculator.language import tr
from calculator.problems import ScenarioError
from calculator.refusal import refusal


def reason(error: BaseException) -> str:
    """What *error* means: its problems, what the system refuses, or that the program itself is at fault."""
    if isinstance(error, ScenarioError):
        return "  ".join(map(str, error.problems))
    if isinstance(error, MemoryError):
        return tr("The computer has not enough memory for this. Fewer draws, values or months take less.")
    if isinstance(error, OSError) and error.strerror:
        return tr("The system refused: {reason}.").format(reason=refusal(error))
    return tr("There is an error in Tierwise itself.")
