"""The start screen as it last stood, painted before its page is there: the same words at the same places.

The page takes three times as long to load as a bare window; this is there at once and gives way to it.
Nothing here touches the names of `Qt` (pens, brushes, flags): PySide builds its hundred enumerations at the first
of them, an eighth of the start. So each ink has a layer whose palette gives the pen, and grounds are filled paths
with a palette's brush.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QWidget

from cspdesk.domain.dates import say_date_long
from cspdesk.domain.today import MONTHS, TodayGrid, TodayRow
from cspdesk.ui import fonts, theme, tokens
from cspdesk.ui.short_names import that_fits
from cspdesk.ui.today.today_words import (
    DASH,
    FORUMS,
    RIGHT,
    ROW,
    SQUARE,
    STEP,
    TITLES,
    Says,
    as_at,
    empty_rows,
    figures,
    laid_out,
)  # fmt: skip

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from cspdesk.services.glance import Glance
    from cspdesk.ui.tokens import Chip

_INKS = ("text", "soft", "faint", "line", "edge", *(tone.value for tone in tokens.Tone))
"""Names of all colours that words and lines are drawn in."""

PAD = 8
HEAD, BAR, COLUMN_HEAD = 42, 46, 29
"""Heights of the page's heading, its filter bar and the heads of the columns, in pixels at 100 % text."""

STRIP, BOX = 52, 30
NARROW_WINDOW, NARROW_SIDEBAR = 1160, 53
_MARK = 9


class _Layer(QWidget):
    """All that is drawn in one ink: words on their base lines, thin frames, lines."""

    def __init__(self, ink: str, parent: QWidget) -> None:
        super().__init__(parent)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
        self.setPalette(palette)
        self.clear()

    def clear(self) -> None:
        """Begins with nothing drawn."""
        self.words: list[tuple[int, int, QFont, str]] = []
        self.frames: list[tuple[QRectF, float]] = []
        self.lines: list[tuple[QPointF, QPointF]] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for left, base, face, words in self.words:
            painter.setFont(face)
            painter.drawText(left, base, words)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box, radius in self.frames:
            painter.drawRoundedRect(box, radius, radius)
        for start, end in self.lines:
            painter.drawLine(start, end)


