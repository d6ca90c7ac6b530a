"""A line of several names, with semicolons between, each completed as it is typed."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from cspdesk.domain.text import fold
from cspdesk.errors import Refused
from cspdesk.ui.completer import Choice, NameEdit


class NamesEdit(NameEdit):
    """Completes the name after the last semicolon; `ids()` are those of all names."""

    def set_ids(self, wanted: tuple[Any, ...]) -> None:
        """Shows the names of these ids."""
        names = {choice.id: choice.label for choice in self._choices}
        self.set_text("; ".join(names[each] for each in wanted if each in names))

    def ids(self) -> list[Any]:
        """The ids of the names, each once. Raises Refused for a name that is not known."""
        known = {fold(name): c.id for c in self._choices for name in (*c.also, c.label) if name}
        found: dict[Any, None] = {}
        for typed in self.text().split(";"):
            name = " ".join(typed.split())
            if name and fold(name) not in known:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                raise Refused(
                    f"“{name}” is no partner known here: choose a name, or add it under People & partners."
                )
            if name:
                found.setdefault(known[fold(name)])
        return list(found)

    def _offer(self, text: str, everything: bool = False) -> None:
        super()._offer(text.rpartition(";")[2], everything)

    def _choose(self, item: QListWidgetItem | None) -> None:
        before = self.text().rpartition(";")[0].strip()
        super()._choose(item)
        chosen = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if isinstance(chosen, Choice):
            self.setText(f"{before}; {chosen.label}; " if before else f"{chosen.label}; ")
