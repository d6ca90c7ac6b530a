"""Plans, their lines and what hangs on them as flat objects, for the verbs that look."""

from collections.abc import Callable
from dataclasses import fields
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.plan_owing import agencies_of
from cspdesk.domain.plan_progress import LineStatus, area_state, progress, statuses
from cspdesk.domain.plan_rows import FeedRow, LineRow, PlanFile, PlanRow

if TYPE_CHECKING:
    from cspdesk.office import Office
    from cspdesk.verbs.run import Flat

COLUMNS: dict[str, tuple[str, ...]] = {
    "plan": ("title", "year", "body", "state", "from_day", "to_day", "version", "changed_on", "done", "late"),
    "plan-lines": ("priority", "label", "role", "status", "due", "lead", "actions_done", "actions", "text"),
}

_Make = Callable[..., "Flat"]


def plans(office: "Office", flat: _Make) -> list["Flat"]:
    """Every plan: the partnership's own with how they go, then the local ones with whether they are current."""
    return [plan(office, row, flat) for row in office.plans.all()]


def plan(office: "Office", row: PlanRow, flat: _Make) -> "Flat":
    today = office.context.today()
    figures: dict[str, Any] = {"commitments": None, "done": None, "late": None}
    if not row.local:
        file = office.plans.file(row.id)
        rolled = progress(file, file.lines, today)
        figures = {
            "commitments": rolled.lines.whole,
            "done": rolled.lines.part,
            "late": len(rolled.late_lines),
            "slipping": len(rolled.slipping),
            "actions": rolled.actions.whole,
            "actions_done": rolled.actions.part,
        }
    return flat(
        id=row.id,
        title=row.title,
        year=row.year,
        body=row.body or None,
        body_code=row.body_code or None,
        layout=row.layout,
        state=area_state(row, today) if row.local else row.state,
        from_day=row.from_day,
        to_day=row.to_day,
        due_on=row.due_on,
        overdue=row.overdue(today),
        agreed_on=row.agreed_on,
        agreed_by=row.agreed_by,
        county=row.county,
        version=row.version,
        changed_on=row.changed_on,
        priorities=row.priorities,
        lines=row.lines,
        **figures,
    )


def lines(office: "Office", flat: _Make) -> list["Flat"]:
    """Every line of today's plan in its order."""
    if not office.plans.own():
        return []
    file = office.plans.file(office.plans.current().id)
    status = statuses(file, office.context.today())
    headings = {row.id: row.heading for row in file.priorities}
    feeds: dict[UUID, list[FeedRow]] = {}
    for feed in file.feeds:
        feeds.setdefault(feed.line_id, []).append(feed)
    return [
        _line(row, headings[row.plan_priority_id], status[row.id], feeds.get(row.id, []), flat)
        for row in file.lines
    ]


def _line(row: LineRow, priority: str, status: LineStatus, feeds: list[FeedRow], flat: _Make) -> "Flat":
    actions = [feed for feed in feeds if feed.ref and feed.state in ("open", "done")]
    return flat(
        id=row.id,
        priority=priority,
        role=row.role,
        label=row.label,
        text=row.text,
        status=status,
        state_on=row.state_on,
        due=row.due,
        timescale=row.timescale,
        starts_on=row.starts_on,
        repeats=row.repeats,
        horizon=row.horizon,
        objective=row.objective,
        lead=row.owner,
        agencies="; ".join(agencies_of(row).values()),
        community=row.community,
        sides="; ".join(row.sides),
        elements="; ".join(row.elements),
        themes="; ".join(row.themes),
        deliveries="; ".join(row.deliveries),
        code=row.code,
        outcome=row.outcome,
        resources=row.resources,
        progress=row.progress,
        to_be_agreed=row.to_be_agreed,
        feeds_county=row.feeds_county,
        smart="; ".join(row.smart),
        actions=len(actions),
        actions_done=sum(feed.state == "done" for feed in actions),
    )


def show_line(office: "Office", line_id: UUID, flat: _Make) -> tuple["Flat", list["Flat"]]:
    """A line with what feeds it, its steps, notes, changes and resources."""
    row = office.plans.line(line_id)
    file = office.plans.file(row.plan_id)
    priority = next(each.heading for each in file.priorities if each.id == row.plan_priority_id)
    feeds = list(file.feeds_of(line_id))
    status = statuses(file, office.context.today())[line_id]
    return _line(row, priority, status, feeds, flat), _behind(file, line_id, flat)


def show_plan(office: "Office", plan_id: UUID, flat: _Make) -> tuple["Flat", list["Flat"]]:
    """A plan with its priorities, what changed of it, and every note."""
    file = office.plans.file(plan_id)
    today = office.context.today()
    rolled = [(each, progress(file, file.lines_of(each.id), today)) for each in file.priorities]
    priorities = [
        flat(
            record="priority",
            id=each.id,
            title=each.heading,
            sponsor=each.sponsor,
            lead=each.lead,
            commitments=found.lines.whole,
            done=found.lines.part,
            late=len(found.late_lines),
            actions=found.actions.whole,
            actions_done=found.actions.part,
        )
        for each, found in rolled
    ]
    forums = [
        flat(
            record="forum",
            id=each.body_id,
            code=each.code,
            actions=each.done.whole,
            actions_done=each.done.part,
            late=len(each.late),
        )
        for each in progress(file, file.lines, today).forums
    ]
    return plan(office, file.plan, flat), [
        *priorities,
        *forums,
        *_each("change", file.changes, flat),
        *_each("note", file.notes, flat),
    ]


def _behind(file: PlanFile, line_id: UUID, flat: _Make) -> list["Flat"]:
    return [
        *_each("feed", file.feeds_of(line_id), flat),
        *_each("milestone", file.milestones_of(line_id), flat),
        *_each("note", [note for note in file.notes if note.line_id == line_id], flat),
        *_each("change", [change for change in file.changes if change.line_id == line_id], flat),
        *_each("resource", [each for each in file.resources if each.line_id == line_id], flat),
    ]


def _each(record: str, rows: Any, flat: _Make) -> list["Flat"]:
    """Rows as they are, without pointers; lists of words are one text."""
    return [
        flat(
            record=record,
            **{
                field.name: "; ".join(value) if isinstance(value, tuple) else value
                for field in fields(row)
                if not field.name.endswith("_id") or field.name == "record_id"
                for value in (getattr(row, field.name),)
            },
        )
        for row in rows
    ]
