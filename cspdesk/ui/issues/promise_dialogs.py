"""Promises about issues: put off with a reason, why one was missed, a period signed off."""

import datetime as dt
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.answers import ClockRow
from cspdesk.domain.dates import say_clock, say_date, say_date_short
from cspdesk.domain.issues import IssueRow
from cspdesk.errors import Refused
from cspdesk.services.papers.registry import PAPERS
from cspdesk.ui.actions.action_dialog import owner_choices
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_extend_dialog import Ui_ExtendDialog
from cspdesk.ui.compiled.ui_miss_dialog import Ui_MissDialog
from cspdesk.ui.compiled.ui_sign_off_dialog import Ui_SignOffDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.issues.issue_words import CLOCKS
from cspdesk.ui.rows_model import Column

LETTER = "letter"


def say_due(clock: ClockRow) -> str:
    """The day, or the day and hour, a promise is due."""
    if clock.due_at is not None:
        here = clock.due_at.astimezone()
        return f"{say_date(here.date())}, {say_clock(here.time())}"
    return say_date(clock.due) if clock.due else ""


class ExtendDialog(FormDialog):
    """A promise put off to a later day, only with a reason; `print_letter` when its letter is wanted."""

    def __init__(self, desk: Desk, issue: IssueRow, clock: ClockRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_ExtendDialog(), f"More time for {issue.ref}", parent)
        self._clock = clock
        self.print_letter = False
        ui = self.ui
        ui.issue.setText(issue.words)
        ui.due.setText(f"{CLOCKS[clock.clock]} by {say_due(clock)}")
        ui.newDue.set_base(max(clock.due or desk.today(), desk.today()))
        ui.letter.setVisible(LETTER in PAPERS)
        ui.letter.setChecked(LETTER in PAPERS and issue.raiser_id is not None)
        ui.reason.setFocus()

    def save(self) -> None:
        day = self.ui.newDue.date()
        if day is None:
            self.ui.newDue.setFocus()
            raise Refused("Type the day by which they can expect a full reply.")
        self.desk.services.clocks.extend(self._clock.id, day, self.ui.reason.text())
        self.print_letter = self.ui.letter.isChecked() and LETTER in PAPERS


class MissDialog(FormDialog):
    """Why a promise was not kept, and what is done about it: accepted with words, or an action."""

    def __init__(self, desk: Desk, issue: IssueRow, clock: ClockRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_MissDialog(), f"Why {issue.ref} was late", parent)
        self._issue, self._clock = issue, clock
        ui = self.ui
        ui.issue.setText(issue.words)
        ui.lead.setText(f"{CLOCKS[clock.clock]} by {say_due(clock)}")
        ui.owner.set_choices(owner_choices(desk.services.actions.owners()))
        ui.reason.set_text(clock.miss_reason)
        ui.accepted.set_text(clock.accepted)
        if clock.action_id is not None:
            ui.then.setText("An action deals with it already; it is among the actions of the issue.")
        ui.reason.setFocus()

    def save(self) -> None:
        ui, office, issue = self.ui, self.desk.services, self._issue
        made: UUID | None = None
        if not ui.reason.text().strip():
            ui.reason.setFocus()
            raise Refused("Say why it was late: a period is signed off only when every miss has its reason.")
        if ui.action.text().strip():
            if issue.body_id is None:
                raise Refused("This issue belongs to no forum: accept the shortfall with a word instead.")
            made = office.actions.add(
                ui.action.text(), body_id=issue.body_id, owner=ui.owner.text(), issue_id=issue.id
            )
        office.clocks.explain_miss(self._clock.id, ui.reason.text(), ui.accepted.text(), made)


def _issue(clock: ClockRow) -> str:
    return clock.issue


def _what(clock: ClockRow) -> str:
    return CLOCKS[clock.clock] + (f", stage {clock.stage}" if clock.stage > 1 else "")


def _due(clock: ClockRow) -> str:
    return say_date_short(clock.due) if clock.due else say_due(clock)


def _reason(clock: ClockRow) -> str:
    return clock.miss_reason or "No reason yet"


