"""Meetings: when and where, for which bodies, what they need, and how far they are."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.dates import PlanYear, say_date
from cspdesk.domain.ids import content_id
from cspdesk.domain.kinds import Kind, MeetingKind, MeetingState, MinutesState, NeedKind, VenueState
from cspdesk.domain.meetings import (
    MOVING,
    DispatchRow,
    MeetingCount,
    MeetingFilter,
    MeetingLine,
    MeetingRow,
    NeedRow,
    SeatRow,
)
from cspdesk.domain.workdays import papers_due
from cspdesk.errors import Refused
from cspdesk.services.agenda import AgendaService
from cspdesk.services.context import Context
from cspdesk.services.members import Expected, expected

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork


class Diary(NamedTuple):
    """The meetings of a period by body and day, those added with it too, and the days nobody works."""

    taken: dict[tuple[UUID, dt.date], MeetingState]
    closed: frozenset[dt.date]


class MeetingService:
    """Every change publishes Kind.MEETING or the kind it writes."""

    def __init__(self, context: Context, agenda: AgendaService) -> None:
        self._context = context
        self._store = context.store
        self._agenda = agenda

    # Reading

    def all(
        self, *, body_id: UUID | None = None, from_day: dt.date | None = None, to_day: dt.date | None = None
    ) -> list[MeetingRow]:
        """Meetings by date, cancelled ones too; of one body (joint ones too) and between two days when given."""
        return self._store.meetings.all(body_id=body_id, from_day=from_day, to_day=to_day)

    def lines(self, which: MeetingFilter, body_id: UUID | None = None) -> list[MeetingLine]:
        """Meetings by date as a list shows them, of one body (joint ones too) when given."""
        return self._store.meetings.lines(which, body_id)

    def counts(self, year: PlanYear) -> list[MeetingCount]:
        """All meetings, counted by where they stand and how it is with their papers."""
        return self._store.meetings.counts(self._context.today(), (year.start, year.end))

    def get(self, meeting_id: UUID) -> MeetingRow:
        """One meeting. Raises Refused when there is none."""
        found = self._store.meetings.get(meeting_id)
        if found is None:
            raise Refused("That meeting is not in this store: look for it in the list of meetings.")
        return found

    def bodies_of(self, meeting_id: UUID) -> list[UUID]:
        """The bodies of a meeting, the one it is numbered under first."""
        return self._store.meetings.bodies_of(meeting_id)

    def meeting_of(self, kind: Kind, record_id: UUID) -> UUID | None:
        """The meeting an agenda item, decision, need or correction belongs to; None when there is none."""
        return self._store.meetings.meeting_of(kind, record_id)

    def next_meeting(self, body_id: UUID, after: dt.date | None = None) -> MeetingRow | None:
        """The body's first meeting after a day that is not cancelled; from today on when no day is given."""
        from_day = self._context.today() if after is None else after + dt.timedelta(days=1)
        later = self.all(body_id=body_id, from_day=from_day)
        return next((m for m in later if m.state not in (MeetingState.CANCELLED, MeetingState.CLOSED)), None)

    def last_meeting(self, body_id: UUID, before: dt.date | None = None) -> MeetingRow | None:
        """The body's last meeting that was held before a day, today included when none is given."""
        to_day = self._context.today() if before is None else before - dt.timedelta(days=1)
        return next((m for m in reversed(self.all(body_id=body_id, to_day=to_day)) if m.held), None)

    def needs(self, meeting_id: UUID) -> list[NeedRow]:
        return self._store.meetings.needs(meeting_id)

    def dispatches(self, meeting_id: UUID) -> list[DispatchRow]:
        return self._store.meetings.dispatches(meeting_id)

    def expected(self, meeting_id: UUID) -> list[Expected]:
        """The members and officers of its bodies on its day, by agency and name."""
        return expected(self._context, self.bodies_of(meeting_id), self.get(meeting_id).day)

    def seats(self, meeting_id: UUID) -> list[SeatRow]:
        """The same with roles and ids alone, for counting."""
        return self._store.meetings.seats(meeting_id)

    def without_partner(self) -> list[MeetingRow]:
        """External meetings that are over, at which no partner is recorded."""
        return self._store.meetings.without_partner(self._context.today())

    # Writing

    def add(self, body_ids: Sequence[UUID], day: dt.date, **values: Any) -> UUID:
        """Adds a meeting of one or more bodies, numbered under the first, at the body's usual time and place.

        Raises Refused without a body, when a body meets that day already, or when times are out of order.
        """
        bodies = self._bodies(body_ids, day)
        with self._store.work(f"add meeting {bodies[0].code}-{day.isoformat()}") as work:
            made = self.add_in(work, bodies, day, **values)
            work.commit()
        return made

    def diary(self, from_day: dt.date, to_day: dt.date) -> Diary:
        """What meetings of a period are checked against, read once for many."""
        there = {meeting.id: meeting for meeting in self.all(from_day=from_day, to_day=to_day)}
        links = self._store.meetings.body_links()
        taken = {(body, there[found].day): there[found].state for found, body in links if found in there}
        return Diary(taken, self._context.closed_days(from_day, to_day))

    def add_in(
        self,
        work: "UnitOfWork",
        bodies: Sequence[BodyRow],
        day: dt.date,
        diary: Diary | None = None,
        **values: Any,
    ) -> UUID:
        """Adds a meeting inside a unit of work that does more; the same rules as `add`, looked up in a diary if any."""
        lead = bodies[0]
        facts = self.usual(lead) | values
        check_times(facts.get("start"), facts.get("finish"))
        for body in bodies:
            if diary is None:
                self._refuse_same_day(body, day, None)
            else:
                _refuse_taken(body, day, diary.taken.get((body.id, day)))
        closed = None if diary is None else diary.closed
        facts["papers_due"] = self.papers_due(day, facts.get("kind", MeetingKind.ORDINARY), closed)
        made = work.add(Kind.MEETING, day=day, **facts)
        for position, body in enumerate(bodies):
            link = content_id(Kind.MEETING_BODY, made, body.id)
            work.add(Kind.MEETING_BODY, link, meeting_id=made, body_id=body.id, position=position)
            if diary is not None:
                diary.taken[body.id, day] = MeetingState.PLANNED
        return made

    def change(self, meeting_id: UUID, body_ids: Sequence[UUID] | None = None, **values: Any) -> None:
        """Changes facts of a meeting; the day papers are due and the calendar's number follow.

        Raises Refused for day, time and bodies of a meeting whose minutes are issued, for a day on which a body
        meets already, and for times out of order.
        """
        before = self.get(meeting_id)
        self._refuse_issued(before, values, body_ids)
        day = values.get("day", before.day)
        check_times(values.get("start", before.start), values.get("finish", before.finish))
        bodies = self._bodies(body_ids or self.bodies_of(meeting_id), day)
        for body in bodies:
            self._refuse_same_day(body, day, meeting_id)
        kind = values.get("kind", before.kind)
        if day != before.day or kind is not before.kind:
            values["papers_due"] = self.papers_due(day, kind)
        with self._store.work(f"change meeting {before.ref}") as work:
            self._unbook_in(work, before, day, values)
            work.change(Kind.MEETING, meeting_id, **values)
            if body_ids is not None:
                self._write_bodies(work, meeting_id, list(body_ids))
            work.commit()

    def delete(self, meeting_id: UUID) -> None:
        """Takes away a meeting that was entered by mistake. Raises Refused once it was opened."""
        meeting = self.get(meeting_id)
        if meeting.state in (MeetingState.OPEN, MeetingState.CLOSED):
            raise Refused(
                "That meeting was held: it stays on record. Cancel a meeting that is not to be held."
            )
        with self._store.work(f"delete meeting {meeting.ref}") as work:
            for link in work.find(Kind.MEETING_BODY, meeting_id=meeting_id):
                work.delete(Kind.MEETING_BODY, link["id"])
            for carry in work.find(Kind.ACTION_CARRY, meeting_id=meeting_id):
                work.delete(Kind.ACTION_CARRY, carry["id"])
            for item in work.find(Kind.AGENDA_ITEM, meeting_id=meeting_id):
                work.delete(Kind.AGENDA_ITEM, item["id"])
            work.delete(Kind.MEETING, meeting_id)
            work.commit()

    def cancel(self, meeting_id: UUID, reason: str) -> None:
        """Cancels a meeting; its items go to the next one and it counts as not held.

        Raises Refused without a reason, and for a meeting that was held or is cancelled already.
        """
        meeting = self.get(meeting_id)
        if meeting.state is MeetingState.CLOSED:
            raise Refused("That meeting was held: it cannot be cancelled.")
        if meeting.state is MeetingState.CANCELLED:
            raise Refused("That meeting is cancelled already.")
        reason = _reason(reason, "cancelled")
        with self._store.work(f"cancel {meeting.body} on {say_date(meeting.day)}") as work:
            work.change(Kind.MEETING, meeting_id, state=MeetingState.CANCELLED, reason=reason)
            self._agenda.carry_in(work, meeting_id, cancelled=True)
            work.commit()

    def move(self, meeting_id: UUID, day: dt.date, reason: str, **values: Any) -> None:
        """Moves a meeting to another day, time or place, and keeps the day it moved from.

        `values` may hold start, finish, venue_id and place. For another day or place venue and needs are to be
        booked again. Raises Refused without a reason or a change, and for a meeting that was held or cancelled.
        """
        meeting = self.get(meeting_id)
        if meeting.state in (MeetingState.CLOSED, MeetingState.CANCELLED):
            raise Refused("That meeting is over or cancelled: plan a new one instead.")
        same = all(getattr(meeting, name) == value for name, value in values.items())
        if day == meeting.day and same:
            raise Refused("Nothing is moved: choose another day, time or place.")
        check_times(values.get("start", meeting.start), values.get("finish", meeting.finish))
        for body in self._bodies(self.bodies_of(meeting_id), day):
            self._refuse_same_day(body, day, meeting_id)
        if day != meeting.day:
            values |= {"papers_due": self.papers_due(day, meeting.kind), "moved_from": meeting.day}
        reason = _reason(reason, "moved")
        with self._store.work(f"move {meeting.body} to {say_date(day)}") as work:
            self._unbook_in(work, meeting, day, values)
            work.change(Kind.MEETING, meeting_id, day=day, reason=reason, **values)
            work.commit()

    def _unbook_in(
        self, work: "UnitOfWork", meeting: MeetingRow, day: dt.date, values: dict[str, Any]
    ) -> None:
        """What was booked for one day at one place is not booked for another."""
        if meeting.state in (MeetingState.OPEN, MeetingState.CLOSED):
            return
        elsewhere = values.get("venue_id", meeting.venue_id) != meeting.venue_id
        if day == meeting.day and not elsewhere and values.get("place", "") in ("", meeting.place):
            return
        values.setdefault("venue_state", VenueState.NOT_BOOKED)
        for need in self.needs(meeting.id):
            if need.arranged:
                work.change(Kind.MEETING_NEED, need.id, arranged=False)

    def set_papers_out(self, meeting_id: UUID, day: dt.date | None) -> None:
        """Keeps the day the papers really went out and fixes the agenda; None takes it back."""
        meeting = self.get(meeting_id)
        with self._store.work(f"mark papers of {meeting.ref} as {'out' if day else 'not out'}") as work:
            self.papers_out_in(work, meeting, day)
            work.commit()

    def papers_out_in(self, work: "UnitOfWork", meeting: MeetingRow, day: dt.date | None) -> None:
        """The same inside a unit of work that does more."""
        if day is not None:
            self._agenda.ensure_in(work, meeting.id)
        state = meeting.state
        if state is MeetingState.PLANNED and day is not None:
            state = MeetingState.PAPERS_OUT
        elif state is MeetingState.PAPERS_OUT and day is None:
            state = MeetingState.PLANNED
        work.change(Kind.MEETING, meeting.id, papers_out=day, state=state)

    # Needs

    def add_need(self, meeting_id: UUID, kind: NeedKind, detail: str = "") -> UUID:
        """Notes something the meeting needs, not arranged yet."""
        with self._store.work(f"add need {kind.value.replace('_', ' ')}") as work:
            made = work.add(Kind.MEETING_NEED, meeting_id=meeting_id, kind=kind, detail=detail)
            work.commit()
        return made

    def change_need(self, need_id: UUID, **values: Any) -> None:
        """Changes a need; `arranged` says that it is seen to."""
        with self._store.work("change what the meeting needs") as work:
            work.change(Kind.MEETING_NEED, need_id, **values)
            work.commit()

    def delete_need(self, need_id: UUID) -> None:
        with self._store.work("remove a need of the meeting") as work:
            work.delete(Kind.MEETING_NEED, need_id)
            work.commit()

    # Rules

    def papers_due(
        self,
        day: dt.date,
        kind: MeetingKind = MeetingKind.ORDINARY,
        closed: frozenset[dt.date] | None = None,
    ) -> dt.date | None:
        """The last day to send papers, in the partnership's working days; None for meetings of others."""
        if kind is MeetingKind.EXTERNAL:
            return None
        settings = self._context.partnership
        days = self._context.closed_days(day, day) if closed is None else closed
        return papers_due(day, settings.papers_days, settings.clear_days, days)

    def _bodies(self, body_ids: Sequence[UUID], day: dt.date) -> list[BodyRow]:
        if not body_ids:
            raise Refused("A meeting is of at least one body: choose which.")
        if len(set(body_ids)) < len(body_ids):
            raise Refused("A body is named twice: take one of them away.")
        found = [self._store.bodies.get(body_id, day) for body_id in body_ids]
        known = [body for body in found if body is not None]
        if len(known) < len(found):
            raise Refused("One of the bodies is not in this store: choose them again.")
        return known

    def usual(self, body: BodyRow) -> dict[str, Any]:
        """The time, place and officer a body usually meets with."""
        finish = None
        if body.usual_start is not None and body.usual_minutes:
            minutes = body.usual_start.hour * 60 + body.usual_start.minute + body.usual_minutes
            finish = dt.time(minutes // 60, minutes % 60) if minutes < 24 * 60 else None
        return {
            "start": body.usual_start,
            "finish": finish,
            "venue_id": body.usual_venue_id,
            "organiser_id": body.officer_id,
        }

    def _refuse_same_day(self, body: BodyRow, day: dt.date, own: UUID | None) -> None:
        there = (m.state for m in self.all(body_id=body.id, from_day=day, to_day=day) if m.id != own)
        _refuse_taken(body, day, next(there, None))

    def _refuse_issued(
        self, meeting: MeetingRow, values: dict[str, Any], body_ids: Sequence[UUID] | None
    ) -> None:
        if meeting.minutes_state not in (MinutesState.ISSUED, MinutesState.AGREED):
            return
        fixed = MOVING | {"chair_id", "note_taker_id", "title", "kind", "residents", "young_people"}
        if body_ids is not None or any(
            name in fixed and getattr(meeting, name, value) != value for name, value in values.items()
        ):
            raise Refused(
                "The minutes of that meeting are issued: what they print is corrected at the next meeting."
            )

    def _write_bodies(self, work: "UnitOfWork", meeting_id: UUID, body_ids: list[UUID]) -> None:
        for link in work.find(Kind.MEETING_BODY, meeting_id=meeting_id):
            if link["body_id"] not in body_ids:
                work.delete(Kind.MEETING_BODY, link["id"])
        for position, body_id in enumerate(body_ids):
            known = work.find(Kind.MEETING_BODY, meeting_id=meeting_id, body_id=body_id)
            if known:
                work.change(Kind.MEETING_BODY, known[0]["id"], position=position)
            else:
                link_id = content_id(Kind.MEETING_BODY, meeting_id, body_id)
                work.add(
                    Kind.MEETING_BODY, link_id, meeting_id=meeting_id, body_id=body_id, position=position
                )


def _refuse_taken(body: BodyRow, day: dt.date, there: MeetingState | None) -> None:
    if there is not None:
        was = " (cancelled)" if there is MeetingState.CANCELLED else ""
        raise Refused(
            f"{body.name} has a meeting on {say_date(day)} already{was}: open that one, or choose another day."
        )


def check_times(start: dt.time | None, finish: dt.time | None) -> None:
    """Raises Refused when a meeting would end before it starts, or ends but never starts."""
    if finish is not None and start is None:
        raise Refused("The meeting has an end but no start: type when it starts, or leave both empty.")
    if start is not None and finish is not None and finish <= start:
        raise Refused("The meeting would end before it starts: change one of the times.")


def _reason(reason: str, what: str) -> str:
    if not reason.strip():
        raise Refused(f"Say why it is {what}: the door notice and the e-mail give the reason.")
    return reason.strip()
