"""How often a body meets, typed as a rule; under it the rule in our words and the next three dates."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cspdesk.domain.standing import RulePreview
from cspdesk.ui import parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.text_edit import LineEdit

_HINT = "third Tuesday every two months, quarterly, 2-3 times a year"


class CadenceField(QWidget):
    """Signal `typed(text)` with each key. The preview comes from a function handed in."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = LineEdit()
        self.edit.setPlaceholderText(_HINT)
        self.edit.setAccessibleName("How often it meets")
        self._says = parts.label(" ", "small", wrap=True)
        self._preview: Callable[[str], RulePreview] | None = None
        self.setLayout(parts.column(self.edit, self._says, space=3))
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._on_typed)

    def set_preview(self, preview: Callable[[str], RulePreview]) -> None:
        """Sets what reads a rule while it is typed."""
        self._preview = preview
        self._on_typed(self.edit.text())

    def set_desk(self, desk: Desk) -> None:
        self.edit.set_desk(desk)

    def set_text(self, text: str) -> None:
        self.edit.set_text(text)

    def text(self) -> str:
        return self.edit.text().strip()

    def _on_typed(self, text: str) -> None:
        found = self._preview(text) if self._preview is not None and text.strip() else None
        self._says.setText(found.said if found is not None else " ")
        wrong = found is not None and bool(found.problem)
        parts.restyle(self._says, "look", "note" if wrong else "small")
        self.edit.setAccessibleDescription(self._says.text().strip())
        self.typed.emit(text)
