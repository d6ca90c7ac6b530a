"""Plan progress: the lines of the current plan as they stood on the day, rolled up by the plan's own rules."""

from collections.abc import Sequence

from cspdesk.domain.chart import Progress, State, StripChart
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.domain.pack import PackColumn, PackRow, PackTable, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.domain.plan_progress import LineStatus, progress
from cspdesk.domain.plan_rows import LineRow, PlanFile
from cspdesk.services.pack.reads import PackReads, refs

_KEY = "plan"
_BEHIND = (LineStatus.LATE, LineStatus.SLIPPING)
# Of priorities; a line that is “part done” is something else.
_STATES = ((State.DONE, "all lines done"), (State.PART, "some done"), (State.NOT_DONE, "none done yet"))


def section(read: PackReads) -> Section:
    """Figures over the commitments of the plan, each priority rolled up, and every line that is behind or due."""
    kind, file = BY_KEY[_KEY], read.plan
    if file is None:
        return Section(_KEY, kind.letter, kind.title, empty="There is no plan yet.")
    lines = read.commitments
    status = read.line_status
    due = [step for step in file.milestones if read.within(step.due)]
    kept = [step for step in due if step.done_on is not None]
    groups = {
        "lines": lines,
        "done": [line for line in lines if status[line.id] is LineStatus.DONE],
        "part": [line for line in lines if status[line.id] is LineStatus.PART_DONE],
        "not_done": [line for line in lines if status[line.id] is LineStatus.NOT_DONE],
        "late": behind(read),
        "tba": [line for line in lines if line.to_be_agreed],
    }
    agreed = f", agreed {say_date_short(file.plan.agreed_on)}" if file.plan.agreed_on else ""
    return Section(
        _KEY,
        kind.letter,
        kind.title,
        figures=(
            *(
                figure(_KEY, rule, len(rows), refs(Kind.PLAN_LINE, [line.id for line in rows]))
                for rule, rows in groups.items()
            ),
            figure(_KEY, "milestones", len(due), refs(Kind.MILESTONE, [step.id for step in due])),
            figure(_KEY, "milestones_done", len(kept), refs(Kind.MILESTONE, [step.id for step in kept])),
        ),
        tables=(_priorities(read, file), _lines(read, file)),
        charts=_chart(read, file),
        notes=(f"{file.plan.title}{agreed}. A line is slipping while a step or an action of it is late.",),
    )


def behind(read: PackReads) -> list[LineRow]:
    """Commitments that are late, or slipping because a step or an action of them is late."""
    return [line for line in read.commitments if read.line_status[line.id] in _BEHIND]


def _chart(read: PackReads, file: PlanFile) -> tuple[StripChart, ...]:
    rows = []
    for priority in file.priorities:
        own = [line for line in read.commitments if line.plan_priority_id == priority.id]
        if own:
            found = progress(file, own, read.day)
            rows.append(
                Progress(
                    priority.heading,
                    found.lines.part,
                    found.lines.whole,
                    records=refs(Kind.PLAN_LINE, [line.id for line in own]),
                )
            )
    return (StripChart("Lines done of each priority", tuple(rows), _STATES),) if rows else ()


def _priorities(read: PackReads, file: PlanFile) -> PackTable:
    columns = (
        PackColumn("Priority", wide=1),
        PackColumn("Lead"),
        PackColumn("Lines", Sort.NUMBER),
        PackColumn("Done", Sort.NUMBER),
        PackColumn("Behind", Sort.NUMBER),
        PackColumn("Actions", Sort.NUMBER),
        PackColumn("Actions done", Sort.NUMBER, under="{} done"),
        PackColumn("Actions late", Sort.NUMBER, under="{} late"),
    )
    rows = []
    for priority in file.priorities:
        own = [line for line in read.commitments if line.plan_priority_id == priority.id]
        found = progress(file, own, read.day)
        late = len(found.late_lines) + len(found.slipping)
        numbers = (
            len(own),
            found.lines.part,
            late,
            found.actions.whole,
            found.actions.part or None,
            len(found.late) or None,
        )
        lead = read.names.name(priority.lead_id) or priority.sponsor
        records = (
            (Kind.PLAN_PRIORITY, priority.id),
            *refs(Kind.PLAN_LINE, [line.id for line in own]),
            *refs(Kind.ACTION, found.actions.of),
        )
        rows.append(PackRow((priority.heading, lead, *numbers), records))
    return PackTable("Each priority", columns, tuple(rows), "The plan has no priorities yet.")


def _lines(read: PackReads, file: PlanFile) -> PackTable:
    """What wants the group's eye: late, slipping, not done, and what falls due within the period."""
    columns = (
        PackColumn("Priority"),
        PackColumn("Line", wide=1),
        PackColumn("Owner"),
        PackColumn("Due", Sort.DAY),
        PackColumn("Status"),
    )
    wanted = {line.id for line in _to_look_at(read, read.commitments)}
    rows = []
    for priority in file.priorities:
        for line in read.commitments:
            if line.plan_priority_id == priority.id and line.id in wanted:
                owner = line.lead_agency or line.community or line.lead
                person = read.names.name(line.lead_id)
                rows.append(
                    PackRow(
                        (
                            priority.title,
                            read.names.text(line.text),
                            ", ".join(each for each in (read.names.text(owner), person) if each),
                            line.due or line.timescale or None,
                            read.line_status[line.id].value,
                        ),
                        ((Kind.PLAN_LINE, line.id),),
                    )
                )
    return PackTable(
        "Lines behind, not done or due in the period",
        columns,
        tuple(rows),
        "No line is behind, and none was due in the period.",
        grouped=True,
    )


def _to_look_at(read: PackReads, lines: Sequence[LineRow]) -> list[LineRow]:
    poor = (*_BEHIND, LineStatus.NOT_DONE, LineStatus.PART_DONE)
    return [line for line in lines if read.line_status[line.id] in poor or read.within(line.due)]
