"""Papers that tell an area how it goes: priorities flyer, public performance sheet, monthly update."""

import datetime as dt
from collections import Counter
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.activity_kinds import ActivityState, Feature
from cspdesk.domain.answer_kinds import Answer, ClockKind, Matter
from cspdesk.domain.answers import Share, dealt_locally, fed_back, on_time
from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.dates import (
    MONTH_NAMES,
    add_days,
    last_of_month,
    plan_year,
    say_clock,
    say_date_long,
    say_date_short,
)
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import ActionState, Audience, MeetingKind, MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.papers.bulletins import BigFigure, BulletinPaper, Entry, Section, SectionTable
from cspdesk.domain.papers.flyers import FlyerPaper, FlyerPart, FlyerWords
from cspdesk.domain.priorities import PriorityRow
from cspdesk.errors import Refused
from cspdesk.services.attendance import AttendanceService
from cspdesk.services.context import Context
from cspdesk.services.papers import common, flyers
from cspdesk.services.papers.registry import Wanted

NONE_YET = "none yet"
_AHEAD_DAYS = 60
_OVER = (MeetingState.CANCELLED, MeetingState.CLOSED)
_ANSWERS = {Answer.DONE: "Done", Answer.PARTLY: "Partly done", Answer.CANNOT: "Cannot be done"}


def priorities(context: Context, ref: UUID | None, wanted: Wanted) -> FlyerPaper:
    """The current priorities of a forum, each with its newest dated progress."""
    body = body_of(context, ref)
    names = common.Names(context, context.today(), Audience.PUBLIC)
    current = context.store.priorities.all(body_id=body.id, on_day=context.today())
    since = max((row.from_day for row in current), default=None)
    ahead = next_meeting(context, body, names)
    words = common.wording(context.partnership, body)
    shown = [
        FlyerWords(f"{n}. {names.text(row.title)}", _standing(row, names)) for n, row in enumerate(current, 1)
    ]
    if not current:
        shown.append(FlyerWords("No priorities are set now", "Come and help choose what we work on."))
    if ahead:
        shown.append(FlyerWords(f"Have your say: next {words.meeting}", ahead))
    matter = flyers.Matter(
        body.name,
        "What we are working on",
        (f"Our priorities since {_day(since)}",) if since is not None else (),
        body=body,
        link=context.partnership.web,
        ref=body.code,
        words=tuple(shown),
        order=(
            FlyerPart.WHAT,
            FlyerPart.WHEN,
            FlyerPart.WHY,
            FlyerPart.WORDS,
            FlyerPart.CODE,
            FlyerPart.HELP,
        ),
    )
    return flyers.flyer(context, matter, wanted, names)


