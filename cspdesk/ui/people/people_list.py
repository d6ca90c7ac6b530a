"""The list of people with the detail of the one that is chosen."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Consent, Kind
from cspdesk.domain.people import PersonRow, RoleRow
from cspdesk.ui import fonts
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.people.merge_dialog import MergeDialog
from cspdesk.ui.people.people_words import named_chip
from cspdesk.ui.people.person_detail import PersonDetail
from cspdesk.ui.people.person_dialogs import PersonDialog, RoleDialog
from cspdesk.ui.rows_model import Column


class PeopleList(ListDetailPage):
    """Reads everybody with one select; the detail of one is read when they are chosen."""

    kinds = (Kind.PERSON, Kind.ROLE, Kind.ALIAS, Kind.AGENCY, Kind.ATTENDANCE, Kind.ACTION, Kind.MEETING)

    def __init__(self, desk: Desk) -> None:
        self.person = PersonDetail(desk)
        super().__init__(desk, "People", self.person, list_share=54)
        self.head.set_title("")
        self.head.hide()
        self._roles: dict[UUID, RoleRow] = {}
        self.rows.set_columns(_COLUMNS)
        self.rows.set_empty(
            "Nobody here",
            "People come in by hand, from the register of a meeting, or from a file of contacts.",
            "New person…",
            "people",
        )
        self.rows.stepped.connect(self.new)
        self.which = QComboBox()
        self.which.setAccessibleName("Which people")
        self.which.addItems(list(_KEEPS))
        self.which.setMaximumWidth(fonts.pixels(200))
        self.which.currentTextChanged.connect(self._on_which)
        self.rows.add_to_bar(self.which)
        self.person.asked.connect(self._on_asked)
        self.add_command("Change this person", self._on_change, "F2", "edit")

    def refresh(self, changes: Changes | None) -> None:
        self.rows.set_rows(self.desk.services.people.all())
        self.show_current()

    def show_detail(self, key: Any) -> None:
        file = self.desk.attempt(lambda: self.desk.services.people.file(key))
        if file is not None:
            self._roles = {role.id: role for role in file.roles}
            self.person.show_file(file)

    def choose(self, person: UUID) -> None:
        """Shows one person; one who was merged leads to the one they were merged into."""
        found = self.desk.attempt(lambda: self.desk.services.people.get(person))
        if found is not None and not self.rows.choose(found.id):
            self.which.setCurrentIndex(0)
            self.rows.choose(found.id)

    def new(self) -> None:
        """Adds a person, and shows them."""
        self._after(PersonDialog(self.desk, None, None, self))

    # -- inside

    def _lay_out(self) -> None:
        super()._lay_out()
        self.head.setVisible(self._narrow and self._inside)

    def _on_which(self, which: str) -> None:
        self.rows.set_keep(_KEEPS[which])
        if self.desk.ready:
            self.show_current()

    def _on_change(self) -> None:
        self._on_asked("change", None)

    def _on_asked(self, verb: str, key: Any) -> None:
        person: PersonRow | None = self.rows.current_row()
        deed = getattr(self, f"_do_{verb}", None)
        if person is not None and deed is not None:
            deed(person, key)

    def _after(self, dialog: PersonDialog) -> None:
        """Shows who was saved; when a known one was meant, goes there or merges."""
        saved, own = dialog.ask(), dialog.saved
        if dialog.meant is not None and own is not None:
            self._merge(own, dialog.meant)
        elif dialog.meant is not None or (saved and own is not None):
            self.read()
            self.choose(dialog.meant or own)  # type: ignore[arg-type]

    def _merge(self, keep: UUID, other: UUID | None) -> None:
        dialog = MergeDialog(self.desk, Kind.PERSON, keep, other, self)
        if dialog.ask() and dialog.kept is not None:
            self.read()
            self.choose(dialog.kept)

    # -- deeds, by the verbs of the detail

    def _do_change(self, person: PersonRow, key: Any) -> None:
        self._after(PersonDialog(self.desk, person, None, self))

    def _do_merge(self, person: PersonRow, key: Any) -> None:
        self._merge(person.id, None)

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

    def _do_meeting(self, person: PersonRow, key: Any) -> None:
        self.desk.open(Kind.MEETING, key)


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


_KEEPS = {
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
