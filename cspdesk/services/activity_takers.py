"""Who took a place or signed up at an activity: labels and age bands for young people, else the address book."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.activities import TakerRow
from cspdesk.domain.activity_kinds import Phase
from cspdesk.domain.kinds import Consent, Kind
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.activity_meetings import ActivityMeetings

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

CONTACTS = "coordinator_contact"
"""The kind whose two numbers are those of its list: who is in post, and who of them was contacted."""

_IN_POST, _CONTACTED = "In post", "Contacted"


class ActivityTakers(ActivityMeetings):
    """Every change publishes Kind.ACTIVITY_TAKER."""

    def add_taker(self, activity_id: UUID, label: str = "", **values: Any) -> UUID:
        """Adds somebody who takes a place, by a label of the office's own or as a person of the address book.

        Raises Refused when neither is given.
        """
        if not label.strip() and values.get("person_id") is None and values.get("agency_id") is None:
            raise Refused(
                "Give the place a label, such as P1, or choose the person: a young person has no name here."
            )
        with self._store.work("add a place") as work:
            title = work.get(Kind.ACTIVITY, activity_id)["title"]
            work.words = f"place at {title}"
            made = work.add(Kind.ACTIVITY_TAKER, activity_id=activity_id, label=one_line(label), **values)
            _count_contacts(work, activity_id)
            work.commit()
        return made

    def change_taker(self, taker_id: UUID, **values: Any) -> None:
        with self._store.work("change a place") as work:
            work.change(Kind.ACTIVITY_TAKER, taker_id, **values)
            _count_contacts(work, work.get(Kind.ACTIVITY_TAKER, taker_id)["activity_id"])
            work.commit()

    def remove_taker(self, taker_id: UUID) -> None:
        with self._store.work("remove a place") as work:
            work.delete(Kind.ACTIVITY_TAKER, taker_id)
            _count_contacts(work, work.get(Kind.ACTIVITY_TAKER, taker_id)["activity_id"])
            work.commit()

    def copy_takers(self, from_id: UUID, to_id: UUID) -> int:
        """Gives an activity the people of an earlier one, none of them completed yet; gives how many."""
        takers = self._store.activities.takers(from_id)
        with self._store.work("those in post") as work:
            for taker in takers:
                work.add(
                    Kind.ACTIVITY_TAKER,
                    activity_id=to_id,
                    label=taker.label,
                    band=taker.band,
                    person_id=taker.person_id,
                    agency_id=taker.agency_id,
                )
            _count_contacts(work, to_id)
            work.commit()
        return len(takers)

    def sign_ups(self, watch: str = "") -> list[TakerRow]:
        """People who signed up for a watch and may be contacted, of one watch when it is named."""
        return [
            taker
            for taker in self._store.activities.takers()
            if taker.watch and (not watch or taker.watch == watch) and taker.may_be_contacted is Consent.YES
        ]


def _count_contacts(work: "UnitOfWork", activity_id: UUID) -> None:
    """Counts the list of a sheet of co-ordinators, so that measures read its numbers as any others."""
    kind_id = work.get(Kind.ACTIVITY, activity_id)["kind_id"]
    if work.get(Kind.ACTIVITY_KIND, kind_id)["key"] != CONTACTS:
        return
    takers = work.find(Kind.ACTIVITY_TAKER, activity_id=activity_id)
    counted = {_IN_POST: len(takers), _CONTACTED: sum(bool(taker["completed"]) for taker in takers)}
    known = {
        row["category"]: row["id"]
        for row in work.find(Kind.ACTIVITY_COUNT, activity_id=activity_id, phase=Phase.DURING)
    }
    for category, value in counted.items():
        if category in known:
            work.change(Kind.ACTIVITY_COUNT, known[category], value=value)
        else:
            work.add(Kind.ACTIVITY_COUNT, activity_id=activity_id, category=category, value=value)
