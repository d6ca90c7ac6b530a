"""Search over one column of folded words; the only SQL that differs between SQLite and PostgreSQL.

Both sides see the same words: text is folded and cut into words here, not by the database. An entry is
derived data: it never stands in history, and `rebuild` makes it anew from the records.
"""

import re
from collections.abc import Iterable
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.domain.search import Found
from cspdesk.domain.text import fold
from cspdesk.store.tables import (
    action,
    action_note,
    agency,
    agenda_item,
    alias,
    attachment,
    body,
    decision,
    issue,
    meeting,
    meeting_body,
    person,
    search_entry,
    venue,
)

_WORD = re.compile(r"[^\W_]+")
_LOOKED_AT = 400
"""Newest matches ranked for one answer, so that a common word costs no more than a rare one."""

_FIRST = sa.literal_column("''")


def _number(table: sa.Table, mark: str = "") -> sa.ColumnElement[str]:
    number = sa.cast(table.c.running, sa.TEXT)
    padded = sa.case(
        (table.c.running < 10, sa.literal("00") + number),
        (table.c.running < 100, sa.literal("0") + number),
        else_=number,
    )
    return table.c.code + "-" + sa.cast(table.c.year, sa.TEXT) + f"-{mark}" + padded + table.c.suffix


def _aliases(owner: sa.Table) -> sa.ColumnElement[str]:
    names = sa.select(sa.func.aggregate_strings(alias.c.name, " ")).where(
        alias.c.owner_id == owner.c.id, ~alias.c.deleted
    )
    return sa.func.coalesce(names.scalar_subquery(), "")


def _sources() -> dict[Kind, sa.Select[Any]]:
    """For each kind that can be found: id, title, detail and the mark `deleted`."""
    first_body = meeting_body.alias("first_body")
    meeting_title = body.c.name + sa.literal(" ") + sa.cast(meeting.c.day, sa.TEXT)
    return {
        Kind.BODY: sa.select(
            body.c.id, body.c.name, body.c.code + " " + body.c.wards + " " + body.c.postcodes, body.c.deleted
        ),
        Kind.VENUE: sa.select(
            venue.c.id, venue.c.name, venue.c.address + " " + venue.c.postcode, venue.c.deleted
        ),
        Kind.AGENCY: sa.select(
            agency.c.id,
            agency.c.name,
            _aliases(agency),
            sa.or_(agency.c.deleted, agency.c.merged_into.is_not(None)),
        ),
        Kind.PERSON: sa.select(
            person.c.id,
            person.c.name,
            person.c.role_title + " " + person.c.email + " " + _aliases(person),
            sa.or_(person.c.deleted, person.c.merged_into.is_not(None)),
        ),
        Kind.MEETING: sa.select(
            meeting.c.id,
            meeting_title,
            body.c.code
            + "-"
            + sa.cast(meeting.c.day, sa.TEXT)
            + " "
            + meeting.c.title
            + " "
            + meeting.c.place,
            meeting.c.deleted,
        )
        .join(first_body, sa.and_(first_body.c.meeting_id == meeting.c.id, first_body.c.position == 0))
        .join(body, body.c.id == first_body.c.body_id)
        .where(~first_body.c.deleted),
        Kind.AGENDA_ITEM: sa.select(
            agenda_item.c.id, agenda_item.c.title, agenda_item.c.minute, agenda_item.c.deleted
        ),
        Kind.DECISION: sa.select(decision.c.id, decision.c.text, _FIRST, decision.c.deleted),
        Kind.ACTION: sa.select(
            action.c.id, _number(action), action.c.text + " " + action.c.owner_words, action.c.deleted
        ),
        Kind.ACTION_NOTE: sa.select(action_note.c.id, action_note.c.text, _FIRST, action_note.c.deleted),
        Kind.ISSUE: sa.select(
            issue.c.id,
            _number(issue, "S"),
            issue.c.words + " " + issue.c.place + " " + issue.c.kind,
            issue.c.deleted,
        ),
        Kind.ATTACHMENT: sa.select(
            attachment.c.id, attachment.c.name, attachment.c.caption, attachment.c.deleted
        ),
    }


_SOURCES = _sources()


def words(text: str) -> list[str]:
    """Folded words of a text, letters and digits only, in order."""
    return _WORD.findall(fold(text))


