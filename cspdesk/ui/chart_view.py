"""A chart in the window: the marks a paper has too, each with its words under the mouse and its records behind it.

    view = ChartView()
    view.set_chart(PeriodChart(...))
    view.opened.connect(self._on_opened)    # a tuple of (kind, id)

It always stands beside its table of numbers (`domain.chart_words.numbers`). Its height follows from its width.
"""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScrollArea,
    QSizePolicy,
    QToolTip,
    QWidget,
)

from cspdesk.domain.chart import AnyChart, Chart, Datum, Mark, PeriodChart
from cspdesk.domain.chart_layout import lay_out
from cspdesk.domain.chart_words import told
from cspdesk.ui import chart_painter, fonts, theme, tokens
from cspdesk.ui.rows_model import Index
from cspdesk.ui.tips import plain_tip

_PAD = 4.0
_USUAL, _LEAST = 480, 220
_PLOT = 150.0
# How near the mouse must be to a mark, in pixels at 100 % text: on it, and only then beside it.
_NEAR = (1.0, 4.0)
# Marks of one datum that are no further apart have one frame.
_TOGETHER = 24.0
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChartView(QListView):
    """Tab comes to it, arrows move between marks that have records, Enter or a click opens them.

    To a screen reader it is a list of what the marks say. Signals: `opened(tuple)` with the records of a mark.
    """

    opened = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: AnyChart | None = None
        self._plot_height = _PLOT
        self._laid: tuple[float, Chart] | None = None
        self._places: dict[Datum, list[QRectF]] = {}
        self._stops: list[Datum] = []
        self._hovered: Datum | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setMouseTracking(True)
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.set_chart(None)
        theme.follow(self._dress)

    def set_chart(self, chart: AnyChart | None, *, plot_height: float = _PLOT) -> None:
        """Shows a chart, or nothing; `plot_height` is that of an indicator's axis, in pixels at 100 % text."""
        same = chart == self._chart and plot_height == self._plot_height
        if same and chart is not None:
            return
        self._chart, self._plot_height, self._hovered = chart, plot_height, None
        self.setAccessibleName((chart.title if chart is not None else "") or "Chart")
        self.setAccessibleDescription(told(chart) if chart is not None else "")
        self._dress()
        self._stops = self._ordered()
        self._words.setStringList([tip_words(datum) for datum in self._stops])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._stops else Qt.FocusPolicy.NoFocus)
        if self._stops:
            self.go(0)

    def _dress(self) -> None:
        self._laid = None
        self._fit()
        self.viewport().update()

    # -- size

    def _scale(self) -> float:
        return fonts.pixels(1000) / 1000

    def _fit(self) -> None:
        chart = self.marks()
        tall = chart.height + 2 * _PAD if chart is not None else 0.0
        self.setFixedHeight(round(tall * self._scale()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(fonts.pixels(_USUAL), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.pixels(_LEAST), self.height())

    def marks(self) -> Chart | None:
        """The chart laid out for the width of the widget, in pixels at 100 % text."""
        if self._chart is None:
            return None
        width = self.width() / self._scale() - 2 * _PAD
        if self._laid is None or self._laid[0] != width:
            measure, size = chart_painter.measure, chart_painter.SIZE
            self._laid = (width, lay_out(self._chart, width, measure, size, plot_height=self._plot_height))
            self._places = {}
            for mark in self._laid[1].marks:
                if mark.datum is not None:
                    self._places.setdefault(mark.datum, []).append(_rect(mark))
        return self._laid[1]

    # -- what the marks stand for

    def stops(self) -> list[Datum]:
        """What the arrows go through: all that has records, periods from left to right, all else as it is drawn."""
        return self._stops

    def _ordered(self) -> list[Datum]:
        chart = self.marks()
        found = [datum for datum in chart.data if datum.records] if chart is not None else []
        if isinstance(self._chart, PeriodChart):
            firsts = {datum: self._rects(datum)[0] for datum in found}
            found.sort(key=lambda datum: (round(firsts[datum].center().x()), firsts[datum].top()))
        return found

    def current(self) -> Datum | None:
        """What has the keyboard."""
        row = self.currentIndex().row()
        return self._stops[row] if 0 <= row < len(self._stops) else None

    def go(self, place: int) -> None:
        """Gives the keyboard to one of the stops; beyond an end, to the last there."""
        place = min(max(place, 0), len(self._stops) - 1)
        self.setCurrentIndex(self._words.index(place, 0))
        self.viewport().update()

    def datum_at(self, place: QPointF) -> Datum | None:
        """What stands at a point of the widget, or nearest beside it; the foremost where several do."""
        chart = self.marks()
        point = place / self._scale() - QPointF(_PAD, _PAD)
        for near in _NEAR:
            for mark in reversed(chart.marks if chart is not None else ()):
                if mark.datum is not None and _rect(mark).adjusted(-near, -near, near, near).contains(point):
                    return mark.datum
        return None

    def area(self, datum: Datum) -> QRect:
        """Where the first marks of a datum stand in the widget."""
        frame = self._frames(datum)[0].translated(_PAD, _PAD)
        scale = self._scale()
        return QRectF(frame.topLeft() * scale, frame.size() * scale).toAlignedRect()

    def _rects(self, datum: Datum) -> list[QRectF]:
        """The marks of a datum as they are laid out now."""
        return self._places.get(datum, []) if self.marks() is not None else []

    def _frames(self, datum: Datum) -> list[QRectF]:
        """A frame around marks that stand together: a line has its name at the side of the chart, far from it."""
        frames: list[QRectF] = []
        for rect in self._rects(datum):
            grown = rect.adjusted(-_TOGETHER, -_TOGETHER, _TOGETHER, _TOGETHER)
            near = next((place for place, frame in enumerate(frames) if frame.intersects(grown)), None)
            if near is None:
                frames.append(rect)
            else:
                frames[near] = frames[near].united(rect)
        return [frame.adjusted(-3.0, -2.0, 3.0, 2.0) for frame in frames] or [QRectF()]

    # -- the list that a screen reader knows

    def visualRect(self, index: Index) -> QRect:
        inside = 0 <= index.row() < len(self._stops)
        return self.area(self._stops[index.row()]) if inside else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        datum = self.datum_at(QPointF(point))
        known = datum is not None and datum in self._stops
        return self._words.index(self._stops.index(datum), 0) if datum and known else QModelIndex()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scrolls what the chart stands in; the chart itself is always whole."""
        area, holder = self.visualRect(index), self.parentWidget()
        while holder is not None and not isinstance(holder, QScrollArea):
            holder = holder.parentWidget()
        inside = holder.widget() if holder is not None else None
        if holder is not None and inside is not None and self.hasFocus():
            middle = self.mapTo(inside, area.center())
            holder.ensureVisible(middle.x(), middle.y(), 20, area.height() // 2 + 8)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        chart = self.marks()
        if chart is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale(), self._scale())
        painter.translate(_PAD, _PAD)
        now, current = theme.now(), self.current() if self.hasFocus() else None
        for datum, ground in ((self._hovered, now.hover), (current, now.current)):
            if datum is not None and datum.records:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.ink(ground))
                for frame in self._frames(datum):
                    painter.drawRoundedRect(frame, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
        chart_painter.paint(painter, chart)
        if current is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 1.5))
            for frame in self._frames(current):
                painter.drawRoundedRect(frame, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)

    # -- mouse

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            datum = self.datum_at(QPointF(event.pos()))
            if datum is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), plain_tip(tip_words(datum)), self)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.datum_at(event.position()))

    def _hover(self, datum: Datum | None) -> None:
        if datum == self._hovered:
            return
        self._hovered = datum
        opens = datum is not None and bool(datum.records)
        shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        datum = self.datum_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and datum in self._stops:
            self.go(self._stops.index(datum))
            self.opened.emit(datum.records)

    # -- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here, key, current = self.currentIndex().row(), event.key(), self.current()
        if current is None:
            event.ignore()
        elif key in _OPEN:
            self.opened.emit(current.records)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.go(here + (1 if key == Qt.Key.Key_Right else -1))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.go(self._beyond(here, 1 if key == Qt.Key.Key_Down else -1))
        elif key == Qt.Key.Key_Home:
            self.go(0)
        elif key == Qt.Key.Key_End:
            self.go(len(self._stops) - 1)
        else:
            event.ignore()

    def _beyond(self, here: int, way: int) -> int:
        """The nearest stop straight above or below; the one before or after where there is none."""
        firsts = [self._rects(stop)[0] for stop in self._stops]
        own = firsts[here]
        beyond = [
            ((rect.center().y() - own.center().y()) * way, place)
            for place, rect in enumerate(firsts)
            if rect.left() < own.right() and own.left() < rect.right()
        ]
        return min((each for each in beyond if each[0] > 1.0), default=(0.0, here + way))[1]


def tip_words(datum: Datum) -> str:
    """What a tool tip says: the words of the datum, and whether there is something to open."""
    count = len(datum.records)
    if not count:
        return datum.words
    return f"{datum.words}\nEnter opens {'its record' if count == 1 else f'its {count} records'}."


def _rect(mark: Mark) -> QRectF:
    left, top, right, foot = mark.bounds
    return QRectF(left, top, max(right - left, 0.1), max(foot - top, 0.1))
