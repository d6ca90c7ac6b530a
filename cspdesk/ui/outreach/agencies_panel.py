"""Who takes part in an activity: partners and schools, what each does, and who was invited and came."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from cspdesk.domain.activities import ActivityRow, PartRow
from cspdesk.domain.activity_kinds import Feature, Part
from cspdesk.domain.kinds import Kind
from cspdesk.ui import parts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.completer import NameEdit
from cspdesk.ui.desk import Desk
from cspdesk.ui.link_lines import Line, LinkLines
from cspdesk.ui.outreach.activity_words import PART_WORDS
from cspdesk.ui.outreach.adds_agencies import AddsAgencies

_TONES = {Part.LEAD: Tone.INFO, Part.CAME: Tone.GOOD, Part.SCHOOL: Tone.INFO, Part.INVITED: Tone.WARN}


class AgenciesPanel(QWidget):
    """A line for each agency; one is added by its name, and a line opens what it does."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._activity: ActivityRow | None = None
        self._rows: dict[UUID, PartRow] = {}
        self._read = False
        self._adding = Part.PARTNER
        self.lines = LinkLines()
        self.lines.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.lines.asked.connect(self._on_asked)
        self.name = NameEdit(desk=desk)
        self.name.setPlaceholderText("Add a partner or school")
        self.name.setAccessibleName("Add a partner or school")
        self.name.picked.connect(self._on_picked)
        self.setLayout(parts.column(self.lines, self.name, space=6))

    def show_parts(self, activity: ActivityRow, rows: Sequence[PartRow]) -> None:
        """Shows who takes part."""
        if not self._read:
            self._read, self._adds = True, AddsAgencies(self._desk, self.name)
        self._activity, self._rows = activity, {row.agency_id: row for row in rows}
        invites = activity.has(Feature.INVITED)
        # What the last one added does is what the next one most likely does.
        self._adding = rows[-1].part if rows else Part.INVITED if invites else Part.PARTNER
        if self._adding in (Part.LEAD, Part.CAME):
            self._adding = Part.INVITED if invites else Part.PARTNER
        self.lines.set_lines(
            [
                Line(
                    row.agency,
                    "",
                    "part",
                    row.agency_id,
                    Chip(PART_WORDS[row.part], _TONES.get(row.part, Tone.QUIET)),
                )
                for row in rows
            ]
        )

    def _on_picked(self, agency: UUID) -> None:
        row = self._activity
        if row is None or not isinstance(agency, UUID):
            return
        self.name.set_id(None)
        self.name.clear()
        if agency not in self._rows:
            self._set(agency, self._adding)

    def _on_asked(self, _verb: str, agency: UUID) -> None:
        """Offers what it does, to take it off, and to look at it."""
        menu = QMenu(self)
        now = self._rows[agency].part if agency in self._rows else None
        for part, words in PART_WORDS.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(part is now)
            action.setData(part)
        menu.addSeparator()
        off, look = QAction("Take off the list", menu), QAction("Open the partner", menu)
        menu.addActions([off, look])
        sender = self.focusWidget()
        at = sender.mapToGlobal(sender.rect().bottomLeft()) if sender is not None else QCursor.pos()
        chosen = menu.exec(at)
        if chosen is off:
            self._set(agency, None)
        elif chosen is look:
            self._desk.open(Kind.AGENCY, agency)
        elif chosen is not None and chosen.data() is not None:
            self._set(agency, Part(chosen.data()))
        menu.deleteLater()

    def _set(self, agency: UUID, part: Part | None) -> None:
        row = self._activity
        if row is not None:
            self._desk.attempt(partial(self._desk.services.activities.set_part, row.id, agency, part))
