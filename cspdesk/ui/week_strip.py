"""What is due this week, in one line of figures above the forum grid; each is a button."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from cspdesk.domain.today import TodayGrid
from cspdesk.ui import fonts, theme, tokens
from cspdesk.ui.chips import Tone


@dataclass(frozen=True)
class Figure:
    """One figure: its key, the words under it, the number (None while unknown) and its tone where it needs care."""

    key: str
    words: str
    number: int | None = None
    tone: Tone = Tone.QUIET
    tip: str = ""


def figures(grid: TodayGrid, today: dt.date, known: bool) -> tuple[Figure, ...]:
    """What is due and what is amiss in a grid; without numbers while they are not known."""
    week, rows, days = grid.week, grid.rows, grid.contact_days
    late = Tone.BAD if any(each.day < today for each in week.papers) else Tone.QUIET
    no_next, vacant = sum(row.no_next for row in rows), sum(row.vacant for row in rows)
    silent = sum(row.silent(today, days) for row in rows)
    made = (
        ("meetings", "Meetings in 7 days", len(week.meetings), Tone.QUIET, "Today and in the six days after"),
        ("papers", "Papers to send", len(week.papers), late, "Due by then and not sent yet"),
        ("due", "Actions due in 7 days", week.actions_due, Tone.QUIET, "Today and in the six days after"),
        ("overdue", "Actions overdue", week.actions_overdue, Tone.BAD, "Open and past their date"),
        ("minutes", "Minutes to issue", len(week.minutes), Tone.QUIET, "Of meetings that were held"),
        ("no_next", "No meeting planned", no_next, Tone.WARN, "Shows the forums without a meeting to come"),
        ("vacant", "Chair vacant", vacant, Tone.WARN, "Shows the forums without a chair"),
        (
            "silent",
            f"No contact in {days} days",
            silent,
            Tone.WARN,
            "Shows the forums that have not met since",
        ),
    )
    return tuple(
        Figure(key, words, number if known else None, tone, tip) for key, words, number, tone, tip in made
    )


class _Tile(QAbstractButton):
    """A number with its words below; painted here, so that the first paint stays cheap."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self.figure = figure
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_figure(figure)

    def show_figure(self, figure: Figure) -> None:
        self.figure = figure
        number = "not known yet" if figure.number is None else str(figure.number)
        self.setAccessibleName(f"{figure.words}: {number}")
        self.setToolTip(figure.tip)
        self.setEnabled(figure.number is not None)
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(fonts.font(tokens.SMALL)).horizontalAdvance(self.figure.words)
        return QSize(words + 18, fonts.pixels(52))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.pixels(60), fonts.pixels(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter, box = theme.now(), QPainter(self), self.rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colours.selected if self.isChecked() else colours.hover if self.underMouse() else ""
        if ground and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box.adjusted(0, 1, -2, -1), tokens.RADIUS, tokens.RADIUS)
        if self.hasFocus():
            painter.setPen(QColor(colours.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                box.toRectF().adjusted(0.5, 1.5, -2.5, -1.5), tokens.RADIUS, tokens.RADIUS
            )
        number = self.figure.number
        ink = colours.faint if not number else colours.text
        if number and self.figure.tone is not Tone.QUIET:
            ink = colours.tone(self.figure.tone)[0]
        inner = box.adjusted(8, 4, -8, -4)
        high = fonts.pixels(26)
        painter.setFont(fonts.font(tokens.TITLE, bold=bool(number)))
        painter.setPen(QColor(ink))
        upper = QRect(inner.left(), inner.top(), inner.width(), high)
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft, "–" if number is None else str(number))
        small = fonts.font(tokens.SMALL)
        painter.setFont(small)
        painter.setPen(QColor(colours.soft))
        lower = QRect(inner.left(), inner.top() + high, inner.width(), inner.height() - high)
        words = QFontMetrics(small).elidedText(self.figure.words, Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


class WeekStrip(QWidget):
    """The line of figures. Signal `picked(key)`, the key of the figure clicked."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: dict[str, _Tile] = {}
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(8, 0, 8, 4)
        self._line.setSpacing(0)

    def set_figures(self, figures: tuple[Figure, ...]) -> None:
        """Shows these figures; the same keys every time."""
        for figure in figures:
            tile = self._tiles.get(figure.key)
            if tile is None:
                tile = self._tiles[figure.key] = _Tile(figure)
                tile.clicked.connect(self._on_clicked)
                self._line.addWidget(tile)
            else:
                tile.show_figure(figure)

    def mark(self, key: str) -> None:
        """Marks the figure whose forums alone are shown; an empty key marks none."""
        for name, tile in self._tiles.items():
            tile.setChecked(name == key)

    def tile(self, key: str) -> QAbstractButton:
        return self._tiles[key]

    def _on_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, _Tile):
            tile.setChecked(not tile.isChecked())
            self.picked.emit(tile.figure.key)
