"""Fields for dates and times that take what people type: "12 dec", "next Tuesday", "7.30pm"."""

import datetime as dt

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QMenu, QSpinBox, QToolButton, QWidget, QWidgetAction

from cspdesk.domain.dates import read_time, say_clock, say_date
from cspdesk.domain.spoken import Leaning, understand_day
from cspdesk.errors import Refused
from cspdesk.ui import fonts, icons, parts, theme
from cspdesk.ui.desk import Desk
from cspdesk.ui.text_edit import LineEdit
from cspdesk.ui.tips import plain_tip

_DAY = dt.timedelta(days=1)
_WIDEST = "Wed 30 Nov 2026"


class _Spoken(LineEdit):
    """A line that understands what is typed when it is left, and says so when it cannot."""

    def __init__(self, parent: QWidget | None, desk: Desk | None) -> None:
        super().__init__(parent, desk)
        self.settled.connect(self._on_settled)

    def _on_settled(self, text: str) -> None:
        raise TypeError("a field understands its own words")

    def _wrong(self, wrong: bool, sentence: str = "") -> None:
        self.setToolTip(plain_tip(sentence))
        self.setAccessibleDescription(sentence)
        parts.restyle(self, "wrong", wrong)


class DateField(_Spoken):
    """A date as people say it: the next such day, or the one that `set_leaning` says.

    Alt+Down or the icon opens a calendar, Up and Down change the day.
    Signals: `dated(date | None)` when the person chose another date. `wrong()` tells whether the text is no date.
    """

    dated = Signal(object)

    def __init__(self, parent: QWidget | None = None, desk: Desk | None = None) -> None:
        super().__init__(parent, desk)
        self._date: dt.date | None = None
        self._base: dt.date | None = None
        self._leaning = Leaning.NEXT
        self._is_wrong = False
        self.setPlaceholderText("such as 12 Mar")
        # A button of our own: that of an action in a line is too small to hit, and does not grow with the text.
        self._picker = QToolButton(self)
        icons.put(self._picker, "calendar")
        self._picker.setAccessibleName("Calendar")
        self._picker.setToolTip("Calendar (Alt+Down)")
        self._picker.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picker.setCursor(Qt.CursorShape.ArrowCursor)
        self._picker.clicked.connect(self.open_calendar)
        self.setTextMargins(0, 0, fonts.pixels(22), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.height() - 4
        self._picker.setGeometry(self.width() - side - 2, 2, side, side)

    def minimumSizeHint(self) -> QSize:
        """A whole date is always seen."""
        least = super().minimumSizeHint()
        # Qt's own least width is that of one letter and all that stands around it.
        around = least.width() - self.fontMetrics().maxWidth()
        return QSize(self.fontMetrics().horizontalAdvance(_WIDEST) + around + 6, least.height())

    def date(self) -> dt.date | None:
        return self._date

    def wrong(self) -> bool:
        """True when the field holds words that are no date."""
        return self._is_wrong

    def set_base(self, base: dt.date | None) -> None:
        """Sets the day from which spoken dates count; today when left out."""
        self._base = base

    def set_leaning(self, leaning: Leaning) -> None:
        """Sets which "3 Nov" is meant: the next (unless told), the last, or the nearest one."""
        self._leaning = leaning

    def set_date(self, date: dt.date | None) -> None:
        """Shows a date from the store."""
        self._date = date
        self._is_wrong = False
        self._wrong(False)
        self.set_text(say_date(date) if date else "")

    def base(self) -> dt.date:
        if self._base is not None:
            return self._base
        return self._desk.today() if self._desk is not None else dt.date.today()

    def _on_settled(self, text: str) -> None:
        understood = understand_day(text, self.base(), self._leaning) if text.strip() else None
        self._is_wrong = bool(text.strip()) and understood is None
        if self._is_wrong:
            self._wrong(True, "That is no date I know; type it as 12 Mar, 12/3/2026 or next Tuesday.")
            return
        self._take(understood)

    def _take(self, date: dt.date | None) -> None:
        changed = date != self._date
        self.set_date(date)
        if changed:
            self.dated.emit(date)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif step and self._date is not None:
            self._take(self._date + step * _DAY)
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Opens a month to pick from."""
        menu = QMenu(self)
        month = month_view()
        shown = self._date or self.base()
        month.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(month)
        menu.addAction(holder)
        month.activated.connect(menu.close)
        month.clicked.connect(menu.close)
        menu.exec(self.mapToGlobal(QPoint(0, self.height())))
        picked = month.selectedDate().toPython()
        if isinstance(picked, dt.date) and picked != shown:
            self._take(picked)
        menu.deleteLater()


def month_view() -> QCalendarWidget:
    """A month to pick a day from, in our colours: Qt's own paints weekends red and the year on the accent."""
    month = QCalendarWidget()
    month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    plain, soft = QTextCharFormat(), QTextCharFormat()
    plain.setForeground(theme.colour("text"))
    soft.setForeground(theme.colour("soft"))
    soft.setBackground(theme.colour("page"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        month.setWeekdayTextFormat(day, plain)
    month.setHeaderTextFormat(soft)
    for name, icon, words in (
        ("qt_calendar_prevmonth", "chevron-left", "Month before"),
        ("qt_calendar_nextmonth", "chevron-right", "Month after"),
    ):
        button = month.findChild(QToolButton, name)
        if button is not None:
            icons.put(button, icon)
            button.setAccessibleName(words)
    return month


class TimeField(_Spoken):
    """A time of day, typed as 7pm, 7.30pm or 19:30. Signal `timed(time | None)`."""

    timed = Signal(object)

    def __init__(self, parent: QWidget | None = None, desk: Desk | None = None) -> None:
        super().__init__(parent, desk)
        self._time: dt.time | None = None
        self._is_wrong = False
        self.setPlaceholderText("7.00pm")

    def time(self) -> dt.time | None:
        return self._time

    def wrong(self) -> bool:
        """True when the field holds words that are no time."""
        return self._is_wrong

    def set_time(self, time: dt.time | None) -> None:
        """Shows a time from the store."""
        self._time = time
        self._is_wrong = False
        self._wrong(False)
        self.set_text(say_clock(time) if time else "")

    def _on_settled(self, text: str) -> None:
        try:
            understood = read_time(text)
        except Refused as refusal:
            self._is_wrong = True
            self._wrong(True, str(refusal))
            return
        changed = understood != self._time
        self.set_time(understood)
        if changed:
            self.timed.emit(understood)


class NumberField(QSpinBox):
    """A whole number with room at its left; the wheel changes it only while it has the keyboard."""

    def __init__(self, least: int = 0, most: int = 9999, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(6, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
