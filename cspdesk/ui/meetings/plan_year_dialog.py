"""A year's meetings from how often bodies meet: proposed, looked at, then planned in one step."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from cspdesk.domain.dates import plan_year, say_clock_span, say_date
from cspdesk.domain.kinds import BodyState
from cspdesk.domain.planning import PlanProposal, ProposedMeeting
from cspdesk.errors import Refused, StoreFailure
from cspdesk.ui import fonts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_plan_year_dialog import Ui_PlanYearDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.meetings.plan_year_work import MANY, Proposing, Question, plan_on_worker
from cspdesk.ui.rows_model import Column, RowsModel

_BODY = Qt.ItemDataRole.UserRole


def _chip(meeting: ProposedMeeting) -> Chip:
    return Chip("Plan", Tone.GOOD) if meeting.ticked else Chip("Leave out", Tone.QUIET)


def _where(meeting: ProposedMeeting) -> str:
    span = say_clock_span(meeting.start, meeting.finish)
    return ", ".join(part for part in (span, meeting.venue) if part) or "time and place not known"


COLUMNS: tuple[Column[ProposedMeeting], ...] = (
    Column("ticked", "", lambda m: _chip(m).word, chip=_chip, width=100, head_tip="What is planned"),
    Column("day", "Day", lambda m: say_date(m.day), sort=lambda m: m.day.toordinal(), width=132),
    Column("body", "Meeting", lambda m: m.body, sub=_where, width=216),
    Column(
        "against",
        "What stands against it",
        lambda m: " ".join(m.against),
        tone=lambda m: "warn" if m.against else "",
        tip=lambda m: " ".join(m.against),
    ),
)


class PlanYearDialog(Dialog):
    """Nothing is written before Plan; `days` are those planned when it closes: of many none, the worker goes on."""

    def __init__(self, desk: Desk, bodies: Sequence[UUID], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk, self._seen = desk, desk.seen
        self._proposal = PlanProposal(())
        self._proposing = Proposing(desk, self)
        self._proposing.proposed.connect(self._on_proposed)
        self.days: list[dt.date] = []
        self.ui = Ui_PlanYearDialog()
        self.ui.setupUi(self)
        room = self.screen().availableSize()
        self.resize(min(fonts.pixels(1080), room.width() - 40), min(fonts.pixels(640), room.height() - 80))
        self.ui.sideBox.setFixedWidth(min(fonts.pixels(340), self.width() * 2 // 5))
        self._fill(bodies)
        self.ui.days.set_model(RowsModel(COLUMNS, parent=self))
        self.ui.days.setAccessibleName("Proposed meetings")
        self.ui.days.horizontalHeader().setSortIndicatorShown(False)
        self.ui.plan.setToolTip("Ctrl+Enter")
        self._wire()
        self.propose()
        ticked = [row for row in range(self.ui.bodies.count()) if self._is_ticked(self.ui.bodies.item(row))]
        self.ui.bodies.setCurrentRow(ticked[0] if ticked else 0)
        self.ui.bodies.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def ask(desk: Desk, bodies: Sequence[UUID], parent: QWidget | None) -> list[dt.date]:
        """The days that were planned; none when it was left, or when the worker plans them."""
        dialog = PlanYearDialog(desk, bodies, parent)
        try:
            dialog.exec()
            return dialog.days
        finally:
            dialog.deleteLater()

    def _fill(self, bodies: Sequence[UUID]) -> None:
        ui, partnership = self.ui, self._desk.services.setup.partnership()
        ui.bodies.setSpacing(3)
        ui.bodies.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for body in self._desk.services.bodies.all():
            item = QListWidgetItem(body.name, ui.bodies)
            item.setData(_BODY, body.id)
            item.setToolTip("")
            rule = body.cadence or "no rule for how often it meets"
            item.setText(f"{body.name}\n{rule}")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if body.cadence:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                asleep = body.state in (BodyState.CLOSED, BodyState.DORMANT)
                wanted = body.id in bodies or (not bodies and not asleep)
                item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
            else:
                item.setForeground(self.palette().placeholderText())
        today = self._desk.today()
        year = plan_year(today, partnership.year_start_month)
        ui.fromDay.set_base(today)
        ui.toDay.set_base(today)
        ui.fromDay.set_date(today)
        # Near the end of a year the next one is what is to be planned.
        late = (year.end - today).days < 120
        ui.toDay.set_date(year.following.end if late else year.end)
        ui.skip.setChecked(partnership.skip_holidays)

    def _wire(self) -> None:
        ui = self.ui
        ui.bodies.itemChanged.connect(self.propose)
        ui.fromDay.dated.connect(self.propose)
        ui.toDay.dated.connect(self.propose)
        ui.skip.toggled.connect(self.propose)
        ui.days.opened.connect(self.toggle)
        ui.days.clicked.connect(self._on_clicked)
        ui.days.installEventFilter(self)
        ui.cancel.clicked.connect(self.reject)
        ui.plan.clicked.connect(self._on_plan)

    def chosen(self) -> list[UUID]:
        """The bodies ticked."""
        listed = [self.ui.bodies.item(row) for row in range(self.ui.bodies.count())]
        return [item.data(_BODY) for item in listed if self._is_ticked(item)]

    @staticmethod
    def _is_ticked(item: QListWidgetItem) -> bool:
        return item.checkState() is Qt.CheckState.Checked

    def propose(self) -> None:
        """Works the proposal out again."""
        first, last, chosen = self.ui.fromDay.date(), self.ui.toDay.date(), self.chosen()
        question = None
        if first is not None and last is not None and chosen:
            question = Question(chosen, first, last, self.ui.skip.isChecked())
        self._proposing.ask(question)
        if self._proposing.waiting:
            self.ui.summary.setText(f"Working out the days of {len(chosen)} bodies…")
            self.ui.plan.setEnabled(False)

    def _on_proposed(self, proposal: PlanProposal, refusal: str) -> None:
        self._proposal = proposal
        self._show(refusal)

    def toggle(self, key: Any) -> None:
        """Takes a day out of the plan, or puts it back."""
        meetings = tuple(
            replace(each, ticked=not each.ticked) if each.id == key else each
            for each in self._proposal.meetings
        )
        self._proposal = replace(self._proposal, meetings=meetings)
        self._show("")

    def _show(self, refusal: str) -> None:
        ui, meetings = self.ui, self._proposal.meetings
        ui.days.rows.set_rows(meetings)
        count = sum(each.ticked for each in meetings)
        against = sum(bool(each.against) and each.ticked for each in meetings)
        words = f"{count} of {len(meetings)} days to be planned" if meetings else "No days to plan"
        if not meetings and not refusal and not self._proposal.warnings:
            words += ": those of this time are planned already"
        if not self.chosen():
            words = "Tick whose meetings are to be planned"
        ui.summary.setText(words + (f", {against} with something against it" if against else ""))
        said = refusal or "\n".join(self._proposal.warnings)
        ui.warnings.setText(said)
        ui.warnings.setVisible(bool(said))
        ui.plan.setEnabled(count > 0)
        ui.plan.setText("Plan" if not count else "Plan 1 meeting" if count == 1 else f"Plan {count} meetings")

    def _on_clicked(self, index: Any) -> None:
        if index.column() == 0:
            self.toggle(self.ui.days.rows.id_at(index.row()))

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if (
            watched is self.ui.days
            and isinstance(event, QKeyEvent)
            and event.type() is QKeyEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
            and self.ui.days.current_id() is not None
        ):
            self.toggle(self.ui.days.current_id())
            return True
        return super().eventFilter(watched, event)

    def _on_plan(self) -> None:
        days = [each.day for each in self._proposal.meetings if each.ticked]
        if len(days) >= MANY:
            plan_on_worker(self._desk, self._proposal)
            self.accept()
            return
        plan = partial(self._desk.services.planning.plan, self._proposal)
        try:
            self._desk.heeding(plan, self._seen, self)
        except (Refused, StoreFailure) as error:
            self._show(str(error))
            return
        self.days = days
        self.accept()
