"""Keeps a dialog as tall as what it shows, when rows of it come and go."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from cspdesk.ui import fonts
from cspdesk.ui.completer import NameEdit

_LIST = 330


class Fitting(QTimer):
    """`start()` it after rows were shown or hidden: the height follows once they are laid out; the width stays."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self.setSingleShot(True)
        self.setInterval(0)
        self.timeout.connect(self.fit)
        self.start()

    def fit(self) -> None:
        """Takes the height its layout asks for at this width, with room for names that are offered."""
        layout, wide = self._dialog.layout(), self._dialog.width()
        if layout is None:
            return
        layout.activate()
        tall = layout.heightForWidth(wide) if layout.hasHeightForWidth() else layout.sizeHint().height()
        least = fonts.pixels(_LIST) if self._dialog.findChild(NameEdit) is not None else 0
        self._dialog.resize(wide, max(tall, layout.minimumSize().height(), least))
