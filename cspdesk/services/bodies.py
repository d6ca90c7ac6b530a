"""Forums and other bodies: what they are, who holds their offices, what supports them."""

import datetime as dt
from typing import Any
from uuid import UUID

from cspdesk.domain import numbering
from cspdesk.domain.bodies import BodyRow, StateRow, SupportRow, VenueRow
from cspdesk.domain.cadence_text import parse, words
from cspdesk.domain.kinds import BodyKind, BodyState, Kind, RoleKind
from cspdesk.domain.people import RoleRow
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

    def forums(self) -> list[BodyRow]:
        """The forums as they stand today; every '/18' counts these."""
        return self._store.bodies.forums(self._context.today())

    def get(self, body_id: UUID, on_day: dt.date | None = None) -> BodyRow:
        """One body as it stood on a day, today when none is given. Raises Refused when there is none."""
        found = self._store.bodies.get(body_id, on_day or self._context.today())
        if found is None:
            raise Refused("That body is not in this store: look for it in the list of forums.")
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

        Raises Refused when the code is taken or badly made.
        """
        bodies = self.all()
        code = code or self._free_code(kind, bodies)
        self._look_at_code(code, bodies, None)
        position = 1 + max((b.position for b in bodies if b.kind == kind), default=0)
        with self._store.work(f"add {name or code}") as work:
            made = work.add(Kind.BODY, kind=kind, name=name or code, code=code, position=position, **values)
            work.add(Kind.BODY_STATE, body_id=made, state=BodyState.PLANNED, from_day=self._context.today())
            work.commit()
        return made

    def change(self, body_id: UUID, **values: Any) -> None:
        """Changes facts of a body. Raises Refused when the code is taken or the cadence cannot be read."""
        body = self.get(body_id)
        if "code" in values:
            self._look_at_code(values["code"], self.all(), body_id)
        if values.get("cadence"):
            values["cadence"] = words(parse(values["cadence"]))
        least, most = (
            values.get("min_meetings", body.min_meetings),
            values.get("max_meetings", body.max_meetings),
        )
        if least is not None and most is not None and least > most:
            raise Refused("The fewest meetings a year are more than the most: change one of them.")
        with self._store.work(f"change {body.name}") as work:
            work.change(Kind.BODY, body_id, **values)
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
        """Lists an agency as supporting a body."""
        with self._store.work("add supporting agency") as work:
            made = work.add(Kind.SUPPORT, body_id=body_id, agency_id=agency_id, from_day=from_day)
            work.commit()
        return made

    def end_support(self, support_id: UUID, to_day: dt.date) -> None:
        """Ends a support; what it was stays on record."""
        with self._store.work("end supporting agency") as work:
            work.change(Kind.SUPPORT, support_id, to_day=to_day)
            work.commit()

    def add_venue(self, name: str, **values: Any) -> UUID:
        with self._store.work(f"add venue {name}") as work:
            made = work.add(Kind.VENUE, name=name, **values)
            work.commit()
        return made

    def change_venue(self, venue_id: UUID, **values: Any) -> None:
        with self._store.work("change venue") as work:
            work.change(Kind.VENUE, venue_id, **values)
            work.commit()

    def hand_over(self, officer_id: UUID, successor_id: UUID, from_day: dt.date) -> None:
        """Passes an officer's forums, open actions and future meetings to another from a day, in one step."""
        if officer_id == successor_id:
            raise Refused("Both are the same person: choose who takes over.")
        with self._store.work("hand forums, actions and meetings over") as work:
            for held in work.find(Kind.ROLE, person_id=officer_id, kind=RoleKind.OFFICER):
                if held["to_day"] is None or held["to_day"] >= from_day:
                    work.change(Kind.ROLE, held["id"], to_day=from_day - dt.timedelta(days=1))
                    work.add(
                        Kind.ROLE,
                        kind=RoleKind.OFFICER,
                        person_id=successor_id,
                        body_id=held["body_id"],
                        from_day=from_day,
                    )
            for action in work.find(Kind.ACTION, owner_person_id=officer_id, state="open"):
                work.change(Kind.ACTION, action["id"], owner_person_id=successor_id)
            for meeting in work.find(Kind.MEETING, organiser_id=officer_id):
                if meeting["day"] >= from_day:
                    work.change(Kind.MEETING, meeting["id"], organiser_id=successor_id)
            work.commit()

    def _free_code(self, kind: BodyKind, bodies: list[BodyRow]) -> str:
        letter = "F" if kind == BodyKind.FORUM else "B"
        taken = {body.code.casefold() for body in bodies}
        number = 1
        while f"{letter}{number:02d}".casefold() in taken:
            number += 1
        return f"{letter}{number:02d}"

    def _look_at_code(self, code: str, bodies: list[BodyRow], own: UUID | None) -> None:
        numbering.check_code(code)
        for body in bodies:
            if body.code.casefold() == code.casefold() and body.id != own:
                raise Refused(f"The code {code} belongs to {body.name}: choose another.")
