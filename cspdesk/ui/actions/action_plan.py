"""What an action serves of the plan, the steps on its way, and what it cost."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_rows import LineRow, MilestoneRow
from cspdesk.ui import parts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.link_lines import Line, LinkLines

_LONG = 80


class ActionPlan(QWidget):
    """Lines that open, steps that are ticked by theirs, and two buttons."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._action: ActionRow | None = None
        self._steps: dict[UUID, MilestoneRow] = {}
        self.serves, self.steps = LinkLines(), LinkLines()
        for lines in (self.serves, self.steps):
            lines.asked.connect(self._on_asked)
        self._serves = parts.Section("Serves", self.serves)
        self._on_way = parts.Section("On the way", self.steps)
        self._on_way.add_button(parts.button("Cost", self.spend, "quiet", "edit"))
        self._on_way.add_button(parts.button("Milestone", self.add_step, "quiet", "plus", "M"))
        self.setLayout(parts.column(self._serves, self._on_way, space=16))

    def show_action(self, action: ActionRow) -> None:
        """Shows what an action serves, and its steps."""
        self._action = action
        plans = self._desk.services.plans
        lines = [*(_line(line) for line in plans.serves(Kind.ACTION, action.id)), *_others(action)]
        self.serves.set_lines(lines)
        self._serves.setVisible(bool(lines))
        steps = plans.steps_of_action(action.id)
        self._steps = {step.id: step for step in steps}
        self.steps.set_lines([self._step(step) for step in steps])

    def _step(self, step: MilestoneRow) -> Line:
        chip = Chip("Milestone", Tone.QUIET)
        if step.done_on is not None:
            chip = Chip(f"Done {say_date(step.done_on)}", Tone.GOOD)
        elif step.late(self._desk.today()):
            chip = Chip("Late", Tone.BAD)
        due = say_date(step.due) if step.due else "no date"
        return Line("Tick" if step.done_on is None else "Open", f"{due}: {step.text}", "tick", step.id, chip)

    def _on_asked(self, verb: str, key: object) -> None:
        if not isinstance(key, UUID):
            return
        if verb == "tick" and key in self._steps:
            day = self._desk.today() if self._steps[key].done_on is None else None
            self._desk.attempt(partial(self._desk.services.plans.tick_milestone, key, day))
        else:
            self._desk.open(Kind(verb), key)

    def add_step(self) -> None:
        """Adds a step to the action that is shown."""
        from cspdesk.ui.plan.step_dialogs import MilestoneDialog

        if self._action is not None:
            MilestoneDialog(self._desk, self._action.text, {"action_id": self._action.id}, None, self).ask()

    def spend(self) -> None:
        """Says what the action that is shown cost."""
        from cspdesk.ui.actions.spend_dialog import SpendDialog

        if self._action is not None:
            SpendDialog(self._desk, self._action, self).ask()


def _line(line: LineRow) -> Line:
    flat = " ".join(line.text.split())
    words = flat if len(flat) <= _LONG else flat[:_LONG].rsplit(" ", 1)[0] + "…"
    return Line(line.label or "The plan", words, Kind.PLAN_LINE.value, line.id)


def _others(action: ActionRow) -> list[Line]:
    """The risk, the check or the entry of a register that it came from."""
    found = (
        ("A risk", Kind.RISK, action.risk_id),
        ("A check", Kind.CHECK_ITEM, action.check_item_id),
        ("A register", Kind.ENTRY, action.entry_id),
    )
    return [Line(words, "", kind.value, key) for words, kind, key in found if key is not None]
