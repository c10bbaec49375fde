"""What a person without a mouse or without sight meets: where Tab goes, what is said, what shows the focus."""

from __future__ import annotations

from collections import Counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

KINDS = (
    QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractSlider, QAbstractItemView, QTabBar, QTextEdit,
    QPlainTextEdit,
)  # fmt: skip
PARTS = (QScrollBar, QHeaderView)
"""Parts of other widgets, which are worked with the keys of those."""
MOST = 600
"""Presses of Tab after which a walk has lost its way."""


def said(widget: QWidget) -> str:
    """What a screen reader calls *widget*."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()  # Qt's own answer differs from platform to platform
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def called(widget: QWidget) -> str:
    """*widget* for the message of a test."""
    inside = type(widget.parent()).__name__
    return f"{type(widget).__name__} {widget.objectName()!r} {said(widget)!r} in {inside}"


def worked_by_hand(root: QWidget) -> list[QWidget]:
    """All widgets in sight that one can do something with, disabled ones and parts of others left out."""
    return [each for each in root.findChildren(QWidget) if each.isVisible() and each.isEnabled() and _is_worked(each)]


def tab_stops(root: QWidget) -> list[QWidget]:
    """Where Tab goes from the widget with the focus, by really pressing it, until it comes back; fails in a trap."""
    met: list[QWidget] = []
    for _ in range(MOST):
        before = QApplication.focusWidget()
        QTest.keyClick(before or root, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None, f"Tab loses the focus after {called(before) if before else 'the window'}"
        assert now is not before or _is_alone(root), f"Tab does not get out of {called(now)}"
        if met and now is met[0]:
            return met
        assert now not in met, f"Tab goes in a circle that leaves out others, at {called(now)}"
        met.append(now)
    raise AssertionError("Tab does not come back")


def unreached(root: QWidget, stops: list[QWidget]) -> list[str]:
    """What Tab does not get to; of buttons of which one is chosen it gets to that one, arrows to the others."""
    missing = []
    for widget in worked_by_hand(root):
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        fellows = group.buttons() if group is not None and group.exclusive() else [widget]
        if not any(each in stops or each.focusProxy() in stops for each in fellows):
            missing.append(called(widget))
    return missing


def named_twice(root: QWidget) -> list[str]:
    """Things to work with that a screen reader cannot tell apart."""
    names = Counter((_role(widget), said(widget)) for widget in worked_by_hand(root))
    return [f"{count} × {role} {name!r}" for (role, name), count in names.items() if count > 1]


def ring_pixels(widget: QWidget) -> int:
    """How many pixels around and in *widget* change by 3 : 1 or more when it gets the focus by Tab."""
    window = widget.window()
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-4, -4, 4, 4) & window.rect()
    elsewhere = window.findChild(QWidget, "nowhere") or _nowhere(window)
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    without = _luminances(window.grab(area).toImage())
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    within = _luminances(window.grab(area).toImage())
    darker, lighter = np.minimum(without, within), np.maximum(without, within)
    return int(((lighter + 0.05) / (darker + 0.05) >= 3).sum())


def _is_alone(root: QWidget) -> bool:
    return sum(bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) for each in worked_by_hand(root)) == 1


def _nowhere(window: QWidget) -> QWidget:
    place = QWidget(window)
    place.setObjectName("nowhere")
    place.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    place.resize(0, 0)
    place.show()
    return place


def _luminances(image: QImage) -> NDArray[np.float64]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), dtype=np.uint8).reshape(plain.height(), plain.width(), 4)
    shares = pixels[:, :, 2::-1] / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    weighed: NDArray[np.float64] = linear @ np.array([0.2126, 0.7152, 0.0722])
    return weighed


def _role(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role().name if interface is not None else type(widget).__name__


def _is_worked(widget: QWidget) -> bool:
    parent = widget.parent()
    if widget.objectName() in ("nowhere", "qt_tableview_cornerbutton") or isinstance(widget, PARTS):
        return False
    if isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit) and isinstance(widget, QLineEdit | QAbstractButton):
        return False  # the line within a field, the cross that empties it: done by keys of the field
    if widget.property("sign"):
        return False  # what it does is also in the menu of the row
    if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
        return False
    if isinstance(parent, QTabBar) or type(widget.window()).__name__ == "QComboBoxPrivateContainer":
        return False
    is_link = isinstance(widget, QLabel) and "<a " in widget.text()
    return isinstance(widget, KINDS) or is_link or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
