"""What the lists of partners and of people share: which are kept, the detail's deeds, merging, and going to one."""

from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence
from typing import Any, ClassVar, Protocol
from uuid import UUID

from PySide6.QtWidgets import QComboBox

from cspdesk.domain.kinds import Kind
from cspdesk.ui import fonts
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.people.merge_dialog import MergeDialog
from cspdesk.ui.people.record_detail import RecordDetail
from cspdesk.ui.rows_model import Column

Keep = Callable[[Any], bool] | None


class _Typed(Protocol):
    """A dialog in which a record was typed: its own id, and the known one that was meant instead."""

    saved: UUID | None
    meant: UUID | None

    def ask(self) -> bool: ...


class RecordsList(ListDetailPage):
    """A verb the detail asks for is done by the method `_do_<verb>(row, key)`."""

    record: ClassVar[Kind]
    """What is listed."""

    def __init__(self, desk: Desk, title: str, detail: RecordDetail, list_share: int) -> None:
        super().__init__(desk, title, detail, list_share=list_share)
        # The page around both lists has the heading; here it only leads back on a small screen.
        self.head.set_title("")
        self.head.hide()
        self.rows.stepped.connect(self.new)
        self.which = QComboBox()
        self.which.setMaximumWidth(fonts.pixels(200))
        detail.asked.connect(self._on_asked)

    def set_list(self, columns: Sequence[Column[Any]], which: str, choices: Iterable[str]) -> None:
        """Sets the columns, and the choices of which records are kept; `which` names the box of choices."""
        self.rows.set_columns(columns)
        self.which.setAccessibleName(which)
        self.which.addItems(list(choices))
        self.which.currentTextChanged.connect(self._on_which)
        self.rows.add_to_bar(self.which)

    @abstractmethod
    def new(self) -> None:
        """Adds a record, and shows it."""

    @abstractmethod
    def kept_by(self, choice: str) -> Keep:
        """The rule of a choice; None keeps all."""

    @abstractmethod
    def known_id(self, record: UUID) -> UUID:
        """The id a record has now. Raises Refused when there is none."""

    def choose(self, record: UUID) -> None:
        """Shows one record; one that was merged leads to the one it was merged into."""
        found = self.desk.attempt(lambda: self.known_id(record))
        if found is not None and not self.rows.choose(found):
            self.which.setCurrentIndex(0)
            self.rows.choose(found)

    # -- inside

    def _lay_out(self) -> None:
        super()._lay_out()
        self.head.setVisible(self._narrow and self._inside)

    def _on_which(self, which: str) -> None:
        self.rows.set_keep(self.kept_by(which))
        if self.desk.ready:
            self.show_current()

    def _on_change(self) -> None:
        self._on_asked("change", None)

    def _on_asked(self, verb: str, key: Any) -> None:
        row, deed = self.rows.current_row(), getattr(self, f"_do_{verb}", None)
        if row is not None and deed is not None:
            deed(row, key)

    def _after(self, dialog: _Typed) -> None:
        """Shows what was saved; when a known one was meant, goes there or merges."""
        saved, own = dialog.ask(), dialog.saved
        if dialog.meant is not None and own is not None:
            self._merge(own, dialog.meant)
        elif dialog.meant is not None or (saved and own is not None):
            self.read()
            self.choose(dialog.meant or own)  # type: ignore[arg-type]

    def _merge(self, keep: UUID, other: UUID | None) -> None:
        dialog = MergeDialog(self.desk, self.record, keep, other, self)
        if dialog.ask() and dialog.kept is not None:
            self.read()
            self.choose(dialog.kept)

    # -- deeds both have

    def _do_merge(self, row: Any, key: Any) -> None:
        self._merge(row.id, None)

    def _do_meeting(self, row: Any, key: UUID) -> None:
        self.desk.open(Kind.MEETING, key)
