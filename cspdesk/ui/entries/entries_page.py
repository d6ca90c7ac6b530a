"""Plan registers: the registers at the left, the list of one in the middle, an entry at the right."""

from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.entries import Entry
from cspdesk.domain.expected import Expected
from cspdesk.domain.kinds import Kind
from cspdesk.domain.public_meetings import PublicYear
from cspdesk.domain.register_specs import RegisterSpec
from cspdesk.domain.watch import Watched
from cspdesk.services.watch import WatchService
from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.entries.entry_columns import (
    PUBLIC,
    PUBLIC_COLUMNS,
    VIEWS,
    WATCH,
    View,
    fits,
    of_register,
    of_watch,
)
from cspdesk.ui.entries.entry_deeds import EntryDeeds
from cspdesk.ui.entries.entry_detail import EntryDetail
from cspdesk.ui.entries.expected_strip import ExpectedStrip
from cspdesk.ui.entries.told_panel import ToldPanel
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.rows_model import RowsModel
from cspdesk.ui.rows_table import RowsTable

_LEFT, _SLIM = 284, 760
_ALL, _OPEN, _FLAGGED = "All", "Open", "Flagged"


class EntriesPage(ListDetailPage):
    """Arrows at the left choose a register; Ctrl+N adds, F2 changes, S sets the state, D deals, A acts."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.ENTRY, Kind.ENTRY_PARTY, Kind.ENTRY_STEP, Kind.ACTION, Kind.ATTACHMENT, Kind.AGENCY, Kind.PERSON,
        Kind.BODY, Kind.BODY_STATE, Kind.MEETING, Kind.ATTENDANCE, Kind.ROLE, Kind.PLAN, Kind.PLAN_PRIORITY,
        Kind.PLAN_LINE, Kind.PLAN_NOTE, Kind.RISK, Kind.CHECK_SHEET,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        self.card, self.told = EntryDetail(desk), ToldPanel(desk)
        both = QStackedWidget()
        both.addWidget(self.card)
        both.addWidget(self.told)
        super().__init__(desk, "Plan registers", both, 66)
        self.view, self._wide = "", False
        self._every: list[Entry] = []
        self._late: list[Watched] | None = None
        self._asked = 0
        self.left = RowsTable()
        self.left.setAccessibleName("Registers")
        self.left.set_model(RowsModel(VIEWS, parent=self))
        self.left.setSortingEnabled(False)
        self.left.verticalHeader().setDefaultSectionSize(fonts.pixels(28))
        self.left.horizontalHeader().hide()
        self.left.setMinimumWidth(fonts.pixels(_LEFT))
        self.left.setMaximumWidth(fonts.pixels(_LEFT + 40))
        self.left.chosen.connect(self._on_view)
        self.left.opened.connect(self._on_view_opened)
        self.split.insertWidget(0, self.left)
        self.split.setSizes([_LEFT, 500, 400])
        self.expected = ExpectedStrip()
        self.expected.picked.connect(self._on_expected)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.expected)
        self.which = QComboBox()
        self.which.setAccessibleName("Which entries")
        self.which.currentTextChanged.connect(self._on_which)
        self.pick = QComboBox()
        self.pick.setAccessibleName("Register")
        self.pick.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pick.setMinimumContentsLength(22)
        self.pick.activated.connect(self._on_pick)
        self.rows.add_to_bar(self.pick, self.which)
        self.deeds = EntryDeeds(desk, self)
        self.rows.stepped.connect(self.deeds.add)
        self.card.asked.connect(self._on_asked)
        self.told.asked.connect(self._on_asked)
        self._add_commands()

    def _add_commands(self) -> None:
        deeds = self.deeds
        self._series = parts.button("Add a series", deeds.add_series, "quiet", "repeat")
        self._interval = parts.button("How often…", deeds.set_interval, "quiet", "repeat")
        self.head.add(
            self._series,
            self._interval,
            parts.button("Plan", self._on_plan, "quiet", "plan"),
            parts.button("Print", deeds.print_out, "quiet", "print", "Ctrl+P"),
        )
        self._new = self.add_primary("New entry", deeds.add, "Ctrl+N")
        for words, do, key, icon in (
            ("Change the entry", deeds.change, "F2", "edit"),
            ("Set its state", deeds.set_state, "S", "swap"),
            ("Add an arrival, a stage or a signatory", deeds.add_step, "T", "plus"),
            ("Deal with the stage, arrival or signature that waits", deeds.deal, "D", "check"),
            ("Make an action of it", deeds.add_action, "A", "actions"),
        ):
            action = self.add_command(words, do, key, icon)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.rows.table.addAction(action)
        self.add_command("Next register", self._on_next, "Ctrl+PgDown", "chevron-right")
        self.add_command("Register before", self._on_before, "Ctrl+PgUp", "chevron-left")
        self.add_command("Take the entry out", deeds.drop, "", "trash")
        self.add_command("Print what is shown", deeds.print_out, "Ctrl+P", "print")
        self.add_command("Report on the review", deeds.report, "", "steering")

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        services = self.desk.services
        self._every = services.entries.all()
        known = None if self._late is None else len(self._late)
        views = [View(WATCH, "Late or missing", "warning", known, known)]
        views += [
            View(each.spec.key, each.spec.title, each.spec.icon, each.number, each.flagged)
            for each in services.entries.counts(self._every)
        ]
        views.append(View(PUBLIC, "Public meetings", "meetings"))
        self.left.rows.set_rows(views)
        self._offer_views(views)
        if not self.view:
            self._show_view(next((v.id for v in views[1:] if v.number), "projects"))
        self._fill()
        self._asked += 1
        self.desk.run(partial(_look, services.watch, self._asked), self._on_late, quiet=True)

    def _on_late(self, found: tuple[int, list[Watched]]) -> None:
        """What is late, once the worker has gone through everything; an older answer is let go."""
        asked, late = found
        if asked != self._asked or not self.desk.ready:
            return
        self._late = late
        shown = self.left.rows.shown()
        first = View(WATCH, "Late or missing", "warning", len(late), len(late))
        self.left.rows.set_rows([first, *shown[1:]])
        self._offer_views([first, *shown[1:]])
        if self.view == WATCH:
            self._fill()

    def _show_view(self, key: str) -> None:
        """Another register in the middle, with its own columns."""
        if key == self.view:
            return
        self.view = key
        spec = self.spec()
        if spec is not None:
            self._wide = fits(spec, self.rows.width())
            self.rows.set_columns(of_register(spec, self._wide))
            self.rows.set_empty(f"No {spec.one} yet", spec.about, f"New {spec.one}…", spec.icon)
            self.rows.set_name(spec.title)
        elif key == WATCH:
            self.rows.set_columns(of_watch(self.desk.today))
            self.rows.set_empty(
                "Nothing is late", "What should have met, been reviewed, reported or arrived."
            )
            self.rows.set_name("Late or missing")
        else:
            self.rows.set_columns(PUBLIC_COLUMNS)
            self.rows.set_empty("No strategy group yet", "A steering group, an executive or a board is one.")
            self.rows.set_name("Public meetings")
        self._offer_which(spec)
        self._new.setVisible(spec is not None)
        self._series.setVisible(spec is not None and spec.series)
        self._interval.setVisible(spec is not None and spec.expects == "bodies")
        self.which.setVisible(spec is not None)
        if self.left.current_id() != key:
            self.left.choose(key)
        self.pick.setCurrentIndex(self.left.rows.row_of(key))

    def _offer_views(self, views: list[View]) -> None:
        """The registers as a box, for a screen without room for them at the left."""
        self.pick.clear()
        for view in views:
            self.pick.addItem(f"{view.title} ({view.number})" if view.number else view.title, view.id)
        self.pick.setCurrentIndex(self.left.rows.row_of(self.view))

    def _offer_which(self, spec: RegisterSpec | None) -> None:
        self.which.blockSignals(True)
        self.which.clear()
        self.which.addItems([_ALL, _OPEN, _FLAGGED, *(spec.marked if spec is not None else ())])
        self.which.blockSignals(False)

    def _fill(self) -> None:
        services, spec = self.desk.services, self.spec()
        expected: list[Expected] = []
        if spec is not None:
            own = [each for each in self._every if each.spec.key == spec.key]
            # Versions that were replaced stand below the one in force.
            self.rows.set_rows(sorted(own, key=_replaced) if spec.versions else own)
            expected = services.watch.expected(spec.key, own)
            self.head.set_sub(self._sub(spec, own))
        elif self.view == WATCH:
            if self._late is None:
                self.head.set_sub("Being looked through…")
            else:
                self.rows.set_rows(self._late)
                self.head.set_sub(
                    f"{len(self._late):,} late or missing today" if self._late else "Nothing is late today"
                )
        else:
            years = services.public_meetings.years()
            self.rows.set_rows(years)
            self.head.set_sub("One public meeting a year at least, with a senior person of each authority")
        self.expected.set_expected(expected, self.desk.today())
        self.show_current()
        # Beside a detail that was hidden before the list has less room.
        QTimer.singleShot(0, self, self._on_resized)

    def _sub(self, spec: RegisterSpec, own: list[Entry]) -> str:
        flagged = sum(bool(each.flags) for each in own)
        said = [f"{spec.title}: {len(own):,}", f"{flagged:,} flagged" if flagged else ""]
        said += [total.words for total in self.desk.services.entries.totals(spec.key, own)] if own else []
        if spec.expects == "halves" and own:
            said.append(self.desk.services.watch.halves(own).words)
        return ", ".join(part for part in said if part)

    def spec(self) -> RegisterSpec | None:
        """The register shown; None in the watch and the public meetings."""
        if self.view in ("", WATCH, PUBLIC):
            return None
        return self.desk.services.entries.spec(self.view)

    def current(self) -> Entry | None:
        row = self.rows.current_row()
        return row if isinstance(row, Entry) else None

    # -- showing

    def show_detail(self, key: Any) -> None:
        row, both = self.rows.current_row(), self.panel
        assert isinstance(both, QStackedWidget)
        if isinstance(row, Entry):
            both.setCurrentWidget(self.card)
            services = self.desk.services
            meetings = (
                services.store.meetings.all(body_id=row.row.body_id, to_day=self.desk.today())
                if row.spec.watched and row.row.body_id is not None
                else []
            )
            self.card.show_file(services.entries.file(row.id), services.entries.history(row.id), meetings)
        elif isinstance(row, Watched):
            both.setCurrentWidget(self.told)
            self.told.show_watched(row, self.desk.today())
        elif isinstance(row, PublicYear):
            both.setCurrentWidget(self.told)
            self.told.show_public(row)

    def open_chosen(self, key: Any) -> None:
        row = self.rows.current_row()
        if isinstance(row, Watched):
            self.open_watched(row)
        else:
            super().open_chosen(key)

    def open_watched(self, row: Watched) -> None:
        """The record behind what is late; an entry in its own register."""
        self.desk.open(row.kind, row.record)

    def choose(self, record: UUID) -> None:
        """Shows one entry in its register."""
        found = next((each for each in self._every if each.id == record), None)
        if found is None:
            return
        self._go_to(found.spec.key)
        if not self.rows.choose(record):
            self.which.setCurrentIndex(0)
            self.rows.choose(record)

    def open_record(self, kind: Kind, record: UUID) -> None:
        self.choose(record)
        self.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("entries")
        super().showEvent(event)
        if wish == "cross":
            self._go_to("strategies")
            QTimer.singleShot(0, self, self.deeds.print_out)
        elif isinstance(wish, str):
            self._go_to(wish)
        elif isinstance(wish, tuple) and wish and wish[0] == "new":
            self._go_to(str(wish[1]))
            QTimer.singleShot(0, self, self.deeds.add)

    def first_focus(self) -> QWidget | None:
        return self.left if not self.rows.model().rowCount() else self.rows.table

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        QTimer.singleShot(0, self, self._on_resized)

    def _on_resized(self) -> None:
        """More columns or fewer, once the split has given the list its width."""
        spec = self.spec() if self.desk.ready else None
        if spec is None or fits(spec, self.rows.width()) is self._wide:
            return
        self._wide = not self._wide
        kept = self.rows.current_id()
        self.rows.set_columns(of_register(spec, self._wide))
        self.rows.set_rows([each for each in self._every if each.spec.key == spec.key])
        if kept is not None:
            self.rows.choose(kept)

    def _lay_out(self) -> None:
        super()._lay_out()
        slim = self.width() < fonts.pixels(_SLIM)
        self.left.setVisible(not slim and not (self._narrow and self._inside))
        self.pick.setVisible(slim)

    # -- choosing

    def _go_to(self, key: str) -> None:
        if self.desk.ready and self.left.rows.row_of(key) >= 0:
            self._show_view(key)
            self._fill()

    def _on_view(self, key: object) -> None:
        if isinstance(key, str) and key != self.view and self.desk.ready:
            self._show_view(key)
            self._fill()

    def _on_view_opened(self, _key: object) -> None:
        self.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pick(self) -> None:
        self._go_to(str(self.pick.currentData()))

    def _on_next(self) -> None:
        self._step(1)

    def _on_before(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        shown = self.left.rows.shown()
        place = self.left.rows.row_of(self.view) + by
        if 0 <= place < len(shown):
            self.left.choose(shown[place].id)

    def _on_which(self, choice: str) -> None:
        self.rows.set_keep(_Keep(choice) if choice != _ALL else None)
        if self.desk.ready:
            self.show_current()

    def _on_expected(self, expected: object) -> None:
        if isinstance(expected, Expected):
            self.deeds.add_expected(expected)

    def _on_plan(self) -> None:
        self.desk.go("plan")

    def _on_asked(self, verb: str, key: Any) -> None:
        row = self.rows.current_row()
        kind = self.card.opens(verb) if isinstance(row, Entry) else self.told.opens(verb)
        if kind is not None and key is not None:
            self.desk.open(kind, key)
        elif verb == "open_it" and isinstance(row, Watched):
            self.open_watched(row)
        else:
            self.deeds.do(verb, key)


def _look(watch: WatchService, asked: int, progress: Progress) -> tuple[int, list[Watched]]:
    del progress
    return asked, watch.late()


def _replaced(entry: Entry) -> bool:
    return not entry.open


class _Keep:
    """Which entries a choice keeps."""

    def __init__(self, choice: str) -> None:
        self._choice = choice

    def __call__(self, row: Any) -> bool:
        if not isinstance(row, Entry):
            return True
        if self._choice in (_OPEN, _FLAGGED):
            return row.open if self._choice == _OPEN else bool(row.flags)
        return row.row.marked is (self._choice == row.spec.marked[0])
