"""The list of people with the detail of the one that is chosen."""

from typing import Any
from uuid import UUID

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Consent, Kind
from cspdesk.domain.people import PersonRow, RoleRow
from cspdesk.ui.desk import Desk
from cspdesk.ui.people.people_words import named_chip
from cspdesk.ui.people.person_detail import PersonDetail
from cspdesk.ui.people.person_dialogs import PersonDialog, RoleDialog
from cspdesk.ui.people.records_list import Keep, RecordsList
from cspdesk.ui.rows_model import Column


class PeopleList(RecordsList):
    """Reads everybody with one select; the detail of one is read when they are chosen."""

    record = Kind.PERSON
    kinds = (Kind.PERSON, Kind.ROLE, Kind.ALIAS, Kind.AGENCY, Kind.ATTENDANCE, Kind.ACTION, Kind.MEETING)

    def __init__(self, desk: Desk) -> None:
        self.person = PersonDetail(desk)
        super().__init__(desk, "People", self.person, 54)
        self._roles: dict[UUID, RoleRow] = {}
        self.set_list(_COLUMNS, "Which people", _KEEPS)
        self.rows.set_empty(
            "Nobody here",
            "People come in by hand, from the register of a meeting, or from a file of contacts.",
            "New person…",
            "people",
        )
        self.add_command("Change this person", self._on_change, "F2", "edit")

    def refresh(self, changes: Changes | None) -> None:
        self.rows.set_rows(self.desk.services.people.all())
        self.show_current()

    def show_detail(self, key: Any) -> None:
        file = self.desk.attempt(lambda: self.desk.services.people.file(key))
        if file is not None:
            self._roles = {role.id: role for role in file.roles}
            self.person.show_file(file)

    def kept_by(self, choice: str) -> Keep:
        return _KEEPS[choice]

    def known_id(self, record: UUID) -> UUID:
        return self.desk.services.people.get(record).id

    def new(self) -> None:
        self._after(PersonDialog(self.desk, None, None, self))

    # -- deeds, by the verbs of the detail

    def _do_change(self, person: PersonRow, key: Any) -> None:
        self._after(PersonDialog(self.desk, person, None, self))

    def _do_care(self, person: PersonRow, key: Any) -> None:
        self.desk.go("care", person.id)

    def _do_add_role(self, person: PersonRow, key: Any) -> None:
        RoleDialog(self.desk, person, None, self).ask()

    def _do_role(self, person: PersonRow, key: Any) -> None:
        role = self._roles.get(key)
        if role is not None:
            RoleDialog(self.desk, person, role, self).ask()

    def _do_action(self, person: PersonRow, key: Any) -> None:
        self.desk.open(Kind.ACTION, key)

    def _do_actions(self, person: PersonRow, key: Any) -> None:
        self.desk.go("actions", ("person", person.id))

    def _do_plan_line(self, person: PersonRow, key: Any) -> None:
        self.desk.open(Kind.PLAN_LINE, key)

    def _do_plan_leads(self, person: PersonRow, key: Any) -> None:
        self.desk.go("plan", ("person", person.name))


def _is_resident(person: PersonRow) -> bool:
    return person.resident


def _is_partner(person: PersonRow) -> bool:
    return person.agency_id is not None


def _is_alone(person: PersonRow) -> bool:
    return person.agency_id is None and not person.resident


def _not_asked(person: PersonRow) -> bool:
    return Consent.UNKNOWN in (person.may_be_named, person.may_be_contacted)


def _not_contacted(person: PersonRow) -> bool:
    return person.may_be_contacted is Consent.NO


_KEEPS: dict[str, Keep] = {
    "Everybody": None,
    "Of partners": _is_partner,
    "Residents": _is_resident,
    "No agency yet": _is_alone,
    "Consent not asked": _not_asked,
    "Not to be contacted": _not_contacted,
}

_COLUMNS: tuple[Column[PersonRow], ...] = (
    Column("name", "Name", lambda p: p.name, sub=lambda p: p.role_title or p.email),
    Column("agency", "Works for", lambda p: p.agency, width=170),
    Column("named", "On public papers", lambda p: named_chip(p).word, chip=named_chip, width=136),
)
