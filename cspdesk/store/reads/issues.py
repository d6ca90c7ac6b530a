"""Reads of issues, their clocks, steps, voices, and who was told of the answer."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.answers import (
    ClockRow,
    DiscussedRow,
    ExtensionRow,
    FeedbackRow,
    StepRow,
    TakenUp,
    VoiceRow,
)
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueState, Kind
from cspdesk.store.answer_tables import (
    clock_extension,
    feedback,
    issue_clock,
    issue_meeting,
    issue_step,
    issue_voice,
)
from cspdesk.store.engine import reading
from cspdesk.store.numbers import number
from cspdesk.store.publication_tables import publication
from cspdesk.store.reads.rows import any_of, fetch, first, named, plain
from cspdesk.store.tables import RECORDS, action, agency, body, issue, meeting, meeting_body, person
from cspdesk.store.types import Day


def _of_issue(query: sa.Select[Any]) -> sa.ScalarSelect[Any]:
    return query.correlate(issue).scalar_subquery()


@cache
def _issues() -> sa.Select[Any]:
    councillor = person.alias("councillor_")
    told = _of_issue(
        sa.select(sa.func.max(feedback.c.on_day)).where(
            feedback.c.issue_id == issue.c.id, ~feedback.c.deleted
        )
    )
    of_it = sa.and_(action.c.issue_id == issue.c.id, ~action.c.deleted)
    led_to = sa.select(sa.func.count()).select_from(action).where(of_it)
    # Counted, not filtered, by state: SQLite would take the index of the state, and read all open actions each time.
    still = sa.select(sa.func.count(sa.case((action.c.state == "open", 1)))).select_from(action).where(of_it)
    i = issue.c
    return (
        sa.select(
            i.id, i.code, i.year, i.running, i.suffix, i.words, i.private_detail, i.kind, i.place, i.source,
            i.body_id, named(body.c.name, "body"), i.meeting_id, i.item_id, i.raiser_id,
            named(person.c.name, "raiser"), i.raised_on, i.state,
            i.matter, i.ward, i.written, i.councillor_id, named(councillor.c.name, "councillor"),
            i.agency_id, named(agency.c.name, "agency"), i.activity_id, i.received_at,
            i.update_days, i.next_update, i.answer, i.answer_words, i.answer_why, i.answered_on, i.closed_on,
            i.dealt, i.stage, i.follow_up_on, i.worked, i.worked_on, i.worked_note,
            sa.type_coerce(told, Day).label("told_on"),
            _of_issue(led_to).label("actions"),
            _of_issue(still).label("open_actions"),
        )
        .outerjoin(body, body.c.id == i.body_id)
        .outerjoin(person, person.c.id == i.raiser_id)
        .outerjoin(councillor, councillor.c.id == i.councillor_id)
        .outerjoin(agency, agency.c.id == i.agency_id)
        .where(~i.deleted, i.merged_into.is_(None))
        .order_by(i.code, i.year, i.running, i.suffix, i.id)
    )  # fmt: skip


def _touched(first: dt.date, last: dt.date) -> sa.ColumnElement[bool]:
    """Not closed before a period, or raised or answered since it began, or answered and nobody told by its end."""
    told = sa.select(feedback.c.issue_id).where(
        feedback.c.issue_id == issue.c.id,
        ~feedback.c.deleted,
        feedback.c.on_day.between(issue.c.answered_on, last),
    )
    return any_of(
        issue,
        issue.c.closed_on.is_(None),
        issue.c.closed_on >= first,
        issue.c.raised_on >= first,
        issue.c.answered_on >= first,
        sa.and_(issue.c.answered_on.is_not(None), ~told.exists()),
    )


class IssueReads:
    """What is known of issues."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def all(
        self,
        *,
        body_id: UUID | None = None,
        meeting_id: UUID | None = None,
        activity_id: UUID | None = None,
        raised_from: dt.date | None = None,
        raised_to: dt.date | None = None,
        answered_from: dt.date | None = None,
        answered_to: dt.date | None = None,
        open_only: bool = False,
        answered_only: bool = False,
    ) -> list[IssueRow]:
        """Issues by number, those merged into another left out; of a body (raised there or a voice of it there),
        of a meeting, of an event, or of a time, when one is named; the open or the answered ones alone."""
        query = _issues()
        if body_id is not None:
            voices = sa.select(issue_voice.c.issue_id).where(
                issue_voice.c.body_id == body_id, ~issue_voice.c.deleted
            )
            query = query.where(sa.or_(issue.c.body_id == body_id, issue.c.id.in_(voices)))
        if meeting_id is not None:
            query = query.where(issue.c.meeting_id == meeting_id)
        if activity_id is not None:
            query = query.where(issue.c.activity_id == activity_id)
        if raised_from is not None:
            query = query.where(issue.c.raised_on >= raised_from)
        if raised_to is not None:
            query = query.where(issue.c.raised_on <= raised_to)
        if answered_from is not None:
            query = query.where(issue.c.answered_on >= answered_from)
        if answered_to is not None:
            query = query.where(issue.c.answered_on <= answered_to)
        if open_only:
            query = query.where(issue.c.state == IssueState.OPEN)
        if answered_only:
            query = query.where(issue.c.answer != Answer.NONE)
        return fetch(self._engine, query, IssueRow)

    def of_period(self, first: dt.date, last: dt.date) -> list[IssueRow]:
        """Issues raised by the end of a period that were open, raised or answered in it, or of whose answer nobody
        was told by its end; by number."""
        found = fetch(self._engine, _issues().where(_touched(first, last)), IssueRow)
        return [row for row in found if row.raised_on <= last]

    def some(self, ids: Iterable[UUID]) -> list[IssueRow]:
        """Those of these issues that are there, by number."""
        return fetch(self._engine, _issues().where(issue.c.id.in_(list(ids))), IssueRow)

    def count(self) -> int:
        """How many there are, those merged into another left out."""
        query = sa.select(sa.func.count()).where(~issue.c.deleted, issue.c.merged_into.is_(None))
        with reading(self._engine) as connection:
            return int(connection.execute(query).scalar_one())

    def touched_by(self, records: Mapping[Kind, Collection[UUID]]) -> set[UUID]:
        """The issues that are among changed records, or that one of them hangs on."""
        found = set(records.get(Kind.ISSUE, ()))
        with reading(self._engine) as connection:
            for kind, ids in records.items():
                table = RECORDS[kind]
                if ids and "issue_id" in table.c:
                    query = sa.select(table.c.issue_id).where(table.c.id.in_(list(ids)))
                    found.update(row[0] for row in connection.execute(query))
        return found - {None}

    def voiced(self) -> list[tuple[UUID, UUID]]:
        """Every issue with each further body that a voice of it was heard at."""
        v = issue_voice.c
        query = sa.select(v.issue_id, v.body_id).where(~v.deleted, v.body_id.is_not(None)).distinct()
        with reading(self._engine) as connection:
            return [(row.issue_id, row.body_id) for row in connection.execute(query)]

    def get(self, issue_id: UUID) -> IssueRow | None:
        """One issue; a merged one's id gives the issue it became part of."""
        found = first(self._engine, _issues().where(issue.c.id == issue_id), IssueRow)
        if found is not None:
            return found
        with reading(self._engine) as connection:
            query = sa.select(issue.c.merged_into).where(issue.c.id == issue_id)
            into = connection.execute(query).scalar()
        return None if into is None else self.get(into)

    def clocks(
        self,
        issue_id: UUID | None = None,
        starts_from: dt.date | None = None,
        starts_to: dt.date | None = None,
    ) -> list[ClockRow]:
        """The promises about one issue, or about all, or those begun between two days; the first due first."""
        put_off = (
            sa.select(sa.func.count())
            .select_from(clock_extension)
            .where(clock_extension.c.clock_id == issue_clock.c.id, ~clock_extension.c.deleted)
            .scalar_subquery()
        )
        c = issue_clock.c
        query = (
            sa.select(
                c.id, c.issue_id, number(issue, "S").label("issue"), c.clock, c.stage, c.starts_on, c.due, c.due_at,
                c.met_on, c.met_at, c.miss_reason, c.accepted, c.action_id, put_off.label("extensions"),
            )
            .join(issue, issue.c.id == c.issue_id)
            .where(~c.deleted, ~issue.c.deleted, issue.c.merged_into.is_(None))
            .order_by(c.due, c.due_at, c.id)
        )  # fmt: skip
        if issue_id is not None:
            query = query.where(c.issue_id == issue_id)
        if starts_from is not None:
            query = query.where(c.starts_on >= starts_from)
        if starts_to is not None:
            query = query.where(c.starts_on <= starts_to)
        return fetch(self._engine, query, ClockRow)

    def extensions(self, issue_id: UUID) -> list[ExtensionRow]:
        query = (
            sa.select(*plain(clock_extension))
            .join(issue_clock, issue_clock.c.id == clock_extension.c.clock_id)
            .where(issue_clock.c.issue_id == issue_id, ~clock_extension.c.deleted)
            .order_by(clock_extension.c.on_day, clock_extension.c.id)
        )
        return fetch(self._engine, query, ExtensionRow)

    def steps(self, issue_id: UUID) -> list[StepRow]:
        """What happened to an issue, the first first."""
        query = (
            sa.select(*plain(issue_step), named(person.c.name, "person"))
            .outerjoin(person, person.c.id == issue_step.c.person_id)
            .where(issue_step.c.issue_id == issue_id, ~issue_step.c.deleted)
            .order_by(issue_step.c.on_day, issue_step.c.id)
        )
        return fetch(self._engine, query, StepRow)

    def unanswered_steps(self) -> dict[UUID, list[StepRow]]:
        """What happened to each issue without an answer, the first first; one select."""
        query = (
            sa.select(*plain(issue_step), named(person.c.name, "person"))
            .outerjoin(person, person.c.id == issue_step.c.person_id)
            .join(issue, issue.c.id == issue_step.c.issue_id)
            .where(~issue_step.c.deleted, ~issue.c.deleted, issue.c.answer == Answer.NONE)
            .order_by(issue_step.c.on_day, issue_step.c.id)
        )
        found: dict[UUID, list[StepRow]] = {}
        for step in fetch(self._engine, query, StepRow):
            found.setdefault(step.issue_id, []).append(step)
        return found

    def voices(self, issue_id: UUID) -> list[VoiceRow]:
        v = issue_voice.c
        query = (
            sa.select(
                v.id, v.issue_id, v.body_id, named(body.c.name, "body"), v.meeting_id, v.raiser_id,
                named(person.c.name, "raiser"), v.source, v.on_day, v.words, v.private_detail,
            )
            .outerjoin(body, body.c.id == v.body_id)
            .outerjoin(person, person.c.id == v.raiser_id)
            .where(v.issue_id == issue_id, ~v.deleted)
            .order_by(v.on_day, v.id)
        )  # fmt: skip
        return fetch(self._engine, query, VoiceRow)

    def feedback(self, issue_id: UUID) -> list[FeedbackRow]:
        """When people were told of the answer, the first time first."""
        f = feedback.c
        query = (
            sa.select(
                f.id, f.issue_id, f.on_day, f.way, f.words, f.publication_id,
                named(publication.c.title, "publication"), f.meeting_id, f.message_id,
            )
            .outerjoin(publication, publication.c.id == f.publication_id)
            .where(f.issue_id == issue_id, ~f.deleted)
            .order_by(f.on_day, f.id)
        )  # fmt: skip
        return fetch(self._engine, query, FeedbackRow)

    def first_told(self, ids: Collection[UUID] | None = None) -> dict[UUID, dt.date]:
        """The first day people were told, of every issue that has one, or of these alone."""
        query = (
            sa.select(feedback.c.issue_id, sa.type_coerce(sa.func.min(feedback.c.on_day), Day))
            .where(~feedback.c.deleted)
            .group_by(feedback.c.issue_id)
        )
        if ids is not None:
            query = query.where(feedback.c.issue_id.in_(ids))
        with reading(self._engine) as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def discussed(self, issue_id: UUID) -> list[DiscussedRow]:
        """The meetings where an issue was raised or discussed, the first first; one select."""
        lead = sa.and_(
            meeting_body.c.meeting_id == meeting.c.id, meeting_body.c.position == 0, ~meeting_body.c.deleted
        )
        told = (
            sa.select(issue_meeting.c.meeting_id, issue_meeting.c.item_id)
            .where(issue_meeting.c.issue_id == issue_id, ~issue_meeting.c.deleted)
            .union(
                sa.select(issue.c.meeting_id, issue.c.item_id).where(
                    issue.c.id == issue_id, issue.c.meeting_id.is_not(None)
                )
            )
            .subquery("told")
        )
        query = (
            sa.select(
                told.c.meeting_id, told.c.item_id, body.c.code, body.c.name.label("body"), meeting.c.day
            )
            .join(meeting, meeting.c.id == told.c.meeting_id)
            .join(meeting_body, lead)
            .join(body, body.c.id == meeting_body.c.body_id)
            .where(~meeting.c.deleted)
            .order_by(meeting.c.day, meeting.c.id)
        )
        return fetch(self._engine, query, DiscussedRow)

    def taken_up(self, meeting_id: UUID) -> list[TakenUp]:
        """Issues discussed at a meeting, raised there or not, by number; two selects, one when there are none."""
        query = sa.select(issue_meeting.c.issue_id, issue_meeting.c.item_id).where(
            issue_meeting.c.meeting_id == meeting_id, ~issue_meeting.c.deleted
        )
        with reading(self._engine) as connection:
            items = {row[0]: row[1] for row in connection.execute(query)}
        if not items:
            return []
        found = fetch(self._engine, _issues().where(issue.c.id.in_(items)), IssueRow)
        return [TakenUp(row, items[row.id]) for row in found]

    def words_used(self, column: str) -> list[tuple[str, int]]:
        """The kinds, places or wards typed so far (`column`: kind, place or ward), the most used first."""
        typed = {"kind": issue.c.kind, "place": issue.c.place, "ward": issue.c.ward}[column]
        query = (
            sa.select(typed, sa.func.count())
            .where(~issue.c.deleted, typed != "")
            .group_by(typed)
            .order_by(sa.func.count().desc(), typed)
        )
        with reading(self._engine) as connection:
            return [(row[0], row[1]) for row in connection.execute(query)]
