"""The tables of the store, one per record kind, with the history and the tables of one computer.

Every record table has an `id` and the mark `deleted`. Typed text is never null: unknown text is empty.
Tables named `local_*` and `search_*` belong to one computer and never travel in a handover.
"""

from enum import StrEnum
from typing import Any

import sqlalchemy as sa

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
from cspdesk.store.types import Bytes, Clock, Day, Flag, Id, Instant, Word

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _text(name: str, default: str = "") -> sa.Column[Any]:
    return sa.Column(name, sa.TEXT, nullable=False, server_default=default)


def _word(default: StrEnum, name: str = "kind") -> sa.Column[Any]:
    return sa.Column(name, Word(type(default)), nullable=False, server_default=default.value)


def _number(name: str, default: int | None = None) -> sa.Column[Any]:
    if default is None:
        return sa.Column(name, sa.INTEGER)
    return sa.Column(name, sa.INTEGER, nullable=False, server_default=str(default))


def _flag(name: str, default: bool = False) -> sa.Column[Any]:
    return sa.Column(name, Flag, nullable=False, server_default=sa.true() if default else sa.false())


def _day(name: str, *, needed: bool = False) -> sa.Column[Any]:
    return sa.Column(name, Day, nullable=not needed)


def _ref(name: str, table: str, *, needed: bool = False) -> sa.Column[Any]:
    return sa.Column(name, Id, sa.ForeignKey(f"{table}.id"), nullable=not needed, index=True)


def _record(kind: Kind, *columns: Any) -> sa.Table:
    return sa.Table(
        kind.value,
        metadata,
        sa.Column("id", Id, primary_key=True),
        *columns,
        _flag("deleted"),
        sqlite_strict=True,
        sqlite_with_rowid=True,
    )


partnership = _record(
    Kind.PARTNERSHIP,
    _text("name"),
    _text("short_name"),
    _text("area"),
    _text("vision"),
    _text("word_forum"),
    _text("word_forums"),
    _text("word_officer"),
    _text("word_steering"),
    _text("word_meeting"),
    _text("address"),
    _text("phone"),
    _text("email"),
    _text("web"),
    _text("office_hours"),
    _text("accessible_line"),
    _text("names_line"),
    _text("mail_papers"),
    _text("mail_actions"),
    _text("mail_minutes"),
    _text("accent"),
    sa.Column("logo_id", Id),
    _text("plan_key"),
    _text("plan_title"),
    _text("plan_period"),
    _number("year_start_month", 4),
    _number("papers_days", 5),
    _flag("clear_days"),
    _number("acknowledge_days", 5),
    _number("reply_days", 15),
    _text("nation", "ENG"),
    _flag("skip_holidays", True),
    _flag("show_percent"),
    _number("absent_running", 3),
    _number("contact_days", 60),
    _flag("sample"),
    _day("sample_today"),
)

closure = _record(Kind.CLOSURE, _day("on_day", needed=True), _text("words"))

venue = _record(
    Kind.VENUE,
    _text("name"),
    _text("address"),
    _text("postcode"),
    _text("booking_contact"),
    _text("booking_phone"),
    _text("booking_email"),
    _text("key_holder"),
    _number("hire_charge_pence"),
    _number("capacity"),
    _word(Consent.UNKNOWN, "step_free"),
    _word(Consent.UNKNOWN, "hearing_loop"),
    _text("note"),
)

body = _record(
    Kind.BODY,
    _word(BodyKind.OTHER),
    _text("code"),
    _text("name"),
    _number("position", 0),
    _ref("parent_id", "body"),
    _text("purpose"),
    _text("cadence"),
    _number("min_meetings"),
    _number("max_meetings"),
    _number("quorum"),
    _ref("usual_venue_id", "venue"),
    sa.Column("usual_start", Clock),
    _number("usual_minutes"),
    _text("wards"),
    _text("postcodes"),
    _text("word_body"),
    _text("word_meeting"),
    _day("starts_on"),
    _day("expected_end"),
    _text("closing_note"),
    _flag("open_to_public"),
    _text("note"),
    sa.Index("ix_body_code", "code"),
)

