"""Topics of help as rich text, in the colours of the theme."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from calculator.help.glossary import glossary
from calculator.help.texts import filled
from calculator.help.topics import KIND_NAMES, Topic, topic
from calculator.language import tr
from ui import theme

SCHEME = "topic:"
"""What the address of a topic begins with."""
_MOST_NAMED = 14


def topic_html(shown: Topic) -> str:
    """Everything that help says of one thing."""
    parts = [small(_kind(shown)), title(shown.title)]
    if shown.meaning:
        parts.append(paragraph(escape(shown.meaning)))
    if shown.formula:
        parts.append(formula(with_links(shown.formula)))
    if shown.note:
        parts.append(paragraph(with_links(shown.note)))
    parts.append(facts(shown.facts))
    if shown.terms:
        parts += [heading(tr("Words")), *(_term(term) for term in shown.terms)]
    seen = [key for key in shown.see if key.removeprefix("term.") not in shown.terms]
    if seen:
        parts += [heading(tr("Where it matters") if shown.kind == "term" else tr("See also"))]
        parts.append(paragraph("<br>".join(_with_kind(key) for key in seen[:_MOST_NAMED])))
    return "".join(parts)


def results_html(found: Sequence[Topic], words: str) -> str:
    """The topics *found* for *words*, as links."""
    if not found:
        nothing = tr("Nothing is called “{words}”, nor spoken of by that word.").format(words=words.strip())
        return paragraph(escape(nothing))
    lines = [f"{link(one.key, one.title)} {small_text(_kind(one))}" for one in found]
    return "".join(f'<p style="margin:0 0 6px 0">{line}</p>' for line in lines)


def link(key: str, text: str = "") -> str:
    """A link to the topic or page at *key*, called *text* or else as the topic is called."""
    found = None if text else topic(key)
    called = text or (short_title(found) if found is not None else key)
    colour = theme.current().models[1]
    return f'<a href="{SCHEME}{key}" style="color:{colour}; text-decoration:none">{escape(called)}</a>'


def short_title(shown: Topic) -> str:
    """What *shown* is called inside a sentence."""
    if shown.kind == "term":
        return glossary()[shown.key.partition(".")[2]].short
    return shown.title


def with_links(words: str) -> str:
    """*words* with links in place of the topics in braces."""
    return filled(escape(words, quote=False), link)


def title(text: str) -> str:
    """The name of what is explained."""
    return f'<p style="margin:0 0 8px 0; font-size:{theme.FIGURE}px; font-weight:600">{escape(text)}</p>'


def heading(text: str) -> str:
    """The name of a part."""
    return f'<p style="margin:14px 0 4px 0; font-weight:600">{escape(text)}</p>'


def paragraph(html: str) -> str:
    """Sentences, already escaped."""
    return f'<p style="margin:0 0 8px 0; line-height:118%">{html}</p>'


def formula(html: str) -> str:
    """A formula on its own ground."""
    ground = theme.current().hover
    return (
        f'<table width="100%" cellpadding="8" cellspacing="0" bgcolor="{ground}" style="margin:2px 0 10px 0">'
        f'<tr><td style="line-height:118%">{html}</td></tr></table>'
    )


def small(text: str) -> str:
    """A line of secondary text."""
    return f'<p style="margin:0 0 2px 0">{small_text(text)}</p>'


def small_text(text: str) -> str:
    """Secondary text within a line."""
    return f'<span style="color:{theme.current().secondary}; font-size:{theme.LABEL}px">{escape(text)}</span>'


def facts(pairs: Iterable[tuple[str, str]]) -> str:
    """Names and values in two columns."""
    rows = [
        f'<tr><td style="color:{theme.current().secondary}; padding:2px 12px 2px 0">{escape(name)}</td>'
        f'<td style="padding:2px 0">{escape(value)}</td></tr>'
        for name, value in pairs
        if value
    ]
    return f'<table cellspacing="0" style="margin:4px 0 0 0">{"".join(rows)}</table>' if rows else ""


def _kind(shown: Topic) -> str:
    name = tr(KIND_NAMES[shown.kind])
    return f"{name} · {shown.unit}" if shown.unit else name


def _term(key: str) -> str:
    term = glossary()[key]
    return paragraph(f"{link(f'term.{key}', term.short)} – {escape(str(term.meaning))}")


def _with_kind(key: str) -> str:
    found = topic(key)
    if found is None:
        return ""
    return f"{link(key)} {small_text(tr(KIND_NAMES[found.kind]))}"
