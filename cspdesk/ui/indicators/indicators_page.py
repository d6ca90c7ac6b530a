"""Indicators: what the plan is measured by, how each stands against its target, and the figures behind it."""

from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from cspdesk.domain.changes import Changes
from cspdesk.domain.indicator_stands import Status
from cspdesk.domain.indicator_view import IndicatorStands
from cspdesk.domain.indicators import Records
from cspdesk.domain.kinds import Kind
from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.indicators.behind import open_records
from cspdesk.ui.indicators.indicator_detail import IndicatorDetail
from cspdesk.ui.indicators.indicator_filters import IndicatorFilters
from cspdesk.ui.indicators.indicator_reading import IndicatorReading
from cspdesk.ui.indicators.indicator_words import columns, parts_under_wholes
from cspdesk.ui.list_page import ListDetailPage

_WIDE, _WIDER = 1200, 1500


class IndicatorsPage(ListDetailPage):
    """A list with filters; N adds, F keeps a figure, T sets the targets, E changes, L links, C comments."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.INDICATOR, Kind.INDICATOR_NAME, Kind.INDICATOR_PARTNER, Kind.INDICATOR_TARGET, Kind.FIGURE, Kind.PLAN,
        Kind.PLAN_PRIORITY, Kind.PLAN_LINE, Kind.LINE_FEED, Kind.PLAN_NOTE, Kind.MEASURE, Kind.ACTIVITY,
        Kind.ACTIVITY_COUNT, Kind.ACTION, Kind.AGENCY, Kind.BODY, Kind.PARTNERSHIP,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Indicators", IndicatorDetail(desk), 58)
        self._rows: dict[UUID, IndicatorStands] = {}
        self.reading = IndicatorReading(desk, self._take, self)
        self.filters = IndicatorFilters()
        self.filters.changed.connect(self.read)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.filters)
        self.rows.set_columns(columns())
        self.rows.stepped.connect(self._on_library)
        self.rows.link_clicked.connect(self._on_cell)
        self.card.asked.connect(self._on_asked)
        self.card.opened.connect(self._on_behind)
        self.head.add(
            parts.button("Print", self._on_print, "quiet", "print"),
            parts.button("Take figures in", self._on_take, "quiet", "download"),
            parts.button("Add from the library", self._on_library, "quiet", "book"),
        )
        self.add_primary("New indicator", self._on_new, "Ctrl+N")
        for words, verb, key, icon in (
            ("Add a figure", "figure", "F", "plus"),
            ("Set the targets", "targets", "T", "table"),
            ("Change", "change", "E", "edit"),
            ("Link to a line of the plan", "link", "L", "link"),
            ("Comment on the target", "comment", "C", "note"),
        ):
            self._letter(words, partial(self._on_asked, verb, None), key, icon)
        self._letter("Add another indicator", self._on_new, "N", "plus")
        self.add_command("Add from the library", self._on_library, "", "book")
        self.add_command("Take figures in from a CSV file", self._on_take, "", "download")
        self.add_command("Save the indicators as a workbook", self._on_save, "", "upload")
        self.add_command("Print the indicators", self._on_print, "Ctrl+P", "print")

    @property
    def card(self) -> IndicatorDetail:
        """The detail at the right."""
        assert isinstance(self.panel, IndicatorDetail)
        return self.panel

    def _letter(self, words: str, do: Any, key: str, icon: str) -> None:
        """A command on one letter, which acts in the list alone: everywhere else letters are typed."""
        action = self.add_command(words, do, key, icon)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.rows.table.addAction(action)

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        self.reading.read()

    def _take(self, rows: list[IndicatorStands]) -> None:
        """Lays the indicators into the list; what is chosen stays."""
        self._rows = {row.id: row for row in rows}
        self.filters.offer(rows)
        self.rows.set_empty(*self.filters.nothing)
        self.rows.set_rows(self.filters.kept(parts_under_wholes(rows)))
        self.head.set_sub(_summed(rows))
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        stands = self._rows.get(key)
        if stands is not None:
            indicators = self.desk.services.indicators
            self.card.show_indicator(stands, indicators.comments(key), indicators.done(stands))

    def open_record(self, kind: Kind, record: UUID) -> None:
        """An indicator, or the one that a figure or target belongs to; a figure has the keyboard then."""
        own = self._owner(kind, record)
        if own is None:
            return
        if own not in [row.id for row in self.rows.model().shown()]:
            self.filters.show_all()
            self.read()
        self.rows.choose(own)
        if kind is Kind.FIGURE:
            self.open_chosen(own)
            self.card.choose_figure(record)

    def _owner(self, kind: Kind, record: UUID) -> UUID | None:
        if kind is Kind.INDICATOR:
            return record
        for row in self._rows.values():
            if kind is Kind.FIGURE and any(figure.id == record for figure in row.figures):
                return row.id
            if kind is Kind.INDICATOR_TARGET and any(year.target.id == record for year in row.years):
                return row.id
        return None

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("indicators")
        if wish is not None:
            self.filters.take(wish)
            self.stale = True
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What is left out on a small screen stands in the detail.
        for key, least in (("marks", _WIDER), ("change", _WIDE)):
            column = self.rows.model().column_of(key)
            self.rows.table.setColumnHidden(column, self.width() < fonts.pixels(least))

    # -- doing

    def _current(self) -> IndicatorStands | None:
        return self._rows.get(self.rows.current_id())

    def _on_new(self) -> None:
        from cspdesk.ui.indicators.indicator_dialog import IndicatorDialog

        dialog = IndicatorDialog(self.desk, None, self)
        if dialog.ask() and dialog.saved is not None:
            self.read()
            self.open_record(Kind.INDICATOR, dialog.saved)

    def _on_library(self) -> None:
        from cspdesk.ui.indicators.small_dialogs import LibraryDialog

        LibraryDialog(self.desk, self).ask()

    def _on_take(self) -> None:
        from cspdesk.ui.indicators.figure_files import choose_and_take

        choose_and_take(self.desk, self)

    def _on_save(self) -> None:
        from cspdesk.ui.indicators.figure_files import save_workbook

        save_workbook(self.desk, self)

    def _on_print(self) -> None:
        from cspdesk.ui.papers.print_dialog import PrintDialog

        PrintDialog.open_room(self.desk, "indicators", None, self, ("indicators", "targets"))

    def _on_cell(self, key: UUID, column: str) -> None:
        stands = self._rows.get(key)
        point = None if stands is None else stands.base if column == "base" else stands.latest
        if stands is not None and point is not None:
            open_records(self.desk, point.records, f"{stands.row.title}: {point.words}", self)

    def _on_behind(self, records: Records) -> None:
        stands = self.card.shown
        if stands is None:
            return
        if records and records[0][0] is Kind.INDICATOR_TARGET:
            self._on_asked("targets", None)
        elif (
            len(records) == 1
            and records[0][0] is Kind.FIGURE
            and any(figure.id == records[0][1] for figure in stands.figures)
        ):
            self._on_asked("change_figure", records[0][1])
        else:
            open_records(self.desk, records, stands.row.title, self)

    def _on_asked(self, verb: str, key: Any) -> None:
        stands = self.card.shown if self.card.shown is not None else self._current()
        current = self._current()
        stands = current if current is not None else stands
        if stands is not None:
            getattr(self, f"_do_{verb}")(stands, key)

    def _do_figure(self, stands: IndicatorStands, key: UUID | None) -> None:
        if key is not None:
            self.card.choose_figure(key)
            return
        self._do_change_figure(stands, None)

    def _do_change_figure(self, stands: IndicatorStands, key: UUID | None) -> None:
        from cspdesk.ui.indicators.figure_dialog import FigureDialog

        figure = next((each for each in stands.figures if each.id == key), None)
        FigureDialog(self.desk, stands, figure, self).ask()

    def _do_targets(self, stands: IndicatorStands, _key: object) -> None:
        from cspdesk.ui.indicators.targets_dialog import TargetsDialog

        TargetsDialog(self.desk, stands, self).ask()

    def _do_change(self, stands: IndicatorStands, _key: object) -> None:
        from cspdesk.ui.indicators.indicator_dialog import IndicatorDialog

        IndicatorDialog(self.desk, stands, self).ask()

    def _do_link(self, stands: IndicatorStands, _key: object) -> None:
        from cspdesk.ui.indicators.small_dialogs import LinkDialog

        LinkDialog(self.desk, stands, self).ask()

    def _do_comment(self, stands: IndicatorStands, key: Any) -> None:
        from cspdesk.ui.indicators.small_dialogs import CommentDialog

        CommentDialog(self.desk, stands, key, self).ask()

    def _do_settle(self, _stands: IndicatorStands, key: Any) -> None:
        from cspdesk.ui.indicators.figure_dialog import SettleDialog

        SettleDialog(self.desk, key, self).ask()

    def _do_unsettle(self, _stands: IndicatorStands, key: Any) -> None:
        self.desk.attempt(partial(self.desk.services.indicators.unsettle, key.first.id, key.second.id))

    def _do_base(self, stands: IndicatorStands, _key: object) -> None:
        if stands.base is not None:
            self._on_behind(stands.base.records)

    def _do_latest(self, stands: IndicatorStands, _key: object) -> None:
        if stands.latest is not None:
            self._on_behind(stands.latest.records)

    def _do_indicator(self, _stands: IndicatorStands, key: UUID) -> None:
        self.open_record(Kind.INDICATOR, key)

    def _do_agency(self, _stands: IndicatorStands, key: UUID) -> None:
        self.desk.open(Kind.AGENCY, key)

    def _do_line(self, _stands: IndicatorStands, key: UUID) -> None:
        self.desk.open(Kind.PLAN_LINE, key)


def _summed(rows: list[IndicatorStands]) -> str:
    """'37 indicators: 5 on target or ahead, 3 behind, 1 missed; 2 clashes to settle'."""
    if not rows:
        return ""
    good = sum(row.standing.status in (Status.ON_TARGET, Status.AHEAD) for row in rows)
    behind = sum(row.standing.status is Status.BEHIND for row in rows)
    missed = sum(row.standing.status is Status.MISSED for row in rows)
    clashes = sum(len(row.open_clashes) for row in rows)
    told = [
        f"{number} {words}"
        for number, words in ((good, "on target or ahead"), (behind, "behind"), (missed, "missed"))
        if number
    ]
    said = f"{len(rows)} indicator{'' if len(rows) == 1 else 's'}" + (f": {', '.join(told)}" if told else "")
    return said + (f"; {clashes} clash{'' if clashes == 1 else 'es'} to settle" if clashes else "")
