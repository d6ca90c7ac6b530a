"""The agenda of the body's next meeting, as its own paper prints it."""

from cspdesk.domain.dates import say_clock, say_date_long
from cspdesk.domain.kinds import Kind
from cspdesk.domain.pack import PackColumn, PackRow, PackTable, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.services.pack.reads import PackReads, refs
from cspdesk.services.papers import agenda as paper
from cspdesk.services.papers.wanted import Wanted

_KEY = "agenda"


def section(read: PackReads) -> Section:
    """What is to be talked about, in its order, with clock times where they are known."""
    kind, meeting = BY_KEY[_KEY], read.coming
    if meeting is None:
        return Section(_KEY, kind.letter, kind.title, empty="No meeting is planned.")
    told = paper.build(read.context, meeting.id, Wanted(read.wanted.audience))
    # Proposed items are no records yet: behind them stands the meeting.
    kept = [item.id for item in read.store.meetings.items(meeting.id)]
    behind = refs(Kind.AGENDA_ITEM, kept) or ((Kind.MEETING, meeting.id),)
    where = ", ".join(part for part in (told.occasion.place, told.occasion.address) if part)
    start = say_clock(told.occasion.start) if told.occasion.start else ""
    when = ", ".join(part for part in (say_date_long(meeting.day), start, where) if part)
    columns = (
        PackColumn("No."),
        PackColumn("Item", wide=1),
        PackColumn("Lead"),
        PackColumn("At"),
        PackColumn("Minutes", Sort.NUMBER),
    )
    rows = [
        PackRow(
            (
                line.number,
                f"{line.title}: {line.carried_from}" if line.carried_from else line.title,
                line.lead,
                say_clock(line.starts) if line.starts else "",
                line.minutes,
            )
        )
        for line in told.items
    ]
    return Section(
        _KEY,
        kind.letter,
        kind.title,
        figures=(
            figure(_KEY, "items", len(told.items), behind),
            figure(_KEY, "matters", len(told.matters), ((Kind.MEETING, meeting.id),)),
        ),
        notes=(f"{told.body} meets on {when}.",),
        tables=(PackTable("", columns, tuple(rows), "The agenda is empty."),),
    )
