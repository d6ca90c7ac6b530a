"""The list of pages at the left: whose store it is above, the pages, who I am below."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from cspdesk.ui import fonts, icons, theme, tokens
from cspdesk.ui.chips import paint_count
from cspdesk.ui.short_names import that_fits
from cspdesk.ui.tips import plain_tip
from cspdesk.ui.tokens import Tone

_NARROW, _EDGE = 53, 9


def _in_narrow(widget: QWidget) -> bool:
    """True when the sidebar around a widget shows icons alone."""
    around = widget.parentWidget()
    return isinstance(around, Sidebar) and around.narrow


def _side() -> int:
    return fonts.pixels(18)


def _place(widget: QWidget) -> QPoint:
    """Where the icon of an entry stands; alone in a narrow sidebar it stands in the middle."""
    across = (widget.width() - _side()) // 2 if _in_narrow(widget) else _EDGE
    return QPoint(across, (widget.height() - _side()) // 2)


class _Entry(QAbstractButton):
    """One page of the list: icon, title, count; painted here so the first paint stays cheap."""

    def __init__(self, key: str, title: str, icon: str, keys: str) -> None:
        super().__init__()
        self.key, self._icon, self._count, self._tone = key, icon, 0, Tone.QUIET
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{title} ({keys or 'Ctrl+K, then its name'})")

    def set_count(self, count: int, tone: Tone) -> None:
        self._count, self._tone = count, tone
        self.setAccessibleDescription(str(count) if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(36, fonts.pixels(tokens.ROW - 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = theme.now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        ground = colours.selected if self.isChecked() else colours.hover if self.underMouse() else ""
        if ground and not self.isChecked():
            ground = tokens.mix(colours.text, colours.window, 0.06)
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        if self.hasFocus():
            painter.setPen(QColor(colours.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), tokens.RADIUS, tokens.RADIUS)
        ink = colours.text if self.isChecked() else colours.soft
        picture = icons.pixmap(
            self._icon, _side(), colours.accent_text if self.isChecked() else ink, self.devicePixelRatioF()
        )
        painter.drawPixmap(_place(self), picture)
        if _in_narrow(self):
            if self._count:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.tone(self._tone)[0]))
                painter.drawEllipse(QRectF(24, 4, 7, 7))
            return
        face = fonts.font(bold=self.isChecked())
        painter.setFont(face)
        painter.setPen(QColor(colours.text))
        room = self.rect().adjusted(2 * _EDGE + _side(), 0, -8, 0)
        if self._count:
            small = QFontMetrics(fonts.font(tokens.SMALL))
            wide = max(small.horizontalAdvance(str(self._count)) + 10, 20)
            badge = QRectF(
                room.right() - wide, (self.height() - small.height() - 2) / 2, wide, small.height() + 2
            )
            paint_count(painter, badge, self._count, self._tone)
            room.setRight(int(badge.left()) - 4)
            painter.setFont(face)
            painter.setPen(QColor(colours.text))
        title = QFontMetrics(face).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)


class _TwoLines(QAbstractButton):
    """A name with a softer line under it; used for the partnership and for who I am."""

    def __init__(self, icon: str = "", title_bold: bool = True) -> None:
        super().__init__()
        self._icon, self._bold, self._title, self._short, self._sub = icon, title_bold, "", "", ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_lines(self, title: str, sub: str, short: str = "") -> None:
        """Sets both lines; `short` stands for a title that does not fit."""
        self._title, self._sub, self._short = title, sub, short
        self.update()

    def title(self, face: QFontMetrics, room: int) -> str:
        """What stands above in a room of so many pixels."""
        return that_fits(self._title, self._short, face, room)

    def sizeHint(self) -> QSize:
        return QSize(36, fonts.pixels(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = theme.now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.mix(colours.text, colours.window, 0.06)))
            painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        if self.hasFocus():
            painter.setPen(QColor(colours.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), tokens.RADIUS, tokens.RADIUS)
        left = _EDGE
        if self._icon:
            picture = icons.pixmap(self._icon, _side(), colours.soft, self.devicePixelRatioF())
            painter.drawPixmap(_place(self), picture)
            left = 2 * _EDGE + _side()
        if _in_narrow(self):
            if not self._icon:
                face = QFont(fonts.font(bold=True))
                face.setPixelSize(min(face.pixelSize(), self.width() // 2 - 2))
                painter.setFont(face)
                painter.setPen(QColor(colours.text))
                initials = "".join(word[0] for word in self._title.split()[:2])
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, initials)
            return
        upper, lower = fonts.font(bold=self._bold), fonts.font(tokens.SMALL)
        wide, middle = self.width() - left - 6, self.height() // 2
        tall = QFontMetrics(upper).height()
        top = middle - tall + 1 if self._sub else middle - tall // 2
        title = self.title(QFontMetrics(upper), wide)
        self._line(painter, QRect(left, top, wide, tall), title, upper, colours.text)
        if self._sub:
            box_low = QRect(left, middle, wide, QFontMetrics(lower).height())
            self._line(painter, box_low, self._sub, lower, colours.soft)

    def _line(self, painter: QPainter, box: QRect, text: str, face: QFont, ink: str) -> None:
        painter.setFont(face)
        painter.setPen(QColor(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class Sidebar(QWidget):
    """Signals: `picked` a page key; `person_clicked` to change who I am; `store_clicked` on the name above."""

    picked = Signal(str)
    person_clicked = Signal()
    store_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.narrow = False
        self.setFixedWidth(fonts.pixels(tokens.SIDEBAR))
        self._entries: dict[str, _Entry] = {}
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._store = _TwoLines()
        self._store.clicked.connect(self._on_store)
        self._person = _TwoLines("person", title_bold=False)
        self._person.clicked.connect(self._on_person)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 3, 9, 6)
        layout.setSpacing(0)
        layout.addWidget(self._store)
        layout.addSpacing(6)
        layout.addLayout(self._list)
        layout.addStretch(1)
        layout.addLayout(self._foot)
        layout.addWidget(self._person)
        self.set_partnership("cspdesk", "")
        self.set_person("", "")

    def add(
        self, key: str, title: str, icon: str, keys: str = "", foot: bool = False, gap: bool = False
    ) -> None:
        """Adds a page; `foot` puts it at the bottom, `gap` leaves space above it."""
        entry = _Entry(key, title, icon, keys)
        number = len(self._entries)
        self._entries[key] = entry
        self._group.addButton(entry, number)
        where = self._foot if foot else self._list
        if gap:
            where.addSpacing(tokens.GRID)
        where.addWidget(entry)

    def set_narrow(self, narrow: bool) -> None:
        """Shows icons alone, so that a small screen keeps its room; tool tips name them."""
        if narrow == self.narrow:
            return
        self.narrow = narrow
        self.setFixedWidth(_NARROW if narrow else fonts.pixels(tokens.SIDEBAR))
        for widget in (*self._entries.values(), self._store, self._person):
            widget.update()

    def rescale(self) -> None:
        """Takes the text size in force."""
        self.setFixedWidth(_NARROW if self.narrow else fonts.pixels(tokens.SIDEBAR))
        for widget in (*self._entries.values(), self._store, self._person):
            widget.updateGeometry()

    def mark(self, key: str) -> None:
        """Shows which page is open."""
        if key in self._entries:
            self._entries[key].setChecked(True)

    def marked(self) -> str:
        """The page that is shown as open."""
        return next((key for key, entry in self._entries.items() if entry.isChecked()), "")

    def set_count(self, key: str, count: int, tone: Tone = Tone.QUIET) -> None:
        """Shows a number beside a page; 0 hides it."""
        if key in self._entries:
            self._entries[key].set_count(count, tone)

    def set_partnership(self, name: str, area: str, short: str = "") -> None:
        """Shows whose store this is; the tool tip says the whole name."""
        self._store.set_lines(name, area, short)
        self._store.setAccessibleName(name)
        self._store.setToolTip(plain_tip("\n".join(part for part in (name, area) if part)))

    def set_person(self, name: str, role: str) -> None:
        """Shows who uses this computer; no name asks for one."""
        self._person.set_lines(name or "Who are you?", role)
        self._person.setAccessibleName(f"Who uses this computer: {name or 'nobody yet'}. Change")
        self._person.setToolTip("Change who uses this computer (Ctrl+U)")

    def _on_clicked(self, number: int) -> None:
        self.picked.emit(list(self._entries)[number])

    def _on_person(self) -> None:
        self.person_clicked.emit()

    def _on_store(self) -> None:
        self.store_clicked.emit()
