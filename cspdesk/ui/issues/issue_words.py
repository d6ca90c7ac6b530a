"""What the window says of an issue: how it came in, how it stands, what became of it and who was told."""

import datetime as dt

from cspdesk.domain.answer_kinds import Answer, ClockKind, Dealt, FeedbackWay, Matter, StepKind, Worked
from cspdesk.domain.answers import ClockRow, ClockStatus
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import Consent, IssueSource, IssueState
from cspdesk.ui.tokens import Chip, Tone

SOURCES = {
    IssueSource.MEETING: "At a meeting",
    IssueSource.FORM: "On a form",
    IssueSource.PHONE: "By telephone",
    IssueSource.LETTER: "By letter",
    IssueSource.EMAIL: "By e-mail",
    IssueSource.EVENT: "At an event",
    IssueSource.COUNCILLOR: "Through a councillor",
    IssueSource.WALKABOUT: "On a walkabout",
    IssueSource.OTHER: "In another way",
}
STATES = {IssueState.OPEN: "Open", IssueState.ANSWERED: "Answered", IssueState.CLOSED: "Closed"}
MATTERS = {
    Matter.ISSUE: "An issue",
    Matter.CONTACT: "A contact to call back",
    Matter.COMPLAINT: "A complaint about the service",
    Matter.REFERRAL: "A referral to an agency",
    Matter.CALL_FOR_ACTION: "A councillor’s call for action",
    Matter.COMMENT: "A comment on the service",
}
ANSWERS = {
    Answer.NONE: "",
    Answer.DONE: "Done",
    Answer.PARTLY: "Partly done",
    Answer.CANNOT: "Cannot be done",
}
DEALT = {
    Dealt.UNKNOWN: "Not said",
    Dealt.LOCALLY: "Locally, by the forum and its partners",
    Dealt.ELSEWHERE: "Elsewhere",
}
WORKED = {
    Worked.NOT_ASKED: "Not asked yet",
    Worked.WORKED: "It worked",
    Worked.PARTLY: "It worked in part",
    Worked.NOT: "It did not work",
}
CLOCKS = {ClockKind.ACKNOWLEDGE: "Acknowledge", ClockKind.REPLY: "Answer", ClockKind.CONTACT: "Call back"}
WAYS = {
    FeedbackWay.LEAFLET: "In a leaflet",
    FeedbackWay.MEETING: "At a meeting",
    FeedbackWay.LETTER: "By letter",
    FeedbackWay.ARTICLE: "In an article",
    FeedbackWay.EMAIL: "By e-mail",
    FeedbackWay.PHONE: "By telephone",
    FeedbackWay.IN_PERSON: "In person",
    FeedbackWay.WEB: "On the web",
}
STEPS = {
    StepKind.NOTE: "Note",
    StepKind.PROGRESS: "Progress",
    StepKind.UPDATE: "Told the person who raised it",
    StepKind.ACKNOWLEDGED: "Acknowledged",
    StepKind.REFERRED: "Referred",
    StepKind.ANSWERED: "Answered",
    StepKind.CLOSED: "Closed",
    StepKind.REOPENED: "Opened again",
    StepKind.SECOND_STAGE: "Second stage",
    StepKind.FOLLOWED_UP: "Asked whether it worked",
}
CONSENTS = {Consent.UNKNOWN: "Not asked", Consent.YES: "Yes", Consent.NO: "No"}

_TONES = {IssueState.OPEN: Tone.INFO, IssueState.ANSWERED: Tone.GOOD, IssueState.CLOSED: Tone.QUIET}


def state_chip(row: IssueRow) -> Chip:
    """How an issue stands."""
    return Chip(STATES[row.state], _TONES[row.state])


def answer_chip(row: IssueRow) -> Chip | None:
    """What became of it; nothing while it has no answer."""
    if not row.answered:
        return None
    tone = {Answer.DONE: Tone.GOOD, Answer.PARTLY: Tone.WARN}.get(row.answer, Tone.QUIET)
    return Chip(ANSWERS[row.answer], tone)


def plural(count: int, word: str) -> str:
    """'1 day', '3 days'."""
    return f"{count} {word}{'' if count == 1 else 's'}"


def clock_chip(clock: ClockRow, left: int | None, today: dt.date, now: dt.datetime) -> Chip:
    """A promise: kept, or how long it still has; `left` counts working days."""
    status = clock.status(today, now)
    if status is ClockStatus.IN_TIME:
        return Chip("Kept in time", Tone.GOOD)
    if status is ClockStatus.LATE:
        return Chip("Kept late", Tone.WARN)
    if clock.due_at is not None:
        hours = round((clock.due_at - now).total_seconds() / 3600)
        if status is ClockStatus.OVERDUE:
            return Chip(f"{plural(max(-hours, 1), 'hour')} late", Tone.BAD)
        return Chip(f"{plural(hours, 'hour')} left", Tone.WARN if hours <= 4 else Tone.INFO)
    if status is ClockStatus.OVERDUE:
        return Chip(f"{plural(max(-(left or 0), 1), 'day')} late", Tone.BAD)
    if not left:
        return Chip("Due today" if clock.due == today else "Due now", Tone.WARN)
    return Chip(f"{plural(left, 'day')} left", Tone.WARN if left <= 2 else Tone.INFO)
