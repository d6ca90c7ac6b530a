"""Partners: the agencies, how they stand on a day, who follows whom, and who speaks for them."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cspdesk.domain.bodies import SupportRow
from cspdesk.domain.kinds import Kind, RoleKind, Standing
from cspdesk.domain.partners import (
    AliasRow,
    PartnerCounts,
    SeatRow,
    Stands,
    TallyRow,
    count_partners,
    stands,
)
from cspdesk.domain.people import AgencyRow, PersonRow, RoleRow
from cspdesk.domain.references import AGENCY_FIELDS
from cspdesk.domain.text import fold, one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.roles import give_way, look_at_days, pass_on

_MOST_SEATS = 100
_SPEAKERS = (RoleKind.REPRESENTATIVE, RoleKind.DEPUTY)


@dataclass(frozen=True)
class PartnerLine:
    """One line of the list of partners; its actions are its own and those of its teams."""

    agency: AgencyRow
    stands: Stands
    parent: str
    successor: str
    people: int
    open_actions: int
    late_actions: int
    done_actions: int
    representative: str
    deputy: str

    @property
    def id(self) -> UUID:
        return self.agency.id

    @property
    def lacks_person(self) -> bool:
        """True for a responsible authority without a named senior person."""
        return self.stands is Stands.RESPONSIBLE and not self.representative


@dataclass(frozen=True)
class Supported:
    """A body that an agency supports."""

    support: SupportRow
    body: str


@dataclass(frozen=True)
class PartnerFile:
    """Everything about one partner. `people` work there today.

    `roles` are past and present by the order of bodies, those of one body newest first; `seats` the newest
    marks in registers, `seat_count` how many there are in all.
    """

    line: PartnerLine
    aliases: tuple[AliasRow, ...]
    teams: tuple[AgencyRow, ...]
    before: tuple[AgencyRow, ...]
    people: tuple[PersonRow, ...]
    roles: tuple[RoleRow, ...]
    supports: tuple[Supported, ...]
    seats: tuple[SeatRow, ...]
    seat_count: int


class PartnerService:
    """Changes publish Kind.AGENCY, Kind.ALIAS, Kind.ROLE or Kind.SUPPORT."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    # Reading

    def all(self, on_day: dt.date | None = None) -> list[PartnerLine]:
        """Every agency as it stands on a day (today when none is given), in the office's order; three selects."""
        day = on_day or self._context.today()
        agencies = self._store.people.agencies()
        names = {agency.id: agency.name for agency in agencies}
        tallies = {tally.id: tally for tally in self._store.people.tallies(day)}
        speakers = _speakers(self._store.people.speakers(), day)
        teams: dict[UUID, list[UUID]] = {}
        for agency in agencies:
            if agency.parent_id is not None and stands(agency, day) is Stands.TEAM:
                teams.setdefault(agency.parent_id, []).append(agency.id)
        return [_line(agency, day, names, _own(agency.id, teams, tallies), speakers) for agency in agencies]

    def counts(self, on_day: dt.date | None = None) -> PartnerCounts:
        """Responsible authorities and other partners on a day; duty bodies and teams apart."""
        return count_partners(self._store.people.agencies(), on_day or self._context.today())

    def get(self, agency_id: UUID) -> AgencyRow:
        """One agency; one that was merged gives the one it was merged into. Raises Refused when there is none."""
        found = self._store.people.agency(agency_id)
        if found is None:
            kept = self._store.people.kept_id(agency_id)
            found = None if kept is None else self._store.people.agency(kept)
        if found is None:
            raise Refused("That partner is not in this store: look for it in the list of partners.")
        return found

    def file(self, agency_id: UUID, line: PartnerLine | None = None) -> PartnerFile:
        """Everything about one partner today; `line` is its line in the list, where that has just been read."""
        today, people = self._context.today(), self._store.people
        if line is None:
            agency_id = self.get(agency_id).id
            line = next(each for each in self.all() if each.id == agency_id)
        agencies, bodies = people.agencies(), people.places()
        return PartnerFile(
            line=line,
            aliases=tuple(people.aliases(agency_id)),
            teams=tuple(agency for agency in agencies if agency.parent_id == agency_id),
            before=tuple(agency for agency in agencies if agency.successor_id == agency_id),
            people=tuple(people.people(today, agency_id=agency_id)),
            roles=tuple(sorted(people.roles(agency_id=agency_id), key=_Order(bodies))),
            supports=tuple(
                Supported(each, bodies.get(each.body_id, ""))
                for each in self._store.bodies.supports(agency_id=agency_id)
            ),
            seats=tuple(people.seats(agency_id=agency_id, most=_MOST_SEATS)),
            seat_count=people.seat_count(agency_id),
        )

    def unrepresented(self, on_day: dt.date | None = None) -> list[AgencyRow]:
        """The responsible authorities of a day that have named no senior person."""
        return [line.agency for line in self.all(on_day) if line.lacks_person]

    def named(self, name: str) -> AgencyRow | None:
        """The agency of this name or alias, case and accents ignored."""
        wanted = fold(name)
        for agency in self._store.people.agencies():
            if wanted and wanted in map(fold, (agency.name, *agency.aliases.split("; "))):
                return agency
        return None

    # Agencies

    def add(self, name: str, *, aliases: Iterable[str] = (), **values: Any) -> UUID:
        """Adds an agency, last in the office's order. Raises Refused when the name is taken or empty."""
        name = self._free_name(name, None)
        look_at_days(values.get("responsible_from"), values.get("responsible_to"))
        position = 1 + max((agency.position for agency in self._store.people.agencies()), default=0)
        with self._store.work(f"add {name}") as work:
            made = work.add(Kind.AGENCY, name=name, position=position, **values)
            for alias in dict.fromkeys(filter(None, map(one_line, aliases))):
                work.add(Kind.ALIAS, owner_kind=Kind.AGENCY, owner_id=made, name=alias)
            work.commit()
        return made

    def change(self, agency_id: UUID, *, aliases: Iterable[str] | None = None, **values: Any) -> None:
        """Changes facts of an agency; `aliases` are all its other names from now on.

        Raises Refused when the name is taken, days are out of order, or it would stand below itself.
        """
        agency = self.get(agency_id)
        if "name" in values:
            values["name"] = self._free_name(values["name"], agency_id)
        look_at_days(
            values.get("responsible_from", agency.responsible_from),
            values.get("responsible_to", agency.responsible_to),
        )
        self._look_at_parent(agency_id, values.get("parent_id"))
        with self._store.work(f"change {agency.name}") as work:
            work.change(Kind.AGENCY, agency_id, **values)
            if aliases is not None:
                wanted = dict.fromkeys(filter(None, map(one_line, aliases)))
                for alias in work.find(Kind.ALIAS, owner_id=agency_id):
                    if alias["name"] in wanted:
                        del wanted[alias["name"]]
                    elif alias["old_id"] is None:
                        work.delete(Kind.ALIAS, alias["id"])
                for name in wanted:
                    work.add(Kind.ALIAS, owner_kind=Kind.AGENCY, owner_id=agency_id, name=name)
            work.commit()

    def remove(self, agency_id: UUID) -> None:
        """Takes an agency out that nothing refers to. Raises Refused when something does."""
        agency = self.get(agency_id)
        with self._store.work(f"remove {agency.name}") as work:
            for kind, field in AGENCY_FIELDS:
                if work.find(kind, **{field: agency_id}):
                    named = kind.value.replace("_", " ")
                    raise Refused(
                        f"{agency.name} stands in a record ({named}): merge it with another, "
                        "or mark it as outside the partnership."
                    )
            work.delete(Kind.AGENCY, agency_id)
            work.commit()

    def succeed(self, old_id: UUID, new: UUID | str, day: dt.date, *, with_people: bool = False) -> UUID:
        """Makes one agency the successor of another from a day, and gives its id; a name not known is added.

        The old one is a responsible authority until the day before, the new one from the day on. With people,
        what runs at the old one (who works there, places on bodies, support) goes on at the new one.
        Raises Refused when both are the same or the old one began later.
        """
        old = self.get(old_id)
        if isinstance(new, str):
            known = self.named(new)
            new = known.id if known is not None else one_line(new)
        if new == old_id or not new:
            raise Refused("Choose another agency as the successor.")
        last = day - dt.timedelta(days=1)
        look_at_days(old.responsible_from, last)
        if isinstance(new, UUID) and self._leads_to(new, old_id):
            raise Refused(f"{old.name} follows that agency already: it cannot come before it as well.")
        with self._store.work(f"name the successor of {old.name}") as work:
            if isinstance(new, str):
                place = {"kind": old.kind, "position": old.position, "standing": old.standing}
                new = work.add(Kind.AGENCY, name=new, **place)
            work.change(Kind.AGENCY, old_id, successor_id=new, responsible_to=last)
            if old.standing is Standing.RESPONSIBLE:
                work.change(
                    Kind.AGENCY,
                    new,
                    standing=Standing.RESPONSIBLE,
                    responsible_from=day,
                    responsible_to=None,
                )
            if with_people:
                pass_on(work, Kind.ROLE, old_id, new, day)
                pass_on(work, Kind.SUPPORT, old_id, new, day)
            work.commit()
        return new

    def name_speaker(
        self, agency_id: UUID, kind: RoleKind, person: UUID | str | None, day: dt.date | None = None
    ) -> None:
        """Names the senior representative or the deputy from a day on (today); None leaves the place empty.

        Who held it, held it till then. A name not known yet is added. Raises Refused for another kind of role.
        """
        if kind not in _SPEAKERS:
            raise Refused("An agency names a senior representative and a deputy only.")
        agency, day = self.get(agency_id), day or self._context.today()
        words = "representative" if kind is RoleKind.REPRESENTATIVE else "deputy"
        with self._store.work(f"name the {words} of {agency.name}") as work:
            give_way(work, day, agency_id=agency_id, kind=kind)
            if isinstance(person, str):
                person = work.add(Kind.PERSON, name=one_line(person))
                work.add(
                    Kind.ROLE, kind=RoleKind.WORKS_FOR, person_id=person, agency_id=agency_id, from_day=day
                )
            if person is not None:
                work.add(Kind.ROLE, kind=kind, person_id=person, agency_id=agency_id, from_day=day)
            work.commit()

    # Inside

    def _free_name(self, name: str, own: UUID | None) -> str:
        name = one_line(name)
        if not name:
            raise Refused("Type the name of the partner.")
        for agency in self._store.people.agencies():
            if agency.id != own and fold(agency.name) == fold(name):
                raise Refused(f"There is a partner called {agency.name} already: use that one.")
        return name

    def _look_at_parent(self, agency_id: UUID, parent: UUID | None) -> None:
        parents = {agency.id: agency.parent_id for agency in self._store.people.agencies()}
        while parent is not None:
            if parent == agency_id:
                raise Refused("A team cannot stand below itself: choose another parent.")
            parent = parents.get(parent)

    def _leads_to(self, start: UUID, end: UUID) -> bool:
        after = {agency.id: agency.successor_id for agency in self._store.people.agencies()}
        here: UUID | None = start
        seen: set[UUID] = set()
        while here is not None and here not in seen:
            if here == end:
                return True
            seen.add(here)
            here = after.get(here)
        return False


