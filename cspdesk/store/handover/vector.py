"""What a store has, told by computer: the number of the last unit of each."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.errors import Refused
from cspdesk.store.handover.file import DAMAGED
from cspdesk.store.tables import history_unit, local_arrival

_UNIT = history_unit.c


def vector_of(connection: sa.Connection) -> dict[UUID, int]:
    """Each computer that signed a unit here, with its last number; two look-ups for each, whatever the store holds."""
    found: dict[UUID, int] = {}
    next_one = sa.select(_UNIT.computer_id).order_by(_UNIT.computer_id).limit(1)
    computer: UUID | None = connection.execute(next_one).scalar()
    while computer is not None:
        last = sa.select(sa.func.max(_UNIT.number)).where(_UNIT.computer_id == computer)
        found[computer] = connection.execute(last).scalar_one()
        computer = connection.execute(next_one.where(_UNIT.computer_id > computer)).scalar()
    return found


def office_of(connection: sa.Connection) -> UUID | None:
    """The first unit of the store, the same in all stores of one office; None in an empty store."""
    query = sa.select(local_arrival.c.unit_id).order_by(local_arrival.c.position).limit(1)
    found: UUID | None = connection.execute(query).scalar()
    return found


def least(vectors: Sequence[Mapping[UUID, int]]) -> dict[UUID, int]:
    """What all of them have."""
    if not vectors:
        return {}
    shared = set(vectors[0]).intersection(*vectors[1:])
    return {computer: min(vector[computer] for vector in vectors) for computer in shared}


def both(one: Mapping[UUID, int], other: Mapping[UUID, int]) -> dict[UUID, int]:
    """What either has."""
    return {computer: max(one.get(computer, 0), other.get(computer, 0)) for computer in {*one, *other}}


def lacking(has: Mapping[UUID, int], other: Mapping[UUID, int]) -> int:
    """How many units of `has` the other lacks."""
    return sum(max(number - other.get(computer, 0), 0) for computer, number in has.items())


def to_json(vector: Mapping[UUID, int]) -> str:
    return json.dumps({str(computer): vector[computer] for computer in sorted(vector)})


def from_json(text: str) -> dict[UUID, int]:
    """A vector as it is kept here; nothing where it was damaged, so that its computer is handed everything."""
    try:
        return read(json.loads(text or "{}"))
    except (ValueError, RecursionError, Refused):
        return {}


def read(told: Any) -> dict[UUID, int]:
    """A vector as JSON gives it. Raises Refused."""
    if not isinstance(told, dict) or len(told) > 100_000:
        raise Refused(DAMAGED)
    found: dict[UUID, int] = {}
    for computer, number in told.items():
        if type(number) is not int or not 0 < number < 2**31:
            raise Refused(DAMAGED)
        try:
            found[UUID(computer)] = number
        except ValueError as error:
            raise Refused(DAMAGED) from error
    return found
