"""The closed lists of words for issues, their clocks and answers, and local priorities.

Values are stored: never rename one, only add.
"""

from enum import StrEnum


class Matter(StrEnum):
    """What sort of thing an issue is; each sort has clocks of its own.

    CONTACT: somebody got in touch and is to be answered within 24 hours. COMPLAINT: about the service itself,
    with a second stage. REFERRAL: handed on to an agency. CALL_FOR_ACTION: raised by a ward councillor.
    COMMENT: feedback on the service, counted by theme.
    """

    ISSUE = "issue"
    CONTACT = "contact"
    COMPLAINT = "complaint"
    REFERRAL = "referral"
    CALL_FOR_ACTION = "call_for_action"
    COMMENT = "comment"


class Answer(StrEnum):
    """How an issue was answered; CANNOT says why not."""

    NONE = "none"
    DONE = "done"
    PARTLY = "partly"
    CANNOT = "cannot"


class Dealt(StrEnum):
    """Where an issue was dealt with; LOCALLY counts in "issues dealt with locally"."""

    UNKNOWN = "unknown"
    LOCALLY = "locally"
    ELSEWHERE = "elsewhere"


class Worked(StrEnum):
    """Did it work? Asked some weeks after the answer."""

    NOT_ASKED = "not_asked"
    WORKED = "worked"
    PARTLY = "partly"
    NOT = "not"


class ClockKind(StrEnum):
    ACKNOWLEDGE = "acknowledge"
    REPLY = "reply"
    CONTACT = "contact"


class StepKind(StrEnum):
    """A dated line of what happened to an issue."""

    NOTE = "note"
    PROGRESS = "progress"
    UPDATE = "update"
    ACKNOWLEDGED = "acknowledged"
    REFERRED = "referred"
    ANSWERED = "answered"
    CLOSED = "closed"
    REOPENED = "reopened"
    SECOND_STAGE = "second_stage"
    FOLLOWED_UP = "followed_up"


class FeedbackWay(StrEnum):
    """How the people who raised an issue were told of its answer."""

    LEAFLET = "leaflet"
    MEETING = "meeting"
    LETTER = "letter"
    ARTICLE = "article"
    EMAIL = "email"
    PHONE = "phone"
    IN_PERSON = "in_person"
    WEB = "web"


class BallotMethod(StrEnum):
    """How priorities were chosen: places given by each voter, dots on a sheet, or hands counted."""

    RANKING = "ranking"
    DOTS = "dots"
    HANDS = "hands"


class MeasuredBy(StrEnum):
    """What a service standard is measured by; NOT_HERE takes figures a partner reports."""

    NOT_HERE = "not_here"
    ACKNOWLEDGE = "acknowledge"
    REPLY = "reply"
    CONTACT = "contact"
