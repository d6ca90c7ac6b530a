"""The kinds of record the office keeps, and the closed lists of words their fields hold.

A kind's value is the name of its table, the word in history rows and the `kind` of the command line's
`show`. Values are stored: never rename one, only add.
"""

from enum import StrEnum


class Kind(StrEnum):
    """Every record kind that a unit of work can write."""

    PARTNERSHIP = "partnership"
    CLOSURE = "closure"
    BODY = "body"
    BODY_STATE = "body_state"
    SUPPORT = "support"
    VENUE = "venue"
    AGENCY = "agency"
    PERSON = "person"
    ROLE = "role"
    ALIAS = "alias"
    MEETING = "meeting"
    MEETING_BODY = "meeting_body"
    MEETING_NEED = "meeting_need"
    AGENDA_ITEM = "agenda_item"
    TEMPLATE = "template"
    TEMPLATE_ITEM = "template_item"
    ATTENDANCE = "attendance"
    DECISION = "decision"
    ACTION = "action"
    ACTION_NOTE = "action_note"
    ACTION_CARRY = "action_carry"
    ISSUE = "issue"
    CORRECTION = "correction"
    ISSUED_PAPER = "issued_paper"
    DISPATCH = "dispatch"
    ATTACHMENT = "attachment"
    SPELLING = "spelling"
    # Issues and answers
    ISSUE_CLOCK = "issue_clock"
    CLOCK_EXTENSION = "clock_extension"
    ISSUE_STEP = "issue_step"
    ISSUE_VOICE = "issue_voice"
    ISSUE_MEETING = "issue_meeting"
    FEEDBACK = "feedback"
    SIGNED_PERIOD = "signed_period"
    PRIORITY = "priority"
    PRIORITY_NOTE = "priority_note"
    BALLOT = "ballot"
    BALLOT_LINE = "ballot_line"
    STANDARD = "standard"
    STANDARD_FIGURE = "standard_figure"
    # The activity ledger
    ACTIVITY_KIND = "activity_kind"
    ACTIVITY = "activity"
    ACTIVITY_DAY = "activity_day"
    ACTIVITY_COUNT = "activity_count"
    ACTIVITY_AGENCY = "activity_agency"
    ACTIVITY_MEETING = "activity_meeting"
    ACTIVITY_TAKER = "activity_taker"
    MEASURE = "measure"
    SURVEY = "survey"
    QUESTION = "question"
    RESPONSE = "response"
    REPLY = "reply"
    # The print room and publications
    PUBLICATION = "publication"
    PUBLICATION_ISSUE = "publication_issue"
    DISTRIBUTION = "distribution"
    TEXT_BLOCK = "text_block"
    PAPER_TEMPLATE = "paper_template"
    CHANNEL = "channel"
    MESSAGE = "message"
    MESSAGE_CHANNEL = "message_channel"
    HELD_PERIOD = "held_period"
    FORMAT_REQUEST = "format_request"
    # The plan
    PLAN = "plan"
    PLAN_PRIORITY = "plan_priority"
    PLAN_LINE = "plan_line"
    LINE_PARTNER = "line_partner"
    LINE_FEED = "line_feed"
    MILESTONE = "milestone"
    PLAN_NOTE = "plan_note"
    PLAN_CHANGE = "plan_change"
    PLAN_RESOURCE = "plan_resource"
    # Indicators
    INDICATOR = "indicator"
    INDICATOR_NAME = "indicator_name"
    INDICATOR_PARTNER = "indicator_partner"
    INDICATOR_TARGET = "indicator_target"
    FIGURE = "figure"
    # Risks, checks and registers
    MATRIX = "matrix"
    MATRIX_ROW = "matrix_row"
    RISK = "risk"
    RISK_REVIEW = "risk_review"
    CHECK_SHEET = "check_sheet"
    CHECK_ITEM = "check_item"
    ENTRY = "entry"
    ENTRY_PARTY = "entry_party"
    ENTRY_STEP = "entry_step"
    # The steering group's pack
    PACK = "pack"
    PACK_FIGURE = "pack_figure"
    GLOSSARY_TERM = "glossary_term"
    # Computers and data protection
    COMPUTER = "computer"
    RETENTION_RULE = "retention_rule"
    ERASURE = "erasure"


class BodyKind(StrEnum):
    """What a body is; forums alone count in every '/18'."""

    FORUM = "forum"
    STEERING = "steering"
    EXECUTIVE = "executive"
    BOARD = "board"
    PRIORITY = "priority"
    THEME = "theme"
    TASK_FINISH = "task_finish"
    OPERATIONAL = "operational"
    EXTERNAL = "external"
    OTHER = "other"


