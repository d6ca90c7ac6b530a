"""Deleted: what was deleted and can be brought back, with who did it and when."""

from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt

from cspdesk.domain import kind_words
from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_clock, say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.domain.past import DeletedRow
from cspdesk.services.history import HistoryService
from cspdesk.ui import parts
from cspdesk.ui.care.care_tabs import put_tabs
from cspdesk.ui.care.unit_detail import UnitDetail
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.rows_model import Column


class DeletedPage(ListDetailPage):
    """Read on the worker, for every kind of record has its own; B brings the chosen one back."""

    kinds: ClassVar[tuple[Kind, ...]] = tuple(Kind)

    def __init__(self, desk: Desk) -> None:
        self.card = UnitDetail(desk)
        super().__init__(desk, "Deleted", self.card, list_share=60)
        put_tabs(self, "deleted")
        self.card.undo_button.hide()
        self.rows.set_columns(_columns())
        self.rows.set_empty("Looking for what was deleted…")
        self.card.showing.connect(partial(desk.go, "history"))
        made = parts.button("Bring back", self.bring_back, "primary", "undo", "B")
        self.head.add(made)
        action = self.add_command("Bring the deleted record back", self.bring_back, "B", "undo")
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.rows.table.addAction(action)

    def refresh(self, changes: Changes | None) -> None:
        self.desk.run(_ReadDeleted(self.desk.services.history), self._on_read, quiet=True)

    def _on_read(self, rows: list[DeletedRow]) -> None:
        self.rows.set_empty(
            "Nothing is deleted",
            "What anybody deletes is listed here until it is brought back; nothing is lost.",
        )
        self.rows.set_rows(rows)
        count = len(rows)
        self.head.set_sub(
            f"{count:,} deletion{'' if count == 1 else 's'} that can be taken back" if rows else ""
        )
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        told = self.desk.attempt(partial(self.desk.services.history.told, key))
        if told is not None:
            self.card.show_unit(told, self.desk.today(), may_undo=False)

    def open_chosen(self, key: object) -> None:
        """Enter brings back, as the button does."""
        self.bring_back()

    def bring_back(self) -> None:
        """Brings back what the chosen deletion took away."""
        row: DeletedRow | None = self.rows.current_row()
        if row is None:
            self.desk.refuse("Choose what to bring back first.")
            return
        self.desk.did(partial(self.desk.services.history.bring_back, row), f"{_title(row)} is back.")


class _ReadDeleted:
    """Reads what is deleted."""

    def __init__(self, service: HistoryService) -> None:
        self._service = service

    def __call__(self, _progress: Progress) -> list[DeletedRow]:
        return self._service.deleted()


def _columns() -> list[Column[DeletedRow]]:
    return [
        Column("what", "What", _title, sub=_words),
        Column("others", "With it", _others, width=104, sort=_count),
        Column("who", "Who", _who, sub=_computer, width=170),
        Column("when", "When", _day, sort=_stamp, sub=_clock, width=112),
    ]


def _title(row: DeletedRow) -> str:
    noun = kind_words.one(row.kind)
    return f"{noun[:1].upper()}{noun[1:]}: {row.record}".removesuffix(": ")


def _words(row: DeletedRow) -> str:
    return row.words


def _others(row: DeletedRow) -> str:
    return f"{row.others:,} more" if row.others else ""


def _count(row: DeletedRow) -> int:
    return row.others


def _who(row: DeletedRow) -> str:
    return row.person or "nobody named"


def _computer(row: DeletedRow) -> str:
    return row.computer


def _day(row: DeletedRow) -> str:
    return say_date_short(row.at.astimezone().date())


def _clock(row: DeletedRow) -> str:
    return say_clock(row.at.astimezone().time())


def _stamp(row: DeletedRow) -> str:
    return row.at.isoformat()
