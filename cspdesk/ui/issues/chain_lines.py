"""What the detail of an issue says of each link of its chain: facts and lines, each line a way to its record."""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.answer_kinds import ClockKind, Matter, StepKind, Worked
from cspdesk.domain.answers import ClockRow, ClockStatus, ExtensionRow
from cspdesk.domain.dates import say_date, say_distance
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import ActionState, IssueState
from cspdesk.ui.actions.action_cells import ActionSays
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.issues.issue_words import (
    ANSWERS,
    CLOCKS,
    DEALT,
    MATTERS,
    SOURCES,
    STEPS,
    WAYS,
    WORKED,
    clock_chip,
)
from cspdesk.ui.issues.promise_dialogs import say_due
from cspdesk.ui.link_lines import Line
from cspdesk.ui.outreach.grid_lists import CONTACT

if TYPE_CHECKING:
    from cspdesk.services.answers import Chain

Facts = list[tuple[str, "str | Chip | QWidget"]]
_QUIET = (StepKind.ANSWERED, StepKind.CLOSED)


def facts_of(issue: IssueRow, today: dt.date) -> Facts:
    raised = f"{say_date(issue.raised_on)}, {say_distance(issue.raised_on, today)}"
    stage = f", stage {issue.stage}" if issue.stage > 1 else ""
    bare = issue.matter in _ENDS_SOMEWHERE and not issue.answered and not issue.open_actions
    return [
        ("Raised", f"{raised}\n{SOURCES[issue.source]}"),
        ("It is", "" if issue.matter is Matter.ISSUE else MATTERS[issue.matter] + stage),
        ("Stands", Chip("No answer and no open action", Tone.BAD) if bare else ""),
        ("Kind", issue.kind),
        ("Place", ", ".join(part for part in (issue.place, issue.ward) if part)),
        ("Councillor", issue.councillor),
        ("Referred to", issue.agency),
    ]


_ENDS_SOMEWHERE = (Matter.CALL_FOR_ACTION, Matter.REFERRAL)
"""Matters that end in an answer or an open action."""


def promise_lines(chain: "Chain", left: Mapping[UUID, int], today: dt.date, now: dt.datetime) -> list[Line]:
    """Each promise with how it was put off and why it was late; `left` are the working days to go."""
    found = []
    for clock in chain.clocks:
        status = clock.status(today, now)
        words = CLOCKS[clock.clock] + (f", stage {clock.stage}" if clock.stage > 1 else "")
        verb = {ClockStatus.RUNNING: "extend", ClockStatus.IN_TIME: ""}.get(status, "miss")
        if clock.clock is ClockKind.CONTACT and verb == "extend":
            verb = ""
        chip = clock_chip(clock, left.get(clock.id), today, now)
        found.append(Line(words, f"by {say_due(clock)}", verb, clock.id, chip))
        found += [Line(_put_off(row), look="small") for row in chain.extensions if row.clock_id == clock.id]
        if clock.miss_reason:
            found.append(Line(_late(clock), look="small"))
    return found


def _put_off(row: ExtensionRow) -> str:
    letter = f"letter {say_date(row.letter_on)}" if row.letter_on is not None else "no letter yet"
    return f"Put off {say_date(row.on_day)} to {say_date(row.now_due)}: {row.reason} ({letter})"


def _late(clock: ClockRow) -> str:
    then = f" Accepted: {clock.accepted}" if clock.accepted else ""
    if clock.action_id is not None and not then:
        then = " An action deals with it."
    return f"Late because: {clock.miss_reason}.{then}"


