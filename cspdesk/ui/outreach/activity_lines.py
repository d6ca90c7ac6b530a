"""What the detail of an activity says of each part of it: facts, titles and lines, each line a way to its record."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_checks import is_review
from cspdesk.domain.activity_kinds import Family, Feature
from cspdesk.domain.dates import say_clock_span, say_date, say_day
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import ActionState
from cspdesk.domain.money import say_pence
from cspdesk.services.activities import ActivityFile
from cspdesk.services.activity_takers import CONTACTS
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.link_lines import Line
from cspdesk.ui.outreach.activity_words import state_chip

Facts = list[tuple[str, "str | Chip | QWidget"]]


def facts_of(row: ActivityRow, today: dt.date, series: "str | QWidget") -> Facts:
    """The facts of an activity; `series` opens what it is part of."""
    day = say_day(row.from_day, today)
    if row.to_day is not None:
        day = f"{say_date(row.from_day, today)} to {say_date(row.to_day, today)}"
    elif row.has(Feature.STANDING):
        day = f"since {say_date(row.from_day)}"
    review = say_day(row.review_on, today) if row.review_on is not None else ""
    verdict = f"{row.verdict} ({say_date(row.verdict_on)})" if row.verdict_on is not None else row.verdict
    return [
        ("When", ", ".join(p for p in (day, say_clock_span(row.start, row.finish)) if p)),
        ("Where", ", ".join(p for p in (row.place, row.ward) if p)),
        ("Topic", row.topic),
        ("Part of", series),
        ("Whom to ask" if row.family is Family.GROUP else "Organiser", row.organiser or row.agency),
        ("Audience", row.audience),
        ("What", row.what),
        ("Why", row.why),
        ("Materials", row.materials),
        ("Funding", say_pence(row.funding_pence)),
        ("Match funding", say_pence(row.match_funding_pence)),
        ("Review by", Chip(f"Overdue: {review}", Tone.BAD) if row.review_overdue(today) else review),
        ("Verdict", verdict),
        ("Link", row.link),
    ]


def sessions_title(row: ActivityRow, sessions: Sequence[ActivityRow], today: dt.date) -> str:
    """What its parts are called, with how many there are and what they come to."""
    hotspot, strategy = row.key == "hotspot", row.key == "strategy"
    if sessions and strategy:
        levels = len({session.topic for session in sessions if session.topic})
        return f"Evidence of use: {len(sessions)}, at {levels} level{'' if levels == 1 else 's'}"
    if sessions and hotspot:
        return f"Measures: {sum(s.in_place(today) for s in sessions)} in place now"
    if sessions:
        reach = sum(s.reach for s in sessions)
        return f"Sessions: {len(sessions)}" + (f", reach {reach:,} in all" if reach else "")
    return "Measures in place" if hotspot else "Evidence of use" if strategy else "Sessions"


def session_line(row: ActivityRow, today: dt.date) -> Line:
    when = say_date(row.from_day, today)
    if row.to_day is not None:
        when = f"{when} to {say_date(row.to_day, today)}"
    reach = f"{row.reach:,} counted" if row.reach and row.adds_up else ""
    level = row.topic if row.key == "strategy_evidence" else ""
    soft = ", ".join(part for part in (level, row.title, row.place, reach) if part)
    return Line(when, soft, "activity", row.id, state_chip(row))


def issues_title(file: ActivityFile) -> str:
    """'Findings', 'Issues raised', and how many of them hang loose."""
    loose = sum(not issue.answered and not issue.actions for issue in file.issues)
    title = "Findings" if is_review(file.activity) else "Issues raised"
    return f"{title}: {loose} {'hangs' if loose == 1 else 'hang'} loose" if loose else title


def issue_lines(file: ActivityFile) -> list[Line]:
    return [Line(issue.ref, issue.words, "issue", issue.id, _issue_chip(issue)) for issue in file.issues]


def _issue_chip(issue: IssueRow) -> Chip:
    if issue.answered:
        return Chip("Answered", Tone.GOOD)
    return Chip("With an action", Tone.INFO) if issue.actions else Chip("Hangs loose", Tone.WARN)


def action_lines(file: ActivityFile) -> list[Line]:
    lines = []
    for action in file.actions:
        tone = Tone.GOOD if action.state is ActionState.DONE else Tone.INFO
        soft = ", ".join(part for part in (action.text, action.owner or "nobody yet") if part)
        chip = Chip(action.state.value.capitalize(), tone)
        lines.append(Line(action.ref, soft, "action", action.id, chip))
    return lines


def meeting_lines(file: ActivityFile) -> list[Line]:
    return [
        Line(row.ref, f"{row.body}, {say_date(row.day)}", "meeting", row.meeting_id) for row in file.meetings
    ]


def outcome_words(row: ActivityRow) -> str:
    """The outcome, and what others can learn from it."""
    practice = f"Good practice ({row.good_practice_topic}): {row.good_practice}" if row.good_practice else ""
    return "\n\n".join(part for part in (row.outcome, practice) if part)


def taking(row: ActivityRow) -> str:
    """What the people on its list do."""
    if row.key == CONTACTS:
        return "Co-ordinators in post"
    return "Sign-ups" if row.has(Feature.SIGN_UPS) else "Places"
