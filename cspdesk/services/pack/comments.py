"""What forums and the public said on the plan and its targets, brought to the next meeting of the steering group."""

from cspdesk.domain.kinds import Kind
from cspdesk.domain.pack import PackColumn, PackRow, PackTable, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.domain.plan_rows import PlanNoteRow
from cspdesk.services.pack.reads import PackReads, refs

_KEY = "comments"


def section(read: PackReads) -> Section:
    """Comments given in the period, and earlier ones that nobody has answered."""
    kind = BY_KEY[_KEY]
    comments = [note for note in read.notes if note.kind is NoteKind.COMMENT]
    given = [note for note in comments if read.within(note.on_day)]
    waiting = [note for note in comments if not note.answered and note not in given]
    columns = (
        PackColumn("On", Sort.DAY),
        PackColumn("From"),
        PackColumn("About"),
        PackColumn("Comment", wide=1.4),
        PackColumn("Answer", wide=1),
    )
    rows = tuple(_row(read, note) for note in sorted((*given, *waiting), key=_by_day))
    return Section(
        _KEY,
        kind.letter,
        kind.title,
        figures=(figure(_KEY, "comments", len(given), refs(Kind.PLAN_NOTE, [note.id for note in given])),),
        tables=(
            PackTable(
                "Comments of the period, and those not answered", columns, rows, "No comment was given."
            ),
        ),
    )


def _row(read: PackReads, note: PlanNoteRow) -> PackRow:
    said_by = note.body or read.names.text(note.said_by)
    cells = (
        note.on_day,
        said_by,
        read.about(note),
        read.names.text(note.text),
        read.names.text(note.answer) or "not answered yet",
    )
    return PackRow(cells, ((Kind.PLAN_NOTE, note.id),))


def _by_day(note: PlanNoteRow) -> tuple[object, str]:
    return note.on_day, str(note.id)
