"""Search over one column of folded words; the only SQL that differs between SQLite and PostgreSQL.

Both sides see the same words: text is folded and cut into words here, not by the database, and each database
takes them as they are. An entry is derived data: it never stands in history, and `rebuild` makes it anew from
the records. What belongs to a deleted record and is shown on its page alone (the items and decisions of a
meeting, the notes of an action, attachments) is not found; actions and issues have numbers of their own and stay.
"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.sql import visitors

from cspdesk.domain import text
from cspdesk.domain.kinds import Kind
from cspdesk.domain.search import Found
from cspdesk.store import quick
from cspdesk.store.activity_tables import activity
from cspdesk.store.answer_tables import issue_step, priority
from cspdesk.store.indicator_tables import indicator
from cspdesk.store.numbers import number
from cspdesk.store.pack_tables import glossary_term
from cspdesk.store.plan_tables import plan_line, plan_note, plan_priority
from cspdesk.store.publication_tables import publication, text_block
from cspdesk.store.register_tables import entry, risk
from cspdesk.store.search_index import create as create
from cspdesk.store.tables import (
    RECORDS,
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

_LOOKED_AT = 400
"""Newest matches ranked for one answer, so that a common word costs no more than a rare one."""

_LONGEST = 80
"""Letters of a word that count; PostgreSQL keeps no word of more than 2,046 bytes."""

_AT_ONCE = 500
"""Entries written at once; SQLite takes no more than 32,766 parameters in one statement."""

_INSERT = sa.insert(search_entry)

_NOTHING: sa.ColumnElement[str] = sa.literal_column("''", sa.TEXT)


def _aliases(owner: sa.Table) -> sa.ColumnElement[str]:
    in_order = (
        sa.select(alias.c.name)
        .where(alias.c.owner_id == owner.c.id, ~alias.c.deleted)
        .order_by(alias.c.name)
        .correlate(owner)
        .subquery()
    )
    names = sa.select(sa.func.aggregate_strings(in_order.c.name, " ")).correlate(owner)
    return sa.func.coalesce(names.scalar_subquery(), "")


def _in_order(column: sa.Column[Any]) -> sa.Select[Any]:
    """A column of the bodies of a meeting; the first is the one under which it is numbered."""
    return (
        sa.select(column)
        .join(meeting_body, meeting_body.c.body_id == body.c.id)
        .where(meeting_body.c.meeting_id == meeting.c.id, ~meeting_body.c.deleted)
        .order_by(meeting_body.c.position, meeting_body.c.id)
        .correlate(meeting)
    )


def _bodies(column: sa.Column[Any], between: str, past: int = 0) -> sa.ColumnElement[str]:
    """A column of all bodies of a meeting, or of those past the first ones, as one text."""
    some = _in_order(column).offset(past) if past else _in_order(column)
    joined = sa.select(sa.func.aggregate_strings(some.subquery().c[column.name], between)).correlate(meeting)
    return sa.func.coalesce(joined.scalar_subquery(), "")


def _first_body(column: sa.Column[Any]) -> sa.ColumnElement[str]:
    return sa.func.coalesce(_in_order(column).limit(1).scalar_subquery(), "")


def _gone(owner: sa.Table, pointer: sa.Column[Any]) -> sa.ColumnElement[bool]:
    """True when the record that a pointer names is deleted."""
    return sa.exists().where(owner.c.id == pointer, owner.c.deleted).correlate(pointer.table)


def _sources() -> dict[Kind, sa.Select[Any]]:
    """For each kind that can be found: id, title, detail and whether it is gone."""
    space = sa.literal(" ")
    day = sa.cast(meeting.c.day, sa.TEXT)
    owners = (meeting, action, issue, body, person, agency, agenda_item, venue, activity, text_block, entry)
    term = glossary_term.c
    return {
        Kind.BODY: sa.select(
            body.c.id,
            body.c.name,
            body.c.code + space + body.c.wards + space + body.c.postcodes,
            body.c.deleted,
        ),
        Kind.VENUE: sa.select(
            venue.c.id, venue.c.name, venue.c.address + space + venue.c.postcode, venue.c.deleted
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
            person.c.role_title + space + person.c.email + space + _aliases(person),
            sa.or_(person.c.deleted, person.c.merged_into.is_not(None)),
        ),
        Kind.MEETING: sa.select(
            meeting.c.id,
            _bodies(body.c.name, " and ") + space + day,
            _first_body(body.c.code)
            + "-"
            + day
            + space
            + _bodies(body.c.code, " ", past=1)
            + space
            + meeting.c.title
            + space
            + meeting.c.place,
            meeting.c.deleted,
        ),
        Kind.AGENDA_ITEM: sa.select(
            agenda_item.c.id,
            agenda_item.c.title,
            agenda_item.c.minute,
            sa.or_(agenda_item.c.deleted, _gone(meeting, agenda_item.c.meeting_id)),
        ),
        Kind.DECISION: sa.select(
            decision.c.id,
            decision.c.text,
            _NOTHING,
            sa.or_(decision.c.deleted, _gone(meeting, decision.c.meeting_id)),
        ),
        Kind.ACTION: sa.select(
            action.c.id, number(action), action.c.text + space + action.c.owner_words, action.c.deleted
        ),
        Kind.ACTION_NOTE: sa.select(
            action_note.c.id,
            action_note.c.text,
            _NOTHING,
            sa.or_(action_note.c.deleted, _gone(action, action_note.c.action_id)),
        ),
        Kind.ISSUE: sa.select(
            issue.c.id,
            number(issue, "S"),
            issue.c.words
            + space
            + issue.c.place
            + space
            + issue.c.kind
            + space
            + issue.c.ward
            + space
            + issue.c.answer_words
            + space
            + _aliases(issue),
            sa.or_(issue.c.deleted, issue.c.merged_into.is_not(None)),
        ),
        Kind.ISSUE_STEP: sa.select(
            issue_step.c.id,
            issue_step.c.text,
            _NOTHING,
            sa.or_(issue_step.c.deleted, _gone(issue, issue_step.c.issue_id)),
        ),
        Kind.PRIORITY: sa.select(priority.c.id, priority.c.title, priority.c.words, priority.c.deleted),
        Kind.ACTIVITY: sa.select(
            activity.c.id,
            activity.c.title,
            activity.c.topic
            + space
            + activity.c.place
            + space
            + activity.c.outcome
            + space
            + activity.c.good_practice_topic
            + space
            + activity.c.good_practice,
            activity.c.deleted,
        ),
        Kind.PUBLICATION: sa.select(
            publication.c.id,
            publication.c.title,
            publication.c.topic + space + publication.c.outlet,
            publication.c.deleted,
        ),
        Kind.TEXT_BLOCK: sa.select(
            text_block.c.id,
            text_block.c.title,
            text_block.c.topic + space + text_block.c.text,
            text_block.c.deleted,
        ),
        Kind.PLAN_LINE: sa.select(
            plan_line.c.id,
            plan_line.c.text,
            plan_line.c.label + space + plan_line.c.code + space + plan_line.c.lead,
            sa.or_(plan_line.c.deleted, _gone(plan_priority, plan_line.c.plan_priority_id)),
        ),
        Kind.PLAN_NOTE: sa.select(plan_note.c.id, plan_note.c.text, plan_note.c.answer, plan_note.c.deleted),
        Kind.INDICATOR: sa.select(
            indicator.c.id,
            indicator.c.name,
            indicator.c.code + space + indicator.c.aliases,
            indicator.c.deleted,
        ),
        Kind.RISK: sa.select(risk.c.id, risk.c.title, risk.c.text, risk.c.deleted),
        Kind.ENTRY: sa.select(
            entry.c.id, entry.c.title, entry.c.topic + space + entry.c.text, entry.c.deleted
        ),
        Kind.GLOSSARY_TERM: sa.select(term.id, term.short + space + term.long, term.meaning, term.deleted),
        Kind.ATTACHMENT: sa.select(
            attachment.c.id,
            attachment.c.name,
            attachment.c.caption,
            sa.or_(attachment.c.deleted, *(_gone(owner, attachment.c.owner_id) for owner in owners)),
        ),
    }


def _shown(kind: Kind, source: sa.Select[Any]) -> frozenset[str]:
    """The fields of a kind's own table that its entry is made of; a creation touches them all."""
    own = (part.name for part in visitors.iterate(source) if isinstance(part, sa.Column))
    return frozenset({*own, ""} & {*RECORDS[kind].c.keys(), ""})


