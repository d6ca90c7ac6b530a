"""What one can do with a forum or another body, each with its dialog."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.kinds import BodyKind, BodyState, Kind, RoleKind
from cspdesk.errors import Refused
from cspdesk.ui.desk import Desk

if TYPE_CHECKING:
    from cspdesk.ui.bodies.forums_page import ForumsPage


class ForumDeeds:
    """Dialogs are imported when first opened."""

    def __init__(self, desk: Desk, page: "ForumsPage") -> None:
        self._desk, self._page = desk, page

    def do(self, verb: str, key: Any) -> None:
        """Does what the detail asks for."""
        asked: dict[str, Callable[[], None]] = {
            "change": self.change,
            "state": self.state,
            "sheet": self.sheet,
            "member": self.member,
            "support": self.support,
            "priorities": self.priorities,
            "year_before": self._year_before,
            "year_after": self._year_after,
        }
        with_key: dict[str, Callable[[Any], None]] = {
            "office": self.office,
            "meeting": self._meeting,
            "actions": self._actions,
            "venue": self.venue,
            "edit_member": self.edit_member,
            "end_support": self.end_support,
            "priority": self.priority,
            "edit_state": self.edit_state,
        }
        if verb in asked:
            asked[verb]()
        else:
            with_key[verb](key)

    def _body(self) -> BodyRow | None:
        each = self._page.current()
        return each.body if each is not None else None

    # -- the body itself

    def new_forum(self) -> None:
        self._add(BodyKind.FORUM)

    def first_forums(self) -> None:
        """Asks how many forums there are, where the plan brought none."""
        from cspdesk.ui.bodies.forums_dialog import ForumsDialog

        dialog = ForumsDialog(self._desk, self._page)
        if dialog.ask():
            self._desk.say(f"{dialog.added} added: name them with F2.", undo=True)

    def comment(self) -> None:
        """Writes down what the forum says of the plan's targets."""
        body = self._body()
        if body is not None:
            self._desk.go("plan", ("comment", body.id, None))

    def area_plan(self) -> None:
        """Shows the forum among the plans of areas."""
        body = self._body()
        if body is not None:
            self._desk.go("plan", ("area", body.id))

    def new_body(self) -> None:
        self._add(BodyKind.THEME)

    def _add(self, kind: BodyKind) -> None:
        from cspdesk.ui.bodies.body_dialog import BodyDialog

        dialog = BodyDialog(self._desk, None, kind, self._page)
        if dialog.ask() and dialog.saved is not None:
            self._page.open_record(Kind.BODY, dialog.saved)
            self._desk.say("Added; it is planned until its state is set.", undo=True)

    def change(self) -> None:
        from cspdesk.ui.bodies.body_dialog import BodyDialog

        body = self._body()
        if body is not None:
            BodyDialog(self._desk, body, parent=self._page).ask()

    def rename(self) -> None:
        """Names a forum in one field: F2, the name, Enter."""
        from cspdesk.ui.bodies.rename_dialog import RenameDialog

        body = self._body()
        if body is not None:
            RenameDialog(self._desk, body, self._page).ask()

    def state(self) -> None:
        from cspdesk.ui.bodies.body_parts import StateDialog

        body, each = self._body(), self._page.current()
        if body is None or each is None:
            return
        ends = each.wants_closing_note(self._desk.today())
        StateDialog(self._desk, body, BodyState.CLOSED if ends else None, parent=self._page).ask()

    def edit_state(self, state_id: UUID) -> None:
        from cspdesk.ui.bodies.body_parts import StateDialog

        body = self._body()
        if body is None:
            return
        past = next((s for s in self._desk.services.bodies.states(body.id) if s.id == state_id), None)
        if past is not None:
            StateDialog(self._desk, body, past=past, parent=self._page).ask()

    def office(self, kind: RoleKind | None = None) -> None:
        from cspdesk.ui.bodies.body_parts import OfficeDialog

        body = self._body()
        if body is not None:
            chosen = RoleKind(kind) if isinstance(kind, str) else RoleKind.CHAIR
            OfficeDialog(self._desk, body, chosen, self._page).ask()

    # -- members and supporters

    def member(self) -> None:
        from cspdesk.ui.bodies.body_parts import MemberDialog

        body = self._body()
        if body is not None:
            MemberDialog(self._desk, body, parent=self._page).ask()

    def edit_member(self, role_id: UUID) -> None:
        from cspdesk.ui.bodies.body_parts import MemberDialog

        body = self._body()
        if body is None:
            return
        role = next((r for r in self._desk.services.bodies.roles(body.id) if r.id == role_id), None)
        if role is not None:
            MemberDialog(self._desk, body, role, self._page).ask()

    def support(self) -> None:
        from cspdesk.ui.bodies.support_dialog import SupportDialog

        body = self._body()
        if body is not None:
            SupportDialog(self._desk, body, self._page).ask()

    def end_support(self, support_id: UUID) -> None:
        """Ends a support yesterday, so that today it does not stand; undo brings it back."""
        self._desk.attempt(_Ending(self._desk, support_id))

    # -- local priorities

    def priorities(self) -> None:
        """Chooses the forum's priorities, with the tally of the vote."""
        from cspdesk.ui.priorities.priorities_dialog import PrioritiesDialog

        body = self._body()
        if body is not None and PrioritiesDialog(self._desk, body, self._page).ask():
            self._desk.say("Local priorities set.", undo=True)

    def priority(self, priority_id: UUID) -> None:
        from cspdesk.ui.priorities.priorities_dialog import PriorityDialog

        body = self._body()
        if body is None:
            return
        every = self._desk.services.priorities.of_body(body.id)
        found = next((each for each in every if each.id == priority_id), None)
        if found is not None:
            PriorityDialog(self._desk, found, self._page).ask()

    # -- what is behind

    def _meeting(self, meeting_id: UUID) -> None:
        self._desk.open(Kind.MEETING, meeting_id)

    def _actions(self, body_id: UUID) -> None:
        self._desk.go("actions", ("open", body_id))

    def _year_before(self) -> None:
        self._page.step_year(forward=False)

    def _year_after(self) -> None:
        self._page.step_year(forward=True)

    def venue(self, venue_id: UUID) -> None:
        from cspdesk.ui.bodies.venue_dialog import VenueDialog

        venue = next((v for v in self._desk.services.venues.all() if v.id == venue_id), None)
        if venue is not None:
            VenueDialog(self._desk, venue, parent=self._page).ask()

    def venues(self) -> None:
        from cspdesk.ui.bodies.venue_dialog import VenuesDialog

        dialog = VenuesDialog(self._desk, self._page)
        dialog.exec()
        dialog.deleteLater()

    def sheet(self) -> None:
        from cspdesk.ui.papers.print_dialog import PrintDialog

        body = self._body()
        if body is not None:
            PrintDialog.open_room(self._desk, "forum", body.id, self._page)

    def chart(self) -> None:
        from cspdesk.ui.papers.print_dialog import PrintDialog

        PrintDialog.open_room(self._desk, "structure", None, self._page)

    def hand_over(self) -> None:
        from cspdesk.ui.bodies.hand_over_dialog import HandOverDialog

        body = self._body()
        dialog = HandOverDialog(self._desk, body.officer_id if body is not None else None, self._page)
        if dialog.ask() and dialog.passed is not None:
            self._desk.say(f"Handed over: {dialog.passed.words}.", undo=True)


class _Ending:
    def __init__(self, desk: Desk, support_id: UUID) -> None:
        self._desk, self._support_id = desk, support_id

    def __call__(self) -> None:
        from cspdesk.domain.dates import add_days

        bodies, today = self._desk.services.bodies, self._desk.today()
        support = next((s for s in bodies.supports() if s.id == self._support_id), None)
        if support is None:
            raise Refused("That support is not there any more.")
        last = add_days(today, -1)
        if support.from_day is not None and support.from_day > last:
            # It never stood on a day that is over.
            bodies.drop_support(self._support_id)
            self._desk.say(f"{support.agency} is taken off the list.", undo=True)
            return
        bodies.end_support(self._support_id, last)
        self._desk.say(f"{support.agency} no longer supports it; what it was stays on record.", undo=True)
