"""The tables of plans: priorities, lines, milestones, notes, changes and resources."""

from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import LineState, MilestoneKind, NoteKind, PlanState, ResourceKind
from cspdesk.domain.plans import LineRole, PlanLayout
from cspdesk.store.columns import day, flag, number, record, ref, text, word

plan = record(
    Kind.PLAN,
    # The shipped plan it was filled from; its sections, notes and printed tables are read from there.
    text("key"),
    text("title"),
    text("year"),
    word(PlanLayout.BLOCKS, "layout"),
    word(PlanState.DRAFT, "state"),
    # A local action plan is of one forum; the partnership's own is of none.
    ref("body_id", "body"),
    ref("follows_id", "plan"),
    day("from_day"),
    day("to_day"),
    day("due_on"),
    day("agreed_on"),
    ref("agreed_at_id", "meeting"),
    text("agreed_by"),
    # "word=heading", one a line: the plan's own words for the parts of a priority.
    text("titles"),
    # Lists of the plan's own tags, one a line.
    text("objectives"),
    text("elements"),
    text("themes"),
    text("deliveries"),
    # The agreement of several partnerships that this plan is part of.
    text("county"),
    text("foreword"),
    text("summary"),
    number("version", 1),
    day("changed_on"),
)

plan_priority = record(
    Kind.PLAN_PRIORITY,
    ref("plan_id", "plan", needed=True),
    number("position", 0),
    text("key"),
    text("label"),
    text("title"),
    # False for a block beside the priorities, such as performance management.
    flag("is_priority", True),
    ref("sponsor_agency_id", "agency"),
    ref("champion_id", "person"),
    ref("lead_id", "person"),
    day("from_day"),
    day("to_day"),
    # Which vulnerable groups were thought of; empty is not ticked.
    text("vulnerable"),
    ref("follows_id", "plan_priority"),
)

plan_line = record(
    Kind.PLAN_LINE,
    ref("plan_priority_id", "plan_priority", needed=True),
    number("position", 0),
    word(LineRole.ACTION, "role"),
    text("label"),
    text("text"),
    # "year" or "three_years"; empty for neither.
    text("horizon"),
    text("objective"),
    # Sides of the crime triangle, elements, themes and kinds of delivery, one a line.
    text("sides"),
    text("elements"),
    text("themes"),
    text("deliveries"),
    text("code"),
    # The lead and the partners in words where they are no records.
    text("lead"),
    ref("lead_agency_id", "agency"),
    ref("lead_id", "person"),
    text("community"),
    text("timescale"),
    day("starts_on"),
    day("due"),
    # A cadence such as "monthly"; a task is made for each period.
    text("repeats"),
    text("resources"),
    text("outcome"),
    text("progress"),
    word(LineState.OPEN, "state"),
    day("state_on"),
    flag("to_be_agreed"),
    flag("feeds_county"),
    # Words of `Smart`, parted by spaces.
    text("smart"),
    ref("indicator_id", "indicator"),
    ref("risk_id", "risk"),
    # The study, project, sub-plan or lesson the line comes from, or that it stands for.
    ref("entry_id", "entry"),
    text("source"),
    ref("follows_id", "plan_line"),
)

line_partner = record(
    Kind.LINE_PARTNER,
    ref("line_id", "plan_line", needed=True),
    ref("agency_id", "agency", needed=True),
)

# What feeds a line: one of the four.
line_feed = record(
    Kind.LINE_FEED,
    ref("line_id", "plan_line", needed=True),
    ref("action_id", "action"),
    ref("activity_id", "activity"),
    ref("measure_id", "measure"),
    ref("indicator_id", "indicator"),
)

milestone = record(
    Kind.MILESTONE,
    ref("line_id", "plan_line"),
    ref("action_id", "action"),
    word(MilestoneKind.MILESTONE),
    text("text"),
    day("due"),
    day("done_on"),
    text("note"),
)

plan_note = record(
    Kind.PLAN_NOTE,
    word(NoteKind.EVIDENCE),
    ref("plan_id", "plan"),
    ref("plan_priority_id", "plan_priority"),
    ref("line_id", "plan_line"),
    ref("action_id", "action"),
    ref("indicator_id", "indicator"),
    ref("body_id", "body"),
    ref("meeting_id", "meeting"),
    day("on_day", needed=True),
    text("text"),
    text("answer"),
    day("due"),
    day("done_on"),
    # The later years a lesson is rolled out in, one a line.
    text("years"),
    text("said_by"),
    flag("public"),
)

plan_change = record(
    Kind.PLAN_CHANGE,
    ref("plan_id", "plan", needed=True),
    ref("plan_priority_id", "plan_priority"),
    ref("line_id", "plan_line"),
    ref("target_id", "indicator_target"),
    day("on_day", needed=True),
    ref("meeting_id", "meeting"),
    text("agreed_by"),
    text("what"),
    text("was"),
    text("now"),
    text("reason"),
)

plan_resource = record(
    Kind.PLAN_RESOURCE,
    ref("plan_priority_id", "plan_priority"),
    ref("line_id", "plan_line"),
    ref("action_id", "action"),
    ref("agency_id", "agency"),
    word(ResourceKind.MONEY),
    text("text"),
    number("pence"),
    text("how_used"),
)
