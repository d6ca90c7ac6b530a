"""Quorum: a number of members present, counted for each body of a meeting over its own members.

A joint meeting has a quorum when each of its bodies that asks for one has it; a body that asks for none never
hinders another. A member's stand-in fills the seat; somebody who is a member of two bodies counts in both, and in
one body nobody counts twice. Where an agency is the member, whoever is there for it fills its seat.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.attendance import Attended


@dataclass(frozen=True)
class BodySeat:
    """One seat in a body of a meeting on its day: a person's or an agency's; neither where the body has no member.

    `needed` is the body's quorum, None where it asks for none.
    """

    body_id: UUID
    body: str
    needed: int | None
    person_id: UUID | None
    agency_id: UUID | None


@dataclass(frozen=True)
class BodyQuorum:
    """Members of one body present, and how many it needs; `joint` when other bodies meet with it."""

    body: str
    present: int
    needed: int
    joint: bool = False

    @property
    def met(self) -> bool:
        return self.present >= self.needed

    @property
    def words(self) -> str:
        """'No quorum yet: 2 of 5 members', naming the body at a joint meeting."""
        of = f" of {self.body}" if self.joint else ""
        said = "Quorum met" if self.met else "No quorum yet"
        return f"{said}{of}: {self.present} of {self.needed} members"

    @property
    def printed(self) -> str:
        """The same for the minutes: 'Not met: 2 of the members present, 5 needed'."""
        said = "met" if self.met else "not met"
        said = f"{self.body} {said}" if self.joint else said.capitalize()
        return f"{said}: {self.present} of the members present, {self.needed} needed"


@dataclass(frozen=True)
class Quorum:
    """Each body of a meeting that asks for a quorum, in the meeting's order."""

    bodies: tuple[BodyQuorum, ...] = ()

    @property
    def met(self) -> bool | None:
        """None where no body asks for a quorum."""
        return all(body.met for body in self.bodies) if self.bodies else None

    @property
    def lacking(self) -> tuple[BodyQuorum, ...]:
        return tuple(body for body in self.bodies if not body.met)

    @property
    def words(self) -> str:
        """What the window says: those that lack it, or that it is met."""
        said = self.lacking or self.bodies
        if len(said) > 1 and self.met:
            return "Quorum met: " + ", ".join(f"{each.body} {each.present} of {each.needed}" for each in said)
        return "; ".join(each.words for each in said)

    @property
    def printed(self) -> str:
        return "; ".join(each.printed for each in self.bodies)


def quorum(seats: Sequence[BodySeat], rows: Iterable[Attended]) -> Quorum:
    """The quorum of a meeting from the seats of its bodies, in their order, and its register."""
    there = [row for row in rows if row.there]
    own: dict[UUID, list[BodySeat]] = {}
    for seat in seats:
        own.setdefault(seat.body_id, []).append(seat)
    found = []
    for first, *more in own.values():
        if first.needed is not None:
            present = _present([first, *more], there)
            found.append(BodyQuorum(first.body, present, first.needed, joint=len(own) > 1))
    return Quorum(tuple(found))


def _present(seats: Sequence[BodySeat], there: Sequence[Attended]) -> int:
    people = {seat.person_id for seat in seats if seat.person_id is not None}
    agencies = {seat.agency_id for seat in seats if seat.person_id is None and seat.agency_id is not None}
    heads = {row.head for row in there if row.person_id in people}
    filled = [row for row in there if row.agency_id in agencies and row.head not in heads]
    # One person for two agencies is one more, and so are two people for one.
    return len(heads) + min(len({row.agency_id for row in filled}), len({row.head for row in filled}))
