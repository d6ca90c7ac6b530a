"""The history of the whole store read a page at a time, and what of it is deleted and can come back."""

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain import kind_words
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.field_words import field_words, value_words
from cspdesk.domain.history import HistoryLine
from cspdesk.domain.kinds import Kind
from cspdesk.domain.past import Asked, ChangeTold, DeletedRow, UnitPage, UnitRow, UnitTold, by_unit
from cspdesk.errors import Refused
from cspdesk.store import undo
from cspdesk.store.codec import meant
from cspdesk.store.reads.doubles import joined_ids
from cspdesk.store.reads.titles import title_told, titles_of
from cspdesk.store.tables import RECORDS, history_change, history_unit, local_arrival

_SPAN = 20_000
"""Units looked at in one go, so that a page costs the same however long the history is."""

_AT_ONCE = 500
_FEW = 2000
_MOST = 200
"""Changes of one unit that are told; a store's beginning has thousands."""

_NOT_TOLD = frozenset({"id", "deleted", "position", "sequence", "sha256"})
_PACKED = frozenset({"record", "content", "options"})
"""Fields that hold many things in one, which nobody reads as they are kept."""


def page(connection: sa.Connection, asked: Asked, before: int | None, limit: int) -> UnitPage:
    """The newest units before a position that were asked for; fewer than `limit` where a span had no more of them."""
    if before is None:
        last = sa.select(sa.func.coalesce(sa.func.max(local_arrival.c.position), 0))
        before = int(connection.execute(last).scalar_one()) + 1
    conditions = list(_conditions(asked))
    start = max(before - _SPAN, 0)
    if asked.record_id is not None:
        change = history_change.c
        records = [asked.record_id, *connection.execute(joined_ids(asked.record_id)).scalars()]
        few = _few_units(connection, records)
        if few is None:
            # Each unit is asked for the record: the index of the record's own changes would be read for each anew.
            of_record = sa.func.coalesce(change.record_id, change.record_id).in_(records)
            conditions.append(sa.exists().where(change.unit_id == history_unit.c.id, of_record))
        else:
            conditions.append(history_unit.c.id.in_(few))
            start = 0
    places = _places(connection, asked, conditions, start, before, limit)
    rows = connection.execute(_units().where(local_arrival.c.position.in_(places))).all() if places else []
    found = sorted((UnitRow(*row) for row in rows), key=_place, reverse=True)
    if len(found) == limit:
        return UnitPage(tuple(found), found[-1].position if found[-1].position > 1 else None)
    return UnitPage(tuple(found), start if start > 1 else None)


def _few_units(connection: sa.Connection, records: list[UUID]) -> list[UUID] | None:
    """The units that changed some records; None where they are so many that a span of all units is looked through."""
    query = sa.select(history_change.c.unit_id).where(history_change.c.record_id.in_(records)).distinct()
    found = list(connection.execute(query.limit(_FEW + 1)).scalars())
    return found if len(found) <= _FEW else None


def _places(
    connection: sa.Connection,
    asked: Asked,
    conditions: list[sa.ColumnElement[bool]],
    start: int,
    before: int,
    limit: int,
) -> list[int]:
    """The positions of the newest units from `start` to `before` that were asked for; whole rows are read after."""
    unit, place = history_unit.c, local_arrival.c.position
    columns = (unit.words, unit.person, unit.computer, unit.at) if asked.words else ()
    query = (
        sa.select(place, *columns)
        .join(history_unit, unit.id == local_arrival.c.unit_id)
        .where(place < before, place >= start, *conditions)
        .order_by(place.desc())
    )
    if not asked.words:
        return list(connection.execute(query.limit(limit)).scalars())
    found: list[int] = []
    for position, words, person, computer, at in connection.execute(query.execution_options(yield_per=500)):
        if asked.finds(words, person, computer, _day_words(at.date())):
            found.append(position)
            if len(found) == limit:
                break
    return found


@lru_cache(maxsize=1 << 12)
def _day_words(day: dt.date) -> str:
    return say_date_short(day)


def _place(row: UnitRow) -> int:
    return row.position


def _units() -> sa.Select[Any]:
    unit = history_unit.c
    return sa.select(
        unit.id,
        local_arrival.c.position,
        unit.at,
        unit.person,
        unit.computer,
        unit.words,
        unit.undoes,
        unit.final,
    ).join(local_arrival, local_arrival.c.unit_id == unit.id)


def _conditions(asked: Asked) -> Iterator[sa.ColumnElement[bool]]:
    unit, change = history_unit.c, history_change.c
    if asked.person:
        yield unit.person == asked.person
    if asked.day is not None:
        # The day as it was here, whatever the season's clock.
        start = dt.datetime.combine(asked.day, dt.time()).astimezone()
        end = dt.datetime.combine(asked.day + dt.timedelta(days=1), dt.time()).astimezone()
        yield sa.and_(unit.at >= start, unit.at < end)
    if asked.kind is not None:
        yield sa.exists().where(change.unit_id == unit.id, change.kind == asked.kind.value)


def _of(record_id: UUID) -> sa.ColumnElement[bool]:
    """True for changes of a record, and of those that were joined to it."""
    change = history_change.c
    return sa.or_(change.record_id == record_id, change.record_id.in_(joined_ids(record_id)))


def people(connection: sa.Connection) -> list[str]:
    """Everybody who ever changed something, by name."""
    query = sa.select(history_unit.c.person).distinct().order_by(history_unit.c.person)
    return [name for name in connection.execute(query).scalars() if name]


