"""History: everything that was done, by whom, on which computer and when; of all records or of one."""

import datetime as dt
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from cspdesk.domain import kind_words
from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_clock, say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.domain.past import Asked, UnitPage, UnitRow
from cspdesk.domain.spoken import Leaning
from cspdesk.services.history import HistoryService
from cspdesk.ui import fonts, parts
from cspdesk.ui.care.care_tabs import put_tabs
from cspdesk.ui.care.unit_detail import UnitDetail
from cspdesk.ui.combos import ElidedCombo, index_of
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.fields import DateField
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.rows_model import Column

_PAGE = 200
_SOON_MS = 150
_NEAR = 40
"""Rows from the end at which the next page is read."""


class HistoryPage(ListDetailPage):
    """Pages of units are read on the worker, the next one when the list is scrolled to its end."""

    kinds: ClassVar[tuple[Kind, ...]] = tuple(Kind)

    def __init__(self, desk: Desk) -> None:
        self.card = UnitDetail(desk)
        super().__init__(desk, "History", self.card, list_share=56)
        self._rows: list[UnitRow] = []
        self._before: int | None = None
        self._record: UUID | None = None
        self._asking = 0
        self._reading = False
        put_tabs(self, "history")
        self.rows.set_columns(_columns())
        self.rows.set_empty("Reading the history…")
        self._add_filters()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_SOON_MS)
        self._wait.timeout.connect(self.ask)
        self.rows.filter.textChanged.connect(self._wait.start)
        self.rows.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.card.undoing.connect(self.undo)
        self.card.opening.connect(desk.open)
        self.card.showing.connect(self.show_record)
        action = self.add_command("Undo this change", self.undo, "U", "undo")
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.rows.table.addAction(action)
        self.add_command("The history of everything", self.show_all, "", "clock")

    def _add_filters(self) -> None:
        self.person, self.kind = ElidedCombo(), ElidedCombo()
        self.person.setAccessibleName("Who")
        self.kind.setAccessibleName("Kind of record")
        self.kind.addItem("All kinds", None)
        for kind in sorted(Kind, key=kind_words.many):
            words = kind_words.many(kind)
            self.kind.addItem(f"{words[:1].upper()}{words[1:]}", kind)
        self.person.addItem("Everybody", "")
        self.day = DateField(None, self.desk)
        self.day.setAccessibleName("Day")
        self.day.setPlaceholderText("any day")
        self.day.set_leaning(Leaning.LAST)
        self.day.setMaximumWidth(fonts.pixels(150))
        self.person.activated.connect(self.ask)
        self.kind.activated.connect(self.ask)
        self.day.dated.connect(self.ask)
        self.rows.add_to_bar(self.person, self.kind, self.day)
        self.one = parts.button("", self.show_all, "quiet", "close")
        self.one.setToolTip("Show the history of everything again")
        self.one.hide()
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        bar = parts.row(self.one, 0)
        bar.setContentsMargins(12, 0, 16, 0)
        layout.insertLayout(2, bar)

    # -- reading

    def asked(self) -> Asked:
        """What is asked for now."""
        person, kind = self.person.currentData() or "", self.kind.currentData()
        return Asked(self.rows.filter.text(), person, kind, self.day.date(), self._record)

    def refresh(self, changes: Changes | None) -> None:
        self.ask()
        if changes is None:
            self.desk.run(_People(self.desk.services.history), self._on_people, quiet=True)

    def ask(self, *_: object) -> None:
        """Reads the first page of what is asked for."""
        if not self.desk.ready:
            return
        self._asking += 1
        self._rows, self._before = [], None
        self._read_on()

    def _read_on(self) -> None:
        self._reading = True
        job = _ReadPage(self.desk.services.history, self.asked(), self._before)
        self.desk.run(job, partial(self._on_page, self._asking), quiet=True)

    def _on_page(self, asking: int, page: UnitPage) -> None:
        if asking != self._asking:
            return
        self._reading = False
        self._rows += page.rows
        self._before = page.before
        self.rows.set_empty(
            "Nothing of that sort was done", "Every change is kept here with who made it and when."
        )
        self.rows.set_rows(self._rows)
        more = "" if page.before is None else ", older ones follow as you scroll"
        self.head.set_sub(f"{len(self._rows):,} change{'' if len(self._rows) == 1 else 's'} shown{more}")
        if page.before is not None and len(page.rows) < _PAGE and len(self._rows) < _PAGE:
            self._read_on()  # a span of years may hold few of what is asked for
        self.show_current()

    def _on_scrolled(self, value: int) -> None:
        bar = self.rows.table.verticalScrollBar()
        near = value >= bar.maximum() - _NEAR * max(bar.singleStep(), 1)
        if near and bar.maximum() and self._before is not None and not self._reading:
            self._read_on()

    def _on_people(self, people: list[str]) -> None:
        chosen = self.person.currentData()
        self.person.clear()
        self.person.addItem("Everybody", "")
        for name in people:
            self.person.addItem(name, name)
        self.person.setCurrentIndex(max(index_of(self.person, chosen), 0))

    def show_detail(self, key: UUID) -> None:
        told = self.desk.attempt(partial(self.desk.services.history.told, key, self._record))
        if told is not None:
            self.card.show_unit(told, self.desk.today(), not self.desk.services.store.readonly)

    # -- one record

    def show_record(self, record: UUID) -> None:
        """Shows the history of one record alone."""
        self._narrow_to(record)
        self.ask()

    def _narrow_to(self, record: UUID) -> None:
        self._record = record
        self.rows.filter.clear()
        self.person.setCurrentIndex(0)
        self.kind.setCurrentIndex(0)
        self.day.set_date(None)
        title = self.desk.services.store.titles.of([record]).get(record, "this record")
        self.one.setText(f"Only {title}".replace("&", "&&"))
        self.one.setAccessibleName(f"Only {title}: show the history of everything again")
        self.one.show()

    def show_all(self) -> None:
        """Shows the history of everything again."""
        self._record = None
        self.one.hide()
        self.ask()

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("history")
        asked = self._asking
        if isinstance(wish, UUID):
            self._narrow_to(wish)
        super().showEvent(event)
        if isinstance(wish, UUID) and self._asking == asked:
            self.ask()

    # -- undoing

    def undo(self) -> None:
        """Takes the chosen change back, as long as nothing stands on it."""
        row: UnitRow | None = self.rows.current_row()
        if row is None:
            self.desk.refuse("Choose a change first.")
            return
        words = self.desk.attempt(partial(self.desk.services.history.take_back, row.id))
        if words is not None:
            self.desk.say(f"Undone: {words}.")


class _ReadPage:
    """Reads one page of the history."""

    def __init__(self, service: HistoryService, asked: Asked, before: int | None) -> None:
        self._service, self._asked, self._before = service, asked, before

    def __call__(self, _progress: Progress) -> UnitPage:
        return self._service.page(self._asked, self._before, _PAGE)


class _People:
    """Reads who ever changed something."""

    def __init__(self, service: HistoryService) -> None:
        self._service = service

    def __call__(self, _progress: Progress) -> list[str]:
        return self._service.people()


def _columns() -> list[Column[UnitRow]]:
    return [
        Column("when", "When", _day, sort=_place, sub=_clock, width=112),
        Column("words", "What", _words, sub=_who),
    ]


def _day(row: UnitRow) -> str:
    return say_date_short(row.at.astimezone().date())


def _clock(row: UnitRow) -> str:
    here: dt.datetime = row.at.astimezone()
    return say_clock(here.time())


def _place(row: UnitRow) -> int:
    return row.position


def _words(row: UnitRow) -> str:
    return f"{row.words[:1].upper()}{row.words[1:]}"


def _who(row: UnitRow) -> str:
    return f"{row.person or 'nobody named'}, {row.computer}"