body_state = _record(
    Kind.BODY_STATE,
    _ref("body_id", "body", needed=True),
    _word(BodyState.PLANNED, "state"),
    _day("from_day"),
    _text("reason"),
)

agency = _record(
    Kind.AGENCY,
    _text("name"),
    _word(AgencyKind.OTHER),
    _number("position", 0),
    _ref("parent_id", "agency"),
    _word(Standing.MEMBER, "standing"),
    _day("responsible_from"),
    _day("responsible_to"),
    _ref("successor_id", "agency"),
    _text("duty"),
    _text("email"),
    _text("phone"),
    _text("address"),
    _text("web"),
    _text("note"),
    sa.Column("merged_into", Id),
)

person = _record(
    Kind.PERSON,
    _text("name"),
    _text("role_title"),
    _text("email"),
    _text("phone"),
    _text("mobile"),
    _text("address"),
    _text("postcode"),
    _flag("resident"),
    _word(Consent.UNKNOWN, "may_be_named"),
    _day("named_on"),
    _text("named_source"),
    _word(Consent.UNKNOWN, "may_be_contacted"),
    _day("contacted_on"),
    _text("contacted_source"),
    _day("retain_until"),
    _text("note"),
    sa.Column("merged_into", Id),
)

role = _record(
    Kind.ROLE,
    _word(RoleKind.MEMBER),
    _ref("person_id", "person"),
    _ref("body_id", "body"),
    _ref("agency_id", "agency"),
    _text("category"),
    _text("title"),
    _day("from_day"),
    _day("to_day"),
)

alias = _record(
    Kind.ALIAS,
    _text("owner_kind"),
    sa.Column("owner_id", Id, nullable=False, index=True),
    _text("name"),
    sa.Column("old_id", Id, index=True),
)

support = _record(
    Kind.SUPPORT,
    _ref("body_id", "body", needed=True),
    _ref("agency_id", "agency", needed=True),
    _day("from_day"),
    _day("to_day"),
)

meeting = _record(
    Kind.MEETING,
    _word(MeetingKind.ORDINARY),
    _text("title"),
    sa.Column("day", Day, nullable=False, index=True),
    sa.Column("start", Clock),
    sa.Column("finish", Clock),
    _ref("venue_id", "venue"),
    _text("place"),
    _word(VenueState.NOT_BOOKED, "venue_state"),
    _word(MeetingState.PLANNED, "state"),
    _word(MinutesState.NONE, "minutes_state"),
    _ref("chair_id", "person"),
    _ref("note_taker_id", "person"),
    _ref("organiser_id", "person"),
    _number("residents"),
    _number("young_people"),
    _day("papers_due"),
    _day("papers_out"),
    _text("reason"),
    _day("moved_from"),
    _number("sequence", 0),
    _text("closed_reason"),
    sa.Column("opened_at", Instant),
    sa.Column("closed_at", Instant),
    _text("note"),
)

meeting_body = _record(
    Kind.MEETING_BODY,
    _ref("meeting_id", "meeting", needed=True),
    _ref("body_id", "body", needed=True),
    _number("position", 0),
)

meeting_need = _record(
    Kind.MEETING_NEED,
    _ref("meeting_id", "meeting", needed=True),
    _word(NeedKind.OTHER),
    _text("detail"),
    _flag("arranged"),
)

agenda_item = _record(
    Kind.AGENDA_ITEM,
    _ref("meeting_id", "meeting", needed=True),
    _number("position", 0),
    _text("title"),
    _word(ItemKind.OTHER),
    _text("lead"),
    _number("minutes_allowed"),
    _flag("standing"),
    _word(ItemState.NOT_REACHED, "state"),
    _text("minute"),
    _text("private_note"),
    _number("seconds_spent", 0),
    _ref("carried_from", "agenda_item"),
    _flag("late_paper"),
)

template = _record(Kind.TEMPLATE, _text("name"), _ref("body_id", "body"))

