"""Hands on a keyboard: keys go to whatever has the focus in a window, as from a person who has no mouse."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}

# Until a dialog is there, on the busiest machine.
_PATIENCE_MS = 60_000


class Hands:
    """Presses keys in one shown window."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        _to_front(window)

    def press(self, *names: str) -> None:
        """Presses keys by name: "F3", "Return", "Ctrl+Down", "Shift+Return"."""
        for name in names:
            *held, key = name.split("+") if name != "+" else ["+"]
            modifiers = Qt.KeyboardModifier.NoModifier
            for each in held:
                modifiers |= _MODIFIERS[each]
            if len(key) == 1 and not held:
                QTest.keyClicks(self.focus(), key)
            else:
                code = getattr(Qt.Key, f"Key_{key}")
                # With Ctrl a window system gives the control character of a letter: Ctrl+C comes as \x03.
                given = (
                    chr(ord(key) & 0x1F) if held[:1] == ["Ctrl"] and len(key) == 1 and key.isalpha() else ""
                )
                if given:
                    QTest.sendKeyEvent(QTest.KeyAction.Click, self.focus(), code, given, modifiers)
                else:
                    QTest.keyClick(self.focus(), code, modifiers)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Types a text, Enter at each line end."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self.press("Return")
            QTest.keyClicks(self.focus(), line)
        QApplication.processEvents()

    def focus(self) -> QWidget:
        """What has the keyboard: a dialog's own field first."""
        shown = QApplication.activeModalWidget() or self.window
        return shown.focusWidget() or shown

    def name(self) -> str:
        """What the screen reader calls the control that has the keyboard."""
        if isinstance(self.focus(), QComboBox):
            # On Linux Qt gives what is chosen as the name of a box of choices, and the name as its label.
            return self.focus().accessibleName()
        face = QAccessible.queryAccessibleInterface(self.focus())
        return face.text(QAccessible.Text.Name) if face is not None else ""

    def go(self, name: str) -> None:
        """Presses Tab until the control of this name has the keyboard."""
        passed = []
        for _ in range(80):
            if self.name() == name:
                return
            passed.append(self.name())
            self.press("Tab")
        raise AssertionError(f"Tab reaches no “{name}”, but {passed}")

    def during(self, opens: Callable[[], None], do: Callable[[], None]) -> None:
        """Opens a dialog and does something in it; the dialog must be closed by it."""
        failed: list[BaseException] = []
        wanted, patience, until_done = QTimer(singleShot=True), QTimer(singleShot=True), QEventLoop()

        def look() -> None:
            if QApplication.activeModalWidget() is not None:
                wanted.start(0)  # the dialog is worked on where events are, not while the loop wakes up

        def work() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None and patience.isActive():
                return  # it was gone again before its turn came: another one may be on its way
            wanted.stop()
            patience.stop()
            events.awake.disconnect(look)
            try:
                assert dialog is not None, "no dialog opened"
                _to_front(dialog)
                do()
                assert not dialog.isVisible(), f"the dialog stays open: {_said(dialog)}"
            except BaseException as error:
                failed.append(error)
                if dialog is not None:
                    dialog.close()
            finally:
                done.set()
                until_done.quit()

        done, events = Event(), QAbstractEventDispatcher.instance()
        wanted.timeout.connect(work)
        patience.timeout.connect(work)
        patience.start(_PATIENCE_MS)
        events.awake.connect(look)
        opens()
        if not done.is_set():  # it opens later, from a worker, or not at all
            until_done.exec()
        if failed:
            raise failed[0]
        _to_front(QApplication.activeModalWidget() or self.window)


def _to_front(window: QWidget) -> None:
    """Has keys go to a window. QTest would not wait: to it a window is active while its closed dialog has the keys."""
    window.activateWindow()
    while window.isVisible() and not window.isActiveWindow():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _said(dialog: QWidget) -> str:
    """What a dialog says, such as why it refuses."""
    shown = (label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    return " / ".join(words for words in shown if words.strip())
