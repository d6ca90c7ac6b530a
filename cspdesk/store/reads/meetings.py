"""Reads of meetings, their agenda, register, decisions and papers."""

import datetime as dt
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.agenda_view import Origin
from cspdesk.domain.kinds import ItemState, Mark, MeetingKind, MeetingState, RoleKind
from cspdesk.domain.meetings import (
    SEATED,
    CorrectionRow,
    DecisionRow,
    DispatchRow,
    IssuedRow,
    ItemRow,
    MeetingRow,
    NeedRow,
    RegisterRow,
    SeatRow,
    TemplateItemRow,
)
from cspdesk.store.engine import reading
from cspdesk.store.reads.doubles import leads_to
from cspdesk.store.reads.meeting_lists import MeetingLists, body_names, of_body
from cspdesk.store.reads.rows import fetch, first, named, plain
from cspdesk.store.tables import (
    agency,
    agenda_item,
    attendance,
    body,
    correction,
    decision,
    dispatch,
    issued_paper,
    meeting,
    meeting_body,
    meeting_need,
    person,
    role,
    template,
    template_item,
    venue,
)
from cspdesk.store.types import Id
from cspdesk.store.undo import never_made


@cache
def _meetings() -> sa.Select[Any]:
    """Every meeting; made once, because aliases of tables take longer to make than the rows to read."""
    chair, taker, organiser = person.alias("chair_"), person.alias("taker"), person.alias("organiser_")
    lead, lead_body = meeting_body.alias("lead"), body.alias("lead_body")
    m = meeting.c
    return (
        sa.select(
            m.id, m.kind, m.title, m.day, m.start, m.finish, m.venue_id,
            sa.func.coalesce(sa.func.nullif(m.place, ""), venue.c.name, "").label("place"),
            m.venue_state, m.state, m.minutes_state,
            m.chair_id, named(chair.c.name, "chair"),
            m.note_taker_id, named(taker.c.name, "note_taker"),
            m.organiser_id, named(organiser.c.name, "organiser"),
            m.residents, m.young_people, m.papers_due, m.papers_out, m.reason, m.moved_from,
            m.sequence, m.closed_reason, m.opened_at, m.closed_at, m.note,
            lead.c.body_id, lead_body.c.code, lead_body.c.name.label("body"), named(body_names(), "bodies"),
        )
        .join(lead, sa.and_(lead.c.meeting_id == m.id, lead.c.position == 0, ~lead.c.deleted))
        .join(lead_body, lead_body.c.id == lead.c.body_id)
        .outerjoin(venue, venue.c.id == m.venue_id)
        .outerjoin(chair, chair.c.id == m.chair_id)
        .outerjoin(taker, taker.c.id == m.note_taker_id)
        .outerjoin(organiser, organiser.c.id == m.organiser_id)
        .where(~m.deleted)
        .order_by(m.day, m.start, m.id)
    )  # fmt: skip


@cache
def _marks() -> sa.Select[Any]:
    """Every mark, by agency and name."""
    a, stand_in = attendance.c, person.alias("stand_in_")
    membership = (
        sa.select(role.c.category)
        .join(meeting_body, meeting_body.c.body_id == role.c.body_id)
        .where(
            meeting_body.c.meeting_id == meeting.c.id,
            ~meeting_body.c.deleted,
            role.c.person_id == attendance.c.person_id,
            role.c.kind.in_((RoleKind.MEMBER, RoleKind.CHAIR, RoleKind.VICE_CHAIR)),
            ~role.c.deleted,
            sa.or_(role.c.from_day.is_(None), role.c.from_day <= meeting.c.day),
            sa.or_(role.c.to_day.is_(None), role.c.to_day >= meeting.c.day),
        )
        .order_by(role.c.category.desc())
        .limit(1)
        .scalar_subquery()
    )
    return (
        sa.select(
            a.id, a.meeting_id, a.person_id, person.c.name.label("person"), person.c.role_title,
            person.c.resident, a.agency_id, named(agency.c.name, "agency"), a.capacity, a.mark,
            a.stand_in_id, named(stand_in.c.name, "stand_in"), a.arrived, a.left_at, a.note,
            membership.is_not(None).label("member"), named(membership, "category"),
        )
        .join(meeting, meeting.c.id == a.meeting_id)
        .join(person, person.c.id == a.person_id)
        .outerjoin(agency, agency.c.id == a.agency_id)
        .outerjoin(stand_in, stand_in.c.id == a.stand_in_id)
        .where(~a.deleted, ~meeting.c.deleted)
        .order_by(agency.c.name, sa.func.lower(person.c.name), a.id)
    )  # fmt: skip