def performance(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """What was promised and kept in an area, or in all, over a period; this plan year to today when none is given."""
    today = context.today()
    body = None if ref is None else body_of(context, ref)
    year = plan_year(today, context.partnership.year_start_month)
    first, last = wanted.from_day or year.start, wanted.to_day or min(year.end, today)
    names = common.Names(context, today, Audience.PUBLIC)
    issues = context.store.issues.all(body_id=ref, raised_from=first, raised_to=last)
    actions = [a for a in context.store.actions.all(body_id=ref) if first <= a.given_on <= last]
    return BulletinPaper(
        letterhead=common.letterhead(context, body),
        made_on=today,
        kind="How we are doing",
        title=body.name if body is not None else _all(context),
        period=f"{say_date_long(first)} to {say_date_long(last)}",
        figures=(*_meeting_figures(context, ref, first, last), *_issue_figures(issues), _done(actions)),
        sections=(
            _promises(context, ref, issues, first, last),
            _became(issues),
            _working_on(context, ref, names) if ref is not None else _by_area(context, issues, first, last),
            *_themes(issues, names),
        ),
        ref=body.code if body is not None else "",
    )


def update(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """What happened in an area in a month: the one of the last day wanted, or of today."""
    body = body_of(context, ref)
    last = wanted.to_day or context.today()
    first = wanted.from_day or last.replace(day=1)
    names = common.Names(context, last, Audience.PUBLIC)
    month = (first, wanted.to_day or last_of_month(last))
    told = context.store.issues.all(body_id=body.id, answered_from=first, answered_to=month[1])
    answered = [issue for issue in told if issue.answered and common.for_everybody(issue)]
    new = context.store.issues.all(body_id=body.id, raised_from=first, raised_to=month[1])
    raised = [issue for issue in new if common.for_everybody(issue)]
    return BulletinPaper(
        letterhead=common.letterhead(context, body),
        made_on=context.today(),
        kind="Monthly update",
        title=body.name,
        period=_months(first, last),
        sections=(
            _working_on(context, body.id, names, since=first),
            Section(
                "You said, we did",
                entries=tuple(_answered(issue, names) for issue in answered),
                empty="No issue was answered this month.",
            ),
            Section(
                "What you raised",
                table=SectionTable(
                    ("Issue", "Where", "Raised"),
                    tuple(
                        (names.text(issue.words), names.text(issue.place), say_date_short(issue.raised_on))
                        for issue in raised
                        if not issue.answered
                    ),
                ),
                empty="Nothing new was raised that waits for an answer.",
            ),
            _coming(context, body, names, last),
        ),
        ref=body.code,
    )


def _months(first: dt.date, last: dt.date) -> str:
    """'March 2026', or the two days when they are of different months."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{MONTH_NAMES[last.month - 1]} {last.year}"
    return f"{say_date_long(first)} to {say_date_long(last)}"


def _day(day: dt.date) -> str:
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def body_of(context: Context, ref: UUID | None) -> BodyRow:
    """The body of a paper. Raises Refused when it is not there."""
    found = None if ref is None else context.store.bodies.get(ref, context.today())
    if found is None:
        raise Refused("That forum is not in this store: look for it in the list of forums.")
    return found


def next_meeting(context: Context, body: BodyRow, names: common.Names) -> str:
    """'Thursday 12 March 2026, 7.00pm, Community Centre'; empty when none is planned."""
    for meeting in context.store.meetings.all(body_id=body.id, from_day=context.today()):
        if meeting.state not in _OVER and meeting.kind is not MeetingKind.EXTERNAL:
            return _said(meeting, names)
    return ""


def _said(meeting: MeetingRow, names: common.Names) -> str:
    clock = say_clock(meeting.start) if meeting.start else ""
    return ", ".join(part for part in (say_date_long(meeting.day), clock, names.text(meeting.place)) if part)


def _all(context: Context) -> str:
    return f"All {common.wording(context.partnership).many('forum')}"


def _standing(row: PriorityRow, names: common.Names) -> str:
    """The words of a priority and its newest progress, or that there is none yet."""
    told = names.text(row.progress) if row.progress else NONE_YET
    day = f", {say_date_short(row.progress_on)}" if row.progress and row.progress_on else ""
    return "\n".join(part for part in (names.text(row.words), f"Progress{day}: {told}") if part)


def _meeting_figures(
    context: Context, ref: UUID | None, first: dt.date, last: dt.date
) -> tuple[BigFigure, ...]:
    meetings = [
        m
        for m in context.store.meetings.all(body_id=ref, from_day=first, to_day=last)
        if m.kind is not MeetingKind.EXTERNAL and m.day <= context.today()
    ]
    held = sum(m.state is MeetingState.CLOSED for m in meetings)
    came = AttendanceService(context).who_came(first, last, ref)
    partners = sum(agency.attended > 0 for agency in came.agencies)
    residents = sum(met.count.residents_total for met in came.meetings)
    return (
        BigFigure(
            str(held), "meetings held", f"of {len(meetings)} planned" if meetings else "none was planned"
        ),
        BigFigure(str(partners), "partner agencies came"),
        BigFigure(f"{residents:,}", "residents came", "all meetings together"),
    )


def _issue_figures(issues: list[IssueRow]) -> tuple[BigFigure, ...]:
    answered = Share(sum(issue.answered for issue in issues), len(issues))
    told = fed_back(issues)
    return _share(answered, "of issues answered", "raised"), _share(told, "told of the answer", "answered")


def _share(share: Share, words: str, of: str) -> BigFigure:
    if not share.measured:
        return BigFigure("not measured", words, f"none was {of}")
    return BigFigure(f"{share.percent:.0f}%", words, f"{share.part:,} of {share.whole:,} {of}")


def _done(actions: list[ActionRow]) -> BigFigure:
    return _share(
        Share(sum(a.state is ActionState.DONE for a in actions), len(actions)), "of actions done", "agreed"
    )


def _promises(
    context: Context, ref: UUID | None, issues: list[IssueRow], first: dt.date, last: dt.date
) -> Section:
    """How many answers came when they were promised, of those that came due in the period."""
    today, now = context.today(), context.store.now()
    own = None if ref is None else {issue.id for issue in context.store.issues.all(body_id=ref)}
    clocks = [
        clock
        for clock in context.store.issues.clocks()
        if (own is None or clock.issue_id in own)
        and first <= (clock.due or (clock.due_at.date() if clock.due_at else clock.starts_on)) <= last
    ]
    promised = context.partnership
    said = {
        ClockKind.ACKNOWLEDGE: f"We say within {promised.acknowledge_days} working days that it came in",
        ClockKind.REPLY: f"We reply within {promised.reply_days} working days",
        ClockKind.CONTACT: f"We get back to you within {promised.contact_hours} hours",
    }
    rows = [(words, str(on_time(clocks, kind, today, now))) for kind, words in said.items()]
    rows.append(("We deal with it here, in the area", str(dealt_locally(issues))))
    return Section("Promises kept", table=SectionTable(("Promise", "Kept"), tuple(rows)))


def _became(issues: list[IssueRow]) -> Section:
    """What became of what was raised, in numbers alone."""
    counts = Counter(issue.answer for issue in issues if issue.answered)
    told = [(words, counts[answer]) for answer, words in _ANSWERS.items()]
    told.append(("Not answered yet", sum(not issue.answered for issue in issues)))
    heading, nothing = "What became of what you raised", "Nothing was raised."
    if not issues:
        return Section(heading, empty=nothing)
    text = "; ".join(f"{words}: {count:,}" for words, count in told) + "."
    return Section(heading, text, empty=nothing, shares=tuple(told))


def _themes(issues: list[IssueRow], names: common.Names) -> list[Section]:
    """What people said of the service itself, by theme, in numbers alone; nothing where nobody said anything."""
    themes = Counter(names.text(issue.kind) or "Other" for issue in issues if issue.matter is Matter.COMMENT)
    if not themes:
        return []
    rows = tuple((theme, f"{count:,}") for theme, count in themes.most_common())
    heading = "What you told us of our service"
    return [
        Section(heading, table=SectionTable(("Theme", "Comments"), (*rows, ("All", f"{themes.total():,}"))))
    ]


def _by_area(context: Context, issues: list[IssueRow], first: dt.date, last: dt.date) -> Section:
    """The same figures forum by forum."""
    held = Counter(body_id for body_id, _, _ in context.store.activities.held(first, last))
    rows = []
    for forum in context.store.bodies.forums(context.today()):
        own = [issue for issue in issues if issue.body_id == forum.id]
        answered = sum(issue.answered for issue in own)
        rows.append((forum.name, str(held[forum.id]), str(len(own)), str(answered), str(fed_back(own).part)))
    columns = ("Area", "Meetings held", "Issues raised", "Answered", "Told of the answer")
    return Section("Area by area", table=SectionTable(columns, tuple(rows)))


def _working_on(
    context: Context, ref: UUID | None, names: common.Names, since: dt.date | None = None
) -> Section:
    rows = context.store.priorities.all(body_id=ref, on_day=context.today())
    entries = []
    for row in rows:
        title = names.text(row.title)
        new = row.progress_on is not None and (since is None or row.progress_on >= since)
        note = "" if new or since is None else "No news this month"
        entries.append(
            Entry(title if ref is not None else f"{row.body}: {title}", _standing(row, names), note)
        )
    return Section("What we are working on", entries=tuple(entries), empty="No priorities are set now.")


def _answered(issue: IssueRow, names: common.Names) -> Entry:
    answer = f"{_ANSWERS.get(issue.answer, '')}. {names.text(issue.we_did)}"
    return Entry(names.text(issue.words), answer, ", ".join(_told(issue, names)))


def _told(issue: IssueRow, names: common.Names) -> list[str]:
    return [part for part in (names.text(issue.place), f"raised {say_date_short(issue.raised_on)}") if part]


def _coming(context: Context, body: BodyRow, names: common.Names, last: dt.date) -> Section:
    """Meetings and public events of the area in the weeks after the month."""
    until = add_days(last, _AHEAD_DAYS)
    ahead = [
        (meeting.day, Entry(common.meeting_title(meeting, names), _said(meeting, names)))
        for meeting in context.store.meetings.all(body_id=body.id, from_day=last, to_day=until)
        if meeting.state not in _OVER and meeting.kind is not MeetingKind.EXTERNAL
    ]
    for activity in context.store.activities.all(from_day=last, to_day=until, body_id=body.id):
        standing = activity.has(Feature.STANDING) or activity.from_day < last
        if activity.state is ActivityState.PLANNED and activity.has(Feature.PUBLIC) and not standing:
            when = ", ".join(
                part
                for part in (
                    say_date_long(activity.from_day),
                    say_clock(activity.start) if activity.start else "",
                    names.text(activity.place),
                )
                if part
            )
            ahead.append((activity.from_day, Entry(names.text(activity.title), when)))
    ahead.sort(key=lambda each: each[0])
    return Section("Coming up", entries=tuple(entry for _, entry in ahead), empty="No dates are fixed yet.")
