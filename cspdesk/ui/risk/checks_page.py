"""Checks: every sheet at the left, its items at the right, answered with digits; gaps become actions."""

from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox

from cspdesk.domain.changes import Changes
from cspdesk.domain.check_sheets import Sheet
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.ui.combos import index_of
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.risk.check_deeds import CheckDeeds, name_deeds
from cspdesk.ui.risk.check_panel import CheckPanel
from cspdesk.ui.risk.check_rows import SheetSays
from cspdesk.ui.risk.risk_tabs import put_tabs

_EVERY = "Every check"


class ChecksPage(ListDetailPage):
    """Enter goes into a sheet; there 1 to 4 answer, E writes evidence, A makes an action of an item."""

    kinds: ClassVar[tuple[Kind, ...]] = (Kind.CHECK_SHEET, Kind.CHECK_ITEM, Kind.ACTION, Kind.PARTNERSHIP)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Checks", CheckPanel(), 34)
        self._sheets: dict[UUID, Sheet] = {}
        self.says = SheetSays()
        self.tabs = put_tabs(self, "checks")
        self.kind = QComboBox()
        self.kind.setAccessibleName("Which check")
        self.kind.setMinimumContentsLength(12)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.addItem(_EVERY, "")
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.rows.set_columns(self.says.columns())
        self.rows.add_to_bar(self.kind)
        self.rows.set_empty(
            "No checks yet",
            "Hallmarks, equality, rural proofing, SMART, SARA, the compact, skills: each a sheet with its gaps.",
            "New check",
            "check",
        )
        self.deeds = CheckDeeds(self)
        self.rows.stepped.connect(self.deeds.new)
        self.card.answered.connect(self.deeds.answer)
        self.card.opening.connect(self.deeds.open_item)
        self.card.following.connect(self.deeds.follow)
        name_deeds(self)

    @property
    def card(self) -> CheckPanel:
        assert isinstance(self.panel, CheckPanel)
        return self.panel

    def letters(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        keys = (("1 to 4", "Answer, and go on"), ("Backspace", "Take the answer back"), ("Enter", "Evidence"))
        return (("Items of the check", keys),)

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        del changes
        self.says.at(self.desk.today())
        if self.kind.count() == 1:
            self.kind.blockSignals(True)
            for own in self.desk.services.checks.checklists():
                self.kind.addItem(own.title, own.key)
            self.kind.blockSignals(False)
        self._sheets = {sheet.id: sheet for sheet in self.desk.services.checks.all()}
        self._show()

    def _show(self) -> None:
        wanted = self.kind.currentData()
        sheets = [sheet for sheet in self._sheets.values() if wanted in ("", sheet.template)]
        still = sum(sheet.done_on is None for sheet in sheets)
        late = sum(sheet.overdue(self.desk.today()) for sheet in sheets)
        last = self.desk.services.checks.last_done(wanted) if wanted else None
        many = "sheet" if len(sheets) == 1 else "sheets"
        said = [f"{len(sheets)} {many}, {still} open"] if sheets else []
        said += [f"{late} late"] if late else []
        if last is not None and last.done_on is not None:
            said.append(f"last done {say_date_short(last.done_on)}")
        self.head.set_sub(", ".join(said))
        self.rows.set_rows(sheets)
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        sheet = self._sheets.get(key)
        if sheet is None:
            return
        filled = self.desk.attempt(partial(self.desk.services.checks.filled, key))
        if filled is not None:
            self.card.show_filled(filled, self.says.chip(sheet))
            self.deeds.offer(filled)

    def current(self) -> Sheet | None:
        return self._sheets.get(self.rows.current_id())

    def open_chosen(self, key: object) -> None:
        """Enter: into the items."""
        super().open_chosen(key)
        self.card.rows.table.setFocus(Qt.FocusReason.TabFocusReason)

    def open_record(self, kind: Kind, record: UUID) -> None:
        item = self.desk.services.store.checks.item(record) if kind is Kind.CHECK_ITEM else None
        sheet = item.sheet_id if item is not None else record
        if self.rows.model().row_of(sheet) < 0:
            self.kind.setCurrentIndex(0)
            self.read()
        self.rows.choose(sheet)
        if item is not None:
            self.show_detail(sheet)
            self.card.choose(item.id)
            self.open_chosen(sheet)

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("checks")
        if wish == "new":
            QTimer.singleShot(0, self, self.deeds.new)
        elif wish == "groups":
            QTimer.singleShot(0, self, self.deeds.groups)
        elif isinstance(wish, str):
            self.kind.setCurrentIndex(max(index_of(self.kind, wish), 0))
        super().showEvent(event)

    def _on_kind(self) -> None:
        if self.desk.ready and not self.stale:
            self._show()
