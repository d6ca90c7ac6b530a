"""Who is in the sample: workers of the partners, officers, chairs, councillors, residents, and their roles."""

import datetime as dt
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.kinds import Capacity, Consent, Kind, RoleKind
from cspdesk.services.sample import names
from cspdesk.services.sample.calendar import SLOTS, STEERING, Slot
from cspdesk.services.sample.fixed import MADE_ON, Dice

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

OFFICER_LEFT, OFFICER_CAME = dt.date(2026, 5, 31), dt.date(2026, 6, 1)
"""When the fourth officer left, and the sixth took over their forums."""
_LEAVER, _SUCCESSOR = 4, 6
_NEW_CHAIR = (4, dt.date(2026, 5, 14))
_VACANT_CHAIR = (9, dt.date(2026, 6, 30))
_NO_VICE = (12, 15, 17)
_OTHERS = ("School", "Faith group", "Business")
_CONSENT_FORM = "Consent form signed at a meeting"


@dataclass(frozen=True)
class Seat:
    """A place in a body; `faithful` is how likely its holder comes."""

    person_id: UUID
    agency_id: UUID | None
    capacity: Capacity
    faithful: float
    from_day: dt.date = MADE_ON
    to_day: dt.date | None = None
    office: RoleKind = RoleKind.MEMBER
    category: str = "Partner agency"

    def holds(self, day: dt.date) -> bool:
        return self.from_day <= day and (self.to_day is None or day <= self.to_day)


@dataclass
class Cast:
    """Everybody of one set of 18 forums, and where they sit by slot."""

    agencies: dict[str, UUID]
    workers: dict[str, list[UUID]]
    coordinator: UUID
    names: dict[UUID, str]
    officers: dict[int, UUID] = field(default_factory=dict)
    seats: dict[int, list[Seat]] = field(default_factory=dict)
    visitors: list[UUID] = field(default_factory=list)

    @property
    def leaver(self) -> UUID:
        """The officer who left, whose open actions went to the successor."""
        return self.officers[_LEAVER]

    @property
    def successor(self) -> UUID:
        return self.officers[_SUCCESSOR]

    def officer(self, slot: Slot, day: dt.date) -> UUID:
        """Who looks after a body on a day."""
        if slot.number == STEERING:
            return self.coordinator
        left = slot.officer == _LEAVER and day > OFFICER_LEFT
        return self.officers[_SUCCESSOR if left else slot.officer]

    def chair(self, slot: Slot, day: dt.date) -> UUID:
        """Who takes the chair on a day: the chair, or the vice-chair, or the officer."""
        for office in (RoleKind.CHAIR, RoleKind.VICE_CHAIR):
            for seat in self.seats[slot.number]:
                if seat.office == office and seat.holds(day):
                    return seat.person_id
        return self.officer(slot, day)


