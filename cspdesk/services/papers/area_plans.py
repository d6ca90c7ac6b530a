"""Local action plans drawn from the shared list of actions, and which areas have one."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.dates import plan_year, say_date_long, say_date_short
from cspdesk.domain.kinds import ActionState, BodyKind
from cspdesk.domain.papers.bulletins import BigFigure, BulletinPaper, Entry, Section, SectionTable
from cspdesk.domain.papers.common import ActionLine
from cspdesk.domain.plan_progress import covered
from cspdesk.domain.plan_rows import AHEAD, CURRENT, EXPIRED, NO_PLAN, AreaPlanRow, PlanRow
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.areas import body_of
from cspdesk.services.papers.registry import Wanted
from cspdesk.services.plan_notes import newest
from cspdesk.services.plans import PlanService

_BOROUGH = "borough-wide"
_NEXT_MEETING = "next meeting, "


def area_plan(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """The local plan of a forum: its priorities, its own actions, and those of the whole borough marked as such.

    Of the time of its plan; of this plan year for a forum that has none.
    """
    body, today = body_of(context, ref), context.today()
    own = [plan for plan in context.store.plans.all() if plan.body_id == body.id]
    plan = newest(own, today) if own else None
    first, last = _span(context, plan, wanted)
    names = common.Names(context, today, wanted.audience)
    local = [a for a in context.store.actions.all(body_id=body.id) if _within(a, first, last)]
    wide = [a for a in _wide(context) if _within(a, first, last)]
    lines = [common.action_line(action, names, today) for action in local]
    done = sum(line.state == ActionState.DONE for line in lines)
    late = sum(line.days_overdue > 0 for line in lines)
    known = common.wording(context.partnership, body)
    return BulletinPaper(
        letterhead=common.letterhead(context, body),
        made_on=today,
        kind="Local action plan",
        title=body.name,
        period=f"{say_date_long(first)} to {say_date_long(last)}",
        intro=names.text(_standing(plan, today)),
        figures=(
            BigFigure(str(len(lines)), "actions of this area"),
            BigFigure(str(done), "done", f"{late:,} overdue" if late else "none overdue"),
            BigFigure(str(len(wide)), f"{_BOROUGH} actions", "listed apart"),
        ),
        sections=(
            _priorities(context, body.id, names),
            Section(
                "Actions of this area",
                table=_table(lines, _feeding(context, local, names)) if lines else None,
                empty=f"No action of this {known.forum} is on the shared list in this time.",
            ),
            Section(
                f"{_BOROUGH.capitalize()} actions",
                "Given by the groups above the forums: they are for every area, not for this one alone.",
                table=_table([common.action_line(a, names, today) for a in wide], {}, _BOROUGH.capitalize())
                if wide
                else None,
            )
            if wide
            else Section(f"{_BOROUGH.capitalize()} actions", empty="None in this time."),
        ),
        ref=body.code,
    )


def _span(context: Context, plan: PlanRow | None, wanted: Wanted) -> tuple[dt.date, dt.date]:
    year = plan_year(context.today(), context.partnership.year_start_month)
    first = wanted.from_day or (plan.from_day if plan is not None else None) or year.start
    last = wanted.to_day or (plan.to_day if plan is not None else None) or year.end
    return first, last


def _standing(plan: PlanRow | None, today: dt.date) -> str:
    if plan is None:
        return "This area has no plan of its own yet: these are the actions of the plan year."
    version = f"Version {plan.version}"
    changed = f", last changed on {say_date_long(plan.changed_on)}" if plan.changed_on else ""
    over = " This plan has run out." if plan.to_day is not None and plan.to_day < today else ""
    return f"{plan.title}. {version}{changed}.{over}"


def _within(action: ActionRow, first: dt.date, last: dt.date) -> bool:
    """Open on some day of the time, or closed within it."""
    return action.given_on <= last and (action.closed_on is None or action.closed_on >= first)


def _wide(context: Context) -> list[ActionRow]:
    bodies = context.store.bodies.all(context.today())
    above = {body.id for body in bodies if body.kind not in (BodyKind.FORUM, BodyKind.EXTERNAL)}
    return [row for row in context.store.actions.all() if row.body_id in above or row.body_id is None]


def _feeding(context: Context, actions: Sequence[ActionRow], names: common.Names) -> dict[str, str]:
    """The priority of the plan each action feeds, in its short form."""
    service = PlanService(context)
    own = service.own()
    if not own:
        return {}
    plan = service.current()
    priorities = {
        row.id: names.text(row.label or row.title) for row in context.store.plans.priorities(plan.id)
    }
    lines = {row.id: priorities.get(row.plan_priority_id, "") for row in context.store.plans.lines(plan.id)}
    wanted = {action.id: action.ref for action in actions}
    return {
        wanted[feed.record_id]: lines[feed.line_id]
        for feed in context.store.plans.feeds(plan.id)
        if feed.record_id in wanted and feed.line_id in lines
    }


def _table(lines: Sequence[ActionLine], feeds: dict[str, str], mark: str = "") -> SectionTable:
    """Open ones first; what the action is for stands under its words."""
    rows = tuple(
        (line.number, _text(line, feeds, mark), line.owner or "no owner", _due(line), _state(line))
        for line in sorted(lines, key=_by_due)
    )
    return SectionTable(("Number", "Action", "Owner", "Due", "State"), rows, wide=(1,))


def _text(line: ActionLine, feeds: dict[str, str], mark: str) -> str:
    marked = f"{mark}: {line.text}" if mark else line.text
    return f"{marked} ({feeds[line.number]})" if line.number in feeds else marked


def _by_due(line: ActionLine) -> tuple[bool, bool, dt.date, str]:
    return line.state != ActionState.OPEN, line.due is None, line.due or dt.date.max, line.number


def _due(line: ActionLine) -> str:
    """The day alone, where it is known; that it is the next meeting's is on the forum's own papers."""
    return say_date_short(line.due) if line.due else line.due_words.removeprefix(_NEXT_MEETING)


def _state(line: ActionLine) -> str:
    if line.days_overdue:
        return f"{line.days_overdue:,} days late" if line.days_overdue > 1 else "1 day late"
    return line.state


def _priorities(context: Context, body_id: UUID, names: common.Names) -> Section:
    rows = context.store.priorities.all(body_id=body_id, on_day=context.today())
    entries = tuple(
        Entry(
            f"{number}. {names.text(row.title)}",
            names.text(row.words),
            f"Progress: {names.text(row.progress)}" if row.progress else "Progress: none yet",
        )
        for number, row in enumerate(rows, start=1)
    )
    return Section("Local priorities", entries=entries, empty="No local priorities are set now.")


def coverage(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """Which areas have a current plan, which have none or one that ran out."""
    del ref, wanted
    rows = PlanService(context).coverage()
    part, today = covered(rows), context.today()
    counts = {state: sum(row.state == state for row in rows) for state in (EXPIRED, AHEAD, NO_PLAN)}
    words = common.wording(context.partnership)
    return BulletinPaper(
        letterhead=common.letterhead(context),
        made_on=today,
        kind="Plans of areas",
        title=f"Coverage: {part.part:,} of {part.whole:,}",
        period=f"As at {say_date_long(today)}",
        figures=(
            BigFigure(f"{part.part}/{part.whole}", f"{words.many('forum')} with a current plan"),
            BigFigure(str(counts[EXPIRED]), "with a plan that ran out"),
            BigFigure(str(counts[NO_PLAN] + counts[AHEAD]), "with no plan yet"),
        ),
        sections=(
            _covered("No plan", rows, (NO_PLAN, AHEAD), "Every area has a plan."),
            _covered("Ran out", rows, (EXPIRED,), "No plan of an area has run out."),
            _covered("Current", rows, (CURRENT,), "No area has a current plan."),
        ),
    )


def _covered(heading: str, rows: Sequence[AreaPlanRow], states: tuple[str, ...], empty: str) -> Section:
    told = tuple(
        (
            row.code,
            row.name,
            row.state,
            say_date_short(row.from_day) if row.from_day else "",
            say_date_short(row.to_day) if row.to_day else "",
        )
        for row in rows
        if row.state in states
    )
    table = SectionTable(("Code", "Area", "Plan", "From", "To"), told, wide=(1,)) if told else None
    return Section(heading, table=table, empty=empty)
