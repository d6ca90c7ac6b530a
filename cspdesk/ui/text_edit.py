"""Fields for text people type: plain, kept every second, settled when left, undone to where they began.

Both kinds share their signals:
- `kept(text)`: at most once a second while typing; the page puts it into the draft row.
- `settled(text)`: the field was left, or 30 seconds passed without a key, and the text differs from the last
  settled one; the page makes one change of it.
- `cleaned(int)`: so many characters that no paper can print were taken out; the field's tool tip says so.

Ctrl+Z takes back typing since the field was entered; when there is none left it goes to the office.
"""

from contextlib import nullcontext
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QWidget

from cspdesk.domain.text import Cleaned, clean
from cspdesk.ui.desk import Desk
from cspdesk.ui.whole import WhileWhole

KEEP_MS, SETTLE_MS = 800, 30_000
"""Typing is kept within 0.8 s, so that with the time of the save no more than the last second can be lost."""

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class Settling(QObject):
    """The two clocks of a field and what it last gave away."""

    kept = Signal(str)
    settled = Signal(str)

    def __init__(self, parent: "LineEdit | PlainEdit") -> None:
        super().__init__(parent)
        self._field = parent
        self.base = ""
        self._seen: int | None = None
        self._text = ""
        self._keep = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._keep.timeout.connect(WhileWhole(self, Settling._on_keep))
        self._settle.timeout.connect(WhileWhole(self, Settling.settle))

    def begin(self, text: str) -> None:
        """Takes a text from outside: nothing of it is owed."""
        self.base = self._text = text
        self._seen = None
        self._keep.stop()
        self._settle.stop()

    def typed(self, text: str) -> None:
        """Hears of a key; the first second of typing is kept after one second, not after the last key."""
        self._text = text
        desk = self._field._desk
        if self._seen is None and desk is not None:
            self._seen = desk.seen
        if not self._keep.isActive():
            self._keep.start()
        self._settle.start()

    def settle(self) -> None:
        """Gives the text away if it differs from the last one given."""
        self._keep.stop()
        self._settle.stop()
        desk, seen, self._seen = self._field._desk, self._seen, None
        if self._text == self.base:
            return
        self.base = self._text
        # What others wrote while this was typed is not written over.
        with nullcontext() if seen is None or desk is None else desk.begun(seen):
            self.settled.emit(self._text)

    def _on_keep(self) -> None:
        if self._text != self.base:
            self.kept.emit(self._text)


def _says_cleaned(field: QWidget, found: Cleaned) -> None:
    field.setToolTip(found.words)
    field.setAccessibleDescription(found.words)


