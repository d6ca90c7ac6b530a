"""Actions: what was promised, by whom, by when, how it goes and what became of it."""

import datetime as dt
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from cspdesk.domain.actions import ActionNoteRow, ActionRow, CarryRow
from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import ActionState, AgencyKind, Kind, Origin
from cspdesk.domain.owing import Owed, by_owner, owed
from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.domain.spoken import Due, understand
from cspdesk.domain.text import fold, one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.owners import OwnerBook
from cspdesk.services.taking import writable

_NO_TEXT = "Type what is to be done."
_COME_FROM = (
    ("plan_line_id", Origin.PLAN),
    ("risk_id", Origin.RISK),
    ("check_item_id", Origin.REVIEW),
    ("entry_id", Origin.REVIEW),
)


class ActionService:
    """Every change publishes Kind.ACTION, a line of progress Kind.ACTION_NOTE."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    # Reading

    def all(self) -> list[ActionRow]:
        """Every action by number."""
        return self._store.actions.all()

    def open(self) -> list[ActionRow]:
        """Every open action by number."""
        return self._store.actions.all(open_only=True)

    def community(self) -> list[ActionRow]:
        """Every action that the community raised itself, by number."""
        return self._store.actions.all(community_only=True)

    def of_body(self, body_id: UUID) -> list[ActionRow]:
        return self._store.actions.all(body_id=body_id)

    def of_plan_line(self, line_id: UUID) -> list[ActionRow]:
        """The actions that were made from a line of the plan."""
        return self._store.actions.all(plan_line_id=line_id)

    def of_issue(self, issue_id: UUID) -> list[ActionRow]:
        """The actions an issue led to."""
        return self._store.actions.all(issue_id=issue_id)

    def get(self, action_id: UUID) -> ActionRow:
        """One action. Raises Refused when there is none."""
        found = self._store.actions.get(action_id)
        if found is None:
            raise Refused("That action is not in this store: look for it in the list of actions.")
        return found

    def notes(self, action_id: UUID) -> list[ActionNoteRow]:
        """Progress on an action, newest first."""
        return self._store.actions.notes(action_id)

    def carries(self, action_id: UUID) -> list[CarryRow]:
        """The meetings it was carried to, the first of them first."""
        return self._store.actions.carries(action_id)

    def latest_notes(self) -> dict[UUID, str]:
        """The last line of progress of every open action that has one."""
        return self._store.actions.latest_notes()

    # Who owes what

    def by_owner(self, actions: Sequence[ActionRow] | None = None) -> list[Owed]:
        """What every owner owes and has done, a team under its agency, the community apart.

        Of these actions, or of all when none are handed in.
        """
        names, parents = self.agencies()
        listed = self.all() if actions is None else actions
        return by_owner(listed, self._context.today(), names, parents)

    def owed_by(self, agency_id: UUID) -> Owed:
        """What one agency and its teams owe and have done. Raises Refused for an agency that is not there."""
        names, parents = self.agencies()
        agency = parents.get(agency_id, agency_id)
        if agency not in names:
            raise Refused("That agency is not in this store: look for it among the partners.")
        found = next((each for each in self.by_owner() if each.agency_id == agency), None)
        return found or owed(names[agency], agency, (), self._context.today())

    def owed_in_words(self, owner: str) -> Owed:
        """What somebody who is no partner owes and has done: a group or a person by name, the community.

        Raises Refused when nothing was ever given to anybody of that name.
        """
        wanted = fold(one_line(owner))
        for each in self.by_owner():
            if each.agency_id is None and fold(each.owner) == wanted:
                return each
        raise Refused(f"No action was given to “{one_line(owner)}”: look for its owner with “list actions”.")

    def overdue(self) -> list[ActionRow]:
        """Open actions past their day, over all bodies, longest overdue first."""
        today = self._context.today()
        late = [(action.days_overdue(today), action) for action in self.open()]
        return [action for days, action in sorted(late, key=_most_days) if days]

    def agencies(self) -> tuple[dict[UUID, str], dict[UUID, UUID]]:
        """Names of the agencies in the office's order, and the agency of each team."""
        agencies = self._store.people.agencies()
        parents = {
            agency.id: agency.parent_id
            for agency in agencies
            if agency.kind is AgencyKind.TEAM and agency.parent_id is not None
        }
        return {agency.id: agency.name for agency in agencies}, parents

    # What is typed

    def owners(self) -> OwnerBook:
        """Everybody who may own an action."""
        people = self._store.people.people(self._context.today())
        return OwnerBook(self._store.people.agencies(), people, ())

    def due(self, words: str, given_on: dt.date) -> Due:
        """A due date as said, counted from the day the action was given."""
        closed = self._context.closed_days(given_on, given_on)
        return understand(words, given_on, closed)

    # Writing

    def add(
        self,
        text: str,
        *,
        body_id: UUID,
        owner: str = "",
        due: str = "",
        given_on: dt.date | None = None,
        origin: Origin = Origin.OTHER,
        **values: Any,
    ) -> UUID:
        """Adds an action under the body's next number of the year it was given in.

        `owner` and `due` are as typed; `values` may hold issue_id, meeting_id, item_id and community, and what it
        came from: plan_line_id, risk_id, check_item_id or entry_id, which say the origin where none is given.
        Raises Refused without words.
        """
        text = _said(text)
        day = given_on or self._context.today()
        read = self._owner(owner) | self._due(due, day)
        if origin is Origin.OTHER:
            origin = next((said for name, said in _COME_FROM if values.get(name) is not None), origin)
        if values.get("meeting_id") is not None:
            writable(self._store, values["meeting_id"])
        with self._store.work("add action") as work:
            code = work.get(Kind.BODY, body_id)["code"]
            running = work.next_running(Kind.ACTION, code, day.year)
            work.words = f"add action {code}-{day.year}-{running:03d}"
            made = work.add(
                Kind.ACTION,
                code=code,
                year=day.year,
                running=running,
                text=text,
                origin=origin,
                body_id=body_id,
                given_on=day,
                **read,
                **values,
            )
            work.commit()
        return made

    def change(
        self,
        action_id: UUID,
        *,
        text: str | None = None,
        owner: str | None = None,
        due: str | None = None,
        community: bool | None = None,
    ) -> None:
        """Changes what was promised, by whom or by when; what is None stays.

        Owner and date may change at any time. Raises Refused for other words once the minutes that print them
        are issued, and for none.
        """
        action = self.get(action_id)
        values: dict[str, Any] = {}
        if text is not None and _said(text) != action.text:
            if action.meeting_id is not None:
                writable(self._store, action.meeting_id)
            values["text"] = _said(text)
        if owner is not None and one_line(owner) != action.owner:
            values |= self._owner(owner)
        if due is not None and one_line(due) != action.due_words:
            values |= self._due(due, action.given_on)
        if community is not None:
            values["community"] = community
        with self._store.work(f"change action {action.ref}") as work:
            work.change(Kind.ACTION, action_id, **values)
            work.commit()

    def add_note(self, action_id: UUID, text: str, on_day: dt.date | None = None) -> UUID:
        """Adds a dated line of progress. Raises Refused without words."""
        action = self.get(action_id)
        if not text.strip():
            raise Refused("Type how it is going first.")
        with self._store.work(f"note progress of {action.ref}") as work:
            made = work.add(
                Kind.ACTION_NOTE,
                action_id=action_id,
                on_day=on_day or self._context.today(),
                text=text.strip(),
                person_id=self._store.person_id,
            )
            work.commit()
        return made

    def delete_note(self, note: ActionNoteRow) -> None:
        """Takes a line of progress away."""
        action = self.get(note.action_id)
        with self._store.work(f"delete progress of {action.ref}") as work:
            work.delete(Kind.ACTION_NOTE, note.id)
            work.commit()

    def close(
        self, action_id: UUID, state: ActionState, on_day: dt.date | None = None, note: str = ""
    ) -> None:
        """Marks an action done or dropped on a day, today when none is given.

        Raises Refused for another state, for a day before it was given or after today, and when it has that
        state already.
        """
        if state is ActionState.OPEN:
            raise Refused("An action is closed as done or as dropped.")
        action, day = self.get(action_id), on_day or self._context.today()
        check_closing(action, state, day, self._context.today())
        with self._store.work(f"mark {action.ref} as {state.value}") as work:
            work.change(Kind.ACTION, action_id, state=state, closed_on=day, closing_note=note.strip())
            work.commit()

    def reopen(self, action_id: UUID, note: str = "") -> None:
        """Opens an action again, and keeps why as a line of progress. Raises Refused when it is open."""
        action = self.get(action_id)
        if action.state is ActionState.OPEN:
            raise Refused(f"{action.ref} is open already.")
        with self._store.work(f"reopen {action.ref}") as work:
            work.change(Kind.ACTION, action_id, state=ActionState.OPEN, closed_on=None, closing_note="")
            if note.strip():
                today = self._context.today()
                person = self._store.person_id
                work.add(
                    Kind.ACTION_NOTE, action_id=action_id, on_day=today, text=note.strip(), person_id=person
                )
            work.commit()

    def spend(self, action_id: UUID, pence: int | None, worth: str = "") -> None:
        """Says what an action cost, in pence, None when it is not known, and whether it was worth it.

        Raises Refused for less than nothing.
        """
        if pence is not None and pence < 0:
            raise Refused("What was spent is 0 or more: type it again.")
        action = self.get(action_id)
        with self._store.work(f"spending of {action.ref}") as work:
            work.change(Kind.ACTION, action_id, spent_pence=pence)
            if worth.strip():
                line = work.peek(Kind.PLAN_LINE, action.plan_line_id) if action.plan_line_id else None
                priority_id = line["plan_priority_id"] if line is not None else None
                priority = work.peek(Kind.PLAN_PRIORITY, priority_id) if priority_id else None
                work.add(
                    Kind.PLAN_NOTE,
                    kind=NoteKind.VALUE_FOR_MONEY,
                    action_id=action_id,
                    line_id=action.plan_line_id,
                    plan_priority_id=priority_id,
                    plan_id=priority["plan_id"] if priority is not None else None,
                    on_day=self._context.today(),
                    text=worth.strip(),
                )
            work.commit()

    def delete(self, action_id: UUID) -> None:
        """Takes an action off the list; its number is never given again. Raises Refused once it is on paper."""
        action = self.get(action_id)
        if action.meeting_id is not None:
            writable(self._store, action.meeting_id)
        with self._store.work(f"delete action {action.ref}") as work:
            work.delete(Kind.ACTION, action_id)
            work.commit()

    def _owner(self, typed: str) -> dict[str, Any]:
        owner = self.owners().resolve(typed)
        return {
            "owner_agency_id": owner.agency_id,
            "owner_person_id": owner.person_id,
            "owner_words": owner.words,
        }

    def _due(self, typed: str, given_on: dt.date) -> dict[str, Any]:
        due = self.due(typed, given_on)
        return {"due": due.date, "due_words": due.words, "due_next_meeting": due.next_meeting}


def check_closing(action: ActionRow, state: ActionState, day: dt.date, today: dt.date) -> None:
    """Raises Refused for what cannot be closed in this way."""
    if action.state is state:
        raise Refused(f"{action.ref} is {state.value} already.")
    if day < action.given_on:
        raise Refused(
            f"{action.ref} was given on {say_date(action.given_on)}: it cannot be {state.value} before that day."
        )
    if day > today:
        raise Refused(f"{say_date(day)} has not come yet: give the day on which it was {state.value}.")


def _said(text: str) -> str:
    said = one_line(text)
    if not said:
        raise Refused(_NO_TEXT)
    return said


def _most_days(pair: tuple[int, ActionRow]) -> tuple[int, str]:
    return -pair[0], pair[1].ref
