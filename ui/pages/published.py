"""Published figures: what others published beside what the engine computes, and what agreement means for each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calculator import preset_file
from calculator.language import tr
from calculator.problems import ScenarioError
from calculator.published import KINDS, Group, Verification, Verified, verification
from calculator.published.words import KINDS as KIND_WORDS
from calculator.published.words import MEANINGS, counts, headline, row_texts
from calculator.published_list import published_csv
from ui import theme
from ui.calm_combo_box import CalmComboBox
from ui.clipboard import copy_lines
from ui.file_dialog import ask_where_to_save
from ui.pages.page import Page
from ui.pages.published_details import PublishedDetails
from ui.pages.published_rows import Columns, PublishedRow, SectionHead
from ui.picture import Picture
from ui.plain_label import plain_label
from ui.problems_dialog import tell
from ui.reading_width import READING_WIDTH, kept_readable
from ui.session import Session

PICTURE_WIDTH = 960
EVERYTHING = ""


@dataclass(frozen=True)
class Choices:
    """Which kind is shown, and what is open."""

    kind: str
    opened: tuple[str, ...]


class PublishedPage(Page):
    """Counts on top, then group by group a row for each figure; a row opens how it was computed."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._found: Verification | None = None
        self._wanted: Choices | None = None
        self.rows: list[PublishedRow] = []
        self._missed: list[QLabel] = []
        self._details: dict[str, PublishedDetails] = {}
        self.kinds = CalmComboBox()
        self.kinds.setObjectName("published.kind")
        self.kinds.setAccessibleName(tr("Kinds of figures shown"))
        self.kinds.addItem(tr("Every kind"), EVERYTHING)
        for kind in KINDS:
            self.kinds.addItem(tr(KIND_WORDS[kind]), kind)
        self._copy = _button("published.copy", tr("Copy numbers"))
        self._export = _button("published.export", tr("Export CSV…"))
        self._meaning = plain_label("", "secondary")
        self._counts = QHBoxLayout()
        self._content = QVBoxLayout()
        self._lay_out()
        self.kinds.currentIndexChanged.connect(self._show_kind)
        self._copy.clicked.connect(self.copy)
        self._export.clicked.connect(self._ask_where)
        self.background.done.connect(self._take)
        theme.CHOICE.changed.connect(self._recolour)

    def refresh(self) -> None:
        """Compute once: nothing here depends on the open scenario."""
        if self._found is None:
            self.job_line.work(lambda _: verification(), tr("Computing published figures"))

    def pictures(self) -> list[Picture]:
        """Every group as a table."""
        self.wait()
        if self._found is None:
            return []
        return [published_picture(self._found, group) for group in self._found.data.groups if self._shown(group)]

    def choices(self) -> Choices:
        """Kind and opened rows."""
        if self._wanted is not None:
            return self._wanted
        return Choices(self.kinds.currentData(), tuple(row.row.check.id for row in self.rows if row.is_open))

    def choose(self, choices: Any) -> None:
        """Show them again."""
        self._wanted = choices
        with QSignalBlocker(self.kinds):
            self.kinds.setCurrentIndex(max(0, self.kinds.findData(choices.kind)))

    def copy(self) -> None:
        """Put what is shown on the clipboard, for a spreadsheet."""
        if self._found is not None:
            copy_lines(_table_text(self._found, self._rows_shown()))

    def export(self, path: Path) -> None:
        """Write what is shown to *path* for a spreadsheet."""
        if self._found is None:
            return
        try:
            preset_file.save(path, "\ufeff" + published_csv(_only(self._found, self._rows_shown())))
        except ScenarioError as error:
            tell(tr("Not saved"), error, self.window())
        else:
            self.job_line.say(tr("Saved as {name}").format(name=path.name))

    # --- parts --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        controls, counted = QWidget(), QWidget()
        line = QHBoxLayout(controls)
        line.setSpacing(theme.GRID)
        line.addWidget(self.kinds)
        line.addWidget(self._meaning, 1)
        line.addWidget(self._copy)
        line.addWidget(self._export)
        inside = QWidget()
        inside.setLayout(self._content)
        inside.setMinimumHeight(1)  # else it is as high as it would be at its least width
        self._content.setContentsMargins(0, 0, 2 * theme.GRID, 3 * theme.GRID)
        self._content.setSpacing(0)
        scroll = QScrollArea()
        scroll.setObjectName("published.scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.area = scroll
        inside.setMaximumWidth(READING_WIDTH)
        counted.setLayout(self._counts)
        self._counts.setSpacing(4 * theme.GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 0, 0)
        layout.setSpacing(theme.GRID)
        for each in (counted, controls):
            each.setContentsMargins(0, 0, 2 * theme.GRID, 0)
            layout.addLayout(kept_readable(each))
        self._counts.setContentsMargins(0, 0, 0, 0)
        line.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        self.job_line.fold_while_empty()
        layout.addWidget(self.job_line)

    def _take(self, found: Verification) -> None:
        self._found = found
        for figure, words, is_missed in counts(found):
            number = plain_label(figure, "figure")
            self._counts.addWidget(_count(number, words), 1)
            self._missed += [number] if is_missed else []
        self._recolour()
        self.setAccessibleDescription(headline(found))
        opened = self._wanted.opened if self._wanted else ()
        self._wanted = None
        self._show()
        for row in self.rows:
            if row.row.check.id in opened:
                row.toggle()

    def _recolour(self) -> None:
        for number in self._missed:
            number.setStyleSheet(f"color: {theme.current().error}")
        self.update()

    def _show_kind(self) -> None:
        opened = {row.row.check.id for row in self.rows if row.is_open}
        self._show()
        for row in self.rows:
            if row.row.check.id in opened:
                row.toggle()
        self.area.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        """All groups that have rows of the chosen kind."""
        found = self._found
        if found is None:
            return
        kind = self.kinds.currentData()
        self._meaning.setText(tr(MEANINGS[kind]) if kind else "")
        while item := self._content.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows, self._details = [], {}
        columns = Columns.of(found.rows)
        for group in found.data.groups:
            shown = self._shown(group)
            if shown:
                self._content.addWidget(SectionHead(str(group.name), columns))
            for each in shown:
                self._add_row(each, columns)
        if kind == EVERYTHING:
            self._add_omitted(found)
        self._content.addStretch(1)

    def _add_row(self, each: Verified, columns: Columns) -> None:
        row = PublishedRow(each, columns)
        row.toggled.connect(partial(self._open, row))
        self.rows.append(row)
        self._content.addWidget(row)

    def _open(self, row: PublishedRow, is_open: bool) -> None:  # noqa: FBT001  (a signal's argument)
        """Show what is behind *row* below it, or take it away."""
        name = row.row.check.id
        known = self._details.pop(name, None)
        if known is not None:
            known.hide()
            known.deleteLater()
        if is_open and self._found is not None:
            details = PublishedDetails(self._found.data, row.row)
            details.opening.connect(self.opening)
            self._details[name] = details
            self._content.insertWidget(self._content.indexOf(row) + 1, details)

    def _add_omitted(self, found: Verification) -> None:
        """What is published but not checked, and why."""
        head = plain_label(tr("Published, but not checked"), "heading")
        head.setContentsMargins(0, 3 * theme.GRID, 0, theme.GRID)
        self._content.addWidget(head)
        for each in found.data.omitted:
            name, reason = QLabel(str(each.name)), plain_label(str(each.reason), "secondary")
            name.setWordWrap(True)
            reason.setContentsMargins(0, 0, 0, theme.GRID + 2)
            self._content.addWidget(name)
            self._content.addWidget(reason)

    def _shown(self, group: Group) -> tuple[Verified, ...]:
        kind = self.kinds.currentData()
        rows = () if self._found is None else self._found.of_group(group)
        return tuple(row for row in rows if kind in (EVERYTHING, row.check.kind))

    def _rows_shown(self) -> tuple[Verified, ...]:
        return tuple(row.row for row in self.rows)

    def _ask_where(self) -> None:
        if self._found is None:
            return
        name = tr("Published figures") + ".csv"
        kinds, beside = tr("Tables (*.csv)"), self.session.origin.path
        path = ask_where_to_save(self.window(), tr("Export the table"), name, kinds, ".csv", beside)
        if path is not None:
            self.export(path)


def published_picture(found: Verification, group: Group) -> Picture:
    """One group as a table, with its sources."""
    rows = found.of_group(group)
    columns = Columns.of(found.rows)
    heights = [PublishedRow(row, columns, is_still=True).heightForWidth(PICTURE_WIDTH) for row in rows]
    size = (PICTURE_WIDTH, sum(heights) + 44 + theme.GRID)
    heading = " · ".join((tr("Published figures"), str(group.name)))
    make = partial(_drawn, found, group)
    return Picture(f"published-{group.id}", str(group.name), make, size, heading, is_apart=True)


def _drawn(found: Verification, group: Group) -> QWidget:
    columns = Columns.of(found.rows)
    sheet = QWidget()
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(SectionHead(str(group.name), columns))
    for row in found.of_group(group):
        layout.addWidget(PublishedRow(row, columns, is_still=True))
    layout.addStretch(1)
    return sheet


def _only(found: Verification, rows: tuple[Verified, ...]) -> Verification:
    return Verification(found.data, rows)


def _table_text(found: Verification, rows: tuple[Verified, ...]) -> str:
    """The rows as tab-separated text, headed by what was counted."""
    heads = (tr("Figure"), tr("published"), tr("computed"), tr("difference"), tr("verdict"), tr("kind"), tr("Source"))
    lines = [headline(_only(found, rows)), "", "\t".join(heads)]
    for row in rows:
        texts = row_texts(row)
        numbers = (texts.published, texts.computed, texts.difference, texts.verdict)
        lines.append("\t".join((str(row.check.name), *numbers, tr(KIND_WORDS[row.check.kind]), str(row.check.source))))
    return "\n".join(lines)


def _count(number: QLabel, words: str) -> QWidget:
    """One of the counts: the number large, what it counts below."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    layout.addWidget(number)
    layout.addWidget(plain_label(words, "secondary"))
    layout.addStretch(1)
    return box


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
