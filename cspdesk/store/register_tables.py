"""The tables of risks and the matrix, of checks, and of the small registers whose fields are data."""

from cspdesk.domain.check_kinds import MatrixState, RiskState
from cspdesk.domain.kinds import Kind
from cspdesk.store.columns import day, flag, number, record, ref, text, word

matrix = record(
    Kind.MATRIX,
    text("title"),
    day("on_day", needed=True),
    # The criteria of scoring, one a line, and what the scores mean.
    text("criteria"),
    text("meaning"),
    number("highest", 5),
    number("cut_off"),
    word(MatrixState.DRAFT, "state"),
    day("proposed_on"),
    ref("proposed_to_id", "body"),
    day("agreed_on"),
    ref("agreed_at_id", "meeting"),
    text("agreed_by"),
    ref("follows_id", "matrix"),
    text("note"),
)

matrix_row = record(
    Kind.MATRIX_ROW,
    ref("matrix_id", "matrix", needed=True),
    number("position", 0),
    text("issue"),
    # One score for each criterion, parted by spaces; "-" where nobody has scored yet.
    text("scores"),
    flag("chosen"),
    text("reason"),
    text("scored_by"),
    ref("plan_priority_id", "plan_priority"),
)

risk = record(
    Kind.RISK,
    number("number", 0),
    text("title"),
    text("text"),
    # From 1 to 5; None is not scored yet.
    number("severity"),
    number("likelihood"),
    text("mitigation"),
    ref("agency_id", "agency"),
    ref("person_id", "person"),
    ref("plan_priority_id", "plan_priority"),
    day("opened_on", needed=True),
    day("review_on"),
    number("review_months"),
    word(RiskState.OPEN, "state"),
    day("closed_on"),
    text("closing_note"),
    flag("restricted"),
)

risk_review = record(
    Kind.RISK_REVIEW,
    ref("risk_id", "risk", needed=True),
    day("on_day", needed=True),
    ref("meeting_id", "meeting"),
    number("severity"),
    number("likelihood"),
    text("words"),
    text("recommended"),
    ref("recommended_to_id", "body"),
)

check_sheet = record(
    Kind.CHECK_SHEET,
    # The key of the checklist it was made from; its items are its own from then on.
    text("template"),
    text("title"),
    text("year"),
    text("subject"),
    ref("plan_id", "plan"),
    ref("plan_priority_id", "plan_priority"),
    ref("line_id", "plan_line"),
    ref("activity_id", "activity"),
    ref("body_id", "body"),
    ref("issue_id", "issue"),
    ref("meeting_id", "meeting"),
    day("on_day", needed=True),
    day("due"),
    day("done_on"),
    text("done_by"),
    text("result"),
)

check_item = record(
    Kind.CHECK_ITEM,
    ref("sheet_id", "check_sheet", needed=True),
    number("position", 0),
    # The heading it stands under, and the group, agency or person it is asked of.
    text("section"),
    text("part"),
    ref("agency_id", "agency"),
    ref("person_id", "person"),
    text("text"),
    flag("statutory"),
    # A word of the checklist's own scale; empty is not answered.
    text("answer"),
    text("evidence"),
    text("adjustment"),
    text("owner"),
    day("due"),
    day("on_day"),
)

# A row of a small register: agreements, projects, funding, studies, data sources; what its fields are called is data.
entry = record(
    Kind.ENTRY,
    text("register"),
    number("position", 0),
    text("title"),
    text("text"),
    text("topic"),
    text("state"),
    ref("agency_id", "agency"),
    text("agencies"),
    ref("person_id", "person"),
    text("who"),
    ref("body_id", "body"),
    ref("meeting_id", "meeting"),
    ref("plan_id", "plan"),
    ref("plan_priority_id", "plan_priority"),
    ref("issue_id", "issue"),
    ref("activity_id", "activity"),
    # Codes of indicators, one a line.
    text("codes"),
    day("from_day"),
    day("due"),
    day("done_on"),
    day("review_on"),
    day("published_on"),
    text("place"),
    # How often: a cadence, or the words of a source ("as required").
    text("cadence"),
    number("pence"),
    number("number"),
    number("days"),
    flag("marked"),
    text("answer"),
    text("evidence"),
    text("note"),
    ref("follows_id", "entry"),
    flag("restricted"),
)

entry_party = record(
    Kind.ENTRY_PARTY,
    ref("entry_id", "entry", needed=True),
    ref("agency_id", "agency"),
    # Or a priority of a plan that it belongs to, such as one that a strategy serves.
    ref("plan_priority_id", "plan_priority"),
    text("words"),
    day("on_day"),
    flag("leads"),
    text("note"),
)

# A dated step of an entry: a stage of its route, an arrival, a version, a report handed in.
entry_step = record(
    Kind.ENTRY_STEP,
    ref("entry_id", "entry", needed=True),
    number("position", 0),
    ref("body_id", "body"),
    ref("meeting_id", "meeting"),
    day("due"),
    day("on_day"),
    text("text"),
    text("outcome"),
)
