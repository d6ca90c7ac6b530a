"""Who came in the period, by the one rule of who came."""

from cspdesk.domain.chart import Progress, State, StripChart
from cspdesk.domain.kinds import Kind, MeetingState
from cspdesk.domain.pack import PackColumn, PackRow, PackTable, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.services.pack.reads import PackReads, refs, sentence
from cspdesk.services.papers import common

_KEY = "came"
# Agencies drawn in the chart; the table holds them all.
_MOST = 30


def section(read: PackReads) -> Section:
    """Totals, each partner agency, and each meeting."""
    kind, came = BY_KEY[_KEY], read.came
    held = refs(Kind.MEETING, [met.id for met in came.meetings])
    total = came.total
    there = [agency for agency in came.agencies if agency.attended]
    cancelled = [row.id for row in read.meetings if row.state is MeetingState.CANCELLED]
    some = {
        "residents": [met.id for met in came.meetings if met.count.residents_total],
        "young": [met.id for met in came.meetings if met.count.young],
        "apologies": [met.id for met in came.meetings if met.count.apologies_heads],
    }
    return Section(
        _KEY,
        kind.letter,
        kind.title,
        figures=(
            figure(_KEY, "held", len(came.meetings), held),
            figure(_KEY, "people", total.people, held),
            figure(_KEY, "agencies", total.agencies, tuple((Kind.AGENCY, each.id) for each in there)),
            figure(_KEY, "residents", total.residents_total, refs(Kind.MEETING, some["residents"])),
            figure(_KEY, "young", total.young, refs(Kind.MEETING, some["young"])),
            figure(_KEY, "apologies", total.apologies_heads, refs(Kind.MEETING, some["apologies"])),
            figure(_KEY, "cancelled", len(cancelled), refs(Kind.MEETING, cancelled)),
        ),
        tables=(_agencies(read), _meetings(read)),
        charts=_chart(read),
    )


def _chart(read: PackReads) -> tuple[StripChart, ...]:
    expected = [each for each in read.came.agencies if each.expected][:_MOST]
    if not expected:
        return ()
    return (
        StripChart(
            f"{sentence(read.words.many('meeting'))} attended, of those expected of each partner",
            tuple(
                Progress(each.name, each.as_member, each.expected, records=((Kind.AGENCY, each.id),))
                for each in expected
            ),
            ((State.DONE, "all"), (State.PART, "some"), (State.NOT_DONE, "none")),
        ),
    )


def _agencies(read: PackReads) -> PackTable:
    percent = read.context.partnership.show_percent
    columns = [PackColumn("Partner", wide=1)]
    columns += [
        PackColumn(title, Sort.NUMBER)
        for title in ("Attended", "As a member", "Expected", "People", "Stand-ins", "Apologies", "Absent")
    ]
    columns += [PackColumn("Share", Sort.SHARE)] if percent else []
    rows = []
    for each in read.came.agencies:
        numbers = (each.attended, each.as_member, each.expected, each.heads, each.stand_ins, each.apologies)
        share = (None if each.percent is None else each.percent / 100,) if percent else ()
        rows.append(PackRow((each.name, *numbers, each.absent, *share), ((Kind.AGENCY, each.id),)))
    return PackTable("Partners", tuple(columns), tuple(rows), "No partner was expected, and none came.")


def _meetings(read: PackReads) -> PackTable:
    columns = (
        PackColumn("Date", Sort.DAY),
        PackColumn("Meeting of", wide=1),
        PackColumn("People", Sort.NUMBER),
        PackColumn("Agencies", Sort.NUMBER),
        PackColumn("Residents", Sort.NUMBER),
        PackColumn("Young people", Sort.NUMBER),
    )
    rows = [
        PackRow(
            (
                met.meeting.day,
                common.meeting_title(met.meeting, read.names),
                met.count.people,
                met.count.agencies,
                met.count.residents_total,
                met.count.young,
            ),
            ((Kind.MEETING, met.id),),
        )
        for met in read.came.meetings
    ]
    return PackTable("Meetings held", columns, tuple(rows), "No meeting was held in the period.")
