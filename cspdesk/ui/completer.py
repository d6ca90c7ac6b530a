"""A line edit that completes names as they are typed, over (label, id) pairs, with "Add ..." at the end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cspdesk.domain.text import fold
from cspdesk.errors import Refused
from cspdesk.ui import fonts
from cspdesk.ui.desk import Desk
from cspdesk.ui.text_edit import LineEdit

MOST = 8
_ADD = "add"


@dataclass(frozen=True)
class Choice:
    """A name one may pick: label, id, a softer line (agency, role), other names it is found by."""

    label: str
    id: Any
    detail: str = ""
    also: tuple[str, ...] = ()


class _Popup(QFrame):
    """The list under the field, laid over its window, or over a dialog's edges; it never takes the keyboard."""

    def __init__(self, field: QWidget) -> None:
        window = field.window()
        super().__init__(window)
        if isinstance(window, QDialog):
            # A dialog may be lower than the list.
            self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.WindowDoesNotAcceptFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setProperty("look", "card")
        self.hide()
        self.list = QListWidget()
        self.list.setProperty("look", "popup")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumHeight(1)  # Qt's own least height is that of three lines
        self.list.setMouseTracking(True)
        self.list.itemEntered.connect(self.list.setCurrentItem)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)


class NameEdit(LineEdit):
    """Completes beginnings of words, case and accents ignored.

    Signals: `picked(id)` when a known name is chosen (Enter, Tab or mouse); `adding(text)` when the "Add" line is
    chosen. `id()` is the id of the name shown, None when the text is no known name.
    """

    picked = Signal(object)
    adding = Signal(str)
    _popup: _Popup | None = None  # Qt sends events before __init__ is through

    def __init__(self, parent: QWidget | None = None, desk: Desk | None = None) -> None:
        super().__init__(parent, desk)
        self._choices: tuple[Choice, ...] = ()
        self._folded: list[tuple[Choice, tuple[str, ...]]] = []
        self._search: Callable[[str], Sequence[Choice]] | None = None
        self._add_words = ""
        self._id: Any = None
        self.textEdited.connect(self._on_typed)

    # -- for pages

    def set_choices(self, choices: Sequence[Choice], add: str = "") -> None:
        """Sets the names; `add` ("person", "agency") offers to add what is typed when it is none of them."""
        self._choices, self._add_words = tuple(choices), add
        self._folded = [
            (choice, tuple(fold(" ".join((choice.label, choice.detail, *choice.also))).split()))
            for choice in choices
        ]
        if self._id is not None and not any(choice.id == self._id for choice in choices):
            self._id = None

    def id(self) -> Any:
        """Id of the name shown, or None."""
        return self._id

    def sure(self) -> Any:
        """Id of the name shown, None for an empty field. Raises Refused for a name that is not known."""
        typed = self.text().strip()
        if self._id is None and typed and self.isEnabled():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._offer(typed)
            how = (
                f"press Enter on “Add {self._add_words}”"
                if self._add_words
                else "choose a name from the list"
            )
            raise Refused(f"“{typed}” is not known here: {how}, or empty the field.")
        return self._id

    def set_id(self, wanted: Any) -> None:
        """Shows the name of an id; None empties the field."""
        choice = next((known for known in self._choices if known.id == wanted), None)
        self._id = choice.id if choice else None
        self.set_text(choice.label if choice else "")

    def found(self, words: str) -> list[Choice]:
        """Names in which every typed word begins a word; those whose label begins so come first."""
        typed = fold(words).split()
        hits = [
            choice
            for choice, there in self._folded
            if all(any(word.startswith(part) for word in there) for part in typed)
        ]
        begin = fold(words).strip()
        return sorted(hits, key=lambda choice: not fold(choice.label).startswith(begin))[:MOST]

    # -- the list

    def type_again(self, text: str) -> None:
        self._know(text)
        super().type_again(text)

    def _on_typed(self, text: str) -> None:
        self._know(text)
        self._offer(text)

    def _know(self, text: str) -> None:
        exact = [choice for choice in self._choices if fold(choice.label) == fold(text).strip()]
        self._id = exact[0].id if len(exact) == 1 else None

    def _offer(self, text: str, everything: bool = False) -> None:
        hits = self.found(text) if text.strip() or everything else []
        if self._popup is None:
            self._popup = _Popup(self)
            self._popup.list.itemClicked.connect(self._on_item)
        listed = self._popup.list
        listed.clear()
        for choice in hits:
            item = QListWidgetItem(f"{choice.label}   {choice.detail}" if choice.detail else choice.label)
            item.setData(Qt.ItemDataRole.UserRole, choice)
            listed.addItem(item)
        if self._add_words and text.strip() and self._id is None:
            item = QListWidgetItem(f"Add {self._add_words} “{text.strip()}”")
            item.setData(Qt.ItemDataRole.UserRole, _ADD)
            listed.addItem(item)
        if not listed.count():
            self._popup.hide()
            return
        listed.setCurrentRow(0)
        self._place(listed.count())

    def _place(self, count: int) -> None:
        assert self._popup is not None
        window = self.window()
        wide = min(max(self.width(), fonts.pixels(260)), window.width() - 8)
        tall = count * self._popup.list.sizeHintForRow(0) + 14
        under = QPoint(0, self.height() + 2)
        if self._popup.isWindow():
            below, room = self.mapToGlobal(under), self.screen().availableGeometry()
        else:
            below, room = self.mapTo(window, under), window.rect()
        if below.y() + tall > room.bottom():
            below.setY(max(below.y() - self.height() - 4 - tall, room.top()))
        below.setX(min(below.x(), room.right() - wide - 3))
        self._popup.setGeometry(below.x(), below.y(), wide, tall)
        self._popup.show()
        if not self._popup.isWindow():
            self._popup.raise_()  # a window of its own lies above by its kind

    def _choose(self, item: QListWidgetItem | None) -> None:
        if self._popup is not None:
            self._popup.hide()
        if item is None:
            return
        chosen = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(chosen, Choice):
            self._id = chosen.id
            self.setText(chosen.label)
            self.picked.emit(chosen.id)
        else:
            self.adding.emit(self.text().strip())

    def _on_item(self, item: QListWidgetItem) -> None:
        self._choose(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._popup
        if popup is None or not popup.isVisible():
            if event.key() == Qt.Key.Key_Down:
                self._offer(self.text(), everything=True)
                return
            super().keyPressEvent(event)
            return
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            popup.list.setCurrentRow((popup.list.currentRow() + step) % popup.list.count())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(popup.list.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            popup.hide()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab takes the known name under the bar and moves on; the "Add" line needs Enter."""
        popup = self._popup
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if (
            popup is not None
            and popup.isVisible()
            and isinstance(event, QKeyEvent)
            and pressed
            and event.key() == Qt.Key.Key_Tab
        ):
            item = popup.list.currentItem()
            known = item is not None and isinstance(item.data(Qt.ItemDataRole.UserRole), Choice)
            self._choose(item if known else None)
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._popup is not None:
            self._popup.hide()
