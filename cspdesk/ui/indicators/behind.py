"""What is behind a figure: one record opens at once, several activities in their list, others to choose from."""

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cspdesk.domain.dates import say_date
from cspdesk.domain.indicators import Records
from cspdesk.domain.kinds import Kind
from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.link_lines import Line, LinkLines


def open_records(desk: Desk, records: Records, words: str, parent: QWidget) -> None:
    """Opens the records behind a number."""
    if not records:
        desk.say("Nothing is behind this number yet.")
    elif len(records) == 1:
        desk.open(*records[0])
    elif all(kind is Kind.ACTIVITY for kind, _ in records):
        desk.go("outreach", ("records", [record for _, record in records], words))
    else:
        dialog = BehindDialog(desk, records, words, parent)
        dialog.exec()
        dialog.deleteLater()


class BehindDialog(Dialog):
    """The records behind a number, each of which opens."""

    def __init__(self, desk: Desk, records: Records, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(words)
        self.lines = LinkLines()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(parts.label(f"{len(records)} records are behind it.", "soft", wrap=True))
        layout.addWidget(self.lines)
        layout.addStretch(1)
        close = parts.button("Close", self.reject, "primary")
        layout.addLayout(parts.row(0, close))
        names = _names(desk, records)
        self.lines.set_lines(
            [
                Line(names.get(record, "A record"), verb="open", key=(kind, record))
                for kind, record in records
            ],
            20,
        )
        self.lines.asked.connect(self._on_asked)
        self.resize(fonts.pixels(560), self.height())
        Fitting(self)

    def _on_asked(self, _verb: str, key: tuple[Kind, UUID]) -> None:
        self.accept()
        self._desk.open(*key)


def _names(desk: Desk, records: Records) -> dict[UUID, str]:
    """What the records are called; each kind is read once."""
    office, found = desk.services, dict[UUID, str]()
    kinds = {kind for kind, _ in records}
    if Kind.ACTION in kinds:
        found |= {row.id: f"{row.ref} {row.text}" for row in office.actions.all()}
    if Kind.ACTIVITY in kinds:
        found |= {row.id: f"{row.title}, {say_date(row.from_day)}" for row in office.activities.all()}
    if Kind.MEETING in kinds:
        found |= {row.id: f"{row.ref} {row.bodies}" for row in office.store.meetings.all()}
    if Kind.FIGURE in kinds:
        titles = {row.id: row.title for row in office.indicators.rows()}
        for figure in office.store.indicators.figures():
            value = figure.value or str(figure.numerator or "")
            found[figure.id] = f"{titles.get(figure.indicator_id, '')}: {value} ({figure.period})"
    return found
