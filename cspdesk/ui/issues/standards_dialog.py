"""The register of service standards: whose they are, what was reported last, and what a shortfall led to."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.answer_kinds import MeasuredBy
from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import Kind
from cspdesk.domain.standards import FigureRow, MeasuredStandard
from cspdesk.ui import fonts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_standard_dialog import Ui_StandardDialog
from cspdesk.ui.compiled.ui_standard_figure_dialog import Ui_StandardFigureDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.outreach.kinds_dialog import EntriesDialog
from cspdesk.ui.rows_model import Column

_MEASURED_BY = {
    MeasuredBy.NOT_HERE: "Figures that are reported to us",
    MeasuredBy.ACKNOWLEDGE: "Our clocks: acknowledged in time",
    MeasuredBy.REPLY: "Our clocks: answered in time",
    MeasuredBy.CONTACT: "Our clocks: called back in time",
}


def _state_words(row: MeasuredStandard) -> str:
    if row.met is None:
        return "Not measured"
    if row.short:
        return "Shortfall open"
    return "Met" if row.met else "Shortfall dealt with"


def _state(row: MeasuredStandard) -> Chip | None:
    tone = Tone.QUIET if row.met is None else Tone.BAD if row.short else Tone.GOOD if row.met else Tone.INFO
    return Chip(_state_words(row), tone)


def _period(row: MeasuredStandard) -> str:
    if row.from_day is None or row.to_day is None:
        return _MEASURED_BY[row.measured_by]
    return f"{say_date(row.from_day)} to {say_date(row.to_day)}, {row.figure_source}"


def _last(row: MeasuredStandard) -> str:
    """The chip beside says that there is none yet."""
    return row.last_value if row.met is not None else ""


_COLUMNS: tuple[Column[MeasuredStandard], ...] = (
    Column("words", "Standard", lambda row: row.words, tip=lambda row: row.words),
    Column("agency", "Whose", lambda row: row.agency, width=120),
    Column("aim", "Target", lambda row: row.aim, width=120),
    Column("value", "Last figure", _last, width=110, tip=_period),
    Column("state", "", _state_words, chip=_state, width=140, head_tip="How it stands"),
)


class StandardsDialog(EntriesDialog):
    """Standards in their order; a figure is reported, a shortfall dealt with from here."""

    listened = (Kind.STANDARD, Kind.STANDARD_FIGURE, Kind.ISSUE_CLOCK)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        lead = (
            "What the partnership promises, and the figures that agencies report of it with source and date."
        )
        super().__init__(desk, "Service standards", lead, parent)
        self._rows: dict[UUID, MeasuredStandard] = {}
        self.ui.hide.setText("&Report a figure…")
        self.ui.usual.setText("&Deal with the shortfall…")
        self.ui.rows.set_columns(_COLUMNS)
        self.resize(fonts.pixels(900), self.height())
        self.ui.rows.set_empty(
            "No service standards yet",
            "A standard is what residents may hold the partnership to: letters answered in ten days.",
            "Add the usual standards",
            "check",
        )
        self.begin()

    def fill(self) -> None:
        standards = self.desk.services.standards.all()
        self._rows = {row.id: row for row in standards}
        self.ui.rows.set_rows(standards)
        self._on_chosen(self.ui.rows.current_id())

    def _on_chosen(self, key: object) -> None:
        row = self.ui.rows.current_row()
        self.ui.change.setEnabled(key is not None)
        counted = row is not None and row.counted_here
        self.ui.hide.setText("Show the &issues" if counted else "&Report a figure…")
        self.ui.hide.setEnabled(row is not None and (not counted or bool(row.issues)))
        self.ui.usual.setEnabled(row is not None and row.short > 0)

    def edit(self, key: UUID | None) -> None:
        StandardDialog(self.desk, self._rows[key] if key is not None else None, self).ask()
        self.fill()

    def hide_or_show(self, key: UUID) -> None:
        """Reports a figure, or shows the issues behind one that is counted here."""
        row = self._rows[key]
        if row.counted_here:
            self.accept()
            self.desk.go("issues", (f"{row.words}: {row.value}", row.issues))
            return
        StandardFigureDialog(self.desk, self._rows[key], None, self).ask()

    def add_usual(self) -> None:
        """Deals with the latest shortfall of the standard that is chosen; with the misses of one counted here.

        In a list that is empty it adds the usual standards.
        """
        row = self.ui.rows.current_row()
        if not self._rows:
            self.desk.did(self.desk.services.standards.add_usual)
        elif row is not None and row.counted_here:
            from cspdesk.ui.issues.promise_dialogs import SignOffDialog

            SignOffDialog(self.desk, self, self.desk.services.standards.year()).ask()
        elif row is not None:
            figures = self.desk.services.standards.figures(row.id)
            short = next((figure for figure in figures if not figure.dealt), None)
            if short is not None:
                StandardFigureDialog(self.desk, row, short, self).ask()


class StandardDialog(FormDialog):
    """One standard, new or changed."""

    def __init__(self, desk: Desk, row: MeasuredStandard | None, parent: QWidget | None = None) -> None:
        title = "New service standard" if row is None else "Change a service standard"
        super().__init__(desk, Ui_StandardDialog(), title, parent)
        self._row, ui = row, self.ui
        agencies = desk.services.partners.all()
        ui.agency.set_choices([Choice(each.agency.name, each.agency.id) for each in agencies])
        for measured_by, said in _MEASURED_BY.items():
            ui.measuredBy.addItem(said, measured_by)
        ui.remove.setVisible(row is not None)
        if row is not None:
            for name in ("words", "target", "unit", "source"):
                getattr(ui, name).set_text(getattr(row, name))
            ui.agency.set_id(row.agency_id)
            choose(ui.measuredBy, row.measured_by)
            ui.remove.clicked.connect(partial(self.leave_by, desk.services.standards.remove, row.id))
        ui.words.setFocus()

    def save(self) -> None:
        ui, standards = self.ui, self.desk.services.standards
        values: dict[str, Any] = {
            name: getattr(ui, name).text().strip() for name in ("words", "target", "unit", "source")
        }
        values |= {"agency_id": ui.agency.sure(), "measured_by": MeasuredBy(ui.measuredBy.currentData())}
        if self._row is None:
            standards.add(**values)
        else:
            standards.change(self._row.id, **values)


class StandardFigureDialog(FormDialog):
    """A figure reported for a period, or what is done about one that fell short."""

    def __init__(
        self, desk: Desk, row: MeasuredStandard, figure: FigureRow | None, parent: QWidget | None = None
    ) -> None:
        title = "Report a figure" if figure is None else "Deal with a shortfall"
        super().__init__(desk, Ui_StandardFigureDialog(), title, parent)
        self._row, self._figure, self._fitting, ui = row, figure, Fitting(self), self.ui
        ui.lead.setText(f"{row.words} ({row.aim})" if row.aim else row.words)
        actions = desk.services.actions.open()
        ui.action.set_choices([Choice(f"{each.ref} {each.text}", each.id) for each in actions])
        ui.day.set_date(desk.today())
        ui.source.set_text(row.figure_source or row.agency)
        ui.met.toggled.connect(self._on_met)
        if figure is not None:
            ui.fromDay.set_date(figure.from_day)
            ui.toDay.set_date(figure.to_day)
            ui.day.set_date(figure.on_day)
            ui.value.set_text(figure.value)
            ui.source.set_text(figure.source)
            ui.reason.set_text(figure.miss_reason)
            ui.met.setChecked(False)
            for field in (ui.fromDay, ui.toDay, ui.day, ui.value, ui.source, ui.met, ui.reason):
                field.setEnabled(False)
        self._on_met()
        (ui.fromDay if figure is None else ui.action).setFocus()

    def _on_met(self) -> None:
        ui, missed = self.ui, not self.ui.met.isChecked()
        for name in ("reason", "action", "accepted"):
            getattr(ui, name).setVisible(missed)
            getattr(ui, f"{name}Label").setVisible(missed)
        self._fitting.start()

    def save(self) -> None:
        ui, standards = self.ui, self.desk.services.standards
        action, accepted = ui.action.sure(), ui.accepted.text().strip()
        if self._figure is not None:
            standards.deal(self._figure.id, accepted=accepted, action_id=action)
            return
        standards.report(
            self._row.id,
            ui.fromDay.date(),
            ui.toDay.date(),
            ui.value.text(),
            met=ui.met.isChecked(),
            source=ui.source.text(),
            on_day=ui.day.date(),
            miss_reason=ui.reason.text(),
            accepted=accepted,
            action_id=action,
        )
