"""One activity beside the list: facts, and the parts that its kind needs."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from cspdesk.domain.activities import ActivityKindRow, ActivityRow
from cspdesk.domain.activity_checks import is_review, loose_after_closing, warnings
from cspdesk.domain.activity_kinds import ActivityState, Family, Feature
from cspdesk.domain.kinds import Kind
from cspdesk.services.activities import ActivityFile
from cspdesk.services.activity_takers import CONTACTS
from cspdesk.ui import parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.link_lines import LinkLines
from cspdesk.ui.outreach import activity_lines
from cspdesk.ui.outreach.activity_cells import ActivitySays
from cspdesk.ui.outreach.agencies_panel import AgenciesPanel
from cspdesk.ui.outreach.counts_panel import CountsPanel, ScoresPanel
from cspdesk.ui.outreach.days_panel import DaysPanel
from cspdesk.ui.outreach.surveys_panel import SurveysPanel
from cspdesk.ui.outreach.takers_panel import TakersPanel
from cspdesk.ui.outreach.tally_words import TallyWords
from cspdesk.ui.parts import DetailPanel
from cspdesk.ui.pictures_panel import PicturesPanel

_OPENS = {
    "issue": Kind.ISSUE,
    "action": Kind.ACTION,
    "activity": Kind.ACTIVITY,
    "body": Kind.BODY,
    "meeting": Kind.MEETING,
}
_MOST = 8


class ActivityDetail(DetailPanel):
    """Signal `asked(verb)`: change, close, again, outcome, session, taker, issue, action,
    meeting, verdict.

    `taking(taker or None)` and `planning(date)` ask for one place and one day.
    """

    asked = Signal(str)
    taking = Signal(object)
    planning = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._says = ActivitySays(desk)
        self.file: ActivityFile | None = None
        self._buttons_of: dict[str, QWidget] = {}
        for verb, words, icon in (
            ("change", "Change", "edit"),
            ("close", "Close", "check"),
            ("again", "Open again", "undo"),
            ("verdict", "Verdict", "gavel"),
        ):
            made = parts.button(words, partial(self.asked.emit, verb), "", icon)
            self._buttons_of[verb] = self.add_button(made)
        self.warns = parts.label("", wrap=True)
        self.warns.setProperty("look", "refusal")
        self.body.insertWidget(2, self.warns)
        self.counts = CountsPanel(desk)
        self._counts = self.add_section("Counted", self.counts)
        self.takers = TakersPanel()
        self.takers.asked.connect(self.taking)
        self._takers = self._section("Places", self.takers, "Add", partial(self.taking.emit, None))
        self.days = DaysPanel()
        self.days.asked.connect(self.planning)
        self._days = self.add_section("Days", self.days)
        self.scores = ScoresPanel(desk)
        self._scores = self.add_section("Signs before and after", self.scores)
        self.surveys = SurveysPanel(desk)
        self.tally = TallyWords(desk)
        self.surveys.add(self.tally)
        self.add(self.surveys)
        self.pictures = PicturesPanel(desk, Kind.ACTIVITY)
        self.add(self.pictures)
        self._sessions, self.sessions = self._lines("Sessions", "Add", "session")
        self.agencies = AgenciesPanel(desk)
        self.add_section("Who takes part", self.agencies)
        self._issues, self.issues = self._lines("Issues raised", "Add an issue", "issue")
        adding = self._issues.findChild(QPushButton)
        assert adding is not None
        self._add_issue = adding
        self._actions, self.led_to = self._lines("Actions it led to", "Add an action", "action")
        self._meetings, self.meetings = self._lines("Meetings", "Add a meeting", "meeting")
        self.outcome = parts.label("", wrap=True)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._outcome = self._section("Outcome", self.outcome, "Write", partial(self.asked.emit, "outcome"))
        self._private()

    def _section(self, title: str, inside: QWidget, words: str, do: partial[None]) -> parts.Section:
        section = self.add_section(title, inside)
        made = parts.button(words, do, "quiet", "plus" if words.startswith("Add") else "edit")
        made.setAccessibleName(f"{words}: {title}" if words in ("Add", "Write") else words)
        section.add_button(made)
        return section

    def _lines(self, title: str, words: str, verb: str) -> tuple[parts.Section, LinkLines]:
        lines = LinkLines()
        lines.asked.connect(self._on_open)
        return self._section(title, lines, words, partial(self.asked.emit, verb)), lines

    def _private(self) -> None:
        self._card = QFrame()
        self._card.setProperty("look", "card")
        self._note = parts.label("", wrap=True)
        head = parts.label("For the office alone", "section")
        self._card.setLayout(parts.column(head, self._note, space=6, margin=12))
        self.add(self._card)

    # -- showing

    def show_file(self, file: ActivityFile, kind: ActivityKindRow | None) -> None:
        """Shows one activity with all that hangs on it."""
        self.file, row = file, file.activity
        today = self._desk.today()
        self.set_head(
            row.title, " · ".join(part for part in (row.kind, row.body) if part), self._says.chip(row)
        )
        self._show_buttons(row)
        told = warnings(row, file.counts, file.parts, file.days, today) + loose_after_closing(
            row, file.issues
        )
        self.warns.setText("\n".join(told))
        self.warns.setVisible(bool(told))
        self.facts.set_facts(activity_lines.facts_of(row, today, self._series(row)))
        categories = kind.category_list if kind is not None else ()
        # The numbers of a sheet of co-ordinators are those of its list.
        counted = self.counts.show_counts(row, categories, file.counts)
        self._counts.setVisible(counted and row.key != CONTACTS)
        takes = row.has(Feature.TAKERS) or row.has(Feature.SIGN_UPS) or bool(file.takers)
        self._takers.setVisible(takes)
        self._takers.set_title(activity_lines.taking(row))
        if takes:
            self.takers.show_takers(row, file.takers)
        self._days.setVisible(row.has(Feature.DAYS))
        if row.has(Feature.DAYS):
            self.days.show_days(row, file.days, today)
        self._scores.setVisible(row.has(Feature.SCORES))
        if row.has(Feature.SCORES):
            self.scores.show_scores(row, file.counts, categories)
        self.surveys.show_activity(row)
        if row.has(Feature.QUESTIONNAIRE):
            self.tally.show_activity(row)
        self.pictures.show_owner(row.id)
        self.agencies.show_parts(row, file.parts)
        self._show_links(file)
        self._show_outcome(row)

    def _show_buttons(self, row: ActivityRow) -> None:
        ended = row.state in (ActivityState.DONE, ActivityState.CANCELLED)
        self._buttons_of["close"].setVisible(not ended)
        self._buttons_of["again"].setVisible(ended)
        self._buttons_of["verdict"].setVisible(row.has(Feature.REVIEW))

    def _series(self, row: ActivityRow) -> "str | QWidget":
        """The way to what it is part of."""
        if row.series_id is None:
            return ""
        do = partial(self._open, Kind.ACTIVITY, row.series_id)
        return parts.button(row.series.replace("&", "&&"), do, "link")

    def _show_links(self, file: ActivityFile) -> None:
        row, today = file.activity, self._desk.today()
        self._sessions.set_title(activity_lines.sessions_title(row, file.sessions, today))
        # What is itself a part of something, or stands alone by its kind, has no parts.
        self._sessions.setVisible(row.series_id is None)
        self.sessions.set_lines([activity_lines.session_line(s, today) for s in file.sessions], _MOST)
        self._issues.set_title(activity_lines.issues_title(file))
        self._add_issue.setText("Add a finding" if is_review(row) else "Add an issue")
        self.issues.set_lines(activity_lines.issue_lines(file), _MOST)
        self.led_to.set_lines(activity_lines.action_lines(file), _MOST)
        self.meetings.set_lines(activity_lines.meeting_lines(file), _MOST)
        # Projects and reviews have meetings; so has what was discussed at one.
        self._meetings.setVisible(row.family is Family.PROJECT or bool(file.meetings))

    def _show_outcome(self, row: ActivityRow) -> None:
        words = activity_lines.outcome_words(row)
        self.outcome.setText(words or "Nothing is written yet.")
        parts.restyle(self.outcome, "look", "" if words else "soft")
        self._note.setText(row.private_note)
        self._card.setVisible(bool(row.private_note))

    def settle(self) -> None:
        """Keeps the number that is being typed."""
        self.counts.numbers.settle()
        self.scores.numbers.settle()

    def _on_open(self, verb: str, record: UUID) -> None:
        self._open(_OPENS[verb], record)

    def _open(self, kind: Kind, record: UUID) -> None:
        self._desk.open(kind, record)