class _Order:
    """Roles by the order of their bodies; those at the agency itself come first."""

    def __init__(self, bodies: Iterable[UUID]) -> None:
        self._place: dict[UUID | None, int] = {body: place for place, body in enumerate(bodies)}

    def __call__(self, role: RoleRow) -> int:
        return self._place.get(role.body_id, -1)


def _speakers(roles: Iterable[RoleRow], day: dt.date) -> dict[tuple[UUID | None, RoleKind], str]:
    """Who speaks for each agency on a day; the latest named."""
    found: dict[tuple[UUID | None, RoleKind], str] = {}
    for role in roles:
        if role.holds(day):
            found.setdefault((role.agency_id, role.kind), role.person)
    return found


def _own(agency_id: UUID, teams: dict[UUID, list[UUID]], tallies: dict[UUID, TallyRow]) -> TallyRow:
    """What belongs to an agency and its teams; people count where they work."""
    whole = [tallies[each] for each in (agency_id, *teams.get(agency_id, ())) if each in tallies]
    own = tallies.get(agency_id)
    return TallyRow(
        agency_id,
        own.people if own else 0,
        sum(each.open_actions for each in whole),
        sum(each.late_actions for each in whole),
        sum(each.done_actions for each in whole),
    )


def _line(
    agency: AgencyRow,
    day: dt.date,
    names: dict[UUID, str],
    tally: TallyRow,
    speakers: dict[tuple[UUID | None, RoleKind], str],
) -> PartnerLine:
    return PartnerLine(
        agency=agency,
        stands=stands(agency, day),
        parent=names.get(agency.parent_id, "") if agency.parent_id else "",
        successor=names.get(agency.successor_id, "") if agency.successor_id else "",
        people=tally.people,
        open_actions=tally.open_actions,
        late_actions=tally.late_actions,
        done_actions=tally.done_actions,
        representative=speakers.get((agency.id, RoleKind.REPRESENTATIVE), ""),
        deputy=speakers.get((agency.id, RoleKind.DEPUTY), ""),
    )