def told(connection: sa.Connection, unit_id: UUID, record_id: UUID | None) -> UnitTold:
    """A unit with its changes in words, of one record alone where one is named. Raises Refused when there is none."""
    row = connection.execute(_units().where(history_unit.c.id == unit_id)).first()
    if row is None:
        raise Refused("That change is not in this store's history: look for it in the record's own history.")
    change = history_change.c
    mine = [change.unit_id == unit_id, *([_of(record_id)] if record_id is not None else [])]
    count = connection.execute(sa.select(sa.func.count()).where(*mine)).scalar_one()
    query = sa.select(change.kind, change.record_id, change.field, change.old, change.new).where(*mine)
    rows = connection.execute(query.order_by(change.position).limit(_MOST)).all()
    undone = sa.select(history_unit.c.id).where(history_unit.c.undoes == unit_id).limit(1)
    changes = _Telling(connection).changes([(Kind(kind), *rest) for kind, *rest in rows])
    return UnitTold(
        UnitRow(*row), tuple(changes), count - len(rows), connection.execute(undone).first() is not None
    )


def lines_told(connection: sa.Connection, lines: Iterable[HistoryLine]) -> list[tuple[ChangeTold, ...]]:
    """Each line of a history in words: one change, or where a record was made one for each field."""
    telling = _Telling(connection)
    return [
        tuple(telling.changes([(line.kind, line.record_id, line.field, line.old, line.new)]))
        for line in lines
    ]


class _Telling:
    """Changes in words, with the titles of the records they are of or point at."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._records: dict[UUID, str] = {}
        self._titles: dict[UUID, str] = {}

    def changes(self, rows: list[tuple[Any, ...]]) -> list[ChangeTold]:
        steps = [step for row in rows for step in self._steps(*row)]
        pointed = {value for *_, old, new, _ in steps for value in (old, new) if isinstance(value, UUID)}
        self._titles = titles_of(self._connection, pointed)
        return [
            ChangeTold(
                kind,
                record_id,
                self._record(kind, record_id),
                field_words(kind, name),
                self._words(name, old),
                self._words(name, new),
                made,
            )
            for kind, record_id, name, old, new, made in steps
        ]

    def _words(self, name: str, value: Any) -> str:
        words = value_words(name, value, self._titles)
        packed = name in _PACKED and words.startswith("{")
        return f"kept as a whole, {len(words):,} letters" if packed else words

    def _steps(
        self, kind: Kind, record_id: UUID, name: str, old: str | None, new: str | None
    ) -> Iterator[tuple[Kind, UUID, str, Any, Any, bool]]:
        table = RECORDS[kind]
        if name:
            yield kind, record_id, name, meant(table.c[name], old), meant(table.c[name], new), False
            return
        given = {
            name: meant(table.c[name], json.dumps(value)) for name, value in json.loads(new or "{}").items()
        }
        shown = {
            name: value for name, value in given.items() if name not in _NOT_TOLD and value not in (None, "")
        }
        for name in shown or {"": None}:
            yield kind, record_id, name, None, shown.get(name), True

    def _record(self, kind: Kind, record_id: UUID) -> str:
        if record_id not in self._records:
            noun = kind_words.one(kind)
            title = title_told(self._connection, kind, record_id)
            self._records[record_id] = f"{noun[:1].upper()}{noun[1:]} {title}".strip()
        return self._records[record_id]


# What is deleted


def deleted(connection: sa.Connection) -> list[DeletedRow]:
    """What was deleted and is still, newest first; what was never made, or was erased, does not come back."""
    from cspdesk.store.erasing import erased_ids

    gone = erased_ids(connection)
    last: dict[UUID, tuple[int, UUID, Kind]] = {}
    undoing: set[UUID] = set()
    for kind, table in RECORDS.items():
        ids = list(connection.execute(sa.select(table.c.id).where(table.c.deleted)).scalars())
        for start in range(0, len(ids), _AT_ONCE):
            for record_id, unit_id, position, undoes in connection.execute(
                _deletions(ids[start : start + _AT_ONCE])
            ):
                if record_id not in gone:
                    last[record_id] = (position, unit_id, kind)
                    (undoing.add if undoes else undoing.discard)(record_id)
    for record_id in undo.never_made(connection, sorted(undoing)) if undoing else ():
        del last[record_id]
    newest = sorted(last.items(), key=_position, reverse=True)
    units = by_unit((unit_id, kind, record_id) for record_id, (_, unit_id, kind) in newest)
    return [_deleted_row(connection, unit_id, records) for unit_id, records in units.items()]


def _position(each: tuple[UUID, tuple[int, UUID, Kind]]) -> int:
    return each[1][0]


def _deletions(ids: list[UUID]) -> sa.Select[Any]:
    change = history_change.c
    return (
        sa.select(change.record_id, change.unit_id, local_arrival.c.position, history_unit.c.undoes)
        .join(local_arrival, local_arrival.c.unit_id == change.unit_id)
        .join(history_unit, history_unit.c.id == change.unit_id)
        .where(change.record_id.in_(ids), change.field == "deleted", change.new == json.dumps(True))
        .order_by(local_arrival.c.position)
    )


def _deleted_row(connection: sa.Connection, unit_id: UUID, records: list[tuple[Kind, UUID]]) -> DeletedRow:
    row = UnitRow(*connection.execute(_units().where(history_unit.c.id == unit_id)).one())
    counts: dict[Kind, int] = {}
    for kind, _ in records:
        counts[kind] = counts.get(kind, 0) + 1
    first = kind_words.in_order(counts)[0][0]
    record_id = next(each for kind, each in records if kind is first)
    title = title_told(connection, first, record_id)
    return DeletedRow(
        row.id, row.at, row.person, row.computer, row.words, first, title, len(records) - 1, tuple(records)
    )