def answer_facts(issue: IssueRow) -> Facts:
    closed = f", closed {say_date(issue.closed_on)}" if issue.closed_on else ", not closed yet"
    answered = say_date(issue.answered_on) if issue.answered_on else ""
    worked = WORKED[issue.worked]
    if issue.worked is Worked.NOT_ASKED:
        worked = f"To be asked {say_date(issue.follow_up_on)}" if issue.follow_up_on else ""
    elif issue.worked_on is not None:
        note = f": {issue.worked_note}" if issue.worked_note else ""
        worked = f"{worked}, {say_date(issue.worked_on)}{note}"
    return [
        ("Answered", f"{answered}: {ANSWERS[issue.answer].lower()}{closed}"),
        ("Dealt with", DEALT[issue.dealt]),
        ("Did it work", worked),
        ("Told", Chip("Nobody told yet", Tone.WARN) if issue.owes_telling else ""),
    ]


def told_lines(chain: "Chain") -> list[Line]:
    """Where people were told of the answer."""
    lines = []
    for row in chain.feedback:
        where = row.publication or row.words
        verb, key = ("publication", row.publication_id) if row.publication_id else ("", None)
        if row.meeting_id is not None:
            verb, key = "meeting", row.meeting_id
        said = ", ".join(part for part in (WAYS[row.way], where) if part)
        lines.append(Line(f"Told {say_date(row.on_day)}", said, verb, key))
    return lines


def action_line(action: ActionRow, says: ActionSays) -> Line:
    chip = says.chip(action) or Chip("Open" if action.state is ActionState.OPEN else "Done", Tone.INFO)
    soft = f"{action.text} ({action.owner or 'nobody yet'})"
    return Line(action.ref, soft, "open_action", action.id, chip)


def raised_lines(chain: "Chain") -> list[Line]:
    """The event it was raised at, and the meetings where it was raised or discussed."""
    event = chain.event
    lines = [] if event is None else [Line(say_date(event.from_day), event.title, "activity", event.id)]
    lines += [
        Line(row.ref, f"{row.body}, {say_date(row.day)}", "meeting", row.meeting_id)
        for row in chain.discussed
    ]
    return lines


def near_lines(chain: "Chain", today: dt.date) -> list[Line]:
    """The local priorities made of it, and the community groups of its area that deal with such things."""
    lines = [
        Line(
            "Local priority",
            row.title,
            "priority",
            row.id,
            None if row.current(today) else Chip("Over", Tone.QUIET),
        )
        for row in chain.priorities
    ]
    for group in chain.groups:
        contact = group.contact
        soft = ", ".join(part for part in (group.deals_with, contact.person if contact else "") if part)
        chip = CONTACT[contact.may_be_contacted] if contact is not None else None
        said = None if chip is None else Chip(f"Contact: {chip.word.lower()}", chip.tone)
        lines.append(Line(group.activity.title, soft, "activity", group.id, said))
    return lines


def voice_lines(chain: "Chain") -> list[Line]:
    return [Line(f"{say_date(v.on_day)}, {v.body or SOURCES[v.source]}: {v.words}") for v in chain.voices]


def step_lines(chain: "Chain") -> list[tuple[str, str]]:
    """What happened, newest first, as (when and by whom, words)."""
    told = []
    for step in reversed(chain.steps):
        by = f" · {step.person}" if step.person else ""
        public = " · may be printed" if step.public and step.step not in _QUIET else ""
        what = "" if step.step in (StepKind.PROGRESS, StepKind.NOTE) else f" · {STEPS[step.step]}"
        told.append((f"{say_date(step.on_day)}{by}{what}{public}", step.text))
    return told


def private_facts(chain: "Chain", today: dt.date) -> Facts:
    """What the office alone sees: who raised it, the news agreed, other voices."""
    issue = chain.issue
    news = f"every {issue.update_days} days" if issue.update_days else ""
    if issue.next_update is not None and issue.state is IssueState.OPEN:
        news += f", next {say_date(issue.next_update)}, {say_distance(issue.next_update, today)}"
    others = [
        f"{voice.raiser or 'somebody'}: {voice.private_detail}".rstrip(": ")
        for voice in chain.voices
        if voice.raiser or voice.private_detail
    ]
    return [
        ("Raised by", issue.raiser or "It is not kept who raised it."),
        ("News agreed", news),
        ("Other voices", "\n".join(others)),
    ]
