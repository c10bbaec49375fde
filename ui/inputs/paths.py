"""Paths of parameters: inside a model, and in the whole scenario."""

from __future__ import annotations

SHARED = -1
"""The place of what belongs to no single model: the horizon, the shared product."""


def full_path(place: int, inner: str) -> str:
    """The path in the scenario of what model *place* has at *inner*."""
    return inner if place == SHARED else f"models.{place}.{inner}"


def split_path(path: str) -> tuple[int, str]:
    """The place of the model and the path inside it (``SHARED`` and *path* itself for all others)."""
    head, _, tail = path.partition(".")
    place, _, inner = tail.partition(".")
    return (int(place), inner) if head == "models" and place.isdecimal() else (SHARED, path)
