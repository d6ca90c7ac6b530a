"""A file for readers: the records of today as the public may read them, for a computer whose people only read.

It is a handover by its form and none by what it does. It carries no history: each record that leaves is made anew in
units of nobody's, its texts filtered (`domain.for_readers`), people who may not be named under ids that nothing else
has. By its first unit it is of an office of its own, so that no store of the real office ever takes it, nor it theirs.

A store that takes one, which must be empty or have begun so, is a reader's copy (`readers_copy`): it is opened for
reading alone, and the next file is put in the place of everything there is. Nothing is merged, so that what was
filtered can never stand against the true text, and what was erased in the office is gone with the next file.
"""

import datetime as dt
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.erasing import each_text
from cspdesk.domain.for_readers import (
    AS_THEY_ARE,
    NOBODYS,
    STUBS,
    TEXTS,
    Filter,
    answered_in_words,
    own_matter,
    stays,
    withheld,
    words_stay,
)
from cspdesk.domain.ids import content_id, new_id
from cspdesk.domain.kinds import Consent, Kind
from cspdesk.domain.merging import Manifest, Tell
from cspdesk.domain.pictures import without_notes
from cspdesk.errors import Refused
from cspdesk.store import quick
from cspdesk.store.codec import encode_record, plain
from cspdesk.store.digest import UNIT_FIELDS
from cspdesk.store.handover.file import Packer
from cspdesk.store.handover.make import file_told, unit_told
from cspdesk.store.readers_copy import ReadersCopy
from cspdesk.store.replay import default_of
from cspdesk.store.tables import RECORDS, blob, history_unit, local_store, metadata

Row = dict[str, Any]
Rows = dict[Kind, dict[UUID, Row]]

MAKER = "the office"
"""The computer that made it, as its readers know it: one of ours may be called after who works at it."""
_KINDS = {table: kind for kind, table in RECORDS.items()}
_A_UNIT = 1000
_FULL = (
    "That file is for readers and holds less than what stands here, so it is taken into no store of the office:"
    " take it on the reader's computer, or name a new store for it."
)
_OFFICE = (
    "This store is a reader's copy, which takes files for readers alone: take that handover into a new store, with"
    " everything in it."
)
_OTHER = "That file for readers is of another office: look at its name."
_OLDER = "This reader's copy is newer than that file: ask for the newest one."


class ReadersBody:
    """The stream of a file for readers, with what its manifest says of it."""

    def __init__(
        self, connection: sa.Connection, filter_: Filter, file_id: UUID, at: dt.datetime, tell: Tell
    ) -> None:
        self._filter, self._at = filter_, at
        self.packer = Packer()
        self.units = self.changes = self.blobs = 0
        self.kinds: dict[Kind, int] = {}
        self.computer, self.office = new_id(), new_id()
        rows = Leaving(connection, filter_, file_id).rows(tell)
        for table in metadata.sorted_tables:
            kind = _KINDS.get(table)
            if kind is not None and rows.get(kind):
                tell("Writing the file for readers", self.changes, sum(map(len, rows.values())))
                self._write(kind, list(rows[kind].values()))
        self._write_pictures(connection, rows[Kind.ATTACHMENT].values())

    def _write(self, kind: Kind, rows: list[Row]) -> None:
        self.kinds[kind] = len(rows)
        for start in range(0, len(rows), _A_UNIT):
            some = rows[start : start + _A_UNIT]
            told = {
                "id": self.office if not self.units else new_id(),
                "computer_id": self.computer,
                "number": self.units + 1,
                "computer": MAKER,
                "person_id": None,
                "person": self._filter.author,
                "at": self._at,
                "words": "make a file for readers",
                "undoes": None,
                "final": True,
            }
            made = [_made(position, kind, row) for position, row in enumerate(some)]
            self.packer.write(unit_told([plain(told[name]) for name in UNIT_FIELDS], made)[1])
            self.units += 1
            self.changes += len(some)

    def _write_pictures(self, connection: sa.Connection, pictures: Iterable[Row]) -> None:
        query = sa.select(blob.c.content)
        for sha256 in sorted({row["sha256"] for row in pictures}):
            content = connection.execute(query.where(blob.c.sha256 == sha256)).scalar()
            # A logo of an older version still says who made it; one cannot be cut without another name for it.
            if content is not None and without_notes(content) == content:
                self.blobs += 1
                self.packer.write(file_told(sha256, content))


def _made(position: int, kind: Kind, row: Row) -> list[Any]:
    """The change that makes a record, in the order of `CHANGE_FIELDS`."""
    values = encode_record({name: value for name, value in row.items() if name != "id"})
    return [position, kind.value, str(row["id"]), "", None, values, None, None]


