"""Reads of check sheets and their items."""

from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.check_sheets import Item, Sheet
from cspdesk.store.activity_tables import activity
from cspdesk.store.plan_tables import plan, plan_line, plan_priority
from cspdesk.store.reads.risks import numbered_under
from cspdesk.store.reads.rows import fetch, first, named, plain
from cspdesk.store.register_tables import check_item, check_sheet
from cspdesk.store.tables import action, body, issue, meeting, person


@cache
def _sheets() -> sa.Select[Any]:
    sheet = check_sheet.c
    link, lead, joins = numbered_under()
    own = sa.and_(check_item.c.sheet_id == sheet.id, ~check_item.c.deleted)
    items = sa.select(sa.func.count()).select_from(check_item).where(own)
    open_actions = (
        sa.select(sa.func.count())
        .select_from(action.join(check_item, check_item.c.id == action.c.check_item_id))
        .where(own, ~action.c.deleted, action.c.state == "open")
    )
    about = sa.func.coalesce(
        plan_line.c.text,
        plan_priority.c.title,
        issue.c.words,
        activity.c.title,
        body.c.name,
        plan.c.title,
        "",
    )
    return (
        sa.select(
            *plain(check_sheet),
            about.label("about"),
            items.scalar_subquery().label("items"),
            items.where(check_item.c.answer != "").scalar_subquery().label("answered"),
            open_actions.scalar_subquery().label("open_actions"),
            named(lead.c.code, "meeting_code"),
            meeting.c.day.label("meeting_day"),
        )
        .select_from(check_sheet)
        .outerjoin(plan_line, plan_line.c.id == sheet.line_id)
        .outerjoin(plan_priority, plan_priority.c.id == sheet.plan_priority_id)
        .outerjoin(issue, issue.c.id == sheet.issue_id)
        .outerjoin(activity, activity.c.id == sheet.activity_id)
        .outerjoin(body, body.c.id == sheet.body_id)
        .outerjoin(plan, plan.c.id == sheet.plan_id)
        .outerjoin(meeting, meeting.c.id == sheet.meeting_id)
        .outerjoin(link, joins)
        .outerjoin(lead, lead.c.id == link.c.body_id)
        .where(~sheet.deleted)
        .order_by(sheet.on_day.desc(), sheet.id.desc())
    )


class CheckReads:
    """What is known of checks."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def all(self) -> list[Sheet]:
        """Every sheet, the newest first."""
        return fetch(self._engine, _sheets(), Sheet)

    def get(self, sheet_id: UUID) -> Sheet | None:
        return first(self._engine, _sheets().where(check_sheet.c.id == sheet_id), Sheet)

    def items(self, sheet_id: UUID) -> list[Item]:
        """The items of a sheet in their order."""
        return fetch(self._engine, _items().where(check_item.c.sheet_id == sheet_id), Item)

    def item(self, item_id: UUID) -> Item | None:
        return first(self._engine, _items().where(check_item.c.id == item_id), Item)


@cache
def _items() -> sa.Select[Any]:
    became = (
        sa.select(sa.func.count())
        .select_from(action)
        .where(action.c.check_item_id == check_item.c.id, ~action.c.deleted)
        .scalar_subquery()
    )
    # A member is named as they are called now; whoever else is asked, as they were called then.
    part = sa.func.coalesce(person.c.name, check_item.c.part).label("part")
    columns = [part if column.name == "part" else column for column in plain(check_item)]
    return (
        sa.select(*columns, became.label("actions"))
        .select_from(check_item)
        .outerjoin(person, person.c.id == check_item.c.person_id)
        .where(~check_item.c.deleted)
        .order_by(check_item.c.position, check_item.c.id)
    )
