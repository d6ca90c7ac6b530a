"""Section 17: the statement on what a report asks for, and those on the decisions of the body in the period."""

from cspdesk.domain.kinds import Kind
from cspdesk.domain.pack import Pack, PackColumn, PackList, PackRow, PackTable, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.services.pack.reads import PackReads, refs

KEY = "section17"
NO_STATEMENT = "No statement was written."


def lacks_statement(pack: Pack) -> bool:
    """True for a report with the heading and nothing under it."""
    return any(each.key == KEY and not each.lists[0].lines for each in pack.sections)


def section(read: PackReads) -> Section:
    """The statement of the report, and each decision of the body with its own; what has none says so."""
    kind = BY_KEY[KEY]
    own = read.body.id if read.body is not None else None
    met = [row for row in read.meetings if own is not None and row.body_id == own and read.within(row.day)]
    decided = [(row, each) for row in met for each in read.store.meetings.decisions(row.id)]
    bare = [each.id for _, each in decided if not each.section17]
    stated = tuple(line.strip() for line in read.wanted.section17.splitlines() if line.strip())
    columns = (
        PackColumn("Date", Sort.DAY),
        PackColumn("Decision", wide=1),
        PackColumn("What it does about crime and disorder", wide=1),
    )
    rows = tuple(
        PackRow(
            (
                row.day,
                read.names.text(each.text),
                read.names.text(each.section17) or NO_STATEMENT,
            ),
            ((Kind.DECISION, each.id),),
        )
        for row, each in decided
    )
    return Section(
        KEY,
        kind.letter,
        kind.title,
        figures=(
            figure(KEY, "decisions", len(decided), refs(Kind.DECISION, [each.id for _, each in decided])),
            figure(KEY, "bare", len(bare), refs(Kind.DECISION, bare)),
        ),
        lists=(
            PackList(
                "Statement on what is asked for here", tuple(map(read.names.text, stated)), NO_STATEMENT
            ),
        ),
        tables=(
            PackTable("Decisions of the period", columns, rows, "No decision was minuted in the period."),
        ),
    )
