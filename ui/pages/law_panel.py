"""The panel of law: facts as rows, models as columns, and behind each row its numbers, its rule and the sources."""

from __future__ import annotations

from html import escape
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollBar, QVBoxLayout, QWidget

from calculator.language import tr
from calculator.law import FACTS, Exposures, Fact, Note, law
from calculator.law.sentences import sentence
from calculator.law.words import CONSEQUENCES, counts, rule_lines, standing_rule
from ui import theme
from ui.elided_label import ElidedLabel
from ui.pages.law_cells import FactHead, SignLegend, StandingCell

LEAST_MODEL, LEFT_SHARE, LEAST_LEFT, MOST_LEFT = 168, 0.34, 236, 330
"""Pixels of the narrowest column, and which part of the width the left one has, between two widths."""
COUNT_HEIGHT = 28


class Columns(QWidget):
    """A row of the panel: something on the left, and a column for each model that is in sight."""

    def __init__(self, left: QWidget, cells: list[QWidget]) -> None:
        super().__init__()
        self.left, self.cells = left, cells
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(left)
        for cell in cells:
            line.addWidget(cell, 1)

    def arrange(self, left: int, first: int, count: int) -> None:
        """Give the left part so many pixels, and show *count* models from the *first* on."""
        self.left.setFixedWidth(left)
        for number, cell in enumerate(self.cells):
            cell.setVisible(first <= number < first + count)


class FactRow(QWidget):
    """A fact of every model; its head opens the numbers, the rule and its sources."""

    def __init__(self, fact: Fact, models: int) -> None:
        super().__init__()
        self.head = FactHead(fact)
        self.cells = [StandingCell() for _ in range(models)]
        self.columns = Columns(self.head, list(self.cells))
        self.details = QLabel()
        self.details.setObjectName(f"law.details.{fact.key}")
        _wrap(self.details)
        self.details.setTextFormat(Qt.TextFormat.RichText)
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.details.setContentsMargins(18, 2, theme.GRID, 6)
        self.details.hide()
        self.head.toggled.connect(self.details.setVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.columns, self.details, _rule()):
            column.addWidget(part)

    def show_fact(self, found: Exposures, key: str) -> None:
        """Show the fact *key* of every model."""
        facts = [model.fact(key) for model in found.models]
        for cell, model, fact in zip(self.cells, found.models, facts, strict=True):
            cell.show_fact(model, fact)
        grey = theme.current().secondary
        lines = []
        for model, fact in zip(found.models, facts, strict=True):
            colour = theme.current().model_text(model.place).name()
            words = escape(sentence(model, fact))
            lines.append(f"<span style='color:{colour}; font-weight:600'>{escape(model.name)}</span> {words}")
        rule = [
            f"<span style='color:{grey}'>{escape(name)}</span>&nbsp;&nbsp;{escape(text)}"
            for name, text in rule_lines(facts[0].rule)
        ]
        paragraph = "<p style='line-height:125%; margin:0 0 8px 0'>"
        self.details.setText(f"{paragraph}{'<br>'.join(lines)}</p>{paragraph}{'<br>'.join(rule)}</p>")


