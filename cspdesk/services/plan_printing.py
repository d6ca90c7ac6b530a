"""A plan of the store as papers set it: its rows now, and around them what its shipped text prints."""

from collections.abc import Iterable
from dataclasses import replace

from cspdesk.domain.dates import say_date_long
from cspdesk.domain.plan_kinds import LineState, PlanState
from cspdesk.domain.plan_rows import LineRow, PlanPriorityRow, PlanRow
from cspdesk.domain.plans import Horizon, LineRole, Plan, PlanLine, PlanPriority
from cspdesk.services.plan_files import printed_plan
from cspdesk.services.register_specs import register_of

# Lines that are nothing but names: who leads stands in their words.
_NAMES = (LineRole.LEAD, LineRole.SPONSOR, LineRole.PARTNERS)
_UNKNOWN = "unknown"
_DONE = {
    LineState.DONE: "Done",
    LineState.PART_DONE: "Part done",
    LineState.NOT_DONE: "Not done",
}


def as_printed(
    plan: PlanRow,
    priorities: Iterable[PlanPriorityRow],
    lines: Iterable[LineRow],
) -> Plan:
    """The plan as a paper's record; lines that were dropped are left out."""
    standing = [line for line in lines if line.state is not LineState.DROPPED]
    around = printed_plan(plan.key) if plan.key else Plan("", "", "", plan.layout, ())
    return replace(
        around,
        title=plan.title,
        year=plan.year,
        layout=plan.layout,
        titles=tuple(_title(pair) for pair in plan.titles if "=" in pair),
        objectives=plan.objectives,
        version=plan.version,
        changed_on=plan.changed_on,
        approved=_approved(plan),
        foreword=plan.foreword,
        summary=plan.summary,
        priorities=tuple(
            PlanPriority(
                priority.key,
                priority.title,
                priority.label,
                tuple(_line(line) for line in standing if line.plan_priority_id == priority.id),
            )
            for priority in priorities
        ),
    )


def _title(pair: str) -> tuple[str, str]:
    word, _, said = pair.partition("=")
    return word, said


def _approved(plan: PlanRow) -> str:
    if plan.state is PlanState.DRAFT:
        due = f", to be approved by {say_date_long(plan.due_on)}" if plan.due_on else ""
        return f"Draft{due}"
    if plan.agreed_on is None:
        return ""
    by = f" by {plan.agreed_by}" if plan.agreed_by else ""
    return f"Approved on {say_date_long(plan.agreed_on)}{by}"


def _line(line: LineRow) -> PlanLine:
    names = line.role in _NAMES
    lead = () if names else (line.lead_agency, line.lead, line.lead_person, line.community)
    partners = () if names else (name for _, name in line.partners)
    progress = " ".join(part for part in (_done(line), line.progress, _linked(line)) if part)
    return PlanLine(
        role=line.role,
        text=line.text,
        label=line.label,
        horizon=Horizon(line.horizon) if line.horizon else None,
        objective=line.objective,
        side=", ".join(line.sides),
        code=line.code,
        lead=", ".join(filter(None, lead)),
        timescale=line.timescale,
        resources=line.resources,
        outcome=line.outcome,
        progress=progress,
        to_be_agreed=line.to_be_agreed,
        due=line.due,
        repeats=line.repeats,
        partners=", ".join(partners),
    )


def _linked(line: LineRow) -> str:
    """The sub-plan, study or project that a line stands for, with its state (A180)."""
    if not line.entry or line.entry_state in ("", _UNKNOWN):
        return ""
    return f"{line.entry}: {register_of(line.entry_register).state(line.entry_state).words}."


def _done(line: LineRow) -> str:
    if line.state not in _DONE:
        return ""
    return f"{_DONE[line.state]}{f' on {say_date_long(line.state_on)}' if line.state_on else ''}."
