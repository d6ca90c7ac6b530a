"""What can be done with a line of a plan and what hangs on it: steps, links, notes, resources, how it ended."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from cspdesk.domain.kinds import Origin
from cspdesk.domain.plan_kinds import LineState, NoteKind
from cspdesk.domain.plan_rows import LineRow, PlanNoteRow
from cspdesk.ui.plan.agreed_dialogs import PlanChangeDialog, PlanEndDialog
from cspdesk.ui.plan.note_dialog import PlanNoteDialog
from cspdesk.ui.plan.step_dialogs import MilestoneDialog, PlanFeedDialog, PlanResourceDialog

if TYPE_CHECKING:
    from cspdesk.ui.plan.plan_page import PlanPage

_LONG, _MOST = 60, 25


class LineDeeds(QObject):
    """Each does nothing when no line is chosen."""

    def __init__(self, page: "PlanPage") -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk

    def _ask(self, dialog: Any, said: str = "") -> bool:
        if not dialog.ask():
            return False
        if said:
            self._desk.say(said, undo=True)
        return True

    def _does(self, do: Callable[[], object]) -> bool:
        """Does one thing; a refusal is said at the foot of the window."""
        return self._desk.attempt(_Done(do)) is True

    def _with_line(self, do: Callable[[LineRow], object]) -> None:
        line = self._page.line()
        if line is not None:
            do(line)

    def end(self) -> None:
        self._with_line(self._end)

    def _end(self, line: LineRow) -> None:
        if line.state is not LineState.OPEN:
            self._desk.say("That line is settled already: R opens it again.")
        else:
            self._ask(PlanEndDialog(self._desk, line, self._page), "Kept how it ended.")

    def reopen(self) -> None:
        self._with_line(self._reopen)

    def _reopen(self, line: LineRow) -> None:
        if self._does(partial(self._desk.services.plans.restore_line, line.id)):
            self._desk.say("The line is open again.", undo=True)

    def drop(self) -> None:
        """Drops the line that is chosen."""
        line = self._page.line()
        if line is not None and self._does(partial(self._desk.services.plans.drop_line, line.id)):
            self._desk.say("The line is dropped; it stays in the change log.", undo=True)

    def agree(self) -> None:
        """A change agreed at a meeting, of the line or the priority that is chosen."""
        reading, line = self._page.reading, self._page.line()
        key = self._page.priority_id()
        if reading is None or key is None:
            return
        row = line or reading.priorities[key]
        self._ask(PlanChangeDialog(self._desk, row, self._page), "The change is kept, old and new.")

    def move(self, by: int) -> None:
        line = self._page.line()
        if line is not None:
            self._does(partial(self._desk.services.plans.move_line, line.id, by))

    def up(self) -> None:
        self.move(-1)

    def down(self) -> None:
        self.move(1)

    def tick_next(self) -> None:
        """Ticks the step that is chosen, or the next one of the line."""
        page, reading, item = self._page, self._page.reading, self._page.current()
        line = page.line()
        if reading is None or line is None or item is None:
            return
        if item.what == "step":
            self.tick(item.id[2])
            return
        step = next((step for step in reading.file.milestones_of(line.id) if step.done_on is None), None)
        if step is None:
            self._desk.say("Nothing is left to tick here: M adds a milestone.")
        else:
            self.tick(step.id)

    def tick(self, key: UUID) -> None:
        reading = self._page.reading
        step = next((each for each in reading.file.milestones if each.id == key), None) if reading else None
        if step is None:
            return
        day = None if step.done_on is not None else self._desk.today()
        if self._does(partial(self._desk.services.plans.tick_milestone, key, day)):
            self._desk.say("Ticked." if day else "Open again.", undo=True)

    def milestone(self) -> None:
        self._with_line(self._milestone)

    def _milestone(self, line: LineRow) -> None:
        self._ask(MilestoneDialog(self._desk, line.text, {"line_id": line.id}, None, self._page))

    def _edit_step(self, key: UUID, *_: object) -> None:
        reading = self._page.reading
        step = next((each for each in reading.file.milestones if each.id == key), None) if reading else None
        if step is not None:
            self._ask(MilestoneDialog(self._desk, "", {}, step, self._page))

    def feed(self) -> None:
        self._with_line(self._feed)

    def _feed(self, line: LineRow) -> None:
        self._ask(PlanFeedDialog(self._desk, line.text, line.id, self._page), "It feeds the line now.")

    def act(self) -> None:
        self._with_line(self._act)

    def _act(self, line: LineRow) -> None:
        """An action that the line leads to."""
        from cspdesk.ui.actions.action_dialog import ActionDialog

        came_from = {"plan_line_id": line.id}
        dialog = ActionDialog(self._desk, None, parent=self._page, origin=Origin.PLAN, came_from=came_from)
        self._ask(dialog, "The action is given.")

    # -- notes and resources

    def _about(self, key: UUID) -> tuple[str, dict[str, UUID | None]]:
        """What a note or a resource is about, in words and as a field."""
        reading = self._page.reading
        assert reading is not None
        if key in reading.lines:
            return reading.lines[key].text, {"line_id": key}
        if key in reading.priorities:
            return reading.priorities[key].heading, {"plan_priority_id": key}
        if key == reading.plan.id:
            return reading.plan.title, {"plan_id": key}
        feed = next((feed for feed in reading.file.feeds if feed.record_id == key), None)
        return (f"{feed.ref} {feed.words}" if feed is not None else ""), {"action_id": key}

    def note(self, key: tuple[NoteKind | None, UUID]) -> None:
        kind, about = key
        self._new_note(kind, self._about(about)[1])

    def add_note(self) -> None:
        """A note on what is chosen."""
        item, line = self._page.current(), self._page.line()
        if item is not None and item.what == "action":
            self._new_note(NoteKind.EVALUATION, {"action_id": item.id[-1]})
        elif line is not None:
            self._new_note(None, {"line_id": line.id})
        else:
            self._new_note(None, {})

    def ask(self) -> None:
        self._new_note(NoteKind.QUESTION, self._chosen())

    def comment(self) -> None:
        self._new_note(NoteKind.COMMENT, self._chosen())

    def comment_of(self, body_id: UUID | None, meeting_id: UUID | None) -> None:
        """A comment of a forum, perhaps made at a meeting: another page asked for it."""
        said = {"body_id": body_id, "meeting_id": meeting_id}
        self._new_note(NoteKind.COMMENT, {name: key for name, key in said.items() if key is not None})

    def _chosen(self) -> dict[str, UUID | None]:
        line = self._page.line()
        return {"line_id": line.id} if line is not None else {}

    def _new_note(self, kind: NoteKind | None, of: dict[str, UUID | None]) -> None:
        """Without anything chosen it is on the priority chosen at the left, else on the plan."""
        reading = self._page.reading
        if reading is None:
            return
        current = self._page.side.current()
        beside = ("body_id", "meeting_id")
        if not set(of) - set(beside):
            whole: dict[str, UUID | None] = {"plan_id": reading.plan.id}
            of = of | ({"plan_priority_id": current} if current in reading.priorities else whole)
        owners = [key for name, key in of.items() if key is not None and name not in beside]
        about = self._about(owners[0])[0]
        self._ask(PlanNoteDialog(self._desk, reading.plan.id, about, of, kind, None, self._page))

    def edit_note(self, key: UUID) -> None:
        reading = self._page.reading
        note: PlanNoteRow | None = None
        if reading is not None:
            note = next((each for each in reading.file.notes if each.id == key), None)
        if reading is not None and note is not None:
            owner = note.line_id or note.plan_priority_id or note.action_id or note.plan_id
            about = self._about(owner)[0] if owner is not None else ""
            self._ask(PlanNoteDialog(self._desk, reading.plan.id, about, {}, None, note, self._page))

    def roll_out(self, key: UUID) -> None:
        made = self._desk.attempt(partial(self._desk.services.plans.roll_out, key))
        if made:
            said = "1 draft line is" if len(made) == 1 else f"{len(made)} draft lines are"
            self._desk.say(f"{said} made in later years.", undo=True)

    def resource(self, key: UUID) -> None:
        reading = self._page.reading
        if reading is None:
            return
        if key == reading.plan.id:
            key = self._page.priority_id() or key
        about, of = self._about(key)
        given = {name: each for name, each in of.items() if each is not None and name != "plan_id"}
        if given:
            self._ask(PlanResourceDialog(self._desk, about, given, None, self._page))

    def add_resource(self) -> None:
        line, key = self._page.line(), self._page.priority_id()
        if line is not None:
            self.resource(line.id)
        elif key is not None:
            self.resource(key)

    def edit_resource(self, key: UUID) -> None:
        reading = self._page.reading
        row = next((each for each in reading.file.resources if each.id == key), None) if reading else None
        if row is not None:
            owner = row.line_id or row.plan_priority_id or row.action_id
            about = self._about(owner)[0] if owner is not None else ""
            self._ask(PlanResourceDialog(self._desk, about, {}, row, self._page))

    def more(self) -> None:
        """Everything else that can be done with a line."""
        menu = QMenu(self._page)
        for words, do, letter in (
            ("Milestone", self.milestone, "M"), ("Tick the next step", self.tick_next, "T"),
            ("Link what feeds it", self.feed, "L"), ("Give an action", self.act, "A"), ("Note", self.add_note, "O"),
            ("Evaluation question", self.ask, "Q"), ("Resource", self.add_resource, "U"),
            ("Move up", self.up, "Ctrl+Up"), ("Move down", self.down, "Ctrl+Down"),
            ("Drop the line", self.drop, "Delete"),
        ):  # fmt: skip
            menu.addAction(f"{words}\t{letter}").triggered.connect(do)
        self._with_line(partial(self._add_choices, menu))
        button = self._page.card.focusWidget()
        at = button if button is not None else self._page.card
        menu.exec(at.mapToGlobal(at.rect().bottomLeft()))
        menu.deleteLater()

    def _add_choices(self, menu: QMenu, line: LineRow) -> None:
        """The steps of a line to change, and its links to take away."""
        reading = self._page.reading
        if reading is None:
            return
        steps = reading.file.milestones_of(line.id)
        if steps:
            below = menu.addMenu("Change a milestone")
            for step in steps:
                below.addAction(_cut(step.text)).triggered.connect(partial(self._edit_step, step.id))
        plans = self._desk.services.plans
        links = [
            (f"{feed.ref} {feed.words}".strip(), partial(plans.unfeed, feed.id))
            for feed in reading.feeds.get(line.id, ())
            if feed.id is not None
        ]
        if line.entry_id is not None:
            links.append((line.entry, partial(plans.change_line, line.id, entry_id=None)))
        if line.risk_id is not None:
            links.append((line.risk, partial(plans.change_line, line.id, risk_id=None)))
        if links:
            below = menu.addMenu("Take a link away")
            for words, do in links[-_MOST:]:
                below.addAction(_cut(words)).triggered.connect(partial(self._unlink, do))

    def _unlink(self, do: Callable[[], object], *_: object) -> None:
        if self._does(do):
            self._desk.say("The link is taken away; what was linked stays.", undo=True)

    def take_back(self, unit_id: UUID) -> None:
        if self._does(partial(self._desk.services.history.undo, unit_id)):
            self._desk.say("Taken back.")


def _cut(words: str) -> str:
    """So much of a text that a menu has room, never a key of its own."""
    flat = " ".join(words.split()).replace("&", "&&")
    return flat if len(flat) <= _LONG else flat[:_LONG].rsplit(" ", 1)[0] + "…"


class _Done:
    """Says True once a thing is done that gives nothing."""

    def __init__(self, do: Callable[[], object]) -> None:
        self._do = do

    def __call__(self) -> bool:
        self._do()
        return True
