"""The tables of the store, one per record kind, with the history and the tables of one computer.

Every record table has an `id` and the mark `deleted`. Typed text is never null: unknown text is empty.
Tables named `local_*` and `search_*` belong to one computer and never travel in a handover.
"""

import sqlalchemy as sa

# Imported for what they add to the metadata.
import cspdesk.store.activity_tables
import cspdesk.store.answer_tables
import cspdesk.store.care_tables
import cspdesk.store.indicator_tables
import cspdesk.store.pack_tables
import cspdesk.store.plan_tables
import cspdesk.store.publication_tables
import cspdesk.store.register_tables  # noqa: F401
from cspdesk.domain.answer_kinds import Answer, Dealt, Matter, Worked
from cspdesk.domain.kinds import (
    ActionState,
    AgencyKind,
    Audience,
    BodyKind,
    BodyState,
    Capacity,
    Consent,
    IssueSource,
    IssueState,
    ItemKind,
    ItemState,
    Kind,
    Mark,
    MeetingKind,
    MeetingState,
    MinutesState,
    NeedKind,
    Origin,
    RoleKind,
    Standing,
    VenueState,
)
from cspdesk.store.columns import day, flag, number, record, ref, text, word
from cspdesk.store.columns import metadata as metadata
from cspdesk.store.types import Bytes, Clock, Day, Flag, Id, Instant

partnership = record(
    Kind.PARTNERSHIP,
    text("name"),
    text("short_name"),
    text("area"),
    text("vision"),
    text("word_forum"),
    text("word_forums"),
    text("word_officer"),
    text("word_steering"),
    text("word_meeting"),
    text("address"),
    text("phone"),
    text("email"),
    text("web"),
    text("office_hours"),
    text("accessible_line"),
    text("names_line"),
    text("mail_papers"),
    text("mail_actions"),
    text("mail_minutes"),
    text("accent"),
    sa.Column("logo_id", Id),
    text("plan_key"),
    text("plan_title"),
    text("plan_period"),
    number("year_start_month", 4),
    number("papers_days", 5),
    flag("clear_days"),
    number("acknowledge_days", 5),
    number("reply_days", 15),
    text("nation", "ENG"),
    flag("skip_holidays", True),
    flag("show_percent"),
    number("absent_running", 3),
    number("contact_days", 60),
    flag("sample"),
    day("sample_today"),
    text("equality_line"),
    # Ink shares of the accent for a printer: cyan, magenta, yellow and key in percent, "80 20 0 10".
    text("accent_inks"),
    number("contact_hours", 24),
    number("follow_up_weeks", 6),
    # The groups of the equality check, one a line.
    text("equality_groups"),
    # The members of the comparison group, in words.
    text("family"),
)

closure = record(Kind.CLOSURE, day("on_day", needed=True), text("words"))

venue = record(
    Kind.VENUE,
    text("name"),
    text("address"),
    text("postcode"),
    text("booking_contact"),
    text("booking_phone"),
    text("booking_email"),
    text("key_holder"),
    number("hire_charge_pence"),
    number("capacity"),
    word(Consent.UNKNOWN, "step_free"),
    word(Consent.UNKNOWN, "hearing_loop"),
    text("note"),
)

body = record(
    Kind.BODY,
    word(BodyKind.OTHER),
    text("code"),
    text("name"),
    number("position", 0),
    ref("parent_id", "body"),
    text("purpose"),
    text("cadence"),
    number("min_meetings"),
    number("max_meetings"),
    number("quorum"),
    ref("usual_venue_id", "venue"),
    sa.Column("usual_start", Clock),
    number("usual_minutes"),
    text("wards"),
    text("postcodes"),
    text("word_body"),
    text("word_meeting"),
    day("starts_on"),
    day("expected_end"),
    text("closing_note"),
    flag("open_to_public"),
    text("note"),
    sa.Index("ix_body_code", "code"),
    # How often its members and its work are reviewed.
    number("review_months"),
    # Keys of the sections of the pack it is given, one a line; empty for all.
    text("pack_sections"),
)

body_state = record(
    Kind.BODY_STATE,
    ref("body_id", "body", needed=True),
    word(BodyState.PLANNED, "state"),
    day("from_day"),
    text("reason"),
)

agency = record(
    Kind.AGENCY,
    text("name"),
    word(AgencyKind.OTHER),
    number("position", 0),
    ref("parent_id", "agency"),
    word(Standing.MEMBER, "standing"),
    day("responsible_from"),
    day("responsible_to"),
    ref("successor_id", "agency"),
    text("duty"),
    text("email"),
    text("phone"),
    text("address"),
    text("web"),
    text("note"),
    sa.Column("merged_into", Id),
)

