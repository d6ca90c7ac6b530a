"""Registers of kinds of activity: schemes and their members, operations, schools, training, by type or area."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import plan_year, say_date_short
from cspdesk.domain.kind_registers import By, Register
from cspdesk.domain.kinds import Kind
from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.link_lines import Line
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.outreach.activity_words import state_chip
from cspdesk.ui.outreach.behind_panel import BehindPanel
from cspdesk.ui.outreach.grid_cells import CellDelegate
from cspdesk.ui.registers import register_columns
from cspdesk.ui.rows_model import Column

_EVERY = "Every kind"
_THIS, _LAST = "This plan year", "Last plan year"


class RegistersPage(ListDetailPage):
    """Arrows choose a figure, the records behind it stand beside; Enter shows them in the list of activities."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.ACTIVITY, Kind.ACTIVITY_KIND, Kind.ACTIVITY_COUNT, Kind.ACTIVITY_AGENCY, Kind.ACTIVITY_TAKER,
        Kind.BODY, Kind.AGENCY,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Registers", BehindPanel(), 70)
        self.register: Register | None = None
        self.columns: tuple[Column[register_columns.RegisterRow], ...] = ()
        self._known: dict[UUID, ActivityRow] = {}
        self._records: list[UUID] = []
        self._words = ""
        self._chosen = False
        self.kind = self._choice("Kind of activity", self._on_kind, 26)
        self.by = self._choice("Counted by", self._on_by, 18)
        self.period = self._choice("Period", self._on_period, 12)
        self.period.addItems([_THIS, _LAST])
        self.rows.set_name("Register")
        self.rows.add_to_bar(self.kind, self.by, self.period)
        self.head.lead(parts.button("Back to the list", self._on_back, "quiet", "chevron-left", "Esc"))
        self.head.add(parts.button("Print", self._on_print, "", "print", "Ctrl+P"))
        self.rows.table.setItemDelegate(CellDelegate(self.rows.table))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_behind)
        self.behind.opened.connect(desk.open)
        self.behind.listing.connect(self._on_list)
        self.rows.set_empty(
            "No kinds of activity yet",
            "Schemes, zones, operations and training are counted here by type and area.",
            "Kinds are added under Outreach & events",
            "table",
        )
        self.rows.stepped.connect(self._on_back)
        back = self.add_command("Back to the list of activities", self._on_back, "Esc", "chevron-left")
        # In the panel beside the list Esc comes back to the list first.
        back.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.rows.table.addAction(back)
        self.add_command("Print this register", self._on_print, "Ctrl+P", "print")

    @property
    def behind(self) -> BehindPanel:
        assert isinstance(self.panel, BehindPanel)
        return self.panel

    @staticmethod
    def _choice(name: str, do: object, letters: int) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(letters)
        made.setIconSize(QSize(0, 0))
        made.currentIndexChanged.connect(do)
        return made

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        kept = self.kind.currentData() if self._chosen else self._usual()
        self.kind.blockSignals(True)
        self.kind.clear()
        for kind in self.desk.services.kind_registers.kinds():
            self.kind.addItem(kind.plural or kind.name, kind.id)
        self.kind.addItem(_EVERY, None)
        self.kind.setCurrentIndex(
            next((n for n in range(self.kind.count()) if self.kind.itemData(n) == kept), 0)
        )
        self.kind.blockSignals(False)
        self._offer_ways()
        self._read()

    def _usual(self) -> UUID | None:
        usual = self.desk.services.kind_registers.usual()
        return usual.id if usual is not None else None

    def _offer_ways(self) -> None:
        kept = self.by.currentData()
        ways = self.desk.services.kind_registers.ways(self.kind.currentData())
        self.by.blockSignals(True)
        self.by.clear()
        for way in ways:
            self.by.addItem(register_columns.BY_CHOICES[way], way)
        self.by.setCurrentIndex(ways.index(kept) if self._chosen and kept in ways else 0)
        self.by.blockSignals(False)

    def _read(self) -> None:
        service, today = self.desk.services.kind_registers, self.desk.today()
        year = plan_year(today, self.desk.services.context.partnership.year_start_month)
        if self.period.currentText() == _LAST:
            year = year.previous
        by = self.by.currentData()
        told = service.read(self.kind.currentData(), By(by) if by else None, year.start, year.end)
        self.register, self._known = told, {}
        place = self.rows.table.currentIndex().column()
        kept = self.rows.current_id(), register_columns.key_of(self.columns, place)
        self.columns = register_columns.columns(told)
        self.rows.set_columns(self.columns)
        self.rows.table.selectionModel().currentChanged.connect(self._soon.start)
        self.rows.table.setSortingEnabled(False)
        head = self.rows.table.horizontalHeader()
        head.setFixedHeight(fonts.pixels(48 if told.categories else 30))
        self.rows.set_rows(register_columns.rows(told) if self.kind.count() > 1 else [])
        days = f"{say_date_short(told.from_day)} to {say_date_short(told.to_day)}"
        without = f"; {len(told.without)} with nothing" if told.without else ""
        self.head.set_sub(f"{told.kind or 'All activities'}, {days}{without}")
        model = self.rows.model()
        keys = [column.key for column in self.columns]
        column = keys.index(kept[1] if kept[1] in keys else "now")
        self.rows.table.setCurrentIndex(model.index(max(model.row_of(kept[0]), 0), column))
        self._lay_out()
        self._soon.start()

    # -- what is behind

    def _show_behind(self) -> None:
        row = self.rows.current_row()
        told = self.register
        self._lay_out()
        if told is None or not isinstance(row, register_columns.RegisterRow):
            return
        key = register_columns.key_of(self.columns, self.rows.table.currentIndex().column())
        words, counted = register_columns.behind(told, key, row.line)
        if not self._known.keys() >= set(counted.records):
            self._known = {each.id: each for each in self.desk.services.activities.all()}
        found = [self._known[record] for record in counted.records if record in self._known]
        self._records = [each.id for each in found]
        name = "All" if row.id == register_columns.ALL else row.line.name
        self._words = f"{name}: {words.lower()}"
        lines = [
            Line(
                say_date_short(each.from_day),
                ", ".join(part for part in (each.title, each.body) if part),
                "activity",
                each.id,
                state_chip(each),
            )
            for each in found
        ]
        facts = [
            (
                told.categories[n],
                f"{each.now.number:,}; {register_columns.sum_words(each).strip()}".rstrip("; "),
            )
            for n, each in enumerate(row.line.sums)
            if each.now.number is not None
        ]
        if row.id == register_columns.ALL and told.without:
            facts.append(("With nothing", ", ".join(told.without)))
        number = "not counted" if counted.number is None else f"{counted.number:,}"
        self.behind.show_behind(
            name, f"{words}: {number}", facts, lines, bool(found), f"Behind it: {len(found)}"
        )

    def open_chosen(self, key: object) -> None:
        """Enter: the records behind the figure, in the list of activities."""
        self._show_behind()
        self._on_list()

    def _on_list(self) -> None:
        if self._records:
            self.desk.go("outreach", ("records", list(self._records), self._words))

    # -- choosing

    def _on_kind(self) -> None:
        self._chosen = True
        if self.desk.ready:
            self._offer_ways()
            self._read()

    def _on_by(self) -> None:
        self._chosen = True
        if self.desk.ready and self.kind.count():
            self._read()

    def _on_period(self) -> None:
        if self.desk.ready and self.kind.count():
            self._read()

    def show_detail(self, key: object) -> None:
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("registers")
        if isinstance(wish, UUID):
            place = self.kind.findData(wish)
            if place >= 0:
                self.kind.setCurrentIndex(place)
        super().showEvent(event)

    def first_focus(self) -> QWidget | None:
        return self.rows.table

    def open_record(self, kind: Kind, record: UUID) -> None:
        self.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_back(self) -> None:
        self.desk.go("outreach")

    def _on_print(self) -> None:
        kind, by = self.kind.currentData(), self.by.currentData()
        options = {"activity_kind": str(kind) if kind else "every", "by": str(by or "")}
        self.desk.go("printroom", ("register", None, options))
