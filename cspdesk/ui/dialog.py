"""Enter presses the button that has the keyboard, on pages and in dialogs; Qt by itself lets only Space do so."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton, QWidget

from cspdesk.ui import fitting
from cspdesk.ui.typed_ahead import Meanwhile, TypedAhead
from cspdesk.ui.whole import keep_whole

_DECIDED = (QEvent.Type.WindowActivate, QEvent.Type.Hide)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Presses the focused button of a window when the key is Enter alone; True when it did."""
    here = window.focusWidget()
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in _ENTERS or held != Qt.KeyboardModifier.NoModifier:
        return False
    if not isinstance(here, (QPushButton, QToolButton)) or not here.isEnabled():
        return False
    here.click()
    return True


def _is_main_key(event: QKeyEvent) -> bool:
    return event.key() in _ENTERS and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class Dialog(QDialog):
    """A dialog in which Enter on “Cancel” cancels, where Qt would press the default button; Ctrl+Enter does what it
    is for; it fits its screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_whole(self)
        self._meanwhile: Meanwhile | None = None
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            doing = QShortcut(QKeySequence(keys), self)
            doing.activated.connect(self.press_main)

    def exec(self) -> int:
        """Shows the dialog until it is closed; keys pressed since it was asked for are its own."""
        ahead = TypedAhead.before(self)
        if ahead is not None:
            QTimer.singleShot(0, self, partial(ahead.give, self))
        self._meanwhile = Meanwhile.until_active(self)
        return super().exec()

    def press_main(self) -> None:
        """Presses the one primary button, from wherever the keyboard is."""
        for button in self.findChildren(QPushButton):
            if button.property("look") in ("primary", "danger") and button.isVisibleTo(self):
                button.click()
                return

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fitting.keep_on_screen(self)

    def event(self, event: QEvent) -> bool:
        if self._meanwhile is not None and event.type() in _DECIDED:
            self._meanwhile.end()
            self._meanwhile = None
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            # Until the window system makes the dialog the active window, the shortcuts of the page below would be
            # meant.
            if not self.isActiveWindow():
                event.accept()
                return True
            if _is_main_key(event):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_main_key(event):
            self.press_main()
        elif not press_focused(self, event):
            super().keyPressEvent(event)
