"""Published tables and figures, each beside what the engine computes for the same: what agrees, and what does not.

Four kinds, by what agreement means. A *closed form* and a *published table* show that the engine computes
rightly. A *calibrated* figure shows nothing of that: the preset was tuned to it. A figure *compared* is one
that no preset was tuned to; it shows how far off the preset is, and neither passes nor fails.
"""

from calculator.published.checks import KINDS, Case, Check, Group, Omitted, Published, parse, published
from calculator.published.verification import Computed, Verification, Verified, verification, verify

__all__ = [
    "KINDS", "Case", "Check", "Computed", "Group", "Omitted", "Published", "Verification", "Verified",
    "parse", "published", "verification", "verify",
]  # fmt: skip