class Leaving:
    """The records that leave, as they leave."""

    def __init__(self, connection: sa.Connection, filter_: Filter, file_id: UUID) -> None:
        self._connection, self._filter, self._file_id = connection, filter_, file_id

    def rows(self, tell: Tell) -> Rows:
        """By kind and id; whatever points at something points at what is there."""
        found = self._standing()
        logo = {row["logo_id"] for row in found[Kind.PARTNERSHIP].values()}
        found[Kind.ATTACHMENT] = {id_: row for id_, row in found[Kind.ATTACHMENT].items() if id_ in logo}
        lost = _untie(found, set(Kind))
        while lost:
            lost = _untie(found, lost)
        while _drop_unneeded(found):
            pass
        matters = {id_ for id_, row in found[Kind.ISSUE].items() if own_matter(Kind.ISSUE, row)}
        spoken = {id_ for id_, row in found[Kind.QUESTION].items() if answered_in_words(Kind.QUESTION, row)}
        for number, (kind, rows) in enumerate(found.items()):
            tell("Reading what the public may know", number, len(found))
            for row in rows.values():
                silent = words_stay(kind, row, matters, spoken)
                self._filter_texts(kind, row, silent=silent)
        self._rename(found)
        return found

    def _standing(self) -> Rows:
        found: Rows = {}
        for kind in TEXTS:
            read = self._connection.execute(sa.select(RECORDS[kind]))
            names = tuple(read.keys())
            rows = (dict(zip(names, row, strict=True)) for row in read)
            leaving = (row for row in rows if not stays(kind, row, self._filter.registers))
            found[kind] = {row["id"]: row for row in leaving if kind in STUBS or not _is_gone(row)}
        return found

    def _filter_texts(self, kind: Kind, row: Row, *, silent: bool) -> None:
        leaves = _leaving(kind)
        for name, column in _texts_of(kind).items():
            before = row[name]
            if name not in leaves:
                row[name] = default_of(column)
            elif (kind, name) in AS_THEY_ARE:
                row[name] = self._filter.way(before)
            elif before:
                row[name] = each_text(before, self._filter.said)
            if silent:
                row[name] = withheld(name, row[name])
        for pointing, name in NOBODYS:
            if pointing is kind:
                row[name] = None

    def _rename(self, found: Rows) -> None:
        """People by what the public may call them; who may not be named has another id in every file."""
        new: dict[UUID, UUID] = {}
        people: dict[UUID, Row] = {}
        for id_, row in found[Kind.PERSON].items():
            called, named = self._filter.called(id_, row["resident"])
            new[id_] = id_ if named else content_id("reader", self._file_id, id_)
            row |= {"id": new[id_], "name": called, "retain_until": None, "contacted_on": None}
            row |= {"may_be_contacted": Consent.NO, "named_on": row["named_on"] if named else None}
            people[new[id_]] = row
        found[Kind.PERSON] = people
        for kind, rows in found.items():
            names = [pointer.name for pointer in _pointers(kind) if pointer.to is Kind.PERSON]
            for row in rows.values():
                row |= {name: new.get(row[name]) for name in names if row[name] is not None}


class Pointer(NamedTuple):
    """A field that points at a record of some kind, and whether it may be empty."""

    name: str
    to: Kind
    loose: bool


@cache
def _pointers(kind: Kind) -> tuple[Pointer, ...]:
    columns = RECORDS[kind].c
    found = [
        Pointer(c.name, _KINDS[key.column.table], bool(c.nullable)) for c in columns for key in c.foreign_keys
    ]
    return (*found, Pointer("merged_into", kind, True)) if "merged_into" in columns else tuple(found)


@cache
def _leaving(kind: Kind) -> frozenset[str]:
    return frozenset(TEXTS[kind].split())


@cache
def _texts_of(kind: Kind) -> dict[str, sa.Column[Any]]:
    return {column.name: column for column in RECORDS[kind].c if isinstance(column.type, sa.TEXT)}


def _is_gone(row: Row) -> bool:
    return bool(row["deleted"] or row.get("merged_into"))


def _untie(found: Rows, lost: set[Kind]) -> set[Kind]:
    """Lets go of what stays in the office, of kinds that lost records; gives the kinds that lost some with them."""
    losing: set[Kind] = set()
    for kind, rows in found.items():
        pointers = [each for each in _pointers(kind) if each.to in lost]
        for id_, row in list(rows.items()) if pointers else ():
            for name, to, loose in pointers:
                if row[name] is None or row[name] in found.get(to, ()):
                    continue
                row[name] = None
                if not loose and rows.pop(id_, None) is not None:
                    losing.add(kind)
    return losing


def _drop_unneeded(found: Rows) -> bool:
    """Drops people, and what is deleted, where nothing points at them; True when any went."""
    needed: dict[Kind, set[UUID]] = {kind: set() for kind in STUBS}
    for kind, rows in found.items():
        for name, to, _ in _pointers(kind):
            if to in needed:
                needed[to].update(row[name] for row in rows.values())
    dropped = False
    for kind, ids in needed.items():
        gone = [
            id_
            for id_, row in found[kind].items()
            if id_ not in ids and (kind is Kind.PERSON or _is_gone(row))
        ]
        for id_ in gone:
            del found[kind][id_]
        dropped = dropped or bool(gone)
    return dropped


# Taking


def refuse_in(connection: sa.Connection, mark: ReadersCopy | None, told: Manifest) -> None:
    """Raises Refused unless this store may begin with a file for readers, or is a copy which that file renews."""
    if told.readers_of is None:
        raise Refused(_OFFICE)
    if mark is None:
        if connection.execute(sa.select(history_unit.c.id).limit(1)).first() is not None:
            raise Refused(_FULL)
    elif mark.office != told.readers_of:
        raise Refused(_OTHER)
    elif mark.file != told.id and told.at <= mark.at:
        raise Refused(_OLDER)


def mark_of(told: Manifest) -> ReadersCopy:
    """The mark of a store that took this file."""
    assert told.readers_of is not None
    return ReadersCopy(told.readers_of, told.id, told.at)


def clear(connection: sa.Connection) -> None:
    """Takes everything out of a reader's copy but who this computer is, in the caller's transaction."""
    raw = quick.driver(connection)
    if raw is not None:
        raw.execute("PRAGMA defer_foreign_keys=ON")
    for table in reversed(metadata.sorted_tables):
        if table is not local_store:
            connection.execute(sa.delete(table))
