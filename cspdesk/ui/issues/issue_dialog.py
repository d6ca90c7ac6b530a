"""What a resident said, typed or changed: public words above, private detail below, plainly apart."""

import datetime as dt
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.answer_kinds import Matter
from cspdesk.domain.consent import names_found
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import Consent, IssueSource
from cspdesk.errors import Refused
from cspdesk.ui import known_names
from cspdesk.ui.combos import index_of
from cspdesk.ui.compiled.ui_issue_dialog import Ui_IssueDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.issues.issue_words import CONSENTS, MATTERS, SOURCES

_SAID_YES = "said so when the issue was raised"


class IssueDialog(FormDialog):
    """A new issue, or one that is there; `saved` is its id."""

    def __init__(
        self,
        desk: Desk,
        issue: IssueRow | None,
        body: UUID | None = None,
        parent: QWidget | None = None,
        matter: Matter = Matter.ISSUE,
    ) -> None:
        title = "New issue" if issue is None else f"Change {issue.ref}"
        super().__init__(desk, Ui_IssueDialog(), title, parent)
        self._issue = issue
        self.saved: UUID | None = None
        self._people = desk.services.people.all()
        self._fill()
        ui = self.ui
        ui.body.set_id(body)
        ui.raised.set_date(desk.today())
        ui.source.setCurrentIndex(index_of(ui.source, IssueSource.PHONE))
        ui.matter.setCurrentIndex(index_of(ui.matter, matter))
        ui.words.textChanged.connect(self._on_words)
        ui.matter.currentIndexChanged.connect(self._on_matter)
        ui.raiser.textChanged.connect(self._on_raiser)
        if issue is not None:
            self._show(issue)
        self._on_matter()
        self._on_raiser()
        ui.words.setFocus()

    def _fill(self) -> None:
        ui, office = self.ui, self.desk.services
        ui.body.set_choices([Choice(b.name, b.id, b.code) for b in office.bodies.names()])
        for field, typed in (
            (ui.kind, office.issues.kinds()),
            (ui.place, office.issues.places()),
            (ui.ward, office.issues.wards()),
        ):
            field.set_choices(learnt(typed))
        for box, words in ((ui.source, SOURCES), (ui.matter, MATTERS), (ui.consent, CONSENTS)):
            for value, said in words.items():
                box.addItem(said, value)
        self._adds = [
            known_names.AddsPeople(self.desk, ui.raiser),
            known_names.AddsPeople(self.desk, ui.councillor),
        ]
        ui.agency.set_choices(known_names.agencies(self.desk))
        ui.update.setRange(0, 365)
        ui.update.setSpecialValueText("not agreed")
        ui.update.lineEdit().setTextMargins(6, 0, 0, 0)

    def _show(self, issue: IssueRow) -> None:
        ui = self.ui
        ui.words.set_text(issue.words)
        ui.detail.set_text(issue.private_detail)
        for field, text in ((ui.kind, issue.kind), (ui.place, issue.place), (ui.ward, issue.ward)):
            field.set_text(text)
        ui.body.set_id(issue.body_id)
        ui.raised.set_date(issue.raised_on)
        ui.source.setCurrentIndex(index_of(ui.source, issue.source))
        ui.matter.setCurrentIndex(index_of(ui.matter, issue.matter))
        ui.raiser.set_id(issue.raiser_id)
        ui.councillor.set_id(issue.councillor_id)
        ui.agency.set_id(issue.agency_id)
        ui.update.setValue(issue.update_days or 0)
        if issue.received_at is not None:
            ui.received.set_time(issue.received_at.astimezone().time())
        # The number is made of the first two, and numbers are permanent; the clocks began with the others.
        for field in (ui.body, ui.raised, ui.matter, ui.source, ui.received):
            field.setEnabled(False)

    def _on_words(self) -> None:
        """Warns where the public words give a name away; they can be saved all the same."""
        found = names_found(self.ui.words.text(), [person.name for person in self._people])
        self.say(f"The public words name {found[0]}: move the name to the private detail." if found else "")

    def _on_matter(self) -> None:
        """Shows the hour only where the promise runs in hours."""
        contact = Matter(self.ui.matter.currentData()) is Matter.CONTACT
        for part in (self.ui.receivedLabel, self.ui.received):
            part.setVisible(contact)

    def _on_raiser(self) -> None:
        """What the person agreed to before, where it is known."""
        raiser = self.ui.raiser.id()
        known = next((person for person in self._people if person.id == raiser), None)
        said = known.may_be_contacted if known is not None else Consent.UNKNOWN
        self.ui.consent.setCurrentIndex(max(index_of(self.ui.consent, said), 0))
        self.ui.consent.setEnabled(bool(self.ui.raiser.text().strip()))

    def save(self) -> None:
        ui, issues = self.ui, self.desk.services.issues
        values = self._values()
        if self._issue is not None:
            issues.change(self._issue.id, **values)
            self.saved = self._issue.id
        else:
            body = ui.body.sure()
            if body is None:
                ui.body.setFocus()
                raise Refused("Choose the forum or group that follows it.")
            self.saved = issues.add(body_id=body, raised_on=ui.raised.date(), **values, **self._beginning())
        self._keep_consent(values["raiser_id"])

    def _values(self) -> dict[str, Any]:
        ui = self.ui
        raiser = ui.raiser.id()
        if raiser is None and ui.raiser.text().strip():
            raise Refused(
                f"“{ui.raiser.text().strip()}” is not among the people: press Enter on “Add person”,"
                " or write the name into the private detail."
            )
        return {
            "words": ui.words.text(),
            "private_detail": ui.detail.text().strip(),
            "kind": ui.kind.text().strip(),
            "place": ui.place.text().strip(),
            "ward": ui.ward.text().strip(),
            "raiser_id": raiser,
            "councillor_id": ui.councillor.sure(),
            "agency_id": ui.agency.sure(),
            "update_days": ui.update.value() or None,
        }

    def _beginning(self) -> dict[str, Any]:
        """What only a new issue says, because its promises run from it."""
        ui = self.ui
        source, matter = IssueSource(ui.source.currentData()), Matter(ui.matter.currentData())
        found: dict[str, Any] = {"source": source, "matter": matter}
        if source in (IssueSource.LETTER, IssueSource.EMAIL, IssueSource.FORM):
            found["written"] = True
        if matter is Matter.REFERRAL and ui.agency.id() is None:
            ui.agency.setFocus()
            raise Refused("Choose the agency it is referred to.")
        if matter is Matter.CALL_FOR_ACTION and ui.councillor.id() is None:
            ui.councillor.setFocus()
            raise Refused("Choose the ward councillor who calls for action.")
        if matter is Matter.CONTACT and ui.received.time() is not None:
            day = ui.raised.date() or self.desk.today()
            found["received_at"] = dt.datetime.combine(day, ui.received.time()).astimezone(dt.UTC)
        return found

    def _keep_consent(self, raiser: UUID | None) -> None:
        """Keeps what the person who raised it answered, when that is new."""
        said = Consent(self.ui.consent.currentData())
        if raiser is None or said is Consent.UNKNOWN:
            return
        people = self.desk.services.people
        if people.get(raiser).may_be_contacted is not said:
            people.set_consent(raiser, said, self.desk.today(), _SAID_YES, naming=False)


def learnt(words: Sequence[str]) -> list[Choice]:
    """Words typed before, as a field completes them."""
    return [Choice(word, word) for word in words]
