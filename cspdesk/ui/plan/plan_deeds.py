"""What can be done with a plan, a priority, a line and what hangs on it: each a dialog, a change or a way to a page."""

from collections.abc import Callable
from functools import partial
from textwrap import shorten
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.domain.plans import LineRole
from cspdesk.ui.plan.agreed_dialogs import PlanChangeDialog
from cspdesk.ui.plan.line_deeds import LineDeeds
from cspdesk.ui.plan.line_dialog import PlanLineDialog
from cspdesk.ui.plan.plan_dialogs import AreaPlanDialog, PlanDialog
from cspdesk.ui.plan.priority_dialog import PlanPriorityDialog
from cspdesk.ui.plan.year_dialogs import AchievementsDialog, PlanRefreshDialog

if TYPE_CHECKING:
    from cspdesk.ui.plan.plan_page import PlanPage

_OPENS = {
    "action": Kind.ACTION, "activity": Kind.ACTIVITY, "measure": Kind.MEASURE, "indicator": Kind.INDICATOR,
    "risk": Kind.RISK, "entry": Kind.ENTRY, "meeting": Kind.MEETING, "agency": Kind.AGENCY, "body": Kind.BODY,
}  # fmt: skip
_NEW_NOTES = {
    "questions": NoteKind.QUESTION,
    "comments": NoteKind.COMMENT,
    "achievements": NoteKind.ACHIEVEMENT,
}
_PAPERS = {"leads": "plan_leads", "changes": "plan_changes", "compare": "plan_changes", "late": "plan_progress",
           "end": "plan_progress"}  # fmt: skip


