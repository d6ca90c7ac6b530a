"""What is known of one risk, under the heat grid of all."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.dates import say_date_short, say_day
from cspdesk.domain.plan_rows import LineRow
from cspdesk.domain.risks import KEY, LIKELIHOOD, SEVERITY, Risk, RiskReview
from cspdesk.ui import parts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.link_lines import Line, LinkLines
from cspdesk.ui.parts import DetailPanel
from cspdesk.ui.risk.heat_grid import HeatGrid
from cspdesk.ui.risk.risk_words import band_chip

_MOST = 12


@dataclass(frozen=True)
class RiskStory:
    """One risk with everything tied to it."""

    risk: Risk
    actions: Sequence[ActionRow]
    lines: Sequence[LineRow]
    reviews: Sequence[RiskReview]


class RiskDetail(DetailPanel):
    """Signal `asked(verb, id)` for a link: action, line, meeting, body, priority, person, agency."""

    asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heat = HeatGrid()
        above = parts.Section("Heat grid", self.heat)
        above.add(parts.label(KEY, "small", wrap=True))
        above.add(parts.rule())
        self.body.insertWidget(0, above)
        self.ways = LinkLines()
        self.deeds, self.lines, self.looks = LinkLines(), LinkLines(), LinkLines()
        for made in (self.ways, self.deeds, self.lines, self.looks):
            made.asked.connect(self.asked)
        self.add(self.ways)
        self._sections = {
            "actions": self.add_section("Actions", self.deeds),
            "lines": self.add_section("Lines of the plan", self.lines),
            "looks": self.add_section("Looked at", self.looks),
        }
        self._nothing = {name: parts.label("", "soft", wrap=True) for name in self._sections}
        for name, words in (
            ("actions", "None yet: A adds one."),
            ("lines", "None yet: L ties it to a line, where it shows as its risk."),
            ("looks", "Not yet: V keeps a look with what is recommended."),
        ):
            self._nothing[name].setText(words)
            self._sections[name].add(self._nothing[name])

    def show_story(self, story: RiskStory, today: dt.date) -> None:
        """Shows a risk as it stands today."""
        risk = story.risk
        chip = band_chip(risk.band) if risk.is_open else Chip("Closed", Tone.QUIET)
        marked = ", restricted" if risk.restricted else ""
        self.set_head(risk.title, f"{risk.ref}{marked}, opened {say_date_short(risk.opened_on)}", chip)
        self.facts.set_facts(_facts(risk, today))
        ways = []
        if risk.plan_priority_id is not None:
            ways.append(Line(risk.priority, "priority of the plan", "priority", risk.plan_priority_id))
        if risk.agency_id is not None:
            ways.append(Line(risk.agency, "responsible", "agency", risk.agency_id))
        if risk.person_id is not None:
            ways.append(Line(risk.person, "looks after it", "person", risk.person_id))
        self.ways.set_lines(ways)
        self.deeds.set_lines([_action(action, today) for action in story.actions], _MOST)
        self.lines.set_lines([Line(row.text, row.progress, "line", row.id) for row in story.lines], _MOST)
        self.looks.set_lines([line for look in story.reviews for line in _look(look)], 3 * _MOST)
        for name, full in (("actions", story.actions), ("lines", story.lines), ("looks", story.reviews)):
            self._nothing[name].setVisible(not full)


def _facts(risk: Risk, today: dt.date) -> list[tuple[str, str]]:
    severity = f"{risk.severity} {SEVERITY[risk.severity]}" if risk.severity else "not scored"
    likely = f"{risk.likelihood} {LIKELIHOOD[risk.likelihood]}" if risk.likelihood else "not scored"
    late = "not looked at for a cycle: was due " if risk.missed(today) else ""
    every = "every month" if risk.months == 1 else f"every {risk.months} months"
    return [
        ("Score", f"{risk.score}, {risk.band.value.lower()}" if risk.score else "not scored"),
        ("Severity", severity),
        ("Likelihood", likely),
        ("It means", risk.text),
        ("Done about it", risk.mitigation),
        ("Next look", f"{late}{say_day(risk.look_by, today)}, {every}" if risk.is_open else ""),
        ("Closed", f"{say_date_short(risk.closed_on)}: {risk.closing_note}" if risk.closed_on else ""),
    ]


def _action(action: ActionRow, today: dt.date) -> Line:
    late = action.days_overdue(today)
    chip = None
    if action.state.value != "open":
        chip = Chip(action.state.value.capitalize(), Tone.GOOD)
    elif late:
        chip = Chip("Overdue", Tone.BAD)
    return Line(
        action.ref, ", ".join(part for part in (action.text, action.owner) if part), "action", action.id, chip
    )


def _look(look: RiskReview) -> list[Line]:
    points = f"score {look.score}" if look.score else ""
    soft = "; ".join(part for part in (points, look.words.rstrip(".")) if part)
    day = say_date_short(look.on_day)
    first = (
        Line(day, soft, "meeting", look.meeting_id)
        if look.meeting_id is not None
        else Line(day, soft or "looked at")
    )
    if not look.recommended:
        return [first]
    to = f"recommended to {look.recommended_to}" if look.recommended_to else "recommended"
    if look.recommended_to_id is not None:
        return [first, Line(look.recommended, to, "body", look.recommended_to_id)]
    return [first, Line(look.recommended, to)]
