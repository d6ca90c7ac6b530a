"""A risk typed or changed, looked at, closed, tied to a line of the plan, or given an action."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.dates import add_months
from cspdesk.domain.risks import Risk
from cspdesk.domain.spoken import Leaning
from cspdesk.errors import Refused
from cspdesk.ui import known_names
from cspdesk.ui.actions.action_dialog import owner_choices
from cspdesk.ui.compiled.ui_close_risk_dialog import Ui_CloseRiskDialog
from cspdesk.ui.compiled.ui_risk_action_dialog import Ui_RiskActionDialog
from cspdesk.ui.compiled.ui_risk_dialog import Ui_RiskDialog
from cspdesk.ui.compiled.ui_risk_line_dialog import Ui_RiskLineDialog
from cspdesk.ui.compiled.ui_risk_review_dialog import Ui_RiskReviewDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, number
from cspdesk.ui.issues.link_dialogs import meeting_choices
from cspdesk.ui.risk.risk_words import offer_scales, score_words


class RiskDialog(FormDialog):
    """A new risk, or one that is there; `saved` is its id."""

    def __init__(self, desk: Desk, risk: Risk | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_RiskDialog(), "New risk" if risk is None else f"Change {risk.ref}", parent)
        self._risk = risk
        self.saved: UUID | None = None
        ui = self.ui
        ui.agency.set_choices(known_names.agencies(desk))
        self._adds = known_names.AddsPeople(desk, ui.person)
        ui.priority.set_choices(priority_choices(desk))
        offer_scales(
            ui.severity, ui.likelihood, (risk.severity, risk.likelihood) if risk is not None else (None, None)
        )
        ui.severity.currentIndexChanged.connect(self._on_score)
        ui.likelihood.currentIndexChanged.connect(self._on_score)
        ui.opened.set_leaning(Leaning.LAST)
        ui.opened.set_date(desk.today())
        if risk is not None:
            self._show(risk)
        self._on_score()
        ui.title.setFocus()

    def _show(self, risk: Risk) -> None:
        ui = self.ui
        ui.title.set_text(risk.title)
        ui.text.set_text(risk.text)
        ui.mitigation.set_text(risk.mitigation)
        ui.agency.set_id(risk.agency_id)
        ui.person.set_id(risk.person_id)
        ui.priority.set_id(risk.plan_priority_id)
        ui.opened.set_date(risk.opened_on)
        ui.review.set_date(risk.review_on)
        ui.months.set_text(str(risk.review_months or ""))
        ui.restricted.setChecked(risk.restricted)

    def _on_score(self) -> None:
        self.ui.score.setText(score_words(self.ui.severity.currentData(), self.ui.likelihood.currentData()))

    def save(self) -> None:
        ui, risks = self.ui, self.desk.services.risks
        values: dict[str, Any] = {
            "title": ui.title.text(),
            "text": ui.text.text(),
            "severity": ui.severity.currentData(),
            "likelihood": ui.likelihood.currentData(),
            "mitigation": ui.mitigation.text(),
            "agency_id": ui.agency.sure(),
            "person_id": ui.person.sure(),
            "plan_priority_id": ui.priority.sure(),
            "opened_on": ui.opened.date() or self.desk.today(),
            "review_on": ui.review.date(),
            "review_months": number(ui.months, "How many months"),
            "restricted": ui.restricted.isChecked(),
        }
        if self._risk is None:
            self.saved = risks.add(**values)
        else:
            risks.change(self._risk.id, **values)
            self.saved = self._risk.id


class RiskReviewDialog(FormDialog):
    """One look at a risk: the scores it has from now on, what is recommended, and to which group."""

    def __init__(self, desk: Desk, risk: Risk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_RiskReviewDialog(), f"Look at {risk.ref}", parent)
        self._risk = risk
        ui = self.ui
        ui.what.setText(risk.title)
        ui.day.set_date(desk.today())
        ui.meeting.set_choices(meeting_choices(desk))
        ui.to.set_choices([Choice(body.name, body.id, body.code) for body in desk.services.bodies.names()])
        offer_scales(ui.severity, ui.likelihood, (risk.severity, risk.likelihood))
        ui.severity.currentIndexChanged.connect(self._on_score)
        ui.likelihood.currentIndexChanged.connect(self._on_score)
        ui.next.set_date(add_months(desk.today(), risk.months))
        self._on_score()
        ui.words.setFocus()

    def _on_score(self) -> None:
        self.ui.score.setText(score_words(self.ui.severity.currentData(), self.ui.likelihood.currentData()))

    def save(self) -> None:
        ui = self.ui
        self.desk.services.risks.review(
            self._risk.id,
            ui.words.text(),
            on_day=ui.day.date(),
            severity=ui.severity.currentData(),
            likelihood=ui.likelihood.currentData(),
            meeting_id=ui.meeting.sure(),
            recommended=ui.recommended.text(),
            recommended_to_id=ui.to.sure(),
            next_on=ui.next.date(),
        )


class CloseRiskDialog(FormDialog):
    """The day a risk was over, and why."""

    def __init__(self, desk: Desk, risk: Risk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_CloseRiskDialog(), f"Close {risk.ref}", parent)
        self._risk = risk
        self.ui.what.setText(risk.title)
        self.ui.save.setText("Close the risk")
        self.ui.day.set_date(desk.today())
        self.ui.note.setFocus()

    def save(self) -> None:
        self.desk.services.risks.close(self._risk.id, self.ui.note.text(), self.ui.day.date())


class RiskLineDialog(FormDialog):
    """The line of the plan whose risk this is."""

    def __init__(self, desk: Desk, risk: Risk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_RiskLineDialog(), f"Line of the plan for {risk.ref}", parent)
        self._risk = risk
        self.ui.what.setText(risk.title)
        self.ui.line.set_choices(line_choices(desk))
        self.ui.line.setFocus()

    def save(self) -> None:
        line = self.ui.line.sure()
        if line is None:
            raise Refused("Choose the line of the plan: type some of its words.")
        self.desk.services.risks.link_line(self._risk.id, line)


class RiskActionDialog(FormDialog):
    """A real action that lowers a risk."""

    def __init__(self, desk: Desk, risk: Risk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_RiskActionDialog(), f"Action for {risk.ref}", parent)
        self._risk = risk
        self.saved: UUID | None = None
        self.ui.what.setText(risk.title)
        self.ui.owner.set_choices(owner_choices(desk.services.actions.owners()))
        self.ui.owner.set_text(risk.person or risk.agency)
        self.ui.text.setFocus()

    def save(self) -> None:
        ui = self.ui
        self.saved = self.desk.services.risks.add_action(
            self._risk.id, ui.text.text(), ui.owner.text(), ui.due.text()
        )


def priority_choices(desk: Desk) -> list[Choice]:
    """Priorities of every plan, the newest plan first."""
    store = desk.services.store
    plans = {plan.id: plan for plan in store.plans.all()}
    return [
        Choice(row.title, row.id, plans[row.plan_id].year if row.plan_id in plans else "")
        for row in store.plans.priorities()
    ]


def line_choices(desk: Desk) -> list[Choice]:
    """Lines of every plan, with the priority they stand under."""
    store = desk.services.store
    titles = {row.id: row.title for row in store.plans.priorities()}
    return [Choice(row.text, row.id, titles.get(row.plan_priority_id, "")) for row in store.plans.lines()]
