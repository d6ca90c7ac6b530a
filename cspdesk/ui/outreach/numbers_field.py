"""Numbers keyed one per category: small boxes, each under its word."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cspdesk.errors import Refused
from cspdesk.ui import fonts, parts
from cspdesk.ui.text_edit import LineEdit

_ACROSS = 4


class NumberEdit(LineEdit):
    """A whole number or nothing. Signal `numbered(object)`: another number, or None, was typed and left.

    Enter goes on to the next field.
    """

    numbered = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaxLength(9)
        self.setFixedWidth(fonts.pixels(76))
        self.setPlaceholderText("–")
        self.settled.connect(self._on_settled)

    def set_number(self, value: int | None) -> None:
        """Shows a number of the store."""
        parts.restyle(self, "wrong", False)
        self.set_text("" if value is None else str(value))

    def number(self) -> int | None:
        """The number typed. Raises Refused for anything else than a whole number or nothing."""
        typed = self.text().strip().replace(",", "")
        if not typed:
            return None
        if not (typed.isascii() and typed.isdecimal()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            raise Refused(f"{self.accessibleName()}: type a whole number, or leave it empty.")
        return int(typed)

    def _on_settled(self, _text: str) -> None:
        try:
            value = self.number()
        except Refused as refusal:
            parts.restyle(self, "wrong", True)
            self.setToolTip(str(refusal))
            return
        parts.restyle(self, "wrong", False)
        self.setToolTip("")
        self.numbered.emit(value)


class NumbersField(QWidget):
    """One number for each category of a kind, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._fields: dict[str, NumberEdit] = {}
        self.hide()

    def set_categories(self, categories: Sequence[str]) -> None:
        """Shows a box for each of these; what was typed for one of the same name stays."""
        typed = {name: field.text() for name, field in self._fields.items()}
        if tuple(typed) == tuple(categories):
            return
        parts.clear(self._grid)
        self._fields = {}
        for place, name in enumerate(categories):
            field = NumberEdit(name)
            field.setText(typed.get(name, ""))
            tag = parts.label(name, "label")
            tag.setBuddy(field)
            line, column = divmod(place, _ACROSS)
            self._grid.addWidget(tag, 2 * line, column)
            self._grid.addWidget(field, 2 * line + 1, column, Qt.AlignmentFlag.AlignLeft)
            self._fields[name] = field
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)
        self.setVisible(bool(categories))

    def set_values(self, values: Mapping[str, int]) -> None:
        for name, field in self._fields.items():
            field.set_number(values.get(name))

    def values(self) -> dict[str, int | None]:
        """The numbers typed, by category. Raises Refused for anything that is no number."""
        return {name: field.number() for name, field in self._fields.items()}

    def fields(self) -> list[NumberEdit]:
        return list(self._fields.values())

    def wipe(self) -> None:
        """Empties every box."""
        for field in self._fields.values():
            field.set_number(None)