class PlanDeeds(LineDeeds):
    """The deeds of the page; each does nothing when nothing is chosen that it could be done with."""

    def __init__(self, page: "PlanPage") -> None:
        super().__init__(page)
        self._verbs: dict[str, Callable[[Any], object]] = {
            "line": self._open_line, "lines": self._lines, "actions": self._actions, "part": self._part,
            "priority": self._open_priority, "tick": self.tick, "edit_note": self.edit_note, "note": self.note,
            "resource": self.resource, "edit_resource": self.edit_resource, "change_priority": self.edit_priority,
            "achievements": self.achievements, "give_area": self.give_area, "open_area": self._page.show_plan,
            "change_area": self.change_area, "drop_area": self.drop_area, "print_area": self._print_area,
            "print_partners": self._print_partners, "roll_out": self.roll_out, "take_back": self.take_back,
            "change": self._open_change,
        }  # fmt: skip
        self._plain: dict[str, Callable[[], object]] = {
            "change_plan": self.edit_plan, "print_plan": self.print_plan, "refresh": self.refresh,
            "approve": self.approve, "line": self.add, "end": self.end,
            "compare": partial(self._page.show_view, "compare"),
            "reopen": self.reopen, "change": self.edit, "agree": self.agree, "more": self.more,
            "milestone": self.milestone, "feed": self.feed, "note": self.add_note, "new_plan": self.add_plan,
            "new_priority": self.add_priority, "question": self.ask, "comment": self.comment, "pull": self.pull,
            "history": self._page.show_history,
        }  # fmt: skip

    def do(self, verb: str, key: Any) -> None:
        """Does what a card, a line of it, or another page asks for."""
        if verb in _OPENS and isinstance(key, UUID):
            self._desk.open(_OPENS[verb], key)
        elif key is not None and verb in self._verbs:
            self._verbs[verb](key)
        elif verb in self._plain:
            self._plain[verb]()

    # -- ways to other records

    def _open_line(self, key: UUID) -> None:
        self._page.open_record(Kind.PLAN_LINE, key)

    def _open_priority(self, key: UUID) -> None:
        self._page.open_record(Kind.PLAN_PRIORITY, key)

    def _open_change(self, key: UUID) -> None:
        self._page.show_view("changes")
        self._page.rows.choose(key)

    def _lines(self, key: tuple[str, frozenset[UUID]]) -> None:
        self._page.show_lines(*key)

    def _actions(self, key: tuple[str, frozenset[UUID]]) -> None:
        self._desk.go("actions", key)

    def _part(self, name: str) -> None:
        self._page.show_view("complete")
        self._page.rows.choose(("part", name))

    # -- the dialogs

    def first_step(self) -> None:
        """What the empty list of a view offers."""
        view = self._page.views.view.key
        if self._page.reading is None:
            self.add_plan()
        elif view == "areas":
            self._desk.go("forums")
        elif view == "spread":
            self.edit_plan()
        elif view == "leads":
            self.edit_priority(self._page.priority_id())
        elif view == "achievements":
            self.achievements(self._page.priority_id())
        elif view == "complete":
            self.add_priority()
        elif view == "compare":
            self.refresh()
        else:
            self.add()

    def add_plan(self) -> None:
        dialog = PlanDialog(self._desk, None, self._page)
        if self._ask(dialog, "The plan is added.") and dialog.saved is not None:
            self._page.show_plan(dialog.saved)

    def edit_plan(self) -> None:
        reading = self._page.reading
        if reading is None:
            self.add_plan()
        elif reading.plan.local:
            self.change_area(reading.plan.id)
        else:
            self._ask(PlanDialog(self._desk, reading.plan, self._page))

    def approve(self) -> None:
        if self._page.reading is not None:
            self._ask(
                PlanChangeDialog(self._desk, self._page.reading.plan, self._page), "The plan is approved."
            )

    def refresh(self) -> None:
        if self._page.reading is None:
            return
        dialog = PlanRefreshDialog(self._desk, self._page.reading.file, self._page)
        if self._ask(dialog, "The next plan is there, as a draft.") and dialog.made is not None:
            self._page.show_plan(dialog.made)

    def add_priority(self) -> None:
        if self._page.plan_id is None:
            self.add_plan()
            return
        dialog = PlanPriorityDialog(self._desk, self._page.plan_id, None, self._page)
        if self._ask(dialog) and dialog.saved is not None:
            self._page.open_record(Kind.PLAN_PRIORITY, dialog.saved)

    def edit_priority(self, key: UUID | None) -> None:
        reading = self._page.reading
        if reading is not None and key in reading.priorities:
            self._ask(PlanPriorityDialog(self._desk, reading.plan.id, reading.priorities[key], self._page))

    def add(self) -> None:
        """Adds what the view lists: a line after the one chosen, a note, a plan of an area."""
        page = self._page
        view, item = page.views.view.key, page.current()
        if view in _NEW_NOTES:
            self._new_note(_NEW_NOTES[view], {})
        elif view == "areas":
            self.give_area(item.id if item is not None else None)
        else:
            self._add_line()

    def _add_line(self) -> None:
        page, reading = self._page, self._page.reading
        priority_id = page.priority_id()
        if reading is None or priority_id is None:
            self.add_priority()
            return
        line = page.line()
        role, after = (line.role, line.id) if line is not None else (LineRole.ACTION, None)
        dialog = PlanLineDialog(self._desk, reading.plan, priority_id, None, role, after, page)
        dialog.setWindowTitle(
            f"Add a line to {shorten(reading.priorities[priority_id].heading, 70, placeholder='…')}"
        )
        if self._ask(dialog) and dialog.saved is not None:
            page.open_record(Kind.PLAN_LINE, dialog.saved)

    def edit(self) -> None:
        """Changes what is chosen."""
        page, reading = self._page, self._page.reading
        item = page.current()
        if item is None or reading is None:
            return
        line = page.line()
        if item.what == "step":
            self._edit_step(item.id[2])
        elif item.what == "action":
            self._desk.open(Kind.ACTION, item.id[-1])
        elif line is not None:
            self._ask(PlanLineDialog(self._desk, reading.plan, line.plan_priority_id, line, parent=page))
        elif item.what == "plan":
            self.edit_plan()
        elif item.what in ("priority", "none"):
            self.edit_priority(page.priority_id())
        elif item.what == "note":
            self.edit_note(item.id)
        elif item.what == "area":
            row = next(row for row in page.around().areas if row.body_id == item.id)
            if row.plan_id is not None:
                self.change_area(row.plan_id)
            else:
                self.give_area(row.body_id)

    # -- the year

    def achievements(self, key: UUID | None) -> None:
        reading = self._page.reading
        if reading is not None:
            dialog = AchievementsDialog(self._desk, reading.file, key, self._page)
            if self._ask(dialog):
                self._page.show_view("achievements")
                self._desk.say(f"{dialog.pulled} pulled in.", undo=True)

    def pull(self) -> None:
        self.achievements(self._page.priority_id())

    # -- areas

    def drop(self) -> None:
        """Drops the line that is chosen, takes the note away, or the plan of the area."""
        item = self._page.current()
        if item is not None and item.what == "area":
            row = next(row for row in self._page.around().areas if row.body_id == item.id)
            if row.plan_id is not None:
                self.drop_area(row.plan_id)
            return
        if item is not None and item.what == "note":
            if self._does(partial(self._desk.services.plans.remove_note, item.id)):
                self._desk.say("The note is taken away.", undo=True)
            return
        super().drop()

    def give_area(self, body_id: UUID | None) -> None:
        dialog = AreaPlanDialog(self._desk, body_id, None, self._page)
        if self._ask(dialog, "The area has its plan."):
            self._page.show_view("areas")

    def change_area(self, plan_id: UUID) -> None:
        plan = self._desk.attempt(partial(self._desk.services.plans.get, plan_id))
        if plan is not None:
            self._ask(AreaPlanDialog(self._desk, plan.body_id, plan, self._page))

    def drop_area(self, plan_id: UUID) -> None:
        if self._does(partial(self._desk.services.plans.drop_area_plan, plan_id)):
            self._desk.say("The plan of the area is dropped.", undo=True)

    # -- papers

    def print_plan(self) -> None:
        """The paper of what is shown: the plan, its changes, what partners or leads owe, the plan of an area."""
        page = self._page
        item, view = page.current(), page.views.view.key
        if view == "areas":
            self._desk.go("printroom", ("area_plan", item.id, {}) if item is not None else ("coverage",))
        elif view == "partners":
            agency = item.id[2] if item is not None and isinstance(item.id, tuple) else None
            self._print_partners(agency)
        elif page.plan_id is not None:
            options: dict[str, str] = {"plan": str(page.plan_id)}
            self._desk.go("printroom", (_PAPERS.get(view, "plan"), None, options))

    def _print_area(self, body_id: UUID) -> None:
        self._desk.go("printroom", ("area_plan", body_id, {}))

    def _print_partners(self, agency: UUID | None) -> None:
        self._desk.go("printroom", ("plan_report", agency, {"plan": str(self._page.plan_id)}))
