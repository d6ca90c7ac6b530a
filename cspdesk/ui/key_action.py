"""An action with keys that do nothing below a dialog."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication


class KeyAction(QAction):
    """Its keys do nothing while a dialog is open above its window."""

    def event(self, event: QEvent) -> bool:
        # Until the window system has made a dialog active, Qt still takes keys for those of the window below it.
        if event.type() is QEvent.Type.Shortcut and QApplication.activeModalWidget() is not None:
            return True
        return super().event(event)
