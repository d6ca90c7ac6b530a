"""What the window says of a plan: roles, states, notes and how a line stands."""

from collections.abc import Iterable

from cspdesk.domain.plan_kinds import LineState, MilestoneKind, NoteKind, PlanState, ResourceKind, Smart
from cspdesk.domain.plan_progress import LineStatus
from cspdesk.domain.plan_rows import AHEAD, CURRENT, EXPIRED, NO_PLAN, LineRow, PlanRow
from cspdesk.domain.plans import SLOTS, Horizon, LineRole, PlanLayout
from cspdesk.ui.tokens import Chip, Tone

ROLES = {
    LineRole.WHY: "Why",
    LineRole.FINDING: "Finding",
    LineRole.NOTE: "Note",
    LineRole.AIM: "Aim",
    LineRole.OBJECTIVE: "Objective",
    LineRole.ACTION: "Action",
    LineRole.LEAD: "Lead",
    LineRole.PARTNERS: "Partners",
    LineRole.SPONSOR: "Sponsor",
    LineRole.OUTPUT: "Output",
    LineRole.OUTCOME: "Outcome",
    LineRole.TARGET: "Target",
    LineRole.MEASURE: "Measure",
    LineRole.INDICATOR: "Indicator",
    LineRole.PARTS: "Parts of an indicator",
    LineRole.SUCCESS: "Success criterion",
    LineRole.ASSOCIATED: "Associated criterion",
    LineRole.RISK: "Risk",
}
HORIZONS = {Horizon.YEAR: "The coming year", Horizon.THREE_YEARS: "The next three years"}
SIDES = {"victim": "Victim", "location": "Location", "offender": "Offender"}
STATUS = {
    LineStatus.DONE: Chip("Done", Tone.GOOD),
    LineStatus.PART_DONE: Chip("Part done", Tone.WARN),
    LineStatus.NOT_DONE: Chip("Not done", Tone.BAD),
    LineStatus.DROPPED: Chip("Dropped", Tone.QUIET),
    LineStatus.TO_BE_AGREED: Chip("To be agreed", Tone.QUIET),
    LineStatus.LATE: Chip("Late", Tone.BAD),
    LineStatus.SLIPPING: Chip("Slipping", Tone.WARN),
    LineStatus.UNDER_WAY: Chip("Under way", Tone.INFO),
    LineStatus.NOT_BEGUN: Chip("Not begun", Tone.QUIET),
}
ENDS = {
    LineState.DONE: "Done",
    LineState.PART_DONE: "Part done",
    LineState.NOT_DONE: "Not done",
}
NOTES = {
    NoteKind.ACHIEVEMENT: "Achievement",
    NoteKind.LESSON: "Lesson for later years",
    NoteKind.LEARNING: "Learning, good practice",
    NoteKind.EVALUATION: "What difference it made",
    NoteKind.VALUE_FOR_MONEY: "Value for money",
    NoteKind.BARRIER: "Barrier",
    NoteKind.EVIDENCE: "How it was chosen",
    NoteKind.QUESTION: "Evaluation question",
    NoteKind.COMMENT: "Comment of a forum or resident",
}
PLAN_STATES = {
    PlanState.DRAFT: Chip("Draft", Tone.QUIET),
    PlanState.CURRENT: Chip("Approved", Tone.GOOD),
    PlanState.ENDED: Chip("Ended", Tone.QUIET),
}
LAYOUTS = {
    PlanLayout.BLOCKS: "Blocks with key actions",
    PlanLayout.FINDINGS: "Findings to “we will”",
    PlanLayout.HORIZONS: "Coming year, three years",
    PlanLayout.OBJECTIVES: "Six columns by objective",
    PlanLayout.CRITERIA: "Criteria and activities",
}
SMART = {
    Smart.SPECIFIC: "Specific",
    Smart.MEASURABLE: "Measurable",
    Smart.ACHIEVABLE: "Achievable",
    Smart.RELEVANT: "Relevant",
    Smart.TIMED: "Timed",
}
RESOURCES = {ResourceKind.PEOPLE: "People", ResourceKind.MONEY: "Money", ResourceKind.IN_KIND: "In kind"}
STEPS = {MilestoneKind.MILESTONE: "Milestone", MilestoneKind.TASK: "Task"}
AREAS = {
    CURRENT: Chip("Current", Tone.GOOD),
    EXPIRED: Chip("Expired", Tone.BAD),
    AHEAD: Chip("Not begun", Tone.INFO),
    NO_PLAN: Chip("No plan", Tone.WARN),
}
WITHOUT_OBJECTIVE = "Under no objective"


def titles_of(plan: PlanRow) -> dict[str, str]:
    """The plan's own words for the parts of a priority, by their word."""
    return dict(line.split("=", 1) for line in plan.titles if "=" in line)


def groups_of(plan: PlanRow, lines: Iterable[LineRow]) -> list[tuple[str, list[LineRow]]]:
    """Lines under the headings of the plan's own layout, in its order.

    A heading of an objective is there without lines too: each plan shows all of its objectives.
    """
    held, said = list(lines), titles_of(plan)
    found: list[tuple[str, list[LineRow]]] = []
    taken: set[LineRole] = set()
    for slot in SLOTS[plan.layout]:
        own = [line for role in slot.roles for line in held if line.role is role]
        taken.update(slot.roles)
        if own:
            found.append((said.get(slot.word, slot.heading), own))
    left = [line for line in held if line.role not in taken]
    if plan.layout is PlanLayout.HORIZONS:
        for horizon, usual in (
            (Horizon.YEAR, "Over the coming year we will:"),
            (Horizon.THREE_YEARS, "Over the next three years, we will:"),
        ):
            found.append((said.get(horizon, usual), [line for line in left if line.horizon == horizon]))
        left = [line for line in left if line.horizon not in tuple(Horizon)]
    elif plan.layout is PlanLayout.OBJECTIVES and plan.objectives:
        found += [(name, [line for line in left if line.objective == name]) for name in plan.objectives]
        left = [line for line in left if line.objective not in plan.objectives]
        if left:
            found.append((WITHOUT_OBJECTIVE, left))
            left = []
    if left:
        found.append((said.get("action", _ACTIONS[plan.layout]), left))
    return found


_ACTIONS = {
    PlanLayout.BLOCKS: "Key Action",
    PlanLayout.FINDINGS: "We will",
    PlanLayout.HORIZONS: "We will",
    PlanLayout.OBJECTIVES: "Key Actions",
    PlanLayout.CRITERIA: "Activities",
}
