"""What a handover holds, what stands against it in this store, and what was decided: words of both rooms."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused

Vector = Mapping[UUID, int]
"""What a store has: the number of the last unit of each computer; numbers run from 1 without a gap."""


Tell = Callable[[str, int, int], object]
"""Is told how far the work is, and raises Refused to end it; nothing is kept then."""


def tell_nobody(words: str, done: int, total: int) -> None:
    """Where nobody waits to be told."""
    del words, done, total


class Lock(StrEnum):
    """How a handover file is closed."""

    PASSPHRASE = "passphrase"
    KEY = "key"
    PLAIN = "plain"


@dataclass(frozen=True)
class Manifest:
    """What stands at the head of a handover: who made it where and when, and how much it holds.

    `base` is what the taker must have, `vector` what it will have; `office` is the first unit of all stores of the
    office; `kinds` counts changes by kind of record. A file for readers begins an office of its own; `readers_of` is
    the one it tells of.
    """

    id: UUID
    office: UUID
    partnership: str
    computer_id: UUID
    computer: str
    person: str
    at: dt.datetime
    revision: str
    everything: bool
    base: Vector
    vector: Vector
    units: int
    changes: int
    blobs: int
    size: int
    digest: str
    kinds: Mapping[Kind, int]
    readers_of: UUID | None = None


class Why(StrEnum):
    """What sort of conflict it is."""

    # The same field was changed to different values.
    FIELD = "field"
    # Deleted here, changed or used there. Mine: it stays deleted; theirs: it is brought back.
    DELETED_HERE = "deleted_here"
    # Deleted there, changed or used here. Mine: it stays; theirs: it is deleted.
    DELETED_THERE = "deleted_there"
    # Printed in minutes issued here and changed there, or the other way round.
    PRINTED = "printed"


@dataclass(frozen=True)
class Side:
    """One value of a conflict as it is and in words, who wrote it where, and when; `at` is None for no one."""

    value: Any
    words: str
    person: str = ""
    computer: str = ""
    at: dt.datetime | None = None


@dataclass(frozen=True)
class Conflict:
    """One thing to decide; `id` is the same as long as the same values stand against each other.

    `record` names the record ("Action F07-2026-014"), `label` its field ("Due"), `long` says that it is a text of
    many words, to be read side by side. Fields that say one thing between them are one conflict, of no `field`; its
    values are a mapping of those fields.
    """

    id: str
    why: Why
    kind: Kind
    record_id: UUID
    record: str
    field: str
    label: str
    base: Side
    mine: Side
    theirs: Side
    long: bool = False


class Choice(StrEnum):
    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True)
class Edited:
    """A value of the deciding person's own, of the field's type."""

    value: Any


Decision = Choice | Edited
Decisions = Mapping[str, Decision]
"""By the id of the conflict."""


@dataclass(frozen=True)
class Taking:
    """A handover held against this store; nothing is applied yet.

    `units` and `changes` are those that are new here; `counts` their records by kind; `adjusted` says what was or
    will be settled by rule, a sentence each; `again` that it was taken before and taken back.
    """

    manifest: Manifest
    units: int
    changes: int
    counts: Mapping[Kind, int]
    conflicts: tuple[Conflict, ...]
    adjusted: tuple[str, ...] = ()
    again: bool = False


class Undecided(Refused):
    """Something is left to decide, so that nothing was applied; `taking` lists what."""

    def __init__(self, taking: Taking) -> None:
        count = len(taking.conflicts)
        what = "1 change stands" if count == 1 else f"{count} changes stand"
        super().__init__(f"{what} against changes made here: decide each of them, then take the handover.")
        self.taking = taking


@dataclass(frozen=True)
class Taken:
    """A handover that was taken; `id` is what undo asks for, None when everything was here already.

    `records` are those that came or changed, by kind.
    """

    id: UUID | None
    manifest: Manifest
    units: int
    changes: int
    records: Mapping[Kind, frozenset[UUID]] = field(default_factory=dict)
    adjusted: tuple[str, ...] = ()


@dataclass(frozen=True)
class Peer:
    """A computer that this store knows.

    `waiting` counts units of this store it has not said it has; `has` what it last took, `sent_at` when something
    was last written for it, `heard_at` when its last file was made.
    """

    computer_id: UUID
    name: str
    person: str
    this: bool
    has_key: bool
    keyed_on: dt.date | None
    lost_on: dt.date | None
    lost_note: str
    heard_at: dt.datetime | None
    sent_at: dt.datetime | None
    has: Vector
    waiting: int

    @property
    def hearsay(self) -> bool:
        """True for one that others told of, and no handover of it was taken here: one for all carries everything."""
        return not self.this and self.heard_at is None and self.lost_on is None


@dataclass(frozen=True)
class Made:
    """A handover that was written; `left_out` are computers it is not for, as they told no key."""

    path: str
    manifest: Manifest
    lock: Lock
    size: int
    left_out: tuple[Peer, ...] = ()


@dataclass(frozen=True)
class TakingRow:
    """A handover taken in this store, as the list shows it."""

    id: UUID
    handover_id: UUID
    computer_id: UUID
    computer: str
    person: str
    at: dt.datetime
    changes: int
    undone: bool
