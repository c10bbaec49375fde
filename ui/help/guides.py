"""The pages of help to read: how the model computes, what it leaves out, the words, the file, the keyboard."""

from __future__ import annotations

from html import escape
from itertools import groupby

from PySide6.QtWidgets import QMainWindow

from calculator.help.file_format import FileTable, Key, example, file_tables
from calculator.help.glossary import glossary
from calculator.help.texts import table, text
from calculator.language import tr
from calculator.outcomes import CAVEATS
from ui import theme
from ui.help.help_menu import GUIDES
from ui.help.keyboard import key_groups
from ui.help.topic_html import heading, link, paragraph, small_text, title, with_links


def guide_html(key: str, window: QMainWindow) -> str:
    """The text of the guide at *key*; empty where there is none."""
    if key == "guide.keyboard":
        return title(tr(GUIDES[key])) + _keyboard(window)
    make = {"guide.month": _month, "guide.limits": _limits, "guide.glossary": _glossary, "guide.file": _file}.get(key)
    return title(tr(GUIDES[key])) + make() if make is not None else ""


def _month() -> str:
    parts = [
        paragraph(escape(tr("Every model is computed month by month, in this order; all models by the same rules.")))
    ]
    for number, step in enumerate(table("month")["steps"], 1):
        name = str(text(step, "name"))
        parts.append(heading(f"{number}. {name}" if number <= _STEPS_OF_A_MONTH else name))
        parts.append(paragraph(with_links(str(text(step, "text")))))
    return "".join([*parts, paragraph(link("guide.limits", tr("What the model leaves out")))])


_STEPS_OF_A_MONTH = 8
"""The steps after these come when all months are done."""


def _limits() -> str:
    sentences = [tr(caveat) for caveat in CAVEATS]
    sentences += [str(text(limit, "text")) for limit in table("limits")["limits"]]
    return "".join(
        f'<p style="margin:0 0 8px 14px; text-indent:-14px; line-height:118%">·&nbsp; {escape(sentence)}</p>'
        for sentence in sentences
    )


def _glossary() -> str:
    words = tr("One word for one thing. In small type: the other language, and what the thing is not to be called.")
    parts = [paragraph(escape(words))]
    for group, members in groupby(glossary().items(), key=lambda item: item[1].group):
        parts.append(heading(str(group)))
        for key, term in members:
            other = term.name.zh if str(term.name) == term.name.en else term.name.en
            small = tr("not: {names}").format(names=term.not_called)
            parts.append(
                paragraph(
                    f"{link(f'term.{key}', str(term.name))} {small_text(other)} – {escape(str(term.meaning))} "
                    f"{small_text(small)}"
                )
            )
    return "".join(parts)


def _file() -> str:
    parts = [paragraph(escape(str(text(part, "text")))) for part in table("file")["paragraphs"]]
    parts.append(heading(tr("An example")))
    lines = f'<pre style="margin:0; white-space:pre-wrap; font-size:{theme.LABEL}px">{escape(example())}</pre>'
    ground = theme.current().hover
    parts.append(f'<table width="100%" cellpadding="10" bgcolor="{ground}"><tr><td>{lines}</td></tr></table>')
    parts += [_table(found) for found in file_tables()]
    return "".join(parts)


def _table(found: FileTable) -> str:
    head = f"{escape(found.title)} <code>{escape(found.heading)}</code>"
    parts = [f'<p style="margin:18px 0 4px 0; font-weight:600">{head}</p>']
    parts += [_key(key) for key in found.keys]
    return "".join(parts)


def _key(key: Key) -> str:
    said = tr(", ").join(
        part for part in (key.unit, key.allowed, tr("default {value}").format(value=key.default)) if part
    )
    name = f"<code>{escape(key.name)}</code>&nbsp; {link(key.topic, key.label)}"
    return paragraph(f"{name} {small_text(said)}<br>{escape(key.meaning)}")


def _keyboard(window: QMainWindow) -> str:
    parts, colours = [], theme.current()
    for group in key_groups(window):
        rows = "".join(
            f'<tr><td width="190" style="padding:3px 12px 3px 0">{_caps(line.keys, colours)}</td>'
            f'<td style="padding:3px 0">{escape(line.what)}</td></tr>'
            for line in group.lines
        )
        parts.append(f'{heading(group.title)}<table cellspacing="0">{rows}</table>')
    return "".join(parts)


def _caps(keys: tuple[str, ...], colours: theme.Theme) -> str:
    """Keys on the ground of a key cap."""
    cap = f'<span style="background-color:{colours.hover}; color:{colours.ink}">&nbsp;{{}}&nbsp;</span>'
    return " ".join(cap.format(escape(key)) for key in keys)
