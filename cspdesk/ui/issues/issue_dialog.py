"""What a resident said, typed or changed: public words above, private detail below, plainly apart."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.consent import names_found
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueSource
from cspdesk.errors import Refused
from cspdesk.ui.combos import index_of
from cspdesk.ui.compiled.ui_issue_dialog import Ui_IssueDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.issues.issue_words import SOURCES, STATES


class IssueDialog(FormDialog):
    """A new issue, or one that is there; `saved` is its id."""

    def __init__(
        self, desk: Desk, issue: IssueRow | None, body: UUID | None = None, parent: QWidget | None = None
    ) -> None:
        title = "New issue" if issue is None else f"Change {issue.ref}"
        super().__init__(desk, Ui_IssueDialog(), title, parent)
        self._issue = issue
        self.saved: UUID | None = None
        office = desk.services
        self._people = office.people.all()
        self.ui.body.set_choices([Choice(b.name, b.id, b.code) for b in office.bodies.all()])
        self.ui.kind.set_choices([Choice(kind, kind) for kind in office.issues.kinds()])
        self.ui.raiser.set_choices([Choice(p.name, p.id, p.agency or p.role_title) for p in self._people])
        for source, words in SOURCES.items():
            self.ui.source.addItem(words, source)
        for state, words in STATES.items():
            self.ui.state.addItem(words, state)
        self.ui.body.set_id(body)
        self.ui.raised.set_date(desk.today())
        self.ui.source.setCurrentIndex(index_of(self.ui.source, IssueSource.PHONE))
        self.ui.words.textChanged.connect(self._on_words)
        if issue is not None:
            self._show(issue)
        self.ui.words.setFocus()

    def _show(self, issue: IssueRow) -> None:
        ui = self.ui
        ui.words.set_text(issue.words)
        ui.detail.set_text(issue.private_detail)
        ui.kind.set_text(issue.kind)
        ui.place.set_text(issue.place)
        ui.body.set_id(issue.body_id)
        ui.raised.set_date(issue.raised_on)
        ui.source.setCurrentIndex(index_of(ui.source, issue.source))
        ui.state.setCurrentIndex(index_of(ui.state, issue.state))
        ui.raiser.set_id(issue.raiser_id)
        # The number is made of these two, and numbers are permanent.
        for field in (ui.body, ui.raised):
            field.setEnabled(False)

    def _on_words(self) -> None:
        """Warns where the public words give a name away; they can be saved all the same."""
        found = names_found(self.ui.words.text(), [person.name for person in self._people])
        self.say(f"The public words name {found[0]}: move the name to the private detail." if found else "")

    def save(self) -> None:
        ui, issues = self.ui, self.desk.services.issues
        raiser = ui.raiser.id()
        if raiser is None and ui.raiser.text().strip():
            raise Refused(
                f"“{ui.raiser.text().strip()}” is not among the people: add them there first,"
                " or write the name into the private detail."
            )
        values = {
            "words": ui.words.text(),
            "private_detail": ui.detail.text().strip(),
            "kind": ui.kind.text().strip(),
            "place": ui.place.text().strip(),
            "source": ui.source.currentData(),
            "state": ui.state.currentData(),
            "raiser_id": raiser,
        }
        if self._issue is not None:
            issues.change(self._issue.id, **values)
            self.saved = self._issue.id
            return
        body = ui.body.sure()
        if body is None:
            raise Refused("Choose the forum or group that follows it.")
        self.saved = issues.add(body_id=body, raised_on=ui.raised.date(), **values)
