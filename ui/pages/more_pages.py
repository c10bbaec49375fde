"""The pages that are made when they are first looked at, in the order of their tabs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.pages.page import Page
    from ui.session import Session

MORE_PAGES: tuple[tuple[str, Callable[[Session], Page]], ...] = ()
"""Title and maker; a maker reads the page's module when it is called."""
