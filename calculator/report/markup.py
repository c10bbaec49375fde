"""HTML put together so that no text can be taken for markup."""

from __future__ import annotations

import re
from html import escape
from typing import Self

_ADDRESS = re.compile(r"https?://[^\s<>\"'，。；、）)（(】]+")


class Html(str):
    """Text that is markup already; every other text is escaped where it is put into markup."""

    __slots__ = ()

    def __add__(self, other: str) -> Self:
        """Both, one after the other."""
        return type(self)(super().__add__(str(markup(other))))


def markup(content: str) -> Html:
    """*content* as it is where it is markup, escaped where it is text."""
    return content if isinstance(content, Html) else Html(escape(content))


def element(name: str, *contents: str, **attributes: str | int) -> Html:
    """The element *name* with *contents* and *attributes* (``class_`` for ``class``; empty ones are left out)."""
    given = {key.rstrip("_").replace("_", "-"): escape(str(value)) for key, value in attributes.items() if value != ""}
    written = "".join(f' {key}="{value}"' for key, value in given.items())
    return Html(f"<{name}{written}>{''.join(map(markup, contents))}</{name}>")


def together(*contents: str) -> Html:
    """*contents* one after the other."""
    return Html("".join(map(markup, contents)))


def paragraphs(text: str, class_: str = "") -> Html:
    """*text* with a paragraph for each line; addresses can be followed."""
    return together(*(element("p", linked(line.strip()), class_=class_) for line in text.splitlines() if line.strip()))


def linked(text: str) -> Html:
    """*text* in which addresses can be followed."""
    parts, end = [], 0
    for found in _ADDRESS.finditer(text):
        address = found[0].rstrip(".,;:!?")
        parts += [text[end : found.start()], element("a", address, href=address)]
        end = found.start() + len(address)
    return together(*parts, text[end:])