class MeetingReads(MeetingLists):
    """What is known of meetings."""

    def all(
        self,
        *,
        body_id: UUID | None = None,
        from_day: dt.date | None = None,
        to_day: dt.date | None = None,
    ) -> list[MeetingRow]:
        """Meetings by date; of one body (joint ones too) and between two days when given."""
        query = _meetings()
        if body_id is not None:
            query = query.where(meeting.c.id.in_(of_body(body_id)))
        if from_day is not None:
            query = query.where(meeting.c.day >= from_day)
        if to_day is not None:
            query = query.where(meeting.c.day <= to_day)
        return fetch(self._engine, query, MeetingRow)

    def leading_to(self, body_id: UUID, day: dt.date) -> list[MeetingRow]:
        """A body's meetings up to a day by date, from the third last on that it held as the lead before that day."""
        past, own = meeting.alias("past"), meeting_body.alias("own")
        third = (
            sa.select(past.c.day)
            .join(own, own.c.meeting_id == past.c.id)
            .where(
                own.c.body_id == body_id,
                own.c.position == 0,
                ~own.c.deleted,
                ~past.c.deleted,
                past.c.state == MeetingState.CLOSED,
                past.c.kind != MeetingKind.EXTERNAL,
                past.c.day < day,
            )
            .order_by(past.c.day.desc())
            .offset(2)
            .limit(1)
            .scalar_subquery()
        )
        query = _meetings().where(
            meeting.c.id.in_(of_body(body_id)),
            meeting.c.day.between(sa.func.coalesce(third, dt.date.min), day),
        )
        return fetch(self._engine, query, MeetingRow)

    def last_held(self, body_id: UUID, to_day: dt.date) -> MeetingRow | None:
        """A body's last meeting held up to a day (joint ones too), one of others counted as well."""
        past = meeting.alias("past")
        day = (
            sa.select(sa.func.max(past.c.day))
            .join(meeting_body, meeting_body.c.meeting_id == past.c.id)
            .where(
                meeting_body.c.body_id == body_id,
                ~meeting_body.c.deleted,
                ~past.c.deleted,
                past.c.state == MeetingState.CLOSED,
                past.c.day <= to_day,
            )
            .scalar_subquery()
        )
        query = _meetings().where(
            meeting.c.id.in_(of_body(body_id)), meeting.c.day == day, meeting.c.state == MeetingState.CLOSED
        )
        return next(reversed(fetch(self._engine, query, MeetingRow)), None)

    def without_partner(self, today: dt.date) -> list[MeetingRow]:
        """Meetings of others that are over and not cancelled, at which nobody was present for an agency."""
        came = sa.select(attendance.c.id).where(
            attendance.c.meeting_id == meeting.c.id,
            attendance.c.agency_id.is_not(None),
            attendance.c.mark.in_([mark for mark in Mark if mark.present]),
            ~attendance.c.deleted,
        )
        query = _meetings().where(
            meeting.c.kind == MeetingKind.EXTERNAL,
            meeting.c.state != MeetingState.CANCELLED,
            meeting.c.day <= today,
            ~came.exists(),
        )
        return fetch(self._engine, query, MeetingRow)

    def get(self, meeting_id: UUID) -> MeetingRow | None:
        """One meeting; the id of one that was joined to another gives that other."""
        found = first(self._engine, _meetings().where(meeting.c.id == meeting_id), MeetingRow)
        if found is not None:
            return found
        kept = leads_to(self._engine, meeting_id)
        return None if kept is None else self.get(kept)

    def by_ref(self, code: str, day: dt.date) -> MeetingRow | None:
        """The meeting of a printed number: its first body's code and its day."""
        joint = (
            sa.select(meeting_body.c.meeting_id)
            .join(body, body.c.id == meeting_body.c.body_id)
            .where(sa.func.lower(body.c.code) == code.lower(), meeting_body.c.position == 0)
        )
        query = _meetings().where(meeting.c.day == day, meeting.c.id.in_(joint))
        return first(self._engine, query, MeetingRow)

    def needs(self, meeting_id: UUID) -> list[NeedRow]:
        query = sa.select(*plain(meeting_need)).where(
            meeting_need.c.meeting_id == meeting_id, ~meeting_need.c.deleted
        )
        return fetch(self._engine, query.order_by(meeting_need.c.id), NeedRow)

    def items(self, meeting_id: UUID) -> list[ItemRow]:
        """The agenda in order."""
        query = sa.select(*plain(agenda_item)).where(
            agenda_item.c.meeting_id == meeting_id, ~agenda_item.c.deleted
        )
        return fetch(self._engine, query.order_by(agenda_item.c.position, agenda_item.c.id), ItemRow)

    def seats(self, meeting_id: UUID) -> list[SeatRow]:
        """Who has a seat at a meeting on its day: members and office holders of its bodies, those of the body it
        is numbered under first; `agency_id` is the one they sit or work for.
        """
        works = role.alias("works")
        m, day = meeting_body.c, sa.select(meeting.c.day).where(meeting.c.id == meeting_id).scalar_subquery()
        employer = (
            sa.select(works.c.agency_id)
            .where(
                works.c.person_id == role.c.person_id,
                works.c.kind == RoleKind.WORKS_FOR,
                ~works.c.deleted,
                sa.or_(works.c.from_day.is_(None), works.c.from_day <= day),
                sa.or_(works.c.to_day.is_(None), works.c.to_day >= day),
            )
            .limit(1)
            .scalar_subquery()
        )
        query = (
            sa.select(
                role.c.kind, role.c.body_id, role.c.person_id, named(person.c.name, "person"),
                sa.type_coerce(sa.func.coalesce(role.c.agency_id, employer), Id).label("agency_id"),
            )
            .join(meeting_body, sa.and_(m.body_id == role.c.body_id, m.meeting_id == meeting_id, ~m.deleted))
            .outerjoin(person, person.c.id == role.c.person_id)
            .where(
                role.c.kind.in_(SEATED),
                ~role.c.deleted,
                sa.or_(role.c.from_day.is_(None), role.c.from_day <= day),
                sa.or_(role.c.to_day.is_(None), role.c.to_day >= day),
            )
            .order_by(m.position, role.c.from_day.desc(), role.c.id.desc())
        )  # fmt: skip
        return fetch(self._engine, query, SeatRow)

    def item(self, item_id: UUID) -> ItemRow | None:
        return first(self._engine, sa.select(*plain(agenda_item)).where(agenda_item.c.id == item_id), ItemRow)

    def lineage(self, item_ids: list[UUID]) -> list[tuple[UUID, UUID]]:
        """What these items were carried from, however far back, as pairs of item and earlier item.

        The items themselves come too, as their own first ancestor.
        """
        begin = sa.select(agenda_item.c.id.label("item_id"), agenda_item.c.id.label("past_id")).where(
            agenda_item.c.id.in_(item_ids)
        )
        chain = begin.cte("chain", recursive=True)
        past = agenda_item.alias("past_item")
        # UNION, not UNION ALL: a ring made by two laptops must end.
        chain = chain.union(
            sa.select(chain.c.item_id, past.c.carried_from)
            .join(past, past.c.id == chain.c.past_id)
            .where(past.c.carried_from.is_not(None))
        )
        with reading(self._engine) as connection:
            rows = connection.execute(sa.select(chain.c.item_id, chain.c.past_id))
            return [(row[0], row[1]) for row in rows]

    def origins(self, item_ids: list[UUID]) -> dict[UUID, Origin]:
        """Where each of these items stood: its title, meeting day, what became of that meeting, and whether it
        was reached there.
        """
        reached = sa.or_(agenda_item.c.state != ItemState.NOT_REACHED, agenda_item.c.minute != "")
        query = (
            sa.select(agenda_item.c.id, agenda_item.c.title, meeting.c.day, meeting.c.state, reached)
            .join(meeting, meeting.c.id == agenda_item.c.meeting_id)
            .where(agenda_item.c.id.in_(item_ids))
        )
        with reading(self._engine) as connection:
            return {row[0]: Origin(row[1], row[2], row[3], bool(row[4])) for row in connection.execute(query)}

    def carried_items(self, item_ids: list[UUID], besides: UUID | None = None) -> set[UUID]:
        """Those of the items that were carried to a meeting (not `besides`), even if it has left them out since.

        What an undo took off an agenda was never carried.
        """
        query = (
            sa.select(agenda_item.c.id, agenda_item.c.carried_from, agenda_item.c.deleted)
            .join(meeting, meeting.c.id == agenda_item.c.meeting_id)
            .where(agenda_item.c.carried_from.in_(item_ids), ~meeting.c.deleted)
        )
        if besides is not None:
            query = query.where(meeting.c.id != besides)
        with reading(self._engine) as connection:
            found = connection.execute(query).all()
            left_out = [row.id for row in found if row.deleted]
            undone = never_made(connection, left_out) if left_out else set()
        return {row.carried_from for row in found if row.id not in undone}

    def has_template(self, body_id: UUID) -> bool:
        """True when a body has an agenda template of its own."""
        query = sa.select(template.c.id).where(template.c.body_id == body_id, ~template.c.deleted).limit(1)
        with reading(self._engine) as connection:
            return connection.execute(query).scalar() is not None

    def template_items(self, body_id: UUID | None) -> list[TemplateItemRow]:
        """The items of a body's own agenda template, else of the office's; in order."""
        own = sa.select(template.c.id).where(template.c.body_id == body_id, ~template.c.deleted)
        office = sa.select(template.c.id).where(template.c.body_id.is_(None), ~template.c.deleted)
        for chosen in (own, office):
            query = (
                sa.select(*plain(template_item))
                .where(template_item.c.template_id.in_(chosen), ~template_item.c.deleted)
                .order_by(template_item.c.position, template_item.c.id)
            )
            found = fetch(self._engine, query, TemplateItemRow)
            if found:
                return found
        return []

    def marks(
        self,
        meeting_ids: list[UUID] | None = None,
        *,
        body_id: UUID | None = None,
        from_day: dt.date | None = None,
        to_day: dt.date | None = None,
    ) -> list[RegisterRow]:
        """Register marks of these meetings (or of all, of a body, between two days), by agency and name.

        Who is expected but not marked is not here: the register service adds them. `member` says whether the
        person was a member of one of the meeting's bodies on its day.
        """
        query, a = _marks(), attendance.c
        if meeting_ids is not None:
            query = query.where(a.meeting_id.in_(meeting_ids))
        if body_id is not None:
            query = query.where(a.meeting_id.in_(of_body(body_id)))
        if from_day is not None:
            query = query.where(meeting.c.day >= from_day)
        if to_day is not None:
            query = query.where(meeting.c.day <= to_day)
        return fetch(self._engine, query, RegisterRow)

    def decisions(self, meeting_id: UUID) -> list[DecisionRow]:
        """Decisions in the order they were made."""
        proposer, seconder = person.alias("proposer_"), person.alias("seconder_")
        d = decision.c
        query = (
            sa.select(
                d.id, d.meeting_id, d.item_id, d.position, d.text,
                d.proposer_id, named(proposer.c.name, "proposer"),
                d.seconder_id, named(seconder.c.name, "seconder"), d.section17,
            )
            .outerjoin(proposer, proposer.c.id == d.proposer_id)
            .outerjoin(seconder, seconder.c.id == d.seconder_id)
            .where(d.meeting_id == meeting_id, ~d.deleted)
            .order_by(d.position, d.id)
        )  # fmt: skip
        return fetch(self._engine, query, DecisionRow)

    def corrections(self, *, of: UUID | None = None, agreed_at: UUID | None = None) -> list[CorrectionRow]:
        """Corrections of one meeting's minutes, or those that one meeting agreed."""
        query = sa.select(*plain(correction)).where(~correction.c.deleted).order_by(correction.c.id)
        if of is not None:
            query = query.where(correction.c.meeting_id == of)
        if agreed_at is not None:
            query = query.where(correction.c.agreed_at_id == agreed_at)
        return fetch(self._engine, query, CorrectionRow)

    def issued(self, meeting_id: UUID) -> list[IssuedRow]:
        """Papers issued for a meeting, newest first."""
        query = sa.select(*plain(issued_paper)).where(
            issued_paper.c.meeting_id == meeting_id, ~issued_paper.c.deleted
        )
        return fetch(self._engine, query.order_by(issued_paper.c.id.desc()), IssuedRow)

    def dispatches(self, meeting_id: UUID) -> list[DispatchRow]:
        """What went out about a meeting, oldest first."""
        query = sa.select(*plain(dispatch)).where(dispatch.c.meeting_id == meeting_id, ~dispatch.c.deleted)
        return fetch(self._engine, query.order_by(dispatch.c.on_day, dispatch.c.id), DispatchRow)
