"""What is said under the mouse: sentences that wrap, whatever characters a name holds."""

from __future__ import annotations

from html import escape


def hover_text(*lines: str) -> str:
    """*lines* below one another; Qt breaks lines only in rich text."""
    return "<p>" + "<br>".join(escape(line) for line in lines if line) + "</p>"
