"""The results of many draws, one below the other: who is best, how far figures spread, who loses, how sure it is."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from calculator.language import tr
from calculator.origin_words import drawn_words
from calculator.outcomes import SUMMARY
from ui import theme
from ui.charts.chart import Chart
from ui.charts.curve_chart import CurveChart
from ui.charts.curves import CurveDrawing
from ui.charts.multiples import Multiples
from ui.charts.spread import SpreadChart
from ui.elided_label import ElidedLabel
from ui.pages import risk_drawings
from ui.pages.risk_reading import Reading
from ui.pages.risk_table import RiskTable
from ui.pages.risk_words import chances_of, draws_sentence, losing_sentence, wish
from ui.picture import Picture
from ui.plain_label import plain_label

LEAST_CHART, FAN_HEIGHT, LOSING_HEIGHT, RUNNING_HEIGHT = 220, 220, 210, 200
HIGHEST_BEST = 320
PICTURE_WIDTH, TALLER, LEGEND_HEIGHT = 920, 40, 28


class RiskResults(QScrollArea):
    """Shows a :class:`Reading`; nothing but a sentence until there is one."""

    def __init__(self) -> None:
        super().__init__()
        self.reading: Reading | None = None
        self._draws = ElidedLabel()
        self._draws.setObjectName("risk.shown")
        self._draws.setProperty("level", "secondary")
        self._own = plain_label(level="warning", name="risk.own")
        self._nothing = plain_label(level="secondary", name="risk.nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._best, self._spread = Chart("risk.best"), SpreadChart("risk.spread")
        self._fans = Multiples(LEAST_CHART, FAN_HEIGHT)
        self._losing = Multiples(LEAST_CHART, LOSING_HEIGHT)
        self._running = Multiples(LEAST_CHART, RUNNING_HEIGHT)
        self._chances, self._who_loses = _sentences("risk.chances"), _sentences("risk.who_loses")
        self._table = RiskTable()
        self._all, self._first = QWidget(), QGridLayout()
        self._lay_out()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.CHOICE.changed.connect(self._draw)
        self.say(tr("The first draws are being made."))

    def show_reading(self, reading: Reading) -> None:
        """Show *reading* from now on."""
        self.reading = reading
        self._nothing.hide()
        self._all.show()
        self._draw()

    def tell_stale(self) -> None:
        """Say that what is shown is no longer what the scenario would give."""
        self._say_of_draws(tr("These results are of the scenario before the last edit."), "warning")

    def say(self, sentence: str) -> None:
        """Show nothing but *sentence*."""
        self.reading = None
        self._nothing.setText(sentence)
        self._nothing.show()
        self._all.hide()

    def pictures(self) -> list[Picture]:
        """Every chart as it is shown now."""
        reading = self.reading
        if reading is None:
            return []
        figure, agents = tr(SUMMARY[reading.column].label), tr("Do agents lose?")
        best, spread = partial(_best, reading), partial(_spread, reading)
        fans, losing, running = partial(_fans, reading), partial(_losing, reading), partial(_running, reading)
        first = 96 * len(reading.models) + 80
        offered = [
            Picture("best", tr("Who is best how often"), best, heading=figure),
            Picture("spread", tr("How far it spreads"), spread, (PICTURE_WIDTH, first), figure),
            Picture("fan", _fan_heading(), fans, _size(reading, FAN_HEIGHT), _fan_heading()),
            Picture("losing", agents, losing, _size(reading, LOSING_HEIGHT), agents),
            Picture("running", tr("Were these draws enough?"), running, _size(reading, RUNNING_HEIGHT), figure),
        ]
        return [picture for picture in offered if any(reading.tiers) or picture.name != "losing"]

    def without_details(self) -> QWidget:
        """Everything down to who loses, let out of the scrolling."""
        for widget in self._details:
            widget.hide()
        content = self.takeWidget()
        layout = content.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        return content

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._all)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        first = self._first
        first.setHorizontalSpacing(2 * theme.GRID)
        self._wish = _legend("")
        first.addWidget(self._best, 0, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._wish, 1, 0)
        first.addWidget(self._spread, 0, 1)
        first.addWidget(_legend(_marks()), 1, 1)
        first.setColumnStretch(1, 3)
        column.addWidget(self._draws)
        column.addWidget(self._own)
        column.addLayout(first)
        column.addWidget(self._chances)
        self._fan_parts = [_heading(_fan_heading()), _legend(_bands()), self._fans]
        who_loses = [_heading(tr("Do agents lose?")), self._who_loses, _legend(_persons())]
        self._losing_parts = [*who_loses, self._losing]
        running = [_heading(tr("Were these draws enough?")), _legend(_errors()), self._running]
        self._details = [*running, _heading(tr("The numbers")), self._table]
        for widget in (*self._fan_parts, *self._losing_parts, *self._details):
            column.addWidget(widget)
        content = QWidget()
        around = QVBoxLayout(content)
        around.setContentsMargins(2 * theme.GRID, 0, 2 * theme.GRID, 2 * theme.GRID)
        around.addWidget(self._nothing)
        around.addWidget(self._all)
        around.addStretch(1)
        self.setWidget(content)

    def _draw(self) -> None:
        reading = self.reading
        if reading is None:
            return
        assumptions = tr("all of it holds only as far as the assumptions do")
        self._say_of_draws(f"{draws_sentence(reading)} · {assumptions}", "secondary")
        self._own.setText(drawn_words(reading.scenario))
        self._own.setVisible(bool(self._own.text()))
        several = len(reading.models) > 1  # alone, a model is always the best
        self._best.setVisible(several)
        self._wish.setVisible(several)
        self._first.setColumnStretch(0, 2 if several else 0)
        _show_best(self._best, reading)
        self._spread.show_drawing(risk_drawings.spreads(reading))
        self._best.setFixedHeight(min(HIGHEST_BEST, self._spread.sizeHint().height()))
        self._wish.setText(wish(reading))
        self._chances.setText(_lines(reading, [chances_of(reading, place) for place in range(len(reading.models))]))
        _show_curves(self._fans, risk_drawings.fans(reading), "fan")
        _show_curves(self._running, risk_drawings.running(reading), "running")
        self._table.show_reading(reading)
        has_agents = any(reading.tiers)
        for widget in self._losing_parts:
            widget.setVisible(has_agents)
        sentences = [losing_sentence(reading, place) for place in range(len(reading.models)) if reading.tiers[place]]
        self._who_loses.setText("<br>".join(map(escape, sentences)))
        _show_losing(self._losing, reading)

    def _say_of_draws(self, text: str, level: str) -> None:
        self._draws.setProperty("level", level)
        self._draws.style().polish(self._draws)
        self._draws.setText(text)


def overview(reading: Reading) -> QWidget:
    """All that matters of *reading* below one another, to be drawn: who is best, the spreads, the fans, who loses."""
    results = RiskResults()
    results.show_reading(reading)
    return results.without_details()


def _lines(reading: Reading, sentences: list[str]) -> str:
    """A line a model, after its name in its colour."""
    lines = []
    for place, sentence in enumerate(sentences):
        name, colour = escape(reading.scenario.model_name(place)), theme.current().model_text(place).name()
        lines.append(f"<span style='color:{colour}; font-weight:600'>{name}</span> {escape(sentence)}")
    return "<br>".join(lines)


def _show_best(chart: Chart, reading: Reading) -> None:
    drawing = risk_drawings.best(reading)
    chart.show_drawing(drawing)
    chart.set_range(*drawing.extent)


def _show_curves(room: Multiples, drawings: list[CurveDrawing], name: str) -> None:
    if len(room.charts) != len(drawings):
        room.show_charts([CurveChart(f"risk.{name}.{number}") for number in range(len(drawings))])
    for chart, drawing in zip(room.charts, drawings, strict=True):
        assert isinstance(chart, CurveChart)  # noqa: S101  (made above)
        chart.show_drawing(drawing)


def _show_losing(room: Multiples, reading: Reading) -> None:
    drawings = risk_drawings.losing(reading)
    if len(room.charts) != len(drawings):
        room.show_charts([Chart(f"risk.losing.{number}") for number in range(len(drawings))])
    for chart, drawing in zip(room.charts, drawings, strict=True):
        assert isinstance(chart, Chart)  # noqa: S101  (made above)
        chart.show_drawing(drawing)
        chart.set_range(*drawing.extent)


def _best(reading: Reading) -> QWidget:
    chart = Chart("risk.best")
    _show_best(chart, reading)
    return _sheet(wish(reading), chart)


def _spread(reading: Reading) -> QWidget:
    chart = SpreadChart("risk.spread")
    chart.show_drawing(risk_drawings.spreads(reading))
    return _sheet(_marks(), chart)


def _fans(reading: Reading) -> QWidget:
    room = _room(FAN_HEIGHT)
    _show_curves(room, risk_drawings.fans(reading), "picture")
    return _sheet(_bands(), room)


def _running(reading: Reading) -> QWidget:
    room = _room(RUNNING_HEIGHT)
    _show_curves(room, risk_drawings.running(reading), "picture")
    return _sheet(_errors(), room)


def _losing(reading: Reading) -> QWidget:
    room = _room(LOSING_HEIGHT)
    _show_losing(room, reading)
    return _sheet(_persons(), room)


def _room(height: int) -> Multiples:
    """Room for the charts of a picture, as wide as it will be: they are laid out as soon as they are there."""
    room = Multiples(LEAST_CHART, height + TALLER)
    room.resize(PICTURE_WIDTH, height)
    return room


def _size(reading: Reading, height: int) -> tuple[int, int]:
    """The size of a picture with a chart for each model."""
    lines = -(-len(reading.models) // (PICTURE_WIDTH // LEAST_CHART))
    return PICTURE_WIDTH, lines * (height + TALLER + theme.GRID) + LEGEND_HEIGHT


def _sheet(legend: str, charts: QWidget) -> QWidget:
    """*charts* under the sentence that says how they are read."""
    sheet = QWidget()
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(_legend(legend))
    layout.addWidget(charts, 1)
    return sheet


def _marks() -> str:
    return tr("dot: mean · thick line: 90 % of the draws · dashed: with today's values")


def _bands() -> str:
    return tr("line: half of the draws are below · dark: half of the draws · light: 90 % · one scale for all")


def _persons() -> str:
    return tr(
        "solid: a person who joins the tier loses, as those of the same month do on average · "
        "hatched: most of those who join the tier lose"
    )


def _errors() -> str:
    return tr(
        "mean of the first n draws and 1.96 standard errors to each side (with Sobol and Latin hypercube the "
        "true error is smaller): enough draws were made where it holds still · each model on its own scale"
    )


def _fan_heading() -> str:
    return tr("Cumulative cash of the brand")


def _heading(text: str) -> QLabel:
    label = plain_label(text, "heading", wraps=False)
    label.setContentsMargins(0, theme.GRID, 0, 0)
    return label


def _legend(text: str) -> QLabel:
    return plain_label(text, "label")


def _sentences(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
