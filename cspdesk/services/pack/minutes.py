"""The last minutes of the body: what was decided and given, and what became of it."""

from cspdesk.domain.actions import ActionRow, as_it_stood
from cspdesk.domain.dates import say_date_long
from cspdesk.domain.kinds import ActionState, Kind, MinutesState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.pack import PackColumn, PackList, PackRow, PackTable, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.domain.papers.common import ActionLine
from cspdesk.domain.papers.meetings import MinutesPaper
from cspdesk.services.pack.actions import behind
from cspdesk.services.pack.reads import PackReads, refs
from cspdesk.services.papers import minutes as paper
from cspdesk.services.papers.wanted import Wanted

_KEY = "minutes"
_STATES = {
    MinutesState.NONE: "not written yet",
    MinutesState.DRAFT: "a draft",
    MinutesState.WITH_CHAIR: "with the chair",
    MinutesState.ISSUED: "issued, to be agreed",
    MinutesState.AGREED: "agreed",
}


def section(read: PackReads) -> Section:
    """Items, decisions and actions of the last meeting held, as its minutes say them to this audience."""
    kind, meeting = BY_KEY[_KEY], read.last_meeting
    if meeting is None:
        whose = read.body.name if read.body is not None else "The body"
        return Section(_KEY, kind.letter, kind.title, empty=f"{whose} has held no meeting yet.")
    told = paper.build(read.context, meeting.id, Wanted(read.wanted.audience))
    decided = read.store.meetings.decisions(meeting.id)
    stood = (as_it_stood(action, read.day) for action in read.store.actions.all(meeting_id=meeting.id))
    given = [action for action in stood if action is not None and action.state is not ActionState.DROPPED]
    still = [action for action in given if action.state is ActionState.OPEN]
    return Section(
        _KEY,
        kind.letter,
        kind.title,
        figures=(
            figure(_KEY, "decisions", len(decided), refs(Kind.DECISION, [row.id for row in decided])),
            figure(_KEY, "given", len(given), behind(given)),
            figure(_KEY, "given_open", len(still), behind(still)),
        ),
        notes=(_when(meeting, told),),
        lists=(*_items(told), _decisions(told)),
        tables=(_actions(told, given),),
    )


def _when(meeting: MeetingRow, told: MinutesPaper) -> str:
    chair = f", {told.chair} in the chair" if told.chair else ""
    state = _STATES[meeting.minutes_state]
    people, agencies = told.heads.people, told.heads.agencies
    return (
        f"{told.body} met on {say_date_long(meeting.day)}{chair}: {people:,} people of {agencies:,} agencies. "
        f"The minutes ({meeting.ref}) are {state}."
    )


def _items(told: MinutesPaper) -> list[PackList]:
    """What was said, item by item; what nothing was written under is left out."""
    return [
        PackList(
            " ".join(each for each in (item.number, item.title) if each), (item.text, *_outcome(item.outcome))
        )
        for item in told.items
        if item.text.strip()
    ]


def _outcome(words: str) -> tuple[str, ...]:
    return (words,) if words else ()


def _decisions(told: MinutesPaper) -> PackList:
    lines = tuple(
        " ".join(part for part in (line.number, line.text) if part)
        for item in told.items
        for line in item.decisions
    )
    return PackList("Decisions", lines, "No decision was recorded.")


def _actions(told: MinutesPaper, given: list[ActionRow]) -> PackTable:
    columns = (
        PackColumn("No."),
        PackColumn("Action given", wide=1),
        PackColumn("Owner"),
        PackColumn("Due", Sort.DAY),
        PackColumn("Now"),
    )
    known = {action.ref: action for action in given}
    lines: list[ActionLine] = [line for item in told.items for line in item.actions]
    rows = [
        PackRow(
            (
                line.number,
                line.text,
                line.owner,
                line.due or line.due_words,
                known[line.number].state.value if line.number in known else "",
            ),
            behind([known[line.number]]) if line.number in known else (),
        )
        for line in lines
    ]
    return PackTable("Actions given", columns, tuple(rows), "No action was given.")
