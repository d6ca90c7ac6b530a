"""People: who they are, where they work, what they hold, and what they have agreed to."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.contacts import is_email
from cspdesk.domain.kinds import Consent, Kind, RoleKind
from cspdesk.domain.partners import AliasRow, SeatRow, first_met
from cspdesk.domain.people import PersonRow, RoleRow
from cspdesk.domain.references import PERSON_FIELDS
from cspdesk.domain.text import fold, one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.roles import ROLE_WORDS, give_way, look_at_days

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_ONE_LINE = ("name", "role_title", "email", "phone", "mobile", "postcode")


@dataclass(frozen=True)
class PersonFile:
    """Everything about one person. Roles are past and present, newest first; seats the newest meeting first."""

    person: PersonRow
    roles: tuple[RoleRow, ...]
    aliases: tuple[AliasRow, ...]
    seats: tuple[SeatRow, ...]
    actions: tuple[ActionRow, ...]


@dataclass(frozen=True)
class NameChoice:
    """A person as completers offer them: the agency and role tell people of one name apart."""

    id: UUID
    name: str
    detail: str


class PeopleService:
    """Changes publish Kind.PERSON, Kind.ROLE or Kind.AGENCY."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    # Reading

    def all(self, on_day: dt.date | None = None) -> list[PersonRow]:
        """People by name, with where they work on a day (today when none is given)."""
        return self._store.people.people(on_day or self._context.today())

    def get(self, person_id: UUID) -> PersonRow:
        """One person; one that was merged gives the one they were merged into. Raises Refused when there is none."""
        today = self._context.today()
        found = self._store.people.person(person_id, today)
        if found is None:
            kept = self._store.people.kept_id(person_id)
            found = None if kept is None else self._store.people.person(kept, today)
        if found is None:
            raise Refused("That person is not in this store: look for them in the list of people.")
        return found

    def named(self, name: str) -> PersonRow | None:
        """The person of a name in any case; one merged under another name is the one they were merged into."""
        wanted = one_line(name).casefold()
        people = self.all()
        found = next((p for p in people if p.name.casefold() == wanted), None)
        if found is not None:
            return found
        merged = {
            alias.owner_id
            for alias in self._store.people.aliases()
            if alias.owner_kind is Kind.PERSON and alias.name.casefold() == wanted
        }
        return next((p for p in people if p.id in merged), None)

    def file(self, person_id: UUID) -> PersonFile:
        """Everything about one person."""
        person = self.get(person_id)
        people = self._store.people
        return PersonFile(
            person=person,
            roles=tuple(people.roles(person_id=person.id)),
            aliases=tuple(people.aliases(person.id)),
            seats=tuple(people.seats(person_id=person.id)),
            actions=tuple(self._store.actions.all(owner_person_id=person.id)),
        )

    def known_names(self) -> list[str]:
        """The names of everybody, to warn of one that stands in public words."""
        return self._store.people.names()

    def names(self) -> list[NameChoice]:
        """Everybody, for completing names as they are typed."""
        return [
            NameChoice(p.id, p.name, ", ".join(part for part in (p.role_title, p.agency) if part))
            for p in self.all()
        ]

    # People

    def add(self, name: str, agency: UUID | str | None = None, **values: Any) -> UUID:
        """Adds a person who works for an agency from today, in one unit; an agency not known yet is added.

        Raises Refused without a name, or when the e-mail address is none.
        """
        name, day = one_line(name), values.pop("from_day", self._context.today())
        if not name:
            raise Refused("Type the name of the person.")
        values = _tidy(values)
        with self._store.work(f"add {name}") as work:
            made = work.add(Kind.PERSON, name=name, **values)
            agency_id = self._agency(work, agency)
            if agency_id is not None:
                self._employ(work, made, agency_id, day)
            work.commit()
        return made

    def quick_add(self, name: str, agency: UUID | str | None = None) -> UUID:
        """Adds a person in the middle of something else: a name, and for whom they work."""
        return self.add(name, agency)

    def change(self, person_id: UUID, *, agency: UUID | str | None = None, **values: Any) -> None:
        """Changes facts of a person; a new agency is where they work from today, the old one till yesterday.

        Raises Refused when the name is empty or the e-mail address is none.
        """
        person = self.get(person_id)
        if "name" in values and not one_line(values["name"]):
            raise Refused("Type the name of the person.")
        values = _tidy(values)
        with self._store.work(f"change {person.name}") as work:
            work.change(Kind.PERSON, person.id, **values)
            agency_id = self._agency(work, agency)
            if agency_id is not None and agency_id != person.agency_id:
                day = self._context.today()
                give_way(work, day, person_id=person.id, kind=RoleKind.WORKS_FOR)
                self._employ(work, person.id, agency_id, day)
            work.commit()

    def set_consent(
        self, person_id: UUID, answer: Consent, day: dt.date | None, source: str, *, naming: bool
    ) -> None:
        """Keeps whether somebody may be named (or else contacted), since when, and how they said so."""
        person = self.get(person_id)
        field = "named" if naming else "contacted"
        answer_to = {f"may_be_{field}": answer, f"{field}_on": day, f"{field}_source": one_line(source)}
        with self._store.work(f"keep what {person.name} agreed to") as work:
            work.change(Kind.PERSON, person.id, **answer_to)
            work.commit()

    def remove(self, person_id: UUID) -> None:
        """Takes out a person in no record. Raises Refused when they stand in one; roles alone do not count."""
        person = self.get(person_id)
        with self._store.work(f"remove {person.name}") as work:
            for kind, field in PERSON_FIELDS:
                found = work.find(kind, **{field: person.id})
                if kind is Kind.ROLE:
                    for role in found:
                        work.delete(Kind.ROLE, role["id"])
                elif found:
                    named = kind.value.replace("_", " ")
                    raise Refused(
                        f"{person.name} stands in a record ({named}), which must stay true: "
                        "end their roles instead, or merge them with another person."
                    )
            work.delete(Kind.PERSON, person.id)
            work.commit()

    # Roles

    def add_role(
        self,
        kind: RoleKind,
        person_id: UUID,
        *,
        body_id: UUID | None = None,
        agency_id: UUID | None = None,
        from_day: dt.date | None = None,
        to_day: dt.date | None = None,
        category: str = "",
        title: str = "",
    ) -> UUID:
        """Gives a person a dated role; one in the past is ordinary work. Raises Refused when days are out of order.

        A person may work for two agencies and sit on many bodies, so nothing else ends.
        """
        look_at_days(from_day, to_day)
        person = self.get(person_id)
        if body_id is None and agency_id is None:
            raise Refused("Choose the body or the partner the role is at.")
        with self._store.work(f"add role of {person.name}: {ROLE_WORDS[kind]}") as work:
            made = work.add(
                Kind.ROLE,
                kind=kind,
                person_id=person.id,
                body_id=body_id,
                agency_id=agency_id,
                category=one_line(category),
                title=one_line(title),
                from_day=from_day,
                to_day=to_day,
            )
            work.commit()
        return made

    def change_role(self, role_id: UUID, **values: Any) -> None:
        """Changes days, category or title of a role. Raises Refused when days are out of order."""
        with self._store.work("change role") as work:
            before = work.get(Kind.ROLE, role_id)
            look_at_days(values.get("from_day", before["from_day"]), values.get("to_day", before["to_day"]))
            work.change(Kind.ROLE, role_id, **values)
            work.commit()

    def end_role(self, role_id: UUID, last_day: dt.date | None = None) -> None:
        """Ends a role after its last day (today); what it was stays on record."""
        with self._store.work("end role") as work:
            before = work.get(Kind.ROLE, role_id)
            last = last_day or self._context.today()
            look_at_days(before["from_day"], last)
            work.change(Kind.ROLE, role_id, to_day=last)
            work.commit()

    def remove_role(self, role_id: UUID) -> None:
        """Takes out a role that never was."""
        with self._store.work("remove role") as work:
            work.delete(Kind.ROLE, role_id)
            work.commit()

    def _employ(self, work: "UnitOfWork", person_id: UUID, agency_id: UUID, day: dt.date | None) -> None:
        work.add(Kind.ROLE, kind=RoleKind.WORKS_FOR, person_id=person_id, agency_id=agency_id, from_day=day)

    def _agency(self, work: "UnitOfWork", agency: UUID | str | None) -> UUID | None:
        """The agency meant; a name that no agency has is added."""
        if not isinstance(agency, str):
            return agency
        name = one_line(agency)
        if not name:
            return None
        for known in self._store.people.agencies():
            if fold(name) in map(fold, (known.name, *known.aliases.split("; "))):
                return known.id
        return work.add(Kind.AGENCY, **first_met(name))


def _tidy(values: dict[str, Any]) -> dict[str, Any]:
    """Names and numbers on one line. Raises Refused for an e-mail address that is none."""
    kept = {
        name: one_line(value) if name in _ONE_LINE and isinstance(value, str) else value
        for name, value in values.items()
    }
    email = kept.get("email", "")
    if email and not is_email(email):
        raise Refused(f"“{email}” is not an e-mail address: look at it again, or leave it empty.")
    return kept