person = record(
    Kind.PERSON,
    text("name"),
    text("role_title"),
    text("email"),
    text("phone"),
    text("mobile"),
    text("address"),
    text("postcode"),
    flag("resident"),
    word(Consent.UNKNOWN, "may_be_named"),
    day("named_on"),
    text("named_source"),
    word(Consent.UNKNOWN, "may_be_contacted"),
    day("contacted_on"),
    text("contacted_source"),
    day("retain_until"),
    text("note"),
    sa.Column("merged_into", Id),
)

role = record(
    Kind.ROLE,
    word(RoleKind.MEMBER),
    ref("person_id", "person"),
    ref("body_id", "body", index=False),
    ref("agency_id", "agency"),
    text("category"),
    text("title"),
    day("from_day"),
    day("to_day"),
    # Who holds an office on a day is answered from this alone.
    sa.Index("ix_role_body_id_kind", "body_id", "kind", "person_id", "deleted", "from_day", "to_day", "id"),
)

alias = record(
    Kind.ALIAS,
    text("owner_kind"),
    sa.Column("owner_id", Id, nullable=False, index=True),
    text("name"),
    sa.Column("old_id", Id, index=True),
)

support = record(
    Kind.SUPPORT,
    ref("body_id", "body", needed=True),
    ref("agency_id", "agency", needed=True),
    day("from_day"),
    day("to_day"),
)

meeting = record(
    Kind.MEETING,
    word(MeetingKind.ORDINARY),
    text("title"),
    sa.Column("day", Day, nullable=False, index=True),
    sa.Column("start", Clock),
    sa.Column("finish", Clock),
    ref("venue_id", "venue"),
    text("place"),
    word(VenueState.NOT_BOOKED, "venue_state"),
    word(MeetingState.PLANNED, "state"),
    word(MinutesState.NONE, "minutes_state"),
    ref("chair_id", "person"),
    ref("note_taker_id", "person"),
    ref("organiser_id", "person"),
    number("residents"),
    number("young_people"),
    day("papers_due"),
    day("papers_out"),
    text("reason"),
    day("moved_from"),
    number("sequence", 0),
    text("closed_reason"),
    sa.Column("opened_at", Instant),
    sa.Column("closed_at", Instant),
    text("note"),
    # What counts ask of meetings; a whole row is ten times as wide.
    sa.Index("ix_meeting_id_day", "id", "day", "state", "kind", "deleted"),
)

meeting_body = record(
    Kind.MEETING_BODY,
    ref("meeting_id", "meeting", needed=True, index=False),
    ref("body_id", "body", needed=True, index=False),
    number("position", 0),
    sa.Index("ix_meeting_body_meeting_id_position", "meeting_id", "position", "body_id", "deleted"),
    sa.Index("ix_meeting_body_body_id_meeting_id", "body_id", "meeting_id", "deleted"),
)

meeting_need = record(
    Kind.MEETING_NEED,
    ref("meeting_id", "meeting", needed=True),
    word(NeedKind.OTHER),
    text("detail"),
    flag("arranged"),
)

agenda_item = record(
    Kind.AGENDA_ITEM,
    ref("meeting_id", "meeting", needed=True),
    number("position", 0),
    text("title"),
    word(ItemKind.OTHER),
    text("lead"),
    number("minutes_allowed"),
    flag("standing"),
    word(ItemState.NOT_REACHED, "state"),
    text("minute"),
    text("private_note"),
    number("seconds_spent", 0),
    ref("carried_from", "agenda_item"),
    flag("late_paper"),
)

template = record(Kind.TEMPLATE, text("name"), ref("body_id", "body"))

template_item = record(
    Kind.TEMPLATE_ITEM,
    ref("template_id", "template", needed=True),
    number("position", 0),
    text("title"),
    word(ItemKind.OTHER),
    text("lead"),
    number("minutes_allowed"),
    flag("standing"),
)

attendance = record(
    Kind.ATTENDANCE,
    ref("meeting_id", "meeting", needed=True, index=False),
    ref("person_id", "person", needed=True),
    ref("agency_id", "agency"),
    word(Capacity.AGENCY, "capacity"),
    word(Mark.EXPECTED, "mark"),
    ref("stand_in_id", "person"),
    sa.Column("arrived", Clock),
    sa.Column("left_at", Clock),
    text("note"),
    sa.Index("ix_attendance_meeting_id_mark", "meeting_id", "mark", "deleted", "agency_id"),
)

