"""What the lists of the Publications page share: a list with its detail, which rows are kept, a detail that asks."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QComboBox

from cspdesk.ui import fonts
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.people.record_detail import RecordDetail
from cspdesk.ui.rows_model import Column

Keep = Callable[[Any], bool] | None


class Tab(ListDetailPage):
    """A verb the detail asks for is done by the method `_do_<verb>(row, key)`; `new_words` name the primary button."""

    new_words: ClassVar[str] = ""

    def __init__(
        self, desk: Desk, title: str, buttons: Sequence[tuple[str, str, str]], share: int = 60
    ) -> None:
        self.record = RecordDetail(desk, buttons)
        super().__init__(desk, title, self.record, list_share=share)
        self.head.set_title("")
        self.head.hide()
        self.rows.stepped.connect(self.new)
        self.record.asked.connect(self._on_asked)
        self.which = QComboBox()
        self.which.hide()
        self.add_command("Change", self._on_change, "F2", "edit")

    def set_which(self, name: str, choices: Sequence[str]) -> None:
        """Offers to keep only some rows; the first choice keeps all."""
        self.which.setAccessibleName(name)
        self.which.setMaximumWidth(fonts.pixels(240))
        self.which.addItems(list(choices))
        self.which.currentTextChanged.connect(self._on_which)
        self.rows.add_to_bar(self.which)
        self.which.show()

    def set_list(self, columns: Sequence[Column[Any]], empty: tuple[str, str, str, str]) -> None:
        self.rows.set_columns(columns)
        self.rows.set_empty(*empty)

    def new(self) -> None:
        """Adds a record, and shows it."""

    def keeps(self) -> Mapping[str, Keep]:
        """The rule of each choice."""
        return {}

    def choose(self, key: Any) -> None:
        """Shows one record."""
        if not self.rows.choose(key):
            self.which.setCurrentIndex(0)
            self.rows.choose(key)

    def show_which(self, choice: str) -> None:
        """Keeps only the rows of a choice."""
        self.which.setCurrentText(choice)

    # -- inside

    def _lay_out(self) -> None:
        super()._lay_out()
        self.head.setVisible(self._narrow and self._inside)

    def _on_which(self, choice: str) -> None:
        self.rows.set_keep(self.keeps().get(choice))
        if self.desk.ready:
            self.show_current()

    def _on_change(self) -> None:
        self._on_asked("change", None)

    def _on_asked(self, verb: str, key: Any) -> None:
        row, deed = self.rows.current_row(), getattr(self, f"_do_{verb}", None)
        if row is not None and deed is not None:
            deed(row, key)

    def _saved(self, dialog: FormDialog, said: str) -> None:
        """Asks with a dialog whose `saved` is the record, shows it and says so with Undo."""
        if dialog.ask():
            made: UUID | None = getattr(dialog, "saved", None)
            self.read()
            if made is not None:
                self.choose(made)
            self.desk.say(said, undo=True)

    def _did(self, do: Callable[[], Any], said: str) -> None:
        """Does one thing and says so with Undo; a refusal is said instead."""
        self.desk.did(do, said)
