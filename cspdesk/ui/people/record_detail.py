"""What the details of a partner and of a person share: buttons and sections of lines that ask for a verb."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cspdesk.ui import parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.link_lines import LinkLines
from cspdesk.ui.parts import DetailPanel, Section


class RecordDetail(DetailPanel):
    """Signal `asked(verb, key)`: what the person wants done; the list does it.

    `buttons` under the title are words, icon and verb each.
    """

    asked = Signal(str, object)

    def __init__(
        self, desk: Desk, buttons: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        for words, icon, verb in buttons:
            self.add_button(self._button(words, icon, verb))

    def add_lines(
        self, title: str, words: str = "", verb: str = "", icon: str = ""
    ) -> tuple[LinkLines, Section]:
        """Adds a section of lines, with a quiet button at its head when it has a verb."""
        lines = LinkLines()
        lines.asked.connect(self.asked)
        section = self.add_section(title, lines)
        if verb:
            made = self._button(words, icon, verb, "quiet")
            made.setAccessibleName(f"{words.strip('…')}: {title.lower()}")
            section.add_button(made)
        return lines, section

    def _button(self, words: str, icon: str, verb: str, look: str = "") -> QPushButton:
        made = parts.button(words, self._on_button, look, icon)
        made.setProperty("verb", verb)
        return made

    def _on_button(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.asked.emit(sender.property("verb"), None)