decision = record(
    Kind.DECISION,
    ref("meeting_id", "meeting", needed=True),
    ref("item_id", "agenda_item"),
    number("position", 0),
    text("text"),
    ref("proposer_id", "person"),
    ref("seconder_id", "person"),
    # What it does about crime and disorder (Crime and Disorder Act 1998, section 17).
    text("section17"),
)

issue = record(
    Kind.ISSUE,
    text("code"),
    number("year", 0),
    number("running", 0),
    text("suffix"),
    text("words"),
    text("private_detail"),
    text("kind"),
    text("place"),
    word(IssueSource.MEETING, "source"),
    ref("body_id", "body", index=False),
    ref("meeting_id", "meeting"),
    ref("item_id", "agenda_item"),
    ref("raiser_id", "person"),
    day("raised_on", needed=True),
    word(IssueState.OPEN, "state"),
    sa.Index("ix_issue_code_year_running", "code", "year", "running"),
    word(Matter.ISSUE, "matter"),
    text("ward"),
    flag("written"),
    ref("councillor_id", "person"),
    ref("agency_id", "agency"),
    ref("activity_id", "activity"),
    # When somebody got in touch, for clocks that run in hours.
    sa.Column("received_at", Instant),
    number("update_days"),
    day("next_update"),
    word(Answer.NONE, "answer"),
    text("answer_words"),
    text("answer_why"),
    day("answered_on"),
    day("closed_on"),
    word(Dealt.UNKNOWN, "dealt"),
    number("stage", 1),
    day("follow_up_on"),
    word(Worked.NOT_ASKED, "worked"),
    day("worked_on"),
    text("worked_note"),
    sa.Column("merged_into", Id),
    sa.Index("ix_issue_state", "state"),
    sa.Index("ix_issue_closed_on", "closed_on"),
    sa.Index("ix_issue_raised_on", "raised_on"),
    sa.Index("ix_issue_answered_on", "answered_on"),
    sa.Index("ix_issue_body_id_answer", "body_id", "deleted", "merged_into", "answer", "answered_on", "id"),
)

action = record(
    Kind.ACTION,
    text("code"),
    number("year", 0),
    number("running", 0),
    text("suffix"),
    text("text"),
    word(Origin.MEETING, "origin"),
    ref("body_id", "body"),
    ref("meeting_id", "meeting"),
    ref("item_id", "agenda_item"),
    ref("issue_id", "issue"),
    ref("owner_agency_id", "agency", index=False),
    ref("owner_person_id", "person"),
    text("owner_words"),
    flag("community"),
    day("given_on", needed=True),
    day("due"),
    text("due_words"),
    flag("due_next_meeting"),
    word(ActionState.OPEN, "state"),
    day("closed_on"),
    text("closing_note"),
    sa.Index("ix_action_code_year_running", "code", "year", "running"),
    sa.Index("ix_action_state_body_id", "state", "deleted", "body_id", "due_next_meeting", "given_on", "due"),
    sa.Index("ix_action_owner_agency_id_state", "owner_agency_id", "state", "deleted"),
    # What a pack asks of its period.
    sa.Index("ix_action_closed_on", "closed_on"),
    sa.Index("ix_action_adopted_on", "adopted_on"),
    sa.Index("ix_action_spent_pence", "spent_pence"),
    ref("activity_id", "activity"),
    ref("priority_id", "priority"),
    # Raised by the community itself, and the day the partnership took it on as its own.
    flag("from_community"),
    day("adopted_on"),
    ref("plan_line_id", "plan_line"),
    ref("risk_id", "risk"),
    ref("check_item_id", "check_item"),
    ref("entry_id", "entry"),
    number("spent_pence"),
)

action_note = record(
    Kind.ACTION_NOTE,
    ref("action_id", "action", needed=True),
    day("on_day", needed=True),
    text("text"),
    ref("person_id", "person"),
)

action_carry = record(
    Kind.ACTION_CARRY,
    ref("action_id", "action", needed=True),
    ref("meeting_id", "meeting", needed=True),
)

correction = record(
    Kind.CORRECTION,
    ref("meeting_id", "meeting", needed=True),
    ref("agreed_at_id", "meeting", needed=True),
    ref("item_id", "agenda_item"),
    text("was"),
    text("now"),
)

