"""The plan as a table for spreadsheets: one row a line, with how it stands and what feeds it."""

from uuid import UUID

from cspdesk.domain.plan_owing import agencies_of
from cspdesk.domain.plan_progress import statuses
from cspdesk.domain.sheets import Column, ColumnKind, TableSheet
from cspdesk.services.context import Context
from cspdesk.services.plans import PlanService

_COLUMNS = (
    Column("Priority"), Column("Number"), Column("Part"), Column("Text"), Column("State"), Column("Lead"),
    Column("Partners"), Column("Community group"), Column("Starts", ColumnKind.DAY), Column("Due", ColumnKind.DAY),
    Column("Time scale"), Column("How often"), Column("Objective"), Column("Sides"), Column("Elements"),
    Column("Themes"), Column("Kinds of delivery"), Column("Code"), Column("Target"), Column("Resources"),
    Column("Progress"), Column("To be agreed"), Column("Feeds the county agreement"),
    Column("Actions", ColumnKind.WHOLE), Column("Actions done", ColumnKind.WHOLE),
)  # fmt: skip


def plan_table(context: Context, plan_id: UUID | None = None) -> TableSheet:
    """Every line of a plan, of today's where none is named; what was dropped says so."""
    service = PlanService(context)
    file = service.file(plan_id or service.current().id)
    headings = {row.id: row.heading for row in file.priorities}
    status = statuses(file, context.today())
    rows = []
    for line in file.lines:
        actions = [feed for feed in file.feeds_of(line.id) if feed.ref and feed.state in ("open", "done")]
        rows.append(
            (
                headings[line.plan_priority_id],
                line.label,
                line.role.value,
                line.text,
                status[line.id].value,
                line.owner,
                ", ".join(agencies_of(line).values()),
                line.community,
                line.starts_on,
                line.due,
                line.timescale,
                line.repeats,
                line.objective,
                ", ".join(line.sides),
                ", ".join(line.elements),
                ", ".join(line.themes),
                ", ".join(line.deliveries),
                line.code,
                line.outcome,
                line.resources,
                line.progress,
                "yes" if line.to_be_agreed else "no",
                "yes" if line.feeds_county else "no",
                len(actions),
                sum(feed.state == "done" for feed in actions),
            )
        )
    plan = file.plan
    note = f"Version {plan.version}{f', last changed on {plan.changed_on}' if plan.changed_on else ''}."
    return TableSheet(plan.title[:31], _COLUMNS, tuple(rows), note, sample=context.partnership.sample)
