"""What earlier meetings send to an agenda: worked out from what is saved, written by the agenda service."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.agenda import FRAME, PastItem, carry_forward
from cspdesk.domain.agenda_view import ArisingAction, same_heading
from cspdesk.domain.ids import content_id
from cspdesk.domain.kinds import ActionState, ItemKind, ItemState, Kind, MeetingKind, MeetingState
from cspdesk.domain.meetings import ItemRow, MeetingRow
from cspdesk.errors import Refused
from cspdesk.services.agenda_sends import TITLE as COMMUNICATIONS
from cspdesk.services.agenda_sends import communications_due, communications_item
from cspdesk.services.context import Context
from cspdesk.services.entry_routes import sent_to

_OVER = (MeetingState.CLOSED, MeetingState.CANCELLED)
_LAST = (ItemKind.AOB, ItemKind.NEXT_DATE)


@dataclass(frozen=True)
class Proposal:
    """An agenda with what waits for it.

    `items` are those saved, or those proposed where none are (`made` is False). `waiting` are items carried from
    earlier meetings that are not on a saved agenda; `links` say which earlier item a heading goes on from.
    """

    made: bool
    items: tuple[ItemRow, ...]
    waiting: tuple[ItemRow, ...]
    links: Mapping[UUID, UUID]


@dataclass(frozen=True)
class Sight:
    """A meeting with its bodies, and their last meetings up to its day and on it; read once for all that asks."""

    meeting: MeetingRow
    bodies: tuple[UUID, ...]
    earlier: Mapping[UUID, Sequence[MeetingRow]]


class Carrying:
    """Reads what belongs on an agenda; it writes nothing."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def meeting(self, meeting_id: UUID) -> MeetingRow:
        found = self._store.meetings.get(meeting_id)
        if found is None:
            raise Refused("That meeting is not in this store: look for it in the list of meetings.")
        return found

    def following(self, meeting: MeetingRow) -> MeetingRow | None:
        """The next meeting of the body a meeting is numbered under, that is not over."""
        later = self._store.meetings.all(body_id=meeting.body_id, from_day=meeting.day)
        return next(
            (m for m in later if _order(m) > _order(meeting) and m.state not in _OVER and _counts(m)), None
        )

    def sight(self, meeting: MeetingRow) -> Sight:
        """Reads what a meeting's agenda depends on."""
        bodies = tuple(self._store.meetings.bodies_of(meeting.id))
        over = meeting.state in _OVER
        earlier = {
            body: () if over else self._store.meetings.leading_to(body, meeting.day) for body in bodies
        }
        return Sight(meeting, bodies, earlier)

    def proposal(self, sight: Sight, states: Mapping[UUID, MeetingState] | None = None) -> Proposal:
        """The agenda with what earlier meetings send; `states` take the place of saved ones.

        Carrying runs along the body a meeting is numbered under: the last one held, and any cancelled since.
        """
        meeting = sight.meeting
        saved = self._store.meetings.items(meeting.id)
        base = saved or self._from_template(meeting)
        new: list[ItemRow] = []
        links: dict[UUID, UUID] = {}
        for source, cancelled in self._sources(sight, states or {}):
            for item in self._carried(source, cancelled, meeting, bool(saved)):
                heading = same_heading(item, [*base, *new])
                if heading is not None:
                    if heading.carried_from is None:
                        links.setdefault(heading.id, item.id)
                elif item.kind not in FRAME or not base:
                    new.append(_on_agenda(item, meeting.id))
        for item in self._sent(sight, states or {}):
            if same_heading(item, [*base, *new]) is None:
                new.append(item)
        if saved:
            return Proposal(True, tuple(saved), tuple(new), links)
        items = [replace(item, carried_from=links.get(item.id, item.carried_from)) for item in base]
        return Proposal(False, number(insert_late(items, new)), (), links)

    def actions(
        self, sight: Sight, made: bool, states: Mapping[UUID, MeetingState] | None = None
    ) -> tuple[list[ArisingAction], list[ArisingAction]]:
        """The actions that arise at a meeting, and those open ones that came after its papers went out.

        For a meeting that is still planned they are what is open today; `states` as in `proposal`.
        """
        meeting = sight.meeting
        carried = self._store.actions.carried_to(meeting.id) if made else set()
        is_next = self._is_next(sight, states or {})
        here: list[ArisingAction] = []
        late: list[ArisingAction] = []
        for action in self._of_bodies(sight, carried):
            if action.id in carried:
                if action.state is ActionState.OPEN or meeting.state in (*_OVER, MeetingState.OPEN):
                    here.append(self._arising(action, meeting, action.times_carried))
            elif action.state is ActionState.OPEN and meeting.state not in _OVER and is_next:
                each = self._arising(action, meeting, action.times_carried + 1)
                (here if meeting.state is MeetingState.PLANNED else late).append(each)
        return here, late

    def lineage(self, items: Sequence[ItemRow], links: Mapping[UUID, UUID]) -> dict[UUID, frozenset[UUID]]:
        """For each item the items it goes on from, however far back."""
        from_ids = {item.id: links.get(item.id, item.carried_from) for item in items}
        starts = [past for past in from_ids.values() if past is not None]
        chains: dict[UUID, set[UUID]] = {}
        for item_id, past_id in self._store.meetings.lineage(starts) if starts else []:
            chains.setdefault(item_id, set()).add(past_id)
        return {
            item_id: frozenset(chains.get(past, {past}))
            for item_id, past in from_ids.items()
            if past is not None
        }

    def _arising(self, action: ActionRow, meeting: MeetingRow, carried: int) -> ArisingAction:
        return ArisingAction(action, carried, action.days_overdue(min(self._context.today(), meeting.day)))

    def _of_bodies(self, sight: Sight, carried: Collection[UUID]) -> list[ActionRow]:
        """Actions of the meeting's bodies that were given before it, and are open or carried to it."""
        meeting, reads = sight.meeting, self._store.actions
        found = [action for body in sight.bodies for action in reads.arising(body, carried)]
        return [a for a in found if a.given_on < meeting.day and a.meeting_id != meeting.id]

    def _is_next(self, sight: Sight, states: Mapping[UUID, MeetingState]) -> bool:
        """False while an earlier meeting of the body, after the last one held, is still to be held."""
        meeting = sight.meeting
        for m in reversed(sight.earlier.get(meeting.body_id, ())):
            state = states.get(m.id, m.state)
            if _order(m) < _order(meeting) and _counts(m) and state is not MeetingState.CANCELLED:
                return state is MeetingState.CLOSED
        return True

    def _sources(self, sight: Sight, states: Mapping[UUID, MeetingState]) -> list[tuple[MeetingRow, bool]]:
        """The last two meetings held and those cancelled since, newest first; none unless this one is next."""
        meeting = sight.meeting
        if meeting.state in _OVER or not _counts(meeting):
            return []
        found: list[tuple[MeetingRow, bool]] = []
        for body_id in sight.bodies:
            held = 0
            for m in reversed(sight.earlier[body_id]):
                state = states.get(m.id, m.state)
                if _order(m) >= _order(meeting) or not _counts(m) or m.body_id != body_id:
                    continue
                if state in _OVER:
                    found.append((m, state is MeetingState.CANCELLED))
                    held += state is MeetingState.CLOSED
                if held == 2 or (not held and state not in _OVER):
                    break
        return found

    def _carried(self, source: MeetingRow, cancelled: bool, target: MeetingRow, made: bool) -> list[ItemRow]:
        """The items of an earlier meeting that go under their own heading and have not gone anywhere yet."""
        items = self._store.meetings.items(source.id)
        if not items:
            return []
        # Where nothing is saved nothing was decided: what an undo took away is proposed again.
        gone = self._store.meetings.carried_items([i.id for i in items], None if made else target.id)
        past = (
            PastItem(item.id, item.kind, item.standing, item.state, bool(item.minute.strip()), 0)
            for item in items
        )
        own = set(carry_forward(past, cancelled).own_heading) - gone
        return [item for item in items if item.id in own]

    def _sent(self, sight: Sight, states: Mapping[UUID, MeetingState]) -> list[ItemRow]:
        """What registers send to the next meeting of a body: the stage of a route, a matter handed up or back.

        A steering group gets what the schedule of messages has due as well.
        """
        meeting = sight.meeting
        if meeting.state in _OVER or not _counts(meeting) or not self._is_next(sight, states):
            return []
        sent = [(each.item_id(meeting.id), each.title) for each in sent_to(self._context, sight.bodies)]
        if communications_due(self._context, meeting, sight.bodies):
            sent.append((communications_item(meeting.id), COMMUNICATIONS))
        return [
            ItemRow(
                item_id, meeting.id, 0, title, ItemKind.OTHER, "", None, False, ItemState.NOT_REACHED, "", "", 0,
                None, False,
            )
            for item_id, title in sent
        ]  # fmt: skip

    def _from_template(self, meeting: MeetingRow) -> list[ItemRow]:
        if not _counts(meeting):
            return []
        return [
            ItemRow(
                content_id(Kind.AGENDA_ITEM, meeting.id, line.id), meeting.id, line.position, line.title,
                line.kind, line.lead, line.minutes_allowed, line.standing, ItemState.NOT_REACHED, "", "", 0,
                None, False,
            )
            for line in self._store.meetings.template_items(meeting.body_id)
        ]  # fmt: skip


