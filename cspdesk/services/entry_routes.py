"""What registers send to agendas: the stage of a route that waits for a group, and matters handed up to another."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.ids import content_id
from cspdesk.domain.kinds import ItemKind, Kind, MeetingKind, MeetingState, MinutesState
from cspdesk.services.context import Context
from cspdesk.services.register_specs import registers

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_OVER = (MeetingState.CLOSED, MeetingState.CANCELLED)


@dataclass(frozen=True)
class Sent:
    """A heading an entry sends to the agenda of a body; `step_id` is None where the body handed it up and waits."""

    entry_id: UUID
    step_id: UUID | None
    title: str

    def item_id(self, meeting_id: UUID) -> UUID:
        """The same on a proposed agenda and on a saved one."""
        return content_id(Kind.AGENDA_ITEM, meeting_id, self.step_id or self.entry_id)


def sent_to(context: Context, bodies: Iterable[UUID]) -> list[Sent]:
    """What waits for any of these bodies, in the order of its register; one select."""
    wanted = set(bodies)
    by_register = {spec.key: spec for spec in registers() if spec.agenda}
    found: list[Sent] = []
    seen: set[UUID] = set()
    for row in context.store.entries.waiting(by_register):
        spec = by_register[row.register]
        if row.entry_id in seen or not spec.state(row.state).open:
            continue
        seen.add(row.entry_id)
        title = f"{spec.agenda}: {row.title}"
        if row.body_id in wanted:
            found.append(Sent(row.entry_id, row.step_id, title))
        elif spec.agenda_of_both and row.from_id in wanted:
            found.append(Sent(row.entry_id, None, title))
    return found


def put_on_agendas(work: "UnitOfWork", context: Context, entry_id: UUID) -> None:
    """Writes the heading of an entry onto the saved agenda of the next meeting of each body it now waits for.

    An agenda that nobody has touched proposes it by itself; one whose papers are out is offered it as a late paper.
    """
    entry = work.get(Kind.ENTRY, entry_id)
    spec = next((spec for spec in registers() if spec.key == entry["register"] and spec.agenda), None)
    if spec is None or entry["deleted"] or not spec.state(entry["state"]).open:
        return
    steps = sorted(work.find(Kind.ENTRY_STEP, entry_id=entry_id), key=_place)
    step = next((each for each in steps if each["on_day"] is None), None)
    if step is None:
        return
    title = f"{spec.agenda}: {entry['title']}"
    if step["body_id"] is not None:
        _put(work, context, step["body_id"], Sent(entry_id, step["id"], title))
    if spec.agenda_of_both and entry["body_id"] is not None and entry["body_id"] != step["body_id"]:
        _put(work, context, entry["body_id"], Sent(entry_id, None, title))


def _put(work: "UnitOfWork", context: Context, body_id: UUID, sent: Sent) -> None:
    coming = context.store.meetings.all(body_id=body_id, from_day=context.today())
    meeting = next((m for m in coming if m.state not in _OVER and m.kind is not MeetingKind.EXTERNAL), None)
    if meeting is None or meeting.state is not MeetingState.PLANNED:
        return
    if meeting.minutes_state in (MinutesState.ISSUED, MinutesState.AGREED):
        return
    saved = sorted(work.find(Kind.AGENDA_ITEM, meeting_id=meeting.id), key=_place)
    item = sent.item_id(meeting.id)
    if not saved or any(row["id"] == item or row["title"] == sent.title for row in saved):
        return
    ends = [row for row in saved if row["kind"] in (ItemKind.AOB, ItemKind.NEXT_DATE)]
    place = ends[0]["position"] if ends else saved[-1]["position"] + 1
    work.add(
        Kind.AGENDA_ITEM, item, meeting_id=meeting.id, title=sent.title, kind=ItemKind.OTHER, position=place
    )
    for row in saved:
        if row["position"] >= place:
            work.change(Kind.AGENDA_ITEM, row["id"], position=row["position"] + 1)


def _place(row: dict[str, Any]) -> tuple[int, str]:
    return row["position"], str(row["id"])
