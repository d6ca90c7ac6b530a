"""What stands in the way: open barriers, and everything off target with its barrier or the word that none is noted."""

from cspdesk.domain.kinds import Kind
from cspdesk.domain.pack import PackColumn, PackRow, PackTable, Records, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.domain.plan_rows import PlanNoteRow
from cspdesk.services.pack import plan
from cspdesk.services.pack.reads import PackReads, refs

_KEY = "barriers"
NONE_NOTED = "No barrier is noted."


def section(read: PackReads) -> Section:
    """Open barriers by their age, then every line and indicator off target with what is in its way (A122)."""
    kind = BY_KEY[_KEY]
    still = open_barriers(read)
    off = off_target(read, still)
    bare = [row for row in off if row.cells[-1] == NONE_NOTED]
    return Section(
        _KEY,
        kind.letter,
        kind.title,
        figures=(
            figure(_KEY, "open", len(still), refs(Kind.PLAN_NOTE, [note.id for note in still])),
            figure(_KEY, "off_target", len(off), _records(off)),
            figure(_KEY, "unexplained", len(bare), _records(bare)),
        ),
        tables=(_table(read, still), _off(off)),
    )


def open_barriers(read: PackReads) -> list[PlanNoteRow]:
    """Barriers noted by the day and not overcome on it, the oldest first."""
    found = [
        note
        for note in read.notes
        if note.kind is NoteKind.BARRIER and (note.done_on is None or note.done_on > read.day)
    ]
    return sorted(found, key=lambda note: (note.on_day, str(note.id)))


def _records(rows: list[PackRow]) -> Records:
    return tuple(row.records[0] for row in rows)


def _table(read: PackReads, still: list[PlanNoteRow]) -> PackTable:
    columns = (
        PackColumn("Since", Sort.DAY),
        PackColumn("Barrier", wide=1.4),
        PackColumn("About", wide=1),
        PackColumn("What is done about it", wide=1),
    )
    rows = [
        PackRow(
            (
                note.on_day,
                read.names.text(note.text),
                read.about(note),
                read.names.text(note.answer),
            ),
            ((Kind.PLAN_NOTE, note.id),),
        )
        for note in still
    ]
    return PackTable("Open barriers", columns, tuple(rows), "No barrier is open.")


def off_target(read: PackReads, still: list[PlanNoteRow]) -> list[PackRow]:
    """Lines behind and indicators off target, each with the words of its open barriers or that none is noted."""
    by_line: dict[object, list[str]] = {}
    for note in still:
        for key in (note.line_id, note.indicator_id):
            if key is not None:
                by_line.setdefault(key, []).append(read.names.text(note.text))
    rows = []
    for line in plan.behind(read):
        words = "; ".join(by_line.get(line.id, ())) or NONE_NOTED
        status = read.line_status[line.id].value
        rows.append(PackRow((read.names.text(line.text), status, words), ((Kind.PLAN_LINE, line.id),)))
    for each in read.indicators:
        if each.standing.off_target:
            words = "; ".join(by_line.get(each.id, ())) or NONE_NOTED
            name = " ".join(part for part in (each.row.code, each.row.name) if part)
            rows.append(
                PackRow(
                    (read.names.text(name), each.standing.word.lower(), words), ((Kind.INDICATOR, each.id),)
                )
            )
    return rows


def _off(rows: list[PackRow]) -> PackTable:
    columns = (
        PackColumn("Off target", wide=1.2),
        PackColumn("Status"),
        PackColumn("Barrier", wide=1),
    )
    return PackTable(
        "Off target, with what is in the way", columns, tuple(rows), "Nothing is off its target."
    )
