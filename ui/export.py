"""Pictures to keep: one chart or the whole comparison as PNG, always on a light ground.

The scenario's text travels in the picture, so that a picture opens as its scenario.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from calculator import preset_file
from calculator.language import tr
from calculator.problems import Problem, ScenarioError
from calculator.scenario import Scenario
from ui import theme
from ui.pages.comparison import ROWS, ComparisonPage, mode_sentence
from ui.session import Origin, Session

KEY = "tierwise-scenario"
MARGIN, HEADER, FOOTER = 24, 56, 28
OVERVIEW = QSize(1440, 860)


def picture(widget: QWidget, scenario: Scenario, heading: str, scale: int = 2) -> QImage:
    """*widget* as a picture of *scale* pixels to the point, under *heading*, with mode and date."""
    with on_light_ground():
        size = widget.size() + QSize(2 * MARGIN, HEADER + FOOTER)
        image = QImage(size * scale, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        image.fill(QColor(theme.current().ground))
        painter = QPainter(image)
        widget.render(painter, QPoint(MARGIN, HEADER), renderFlags=QWidget.RenderFlag.DrawChildren)
        _write_frame(painter, size, scenario, heading)
        painter.end()
    image.setText(KEY, preset_file.dump(scenario))
    return image


def _write_frame(painter: QPainter, size: QSize, scenario: Scenario, heading: str) -> None:
    colours, width = theme.current(), size.width() - 2 * MARGIN
    left, align = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
    painter.setPen(QColor(colours.ink))
    painter.setFont(theme.font(theme.FIGURE, bold=True))
    painter.drawText(QRectF(MARGIN, 8, width, 26), left | align, heading)
    painter.setFont(theme.font(theme.LABEL))
    painter.setPen(QColor(colours.secondary))
    painter.drawText(QRectF(MARGIN, 34, width, 16), left | align, mode_sentence(scenario))
    made_by = tr("Tierwise · {date} · computed from the assumptions kept in this picture").format(
        date=date.today().isoformat()  # noqa: DTZ011  (the reader's own calendar day is meant)
    )
    painter.drawText(QRectF(MARGIN, size.height() - FOOTER, width, FOOTER), left | align, made_by)


@contextmanager
def on_light_ground() -> Iterator[None]:
    """Paint light for a moment, whatever the window shows."""
    shown = theme.CHOICE.theme
    theme.CHOICE.show(theme.LIGHT)
    try:
        yield
    finally:
        theme.CHOICE.show(shown)


def write(image: QImage, path: Path) -> None:
    """Write *image* to *path*, which ends in ``.png``; raises :class:`ScenarioError` where the disk refuses."""
    if not image.save(str(path)):
        raise ScenarioError([Problem("", tr("the picture could not be saved there"), file=path.name)])


def scenario_in(path: Path) -> Scenario:
    """The scenario that the picture at *path* was made from.

    Raises :class:`ScenarioError` where it holds none.
    """
    text = QImage(str(path)).text(KEY)
    if not text:
        reason = tr("this picture holds no scenario; only pictures exported here do")
        raise ScenarioError([Problem("", reason, file=path.name)])
    return preset_file.parse(text, path.name)


def draw_all(scenario: Scenario, folder: Path, scale: int = 2) -> list[Path]:
    """The overview and every chart of *scenario* as PNG in *folder*, without a window on the screen."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ScenarioError([Problem("", str(error.strerror or error), file=str(folder))]) from None
    session = Session(scenario, Origin(scenario.title))
    session.wait()
    page = ComparisonPage(session)
    page.resize(OVERVIEW.expandedTo(QSize(360 * len(scenario.models), OVERVIEW.height())))
    show_unseen(page)
    title = scenario.title or "Tierwise"
    written = [folder / "overview.png"]
    write(picture(page.content, scenario, title, scale), written[0])
    for number, chart in enumerate(page.charts):
        row, place = divmod(number, len(scenario.models))
        name = scenario.models[place].name
        written.append(folder / f"{ROWS[row]}-{place + 1}.png")
        write(picture(chart, scenario, f"{title} · {name}", scale), written[-1])
    page.close()
    page.deleteLater()
    session.close()
    session.deleteLater()
    return written


def show_unseen(widget: QWidget) -> None:
    """Lay *widget* out as if it were shown, so that it can be rendered."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.show()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
