"""The picture of an answer of the command line, laid out as the window shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calculator.change import Change
from calculator.flows import ModelFlows
from calculator.goal_seek import Goal
from calculator.language import tr
from calculator.law import Exposures
from calculator.metric import Metric
from calculator.outcomes import SUMMARY
from calculator.own_retention import OrdersRead, SurvivalRead
from calculator.questions.agents import Agents
from calculator.questions.answer import Answer
from calculator.risk import Risk
from calculator.scenario import Scenario
from calculator.side_by_side import SideBySide
from calculator.simulate import simulate
from calculator.sobol_indices import Indices
from calculator.sweep import Sweep
from calculator.tornado import Tornado
from calculator.winner import WinnerMap
from ui import theme
from ui.charts.heat_map import HeatMap
from ui.charts.map_drawing import MapDrawing
from ui.charts.multiples import Multiples
from ui.charts.spread import SpreadChart
from ui.export import lay_out_unseen, room_for
from ui.lettering import text_width
from ui.own_orders.drawings import fit_picture
from ui.pages.agents_results import overviews
from ui.pages.change_view import change_picture
from ui.pages.differences import differences_picture
from ui.pages.flow_charts import FlowView
from ui.pages.flow_pictures import all_charts
from ui.pages.goal import goal_picture
from ui.pages.law import law_picture
from ui.pages.map_drawings import rules_broken, value_drawing, winner_drawing
from ui.pages.month_marks import month_marks
from ui.pages.risk_drawings import lead
from ui.pages.risk_reading import Reading, read
from ui.pages.risk_results import overview
from ui.pages.variance_view import indices_picture
from ui.pages.what_moves import sweep_picture, tornado_picture
from ui.picture import Picture
from ui.plain_label import plain_label

MAP, OVERVIEW_WIDTH, LINE = (960, 640), 960, 18
SMALL_MAP = (620, 440)
"""The least width and the height of maps beside one another."""


def answer_picture(answer: Answer) -> Picture:
    """The picture of what *answer* says; for those who have no window, once the application is prepared."""
    picture = _drawn(answer)
    for words, level in (("\n".join(_gaps(answer.scenario, answer.picture)), "label"), (answer.remark, "warning")):
        if words:
            picture = _with_words(picture, words, level)
    return picture


def _drawn(answer: Answer) -> Picture:  # noqa: C901, PLR0911, PLR0912  (one line for every kind of answer)
    scenario, metrics = answer.scenario, answer.metrics
    match answer.picture:
        case Sweep(axes=(_, _)) as swept:
            return _maps(scenario, swept, metrics)
        case Sweep() as swept:
            return sweep_picture(swept, _telling(swept, metrics))
        case Tornado() as tornado:
            return tornado_picture(tornado, metrics[0], max(1, answer.most or 1))
        case Goal() as goal:
            return goal_picture(scenario, goal)
        case Risk() as risk:
            return _risk(risk, metrics[0])
        case Indices() as indices:
            return indices_picture(scenario, indices, answer.most or 1)
        case WinnerMap() as winner:
            drawing = winner_drawing(scenario, winner)
            return Picture("winner", drawing.title, partial(_map, drawing), MAP, tr("who wins where"))
        case SideBySide() as found:
            return differences_picture(found)
        case ModelFlows() as found:
            return all_charts(scenario, found.models, FlowView(), dict(enumerate(month_marks(simulate(scenario)))))
        case Exposures() as found:
            return law_picture(found)
        case Agents() as agents:
            make = partial(overviews, agents.sides, agents.months_behind)
            return _fitted("agents", tr("Who earned, who lost"), make, OVERVIEW_WIDTH)
        case OrdersRead() | SurvivalRead() as found:
            return fit_picture(found)
        case Change() as change if answer.before is not None:
            return change_picture(answer.before, scenario, change)
    raise TypeError(f"no picture of {type(answer.picture).__name__}")


def _gaps(scenario: Scenario, found: object) -> tuple[str, ...]:
    """Why some values have no figure; maps say so themselves."""
    if isinstance(found, Tornado) or (isinstance(found, Sweep) and len(found.axes) == 1):
        return rules_broken(scenario, found.gaps)
    return ()


def _telling(found: Sweep, metrics: tuple[Metric, ...]) -> Metric:
    """The metric that the title is about: that of the model whose parameter is changed, else the first with a value."""
    path = found.axes[0].path
    own = [metric for metric in metrics if path.startswith(f"models.{metric.model}.")]
    return next((metric for metric in (*own, *metrics) if has_value(found, metric)), metrics[0])


def _maps(scenario: Scenario, found: Sweep, metrics: tuple[Metric, ...]) -> Picture:
    """A map of the figure, or one of every model that has it."""
    today = [model.summary for model in simulate(scenario, detail=False).models]
    shown = [metric for metric in metrics if has_value(found, metric)] or [metrics[0]]
    drawings = [value_drawing(scenario, found, metric, float(metric.of(today)[0])) for metric in shown]
    if len(drawings) == 1:
        return Picture("map", drawings[0].title, partial(_map, drawings[0]), MAP, tr("map"))
    title = tr(SUMMARY[metrics[0].column].label)
    return _fitted("map", title, partial(_small_maps, drawings), 2 * SMALL_MAP[0] + 2 * theme.GRID)


def has_value(found: Sweep, metric: Metric) -> bool:
    """Whether *metric* has a value in any cell of *found*."""
    return bool(np.isfinite(found.metric(metric)).any())


def _risk(found: Risk, metric: Metric) -> Picture:
    """Everything on the page of risk down to who loses; above it the lead, where that was asked for."""
    reading = read(found, metric.column, 0.0)
    figure = tr(SUMMARY[metric.column].label)
    title = tr("{figure}: how far it spreads").format(figure=figure)
    return _fitted("risk", title, partial(_risk_sheet, reading, metric), OVERVIEW_WIDTH, figure)


def _fitted(name: str, title: str, make: Callable[[], QWidget], width: int, heading: str = "") -> Picture:
    """A picture of this *width*, as high as its parts need."""
    sheet = make()
    room = room_for(sheet, QSize(width, sheet.sizeHint().height()))
    lay_out_unseen(room)
    height = sheet.heightForWidth(width) if sheet.hasHeightForWidth() else sheet.sizeHint().height()
    room.close()
    room.deleteLater()
    return Picture(name, title, make, (width, height), heading)


def _with_words(picture: Picture, words: str, level: str) -> Picture:
    """*picture*, and below it *words*."""
    width, height = picture.size
    lines = sum(-(-text_width(line, theme.TEXT) // width) for line in words.split("\n"))
    more = lines * LINE + theme.GRID
    return replace(picture, make=partial(_over_words, picture.make, words, level, more), size=(width, height + more))


# --- what is drawn ----------------------------------------------------------------------------


def _over_words(make: Callable[[], QWidget], words: str, level: str, height: int) -> QWidget:
    label = plain_label(words, level)
    label.setFixedHeight(height)
    return _column(make(), label)


def _column(*parts: QWidget, apart: int = 0) -> QWidget:
    sheet = QWidget()
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(apart)
    for part in parts:
        layout.addWidget(part)
    return sheet


def _map(drawing: MapDrawing) -> QWidget:
    chart = HeatMap("picture")
    chart.show_drawing(drawing)
    return chart


def _small_maps(drawings: list[MapDrawing]) -> QWidget:
    room = Multiples(*SMALL_MAP)
    room.show_charts([_map(drawing) for drawing in drawings])
    return room


def _risk_sheet(reading: Reading, metric: Metric) -> QWidget:
    if metric.minus is None:
        return overview(reading)
    chart = SpreadChart("picture")
    chart.show_drawing(lead(reading, metric))
    return _column(chart, overview(reading), apart=2 * theme.GRID)
