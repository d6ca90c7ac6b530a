"""What is typed while a dialog opens goes to it, never to the window below, which has the keyboard till then.

`TypedAhead` takes what is typed while the dialog is made. `Meanwhile` keeps what is typed between its showing and the
moment in which X11 gives it the keyboard, and sends it there then: Qt would drop it.
"""

import ctypes
import sys

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QEvent,
    QObject,
    QTimer,
)
from PySide6.QtGui import QGuiApplication, QInputEvent, QKeyEvent, QNativeInterface, QWindow
from PySide6.QtWidgets import QDialog

_LATE = ("xcb", "wayland")
"""Window systems that tell a program later that a window of its own has the keyboard; the others do it at once."""
_SWALLOWED = (QEvent.Type.KeyRelease, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)

_KEYS, _EVENT, _WINDOW = (2, 3), 32, 12
"""A key event of the X11 protocol: its numbers, its length and where in it the window stands, in bytes."""
_PATIENCE = 1000
"""Milliseconds until a dialog that gets no keyboard is left to the window system."""


class TypedAhead(QObject):
    """Takes the keys that wait for a window and gives them to the dialog that opened meanwhile."""

    def __init__(self, below: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._below = below
        self._keys: list[QKeyEvent] = []

    @staticmethod
    def before(dialog: QDialog) -> "TypedAhead | None":
        """What was typed since the dialog began to be made; None where the window system sees to it."""
        below = QGuiApplication.focusWindow()
        if below is None or QGuiApplication.platformName() not in _LATE:
            return None
        made = TypedAhead(below, dialog)
        made.listen()
        QCoreApplication.processEvents()
        made.stop()
        return made

    def listen(self) -> None:
        self._below.installEventFilter(self)

    def stop(self) -> None:
        self._below.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QInputEvent):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # it is no shortcut of the window, and comes again as a key
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._keys.append(event.clone())
            return True
        return event.type() in _SWALLOWED

    def give(self, dialog: QDialog) -> None:
        """Types into the dialog what was typed ahead, as long as it is open."""
        keys, self._keys = self._keys, []
        for key in keys:
            if dialog.isVisible():
                QCoreApplication.sendEvent(dialog.focusWidget() or dialog, key)


class Meanwhile(QAbstractNativeEventFilter):
    """Keeps the keys that X11 still reports for the window below; `end()` sends them to the dialog."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__()
        self._dialog = int(dialog.winId())
        self._kept: list[bytes] = []
        self._patience = QTimer(dialog)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.end)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)
        self._patience.start(_PATIENCE)

    @staticmethod
    def until_active(dialog: QDialog) -> "Meanwhile | None":
        """Begins as a dialog is shown; None where there is nothing to do."""
        return Meanwhile(dialog) if QGuiApplication.platformName() == "xcb" else None

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        event = (ctypes.c_char * _EVENT).from_address(int(message)).raw
        if event[0] & 0x7F not in _KEYS:
            return False, 0
        self._kept.append(event[:_WINDOW] + self._dialog.to_bytes(4, sys.byteorder) + event[_WINDOW + 4 :])
        return True, 0

    def end(self) -> None:
        """Sends what was kept, once the dialog has the keyboard, or has not got it for long."""
        app = QCoreApplication.instance()
        if app is None or not self._dialog:
            return
        app.removeNativeEventFilter(self)
        self._patience.stop()
        screen = app.nativeInterface() if isinstance(app, QGuiApplication) else None
        if self._kept and isinstance(screen, QNativeInterface.QX11Application):
            xcb, line = ctypes.CDLL("libxcb.so.1"), ctypes.c_void_p(screen.connection())
            for event in self._kept:
                xcb.xcb_send_event(line, 0, self._dialog, 0, event)
            xcb.xcb_flush(line)
        self._dialog = 0
