"""Beside the watch and the public meetings: what is missing, and the way to its record; ticks of authorities."""

import datetime as dt

from PySide6.QtWidgets import QPushButton, QWidget

from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.domain.public_meetings import PublicYear
from cspdesk.domain.watch import Watched
from cspdesk.ui import parts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.link_lines import Line
from cspdesk.ui.people.record_detail import RecordDetail

_MOST = 60


class ToldPanel(RecordDetail):
    """Signal `asked(verb, key)`: open_it, print, meeting."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, (("Open", "external", "open_it"), ("Print", "print", "print")), parent)
        self._open = next(b for b in self.findChildren(QPushButton) if b.property("verb") == "open_it")
        self.lines, self._section = self.add_lines("Responsible authorities")
        self._none = parts.label("", "soft", wrap=True)
        self._section.add(self._none)

    def show_watched(self, row: Watched, today: dt.date) -> None:
        """What did not happen, and by when it should have."""
        self.set_head(row.what, row.of or row.sort.value, Chip("Late", Tone.BAD) if row.due else None)
        late = row.days(today)
        self.facts.set_facts(
            [
                ("What", row.sort.value),
                ("Missing", row.words),
                ("By", say_date(row.due, today) if row.due else ""),
                ("Late", f"{late:,} {'day' if late == 1 else 'days'}" if row.due else ""),
            ]
        )
        self._section.hide()
        self._open.show()

    def show_public(self, row: PublicYear) -> None:
        """Every public meeting of a year, with a tick for each authority."""
        chip = Chip("Passes", Tone.GOOD) if row.passes else Chip("Does not pass", Tone.BAD)
        self.set_head(row.body, f"Public meetings in {row.year}", chip)
        self.facts.set_facts([("Stands", row.words)])
        self._open.hide()
        found: list[Line] = []
        for meeting in row.meetings:
            found.append(Line(say_date_short(meeting.day), meeting.ref, "meeting", meeting.id))
            for tick in meeting.ticks:
                tone = Chip("There", Tone.GOOD) if tick.present else Chip("Missing", Tone.BAD)
                soft = ", ".join(part for part in (tick.by, tick.note) if part)
                found.append(Line(tick.agency, soft or " ", "", None, tone))
        self.lines.set_lines(found, _MOST)
        self._none.setText(
            ""
            if row.meetings
            else "A meeting of the kind Public, once it is held, stands here with its register."
        )
        self._none.setVisible(not row.meetings)
        self._section.show()

    def opens(self, verb: str) -> Kind | None:
        return Kind.MEETING if verb == "meeting" else None