class BodyState(StrEnum):
    PLANNED = "planned"
    SET_UP = "set_up"
    MEETING = "meeting"
    DORMANT = "dormant"
    UNDER_REVIEW = "under_review"
    CLOSED = "closed"


class AgencyKind(StrEnum):
    STATUTORY = "statutory"
    VOLUNTARY = "voluntary"
    BUSINESS = "business"
    HOUSING = "housing"
    COUNCIL = "council"
    HEALTH = "health"
    SCHEME = "scheme"
    TEAM = "team"
    OTHER = "other"


class Standing(StrEnum):
    """How an agency stands to the partnership; responsible authorities have dates of their own.

    DUTY: no member, but with a duty to co-operate; it appears in contacts and invitations, never in counts.
    """

    RESPONSIBLE = "responsible"
    MEMBER = "member"
    DUTY = "duty"
    OUTSIDE = "outside"


class RoleKind(StrEnum):
    """A dated tie of a person (or an agency) to a body or an agency.

    MEMBER and SUBSTITUTE: of a body, perhaps for an agency; the person may be empty (the agency is the member).
    CHAIR, VICE_CHAIR, SECRETARY, OFFICER: of a body. WORKS_FOR: at an agency.
    REPRESENTATIVE and DEPUTY: the senior person a responsible authority names, and who stands in.
    """

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    SECRETARY = "secretary"
    OFFICER = "officer"
    MEMBER = "member"
    SUBSTITUTE = "substitute"
    WORKS_FOR = "works_for"
    REPRESENTATIVE = "representative"
    DEPUTY = "deputy"


class Consent(StrEnum):
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class MeetingKind(StrEnum):
    ORDINARY = "ordinary"
    ANNUAL = "annual"
    EXTRAORDINARY = "extraordinary"
    PUBLIC = "public"
    EXTERNAL = "external"


class MeetingState(StrEnum):
    PLANNED = "planned"
    PAPERS_OUT = "papers_out"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class MinutesState(StrEnum):
    NONE = "none"
    DRAFT = "draft"
    WITH_CHAIR = "with_chair"
    ISSUED = "issued"
    AGREED = "agreed"


class VenueState(StrEnum):
    NOT_BOOKED = "not_booked"
    BOOKED = "booked"
    CONFIRMED = "confirmed"


class NeedKind(StrEnum):
    INTERPRETER = "interpreter"
    HEARING_LOOP = "hearing_loop"
    STEP_FREE = "step_free"
    OTHER = "other"


class ItemKind(StrEnum):
    """What an agenda item is for; MATTERS_ARISING, LAST_MINUTES and NEXT_DATE fill themselves."""

    WELCOME = "welcome"
    LAST_MINUTES = "last_minutes"
    MATTERS_ARISING = "matters_arising"
    POLICE_REPORT = "police_report"
    PRIORITIES = "priorities"
    YOU_SAID = "you_said"
    QUESTIONS = "questions"
    AOB = "aob"
    NEXT_DATE = "next_date"
    OTHER = "other"


class ItemState(StrEnum):
    NOT_REACHED = "not_reached"
    UNDER_WAY = "under_way"
    DONE = "done"


class Mark(StrEnum):
    """A register mark. IN_ROOM, ONLINE and PHONE are present; STOOD_IN means somebody came instead."""

    EXPECTED = "expected"
    IN_ROOM = "in_room"
    ONLINE = "online"
    PHONE = "phone"
    APOLOGIES = "apologies"
    ABSENT = "absent"
    STOOD_IN = "stood_in"

    @property
    def present(self) -> bool:
        return self in _PRESENT


_PRESENT = (Mark.IN_ROOM, Mark.ONLINE, Mark.PHONE)


class Capacity(StrEnum):
    """In what capacity somebody sits at a meeting."""

    AGENCY = "agency"
    MEMBER = "member"
    RESIDENT = "resident"


class ActionState(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class Origin(StrEnum):
    """Where an action came from."""

    MEETING = "meeting"
    ISSUE = "issue"
    EVENT = "event"
    PLAN = "plan"
    RISK = "risk"
    REVIEW = "review"
    OTHER = "other"


class IssueSource(StrEnum):
    MEETING = "meeting"
    FORM = "form"
    PHONE = "phone"
    LETTER = "letter"
    EMAIL = "email"
    EVENT = "event"
    COUNCILLOR = "councillor"
    WALKABOUT = "walkabout"
    OTHER = "other"


class IssueState(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


class Audience(StrEnum):
    """Who a paper is for; PUBLIC passes the public filter."""

    PUBLIC = "public"
    INTERNAL = "internal"
