"""Public meetings of a strategy group, and which responsible authorities had a senior person there."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Tick:
    """One authority at one public meeting; `by` says who was there, `note` why a presence does not count."""

    agency_id: UUID
    agency: str
    present: bool
    by: str = ""
    note: str = ""


@dataclass(frozen=True)
class PublicMeeting:
    """One public meeting that was held, with a tick for each responsible authority of its day."""

    id: UUID
    ref: str
    day: dt.date
    body: str
    ticks: tuple[Tick, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(tick.agency for tick in self.ticks if not tick.present)


@dataclass(frozen=True)
class PublicYear:
    """The public meetings of a group in a plan year; it passes once every authority is ticked at one or more."""

    body_id: UUID
    body: str
    year: str
    meetings: tuple[PublicMeeting, ...]
    authorities: tuple[str, ...]

    @property
    def id(self) -> UUID:
        return self.body_id

    @property
    def missing(self) -> tuple[str, ...]:
        """The authorities ticked at none of them."""
        ticked = {tick.agency for meeting in self.meetings for tick in meeting.ticks if tick.present}
        return tuple(name for name in self.authorities if name not in ticked)

    @property
    def passes(self) -> bool:
        return bool(self.meetings) and bool(self.authorities) and not self.missing

    @property
    def words(self) -> str:
        if not self.authorities:
            return "No responsible authority is known"
        if self.missing:
            held = "" if self.meetings else "No public meeting held yet. "
            return f"{held}Missing: {', '.join(self.missing)}"
        return "Every responsible authority was there"


def ticks_of(
    authorities: Mapping[UUID, str],
    present: Iterable[tuple[UUID, UUID, str]],
    seniors: Mapping[UUID, frozenset[UUID]],
) -> tuple[Tick, ...]:
    """A tick for each authority, by name, from (agency, person, name) of those who were there.

    Where an authority has named its senior people, one of them has to have been there; else anybody of it counts.
    """
    there: dict[UUID, list[tuple[UUID, str]]] = {}
    for agency_id, person_id, name in present:
        there.setdefault(agency_id, []).append((person_id, name))
    found = []
    for agency_id, agency in sorted(authorities.items(), key=_by_name):
        came, named = there.get(agency_id, []), seniors.get(agency_id, frozenset())
        senior = [name for person, name in came if not named or person in named]
        if senior:
            found.append(Tick(agency_id, agency, True, ", ".join(senior)))
        else:
            note = "came, but not its senior representative" if came else ""
            found.append(Tick(agency_id, agency, False, ", ".join(name for _, name in came), note))
    return tuple(found)


def _by_name(pair: tuple[UUID, str]) -> str:
    return pair[1].casefold()
