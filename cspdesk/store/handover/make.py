"""Writing a handover: the units that the taker lacks, in the order they came to stand here."""

import datetime as dt
import hashlib
import json
from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Manifest, Tell, tell_nobody
from cspdesk.errors import Refused, StoreFailure
from cspdesk.store import check
from cspdesk.store.digest import CHANGE_FIELDS, UNIT_FIELDS
from cspdesk.store.handover.file import MOST_CHANGES, MOST_STREAM, MOST_TEXT, Packer
from cspdesk.store.handover.plan import portions
from cspdesk.store.handover.vector import vector_of
from cspdesk.store.replay import plain_rows
from cspdesk.store.tables import RECORDS, blob, history_change, history_unit, local_arrival

_KIND, _RECORD, _FIELD, _NEW = (CHANGE_FIELDS.index(name) for name in ("kind", "record_id", "field", "new"))
_DAMAGED = "The history of this store is damaged, so nothing was handed over: have the store checked first."
_DAMAGED_FILE = (
    "A kept file of this store is damaged, so nothing was handed over: have the store checked first."
)
_TOO_MUCH = "There is more to hand over than a file may hold: give that computer a back-up of this store."
KEPT_FILES: dict[str, tuple[str, ...]] = {
    kind.value: tuple(column.name for column in table.c if column.name.endswith("sha256"))
    for kind, table in RECORDS.items()
}
"""For each kind the fields that name a kept file."""


class Body:
    """The stream of a handover, with what its manifest says of it.

    All that goes into it is looked at as it is written: units and kept files by their digests, and the records they
    touch by what their history says. So it costs what is handed over, not what the store holds.
    """

    def __init__(self, connection: sa.Connection, base: Mapping[UUID, int], tell: Tell = tell_nobody) -> None:
        self._connection = connection
        self.packer = Packer()
        self.vector = vector_of(connection)
        self.units = self.changes = self.blobs = 0
        self.kinds: dict[Kind, int] = {}
        self._named: dict[str, None] = {}
        self._touched: dict[Kind, dict[str, None]] = {}
        wanted = self._positions(base)
        for positions in portions(wanted):
            tell("Writing the handover", self.units, len(wanted))
            self._write_units(positions)
        for names in portions(list(self._named)):
            self._write_blobs(names)
        self._look_at_records()

    def _positions(self, base: Mapping[UUID, int]) -> list[int]:
        """Where the units stand that `base` lacks; asked by computer, so that it costs what they are."""
        found: list[int] = []
        for computer, number in self.vector.items():
            if number > base.get(computer, 0):
                query = (
                    sa.select(local_arrival.c.position)
                    .join(history_unit, history_unit.c.id == local_arrival.c.unit_id)
                    .where(
                        history_unit.c.computer_id == computer, history_unit.c.number > base.get(computer, 0)
                    )
                )
                there = self._connection.execute(query).scalars().all()
                if len(there) != number - base.get(computer, 0):
                    raise StoreFailure(_DAMAGED)
                found.extend(there)
        return sorted(found)

    def _write_units(self, positions: list[int]) -> None:
        changes = self._changes(positions)
        told: list[Any] = next(changes, [])
        for digest, position, fields in self._unit_rows(positions):
            rows: list[list[Any]] = []
            if told and told[0] == position:
                rows, told = told[1], next(changes, [])
            made, text = unit_told(fields, rows)
            if made != digest:
                raise StoreFailure(_DAMAGED)
            self.units += 1
            self.changes += len(rows)
            self.packer.write(text)
            if self.changes > MOST_CHANGES or self.packer.size > MOST_TEXT:
                raise Refused(_TOO_MUCH)
            for row in rows:
                self._note(row)

    def _unit_rows(self, positions: list[int]) -> Iterator[tuple[Any, ...]]:
        columns = [history_unit.c[name] for name in UNIT_FIELDS]
        query = (
            sa.select(*columns, history_unit.c.digest, local_arrival.c.position)
            .join(local_arrival, local_arrival.c.unit_id == history_unit.c.id)
            .where(local_arrival.c.position.in_(positions))
            .order_by(local_arrival.c.position)
        )
        for row in plain_rows(self._connection, query):
            yield row[-2], row[-1], list(row[:-2])

    def _changes(self, positions: list[int]) -> Iterator[list[Any]]:
        """The changes of each unit, as [position of the unit, rows]."""
        query = (
            sa.select(
                local_arrival.c.position.label("place"), *(history_change.c[name] for name in CHANGE_FIELDS)
            )
            .join(history_change, history_change.c.unit_id == local_arrival.c.unit_id)
            .where(local_arrival.c.position.in_(positions))
            .order_by(local_arrival.c.position, history_change.c.position)
        )
        for place, rows in groupby(plain_rows(self._connection, query), key=itemgetter(0)):
            yield [place, [list(row[1:]) for row in rows]]

    def _note(self, row: list[Any]) -> None:
        kind, field = row[_KIND], row[_FIELD]
        known = Kind(kind)
        self.kinds[known] = self.kinds.get(known, 0) + 1
        self._touched.setdefault(known, {})[row[_RECORD]] = None
        files = KEPT_FILES[kind]
        if not files or (field and field not in files):
            return
        new = json.loads(row[_NEW])
        named = [new] if field else [new.get(name) for name in files]
        self._named.update((sha256, None) for sha256 in named if sha256)

    def _write_blobs(self, names: list[str]) -> None:
        """Files that were erased since are named, but not there."""
        query = (
            sa.select(blob.c.sha256, blob.c.content).where(blob.c.sha256.in_(names)).order_by(blob.c.sha256)
        )
        for sha256, content in self._connection.execute(query):
            if hashlib.sha256(content).hexdigest() != sha256:
                raise StoreFailure(_DAMAGED_FILE)
            self.blobs += 1
            if self.packer.size + len(content) > MOST_STREAM:
                raise Refused(_TOO_MUCH)
            self.packer.write(file_told(sha256, content))

    def _look_at_records(self) -> None:
        """Whoever decides by what stands here must see what the history hands over."""
        flaws = check.of_records(self._connection, {kind: list(ids) for kind, ids in self._touched.items()})
        if flaws:
            raise StoreFailure(f"No handover was made, because the store is not sound. {flaws[0]}")


