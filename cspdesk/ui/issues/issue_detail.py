"""The chain of one issue beside the list: words, promises, actions, meetings, progress, answer, told, did it work."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from cspdesk.domain.answer_kinds import Answer, ClockKind, Matter, StepKind, Worked
from cspdesk.domain.answers import ClockStatus, ExtensionRow
from cspdesk.domain.dates import say_date, say_distance
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import ActionState, IssueState, Kind
from cspdesk.ui import parts
from cspdesk.ui.actions.action_cells import ActionSays
from cspdesk.ui.actions.action_detail import Timeline
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.issues.issue_words import (
    ANSWERS,
    CLOCKS,
    DEALT,
    MATTERS,
    SOURCES,
    STEPS,
    WAYS,
    WORKED,
    answer_chip,
    clock_chip,
    state_chip,
)
from cspdesk.ui.issues.promise_dialogs import say_due
from cspdesk.ui.link_lines import Line, LinkLines
from cspdesk.ui.parts import DetailPanel
from cspdesk.ui.pictures_panel import PicturesPanel
from cspdesk.ui.text_edit import LineEdit
from cspdesk.ui.typing_keeper import TypingKeeper

if TYPE_CHECKING:
    from cspdesk.services.answers import Chain

_QUIET = (StepKind.ANSWERED, StepKind.CLOSED)


class IssueDetail(DetailPanel):
    """Signals: `noted(text)` a line of progress typed; `asked(verb, key)` a link or a button of the chain."""

    noted = Signal(str)
    asked = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._says = desk, ActionSays(desk)
        self._shown: UUID | None = None
        self._words = parts.label("", "section", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.insertWidget(1, self._words)
        self._build_buttons()
        self._promises, self._promise_lines = self._links("Promises")
        self._answer = self.add_section("What we did")
        self._answer_words = parts.label("", wrap=True)
        self._answer_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._answer_facts = parts.Facts()
        self._told_lines = LinkLines()
        self._told_lines.asked.connect(self.asked)
        for widget in (self._answer_words, self._answer_facts, self._told_lines):
            self._answer.add(widget)
        self._actions, self._action_lines = self._links("Actions")
        self._actions.add_button(self._button("Give an action", "action", "plus", "G"))
        self._meetings, self._meeting_lines = self._links("Raised and discussed")
        self._voices, self._voice_lines = self._links("Raised again by others")
        self.pictures = PicturesPanel(desk, Kind.ISSUE)
        self.add(self.pictures)
        self._build_progress()
        self._build_private()

    # -- building

    def _button(self, words: str, verb: str, icon: str, keys: str, look: str = "quiet") -> QPushButton:
        return parts.button(words, _Ask(self, verb), look, icon, keys)

    def _build_buttons(self) -> None:
        self._answer_button = self.add_button(self._button("Answer", "answer", "check", "A", ""))
        self._tell = self.add_button(self._button("Tell people", "tell", "publications", "T", ""))
        self._worked = self.add_button(self._button("Did it work?", "worked", "help", "W", ""))
        self._again = self.add_button(self._button("Open again", "reopen", "undo", "R"))
        self._change = self.add_button(self._button("Change", "change", "edit", "E"))
        self.more = self.add_button(parts.button("More", self._on_more, "quiet", "more"))
        self.menu = QMenu(self.more)

    def _on_more(self) -> None:
        """Opens everything else that can be done with an issue; the page fills the menu."""
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _links(self, title: str) -> tuple[parts.Section, LinkLines]:
        found = LinkLines()
        found.asked.connect(self.asked)
        return self.add_section(title, found), found

    def _build_progress(self) -> None:
        self.note = LineEdit(desk=self._desk)
        self.note.setPlaceholderText("How is it going? Enter keeps it")
        self.note.setAccessibleName("Progress")
        self.note.returnPressed.connect(self.give_note)
        self._keeper = TypingKeeper(self._desk, {"note": self.note}, self)
        self.timeline = Timeline()
        self.add_section("Progress", self.note).add(self.timeline)

    def _build_private(self) -> None:
        self._card = QFrame()
        self._card.setProperty("look", "card")
        self._detail = parts.label("", wrap=True)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._private_facts = parts.Facts()
        head = parts.label("For the office alone, never printed for the public", "label", wrap=True)
        self._card.setLayout(parts.column(head, self._detail, self._private_facts, space=6, margin=12))
        self.add(self._card)

    # -- showing

    def show_chain(self, chain: "Chain") -> None:
        """Shows an issue with all that hangs on it; what was typed of it is there again."""
        issue = chain.issue
        if issue.id != self._shown:
            self._follow(issue.id)
        self.set_head(issue.ref, issue.body, answer_chip(issue) or state_chip(issue))
        self._words.setText(issue.words)
        self._answer_button.setVisible(not issue.answered)
        tells, asks = issue.owes_telling, issue.due_for_asking(self._desk.today())
        self._tell.setVisible(tells)
        self._worked.setVisible(asks)
        # A narrow detail holds two buttons and the menu, in which the others stand too.
        self._again.setVisible(issue.answered and not (tells and asks))
        self._change.setVisible(not (tells or asks))
        self.facts.set_facts(self._facts_of(issue))
        self._show_promises(chain)
        self._show_answer(chain)
        actions = [self._action_line(chain, place) for place in range(len(chain.actions))]
        self._action_lines.set_lines(actions, 12)
        self._meeting_lines.set_lines(
            [
                Line(row.ref, f"{row.body}, {say_date(row.day)}", "meeting", row.meeting_id)
                for row in chain.discussed
            ]
        )
        self._meetings.setVisible(bool(chain.discussed))
        self._voice_lines.set_lines(
            [Line(f"{say_date(v.on_day)}, {v.body or SOURCES[v.source]}: {v.words}") for v in chain.voices]
        )
        self._voices.setVisible(bool(chain.voices))
        self.pictures.show_owner(issue.id)
        self._show_steps(chain)
        self._show_private(chain)

    def _facts_of(self, issue: IssueRow) -> list[tuple[str, "str | Chip | QWidget"]]:
        raised = f"{say_date(issue.raised_on)}, {say_distance(issue.raised_on, self._desk.today())}"
        stage = f", stage {issue.stage}" if issue.stage > 1 else ""
        return [
            ("Raised", f"{raised}\n{SOURCES[issue.source]}"),
            ("It is", "" if issue.matter is Matter.ISSUE else MATTERS[issue.matter] + stage),
            ("Kind", issue.kind),
            ("Place", ", ".join(part for part in (issue.place, issue.ward) if part)),
            ("Councillor", issue.councillor),
            ("Referred to", issue.agency),
        ]

    def _show_promises(self, chain: "Chain") -> None:
        clocks = self._desk.services.clocks
        today, now = self._desk.today(), clocks.now()
        left = clocks.days_left(chain.clocks)
        found = []
        for clock in chain.clocks:
            status = clock.status(today, now)
            words = CLOCKS[clock.clock] + (f", stage {clock.stage}" if clock.stage > 1 else "")
            verb = {ClockStatus.RUNNING: "extend", ClockStatus.IN_TIME: ""}.get(status, "miss")
            if clock.clock is ClockKind.CONTACT and verb == "extend":
                verb = ""
            chip = clock_chip(clock, left.get(clock.id), today, now)
            found.append(Line(words, f"by {say_due(clock)}", verb, clock.id, chip))
            put_off = [row for row in chain.extensions if row.clock_id == clock.id]
            found += [
                Line(
                    f"Put off {say_date(row.on_day)} to {say_date(row.now_due)}: {row.reason}{_written(row)}",
                    look="small",
                )
                for row in put_off
            ]
            if clock.miss_reason:
                then = f" Accepted: {clock.accepted}" if clock.accepted else ""
                then = " An action deals with it." if clock.action_id is not None and not then else then
                found.append(Line(f"Late because: {clock.miss_reason}.{then}", look="small"))
        self._promise_lines.set_lines(found)
        self._promises.setVisible(bool(found))

    def _show_answer(self, chain: "Chain") -> None:
        issue = chain.issue
        self._answer.setVisible(issue.answered)
        if not issue.answered:
            return
        self._answer.set_title("Why it cannot be done" if issue.answer is Answer.CANNOT else "What we did")
        self._answer_words.setText(issue.we_did)
        closed = f", closed {say_date(issue.closed_on)}" if issue.closed_on else ", not closed yet"
        answered = say_date(issue.answered_on) if issue.answered_on else ""
        worked = WORKED[issue.worked]
        if issue.worked is Worked.NOT_ASKED:
            worked = f"To be asked {say_date(issue.follow_up_on)}" if issue.follow_up_on else ""
        elif issue.worked_on is not None:
            worked = f"{worked}, {say_date(issue.worked_on)}" + (
                f": {issue.worked_note}" if issue.worked_note else ""
            )
        not_told: str | Chip = Chip("Nobody told yet", Tone.WARN) if issue.owes_telling else ""
        self._answer_facts.set_facts(
            [
                ("Answered", f"{answered}: {ANSWERS[issue.answer].lower()}{closed}"),
                ("Dealt with", DEALT[issue.dealt]),
                ("Did it work", worked),
                ("Told", not_told),
            ]
        )
        lines = []
        for row in chain.feedback:
            where = row.publication or row.words
            verb, key = ("publication", row.publication_id) if row.publication_id else ("", None)
            if row.meeting_id is not None:
                verb, key = "meeting", row.meeting_id
            lines.append(
                Line(
                    f"Told {say_date(row.on_day)}",
                    ", ".join(part for part in (WAYS[row.way], where) if part),
                    verb,
                    key,
                )
            )
        self._told_lines.set_lines(lines)

    def _action_line(self, chain: "Chain", place: int) -> Line:
        action = chain.actions[place]
        chip = self._says.chip(action) or Chip(
            "Open" if action.state is ActionState.OPEN else "Done", Tone.INFO
        )
        return Line(
            action.ref, f"{action.text} ({action.owner or 'nobody yet'})", "open_action", action.id, chip
        )

    def _show_steps(self, chain: "Chain") -> None:
        told = []
        for step in reversed(chain.steps):
            by = f" · {step.person}" if step.person else ""
            public = " · may be printed" if step.public and step.step not in _QUIET else ""
            what = "" if step.step in (StepKind.PROGRESS, StepKind.NOTE) else f" · {STEPS[step.step]}"
            told.append((f"{say_date(step.on_day)}{by}{what}{public}", step.text))
        self.timeline.set_lines(told)
        self.timeline.setVisible(bool(told))

    def _show_private(self, chain: "Chain") -> None:
        issue, people = chain.issue, self._desk.today()
        self._detail.setText(issue.private_detail or "No private detail is kept.")
        news = f"every {issue.update_days} days" if issue.update_days else ""
        if issue.next_update is not None and issue.state is IssueState.OPEN:
            news += f", next {say_date(issue.next_update)}, {say_distance(issue.next_update, people)}"
        others = [
            f"{voice.raiser or 'somebody'}: {voice.private_detail}".rstrip(": ")
            for voice in chain.voices
            if voice.raiser or voice.private_detail
        ]
        self._private_facts.set_facts(
            [
                ("Raised by", issue.raiser or "It is not kept who raised it."),
                ("News agreed", news),
                ("Other voices", "\n".join(others)),
            ]
        )

    # -- typing

    def _follow(self, issue_id: UUID) -> None:
        """Gives each issue a line of its own: half a line typed about one never goes to another."""
        self._keeper.stop()
        self._shown = issue_id
        self.note.clear()
        self.note.set_text("")
        self._keeper.begin(f"issue progress {issue_id}")

    def give_note(self) -> None:
        """Gives away what is typed as progress, if anything is."""
        text = self.note.text().strip()
        if text:
            self.note.set_text("")
            self.note.clear()
            self._keeper.done()
            self.noted.emit(text)


def _written(row: ExtensionRow) -> str:
    """Whether its letter was printed."""
    return f" (letter {say_date(row.letter_on)})" if row.letter_on is not None else " (no letter yet)"


class _Ask:
    """A button of the chain asks for what it is for."""

    def __init__(self, panel: IssueDetail, verb: str) -> None:
        self._panel, self._verb = panel, verb

    def __call__(self) -> None:
        self._panel.asked.emit(self._verb, None)