def insert_late(items: Sequence[ItemRow], new: Iterable[ItemRow]) -> list[ItemRow]:
    """Puts carried items before any other business and the date of the next meeting, else at the end."""
    place = next((place for place, item in enumerate(items) if item.kind in _LAST), len(items))
    return [*items[:place], *new, *items[place:]]


def number(items: Iterable[ItemRow]) -> tuple[ItemRow, ...]:
    """The items with positions 1, 2, 3 in the order given."""
    return tuple(replace(item, position=place) for place, item in enumerate(items, start=1))


def _on_agenda(item: ItemRow, meeting_id: UUID) -> ItemRow:
    """The item as it stands on another agenda: its text stays behind."""
    return replace(
        item,
        id=content_id(Kind.AGENDA_ITEM, meeting_id, item.id),
        meeting_id=meeting_id,
        state=ItemState.NOT_REACHED,
        minute="",
        private_note="",
        seconds_spent=0,
        carried_from=item.id,
        late_paper=False,
    )


def _order(meeting: MeetingRow) -> tuple[dt.date, str, str]:
    return meeting.day, str(meeting.start or ""), str(meeting.id)


def _counts(meeting: MeetingRow) -> bool:
    """A meeting of others has no agenda of ours."""
    return meeting.kind is not MeetingKind.EXTERNAL