_SOURCES = _sources()
_SHOWN = {kind: _shown(kind, source) for kind, source in _SOURCES.items()}

# Whose entries depend on a record's mark `deleted`.
_PARTS: dict[Kind, tuple[tuple[Kind, sa.Column[Any]], ...]] = {
    Kind.MEETING: (
        (Kind.AGENDA_ITEM, agenda_item.c.meeting_id),
        (Kind.DECISION, decision.c.meeting_id),
    ),
    Kind.ACTION: ((Kind.ACTION_NOTE, action_note.c.action_id),),
    Kind.ISSUE: ((Kind.ISSUE_STEP, issue_step.c.issue_id),),
    Kind.PLAN_PRIORITY: ((Kind.PLAN_LINE, plan_line.c.plan_priority_id),),
}


def words(typed: str) -> list[str]:
    """Folded words of a text in their order, as both databases keep them."""
    return [word[:_LONGEST] for word in text.words(typed)]


def update(connection: sa.Connection, touched: Iterable[tuple[Kind, UUID, str]]) -> None:
    """Writes the entries that show a changed field (kind, record, field; the field empty for a creation)."""
    by_kind: dict[Kind, set[UUID]] = {}

    def also(kind: Kind, wanted: sa.Select[Any]) -> None:
        by_kind.setdefault(kind, set()).update(connection.execute(wanted).scalars())

    for kind, record_id, field in touched:
        if field in _SHOWN.get(kind, ()):
            by_kind.setdefault(kind, set()).add(record_id)
        if kind == Kind.ALIAS:
            owner = sa.select(alias.c.owner_kind, alias.c.owner_id).where(alias.c.id == record_id)
            for owner_kind, owner_id in connection.execute(owner):
                by_kind.setdefault(Kind(owner_kind), set()).add(owner_id)
        elif kind == Kind.MEETING_BODY:
            also(Kind.MEETING, sa.select(meeting_body.c.meeting_id).where(meeting_body.c.id == record_id))
        elif kind == Kind.BODY and field in ("name", "code"):
            also(
                Kind.MEETING, sa.select(meeting_body.c.meeting_id).where(meeting_body.c.body_id == record_id)
            )
        if field == "deleted":
            for part, pointer in _PARTS.get(kind, ()):
                also(part, sa.select(pointer.table.c.id).where(pointer == record_id))
            also(Kind.ATTACHMENT, sa.select(attachment.c.id).where(attachment.c.owner_id == record_id))
    for kind, ids in by_kind.items():
        wanted = sorted(ids) if kind in _SOURCES else []
        for start in range(0, len(wanted), _AT_ONCE):
            _write(connection, kind, wanted[start : start + _AT_ONCE])


