"""The partnership's colour and logo, with the head of a paper as it will look."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from cspdesk.domain.partnership import Partnership
from cspdesk.domain.pictures import look_at_picture
from cspdesk.errors import Refused
from cspdesk.ui import chosen_file, messages
from cspdesk.ui.desk import Desk


class LookSettings(QObject):
    """The section "Logo and colour" of the settings."""

    def __init__(self, desk: Desk, ui: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._ui, self._page = desk, ui, parent
        ui.accent.set_desk(desk)
        ui.accent.shown.connect(ui.preview.set_colour)
        ui.accent.picked.connect(self._on_colour)
        ui.chooseLogo.clicked.connect(self._on_choose)
        ui.dropLogo.clicked.connect(self._on_drop)

    def show(self, settings: Partnership) -> None:
        ui = self._ui
        ui.accent.set_colour(settings.accent)
        ui.preview.set_name(settings.name)
        logo = self._desk.services.setup.logo()
        ui.preview.set_logo(logo)
        ui.dropLogo.setEnabled(bool(logo))
        ui.logoLine.setText("" if logo else "No logo yet: papers show the name. A PNG or JPEG file will do.")

    def _on_colour(self, colour: str) -> None:
        if self._desk.ready and colour != self._desk.services.setup.partnership().accent:
            self._desk.attempt(_Colour(self._desk, colour))

    def _on_choose(self) -> None:
        path = messages.open_path(self._page, "Choose a logo", "picture")
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Puts the picture of a file on every paper made from now on."""
        if self._desk.attempt(_Logo(self._desk, path)):
            self._desk.say("The logo stands on every paper made from now on.", undo=True)

    def _on_drop(self) -> None:
        self._desk.attempt(self._desk.services.setup.drop_logo)


class _Colour:
    def __init__(self, desk: Desk, colour: str) -> None:
        self._desk, self._colour = desk, colour

    def __call__(self) -> None:
        self._desk.services.setup.change_partnership(accent=self._colour)


class _Logo:
    def __init__(self, desk: Desk, path: Path) -> None:
        self._desk, self._path = desk, path

    def __call__(self) -> bool:
        data = chosen_file.read(self._path)
        look_at_picture(data)
        if not QPixmap().loadFromData(data):
            raise Refused("That picture cannot be read: save it again as PNG or JPEG and choose it.")
        self._desk.services.setup.set_logo(self._path.name, data)
        return True
