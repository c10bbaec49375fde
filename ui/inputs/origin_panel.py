"""The small panel that tells where a value comes from, how sure it is, and what it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from calculator.amounts import amount
from calculator.distribution import Distribution
from calculator.language import tr
from calculator.origin_words import KIND_LABELS, outside_words, value_now, was_words
from calculator.origins import OriginKind
from calculator.parameters import declaration
from calculator.scenario import Scenario
from calculator.stated_range import distribution_at, stated_range
from ui import theme
from ui.inputs.origin_sign import paint_sign
from ui.inputs.paths import SHARED, split_path
from ui.inputs.told_origin import Told, told_of
from ui.inputs.wording import DISTRIBUTIONS, label_of, origin_line, sentence
from ui.plain_label import plain_label

_WIDTH = 320


class OriginPanel(QFrame):
    """Tells everything of the value at *path*; one button brings back what it was."""

    def __init__(
        self,
        scenario: Scenario,
        path: str,
        go_back: Callable[[], object],
        write_source: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._go_back, self._write_source = go_back, write_source
        told = told_of(scenario, path)
        place, _ = split_path(path)
        self.setObjectName("origin")
        self.setProperty("popup", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        name = label_of(path)
        heading = plain_label(name if place == SHARED else f"{name} · {scenario.models[place].name}")
        heading.setFont(theme.font(bold=True))
        column.addWidget(heading)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(_Sign(told.origin.kind, place))
        line.addWidget(plain_label(f"{value_now(scenario, path)} · {tr(KIND_LABELS[told.origin.kind])}"), 1)
        column.addLayout(line)
        for text, level in _lines(scenario, told):
            column.addWidget(plain_label(text, level))
        self.back = QPushButton(tr("Back to {value}").format(value=told.before))
        self.back.setObjectName("origin.back")
        self.back.setVisible(told.origin.can_go_back)
        self.back.clicked.connect(self._press)
        self.write = QPushButton(tr("Write a source…"))
        self.write.setObjectName("origin.write")
        self.write.setProperty("quiet", "true")
        self.write.clicked.connect(self._press_write)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 4, 0, 0)
        buttons.addWidget(self.write)
        buttons.addStretch()
        buttons.addWidget(self.back)
        column.addLayout(buttons)
        self.setAccessibleName(heading.text())
        self.setAccessibleDescription(" ".join(label.text() for label in self.findChildren(QLabel)))

    def open_at(self, where: QPoint) -> None:
        """Show it below *where*, all of it on the screen."""
        self.setFixedHeight(self._column.totalHeightForWidth(_WIDTH))
        screen = QGuiApplication.screenAt(where) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        y = where.y() + 2 if where.y() + 2 + self.height() <= area.bottom() else where.y() - self.height() - 28
        self.move(max(area.left(), min(where.x(), area.right() - self.width())), max(area.top(), y))
        self.show()
        first = self.back if self.back.isVisible() else self.write
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _press_write(self) -> None:
        write_source = self._write_source
        self.close()
        write_source()

    def _press(self) -> None:
        go_back = self._go_back
        self.close()
        go_back()


def _lines(scenario: Scenario, told: Told) -> Iterator[tuple[str, str]]:
    """What is said of the value, each with its level."""
    origin = told.origin
    parameter = declaration(Scenario, origin.path)
    if origin.kind == "own":
        if origin.said:
            yield origin.said, ""
        yield sentence(was_words(scenario, origin) or tr("it was set by hand")), "secondary" if origin.said else ""
        if origin.text:
            yield tr("The source said of that: {source}").format(source=origin.text), "secondary"
    elif origin.kind == "default":
        followed = parameter.default if parameter is not None else ""
        holds = tr("Left empty: {default}.").format(default=tr(followed)) if followed else ""
        yield holds or tr("The scenario does not name it; the default of the program holds."), "secondary"
    elif origin.text:
        yield origin.text, ""
    if origin.path.endswith(".price.value"):
        yield _basis_line(scenario, origin.path), "secondary"
    distribution = distribution_at(scenario, origin.path)
    if distribution is not None and parameter is not None:
        yield _range_line(scenario, origin.path, distribution), "secondary"
    elif origin.kind in ("own", "assumed", "unsourced") and parameter is not None:
        yield tr("No range is stated for it."), "secondary"
    if told.remark:
        yield sentence(outside_words(scenario, origin.path)), "warning"


def _range_line(scenario: Scenario, path: str, distribution: Distribution) -> str:
    """From where to where it is said to lie, and how it is spread there."""
    low, high = (amount(scenario, path, end) for end in stated_range(scenario, path) or ())
    kind = tr(DISTRIBUTIONS[distribution.distribution])
    return tr("Stated range: {low} to {high} ({distribution})").format(low=low, high=high, distribution=kind)


def _basis_line(scenario: Scenario, path: str) -> str:
    """What the mark-up is taken of, and where that comes from."""
    basis = path.removesuffix("value") + "basis"
    said = origin_line(scenario, basis)
    words = tr("{name}: {value}").format(name=label_of(basis), value=value_now(scenario, basis))
    return f"{words}. {said}" if said else words


class _Sign(QWidget):
    def __init__(self, kind: OriginKind, place: int) -> None:
        super().__init__()
        self._kind, self._place = kind, place
        self.setFixedSize(12, 16)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  (Qt's name)
        """The sign."""
        painter = QPainter(self)
        paint_sign(painter, QRectF(self.rect()), self._kind, self._place)
        painter.end()