def unit_told(fields: list[Any], rows: list[list[Any]]) -> tuple[str, bytes]:
    """The digest of a unit and its changes, and how they stand in a stream."""
    lines = [json.dumps(fields), *map(json.dumps, rows)]
    digest = hashlib.sha256(("[" + ", ".join(lines) + "]").encode("ascii")).hexdigest()
    return digest, "\n".join((json.dumps(["u", digest, len(rows)]), *lines, "")).encode("ascii")


def file_told(sha256: str, content: bytes) -> bytes:
    """A kept file as it stands in a stream."""
    return json.dumps(["b", sha256, len(content)]).encode("ascii") + b"\n" + content


def to_bytes(manifest: Manifest) -> bytes:
    """The manifest as it stands in the file."""
    told = {
        "id": str(manifest.id),
        "office": str(manifest.office),
        "partnership": manifest.partnership,
        "computer_id": str(manifest.computer_id),
        "computer": manifest.computer,
        "person": manifest.person,
        "at": manifest.at.astimezone(dt.UTC).isoformat(timespec="microseconds"),
        "revision": manifest.revision,
        "everything": manifest.everything,
        "base": _vector(manifest.base),
        "vector": _vector(manifest.vector),
        "units": manifest.units,
        "changes": manifest.changes,
        "blobs": manifest.blobs,
        "size": manifest.size,
        "digest": manifest.digest,
        "kinds": {kind.value: count for kind, count in manifest.kinds.items()},
    }
    if manifest.readers_of is not None:
        told["readers_of"] = str(manifest.readers_of)
    return json.dumps(told).encode("ascii")


def _vector(vector: Mapping[UUID, int]) -> dict[str, int]:
    return {str(computer): number for computer, number in sorted(vector.items())}