def _entries(connection: sa.Connection, kind: Kind, source: sa.Select[Any]) -> list[dict[str, Any]]:
    return [
        {
            "kind": kind.value,
            "record_id": record_id,
            "title": title,
            "detail": " ".join(detail.split())[:400],
            "folded": " ".join(words(f"{title} {detail}")),
        }
        for record_id, title, detail, gone in connection.execute(source)
        if not gone
    ]


def _write(connection: sa.Connection, kind: Kind, ids: list[UUID]) -> None:
    connection.execute(sa.delete(search_entry).where(search_entry.c.record_id.in_(ids)))
    source = _SOURCES[kind]
    entries = _entries(connection, kind, source.where(source.selected_columns[0].in_(ids)))
    if entries:
        quick.run(connection, _INSERT, *entries)


def all_entries(connection: sa.Connection) -> list[dict[str, Any]]:
    """The entries as the records make them."""
    return [entry for kind, source in _SOURCES.items() for entry in _entries(connection, kind, source)]


def rebuild(connection: sa.Connection) -> int:
    """Makes index and entries anew from the records, the oldest first; gives how many there are."""
    if connection.dialect.name == "sqlite":
        # Dropped, not emptied: a damaged index could not even be emptied.
        for trigger in ("added", "removed"):
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS search_entry_{trigger}")
        connection.exec_driver_sql("DROP TABLE IF EXISTS search_words")
    connection.execute(sa.delete(search_entry))
    create(connection)
    entries = all_entries(connection)
    entries.sort(key=lambda entry: UUID(str(entry["record_id"])))
    if entries:
        connection.execute(sa.insert(search_entry), entries)
    return len(entries)


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
            " WHERE array_to_tsvector(string_to_array(folded, ' ')) @@ cast(:query AS tsquery)"
            " ORDER BY id DESC LIMIT :looked_at"
        )
        wanted = " & ".join(f"'{term}':*" for term in terms)
    else:
        sql = (
            "SELECT kind, record_id, title, detail FROM search_words"
            " CROSS JOIN search_entry ON search_entry.id = search_words.rowid"
            " WHERE search_words MATCH :query ORDER BY search_words.rowid DESC LIMIT :looked_at"
        )
        wanted = " ".join(f'"{term}"*' for term in terms)
    statement = (
        sa.text(sql)
        .bindparams(query=wanted, looked_at=_LOOKED_AT)
        .columns(kind=search_entry.c.kind.type, record_id=search_entry.c.record_id.type)
    )
    found = [
        Found(Kind(kind), record_id, title, detail)
        for kind, record_id, title, detail in connection.execute(statement)
    ]
    found.sort(key=lambda entry: entry.id, reverse=True)
    found.sort(key=lambda entry: _rank(entry, terms))
    return found[:limit]


def _rank(entry: Found, terms: list[str]) -> tuple[bool, bool, bool]:
    """What is called just so first, then whole words of the title, then beginnings; newest first within each."""
    title = words(entry.title)
    return (
        title != terms,
        not all(term in title for term in terms),
        not all(any(word.startswith(term) for word in title) for term in terms),
    )