def _reason_tone(clock: ClockRow) -> str:
    return "" if clock.miss_reason else "bad"


def _settled(clock: ClockRow) -> Chip:
    if clock.settled:
        return Chip("Action" if clock.action_id is not None else "Accepted", Tone.GOOD)
    return Chip("Open", Tone.BAD)


def _settled_word(clock: ClockRow) -> str:
    return _settled(clock).word


_COLUMNS: tuple[Column[ClockRow], ...] = (
    Column("issue", "Issue", _issue, width=124),
    Column("what", "Promise", _what, width=130),
    Column("due", "Was due", _due, width=110),
    Column("reason", "Why it was late", _reason, tone=_reason_tone, tip=_reason),
    Column("then", "Then", _settled_word, chip=_settled, width=100),
)


class SignOffDialog(FormDialog):
    """A period's promises signed off, with every miss explained; the last quarter when no period is given."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, period: tuple[dt.date, dt.date] | None = None
    ) -> None:
        super().__init__(desk, Ui_SignOffDialog(), "Sign a period off", parent)
        ui = self.ui
        start = _quarter_before(desk.today())
        first, last = period or (start, _quarter_end(start))
        ui.fromDay.set_date(first)
        ui.toDay.set_date(last)
        ui.missed.bar.setContentsMargins(0, 0, 0, 8)
        ui.missed.set_name("Missed promises")
        ui.missed.set_columns(_COLUMNS)
        ui.missed.set_empty(
            "No promise was missed",
            "Every promise that came due in the period was kept in time.",
            "",
            "check",
        )
        ui.missed.opened.connect(self._on_explain)
        ui.explain.clicked.connect(self._on_explain)
        ui.standards.clicked.connect(self._on_standards)
        ui.fromDay.dated.connect(self._read)
        ui.toDay.dated.connect(self._read)
        self._read()
        ui.signedBy.setFocus()

    def _period(self) -> tuple[dt.date, dt.date]:
        first, last = self.ui.fromDay.date(), self.ui.toDay.date()
        if first is None or last is None or last < first:
            raise Refused("Choose a first day and a last one after it.")
        return first, last

    def _read(self) -> None:
        clocks = self.desk.services.clocks
        try:
            period = self._period()
        except Refused as error:
            self.say(str(error))
            return
        self.say("")
        rates = clocks.on_time(*period)
        self.ui.rates.setText("   ".join(f"{CLOCKS[kind]}: {share}" for kind, share in rates.items()))
        short = len(clocks.shortfalls(*period))
        said = (
            "figure that was reported missed its" if short == 1 else "figures that were reported missed their"
        )
        self.ui.shortfalls.setText(f"{short} {said} service standard, and nobody has dealt with it yet.")
        self.ui.shortfalls.setVisible(bool(short))
        self.ui.missed.set_rows(clocks.missed(*period))
        self.ui.missed.choose_first()
        self.ui.explain.setEnabled(self.ui.missed.current_id() is not None)

    def _on_explain(self) -> None:
        clock = self.ui.missed.current_row()
        if isinstance(clock, ClockRow):
            issue = self.desk.services.issues.get(clock.issue_id)
            if MissDialog(self.desk, issue, clock, self).ask():
                self._read()

    def _on_standards(self) -> None:
        from cspdesk.ui.issues.standards_dialog import StandardsDialog

        StandardsDialog(self.desk, self).ask()
        self._read()

    def save(self) -> None:
        ui = self.ui
        first, last = self._period()
        self.desk.services.clocks.sign_off(first, last, ui.signedBy.text(), ui.words.text().strip())


def _quarter_before(today: dt.date) -> dt.date:
    """The first day of the quarter before the one of today."""
    month = (today.month - 1) // 3 * 3 + 1
    return dt.date(today.year - 1, 10, 1) if month == 1 else dt.date(today.year, month - 3, 1)


def _quarter_end(start: dt.date) -> dt.date:
    after = dt.date(start.year + 1, 1, 1) if start.month == 10 else dt.date(start.year, start.month + 3, 1)
    return after - dt.timedelta(days=1)