template_item = _record(
    Kind.TEMPLATE_ITEM,
    _ref("template_id", "template", needed=True),
    _number("position", 0),
    _text("title"),
    _word(ItemKind.OTHER),
    _text("lead"),
    _number("minutes_allowed"),
    _flag("standing"),
)

attendance = _record(
    Kind.ATTENDANCE,
    _ref("meeting_id", "meeting", needed=True),
    _ref("person_id", "person", needed=True),
    _ref("agency_id", "agency"),
    _word(Capacity.AGENCY, "capacity"),
    _word(Mark.EXPECTED, "mark"),
    _ref("stand_in_id", "person"),
    sa.Column("arrived", Clock),
    sa.Column("left_at", Clock),
    _text("note"),
)

decision = _record(
    Kind.DECISION,
    _ref("meeting_id", "meeting", needed=True),
    _ref("item_id", "agenda_item"),
    _number("position", 0),
    _text("text"),
    _ref("proposer_id", "person"),
    _ref("seconder_id", "person"),
)

issue = _record(
    Kind.ISSUE,
    _text("code"),
    _number("year", 0),
    _number("running", 0),
    _text("suffix"),
    _text("words"),
    _text("private_detail"),
    _text("kind"),
    _text("place"),
    _word(IssueSource.MEETING, "source"),
    _ref("body_id", "body"),
    _ref("meeting_id", "meeting"),
    _ref("item_id", "agenda_item"),
    _ref("raiser_id", "person"),
    _day("raised_on", needed=True),
    _word(IssueState.OPEN, "state"),
    sa.Index("ix_issue_code_year_running", "code", "year", "running"),
)

action = _record(
    Kind.ACTION,
    _text("code"),
    _number("year", 0),
    _number("running", 0),
    _text("suffix"),
    _text("text"),
    _word(Origin.MEETING, "origin"),
    _ref("body_id", "body"),
    _ref("meeting_id", "meeting"),
    _ref("item_id", "agenda_item"),
    _ref("issue_id", "issue"),
    _ref("owner_agency_id", "agency"),
    _ref("owner_person_id", "person"),
    _text("owner_words"),
    _flag("community"),
    _day("given_on", needed=True),
    _day("due"),
    _text("due_words"),
    _flag("due_next_meeting"),
    _word(ActionState.OPEN, "state"),
    _day("closed_on"),
    _text("closing_note"),
    sa.Index("ix_action_code_year_running", "code", "year", "running"),
    sa.Index("ix_action_state", "state"),
)

action_note = _record(
    Kind.ACTION_NOTE,
    _ref("action_id", "action", needed=True),
    _day("on_day", needed=True),
    _text("text"),
    _ref("person_id", "person"),
)

action_carry = _record(
    Kind.ACTION_CARRY,
    _ref("action_id", "action", needed=True),
    _ref("meeting_id", "meeting", needed=True),
)

correction = _record(
    Kind.CORRECTION,
    _ref("meeting_id", "meeting", needed=True),
    _ref("agreed_at_id", "meeting", needed=True),
    _ref("item_id", "agenda_item"),
    _text("was"),
    _text("now"),
)

issued_paper = _record(
    Kind.ISSUED_PAPER,
    _ref("meeting_id", "meeting", needed=True),
    _text("kind"),
    _word(Audience.INTERNAL, "audience"),
    _number("version", 1),
    sa.Column("issued_at", Instant, nullable=False),
    _text("record"),
    _text("sha256"),
    _number("pages", 0),
)

dispatch = _record(
    Kind.DISPATCH,
    _ref("meeting_id", "meeting", needed=True),
    _text("kind"),
    _day("on_day", needed=True),
    _number("by_email", 0),
    _number("by_post", 0),
    _text("note"),
)

attachment = _record(
    Kind.ATTACHMENT,
    _text("owner_kind"),
    sa.Column("owner_id", Id, nullable=False, index=True),
    _text("name"),
    _text("media_type"),
    _text("caption"),
    _number("size", 0),
    _text("sha256"),
)

spelling = _record(Kind.SPELLING, _text("word"))

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
