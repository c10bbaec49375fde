"""Exposure to the law on pyramid selling: rules as data, a model's figures against them, both in words.

Information, not advice: a figure beyond a threshold is no verdict, one below it no clearance.
"""

from calculator.law.crossings import Crossing, crossings
from calculator.law.facts import BELOW, FACTS, NEAR, NOT_APPLICABLE, OVER, STANDINGS, Fact
from calculator.law.rules import Law, Note, Rule, law
from calculator.law.standing import Exposure, Exposures, exposure, exposures

__all__ = [
    "BELOW", "FACTS", "NEAR", "NOT_APPLICABLE", "OVER", "STANDINGS",
    "Crossing", "Exposure", "Exposures", "Fact", "Law", "Note", "Rule",
    "crossings", "exposure", "exposures", "law",
]  # fmt: skip