def create(connection: sa.Connection) -> None:
    """Makes the index over the folded words (with the first revision, and after one that dropped it)."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(
            "CREATE INDEX IF NOT EXISTS ix_search_entry_words ON search_entry"
            " USING gin (to_tsvector('simple', folded))"
        )
        return
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS search_words USING fts5("
        "folded, content='search_entry', content_rowid='id', prefix='2 3')"
    )
    for name, event, run in (
        ("added", "AFTER INSERT", "INSERT INTO search_words(rowid, folded) VALUES (new.id, new.folded)"),
        (
            "removed",
            "AFTER DELETE",
            "INSERT INTO search_words(search_words, rowid, folded) VALUES ('delete', old.id, old.folded)",
        ),
    ):
        connection.exec_driver_sql(
            f"CREATE TRIGGER IF NOT EXISTS search_entry_{name} {event} ON search_entry BEGIN {run}; END"
        )


def update(connection: sa.Connection, touched: Iterable[tuple[Kind, UUID]]) -> None:
    """Writes the entries of the records a unit of work touched, and of those that show them."""
    by_kind: dict[Kind, set[UUID]] = {}
    for kind, record_id in touched:
        if kind in _SOURCES:
            by_kind.setdefault(kind, set()).add(record_id)
        elif kind == Kind.ALIAS:
            owner = sa.select(alias.c.owner_kind, alias.c.owner_id).where(alias.c.id == record_id)
            for owner_kind, owner_id in connection.execute(owner):
                by_kind.setdefault(Kind(owner_kind), set()).add(owner_id)
        elif kind == Kind.MEETING_BODY:
            query = sa.select(meeting_body.c.meeting_id).where(meeting_body.c.id == record_id)
            by_kind.setdefault(Kind.MEETING, set()).update(connection.execute(query).scalars())
    if Kind.BODY in by_kind:
        query = sa.select(meeting_body.c.meeting_id).where(meeting_body.c.body_id.in_(by_kind[Kind.BODY]))
        by_kind.setdefault(Kind.MEETING, set()).update(connection.execute(query).scalars())
    for kind, ids in by_kind.items():
        _write(connection, kind, ids)


def _write(connection: sa.Connection, kind: Kind, ids: set[UUID] | None) -> None:
    source = _SOURCES[kind]
    id_column = source.selected_columns[0]
    if ids is not None:
        source = source.where(id_column.in_(ids))
        connection.execute(sa.delete(search_entry).where(search_entry.c.record_id.in_(ids)))
    entries = [
        {
            "kind": kind.value,
            "record_id": record_id,
            "title": title,
            "detail": detail[:400],
            "folded": " ".join(words(f"{title} {detail}")),
        }
        for record_id, title, detail, deleted in connection.execute(source)
        if not deleted
    ]
    if entries:
        connection.execute(sa.insert(search_entry), entries)


def rebuild(connection: sa.Connection) -> int:
    """Makes every entry anew from the records; gives how many there are."""
    connection.execute(sa.delete(search_entry))
    for kind in _SOURCES:
        _write(connection, kind, None)
    return connection.execute(sa.select(sa.func.count()).select_from(search_entry)).scalar_one()


def find(connection: sa.Connection, query: str, limit: int = 30) -> list[Found]:
    """Records in which every word of the query begins some word; title matches first, then the newest.

    Empty when the query has no word.
    """
    terms = words(query)
    if not terms:
        return []
    if connection.dialect.name == "postgresql":
        sql = (
            "SELECT kind, record_id, title, detail FROM search_entry"
            " WHERE to_tsvector('simple', folded) @@ to_tsquery('simple', :query)"
        )
        wanted = " & ".join(f"'{term}':*" for term in terms)
    else:
        sql = (
            "SELECT kind, record_id, title, detail FROM search_entry"
            " WHERE id IN (SELECT rowid FROM search_words WHERE search_words MATCH :query)"
        )
        wanted = " ".join(f'"{term}"*' for term in terms)
    statement = (
        sa.text(f"{sql} ORDER BY id DESC LIMIT :looked_at")
        .bindparams(query=wanted, looked_at=_LOOKED_AT)
        .columns(kind=search_entry.c.kind.type, record_id=search_entry.c.record_id.type)
    )
    found = [
        Found(Kind(kind), record_id, title, detail)
        for kind, record_id, title, detail in connection.execute(statement)
    ]
    found.sort(key=lambda entry: _rank(entry, terms))
    return found[:limit]


def _rank(entry: Found, terms: list[str]) -> tuple[bool, bool]:
    """Whole words of the title first, then beginnings of them; the sort keeps the newest first within each."""
    title = words(entry.title)
    return (
        not all(term in title for term in terms),
        not all(any(word.startswith(term) for word in title) for term in terms),
    )
