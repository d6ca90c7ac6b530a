"""Closing a meeting: what is still missing from its record, closing it all the same, opening it again."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.agenda import CarryWhen
from cspdesk.domain.kinds import ItemKind, ItemState, Kind, Mark, MeetingState, MinutesState
from cspdesk.domain.meetings import DecisionRow, ItemRow, MeetingRow, RegisterRow
from cspdesk.domain.room import Room
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.agenda import AgendaService
from cspdesk.services.context import Context
from cspdesk.services.minutes import MinutesService
from cspdesk.services.register import RegisterService
from cspdesk.services.taking import writable

# Items that fill themselves need no minute of their own.
_LONGEST = 60
_FILLED = (ItemKind.WELCOME, ItemKind.MATTERS_ARISING, ItemKind.NEXT_DATE)


class Lack(StrEnum):
    """What a meeting's record may lack; each leads to the place where it is filled in."""

    MINUTE = "minute"
    OWNER = "owner"
    DUE = "due"
    REGISTER = "register"
    HEAD_COUNT = "head_count"
    QUORUM = "quorum"
    CHAIR = "chair"
    SECTION17 = "section17"


@dataclass(frozen=True)
class Missing:
    """One thing missing, in words; `item_id` is where it belongs, `record_id` the record that lacks it."""

    lack: Lack
    words: str
    item_id: UUID | None = None
    record_id: UUID | None = None

    @property
    def warns(self) -> bool:
        """True for what is told, and needs no reason to close without it."""
        return self.lack is Lack.SECTION17


class ClosingService:
    """Closing publishes Kind.MEETING and Kind.AGENDA_ITEM; what is carried forward, Kind.AGENDA_ITEM again."""

    def __init__(
        self,
        context: Context,
        minutes: MinutesService,
        register: RegisterService,
        agenda: AgendaService,
    ) -> None:
        self._store = context.store
        self._minutes = minutes
        self._register = register
        self._agenda = agenda

    def missing(self, meeting_id: UUID) -> list[Missing]:
        """What the record still lacks, in the order of the agenda, the register last."""
        room = self._minutes.room(meeting_id)
        marks = self._store.meetings.marks([meeting_id])
        quorum = self._register.quorum_of(room.meeting, marks)
        found = [*_items(room), *_actions(room.actions), *_register(room.meeting, marks)]
        found += [Missing(Lack.QUORUM, f"{body.words}: decisions may not stand.") for body in quorum.lacking]
        return [*found, *_decisions(room.decisions)]

    def close(self, meeting_id: UUID, reason: str = "") -> CarryWhen:
        """Closes the meeting, keeps how long each item took, and carries forward what goes to the next one.

        Gives when that is: now, as late papers, or once a meeting is planned.
        Raises Refused when something is missing and no reason is given.
        """
        meeting = writable(self._store, meeting_id)
        if meeting.state == MeetingState.CLOSED:
            raise Refused(f"{meeting.ref} is closed already.")
        if any(not each.warns for each in self.missing(meeting_id)) and not one_line(reason):
            raise Refused(
                "Something is still missing: fill it in, or say why the meeting is closed without it."
            )
        place = self._minutes.place(meeting_id)
        with self._store.work(f"close {meeting.ref}") as work:
            values: dict[str, Any] = {
                "state": MeetingState.CLOSED,
                "closed_at": self._store.now(),
                "closed_reason": reason,
            }
            if meeting.minutes_state == MinutesState.NONE:
                values["minutes_state"] = MinutesState.DRAFT
            work.change(Kind.MEETING, meeting_id, **values)
            for item in self._store.meetings.items(meeting_id):
                spent = item.seconds_spent + place.seconds.get(item.id, 0)
                state = ItemState.DONE if item.minute.strip() else item.state
                work.change(Kind.AGENDA_ITEM, item.id, seconds_spent=spent, state=state)
            when = self._agenda.carry_in(work, meeting_id)
            work.commit()
        self._store.places.forget(f"room {meeting_id}")
        self._minutes.leave_room()
        return when

    def reopen(self, meeting_id: UUID) -> None:
        """Opens a closed meeting again, to write more. Raises Refused once the minutes are on paper."""
        meeting = writable(self._store, meeting_id)
        if meeting.state != MeetingState.CLOSED:
            raise Refused(f"{meeting.ref} is not closed.")
        with self._store.work(f"reopen {meeting.ref}") as work:
            work.change(Kind.MEETING, meeting_id, state=MeetingState.OPEN, minutes_state=MinutesState.DRAFT)
            work.commit()


def _items(room: Room) -> list[Missing]:
    told = {row.item_id for row in room.decisions}
    told |= {row.item_id for row in room.actions} | {row.item_id for row in room.issues}
    return [
        Missing(Lack.MINUTE, f"Item {number}, {item.title}, has no minute.", item.id)
        for number, item in enumerate(room.items, start=1)
        if _wants_minute(item) and item.id not in told
    ]


def _wants_minute(item: ItemRow) -> bool:
    return not item.minute.strip() and item.kind not in _FILLED


def _actions(actions: list[ActionRow]) -> list[Missing]:
    found = []
    for action in actions:
        if not action.owner:
            found.append(Missing(Lack.OWNER, f"{action.ref} has no owner.", action.item_id, action.id))
        if action.due is None and not action.due_next_meeting:
            found.append(Missing(Lack.DUE, f"{action.ref} has no date.", action.item_id, action.id))
    return found


def _decisions(decisions: list[DecisionRow]) -> list[Missing]:
    return [
        Missing(
            Lack.SECTION17,
            f"The decision “{_short(row.text)}” has no Section 17 statement.",
            row.item_id,
            row.id,
        )
        for row in decisions
        if not row.section17
    ]


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def _register(meeting: MeetingRow, marks: list[RegisterRow]) -> list[Missing]:
    found = []
    there = {row.person_id for row in marks if row.mark.present}
    if not any(row.mark is not Mark.EXPECTED for row in marks):
        found.append(Missing(Lack.REGISTER, "Nobody is marked in the register."))
    if meeting.residents is None:
        found.append(Missing(Lack.HEAD_COUNT, "Residents were not counted: type the number, 0 if none came."))
    if meeting.chair_id is None:
        found.append(Missing(Lack.CHAIR, "It is not said who took the chair."))
    elif meeting.chair_id not in there and there:
        found.append(Missing(Lack.CHAIR, f"{meeting.chair} took the chair, but is not marked as there."))
    return found
