"""Under the choices of a paper: what it takes, what does not fit, and logging it as printed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cspdesk.services.papers.press import Printed
from cspdesk.ui import fonts, parts
from cspdesk.ui.fields import NumberField

_NOTES = 6


class PrintFoot(QWidget):
    """Signals: `logging` to log the paper as printed; `giving` to say where copies of the logged one go."""

    logging = Signal()
    giving = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says = parts.label("", "small", wrap=True)
        self._turn = parts.label("", "small", wrap=True)
        self._notes = parts.label("", "note", wrap=True)
        self.copies = NumberField(0, 999_999)
        self.copies.setAccessibleName("Copies")
        self.copies.setSpecialValueText("–")
        self.copies.setFixedWidth(fonts.pixels(76))
        self._pages, self._kept = 0, False
        self.copies.valueChanged.connect(self._on_copies)
        self._log = parts.button("Log as printed", self._on_log, "", "saved", "Ctrl+L")
        self._give = parts.button("Logged. Say where the copies go…", self._on_give, "link", "", "Ctrl+G")
        self._give.hide()
        line = parts.row(parts.label("Copies", "label"), self.copies, self._log, 0, space=8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(6)
        for each in (self._says, self._notes, self._turn):
            layout.addWidget(each)
        layout.addLayout(line)
        layout.addWidget(self._give)
        self._notes.hide()
        self._turn.hide()

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, in order."""
        return self.copies, self._log, self._give

    def show_print(self, printed: Printed, wide: bool) -> None:
        """Says how long the paper is, what it takes, how its sheets are turned and what does not fit."""
        self._pages, self._kept = printed.pages, printed.kept
        self._say_sheets()
        self._set(self._turn, printed.turn or _turn(printed.pages, wide))
        notes = list(printed.notes[:_NOTES])
        if len(printed.notes) > _NOTES:
            notes.append(f"and {len(printed.notes) - _NOTES} more")
        self._set(self._notes, "\n".join(notes))

    def _say_sheets(self) -> None:
        """What one copy takes, and what all of them take together."""
        kept = "The file kept when it was issued. " if self._kept else ""
        said = f"{kept}{Printed('', '', b'', self._pages, '').sheets}."
        copies = self.copies.value()
        if copies > 1 and self._pages:
            sheets = copies * ((self._pages + 1) // 2)
            said += f" {copies:,} copies take {sheets:,} sheets{', both sides' if self._pages > 1 else ''}."
        self.tell(said)

    def _on_copies(self) -> None:
        if self._pages:
            self._say_sheets()

    def tell(self, sentence: str, look: str = "small") -> None:
        """Says a sentence in place of the one before."""
        self._says.setText(sentence)
        parts.restyle(self._says, "look", look)
        if look == "refusal":
            self._set(self._turn, "")
            self._set(self._notes, "")

    def said(self) -> str:
        """All that is said now."""
        shown = (each for each in (self._says, self._notes, self._turn) if not each.isHidden())
        return "\n".join(each.text() for each in shown if each.text())

    def set_able(self, there: bool) -> None:
        """Takes logging away while there are no pages."""
        self._log.setEnabled(there)
        self.copies.setEnabled(there)
        if not there:
            self._pages = 0
            self._set(self._turn, "")
            self._set(self._notes, "")

    def set_logged(self, title: str | None) -> None:
        """Offers to say where the copies go, once the paper is logged; the keyboard goes there."""
        self._give.setVisible(title is not None)
        if title is not None:
            self._give.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _on_log(self) -> None:
        self.logging.emit()

    def _on_give(self) -> None:
        self.giving.emit()


def _turn(pages: int, wide: bool) -> str:
    """Which edge a sheet printed on both sides is turned on."""
    if pages < 2:
        return ""
    return f"Both sides: turn the sheet on its {'short' if wide else 'long'} edge."
