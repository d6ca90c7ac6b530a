"""What hangs on a line: a milestone, a link to what feeds it, a resource."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.kinds import Kind
from cspdesk.domain.money import read_pence, say_pence
from cspdesk.domain.plan_kinds import ResourceKind
from cspdesk.domain.plan_rows import MilestoneRow, PlanResourceRow
from cspdesk.domain.spoken import Leaning
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.ui.compiled.ui_milestone_dialog import Ui_MilestoneDialog
from cspdesk.ui.compiled.ui_plan_feed_dialog import Ui_PlanFeedDialog
from cspdesk.ui.compiled.ui_plan_resource_dialog import Ui_PlanResourceDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.known_names import AddsPartners
from cspdesk.ui.plan.plan_words import RESOURCES

FEEDS = {
    Kind.ACTION: "An action",
    Kind.ACTIVITY: "An activity",
    Kind.MEASURE: "A measure",
    Kind.INDICATOR: "An indicator",
    Kind.ENTRY: "A sub-plan, study or project",
    Kind.RISK: "A risk",
}
_NAMED = (Kind.ENTRY, Kind.RISK)
"""What a line names, one of each: it feeds nothing, but how it stands shows on the line."""


class MilestoneDialog(FormDialog):
    """A step on the way of a line or of an action, new or there already."""

    def __init__(
        self,
        desk: Desk,
        about: str,
        of: dict[str, UUID],
        step: MilestoneRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, Ui_MilestoneDialog(), "Milestone", parent)
        self._of, self._step = of, step
        ui = self.ui
        ui.line.setText(about)
        ui.done.set_leaning(Leaning.LAST)
        if step is not None:
            ui.text.set_text(step.text)
            ui.due.set_date(step.due)
            ui.done.set_date(step.done_on)
            ui.note.set_text(step.note)
        ui.remove.setVisible(step is not None)
        ui.remove.clicked.connect(self._on_remove)
        ui.text.setFocus()

    def save(self) -> None:
        ui, plans = self.ui, self.desk.services.plans
        text, done = one_line(ui.text.text()), ui.done.date()
        if not text:
            ui.text.setFocus()
            raise Refused("Type what is reached.")
        if done is not None and done > self.desk.today():
            raise Refused("That day has not come yet: give the day on which it was reached.")
        if self._step is None:
            plans.add_milestone(text, ui.due.date(), done_on=done, note=one_line(ui.note.text()), **self._of)
        else:
            plans.change_milestone(
                self._step.id, text=text, due=ui.due.date(), done_on=done, note=one_line(ui.note.text())
            )

    def _on_remove(self) -> None:
        if self._step is not None:
            self.leave_by(self.desk.services.plans.remove_milestone, self._step.id)


class PlanFeedDialog(FormDialog):
    """Links what feeds a line to it, or the sub-plan, study, project or risk that it names."""

    def __init__(self, desk: Desk, about: str, line_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_PlanFeedDialog(), "What feeds the line", parent)
        self._line_id = line_id
        ui = self.ui
        ui.line.setText(about)
        for kind, words in FEEDS.items():
            ui.kind.addItem(words, kind)
        ui.kind.currentIndexChanged.connect(self._on_kind)
        self._on_kind()
        ui.record.setFocus()

    def _on_kind(self) -> None:
        self.ui.record.set_choices(feed_choices(self.desk, Kind(self.ui.kind.currentData())))
        self.ui.record.set_id(None)

    def save(self) -> None:
        record, kind = self.ui.record.sure(), Kind(self.ui.kind.currentData())
        if record is None:
            self.ui.record.setFocus()
            raise Refused("Choose what feeds the line: type its number or its words.")
        plans, pointer = self.desk.services.plans, f"{kind.value}_id"
        if kind in _NAMED:
            plans.change_line(self._line_id, **{pointer: record})
        else:
            plans.feed(self._line_id, **{pointer: record})


def feed_choices(desk: Desk, kind: Kind) -> list[Choice]:
    """What may feed a line, found by number and words."""
    office = desk.services
    if kind is Kind.ACTION:
        return [Choice(f"{row.ref} {row.text}", row.id, row.owner) for row in office.actions.all()]
    if kind is Kind.ACTIVITY:
        return [Choice(row.title, row.id, row.kind) for row in office.activities.all()]
    if kind is Kind.MEASURE:
        return [Choice(row.name, row.id) for row in office.measures.all()]
    if kind is Kind.ENTRY:
        return [Choice(each.row.title, each.id, each.spec.title) for each in office.entries.all()]
    if kind is Kind.RISK:
        return [Choice(f"Risk {risk.number}: {risk.title}", risk.id) for risk in office.risks.all()]
    return [Choice(f"{row.code} {row.name}".strip(), row.id) for row in office.indicators.rows()]


class PlanResourceDialog(FormDialog):
    """People, money or help in kind for a priority, a line or an action."""

    def __init__(
        self,
        desk: Desk,
        about: str,
        of: dict[str, UUID],
        row: PlanResourceRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, Ui_PlanResourceDialog(), "Resource", parent)
        self._of, self._row = of, row
        ui = self.ui
        ui.about.setText(about)
        for kind, words in RESOURCES.items():
            ui.kind.addItem(words, kind)
        AddsPartners(desk, ui.agency)
        choose(ui.kind, row.kind if row is not None else ResourceKind.MONEY)
        if row is not None:
            ui.agency.set_id(row.agency_id)
            ui.text.set_text(row.text)
            ui.pounds.set_text(say_pence(row.pence))
            ui.howUsed.set_text(row.how_used)
        ui.kind.currentIndexChanged.connect(self._on_kind)
        self._on_kind()
        ui.remove.setVisible(row is not None)
        ui.remove.clicked.connect(self._on_remove)
        ui.text.setFocus()

    def _on_kind(self) -> None:
        self.ui.poundsBox.setVisible(ResourceKind(self.ui.kind.currentData()) is ResourceKind.MONEY)

    def save(self) -> None:
        ui, plans = self.ui, self.desk.services.plans
        kind, text = ResourceKind(ui.kind.currentData()), one_line(ui.text.text())
        pence = read_pence(ui.pounds.text()) if kind is ResourceKind.MONEY else None
        agency, used = ui.agency.sure(), one_line(ui.howUsed.text())
        if self._row is None:
            plans.add_resource(kind, text, agency_id=agency, pence=pence, how_used=used, **self._of)
        else:
            plans.change_resource(
                self._row.id, kind=kind, text=text, agency_id=agency, pence=pence, how_used=used
            )

    def _on_remove(self) -> None:
        if self._row is not None:
            self.leave_by(self.desk.services.plans.remove_resource, self._row.id)
