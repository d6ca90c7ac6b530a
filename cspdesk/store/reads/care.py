"""Reads of data protection: rules, and every record that holds personal data with the day its time counts from."""

import datetime as dt
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.activity_kinds import AnswerForm
from cspdesk.domain.care_kinds import Covered
from cspdesk.domain.kinds import ActionState, IssueState, Kind, Mark
from cspdesk.domain.references import OWNED, PERSON_FIELDS
from cspdesk.domain.retention import Kept
from cspdesk.store.activity_tables import activity, activity_taker, question, reply, response, survey
from cspdesk.store.answer_tables import issue_voice
from cspdesk.store.care_tables import retention_rule
from cspdesk.store.engine import reading
from cspdesk.store.numbers import number
from cspdesk.store.publication_tables import format_request
from cspdesk.store.tables import (
    RECORDS,
    action,
    agenda_item,
    attachment,
    attendance,
    body,
    history_change,
    history_unit,
    issue,
    meeting,
    meeting_body,
    person,
    role,
)

_NAMED = "named"


class CareReads:
    """A select for each kind of record that a rule covers."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def rules(self) -> list[tuple[Covered, int, str]]:
        """The rules the office has made itself."""
        r = retention_rule.c
        with reading(self._engine) as connection:
            found = connection.execute(sa.select(r.covers, r.months, r.note).where(~r.deleted))
            return [(row.covers, row.months, row.note) for row in found]

    def naming(self, people: Sequence[UUID]) -> list[tuple[Kind, str, dict[str, Any]]]:
        """Every record that points at people or belongs to them: kind, the field that does, and the record."""
        found = []
        fields = [*PERSON_FIELDS, *((kind, "owner_id") for kind in OWNED)]
        with reading(self._engine) as connection:
            for kind, field in fields:
                table = RECORDS[kind]
                query = (
                    sa.select(table).where(table.c[field].in_(people), ~table.c.deleted).order_by(table.c.id)
                )
                found += [(kind, field, dict(row)) for row in connection.execute(query).mappings()]
        return found

    def done_by(self, people: Sequence[UUID]) -> tuple[int, dt.datetime | None, dt.datetime | None]:
        """How many changes people made in this store, the first and the last."""
        at = history_unit.c.at
        query = sa.select(
            sa.func.count(), sa.func.min(at, type_=at.type), sa.func.max(at, type_=at.type)
        ).where(history_unit.c.person_id.in_(people))
        with reading(self._engine) as connection:
            count, first, last = connection.execute(query).one()
        return int(count), first, last

    def kept(self, today: dt.date) -> list[Kept]:
        """Everything that some rule covers, people first."""
        with reading(self._engine) as connection:
            return [
                *_people(connection, today),
                *_details(connection),
                *_notes(connection),
                *_signed(connection),
                *_pictures(connection),
                *_requests(connection),
                *_answers(connection),
            ]


def _latest(connection: sa.Connection, *queries: sa.Select[Any]) -> dict[UUID, dt.date]:
    found: dict[UUID, dt.date] = {}
    for query in queries:
        for person_id, day in connection.execute(query):
            if person_id is not None and day is not None:
                found[person_id] = max(day, found.get(person_id, day))
    return found


def _people(connection: sa.Connection, today: dt.date) -> list[Kept]:
    """Residents, and others who hold no role and owe nothing any more."""
    last = _latest(
        connection,
        _newest(attendance.c.person_id, meeting.c.day)
        .join(meeting, meeting.c.id == attendance.c.meeting_id)
        .where(~attendance.c.deleted, attendance.c.mark != Mark.EXPECTED),
        _newest(issue.c.raiser_id, issue.c.raised_on).where(~issue.c.deleted),
        _newest(issue_voice.c.raiser_id, issue_voice.c.on_day).where(~issue_voice.c.deleted),
        _newest(activity_taker.c.person_id, activity.c.from_day)
        .join(activity, activity.c.id == activity_taker.c.activity_id)
        .where(~activity_taker.c.deleted),
        _newest(format_request.c.person_id, format_request.c.on_day).where(~format_request.c.deleted),
        _newest(role.c.person_id, role.c.to_day).where(~role.c.deleted),
        _newest(action.c.owner_person_id, sa.func.coalesce(action.c.closed_on, action.c.given_on)).where(
            ~action.c.deleted
        ),
        _newest(person.c.id, person.c.named_on),
        _newest(person.c.id, person.c.contacted_on),
    )
    made = _added(connection, Kind.PERSON)
    holding = set(
        connection.execute(
            sa.select(role.c.person_id).where(
                ~role.c.deleted,
                sa.or_(role.c.to_day.is_(None), role.c.to_day >= today),
                sa.or_(role.c.from_day.is_(None), role.c.from_day <= today),
            )
        ).scalars()
    )
    holding |= set(
        connection.execute(
            sa.select(action.c.owner_person_id).where(~action.c.deleted, action.c.state == ActionState.OPEN)
        ).scalars()
    )
    query = sa.select(person.c.id, person.c.name, person.c.resident, person.c.retain_until).where(
        ~person.c.deleted, person.c.merged_into.is_(None)
    )
    found = []
    for row in connection.execute(query.order_by(sa.func.lower(person.c.name), person.c.id)):
        busy = row.id in holding
        if busy and row.retain_until is None:
            continue
        covers = Covered.RESIDENT if row.resident else Covered.CONTACT
        from_day = None if busy else last.get(row.id) or made.get(row.id)
        found.append(Kept(covers, Kind.PERSON, row.id, "", row.name, from_day, row.retain_until))
    return found


def _newest(who: sa.Column[Any], day: Any) -> sa.Select[Any]:
    return sa.select(who, sa.func.max(day, type_=person.c.named_on.type)).select_from(who.table).group_by(who)


def _added(connection: sa.Connection, kind: Kind) -> dict[UUID, dt.date]:
    """The day each record of a kind was made."""
    query = (
        sa.select(history_change.c.record_id, history_unit.c.at)
        .join(history_unit, history_unit.c.id == history_change.c.unit_id)
        .where(history_change.c.kind == kind.value, history_change.c.field == "")
    )
    return {record_id: at.date() for record_id, at in connection.execute(query)}


def _details(connection: sa.Connection) -> list[Kept]:
    """Private details of issues that are closed."""
    closed = sa.func.coalesce(issue.c.closed_on, issue.c.answered_on, type_=issue.c.closed_on.type)
    over = sa.and_(issue.c.state == IssueState.CLOSED, ~issue.c.deleted)
    own = sa.select(issue.c.id, number(issue, "S").label(_NAMED), closed.label("day")).where(
        over, issue.c.private_detail != ""
    )
    voices = (
        sa.select(issue_voice.c.id, number(issue, "S").label(_NAMED), closed.label("day"))
        .join(issue, issue.c.id == issue_voice.c.issue_id)
        .where(over, ~issue_voice.c.deleted, issue_voice.c.private_detail != "")
    )
    return [
        Kept(Covered.ISSUE_DETAIL, kind, row.id, "private_detail", f"Private detail of {row.named}", row.day)
        for kind, query in ((Kind.ISSUE, own), (Kind.ISSUE_VOICE, voices))
        for row in connection.execute(query)
    ]


def _ref() -> sa.Label[Any]:
    """The number of a meeting by its first body."""
    code = (
        sa.select(body.c.code)
        .join(meeting_body, meeting_body.c.body_id == body.c.id)
        .where(meeting_body.c.meeting_id == meeting.c.id, ~meeting_body.c.deleted)
        .order_by(meeting_body.c.position, meeting_body.c.id)
        .limit(1)
        .correlate(meeting)
        .scalar_subquery()
    )
    return (sa.func.coalesce(code, "") + sa.literal("-") + sa.cast(meeting.c.day, sa.TEXT)).label(_NAMED)


def _notes(connection: sa.Connection) -> list[Kept]:
    """Private notes of agendas, registers and activities."""
    items = (
        sa.select(agenda_item.c.id, _ref(), meeting.c.day)
        .join(meeting, meeting.c.id == agenda_item.c.meeting_id)
        .where(agenda_item.c.private_note != "", ~agenda_item.c.deleted)
    )
    marks = (
        sa.select(attendance.c.id, _ref(), meeting.c.day)
        .join(meeting, meeting.c.id == attendance.c.meeting_id)
        .where(attendance.c.note != "", ~attendance.c.deleted)
    )
    outings = sa.select(
        activity.c.id,
        activity.c.title.label(_NAMED),
        sa.func.coalesce(activity.c.to_day, activity.c.from_day, type_=activity.c.from_day.type).label("day"),
    ).where(activity.c.private_note != "", ~activity.c.deleted)
    kinds = (
        (Kind.AGENDA_ITEM, "private_note", "Private note at", items),
        (Kind.ATTENDANCE, "note", "Note in the register of", marks),
        (Kind.ACTIVITY, "private_note", "Private note on", outings),
    )
    return [
        Kept(Covered.PRIVATE_NOTE, kind, row.id, field, f"{words} {row.named}", row.day)
        for kind, field, words, query in kinds
        for row in connection.execute(query)
    ]


def _signed(connection: sa.Connection) -> list[Kept]:
    """Residents by name in registers."""
    query = (
        sa.select(attendance.c.id, _ref(), meeting.c.day, person.c.name)
        .join(meeting, meeting.c.id == attendance.c.meeting_id)
        .join(person, person.c.id == attendance.c.person_id)
        .where(
            person.c.resident, ~person.c.deleted, ~attendance.c.deleted, attendance.c.mark != Mark.EXPECTED
        )
    )
    return [
        Kept(Covered.SIGN_IN, Kind.ATTENDANCE, row.id, "", f"{row.name} at {row.named}", row.day)
        for row in connection.execute(query)
    ]


def _pictures(connection: sa.Connection) -> list[Kept]:
    added = _added(connection, Kind.ATTACHMENT)
    owners = (Kind.ISSUE.value, Kind.ACTIVITY.value, Kind.PERSON.value)
    query = sa.select(attachment.c.id, attachment.c.name, attachment.c.caption).where(
        ~attachment.c.deleted, attachment.c.owner_kind.in_(owners)
    )
    return [
        Kept(Covered.ATTACHMENT, Kind.ATTACHMENT, row.id, "", row.caption or row.name, added.get(row.id))
        for row in connection.execute(query)
    ]


def _requests(connection: sa.Connection) -> list[Kept]:
    f = format_request.c
    told = sa.or_(f.person_id.is_not(None), f.words != "", f.note != "")
    query = sa.select(f.id, f.paper, f.met_on, f.on_day).where(~f.deleted, told, f.met_on.is_not(None))
    return [
        Kept(
            Covered.FORMAT_REQUEST, Kind.FORMAT_REQUEST, row.id, "",
            f"Request of {row.on_day.isoformat()} for {row.paper or 'a paper'}", row.met_on,
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def _answers(connection: sa.Connection) -> list[Kept]:
    """Answers in people's own words."""
    day = sa.func.coalesce(
        response.c.on_day, survey.c.to_day, survey.c.from_day, type_=response.c.on_day.type
    )
    query = (
        sa.select(reply.c.id, survey.c.title, response.c.number, day.label("day"))
        .join(response, response.c.id == reply.c.response_id)
        .join(survey, survey.c.id == response.c.survey_id)
        .join(question, question.c.id == reply.c.question_id)
        .where(
            question.c.form == AnswerForm.WORDS, reply.c.value != "", ~reply.c.deleted, ~response.c.deleted
        )
    )
    return [
        Kept(Covered.RESPONSE, Kind.REPLY, row.id, "value", f"Answer {row.number} to {row.title}", row.day)
        for row in connection.execute(query)
    ]
