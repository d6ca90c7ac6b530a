"""What the lists of data care share: their tabs, which rows are kept, a detail that asks for verbs."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QAbstractItemView, QComboBox

from cspdesk.ui import fonts
from cspdesk.ui.care.care_tabs import put_tabs
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.people.record_detail import RecordDetail

Keep = Callable[[Any], bool] | None


class CareList(ListDetailPage):
    """A verb the detail asks for is done by the method `_do_<verb>(row, key)`."""

    def __init__(
        self, desk: Desk, page: str, title: str, buttons: Sequence[tuple[str, str, str]], share: int = 62
    ) -> None:
        self.record = RecordDetail(desk, buttons)
        super().__init__(desk, title, self.record, list_share=share)
        self.tabs = put_tabs(self, page)
        self.record.asked.connect(self._on_asked)
        self._keeps: Mapping[str, Keep] = {}

    def set_keeps(self, name: str, keeps: Mapping[str, Keep]) -> None:
        """Offers to keep only some rows; the first choice stands at the beginning."""
        self._keeps = keeps
        self.which = QComboBox()
        self.which.setAccessibleName(name)
        self.which.setMaximumWidth(fonts.pixels(240))
        self.which.addItems(list(keeps))
        self.which.currentTextChanged.connect(self._on_which)
        self.rows.add_to_bar(self.which)
        self.rows.set_keep(keeps[self.which.currentText()])

    def choose_many(self) -> None:
        """Lets several rows be chosen, with Shift and Ctrl as everywhere."""
        self.rows.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def chosen_rows(self) -> list[Any]:
        """The rows that are chosen, in their order."""
        chosen = set(self.rows.table.selected_ids())
        return [row for row in self.rows.model().shown() if row.id in chosen]

    def kept(self, rows: Iterable[Any]) -> list[Any]:
        """Those of the rows that the choice keeps, for a list that says by itself when there are none."""
        keep = self._keeps[self.which.currentText()]
        return [row for row in rows if keep is None or keep(row)]

    def _on_which(self, choice: str) -> None:
        self.rows.set_keep(self._keeps[choice])
        if self.desk.ready:
            self.show_current()

    def _on_asked(self, verb: str, key: Any) -> None:
        row, deed = self.rows.current_row(), getattr(self, f"_do_{verb}", None)
        if row is not None and deed is not None:
            deed(row, key)
