"""What feeds the lines of a plan: actions, activities, measures and indicators."""

from dataclasses import fields, replace
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_rows import FeedRow
from cspdesk.store.activity_tables import activity, measure
from cspdesk.store.engine import reading
from cspdesk.store.indicator_tables import indicator
from cspdesk.store.plan_tables import line_feed, milestone, plan_line, plan_priority
from cspdesk.store.reads.actions import due_day
from cspdesk.store.reads.rows import fetch, frozen, named
from cspdesk.store.tables import action, agency, body, person

NO_LINE = UUID(int=0)
"""The line of what feeds none."""


def lines_of(plan_id: UUID) -> sa.Select[Any]:
    return (
        sa.select(plan_line.c.id)
        .join(plan_priority, plan_priority.c.id == plan_line.c.plan_priority_id)
        .where(plan_priority.c.plan_id == plan_id, ~plan_line.c.deleted, ~plan_priority.c.deleted)
    )


def feeds_of(engine: sa.Engine, lines: sa.Select[Any]) -> list[FeedRow]:
    """What feeds some lines: actions made from them or linked, then activities, measures and indicators."""
    f = line_feed.c
    own = sa.select(action.c.id).where(action.c.plan_line_id.in_(lines))
    found = _actions(engine, sa.null(), action.c.plan_line_id, action.c.id.in_(own))
    linked = _actions(engine, f.id, f.line_id, sa.and_(~f.deleted, f.line_id.in_(lines)), linked=True)
    pairs = {(feed.line_id, feed.record_id) for feed in found}
    found += [feed for feed in linked if (feed.line_id, feed.record_id) not in pairs]
    for select in (_activity_feeds(lines), _measure_feeds(lines), _indicator_feeds(lines)):
        found += fetch(engine, select, FeedRow)
    return found


def spent_besides(engine: sa.Engine, feeds: list[FeedRow]) -> list[FeedRow]:
    """Actions that cost something and are none of these; they feed no line."""
    known = {feed.record_id for feed in feeds}
    own = sa.select(action.c.id).where(action.c.spent_pence.is_not(None))
    spent = _actions(engine, sa.null(), sa.null(), action.c.id.in_(own))
    return [replace(feed, line_id=NO_LINE) for feed in spent if feed.record_id not in known]


def _actions(
    engine: sa.Engine,
    feed_id: sa.ColumnElement[Any],
    line_id: sa.ColumnElement[Any],
    wanted: sa.ColumnElement[bool],
    *,
    linked: bool = False,
) -> list[FeedRow]:
    """Actions as feeds, with no more of them than a feed says."""
    a, id_type = action.c, line_feed.c.id.type
    query = (
        sa.select(
            sa.type_coerce(feed_id, id_type), sa.type_coerce(line_id, id_type), a.id, a.code, a.year, a.running,
            a.suffix, a.text, a.state, due_day(), a.closed_on, a.body_id, named(body.c.name, "body"),
            a.owner_agency_id, named(agency.c.name, "owner_agency"), named(person.c.name, "owner_person"),
            a.owner_words, a.community, a.spent_pence,
        )
        .select_from(action)
        .outerjoin(body, body.c.id == a.body_id)
        .outerjoin(agency, agency.c.id == a.owner_agency_id)
        .outerjoin(person, person.c.id == a.owner_person_id)
        .where(~a.deleted, wanted)
    )  # fmt: skip
    if linked:
        query = query.join(line_feed, line_feed.c.action_id == a.id).order_by(line_feed.c.id)
    else:
        query = query.order_by(a.code, a.year, a.running, a.suffix, a.id)
    with reading(engine) as connection:
        return frozen(FeedRow, _FIELDS, map(_fed, connection.execute(query)))


_FIELDS = tuple(each.name for each in fields(FeedRow))


def _fed(row: Any) -> tuple[Any, ...]:
    """The fields of a feed in their order, from a row of `_actions`."""
    (feed_id, line_id, action_id, code, year, running, suffix, words, state, due, done_on, body_id, name,
     agency_id, agency_name, person_name, owner_words, community, pence) = row  # fmt: skip
    owner = ", ".join(filter(None, (agency_name, person_name, owner_words)))
    return (
        feed_id, line_id, Kind.ACTION, action_id, f"{code}-{year}-{running:03d}{suffix}", words, state.value, due,
        done_on, body_id, name, code, agency_id, owner, community, pence, agency_name,
    )  # fmt: skip


def _fed_by(kind: Kind, record: sa.Table, words: sa.ColumnElement[Any], **given: Any) -> sa.Select[Any]:
    """A select of feeds of one kind; what is not given is empty."""
    pointer = line_feed.c[f"{kind.value}_id"]
    none_id, none_day = (
        sa.type_coerce(sa.null(), line_feed.c.id.type),
        sa.type_coerce(sa.null(), milestone.c.due.type),
    )
    columns: dict[str, Any] = {
        "id": line_feed.c.id, "line_id": line_feed.c.line_id,
        "kind": sa.type_coerce(sa.literal(kind.value), plan_kind),
        "record_id": record.c.id, "ref": sa.literal(""), "words": words, "state": sa.literal(""),
        "due": none_day, "done_on": none_day, "body_id": none_id, "body": sa.literal(""),
        "body_code": sa.literal(""), "owner_agency_id": none_id, "owner": sa.literal(""),
        "community": sa.type_coerce(sa.false(), line_feed.c.deleted.type),
        "spent_pence": sa.type_coerce(sa.null(), sa.INTEGER), "owner_agency": sa.literal(""),
    }  # fmt: skip
    columns.update(given)
    return (
        sa.select(*(column.label(name) for name, column in columns.items()))
        .select_from(line_feed)
        .join(record, record.c.id == pointer)
        .where(~line_feed.c.deleted, ~record.c.deleted)
        .order_by(line_feed.c.id)
    )


class _KindWord(TypeDecorator[Kind]):
    impl = sa.TEXT
    cache_ok = True

    def process_result_value(self, value: Any, _dialect: Dialect) -> Kind:
        return Kind(value)


plan_kind = _KindWord()


def _activity_feeds(lines: sa.Select[Any]) -> sa.Select[Any]:
    a = activity.c
    query = _fed_by(
        Kind.ACTIVITY,
        activity,
        a.title,
        state=sa.cast(a.state, sa.TEXT),
        due=a.from_day,
        done_on=a.closed_on,
        body_id=a.body_id,
        body=sa.func.coalesce(body.c.name, ""),
        body_code=sa.func.coalesce(body.c.code, ""),
        owner_agency_id=a.agency_id,
        owner=sa.func.coalesce(agency.c.name, ""),
        owner_agency=sa.func.coalesce(agency.c.name, ""),
    )
    query = query.outerjoin(body, body.c.id == a.body_id).outerjoin(agency, agency.c.id == a.agency_id)
    return query.where(line_feed.c.line_id.in_(lines))


def _measure_feeds(lines: sa.Select[Any]) -> sa.Select[Any]:
    return _fed_by(Kind.MEASURE, measure, measure.c.name).where(line_feed.c.line_id.in_(lines))


def _indicator_feeds(lines: sa.Select[Any]) -> sa.Select[Any]:
    query = _fed_by(Kind.INDICATOR, indicator, indicator.c.name, ref=indicator.c.code)
    return query.where(line_feed.c.line_id.in_(lines))
