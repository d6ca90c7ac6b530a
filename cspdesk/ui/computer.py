"""What this computer remembers, in one place for the whole window, and how it dresses the program."""

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from cspdesk import settings as kept
from cspdesk.settings import Scheme, Settings
from cspdesk.ui import theme, tokens


class Computer(QObject):
    """The settings in force; every change is saved at once. Signal `changed` after it."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.accent = ""
        self._worn: tuple[tokens.Scheme, str, int] | None = None

    def change(self, **values: Any) -> None:
        """Changes some settings. Raises StoreFailure when they cannot be saved."""
        self.take(self.settings._replace(**values))

    def take(self, settings: Settings) -> None:
        """Puts other settings in force. Raises StoreFailure when they cannot be saved."""
        if settings != self.settings:
            self.settings = settings
            self.changed.emit()
            kept.save(settings)

    def dress(self, accent: str | None = None) -> None:
        """Dresses the program in the scheme and text size set here and the partnership's accent, if they changed."""
        if accent is not None:
            self.accent = accent
        app = QApplication.instance()
        wanted = (self._scheme(), self.accent or tokens.DEFAULT_ACCENT, self.settings.text_scale)
        if isinstance(app, QApplication) and wanted != self._worn:
            self._worn = wanted
            theme.apply(app, wanted[0], wanted[1], wanted[2] / 100)

    def follow_desktop(self) -> None:
        """Changes with the desktop from light to dark and back while the setting says so."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.styleHints().colorSchemeChanged.connect(self._on_desktop)

    def _on_desktop(self) -> None:
        self.dress()

    def _scheme(self) -> tokens.Scheme:
        if self.settings.scheme is not Scheme.AUTO:
            return tokens.Scheme(self.settings.scheme.value)
        app = QApplication.instance()
        dark = isinstance(app, QApplication) and app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return tokens.Scheme.DARK if dark else tokens.Scheme.LIGHT
