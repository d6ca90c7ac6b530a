"""Small dialogs about one body: its state, its offices, its members."""

import datetime as dt
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.bodies import BodyRow, StateRow
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kinds import BodyKind, BodyState, RoleKind
from cspdesk.domain.people import RoleRow
from cspdesk.domain.structure import STATE_WORDS
from cspdesk.errors import Refused
from cspdesk.ui import known_names
from cspdesk.ui.compiled.ui_member_dialog import Ui_MemberDialog
from cspdesk.ui.compiled.ui_office_dialog import Ui_OfficeDialog
from cspdesk.ui.compiled.ui_state_dialog import Ui_StateDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose

OFFICE_WORDS = {
    RoleKind.CHAIR: "Chair",
    RoleKind.VICE_CHAIR: "Vice-chair",
    RoleKind.OFFICER: "Officer",
    RoleKind.SECRETARY: "Secretary",
}


class StateDialog(FormDialog):
    """Puts a body into a state from a day on, or puts a state of its history right."""

    def __init__(
        self,
        desk: Desk,
        body: BodyRow,
        state: BodyState | None = None,
        past: StateRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, Ui_StateDialog(), f"State of {body.name}", parent)
        self._body, self._past = body, past
        for each in BodyState:
            self.ui.state.addItem(STATE_WORDS[each], each)
        self.ui.state.currentIndexChanged.connect(self._on_state)
        choose(self.ui.state, past.state if past is not None else state or body.state)
        self.ui.from_day.set_date(past.from_day if past is not None else desk.today())
        self.ui.reason.set_text(past.reason if past is not None else "")
        self.ui.closing.set_text(body.closing_note)
        self.ui.remove.setVisible(past is not None)
        self.ui.remove.clicked.connect(self._on_remove)
        self._on_state()

    def _on_state(self) -> None:
        closed = self.ui.state.currentData() == BodyState.CLOSED and self._past is None
        for name in ("closing", "closingLabel"):
            getattr(self.ui, name).setVisible(closed)
        for name in ("reason", "reasonLabel"):
            getattr(self.ui, name).setVisible(not closed)

    def _on_remove(self) -> None:
        if self._past is not None:
            self.leave_by(self.desk.services.bodies.remove_state, self._past.id)

    def save(self) -> None:
        state, day = BodyState(self.ui.state.currentData()), self.ui.from_day.date()
        bodies, reason = self.desk.services.bodies, self.ui.reason.text().strip()
        if state is BodyState.UNDER_REVIEW and not reason:
            raise Refused("Say why it is under review: the structure chart shows it.")
        if self._past is not None:
            bodies.change_state(self._past.id, state, day, reason)
        elif state is BodyState.CLOSED:
            bodies.close(self._body.id, self.ui.closing.text(), day or self.desk.today())
        else:
            bodies.set_state(self._body.id, state, day, reason)


class OfficeDialog(FormDialog):
    """Gives an office to somebody from a day on; an empty name leaves it vacant."""

    def __init__(
        self, desk: Desk, body: BodyRow, office: RoleKind = RoleKind.CHAIR, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, Ui_OfficeDialog(), f"Offices of {body.name}", parent)
        self._body = body
        self._roles = [r for r in desk.services.bodies.roles(body.id) if r.kind in OFFICE_WORDS]
        self._adding = known_names.AddsPeople(desk, self.ui.person)
        for kind, words in OFFICE_WORDS.items():
            self.ui.office.addItem(words, kind)
        self.ui.office.currentIndexChanged.connect(self._on_office)
        choose(self.ui.office, office)
        self.ui.from_day.set_date(desk.today())
        self._on_office()
        self.ui.person.setFocus()

    def _on_office(self) -> None:
        held = [role for role in self._roles if role.kind == self.ui.office.currentData()]
        self.ui.before.setText("\n".join(_held(role) for role in held[:4]) or "Nobody has held it yet.")

    def save(self) -> None:
        person = self.ui.person.sure()
        day = self.ui.from_day.date() or self.desk.today()
        self.desk.services.bodies.set_office(
            self._body.id, RoleKind(self.ui.office.currentData()), person, day
        )


class MemberDialog(FormDialog):
    """Adds a member to a body, or changes a membership."""

    def __init__(
        self, desk: Desk, body: BodyRow, role: RoleRow | None = None, parent: QWidget | None = None
    ) -> None:
        title = f"New member of {body.name}" if role is None else f"Member of {body.name}"
        super().__init__(desk, Ui_MemberDialog(), title, parent)
        self._body, self._role = body, role
        ui = self.ui
        self._adding = known_names.AddsPeople(desk, ui.person)
        self._adding_agency = known_names.AddsPartners(desk, ui.agency)
        ui.category.set_choices([Choice(c, c) for c in desk.services.memberships.categories()])
        ui.person.picked.connect(self._on_person)
        ui.remove.setVisible(role is not None)
        ui.remove.clicked.connect(self._on_remove)
        if role is None:
            ui.from_day.set_date(desk.today() if body.kind is not BodyKind.FORUM else None)
            return
        ui.save.setText("Save")
        ui.person.set_id(role.person_id)
        ui.agency.set_id(role.agency_id)
        ui.category.set_text(role.category)
        ui.from_day.set_date(role.from_day)
        ui.to_day.set_date(role.to_day)
        ui.substitute.setChecked(role.kind is RoleKind.SUBSTITUTE)
        ui.person.setEnabled(False)
        ui.substitute.setEnabled(False)

    def _on_person(self, person_id: UUID) -> None:
        """Somebody who works for an agency sits for it unless told otherwise."""
        people = self.desk.services.store.people.people(self.desk.today())
        person = next((p for p in people if p.id == person_id), None)
        if person is not None and self.ui.agency.id() is None:
            self.ui.agency.set_id(person.agency_id)

    def _on_remove(self) -> None:
        """Takes away a membership that was never right; one that ended gets its last day."""
        if self._role is not None:
            self.leave_by(self.desk.services.memberships.remove, self._role.id)

    def save(self) -> None:
        ui, memberships = self.ui, self.desk.services.memberships
        person, agency = ui.person.sure(), ui.agency.sure()
        category = ui.category.text().strip()
        first: dt.date | None = ui.from_day.date()
        last: dt.date | None = ui.to_day.date()
        if self._role is not None:
            memberships.change(
                self._role.id, agency_id=agency, category=category, from_day=first, to_day=last
            )
            return
        kind = RoleKind.SUBSTITUTE if ui.substitute.isChecked() else RoleKind.MEMBER
        memberships.add(self._body.id, person, agency, category, first, kind, last)


def _held(role: RoleRow) -> str:
    begin = f"from {say_date_short(role.from_day)}" if role.from_day else ""
    end = f"to {say_date_short(role.to_day)}" if role.to_day else ""
    return " ".join(part for part in (role.person, begin, end) if part)
