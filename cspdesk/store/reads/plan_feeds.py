"""What feeds the lines of a plan: actions, activities, measures and indicators."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_rows import FeedRow
from cspdesk.store.activity_tables import activity, measure
from cspdesk.store.engine import reading
from cspdesk.store.indicator_tables import indicator
from cspdesk.store.plan_tables import line_feed, milestone, plan_line, plan_priority
from cspdesk.store.reads.actions import all_actions
from cspdesk.store.reads.rows import fetch
from cspdesk.store.tables import action, agency, body

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
    with reading(engine) as connection:
        linked = connection.execute(
            sa.select(f.id, f.line_id, f.action_id)
            .where(~f.deleted, f.line_id.in_(lines), f.action_id.is_not(None))
            .order_by(f.id)
        ).all()
    query = all_actions().where(
        sa.or_(action.c.plan_line_id.in_(lines), action.c.id.in_([row[2] for row in linked]))
    )
    actions = {row.id: row for row in fetch(engine, query, ActionRow)}
    known = set(_ids(engine, lines))
    found = [_fed(None, a.plan_line_id, a) for a in actions.values() if a.plan_line_id in known]
    made = {(feed.line_id, feed.record_id) for feed in found}
    found += [
        _fed(feed_id, line_id, actions[action_id])
        for feed_id, line_id, action_id in linked
        if action_id in actions and (line_id, action_id) not in made
    ]
    for select in (_activity_feeds(lines), _measure_feeds(lines), _indicator_feeds(lines)):
        found += fetch(engine, select, FeedRow)
    return found


def spent_besides(engine: sa.Engine, feeds: list[FeedRow]) -> list[FeedRow]:
    """Actions that cost something and are none of these; they feed no line."""
    known = {feed.record_id for feed in feeds}
    rows = fetch(engine, all_actions().where(action.c.spent_pence.is_not(None)), ActionRow)
    return [_fed(None, NO_LINE, row) for row in rows if row.id not in known]


def _ids(engine: sa.Engine, query: sa.Select[Any]) -> list[UUID]:
    with reading(engine) as connection:
        return list(connection.execute(query).scalars())


def _fed(feed_id: UUID | None, line_id: UUID | None, row: ActionRow) -> FeedRow:
    assert line_id is not None
    return FeedRow(
        feed_id, line_id, Kind.ACTION, row.id, row.ref, row.text, row.state.value, row.due, row.closed_on,
        row.body_id, row.body, row.code, row.owner_agency_id, row.owner, row.community, row.spent_pence,
        row.owner_agency,
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
