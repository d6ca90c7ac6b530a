"""The units of work in a handover, read line by line and looked at before anything is done with them."""

import json
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, NamedTuple

from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Manifest, Tell, tell_nobody
from cspdesk.errors import Refused
from cspdesk.store.digest import CHANGE_FIELDS, UNIT_FIELDS
from cspdesk.store.handover.file import DAMAGED, Stream, parsed
from cspdesk.store.handover.values import (
    Turns,
    Unfit,
    is_id,
    is_instant,
    is_text,
    needed,
    refuse_unfit,
    value_of,
)

_MOST_BLOB = 200_000_000
_KINDS = {kind.value: kind for kind in Kind}
_MOST_NUMBER = 2**31 - 1
_TOLD = 2000
"""So many changes are read between one word of how far it is and the next."""


class Change(NamedTuple):
    """One change as it came: ids as text, values as JSON gives them, and `row` as history keeps it."""

    unit_id: str
    kind: Kind
    record_id: str
    field: str
    old: Any
    new: Any
    saw: tuple[str, ...]
    row: list[Any]


@dataclass(frozen=True)
class Unit:
    """One unit as it came; `told` are its fields in the order of `UNIT_FIELDS`."""

    told: list[Any]
    digest: str

    @property
    def id(self) -> str:
        found: str = self.told[0]
        return found

    @property
    def computer_id(self) -> str:
        found: str = self.told[1]
        return found

    @property
    def number(self) -> int:
        found: int = self.told[2]
        return found


@dataclass
class Incoming:
    """What a file brings: its units in the order they came to stand at the sender, their changes, and kept files.

    `known` are the units that stand here already, by computer and number; `mine` is what stood here by computer when it
    was read, and `turns` knows its ids.
    """

    mine: dict[str, int]
    turns: Turns
    units: list[Unit] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    known: list[Unit] = field(default_factory=list)
    blobs: dict[str, bytes] = field(default_factory=dict)


def read_units(
    stream: Stream, manifest: Manifest, mine: dict[str, int], turns: Turns, tell: Tell = tell_nobody
) -> Incoming:
    """Reads the whole stream; `mine` is what stands here by computer. Raises Refused, with nothing done.

    Units that stand here already are passed over; those of a computer must follow one another.
    """
    found = Incoming(mine, turns)
    have = dict(mine)
    units = changes = blobs = told = 0
    lines = stream.lines()
    for line in lines:
        if changes >= told:
            tell("Reading the handover", changes, manifest.changes)
            told += _TOLD
        head = parsed(line)
        match head:
            case ["u", str(digest), int(count)] if 0 <= count <= manifest.changes - changes:
                units += 1
                changes += count
                unit, text = _unit(stream, digest, count)
                if unit.number <= mine.get(unit.computer_id, 0):
                    found.known.append(unit)
                    continue
                if unit.number != have.get(unit.computer_id, 0) + 1:
                    raise Refused(_gap(manifest))
                have[unit.computer_id] = unit.number
                found.units.append(unit)
                found.changes.extend(_changes(unit.id, text, turns))
            case ["b", str(digest), int(size)] if 0 <= size <= _MOST_BLOB:
                blobs += 1
                content = stream.take(size)
                if sha256(content).hexdigest() != digest:
                    raise Refused(DAMAGED)
                found.blobs[digest] = content
            case _:
                raise Refused(DAMAGED)
    if (units, changes, blobs) != (manifest.units, manifest.changes, manifest.blobs):
        raise Refused(DAMAGED)
    if any(have.get(str(computer), 0) < number for computer, number in manifest.vector.items()):
        raise Refused(_gap(manifest))
    return found


def _gap(manifest: Manifest) -> str:
    name = manifest.computer or "another computer"
    return (
        f"This handover of {name} goes on from changes that are not here: ask for one with everything, or hand over to"
        f" {name} first and take the next one made there."
    )


def _unit(stream: Stream, digest: str, count: int) -> tuple[Unit, list[Any]]:
    """One unit with its changes, compared with its digest."""
    text = "[" + ", ".join([stream.line() for _ in range(count + 1)]) + "]"
    told = parsed(text)
    if (
        not isinstance(told, list)
        or len(told) != count + 1
        or sha256(text.encode("ascii")).hexdigest() != digest
    ):
        raise Refused(DAMAGED)
    # What we write back in other letters would never have its digest again.
    if json.dumps(told, ensure_ascii=True) != text:
        raise Refused(DAMAGED)
    head, *changes = told
    if not isinstance(head, list) or len(head) != len(UNIT_FIELDS):
        raise Refused(DAMAGED)
    id_, computer_id, number, computer, person_id, person, at, words, undoes, final = head
    sound = (
        is_id(id_)
        and is_id(computer_id)
        and type(number) is int
        and 0 < number <= _MOST_NUMBER
        and all(is_text(text) for text in (computer, person, words))
        and all(other is None or is_id(other) for other in (person_id, undoes))
        and is_instant(at)
        and isinstance(final, bool)
    )
    if not sound:
        raise Refused(DAMAGED)
    return Unit(head, digest), changes


def _changes(unit_id: str, told: list[Any], turns: Turns) -> list[Change]:
    found = []
    for place, row in enumerate(told):
        if not isinstance(row, list) or len(row) != len(CHANGE_FIELDS) or row[0] != place:
            raise Refused(DAMAGED)
        _, kind, record_id, name, old, new, seen, also = row
        try:
            saw = _saw(seen, also)
            turns.id(record_id)
            if name == "":
                values = _created(_KINDS[kind], old, new, turns)
                found.append(Change(unit_id, _KINDS[kind], record_id, "", None, values, saw, row))
                continue
            turn = turns.of(_KINDS[kind])[name]
            before, now = value_of(old), value_of(new)
            turn(before)
            turn(now)
        except (Unfit, KeyError, TypeError) as error:
            raise refuse_unfit(str(kind), str(name)) from error
        found.append(Change(unit_id, _KINDS[kind], record_id, name, before, now, saw, row))
    return found


def _created(kind: Kind, old: Any, new: Any, turns: Turns) -> dict[str, Any]:
    values = value_of(new)
    if old is not None or not isinstance(values, dict) or not needed(kind) <= values.keys():
        raise Unfit
    known = turns.of(kind)
    for name, value in values.items():
        if name not in known:
            raise refuse_unfit(kind.value, name)
        known[name](value)
    return values


def _saw(seen: Any, also: Any) -> tuple[str, ...]:
    """The units whose values a change saw."""
    if seen is not None and not is_id(seen):
        raise Unfit
    others = [] if also is None else value_of(also)
    if not isinstance(others, list) or not all(map(is_id, others)):
        raise Unfit
    return (seen, *others) if seen is not None else tuple(others)
