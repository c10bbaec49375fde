"""What the panel remembers of how it looks, so that it looks the same when it is made anew."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Memory:
    """The groups that are open, the model shown alone, and the one whose tiers are shown."""

    open_groups: set[str] = field(default_factory=set)
    shown_model: int = 0
    tiers_of: int = 0
