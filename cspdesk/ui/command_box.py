"""Ctrl+K: one box that finds any record and does any command."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cspdesk.domain.kinds import Kind
from cspdesk.domain.text import fold
from cspdesk.ui import fonts, icons, parts, theme, tokens
from cspdesk.ui.desk import Desk, Hit
from cspdesk.ui.overlay import Veil
from cspdesk.ui.rows_model import Index
from cspdesk.ui.shortcut_sheet import keys_of

_HIT = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
_MOST = 9

KIND_ICONS = {
    Kind.BODY: "forums",
    Kind.MEETING: "meetings",
    Kind.AGENDA_ITEM: "note",
    Kind.DECISION: "decision",
    Kind.ACTION: "actions",
    Kind.ISSUE: "issues",
    Kind.AGENCY: "agency",
    Kind.PERSON: "person",
    Kind.VENUE: "venue",
    Kind.ACTIVITY: "outreach",
    Kind.PRIORITY: "flag",
}


class _Hits(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []

    def show_hits(self, hits: Sequence[Hit]) -> None:
        self.beginResetModel()
        self.hits = list(hits)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{hit.title}, {hit.sub}" if hit.sub else hit.title
        return hit if role == _HIT else None


class _HitDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit = index.data(_HIT)
        colours = theme.now()
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected))
            painter.drawRoundedRect(box.adjusted(6, 1, -6, -1), tokens.RADIUS, tokens.RADIUS)
        ratio = painter.device().devicePixelRatio()
        side = fonts.pixels(16)
        picture = icons.pixmap(hit.icon, side, colours.accent_text if chosen else colours.soft, ratio)
        painter.drawPixmap(box.left() + 16, box.center().y() + 1 - side // 2, picture)
        right = box.right() - 16
        if hit.keys:
            keys = hit.keys.split("+")
            right -= parts.KeyHint(hit.keys).sizeHint().width()
            parts.paint_keys(painter, right, box.center().y(), keys)
            right -= 12
        left = box.left() + side + 28
        self._words(painter, QRect(left, box.top(), right - left, box.height()), hit)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, hit: Hit) -> None:
        face = fonts.font()
        metrics = QFontMetrics(face)
        painter.setFont(face)
        painter.setPen(QPen(theme.colour("text")))
        title = metrics.elidedText(" ".join(hit.title.split()), Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, flags, title)
        rest = room.adjusted(metrics.horizontalAdvance(title) + 12, 0, 0, 0)
        if hit.sub and rest.width() > 40:
            painter.setPen(QPen(theme.colour("soft")))
            sub = metrics.elidedText(" ".join(hit.sub.split()), Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, flags, sub)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, fonts.pixels(34))


class CommandBox(Veil):
    """Searches while one types; Enter opens, Up and Down choose, Esc goes back to where one was."""

    picked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, fonts.pixels(620), 72)
        self._desk = desk
        self.field = QLineEdit()
        self.field.setPlaceholderText("Find a forum, meeting, action, person, or type a command")
        self.field.setAccessibleName("Search or do anything")
        self.field.setFrame(False)
        self.field.setStyleSheet("QLineEdit, QLineEdit:focus { border: none; padding: 10px 12px; }")
        icons.lead(self.field, "search")
        self._nothing = parts.label("", "soft")
        self._nothing.setContentsMargins(16, 8, 16, 14)
        self.list = QListView()
        self.list.setAccessibleName("Found")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_HitDelegate(self.list))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self._here: tuple[Hit, ...] = ()
        self._hits = _Hits(self)
        self.list.setModel(self._hits)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(1, 1, 1, 4)  # within the round corners of the card
        layout.setSpacing(0)
        for widget in (self.field, parts.rule(), self.list, self._nothing):
            layout.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(60)
        self._timer.timeout.connect(self.look)
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._on_clicked)
        self.list.entered.connect(self.list.setCurrentIndex)

    def open_box(self, words: str = "", here: Sequence[Hit] = ()) -> None:
        """Opens with some words typed already; `here` are the commands of the open page."""
        self._here = tuple(here)
        self.field.setText(words)
        self.look()
        self.open_over()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look(self) -> None:
        """Searches for what is typed; without words it lists commands."""
        self._timer.stop()
        words = self.field.text()
        near = {hit.title for hit in self._here}
        far = (hit for hit in self._desk.commands if hit.title not in near)
        hits = [hit for hit in (*self._here, *far) if _begins(words, f"{hit.title} {hit.sub}")]
        begin = fold(words).strip()
        hits.sort(key=lambda hit: (fold(hit.title) != begin, not fold(hit.title).startswith(begin)))
        found: list[Hit] = []
        if words.strip() and self._desk.search is not None:
            found = [
                Hit(row.title, row.detail, KIND_ICONS.get(row.kind, "file"), row.kind, row.id)
                for row in self._desk.search(words)
            ]
        found = found[: _MOST - min(len(hits), 3)]
        hits = hits[: _MOST - len(found)]
        # What is called as typed was meant: a command of just that name, a record, a command; then what holds the
        # words elsewhere.
        shown = sorted(hits + found, key=lambda hit: _nearness(hit, begin)) if begin else hits
        self._hits.show_hits(shown)
        if shown:
            self.list.setCurrentIndex(self._hits.index(0, 0))
        self.list.setFixedHeight(len(shown) * fonts.pixels(34) + 12 if shown else 0)
        self.list.setViewportMargins(0, 6, 0, 6)
        self._nothing.setText(
            "" if shown else "Nothing found. Beginnings of words are enough; accents do not matter."
        )
        self._nothing.setVisible(not shown)
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1}.get(Qt.Key(event.key()), 0)
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            # Who types fast goes on among what these words find, not among what the words before them found.
            if (step or enter) and self._timer.isActive():
                self.look()
            if step and self._hits.hits:
                row = (self.list.currentIndex().row() + step) % len(self._hits.hits)
                self.list.setCurrentIndex(self._hits.index(row, 0))
                return True
            if enter:
                self._pick(self.list.currentIndex().row())
                return True
        return super().eventFilter(watched, event)

    def _on_typed(self) -> None:
        self._timer.start()

    def _on_clicked(self, index: QModelIndex) -> None:
        self._pick(index.row())

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self._hits.hits):
            hit = self._hits.hits[row]
            self.close_over()
            self.picked.emit(hit)


def _nearness(hit: Hit, begin: str) -> tuple[int, bool]:
    """How far a hit's title is from folded words; of those as near, records stand first."""
    title, command = fold(hit.title), hit.id is None
    if command and title == begin:
        return 0, False
    return (1 if title.startswith(begin) else 2), command


def _begins(words: str, text: str) -> bool:
    """True when every word typed begins a word of the text."""
    there = fold(text).split()
    return all(any(word.startswith(typed) for word in there) for typed in fold(words).split())


def hit_of(action: QAction) -> Hit:
    """A command of the open page as the box lists it."""
    icon = action.property("icon_name") or "chevron-right"
    return Hit(action.text(), "On this page", icon, run=action.trigger, keys=keys_of(action))