class Casting:
    """Writes people inside one unit of work."""

    def __init__(self, work: "UnitOfWork", agencies: dict[str, UUID], block: int) -> None:
        self._work = work
        self._agencies = agencies
        self._block = block
        self._dice = Dice(1, block)
        self._number = block * 211
        self._names: dict[UUID, str] = {}

    def cast(self) -> Cast:
        """Writes workers, officers, chairs, councillors and residents of one set of forums, in their seats."""
        first = iter(names.WORKER_FIRST[6:])
        workers: dict[str, list[UUID]] = {}
        for agency, title, count in names.WORKERS:
            for _ in range(count):
                made = self._worker(self._said(f"{next(first)} Sample"), title, agency)
                workers.setdefault(agency, []).append(made)
        liaison = self._worker(self._said("Małgorzata Próbka"), "Tenant liaison", "bpha")
        workers["Housing associations"].append(liaison)
        coordinator = self._worker(self._said("Robin Sample"), "Forum co-ordinator", "BBC")
        cast = Cast(self._agencies, workers, coordinator, self._names)
        for number, name in enumerate(names.WORKER_FIRST[:6], start=1):
            cast.officers[number] = self._worker(self._said(f"{name} Sample"), "", "BBC", officer=True)
        residents, councillors, members = (
            self._residents(),
            self._line(names.COUNCILLOR_FIRST, "Specimen"),
            self._line(names.MEMBER_FIRST, "Model"),
        )
        for slot in SLOTS[1:]:
            cast.seats[slot.number] = list(self._forum(slot, cast, residents, councillors, members))
        cast.visitors = [self._resident(*next(residents)) for _ in range(4)]
        return cast

    def write_roles(self, seats: Sequence[Seat], body_id: UUID) -> None:
        for seat in seats:
            self._work.add(
                Kind.ROLE,
                kind=seat.office,
                person_id=seat.person_id,
                body_id=body_id,
                agency_id=seat.agency_id if seat.office is RoleKind.MEMBER else None,
                category="" if seat.office is RoleKind.OFFICER else seat.category,
                from_day=seat.from_day,
                to_day=seat.to_day,
            )

    def write_representatives(self, cast: Cast) -> None:
        """Who speaks for each responsible authority, and their deputies; one authority has named nobody yet."""
        for agency in ("Police", "BBC", "County Council", "Fire Service"):
            kinds = (RoleKind.REPRESENTATIVE, RoleKind.DEPUTY)[: 1 if agency == "County Council" else 2]
            for kind, person in zip(kinds, cast.workers[agency], strict=False):
                self._work.add(
                    Kind.ROLE,
                    kind=kind,
                    person_id=person,
                    agency_id=self._agencies[agency],
                    from_day=MADE_ON,
                )

    def steering(self, cast: Cast) -> list[Seat]:
        """The steering group: one worker from each of the larger partners, with the coordinator as secretary."""
        found = []
        for place, agency in enumerate(
            ("Police", "County Council", "PCT", "Fire Service", "YOS", "bpha", "BBC")
        ):
            person = cast.workers[agency][0]
            office = RoleKind.CHAIR if place == 0 else RoleKind.VICE_CHAIR if place == 1 else RoleKind.MEMBER
            faithful = 0.95 if place == 0 else 0.72
            found.append(Seat(person, self._agencies[agency], Capacity.AGENCY, faithful, office=office))
        found.append(
            Seat(cast.coordinator, self._agencies["BBC"], Capacity.AGENCY, 1, office=RoleKind.SECRETARY)
        )
        return found

    def _forum(
        self,
        slot: Slot,
        cast: Cast,
        residents: Iterator[tuple[str, str]],
        councillors: Iterator[UUID],
        members: Iterator[UUID],
    ) -> Iterator[Seat]:
        begins = slot.begins if slot.begins > dt.date(2026, 1, 1) else MADE_ON
        officer_until = OFFICER_LEFT if slot.officer == _LEAVER else None
        yield self._officer(cast.officers[slot.officer], MADE_ON, officer_until)
        if officer_until is not None:
            yield self._officer(cast.officers[_SUCCESSOR], OFFICER_CAME, None)
        if slot.number == len(SLOTS) - 1:
            return
        yield from self._offices(slot, residents, councillors, begins)
        dice = self._dice
        for _ in range(3):
            yield _resident_seat(self._resident(*next(residents)), dice.pick((0.45, 0.7, 0.85)), begins)
        faithful = dice.pick((0.5, 0.75))
        yield Seat(next(councillors), None, Capacity.MEMBER, faithful, begins, category="Councillor")
        if slot.number % 2:
            faithful, category = dice.pick((0.25, 0.7)), _OTHERS[slot.number // 2 % 3]
            yield Seat(next(members), None, Capacity.MEMBER, faithful, begins, category=category)
        yield from self._partners(slot, cast, begins)

    def _officer(self, person: UUID, from_day: dt.date, to_day: dt.date | None) -> Seat:
        bbc = self._agencies["BBC"]
        return Seat(person, bbc, Capacity.AGENCY, 1, from_day, to_day, RoleKind.OFFICER)

    def _offices(
        self, slot: Slot, residents: Iterator[tuple[str, str]], councillors: Iterator[UUID], begins: dt.date
    ) -> Iterator[Seat]:
        """Chair and vice-chair; one chair changed in May, one has been vacant since July."""
        chair = _resident_seat(self._resident(*next(residents), office=True), 0.93, begins, RoleKind.CHAIR)
        if slot.number % 4 == 1:
            councillor = next(councillors)
            chair = replace(chair, person_id=councillor, capacity=Capacity.MEMBER, category="Councillor")
        changed, new_from = _NEW_CHAIR
        vacant, until = _VACANT_CHAIR
        if slot.number == changed:
            until = new_from - dt.timedelta(days=1)
            yield _resident_seat(
                self._resident(*next(residents), office=True), 0.93, new_from, RoleKind.CHAIR
            )
        yield replace(chair, to_day=until) if slot.number in (changed, vacant) else chair
        if slot.number not in _NO_VICE:
            yield _resident_seat(
                self._resident(*next(residents), office=True), 0.8, begins, RoleKind.VICE_CHAIR
            )

    def _partners(self, slot: Slot, cast: Cast, begins: dt.date) -> Iterator[Seat]:
        always = ("Police", "PCSOs", "BBC" if slot.number % 3 else "bpha")
        often = [
            "Environment Rangers", "Youth Service", "Fire Service", "Road Safety Unit", "Housing associations",
            "bpha", "PCT", "YOS", "B:DAT", "Alcohol Concern", "County Council", "Addaction Centre",
            "Passport for Life partnership",
        ]  # fmt: skip
        chosen = self._dice.some([name for name in often if name not in always], 2 + slot.number % 3)
        for agency in (*always, *chosen):
            workers = cast.workers[agency]
            # The first of the police leads them all and sits on the steering group alone.
            person = workers[1:][slot.number % len(workers[1:])] if len(workers) > 1 else workers[0]
            faithful = self._dice.pick((0.4, 0.7, 0.8, 0.92))
            yield Seat(person, self._agencies[agency], Capacity.AGENCY, faithful, begins)
        if slot.number in (1, 2, 8):
            for agency in ("Bed:Safe", "Pub:Safe"):
                person = cast.workers["Bed:Safe"][0]
                yield Seat(person, self._agencies[agency], Capacity.AGENCY, 0.8, begins)

    def _residents(self) -> Iterator[tuple[str, str]]:
        """Names of residents without end, with the address of those written in another script now and then."""
        others = iter(names.OTHER_SCRIPTS)
        place = 0
        while True:
            name, slug = next(others, ("", "")) if place % 9 == 4 else ("", "")
            if not name:
                first = names.RESIDENT_FIRST[place % len(names.RESIDENT_FIRST)]
                again = place // len(names.RESIDENT_FIRST)
                name = f"{first} Example" + (f" {again + 1}" if again else "")
            yield self._said(name), slug
            place += 1

    def _line(self, first_names: Sequence[str], surname: str) -> Iterator[UUID]:
        """Councillors are Specimens, the other members Models with a part each."""
        for place in range(200):
            name = f"{first_names[place % len(first_names)]} {surname}"
            again = place // len(first_names)
            title = "Councillor" if surname == "Specimen" else f"{_OTHERS[place % 3]} representative"
            yield self._person(self._said(name + (f" {again + 1}" if again else "")), title, Consent.YES)

    def _resident(self, name: str, slug: str, *, office: bool = False) -> UUID:
        """A resident; who takes an office may be written to."""
        dice = self._dice
        named = dice.weighted(((Consent.YES, 0.3), (Consent.NO, 0.3), (Consent.UNKNOWN, 0.4)))
        contacted = dice.weighted(((Consent.YES, 0.75), (Consent.NO, 0.12), (Consent.UNKNOWN, 0.13)))
        return self._person(
            name,
            "",
            named,
            Consent.YES if office else contacted,
            resident=True,
            slug=slug,
            by_post=dice.chance(0.25),
            address=f"{dice.between(1, 180)} {dice.pick(names.PLACES)}",
            postcode=f"ZZ{dice.between(1, 9)} {dice.between(1, 9)}ZZ",
        )

    def _worker(self, name: str, title: str, agency: str, officer: bool = False) -> UUID:
        title = title or "Safer Neighbourhood Officer"
        named = Consent.YES if officer or self._dice.chance(0.8) else Consent.UNKNOWN
        made = self._person(name, title, named)
        self._work.add(
            Kind.ROLE,
            kind=RoleKind.WORKS_FOR,
            person_id=made,
            agency_id=self._agencies[agency],
            title=title,
            from_day=MADE_ON,
            to_day=OFFICER_LEFT if officer and name.startswith(names.WORKER_FIRST[_LEAVER - 1]) else None,
        )
        return made

    def _person(
        self,
        name: str,
        title: str,
        named: Consent,
        contacted: Consent = Consent.YES,
        *,
        resident: bool = False,
        slug: str = "",
        by_post: bool = False,
        address: str = "",
        postcode: str = "",
    ) -> UUID:
        self._number += 1
        number = self._number % 1000
        asked = MADE_ON + dt.timedelta(days=self._number * 11 % 300)
        made = self._work.add(
            Kind.PERSON,
            name=name,
            role_title=title,
            email="" if by_post else f"{slug or _slug(name)}@example.org",
            phone=f"01632 960{number:03d}" if not resident or number % 3 else "",
            mobile=f"07700 900{number:03d}" if number % 2 else "",
            address=address,
            postcode=postcode,
            resident=resident,
            may_be_named=named,
            named_on=asked if named is not Consent.UNKNOWN else None,
            named_source=_CONSENT_FORM if named is not Consent.UNKNOWN else "",
            may_be_contacted=contacted,
            contacted_on=asked if contacted is not Consent.UNKNOWN else None,
            contacted_source=_CONSENT_FORM if contacted is not Consent.UNKNOWN else "",
        )
        self._names[made] = name
        return made

    def _said(self, name: str) -> str:
        return name if self._block == 0 else f"{name} {self._block + 1}"


def _resident_seat(
    person_id: UUID, faithful: float, from_day: dt.date, office: RoleKind = RoleKind.MEMBER
) -> Seat:
    return Seat(person_id, None, Capacity.RESIDENT, faithful, from_day, office=office, category="Resident")


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.replace("ł", "l").replace("Ł", "L"))
    return "".join(c for c in plain.casefold().replace(" ", ".") if c.isascii() and (c.isalnum() or c == "."))
