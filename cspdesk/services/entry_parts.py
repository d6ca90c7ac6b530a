"""What hangs on an entry of a register: the parties that sign it, and its dated steps."""

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.entries import Entry
from cspdesk.domain.kinds import Kind
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.entry_files import EntryFiles
from cspdesk.services.entry_reading import entries
from cspdesk.services.entry_routes import put_on_agendas

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork


class EntryParts(EntryFiles):
    """Every change publishes Kind.ENTRY_PARTY or ENTRY_STEP."""

    def get(self, entry_id: UUID) -> Entry:
        """One entry. Raises Refused when there is none."""
        found = entries(self._context, entry_id=entry_id)
        if not found:
            raise Refused("That entry is not in this store: look for it in the plan registers.")
        return found[0]

    def set_party(
        self,
        entry_id: UUID,
        party_id: UUID | None = None,
        *,
        agency_id: UUID | None = None,
        words: str = "",
        on_day: dt.date | None = None,
        note: str = "",
    ) -> UUID:
        """Adds a party, or changes the one named. Raises Refused for nobody, and for an agency that is one already."""
        entry, said = self.get(entry_id), one_line(words)
        if agency_id is None and not said:
            raise Refused("Choose the partner, or type who it is.")
        others = [party for party in entry.parties if party.id != party_id]
        if agency_id is not None and any(party.agency_id == agency_id for party in others):
            raise Refused("That partner is named here already: change its line.")
        values = {
            "agency_id": agency_id,
            "words": "" if agency_id else said,
            "on_day": on_day,
            "note": note.strip(),
        }
        one = entry.spec.parties.one if entry.spec.parties else "party"
        with self._store.work(f"{'change' if party_id else 'add'} {one}") as work:
            if party_id is None:
                party_id = work.add(Kind.ENTRY_PARTY, entry_id=entry_id, **values)
            else:
                work.change(Kind.ENTRY_PARTY, party_id, **values)
            work.commit()
        return party_id

    def drop_party(self, party_id: UUID) -> None:
        with self._store.work("take a party off") as work:
            work.delete(Kind.ENTRY_PARTY, party_id)
            work.commit()

    def set_step(self, entry_id: UUID, step_id: UUID | None = None, **values: Any) -> UUID:
        """Adds a step at the end, or changes the one named; `values` are its fields.

        Raises Refused for a step that says nothing, and for one dealt with on a day to come.
        """
        entry = self.get(entry_id)
        kept: dict[str, Any] = {
            name: one_line(value) if isinstance(value, str) else value for name, value in values.items()
        }
        day = kept.get("on_day")
        if step_id is None and not any(kept.get(name) for name in ("text", "body_id", "due", "on_day")):
            raise Refused("Say at least what it is, or its day.")
        if day is not None and day > self._context.today():
            raise Refused("That day has not come yet: leave it empty until it is dealt with.")
        one = entry.spec.steps.one if entry.spec.steps else "step"
        with self._store.work(f"{'change' if step_id else 'add'} {one}") as work:
            if step_id is None:
                place = 1 + max((step.position for step in entry.steps), default=0)
                step_id = work.add(Kind.ENTRY_STEP, entry_id=entry_id, position=place, **kept)
            else:
                work.change(Kind.ENTRY_STEP, step_id, **kept)
            if entry.spec.agenda_of_both and day is not None:
                _hand_back(work, entry, str(kept.get("outcome", "")), day)
            put_on_agendas(work, self._context, entry_id)
            work.commit()
        return step_id

    def drop_step(self, step_id: UUID) -> None:
        with self._store.work("take a step out") as work:
            work.delete(Kind.ENTRY_STEP, step_id)
            work.commit()


def _hand_back(work: "UnitOfWork", entry: Entry, answer: str, day: dt.date) -> None:
    """Once no other group has the matter its answer goes back to who handed it up; once that is dealt with it ends."""
    steps = sorted(work.find(Kind.ENTRY_STEP, entry_id=entry.id), key=_place)
    if entry.row.body_id is None or any(step["on_day"] is None for step in steps):
        return
    if steps[-1]["body_id"] == entry.row.body_id:
        work.change(Kind.ENTRY, entry.id, state=entry.spec.states[-1].key)
        return
    work.add(
        Kind.ENTRY_STEP,
        entry_id=entry.id,
        position=steps[-1]["position"] + 1,
        body_id=entry.row.body_id,
        text="Answer handed back",
    )
    work.change(Kind.ENTRY, entry.id, state="back", done_on=day, answer=answer or entry.row.answer)


def _place(step: dict[str, Any]) -> tuple[int, str]:
    return step["position"], str(step["id"])