class LawHeader(QWidget):
    """The models' names and the three counts that are easily confused."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Columns] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, theme.GRID // 2)
        self._layout.setSpacing(0)

    def show_exposures(self, found: Exposures) -> None:
        """Show the models of *found*."""
        for row in self.rows:
            self._layout.removeWidget(row)
            row.deleteLater()
        names: list[QWidget] = []
        for model in found.models:
            name = ElidedLabel(model.name)
            name.setContentsMargins(0, 0, theme.GRID, 0)
            name.setStyleSheet(f"color: {theme.current().model_text(model.place).name()}; font-weight: 600;")
            names.append(name)
        self.rows = [Columns(_text(tr("Three counts, not one"), "label"), names)]
        for number, (label, _) in enumerate(counts(found.models[0])):
            figures: list[QWidget] = []
            for model in found.models:
                figure = _text(counts(model)[number][1], "figure")
                figure.setAccessibleName(f"{model.name}: {label} {figure.text()}")
                figures.append(figure)
            self.rows.append(Columns(_text(label, ""), figures))
        for row in self.rows:
            row.setFixedHeight(COUNT_HEIGHT if row is not self.rows[0] else 24)
            self._layout.addWidget(row)


class LawBody(QWidget):
    """All facts under what follows from them, and the cases and duties below."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, FactRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, theme.GRID, 2 * theme.GRID)
        self._layout.setSpacing(0)
        self._notes = _text("", "")
        self._notes.setObjectName("law.notes")
        _wrap(self._notes)
        self._notes.setTextFormat(Qt.TextFormat.RichText)
        self._notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_exposures(self, found: Exposures) -> None:
        """Show the facts of *found*; what was opened stays open."""
        if not self.rows or len(found.models) != len(next(iter(self.rows.values())).cells):
            self._build(found)
        for key, row in self.rows.items():
            row.show_fact(found, key)
        self._notes.setText("".join(map(_note, law().notes.values())))

    def open_all(self, opened: bool) -> None:  # noqa: FBT001  (a slot)
        """Open or close every row."""
        for row in self.rows.values():
            row.head.setChecked(opened)

    def _build(self, found: Exposures) -> None:
        opened = {key for key, row in self.rows.items() if row.head.isChecked()}
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._notes:
                widget.deleteLater()
        rules = law().rules
        self.rows = {}
        for consequence, keys in groupby(FACTS, key=lambda key: rules[FACTS[key]].consequence):
            heading = _text(tr(CONSEQUENCES[consequence]), "heading")
            heading.setContentsMargins(0, theme.GRID if not self.rows else 2 * theme.GRID, 0, theme.GRID // 2)
            self._layout.addWidget(heading)
            self._layout.addWidget(_rule())
            for key in keys:
                row = FactRow(found.models[0].fact(key), len(found.models))
                row.head.setChecked(key in opened)
                self.rows[key] = row
                self._layout.addWidget(row)
        self._layout.addSpacing(theme.GRID)
        self._layout.addWidget(SignLegend())
        meaning = _text(standing_rule(), "label")
        _wrap(meaning)
        self._layout.addWidget(meaning)
        heading = _text(tr("Cases and duties beside the thresholds"), "heading")
        heading.setContentsMargins(0, 2 * theme.GRID, 0, 0)
        self._layout.addWidget(heading)
        self._layout.addWidget(self._notes)
        self._layout.addStretch(1)


class ModelScroll(QScrollBar):
    """Moves over the models where not all have room; the left part of the rows stays."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("law.models")
        self.setAccessibleName(tr("Models in sight"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def arrange(self, rows: list[Columns], width: int) -> None:
        """Spread *rows* over so many pixels."""
        models = len(rows[0].cells) if rows else 0
        left = round(min(MOST_LEFT, max(LEAST_LEFT, LEFT_SHARE * width)))
        count = max(1, min(models, (width - left) // LEAST_MODEL))
        self.setRange(0, max(0, models - count))
        self.setPageStep(count)
        self.setVisible(count < models)
        for row in rows:
            row.arrange(left, self.value(), count)


class LawSheet(QWidget):
    """Header and body below each other with every model in sight, for a picture."""

    def __init__(self, found: Exposures, words: str) -> None:
        super().__init__()
        self.header, self.body, self._scroll = LawHeader(), LawBody(), ModelScroll()
        self._scroll.setParent(self)
        self.header.show_exposures(found)
        self.body.show_exposures(found)
        text = _text(words, "secondary")
        _wrap(text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (text, self.header, self.body):
            layout.addWidget(part)
        layout.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """All columns of one width."""
        super().resizeEvent(event)
        self._scroll.arrange([*self.header.rows, *(row.columns for row in self.body.rows.values())], self.width())


def _wrap(label: QLabel) -> None:
    """Let *label* go on in the next line, and be no higher than its lines in the width that it gets."""
    label.setWordWrap(True)
    label.setMinimumSize(1, 1)  # a label's own least height is that of a narrow one


def _note(note: Note) -> str:
    name, content, source = (escape(str(text)) for text in (note.name, note.content, note.source))
    grey = f"<span style='color:{theme.current().secondary}'>{escape(tr('Source'))}&nbsp;&nbsp;{source}</span>"
    return f"<p style='line-height:125%; margin:6px 0'><b>{name}</b><br>{content}<br>{grey}</p>"


def _text(words: str, level: str) -> QLabel:
    label = QLabel(words)
    if level:
        label.setProperty("level", level)
    return label


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("rule", "true")
    return line