class LineEdit(QLineEdit):
    """One line of typed text."""

    kept = Signal(str)
    settled = Signal(str)
    cleaned = Signal(int)

    secret = False
    """True once its letters were hidden: what is typed there is kept nowhere, though it may be shown for a moment."""

    _desk: Desk | None = None  # Qt sends events before __init__ is through
    _goes_on = False

    def __init__(self, parent: QWidget | None = None, desk: Desk | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = Settling(self)
        self._clock.kept.connect(self.kept)
        self._clock.settled.connect(self.settled)
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(WhileWhole(self._clock, Settling.settle))

    def set_desk(self, desk: Desk) -> None:
        """Hands over the desk that takes Ctrl+Z when the field has nothing left to take back."""
        self._desk = desk

    def set_text(self, text: str) -> None:
        """Shows a text from the store, unless the person is typing in the field right now."""
        if self.hasFocus() and self.text() != self._clock.base:
            return
        if text != self.text():
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)  # a long name shows how it begins
        self._clock.begin(text)

    def setEchoMode(self, mode: QLineEdit.EchoMode) -> None:
        self.secret = self.secret or mode is not QLineEdit.EchoMode.Normal
        super().setEchoMode(mode)

    def type_again(self, text: str) -> None:
        """Shows a text that somebody typed before, as if it had been typed now and left."""
        self.setText(text)
        self._on_edited(text)
        self.settle()

    def go_on(self) -> None:
        """Has the keyboard come behind the text once, not over all of it: what was brought back is gone on with."""
        self._goes_on = not self.hasFocus()
        self.end(False)

    def settle(self) -> None:
        """Gives what is typed away now."""
        self._clock.settle()

    def _on_edited(self, text: str) -> None:
        found = clean(text)
        if found.removed or "\n" in found.text:
            place = self.cursorPosition()
            self.setText(" ".join(found.text.split("\n")))
            self.setCursorPosition(max(place - found.removed, 0))
        if found.removed:
            _says_cleaned(self, found)
            self.cleaned.emit(found.removed)
        self._clock.typed(self.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.text() == self._clock.base:
            self._forget_typing()
        super().focusInEvent(event)
        if self._goes_on:
            self._goes_on = False
            self.end(False)

    def _forget_typing(self) -> None:
        """What was typed before this visit is no longer taken back here; what is selected stays so."""
        start, length, place = self.selectionStart(), self.selectionLength(), self.cursorPosition()
        self.setText(self.text())
        if length:
            self.setSelection(start, length)
        else:
            self.setCursorPosition(place)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _passes_on(self, event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (_passes_on(self, event) and _hand_on(self._desk, event)):
            super().keyPressEvent(event)


class PlainEdit(QPlainTextEdit):
    """Some lines of plain typed text, with spelling marked when `set_spelling` was called."""

    kept = Signal(str)
    settled = Signal(str)
    cleaned = Signal(int)

    _desk: Desk | None = None  # Qt sends events before __init__ is through

    def __init__(self, parent: QWidget | None = None, desk: Desk | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._speller: Any = None
        self._loading = False
        self._clock = Settling(self)
        self._clock.kept.connect(self.kept)
        self._clock.settled.connect(self.settled)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_changed)

    def set_desk(self, desk: Desk) -> None:
        """Hands over the desk that takes Ctrl+Z when the field has nothing left to take back."""
        self._desk = desk

    def set_text(self, text: str) -> None:
        """Shows a text from the store, unless the person is typing in the field right now."""
        if self.hasFocus() and self.toPlainText() != self._clock.base:
            return
        if text != self.toPlainText():
            self._show(text)
        self._clock.begin(text)

    def take_up(self, draft: str, base: str) -> None:
        """Shows a draft left by a kill, owed against the text it began from."""
        self._show(draft)
        self._clock.begin(base)
        self._clock.typed(draft)

    def _show(self, text: str) -> None:
        self._loading = True
        self.setPlainText(text)
        self._loading = False

    def text(self) -> str:
        return self.toPlainText()

    def go_on(self) -> None:
        """Puts the cursor behind what was brought back, which is gone on with."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def settle(self) -> None:
        """Gives what is typed away now."""
        self._clock.settle()

    def set_spelling(self, speller: Any) -> None:
        """Marks words the speller (ui/spelling.Speller) does not know; None takes the marks away."""
        from cspdesk.ui.spelling import Marker

        self._speller = speller
        self._marker = Marker(self.document(), speller) if speller is not None else None

    def _on_changed(self) -> None:
        if not self._loading:
            self._clock.typed(self.toPlainText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes the plain text alone, through the one door."""
        found = clean(source.text())
        self.textCursor().insertText(found.text)
        if found.removed:
            _says_cleaned(self, found)
            self.cleaned.emit(found.removed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.toPlainText() == self._clock.base:
            self.document().clearUndoRedoStacks()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._clock.settle()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _passes_on(self, event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _passes_on(self, event) and _hand_on(self._desk, event):
            return
        typed = event.text()
        # With Ctrl held a window system gives a control character: Ctrl+C comes as \x03, and is no typing.
        commands = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if typed and not commands and clean(typed).removed and typed not in "\r\n\t\b\x7f\x1b":
            event.ignore()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Adds what the speller suggests for the word under the mouse."""
        menu = self.createStandardContextMenu()
        cursor = self.cursorForPosition(event.pos())
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        word = cursor.selectedText()
        if self._speller is not None and word and not self._speller.knows(word):
            self._offer(menu, cursor, word)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _offer(self, menu: QMenu, cursor: QTextCursor, word: str) -> None:
        offered = [(found, found) for found in self._speller.suggest(word)[:6]]
        first = menu.actions()[0]
        for words, replacement in [*offered, (f"Add “{word}” to the office’s words", "")]:
            action = QAction(words.replace("&", "&&"), menu)
            action.setData(replacement)
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        self._word = cursor
        menu.triggered.connect(self._on_offer)

    def _on_offer(self, action: QAction) -> None:
        replacement = action.data()
        if replacement:
            self._word.insertText(replacement)
        elif replacement == "":
            self._speller.add(self._word.selectedText())


def _passes_on(field: LineEdit | PlainEdit, event: QKeyEvent) -> bool:
    """True when an undo or redo key finds nothing in the field and belongs to the office."""
    if event.matches(_UNDO):
        return not (
            field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable()
        )
    if event.matches(_REDO) or event.keyCombination().toCombined() == (
        Qt.KeyboardModifier.ControlModifier.value | Qt.Key.Key_Y.value
    ):
        return not (
            field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable()
        )
    return False


def _hand_on(desk: Desk | None, event: QKeyEvent) -> bool:
    """Gives an undo or redo key to the office; False when there is no desk."""
    if desk is None:
        return False
    if event.matches(_UNDO):
        desk.taking_back.emit()
    else:
        desk.bringing_again.emit()
    return True
