"""A line across the top of the window that stays while something about the store holds."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from cspdesk.ui import parts
from cspdesk.ui.window import MainWindow


class Strip(QWidget):
    """Hidden until it says something; a button beside the words may offer the next step."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.ui.centre)
        self._do: Callable[[], object] | None = None
        self.setProperty("look", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words: QLabel = parts.label("", "", wrap=True)
        self.words.setAccessibleName("About the store")
        self.button: QPushButton = parts.button("", self._on_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        window.ui.down.insertWidget(1, self)
        self.hide()

    def say(self, sentence: str, deed: str = "", do: Callable[[], object] | None = None) -> None:
        """Shows a sentence, with a deed where there is one; nothing hides the line."""
        self._do = do
        self.words.setText(sentence)
        self.button.setText(deed)
        self.button.setVisible(bool(deed))
        self.setVisible(bool(sentence))

    def _on_button(self) -> None:
        if self._do is not None:
            self._do()
