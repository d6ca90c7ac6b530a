"""Tables on the clipboard, for a spreadsheet or a letter."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QGuiApplication

from cspdesk.domain.cells import guard


def put_table(rows: Iterable[Sequence[str]]) -> None:
    """Puts rows on the clipboard, columns parted by tabs; what is typed stays text in a spreadsheet."""
    lines = ("\t".join(guard(" ".join(cell.split())) for cell in row) for row in rows)
    QGuiApplication.clipboard().setText("\n".join(lines))
