"""Forums and other bodies: what they are, their states, who holds their offices, what supports them."""

import datetime as dt
from typing import Any
from uuid import UUID

from cspdesk.domain import numbering
from cspdesk.domain.bodies import BodyName, BodyRow, StateRow, SupportRow, VenueRow
from cspdesk.domain.cadence_text import parse, words
from cspdesk.domain.expected import look_at_interval
from cspdesk.domain.kinds import BodyKind, BodyState, Kind, RoleKind
from cspdesk.domain.people import RoleRow
from cspdesk.domain.structure import makes_ring
from cspdesk.errors import Refused
from cspdesk.services.context import Context

_OFFICES = (RoleKind.CHAIR, RoleKind.VICE_CHAIR, RoleKind.SECRETARY, RoleKind.OFFICER)


class BodyService:
    """Every change publishes Kind.BODY or the kind it writes."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def all(self) -> list[BodyRow]:
        """Every body as it stands today, in the office's order."""
        return self._store.bodies.all(self._context.today())

    def names(self) -> list[BodyName]:
        """Every body by name alone, in the office's order: for lists to choose from."""
        return self._store.bodies.names()

    def forums(self) -> list[BodyRow]:
        """The forums as they stand today; every '/18' counts these."""
        return self._store.bodies.forums(self._context.today())

    def get(self, body_id: UUID, on_day: dt.date | None = None) -> BodyRow:
        """One body as it stood on a day, today when none is given. Raises Refused when there is none."""
        found = self._store.bodies.get(body_id, on_day or self._context.today())
        if found is None:
            raise Refused("That body is not in this store: look for it in the list of forums.")
        return found

    def count(self) -> int:
        """How many bodies there are, of every kind and state."""
        return self._store.bodies.count()

    def body_of(self, kind: Kind, record_id: UUID) -> UUID:
        """The body that a body, a state, a support or a priority belongs to. Raises Refused when there is none."""
        if kind is Kind.BODY:
            return record_id
        supports = {support.id: support.body_id for support in self._store.bodies.supports()}
        states = {state.id: state.body_id for state in self._store.bodies.all_states()}
        priorities = {each.id: each.body_id for each in self._store.priorities.all()}
        found = (supports | states | priorities).get(record_id)
        if found is None:
            raise Refused("What was looked for is not in this store any more.")
        return found

    def states(self, body_id: UUID) -> list[StateRow]:
        return self._store.bodies.states(body_id)

    def supports(self, body_id: UUID | None = None) -> list[SupportRow]:
        return self._store.bodies.supports(body_id)

    def venues(self) -> list[VenueRow]:
        return self._store.bodies.venues()

    def roles(self, body_id: UUID) -> list[RoleRow]:
        """Offices and memberships of a body, past ones too, newest first."""
        return self._store.people.roles(body_id=body_id)

    def add(self, kind: BodyKind, name: str, code: str = "", **values: Any) -> UUID:
        """Adds a body, planned until a state is set; a forum without a code gets the next one free.

        Raises Refused when the code is taken or badly made, and for an interval of reviews out of reach.
        """
        look_at_interval(values.get("review_months"))
        bodies = self.all()
        code = self._checked_code(code or self._free_code(kind, bodies), bodies, None)
        position = 1 + max((b.position for b in bodies if b.kind == kind), default=0)
        with self._store.work(f"add {name or code}") as work:
            made = work.add(Kind.BODY, kind=kind, name=name or code, code=code, position=position, **values)
            # From no day on, so that a state set for a day that is past takes its place.
            work.add(Kind.BODY_STATE, body_id=made, state=BodyState.PLANNED)
            work.commit()
        return made

    def change(self, body_id: UUID, **values: Any) -> None:
        """Changes facts of a body.

        Raises Refused when the code is taken, the cadence cannot be read, numbers or days are out of order, or
        the body would stand below itself.
        """
        body = self.get(body_id)
        if "code" in values:
            values["code"] = self._checked_code(values["code"], self.all(), body_id)
        self._look_at(body, values)
        with self._store.work(f"change {body.name}") as work:
            work.change(Kind.BODY, body_id, **values)
            work.commit()

    def rename(self, body_id: UUID, name: str) -> None:
        """Names a body; an empty name gives a forum back the name of its slot. Raises Refused for other bodies."""
        body = self.get(body_id)
        wanted = " ".join(name.split()) or _slot_name(body)
        if not wanted:
            raise Refused("Type a name: only a forum has a name of its own without one.")
        with self._store.work(f"name {wanted}") as work:
            work.change(Kind.BODY, body_id, name=wanted)
            work.commit()

    def remove(self, body_id: UUID) -> None:
        """Takes away a body that was added by mistake. Raises Refused when anything was ever done in it."""
        body = self.get(body_id)
        with self._store.work(f"remove {body.name}") as work:
            for kind, what in _STANDS_ON:
                if work.find(kind, body_id=body_id):
                    raise Refused(
                        f"{body.name} has {what}: mark it as closed instead, and they stay on record."
                    )
            if work.find(Kind.BODY, parent_id=body_id):
                raise Refused(f"Other bodies stand below {body.name}: move them first.")
            work.delete(Kind.BODY, body_id)
            work.commit()

    def set_state(self, body_id: UUID, state: BodyState, from_day: dt.date | None, reason: str = "") -> None:
        """Puts a body into a state from a day on; earlier states stay in its history."""
        body = self.get(body_id)
        named = state.value.replace("_", " ")
        with self._store.work(f"mark {body.name} as {named}") as work:
            same_day = [s for s in work.find(Kind.BODY_STATE, body_id=body_id) if s["from_day"] == from_day]
            if same_day:
                work.change(Kind.BODY_STATE, same_day[0]["id"], state=state, reason=reason)
            else:
                work.add(Kind.BODY_STATE, body_id=body_id, state=state, from_day=from_day, reason=reason)
            work.commit()

    def change_state(
        self, state_id: UUID, state: BodyState, from_day: dt.date | None, reason: str = ""
    ) -> None:
        """Puts a state of a body's history right."""
        with self._store.work("change a state") as work:
            work.change(Kind.BODY_STATE, state_id, state=state, from_day=from_day, reason=reason)
            work.commit()

    def remove_state(self, state_id: UUID) -> None:
        """Takes away a state set by mistake. Raises Refused for the only one a body has."""
        with self._store.work("take away a state") as work:
            state = work.get(Kind.BODY_STATE, state_id)
            if len(work.find(Kind.BODY_STATE, body_id=state["body_id"])) < 2:
                raise Refused("A body is always in some state: set another one instead.")
            work.delete(Kind.BODY_STATE, state_id)
            work.commit()

    def close(self, body_id: UUID, note: str, on_day: dt.date) -> None:
        """Closes a body with a note of what came of it. Raises Refused for a task and finish group without one."""
        body = self.get(body_id)
        if body.kind is BodyKind.TASK_FINISH and not note.strip():
            raise Refused(f"Say in a closing note what came of {body.name}.")
        with self._store.work(f"close {body.name}") as work:
            work.change(Kind.BODY, body_id, closing_note=note.strip() or body.closing_note)
            work.add(Kind.BODY_STATE, body_id=body_id, state=BodyState.CLOSED, from_day=on_day)
            work.commit()

    def set_office(self, body_id: UUID, kind: RoleKind, person_id: UUID | None, from_day: dt.date) -> None:
        """Gives an office to a person from a day on (None leaves it vacant); who held it, held it till then.

        Raises Refused for a kind that is no office.
        """
        if kind not in _OFFICES:
            raise Refused("Only chair, vice-chair, secretary and officer are offices of a body.")
        body = self.get(body_id)
        with self._store.work(f"change {kind.value.replace('_', '-')} of {body.name}") as work:
            for held in work.find(Kind.ROLE, body_id=body_id, kind=kind):
                if held["to_day"] is None or held["to_day"] >= from_day:
                    if held["from_day"] is not None and held["from_day"] >= from_day:
                        work.delete(Kind.ROLE, held["id"])
                    else:
                        work.change(Kind.ROLE, held["id"], to_day=from_day - dt.timedelta(days=1))
            if person_id is not None:
                work.add(Kind.ROLE, kind=kind, person_id=person_id, body_id=body_id, from_day=from_day)
            work.commit()

    def add_support(self, body_id: UUID, agency_id: UUID, from_day: dt.date | None = None) -> UUID:
        """Lists an agency as supporting a body. Raises Refused when it does already."""
        with self._store.work("add supporting agency") as work:
            for support in work.find(Kind.SUPPORT, body_id=body_id, agency_id=agency_id):
                if support["to_day"] is None:
                    raise Refused("That agency supports this body already.")
            made = work.add(Kind.SUPPORT, body_id=body_id, agency_id=agency_id, from_day=from_day)
            work.commit()
        return made

    def end_support(self, support_id: UUID, to_day: dt.date) -> None:
        """Ends a support; what it was stays on record."""
        with self._store.work("end supporting agency") as work:
            begun = work.get(Kind.SUPPORT, support_id)["from_day"]
            if begun is not None and to_day < begun:
                raise Refused("It would end before it began: choose a later day.")
            work.change(Kind.SUPPORT, support_id, to_day=to_day)
            work.commit()

    def drop_support(self, support_id: UUID) -> None:
        """Takes away a support that was listed by mistake."""
        with self._store.work("take away supporting agency") as work:
            work.delete(Kind.SUPPORT, support_id)
            work.commit()

    def _free_code(self, kind: BodyKind, bodies: list[BodyRow]) -> str:
        letter = "F" if kind == BodyKind.FORUM else "B"
        taken = {body.code.casefold() for body in bodies}
        number = 1
        while f"{letter}{number:02d}".casefold() in taken:
            number += 1
        return f"{letter}{number:02d}"

    def _look_at(self, body: BodyRow, values: dict[str, Any]) -> None:
        """Looks at new facts against those that stay, and puts a cadence into our own words."""
        if "name" in values and not values["name"].strip():
            values["name"] = _slot_name(body)
            if not values["name"]:
                raise Refused("Type a name.")
        if values.get("cadence"):
            values["cadence"] = words(parse(values["cadence"]))
        least, most = (values.get(name, getattr(body, name)) for name in ("min_meetings", "max_meetings"))
        if least is not None and most is not None and least > most:
            raise Refused("The fewest meetings a year are more than the most: change one of them.")
        look_at_interval(values.get("review_months"))
        begin, end = (values.get(name, getattr(body, name)) for name in ("starts_on", "expected_end"))
        if begin is not None and end is not None and end < begin:
            raise Refused("It would end before it starts: change one of the days.")
        if makes_ring(self.all(), body.id, values.get("parent_id")):
            raise Refused(f"{body.name} would stand below itself: choose another body above it.")

    def _checked_code(self, typed: str, bodies: list[BodyRow], own: UUID | None) -> str:
        """The code as it is kept, in capitals."""
        code = numbering.check_code(typed)
        for body in bodies:
            if body.code.casefold() == code.casefold() and body.id != own:
                raise Refused(f"The code {code} belongs to {body.name}: choose another.")
        return code


_STANDS_ON = (
    (Kind.MEETING_BODY, "meetings"),
    (Kind.ACTION, "actions"),
    (Kind.ISSUE, "issues"),
    (Kind.ROLE, "members or offices"),
)


def _slot_name(body: BodyRow) -> str:
    """'Forum 7' for the forum of code F07, whatever it is called now; empty for other bodies."""
    digits = body.code[1:]
    if body.kind is not BodyKind.FORUM or not (body.code[:1] in "Ff" and digits.isdecimal()):
        return ""
    return f"Forum {int(digits)}"
