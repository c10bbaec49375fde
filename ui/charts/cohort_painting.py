"""One painting of a map of joining months and tiers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QPaintDevice, QPainter, QPen

from calculator.agents_words import people
from calculator.figures import short
from calculator.language import tr
from ui import theme
from ui.charts.cohort_drawing import CohortDrawing
from ui.charts.ticks import ticks
from ui.contrast import letters_on

BARS, FOOT = 58, 52
"""Pixels above the cells for the bars of joiners, and below them for the months and the key."""
GAP, LINE = 8, 15
LEAST_NAMES, WIDEST_NAMES = 48, 120
KEY_BAR, KEY_HEIGHT = 150, 9
_TICK = 34


class CohortPainting:
    """Knows where everything of *drawing* lies in *room*, and paints it."""

    def __init__(self, drawing: CohortDrawing, room: QRectF) -> None:
        self._drawing, self._room = drawing, room
        self._metrics = QFontMetricsF(theme.font(theme.LABEL))
        wanted = max((self._width(name) for name in drawing.tiers), default=0.0)
        left = min(WIDEST_NAMES, max(LEAST_NAMES, wanted)) + GAP
        columns = zip(drawing.headers, *drawing.notes, strict=True)
        self._columns = [max(map(self._width, column)) + 2 * GAP for column in columns]
        width = room.width() - left - sum(self._columns)
        self.frame = QRectF(left, BARS, max(40.0, width), max(10.0, room.height() - BARS - FOOT))

    def cell(self, month: int, tier: int) -> QRectF:
        """The pixels of a cell, on whole pixels so that hatching and gaps stay even."""
        frame, drawing = self.frame, self._drawing
        left, right = (round(frame.left() + frame.width() * place / drawing.months) for place in (month, month + 1))
        top, bottom = (round(frame.top() + frame.height() * place / len(drawing.tiers)) for place in (tier, tier + 1))
        return QRectF(left, top, max(1, right - left), max(1, bottom - top))

    def cell_at(self, place: QPointF) -> tuple[int, int] | None:
        """The month and tier at *place*, if it lies in a cell."""
        frame, drawing = self.frame, self._drawing
        if not frame.contains(place) or not drawing.tiers or not drawing.months:
            return None
        month = int((place.x() - frame.left()) / frame.width() * drawing.months)
        tier = int((place.y() - frame.top()) / frame.height() * len(drawing.tiers))
        return min(month, drawing.months - 1), min(tier, len(drawing.tiers) - 1)

    def paint(
        self,
        device: QPaintDevice,
        picked: tuple[int, int] | None,
        hovered: tuple[int, int] | None,
        *,
        focused: bool,
    ) -> None:
        """All of it; the cells *picked* and *hovered* are framed."""
        self._painter = QPainter(device)
        self._painter.setFont(theme.font(theme.LABEL))
        self._paint_cells()
        self._paint_names()
        self._paint_bars()
        self._paint_months()
        self._paint_key()
        for chosen, width in ((hovered, 1), (picked, 2)):
            if chosen is not None:
                self._frame_cell(self.cell(*chosen), width)
        if focused:
            self._painter.setPen(QPen(QColor(theme.current().models[1]), 2))
            self._painter.drawRect(self.frame.adjusted(-2, -2, 2, 2))
        self._painter.end()

    def _paint_cells(self) -> None:
        drawing, painter = self._drawing, self._painter
        colours = drawing.scale.colours(drawing.profit)
        roomy = self._numbers_fit()
        for month, tier in zip(*np.nonzero(drawing.number > 0), strict=True):
            spot = self._inside(int(month), int(tier))
            if not drawing.counted[month, tier]:
                painter.fillRect(spot, QColor(theme.current().rule))
                continue
            ground = QColor(*map(int, colours[month, tier]))
            painter.fillRect(spot, ground)
            ink = letters_on(ground)
            if drawing.loses[month, tier]:
                hatch = QColor(ink)
                hatch.setAlphaF(0.5)
                painter.fillRect(spot, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
            if roomy:
                text = short(float(drawing.profit[month, tier]), "¥")
                patch = QRectF(0, 0, self._width(text) + 4, LINE - 2)
                patch.moveCenter(spot.center())
                painter.fillRect(patch, ground)
                painter.setPen(ink)
                painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)

    def _inside(self, month: int, tier: int) -> QRectF:
        """A cell less the gap to its neighbours, which very narrow cells have not."""
        spot = self.cell(month, tier)
        return spot.adjusted(0, 0, -1 if spot.width() > 4 else 0, -1)  # noqa: PLR2004

    def _numbers_fit(self) -> bool:
        """Whether every cell has room for its profit in figures."""
        drawing = self._drawing
        if self._room.width() / max(1, drawing.months) < 2 * GAP:
            return False
        shown = drawing.profit[drawing.counted]
        widest = max((self._width(short(float(profit), "¥")) for profit in shown), default=0.0)
        spot = self._inside(0, 0)
        return spot.width() >= widest + GAP and spot.height() >= LINE

    def _paint_names(self) -> None:
        colours, drawing, painter = theme.current(), self._drawing, self._painter
        left = self.frame.right() + GAP
        for header, width in zip(drawing.headers, self._columns, strict=True):
            painter.setPen(QColor(colours.secondary))
            self._write(QRectF(left, BARS - LINE - 2, width - GAP, LINE), header, right=True)
            left += width
        for tier, name in enumerate(drawing.tiers):
            row = self.cell(0, tier)
            painter.setPen(QColor(colours.ink))
            room = self.frame.left() - GAP
            elided = self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            self._write(QRectF(0, row.top(), room, row.height()), elided)
            left = self.frame.right() + GAP
            for note, width in zip(drawing.notes[tier], self._columns, strict=True):
                self._write(QRectF(left, row.top(), width - GAP, row.height()), note, right=True)
                left += width

    def _paint_bars(self) -> None:
        """How many joined in each month, all tiers together; those not counted are grey here too."""
        colours, drawing, painter = theme.current(), self._drawing, self._painter
        together = drawing.number.sum(axis=1)
        most = float(together.max(initial=0.0))
        base, height = self.frame.top() - 4, BARS - LINE - 8
        painter.setPen(QPen(QColor(colours.rule), 1))
        painter.drawLine(QPointF(self.frame.left(), base), QPointF(self.frame.right(), base))
        painter.setPen(QColor(colours.secondary))
        self._write(QRectF(0, base - height, self.frame.left() - GAP, height), tr("joined"))
        if most <= 0:
            return
        for month, joined in enumerate(together):
            spot = self._inside(month, 0)
            tall = round(height * float(joined) / most)
            is_counted = bool(drawing.counted[month].any())
            colour = QColor(colours.secondary if is_counted else colours.rule)
            painter.fillRect(QRectF(spot.left(), base - tall, spot.width(), tall), colour)
        peak = int(together.argmax())
        text, spot = people(most), self._inside(peak, 0)
        width = self._width(text)
        left = max(self.frame.left(), min(spot.center().x() - width / 2, self.frame.right() - width))
        self._write(QRectF(left, base - height - LINE, width, LINE), text)

    def _paint_months(self) -> None:
        painter, drawing, frame = self._painter, self._drawing, self.frame
        painter.setPen(QColor(theme.current().secondary))
        self._write(QRectF(frame.right() + 2 * GAP, frame.bottom() + 4, 80, LINE), tr("joining month"))
        most = max(1, int(frame.width() / _TICK))
        chosen = ticks(1.0, drawing.months + 0.5, most, whole=True) or [1.0]
        if chosen[0] - 1 > chosen[-1] / (2 * len(chosen)):
            chosen = [1.0, *chosen]
        for number in chosen:
            spot = self.cell(round(number) - 1, 0)
            self._write(QRectF(spot.center().x() - 20, frame.bottom() + 4, 40, LINE), f"{number:.0f}", middle=True)

    def _paint_key(self) -> None:
        """What the colours mean, from the largest loss to the largest gain, and what is hatched or grey."""
        painter, drawing, colours = self._painter, self._drawing, theme.current()
        scale, top = drawing.scale, self.frame.bottom() + FOOT - LINE - 8
        shown = drawing.profit[drawing.counted]
        low, high = float(min(0.0, shown.min(initial=0.0))), float(max(0.0, shown.max(initial=0.0)))
        painter.setPen(QColor(colours.secondary))
        before = tr("profit per joiner:")
        left = self.frame.left()
        left = self._word(left, top, before)
        if high > low:
            left = self._word(left, top, short(low, "¥"))
            ends = scale.parts(np.array([low, high]))
            steps = scale.values(np.linspace(ends[0], ends[1], KEY_BAR))
            packed = np.zeros((1, len(steps), 4), dtype=np.uint8)
            packed[0, :, :3] = scale.colours(steps)[:, ::-1]
            image = QImage(packed.tobytes(), len(steps), 1, 4 * len(steps), QImage.Format.Format_RGB32)
            bar = QRectF(left, top + (LINE - KEY_HEIGHT) / 2, KEY_BAR, KEY_HEIGHT)
            painter.drawImage(bar, image)
            losing = KEY_BAR * float((0 - low) and (scale.parts(np.array([0.0]))[0] - ends[0]) / (ends[1] - ends[0]))
            hatch = QColor(colours.ink)
            hatch.setAlphaF(0.5)
            painter.fillRect(
                QRectF(bar.left(), bar.top(), losing, KEY_HEIGHT), QBrush(hatch, Qt.BrushStyle.BDiagPattern)
            )
            left = self._word(left + KEY_BAR + GAP, top, short(high, "¥"))
        words = [tr("hatched: loses")] if (drawing.loses & drawing.counted).any() else []
        if ((drawing.number > 0) & ~drawing.counted).any():
            words.append(tr("grey: not counted"))
        painter.setPen(QColor(colours.secondary))
        for word in words:
            left = self._word(left + GAP, top, word)

    def _word(self, left: float, top: float, text: str) -> float:
        """Write *text* from *left* on; where the next one begins."""
        if left + self._width(text) <= self._room.right():
            self._write(QRectF(left, top, self._width(text) + 2, LINE), text)
        return left + self._width(text) + GAP

    def _frame_cell(self, spot: QRectF, width: int) -> None:
        painter = self._painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, more in ((theme.current().ground, 2), (theme.current().ink, 0)):
            painter.setPen(QPen(QColor(colour), width + more))
            painter.drawRect(spot.adjusted(-0.5, -0.5, -0.5, -0.5))

    def _write(self, spot: QRectF, text: str, *, right: bool = False, middle: bool = False) -> None:
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        side = Qt.AlignmentFlag.AlignHCenter if middle else side
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        self._painter.drawText(spot, flags, text)

    def _width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)
