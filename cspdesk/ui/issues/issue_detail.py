"""The chain of one issue beside the list: words, promises, actions, meetings, progress, answer, told, did it work."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.kinds import Kind
from cspdesk.ui import parts
from cspdesk.ui.actions.action_cells import ActionSays
from cspdesk.ui.actions.action_detail import Timeline
from cspdesk.ui.desk import Desk
from cspdesk.ui.issues import chain_lines
from cspdesk.ui.issues.issue_words import answer_chip, state_chip
from cspdesk.ui.link_lines import LinkLines
from cspdesk.ui.parts import DetailPanel
from cspdesk.ui.pictures_panel import PicturesPanel
from cspdesk.ui.progress_line import ProgressLine

if TYPE_CHECKING:
    from cspdesk.services.answers import Chain


class IssueDetail(DetailPanel):
    """Signals: `noted(text)` a line of progress typed; `asked(verb, key)` a link or a button of the chain."""

    noted = Signal(str)
    asked = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._says = desk, ActionSays(desk)
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
        self._near, self._near_lines = self._links("Goes with it")
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
        self.note = ProgressLine(self._desk)
        self.note.noted.connect(self.noted)
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
        self.note.follow(f"issue progress {issue.id}")
        self.set_head(issue.ref, issue.body, answer_chip(issue) or state_chip(issue))
        self._words.setText(issue.words)
        self._answer_button.setVisible(not issue.answered)
        tells, asks = issue.owes_telling, issue.due_for_asking(self._desk.today())
        self._tell.setVisible(tells)
        self._worked.setVisible(asks)
        # A narrow detail holds two buttons and the menu, in which the others stand too.
        self._again.setVisible(issue.answered and not (tells and asks))
        self._change.setVisible(not (tells or asks))
        today = self._desk.today()
        self.facts.set_facts(chain_lines.facts_of(issue, today))
        self._show_promises(chain)
        self._show_answer(chain)
        self._action_lines.set_lines(
            [chain_lines.action_line(action, self._says) for action in chain.actions], 12
        )
        for section, lines, found in (
            (self._meetings, self._meeting_lines, chain_lines.raised_lines(chain)),
            (self._near, self._near_lines, chain_lines.near_lines(chain, today)),
            (self._voices, self._voice_lines, chain_lines.voice_lines(chain)),
        ):
            lines.set_lines(found, 12)
            section.setVisible(bool(found))
        self.pictures.show_owner(issue.id)
        steps = chain_lines.step_lines(chain)
        self.timeline.set_lines(steps)
        self.timeline.setVisible(bool(steps))
        self._detail.setText(issue.private_detail or "No private detail is kept.")
        self._private_facts.set_facts(chain_lines.private_facts(chain, today))

    def _show_promises(self, chain: "Chain") -> None:
        clocks = self._desk.services.clocks
        left = clocks.days_left(chain.clocks)
        found = chain_lines.promise_lines(chain, left, self._desk.today(), clocks.now())
        self._promise_lines.set_lines(found)
        self._promises.setVisible(bool(found))

    def _show_answer(self, chain: "Chain") -> None:
        issue = chain.issue
        self._answer.setVisible(issue.answered)
        if issue.answered:
            self._answer.set_title(
                "Why it cannot be done" if issue.answer is Answer.CANNOT else "What we did"
            )
            self._answer_words.setText(issue.we_did)
            self._answer_facts.set_facts(chain_lines.answer_facts(issue))
            self._told_lines.set_lines(chain_lines.told_lines(chain))


class _Ask:
    """A button of the chain asks for what it is for."""

    def __init__(self, panel: IssueDetail, verb: str) -> None:
        self._panel, self._verb = panel, verb

    def __call__(self) -> None:
        self._panel.asked.emit(self._verb, None)