class FirstSight(QWidget):
    """What Today will show, from the glance of the store; dashes where there is none."""

    def __init__(self, glance: Glance | None, today: dt.date, person: str = "", role: str = "") -> None:
        super().__init__()
        self._glance, self._today, self._person, self._role = glance, today, person, role
        self.grid = glance.grid if glance is not None else TodayGrid(empty_rows(FORUMS))
        self.says = Says(self._day)
        self.says.contact_days = self.grid.contact_days
        colours = theme.now()
        self._layers = {ink: _Layer(ink, self) for ink in {getattr(colours, name): None for name in _INKS}}
        self._grounds: dict[str, QPainterPath] = {}
        self._laid_out = False
        self._faces: dict[tuple[int, bool], tuple[QFont, QFontMetrics]] = {}

    def _day(self) -> dt.date:
        return self._today

    # -- laying out

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._laid_out = False  # a window gets two sizes before its first paint, and needs one layout
        for layer in self._layers.values():
            layer.resize(self.size())

    def _lay_out(self) -> None:
        self._laid_out = True
        for layer in self._layers.values():
            layer.clear()
        self._grounds = {}
        narrow = self.width() < fonts.pixels(NARROW_WINDOW)
        left, top = NARROW_SIDEBAR if narrow else fonts.pixels(tokens.SIDEBAR), fonts.pixels(tokens.TOP_BAR)
        colours = theme.now()
        self._fill(colours.window, QRectF(0, 0, self.width(), self.height()))
        self._fill(colours.page, QRectF(left, top, self.width() - left, self.height() - top))
        self._fill(colours.line, QRectF(left - 1, 0, 1, self.height()))
        self._fill(colours.line, QRectF(left, top - 1, self.width() - left, 1))
        self._place_frame(narrow, left, top)
        self._place_head(left, top)
        self._place_week(left, top + HEAD)
        self._place_rows(left, top + HEAD + fonts.pixels(STRIP) + 4 + BAR)

    def _place_frame(self, narrow: bool, left: int, top: int) -> None:
        """Whose store it is, who works, the search box, and that it is a sample."""
        colours, glance = theme.now(), self._glance
        name, area = (glance.partnership or "cspdesk", glance.area) if glance is not None else ("cspdesk", "")
        high = fonts.pixels(BOX)
        search = QRectF(left + 16.5, (top - high) // 2 + 0.5, fonts.pixels(440) - 1, high - 1)
        self._fill(colours.page, search, tokens.RADIUS)
        self._layers[colours.line].frames.append((search, tokens.RADIUS))
        if glance is not None and glance.sample:
            metrics = self._face(tokens.SMALL, bold=True)[1]
            wide, tall = metrics.horizontalAdvance("SAMPLE") + 16, metrics.height() + 6
            box = QRectF(self.width() - 15.5 - wide, (top - tall) // 2 + 0.5, wide - 1, tall - 1)
            self._fill(colours.warn_ground, box, tokens.RADIUS_SMALL)
            self._layers[colours.warn].frames.append((box, tokens.RADIUS_SMALL))
            base = (top - metrics.height()) // 2 + metrics.ascent()
            self._write("SAMPLE", int(box.left()) + 8, base, colours.warn, tokens.SMALL, bold=True)
        if narrow:
            return
        room, high = fonts.pixels(tokens.SIDEBAR) - 32, fonts.pixels(42)
        if glance is not None:
            name = that_fits(name, glance.short, self._face(tokens.BODY, bold=True)[1], room)
        self._two_lines(17, 3 + high // 2, room, name, area, bold=True)
        person = self._person or "Who are you?"
        self._two_lines(44, self.height() - 6 - high // 2, room - 27, person, self._role, bold=False)

    def _two_lines(self, left: int, middle: int, room: int, upper: str, lower: str, bold: bool) -> None:
        colours, metrics = theme.now(), self._face(tokens.BODY, bold)[1]
        top = middle - metrics.height() + 1 if lower else middle - metrics.height() // 2
        self._write(upper, left, top + metrics.ascent(), colours.text, bold=bold, room=room)
        base = middle + self._face(tokens.SMALL)[1].ascent()
        self._write(lower, left, base, colours.soft, tokens.SMALL, room=room)

    def _place_head(self, left: int, top: int) -> None:
        colours, grid = theme.now(), self.grid
        title, metrics = "Today", self._face(tokens.TITLE, True)[1]
        middle = top + 10 + BOX // 2
        base = middle - metrics.height() // 2 + metrics.ascent()
        self._write(title, left + 16, base, colours.text, tokens.TITLE, bold=True)
        known = f" · {grid.counted}" if self._glance is not None else ""
        day = left + 29 + metrics.horizontalAdvance(title)
        low = top + 10 + BOX - self._face()[1].descent()
        self._write(say_date_long(self._today) + known, day, low, colours.soft)
        box = QRectF(self.width() - 16 - 170 + 0.5, top + 10.5, 169, BOX - 1)
        self._layers[colours.edge].frames.append((box, tokens.RADIUS_SMALL))
        if self._glance is not None:
            words, small = as_at(self._glance.at, self._today), self._face(tokens.SMALL)[1]
            where = int(box.left()) - 13 - small.horizontalAdvance(words)
            self._write(words, where, middle + small.ascent() // 2 - 1, colours.soft, tokens.SMALL)

    def _place_week(self, left: int, top: int) -> None:
        colours = theme.now()
        made = figures(self.grid, self._today, self._glance is not None)
        wide = (self.width() - left - 16) / len(made)
        big, small = self._face(tokens.TITLE)[1], self._face(tokens.SMALL)[1]
        high = fonts.pixels(26)
        for place, figure in enumerate(made):
            at, number = left + 8 + round(wide * place) + 8, figure.number
            toned = number and figure.tone is not tokens.Tone.QUIET
            ink = colours.tone(figure.tone)[0] if toned else colours.text if number else colours.faint
            said = DASH if number is None else str(number)
            self._write(said, at, top + 4 + big.ascent(), ink, tokens.TITLE, bold=bool(number))
            base = top + 4 + high + (fonts.pixels(STRIP) - 8 - high - small.height()) // 2 + small.ascent()
            self._write(figure.words, at, base, colours.soft, tokens.SMALL, room=round(wide) - 16)
        field = QRectF(left + 16.5, top + fonts.pixels(STRIP) + 4 + PAD + 0.5, fonts.pixels(280) - 1, BOX - 1)
        self._layers[colours.edge].frames.append((field, tokens.RADIUS_SMALL))

    # -- the grid

    def _columns(self, left: int) -> list[tuple[str, int, int]]:
        """Key, left edge and width of the columns there is room for."""
        made = []
        for key, wide in laid_out(self.width() - left, fonts.pixels):
            made.append((key, left, wide))
            left += wide
        return made

    def _place_rows(self, left: int, top: int) -> None:
        colours, small, face = theme.now(), self._face(tokens.SMALL)[1], self._face()[1]
        texts, chips = self.says.texts(), self.says.chips()
        columns, high, wide = self._columns(left), fonts.pixels(ROW), self.width() - left
        self._fill(colours.line, QRectF(left, top + COLUMN_HEAD - 1, wide, 1))
        for key, edge, room in columns:
            base = top + (COLUMN_HEAD - 1 - small.height()) // 2 + small.ascent()
            self._cell(key, TITLES[key], edge, room, base, colours.soft, tokens.SMALL)
        top += COLUMN_HEAD
        for row in self.grid.rows[: max(0, (self.height() - top) // high + 1)]:
            base = top + (high - 1 - face.height()) // 2 + face.ascent()
            self._fill(colours.line, QRectF(left, top + high - 1, wide, 1))
            for key, edge, room in columns:
                if key == "months":
                    self._squares(row, edge + PAD, top + (high - fonts.pixels(SQUARE)) // 2)
                    continue
                chip = chips[key](row) if key in chips else None
                if chip is not None:
                    self._chip(chip, key, edge, room, top, high)
                    continue
                text = texts[key](row)
                ink = colours.faint if text in (DASH, "0") else colours.text
                self._cell(key, text, edge, room, base, ink, bold=key == "name")
            top += high

    def _cell(
        self,
        key: str,
        text: str,
        edge: int,
        room: int,
        base: int,
        ink: str,
        size: int = tokens.BODY,
        bold: bool = False,
    ) -> None:
        start = edge + (2 * PAD if key == "name" else PAD)
        end = edge + room - PAD
        if key in RIGHT:
            start = end - self._face(size)[1].horizontalAdvance(text)
        self._write(text, start, base, ink, size, bold, room=end - start)

    def _chip(self, chip: Chip, key: str, edge: int, room: int, top: int, high: int) -> None:
        ink, ground = theme.now().tone(chip.tone)
        metrics = self._face(tokens.SMALL)[1]
        wide = min(metrics.horizontalAdvance(chip.word) + 28, room - 2 * PAD)
        tall = metrics.height() + 4
        left = edge + room - PAD - wide if key in RIGHT else edge + PAD
        box = QRectF(left + 0.5, top + (high - 1 - tall) // 2 + 0.5, wide - 1, tall - 1)
        self._fill(ground, box, tokens.RADIUS_SMALL)
        self._mark(chip, QRectF(left + 7, box.center().y() - _MARK / 2, _MARK, _MARK), ink)
        base = top + (high - 1 - metrics.height()) // 2 + metrics.ascent()
        self._write(chip.word, left + 21, base, ink, tokens.SMALL, room=wide - 26)

    def _mark(self, chip: Chip, box: QRectF, ink: str) -> None:
        """Triangle, cross, dot or ring, as in chips.py."""
        tone, path = tokens.Tone, self._ground(ink)
        if chip.tone is tone.WARN:
            path.moveTo(box.center().x(), box.top())
            path.lineTo(box.right() + 0.5, box.bottom())
            path.lineTo(box.left() - 0.5, box.bottom())
            path.closeSubpath()
        elif chip.tone is tone.BAD:
            inner = box.adjusted(1, 1, -1, -1)
            lines = self._layers[ink].lines
            lines.append((inner.topLeft(), inner.bottomRight()))
            lines.append((inner.topRight(), inner.bottomLeft()))
        elif chip.tone is tone.INFO:
            path.addEllipse(box.center(), 3, 3)
        else:
            ring = box.adjusted(1.5, 1.5, -1.5, -1.5)
            self._layers[ink].frames.append((ring, ring.width() / 2))

    def _squares(self, row: TodayRow, left: int, top: int) -> None:
        colours, square, step = theme.now(), fonts.pixels(SQUARE), fonts.pixels(STEP)
        met, frames = self._ground(colours.accent), self._layers[colours.line].frames
        for month in range(MONTHS):
            cell = QRectF(left + month * step, top, square, square)
            if row.met_in(month):
                met.addRoundedRect(cell, 2, 2)
            else:
                frames.append((cell.adjusted(0.5, 0.5, -0.5, -0.5), 2))

    # -- inks and grounds

    def _face(self, size: int = tokens.BODY, bold: bool = False) -> tuple[QFont, QFontMetrics]:
        known = self._faces.get((size, bold))
        if known is None:
            face = fonts.font(size, bold)
            known = self._faces[size, bold] = (face, QFontMetrics(face))
        return known

    def _ground(self, colour: str) -> QPainterPath:
        return self._grounds.setdefault(colour, QPainterPath())

    def _fill(self, colour: str, box: QRectF, radius: float = 0) -> None:
        if radius:
            self._ground(colour).addRoundedRect(box, radius, radius)
        else:
            self._ground(colour).addRect(box)

    def _write(
        self,
        words: str,
        left: int,
        base: int,
        ink: str,
        size: int = tokens.BODY,
        bold: bool = False,
        room: int = 0,
    ) -> None:
        """Words on one line from `left`, cut with dots when `room` is given and too small."""
        face, metrics = self._face(size, bold)
        words = " ".join(words.split())
        # No letter is wider than its size: short words need no measuring.
        if room and len(words) * fonts.pixels(size) > room:
            wide = metrics.horizontalAdvance(words)
            while wide > room and words not in ("", "…"):
                words = words[: min(len(words) - 2, len(words) * room // wide)] + "…"
                wide = metrics.horizontalAdvance(words)
        self._layers[ink].words.append((left, base, face, words))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._laid_out:
            self._lay_out()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        for colour, path in self._grounds.items():
            palette.setColor(QPalette.ColorRole.Window, QColor(colour))
            painter.fillPath(path, palette.brush(QPalette.ColorRole.Window))
