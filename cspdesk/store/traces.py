"""Where a person is named beside their own record: texts of other records, units of work, words kept of dialogs."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.consent import spoken_words
from cspdesk.domain.erasing import BELONGING, WAYS, Traces, traces
from cspdesk.domain.kinds import Kind
from cspdesk.domain.references import PERSON_FIELDS
from cspdesk.store.answer_tables import issue_step
from cspdesk.store.columns import metadata
from cspdesk.store.statements import FIELD, RECORD_ID, SEEN
from cspdesk.store.tables import (
    RECORDS,
    action,
    action_note,
    agenda_item,
    alias,
    attendance,
    decision,
    history_change,
    history_unit,
    issue,
    local_draft,
    local_store,
    person,
)
from cspdesk.store.work import CREATED

_NO_TEXT = frozenset(
    {"sha256", "records_sha256", "owner_kind", "of_kind", "of_field", "media_type", "public_key"}
)
_LOCAL_TEXTS = (("local_peer", ("name", "person")), ("local_taking", ("computer", "person")))
_AT_ONCE = 500


@dataclass(frozen=True)
class Place:
    """A text that gives somebody away.

    `sure` is False where a surname or initials stand alone, and where somebody else is reached by the same number.
    """

    kind: Kind
    record_id: UUID
    field: str
    text: str
    sure: bool


def ones_and_merged(connection: sa.Connection, people: Iterable[UUID]) -> list[UUID]:
    """People and everybody who was merged into them."""
    found = list(dict.fromkeys(people))
    for each in found:
        query = sa.select(person.c.id).where(person.c.merged_into == each).order_by(person.c.id)
        found += [other for other in connection.execute(query).scalars() if other not in found]
    return found


def one_and_the_same(connection: sa.Connection, people: Iterable[UUID]) -> set[UUID]:
    """People with everybody who was joined to them, and whom they were joined to, on whatever computer."""
    pairs = sa.select(person.c.id, person.c.merged_into).where(person.c.merged_into.is_not(None))
    named = sa.select(alias.c.old_id, alias.c.owner_id).where(
        alias.c.owner_kind == Kind.PERSON.value, alias.c.old_id.is_not(None), ~alias.c.deleted
    )
    tied: dict[UUID, set[UUID]] = {}
    for query in (pairs, named):
        for one, other in connection.execute(query):
            tied.setdefault(one, set()).add(other)
            tied.setdefault(other, set()).add(one)
    found, waiting = set(people), list(people)
    while waiting:
        new = tied.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return found


def traces_of(connection: sa.Connection, people: Iterable[UUID]) -> Traces:
    """What people are and were known by, from their records, their other names and all their history."""
    ids = list(people)
    rows: list[dict[str, Any]] = [
        dict(row) for row in connection.execute(sa.select(person).where(person.c.id.in_(ids))).mappings()
    ]
    names = set(
        connection.execute(
            sa.select(alias.c.name).where(sa.or_(alias.c.owner_id.in_(ids), alias.c.old_id.in_(ids)))
        ).scalars()
    )
    query = sa.select(history_change.c.field, history_change.c.old, history_change.c.new).where(
        history_change.c.record_id.in_(ids)
    )
    for field, old, new in connection.execute(query):
        if field == CREATED:
            rows.append(json.loads(new))
        else:
            rows += [{field: json.loads(value or "null")} for value in (old, new)]
    return traces(rows, names)


def texts(connection: sa.Connection, told: Traces, besides: set[UUID], near: set[UUID]) -> list[Place]:
    """Present texts that hold a trace; `near` are the records in which a surname alone is pointed out too."""
    found = []
    shared, names = _surnames(connection, besides), _names_alone(told)
    for kind, columns in _text_columns().items():
        table = RECORDS[kind]
        for row in connection.execute(sa.select(table.c.id, table.c.deleted, *columns)).mappings():
            if row["id"] in besides:
                continue
            for column in columns:
                text = row[column.name]
                held = bool(text) and told.without_in_json(text) != text
                sure = held and (column.name not in WAYS or names.found(text))
                if held or (row["id"] in near and not row["deleted"] and told.perhaps(text, shared)):
                    found.append(Place(kind, row["id"], column.name, text, sure))
    return found


def _names_alone(told: Traces) -> Traces:
    return Traces(told.names)


def _surnames(connection: sa.Connection, besides: set[UUID]) -> frozenset[str]:
    """The last words of the names of everybody else."""
    query = sa.select(person.c.id, person.c.name).where(~person.c.deleted)
    spoken = (spoken_words(name) for each, name in connection.execute(query) if each not in besides)
    return frozenset(own[-1] for own in spoken if own)


def former_texts(connection: sa.Connection, told: Traces, besides: set[UUID]) -> set[tuple[Kind, UUID, str]]:
    """Fields of which some value in history holds a trace."""
    columns = {kind: {column.name for column in found} for kind, found in _text_columns().items()}
    names = _names_alone(told)
    query = sa.select(
        history_change.c.kind, history_change.c.record_id, history_change.c.field,
        history_change.c.old, history_change.c.new,
    )  # fmt: skip
    found = set()
    for name, record_id, field, old, new in connection.execute(query):
        kind = Kind(name)
        if record_id in besides or kind not in columns:
            continue
        if field == CREATED:
            held: Iterator[tuple[str, Any]] = iter(json.loads(new).items())
        elif field in columns[kind]:
            held = ((field, json.loads(value)) for value in (old, new) if value)
        else:
            continue
        for each, value in held:
            meant = names if each in WAYS else told
            if each in columns[kind] and value and meant.without_in_json(value) != value:
                found.add((kind, record_id, each))
    return found


def units(connection: sa.Connection, told: Traces) -> list[tuple[UUID, str]]:
    """Units of work whose words, or whose author, give somebody away: id, and "words" or "person"."""
    query = sa.select(history_unit.c.id, history_unit.c.words, history_unit.c.person).order_by(
        history_unit.c.id
    )
    found = []
    for unit_id, words, author in connection.execute(query):
        found += [(unit_id, "words")] * told.found(words) + [(unit_id, "person")] * told.found(author)
    return found


def heads(connection: sa.Connection, record_id: UUID, field: str) -> UUID | None:
    """The unit whose value stands in a field."""
    row = connection.execute(SEEN, {RECORD_ID: record_id, FIELD: field}).first()
    return row.unit_id if row is not None else None


def around(connection: sa.Connection, people: Iterable[UUID]) -> set[UUID]:
    """The records that point at people, and what was written at the meetings they were at."""
    ids = list(people)
    found: set[UUID] = set()
    for kind, field in PERSON_FIELDS:
        table = RECORDS[kind]
        found.update(connection.execute(sa.select(table.c.id).where(table.c[field].in_(ids))).scalars())
    there = sa.select(attendance.c.meeting_id).where(
        sa.or_(attendance.c.person_id.in_(ids), attendance.c.stand_in_id.in_(ids))
    )
    for table in (agenda_item, decision, action, issue):
        found.update(connection.execute(sa.select(table.c.id).where(table.c.meeting_id.in_(there))).scalars())
    known = list(found)
    for table, column in ((action_note, action_note.c.action_id), (issue_step, issue_step.c.issue_id)):
        for start in range(0, len(known), _AT_ONCE):
            some = column.in_(known[start : start + _AT_ONCE])
            found.update(connection.execute(sa.select(table.c.id).where(some)).scalars())
    return found


def own_records(connection: sa.Connection, people: Iterable[UUID]) -> set[UUID]:
    """People and what goes with them when they are erased."""
    ids = list(people)
    found = set(ids)
    for kind, (fields, _) in BELONGING.items():
        table = RECORDS[kind]
        mine = sa.or_(*(table.c[field].in_(ids) for field in fields))
        found.update(connection.execute(sa.select(table.c.id).where(mine)).scalars())
    return found


def forget_here(connection: sa.Connection, told: Traces, people: Iterable[UUID]) -> None:
    """Takes traces out of what this store alone keeps: drafts, words of dialogs, who handed over."""
    for row in connection.execute(sa.select(local_draft)).mappings().all():
        text, base = told.without(row["text"]), told.without(row["base"])
        if (text, base) != (row["text"], row["base"]):
            key = [local_draft.c[name] == row[name] for name in ("computer_id", "kind", "record_id", "field")]
            connection.execute(sa.update(local_draft).where(*key).values(text=text, base=base))
    ids = [str(each) for each in people]
    for name, value in connection.execute(sa.select(local_store.c.name, local_store.c.value)).all():
        here = local_store.c.name == name
        theirs = any(each in f"{name} {value}" for each in ids) or told.found(f"{name} {_title(value)}")
        if name.startswith("place ") and theirs:
            connection.execute(sa.delete(local_store).where(here))
        elif (kept := told.without_in_json(value)) != value:
            connection.execute(sa.update(local_store).where(here).values(value=kept))
    for table_name, columns in _LOCAL_TEXTS:
        table = metadata.tables[table_name]
        for column in columns:
            for value in connection.execute(sa.select(table.c[column]).distinct()).scalars().all():
                if told.found(value):
                    same = table.c[column] == value
                    connection.execute(sa.update(table).where(same).values({column: told.without(value)}))


def _title(kept: str) -> str:
    """What a dialog whose words are kept is called: one of the person's own goes as a whole."""
    try:
        found = json.loads(kept)
    except ValueError:
        return ""
    return str(found.get("title", "")) if isinstance(found, dict) else ""


@cache
def _text_columns() -> dict[Kind, list[sa.Column[Any]]]:
    """Every column of every record that somebody may have typed a name into."""
    found: dict[Kind, list[sa.Column[Any]]] = {}
    for kind in Kind:
        columns = [
            column
            for column in RECORDS[kind].c
            if isinstance(column.type, sa.TEXT) and column.name not in _NO_TEXT
        ]
        if columns and kind not in (Kind.ERASURE, Kind.RETENTION_RULE, Kind.SPELLING):
            found[kind] = columns
    return found