issued_paper = record(
    Kind.ISSUED_PAPER,
    ref("meeting_id", "meeting", needed=True),
    text("kind"),
    word(Audience.INTERNAL, "audience"),
    number("version", 1),
    sa.Column("issued_at", Instant, nullable=False),
    text("record"),
    text("sha256"),
    number("pages", 0),
)

dispatch = record(
    Kind.DISPATCH,
    ref("meeting_id", "meeting", needed=True),
    text("kind"),
    day("on_day", needed=True),
    number("by_email", 0),
    number("by_post", 0),
    text("note"),
)

attachment = record(
    Kind.ATTACHMENT,
    text("owner_kind"),
    sa.Column("owner_id", Id, nullable=False, index=True),
    text("name"),
    text("media_type"),
    text("caption"),
    number("size", 0),
    text("sha256"),
    # A picture stays internal until somebody says it may be printed, and who agreed.
    word(Consent.UNKNOWN, "may_be_printed"),
    text("agreed_by"),
    day("agreed_on"),
    number("position", 0),
)

spelling = record(Kind.SPELLING, text("word"))

# What follows is not a record: it has no Kind and no history of its own.

blob = sa.Table(
    "blob",
    metadata,
    sa.Column("sha256", sa.TEXT, primary_key=True),
    sa.Column("content", Bytes, nullable=False),
    sqlite_strict=True,
)

history_unit = sa.Table(
    "history_unit",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("computer_id", Id, nullable=False),
    sa.Column("number", sa.INTEGER, nullable=False),
    sa.Column("computer", sa.TEXT, nullable=False),
    sa.Column("person_id", Id),
    sa.Column("person", sa.TEXT, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("words", sa.TEXT, nullable=False),
    sa.Column("undoes", Id),
    sa.Column("final", Flag, nullable=False),
    # SHA-256 over the unit and its changes, as `store.digest` tells it.
    text("digest"),
    sa.UniqueConstraint("computer_id", "number"),
    sqlite_strict=True,
)

history_change = sa.Table(
    "history_change",
    metadata,
    sa.Column("unit_id", Id, sa.ForeignKey("history_unit.id"), primary_key=True),
    sa.Column("position", sa.INTEGER, primary_key=True),
    sa.Column("kind", sa.TEXT, nullable=False),
    sa.Column("record_id", Id, nullable=False),
    # Empty for a creation: then `new` is the whole record.
    sa.Column("field", sa.TEXT, nullable=False),
    sa.Column("old", sa.TEXT),
    sa.Column("new", sa.TEXT),
    # The unit whose value this edit saw; what a merge and an undo decide by.
    sa.Column("seen", Id),
    # Other units whose values this edit saw beside that one, as a JSON list: both sides of what was decided.
    sa.Column("also", sa.TEXT),
    sa.Index("ix_history_change_record_id_field", "record_id", "field"),
    sqlite_strict=True,
)

local_store = sa.Table(
    "local_store",
    metadata,
    sa.Column("name", sa.TEXT, primary_key=True),
    sa.Column("value", sa.TEXT, nullable=False),
    sqlite_strict=True,
)

# The order in which units came to stand in this store, whoever made them; clocks decide nothing.
local_arrival = sa.Table(
    "local_arrival",
    metadata,
    sa.Column("position", sa.INTEGER, primary_key=True, autoincrement=True),
    sa.Column("unit_id", Id, sa.ForeignKey("history_unit.id"), nullable=False, unique=True),
    sqlite_strict=True,
)

local_draft = sa.Table(
    "local_draft",
    metadata,
    # A shared store keeps the drafts of several computers.
    sa.Column("computer_id", Id, primary_key=True),
    sa.Column("kind", sa.TEXT, primary_key=True),
    sa.Column("record_id", Id, primary_key=True),
    sa.Column("field", sa.TEXT, primary_key=True),
    sa.Column("text", sa.TEXT, nullable=False),
    sa.Column("base", sa.TEXT, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sqlite_strict=True,
)

search_entry = sa.Table(
    "search_entry",
    metadata,
    sa.Column("id", sa.INTEGER, primary_key=True),
    sa.Column("kind", sa.TEXT, nullable=False),
    sa.Column("record_id", Id, nullable=False, unique=True),
    sa.Column("title", sa.TEXT, nullable=False),
    sa.Column("detail", sa.TEXT, nullable=False),
    sa.Column("folded", sa.TEXT, nullable=False),
    sqlite_strict=True,
)

RECORDS: dict[Kind, sa.Table] = {kind: metadata.tables[kind.value] for kind in Kind}
