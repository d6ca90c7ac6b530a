"""The tables of issues' clocks, steps and answers, of local priorities and of service standards."""

import sqlalchemy as sa

from cspdesk.domain.answer_kinds import BallotMethod, ClockKind, FeedbackWay, MeasuredBy, StepKind
from cspdesk.domain.kinds import IssueSource, Kind
from cspdesk.store.columns import day, flag, number, record, ref, text, word
from cspdesk.store.types import Instant

issue_clock = record(
    Kind.ISSUE_CLOCK,
    ref("issue_id", "issue", needed=True),
    word(ClockKind.REPLY, "clock"),
    number("stage", 1),
    day("starts_on", needed=True),
    sa.Index("ix_issue_clock_starts_on", "starts_on"),
    # One of the two: a working day, or an hour for clocks that run in hours.
    day("due"),
    sa.Column("due_at", Instant),
    day("met_on"),
    sa.Column("met_at", Instant),
    text("miss_reason"),
    # A shortfall ends in an action or in these words of acceptance.
    text("accepted"),
    ref("action_id", "action"),
)

clock_extension = record(
    Kind.CLOCK_EXTENSION,
    ref("clock_id", "issue_clock", needed=True),
    day("on_day", needed=True),
    day("was_due"),
    day("now_due", needed=True),
    text("reason"),
    day("letter_on"),
)

issue_step = record(
    Kind.ISSUE_STEP,
    ref("issue_id", "issue", needed=True),
    day("on_day", needed=True),
    word(StepKind.NOTE, "step"),
    text("text"),
    flag("public"),
    ref("person_id", "person"),
)

issue_voice = record(
    Kind.ISSUE_VOICE,
    ref("issue_id", "issue", needed=True),
    ref("body_id", "body"),
    ref("meeting_id", "meeting"),
    ref("raiser_id", "person"),
    word(IssueSource.MEETING, "source"),
    day("on_day", needed=True),
    text("words"),
    text("private_detail"),
)

issue_meeting = record(
    Kind.ISSUE_MEETING,
    ref("issue_id", "issue", needed=True),
    ref("meeting_id", "meeting", needed=True),
    ref("item_id", "agenda_item"),
)

feedback = record(
    Kind.FEEDBACK,
    ref("issue_id", "issue", needed=True, index=False),
    day("on_day", needed=True),
    word(FeedbackWay.LEAFLET, "way"),
    text("words"),
    ref("publication_id", "publication"),
    ref("meeting_id", "meeting"),
    ref("message_id", "message"),
    sa.Index("ix_feedback_issue_id_on_day", "issue_id", "deleted", "on_day"),
)

signed_period = record(
    Kind.SIGNED_PERIOD,
    day("from_day", needed=True),
    day("to_day", needed=True),
    day("on_day", needed=True),
    text("signed_by"),
    text("words"),
)

priority = record(
    Kind.PRIORITY,
    ref("body_id", "body", needed=True),
    number("position", 0),
    text("title"),
    text("words"),
    ref("issue_id", "issue"),
    ref("set_at_id", "meeting"),
    ref("ballot_id", "ballot"),
    day("from_day", needed=True),
    day("to_day"),
    text("outcome"),
)

priority_note = record(
    Kind.PRIORITY_NOTE,
    ref("priority_id", "priority", needed=True),
    day("on_day", needed=True),
    text("text"),
    flag("public", True),
)

ballot = record(
    Kind.BALLOT,
    ref("body_id", "body", needed=True),
    ref("meeting_id", "meeting"),
    day("on_day", needed=True),
    word(BallotMethod.DOTS, "method"),
    number("voters"),
    text("note"),
)

ballot_line = record(
    Kind.BALLOT_LINE,
    ref("ballot_id", "ballot", needed=True),
    number("position", 0),
    text("title"),
    ref("issue_id", "issue"),
    number("votes", 0),
    # The places the voters gave, first to last, as counts: "4 2 0".
    text("places"),
)

standard = record(
    Kind.STANDARD,
    number("position", 0),
    text("words"),
    text("target"),
    text("unit"),
    ref("agency_id", "agency"),
    word(MeasuredBy.NOT_HERE, "measured_by"),
    text("source"),
)

standard_figure = record(
    Kind.STANDARD_FIGURE,
    ref("standard_id", "standard", needed=True),
    day("from_day", needed=True),
    day("to_day", needed=True),
    text("value"),
    flag("met"),
    text("source"),
    day("on_day", needed=True),
    text("miss_reason"),
    text("accepted"),
    ref("action_id", "action"),
)
