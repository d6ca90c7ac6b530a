"""The days of an action week, each with its time for the public to meet officers."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cspdesk.domain.activities import ActivityRow, DayRow
from cspdesk.domain.activity_checks import each_day
from cspdesk.domain.activity_kinds import Family
from cspdesk.domain.dates import say_clock_span, say_date
from cspdesk.ui import parts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_activity_day_dialog import Ui_ActivityDayDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.link_lines import Line, LinkLines


class DaysPanel(QWidget):
    """A line for each day. Signal `asked(date)`: the day is to be planned."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinkLines()
        self.lines.asked.connect(self._on_asked)
        self.setLayout(parts.column(self.lines))

    def show_days(self, activity: ActivityRow, days: Sequence[DayRow], today: dt.date) -> None:
        """Shows every day, those without a time for the public marked."""
        told = {day.on_day: day for day in days}
        lines = []
        for day in each_day(activity):
            row = told.get(day)
            soft = ", ".join(part for part in (row.words, row.agencies) if part) if row is not None else ""
            slot = row is not None and row.has_public_slot
            span = say_clock_span(row.public_start, row.public_finish) if row is not None else ""
            chip = Chip(f"Public {span}", Tone.GOOD) if slot else Chip("No public slot", Tone.WARN)
            lines.append(Line(say_date(day, today), soft, "day", day, chip))
        self.lines.set_lines(lines, 14)

    def _on_asked(self, _verb: str, day: dt.date) -> None:
        self.asked.emit(day)


class ActivityDayDialog(FormDialog):
    """Plans one day; a day without a time for the public or an agency is said before it is saved."""

    def __init__(
        self,
        desk: Desk,
        activity: ActivityRow,
        day: dt.date,
        row: DayRow | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, Ui_ActivityDayDialog(), say_date(day), parent)
        self._activity, self._day, self._warned = activity, day, False
        ui = self.ui
        ui.lead.setText(activity.title)
        if row is not None:
            ui.words.set_text(row.words)
            ui.start.set_time(row.public_start)
            ui.finish.set_time(row.public_finish)
            ui.place.set_text(row.public_place)
            ui.agencies.set_text(row.agencies)
        ui.words.setFocus()

    def accept(self) -> None:
        self._settle_quietly()
        missing = self._missing()
        if missing and not self._warned and not self.ui.start.wrong():
            self._warned = True
            self.say(f"{' '.join(missing)} Save again to leave it so for now.")
            return
        super().accept()

    def _missing(self) -> list[str]:
        """What the day of an event still needs."""
        if self._activity.family is not Family.EVENT:
            return []
        told = []
        if self.ui.start.time() is None:
            told.append("The public cannot meet officers on this day yet.")
        if not self.ui.agencies.text().strip():
            told.append("No agency is named for this day yet.")
        return told

    def _settle_quietly(self) -> None:
        self.ui.start.settle()

    def save(self) -> None:
        ui = self.ui
        self.desk.services.activities.set_day(
            self._activity.id,
            self._day,
            words=ui.words.text().strip(),
            public_start=ui.start.time(),
            public_finish=ui.finish.time(),
            public_place=ui.place.text().strip(),
            agencies=ui.agencies.text().strip(),
        )
