"""Venues: where bodies meet, whom to ask for them, what they offer."""

from typing import Any
from uuid import UUID

from cspdesk.domain.bodies import VenueRow
from cspdesk.domain.kinds import Kind, MeetingState
from cspdesk.errors import Refused
from cspdesk.services.context import Context

_OVER = (MeetingState.CLOSED, MeetingState.CANCELLED)


class VenueService:
    """Every change publishes Kind.VENUE; of name or address also the meetings to come there."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def all(self) -> list[VenueRow]:
        """Venues by name."""
        return self._store.bodies.venues()

    def get(self, venue_id: UUID) -> VenueRow:
        """One venue. Raises Refused when there is none."""
        found = next((venue for venue in self.all() if venue.id == venue_id), None)
        if found is None:
            raise Refused("That venue is not in this store: look for it in the list of venues.")
        return found

    def add(self, name: str, **values: Any) -> UUID:
        """Adds a venue. Raises Refused without a name, or when there is one of that name."""
        wanted = self._look_at(name, None, values)
        with self._store.work(f"add venue {wanted}") as work:
            made = work.add(Kind.VENUE, name=wanted, **values)
            work.commit()
        return made

    def change(self, venue_id: UUID, **values: Any) -> None:
        """Changes facts of a venue. Raises Refused as `add` does."""
        venue = self.get(venue_id)
        if "name" in values:
            values["name"] = self._look_at(values["name"], venue_id, values)
        else:
            self._look_at(venue.name, venue_id, values)
        with self._store.work(f"change venue {venue.name}") as work:
            work.change(Kind.VENUE, venue_id, **values)
            work.commit()

    def remove(self, venue_id: UUID) -> None:
        """Takes a venue off the list; past meetings keep it. Raises Refused while something to come uses it."""
        venue, today = self.get(venue_id), self._context.today()
        with self._store.work(f"remove venue {venue.name}") as work:
            bodies = work.find(Kind.BODY, usual_venue_id=venue_id)
            if bodies:
                raise Refused(f"{bodies[0]['name']} usually meets there: give it another venue first.")
            for meeting in work.find(Kind.MEETING, venue_id=venue_id):
                if meeting["day"] >= today and meeting["state"] not in _OVER:
                    raise Refused("A meeting to come is to be held there: give it another venue first.")
            work.delete(Kind.VENUE, venue_id)
            work.commit()

    def _look_at(self, name: str, own: UUID | None, values: dict[str, Any]) -> str:
        wanted = " ".join(name.split())
        if not wanted:
            raise Refused("Type the name of the venue.")
        for venue in self.all():
            if venue.name.casefold() == wanted.casefold() and venue.id != own:
                raise Refused(f"There is a venue {venue.name} already: add the place to the name.")
        for field, words in (("capacity", "It cannot hold"), ("hire_charge_pence", "It cannot cost")):
            if (values.get(field) or 0) < 0:
                raise Refused(f"{words} less than nothing: change the number.")
        return wanted
