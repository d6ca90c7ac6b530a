"""Reviews and reports received, 'no report received' where none came, and everything behind its cadence."""

from cspdesk.domain.entries import Entry
from cspdesk.domain.kinds import Kind
from cspdesk.domain.pack import PackColumn, PackRow, PackTable, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.domain.watch import Watched
from cspdesk.services.pack.reads import PackReads
from cspdesk.services.watch import LeadReport

_KEY = "reviews"
_REGISTERS = ("reviews", "strategic_reviews", "reports")
NOT_RECEIVED = "no report received"


def section(read: PackReads) -> Section:
    """What leads reported in the period, other reviews due or held in it, and the cadence watch of the day."""
    kind, late, leads = BY_KEY[_KEY], read.late, read.lead_reports
    held = [entry for entry in read.entries if entry.spec.key in _REGISTERS and _of_period(read, entry)]
    came = [entry for entry in held if read.within(entry.row.done_on)]
    reported = [each.entry for each in leads if each.entry is not None]
    received = tuple((Kind.ENTRY, entry.id) for entry in (*reported, *came))
    waiting = tuple((Kind.ENTRY, entry.id) for entry in held if entry not in came)
    silent = tuple((Kind.PLAN_PRIORITY, each.priority_id) for each in leads if each.entry is None)
    return Section(
        _KEY,
        kind.letter,
        kind.title,
        figures=(
            figure(_KEY, "expected", len(leads) + len(held), (*received, *waiting, *silent)),
            figure(_KEY, "received", len(received), received),
            figure(_KEY, "missing", len(waiting) + len(silent), (*waiting, *silent)),
            figure(_KEY, "watch", len(late), tuple(dict.fromkeys((each.kind, each.record) for each in late))),
        ),
        tables=(_reports(read, leads, held), _watch(read, late)),
    )


def _of_period(read: PackReads, entry: Entry) -> bool:
    return read.within(entry.row.due) or read.within(entry.row.done_on)


def _reports(read: PackReads, leads: list[LeadReport], held: list[Entry]) -> PackTable:
    columns = (
        PackColumn("Review or report", wide=1),
        PackColumn("Due", Sort.DAY),
        PackColumn("Received", Sort.DAY),
        PackColumn("What it says", wide=1.6),
    )
    rows = [
        PackRow(
            (
                read.names.text(each.priority),
                None,
                each.entry.row.done_on if each.entry is not None else None,
                read.names.text(each.words) if each.entry is not None else NOT_RECEIVED,
            ),
            (
                (Kind.ENTRY, each.entry.id)
                if each.entry is not None
                else (Kind.PLAN_PRIORITY, each.priority_id),
            ),
        )
        for each in leads
    ]
    rows += [
        PackRow(
            (
                read.names.text(entry.row.title),
                entry.row.due,
                entry.row.done_on,
                read.names.text(entry.row.text) if entry.row.done_on is not None else NOT_RECEIVED,
            ),
            ((Kind.ENTRY, entry.id),),
        )
        for entry in held
    ]
    return PackTable(
        "Reviews and reports of the period",
        columns,
        tuple(rows),
        "No review or report was due in the period.",
    )


def _watch(read: PackReads, late: list[Watched]) -> PackTable:
    columns = (
        PackColumn("What"),
        PackColumn("Of", wide=1.2),
        PackColumn("Since", Sort.DAY),
        PackColumn("Days late", Sort.NUMBER),
        PackColumn("Why it stands here", wide=1),
    )
    rows = [
        PackRow(
            (
                each.sort.value,
                read.names.text(": ".join(part for part in (each.of, each.what) if part)),
                each.due,
                each.days(read.day) or None,
                read.names.text(each.words),
            ),
            ((each.kind, each.record),),
        )
        for each in late
    ]
    return PackTable("Behind its cadence", columns, tuple(rows), "Nothing is behind its cadence.")
