"""Reads of packs that were made, of the figures they held, and of what has changed since."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Audience, Kind
from cspdesk.domain.pack import KeptFigure, PackRowKept
from cspdesk.store.engine import reading
from cspdesk.store.pack_tables import pack, pack_figure
from cspdesk.store.reads.rows import fetch, named
from cspdesk.store.register_tables import entry
from cspdesk.store.tables import RECORDS, body, history_change, local_arrival, meeting, meeting_body

_MOST = 500
# A change of one of these is a change of what it belongs to.
_PARTS: tuple[tuple[Kind, str, Kind], ...] = (
    (Kind.ATTENDANCE, "meeting_id", Kind.MEETING),
    (Kind.MEETING_BODY, "meeting_id", Kind.MEETING),
    (Kind.DECISION, "meeting_id", Kind.MEETING),
    (Kind.BODY_STATE, "body_id", Kind.BODY),
    (Kind.MEETING_BODY, "body_id", Kind.BODY),
    (Kind.ROLE, "body_id", Kind.BODY),
    (Kind.FEEDBACK, "issue_id", Kind.ISSUE),
    (Kind.ISSUE_CLOCK, "issue_id", Kind.ISSUE),
    (Kind.ACTIVITY_COUNT, "activity_id", Kind.ACTIVITY),
    (Kind.ACTIVITY_AGENCY, "activity_id", Kind.ACTIVITY),
    (Kind.ACTIVITY_TAKER, "activity_id", Kind.ACTIVITY),
    (Kind.FIGURE, "indicator_id", Kind.INDICATOR),
    (Kind.INDICATOR_TARGET, "indicator_id", Kind.INDICATOR),
    (Kind.MILESTONE, "line_id", Kind.PLAN_LINE),
    (Kind.LINE_FEED, "line_id", Kind.PLAN_LINE),
    (Kind.RISK_REVIEW, "risk_id", Kind.RISK),
    (Kind.ENTRY_STEP, "entry_id", Kind.ENTRY),
    (Kind.ENTRY_PARTY, "entry_id", Kind.ENTRY),
)


class PackReads:
    """Packs by number, the newest first."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def all(self) -> list[PackRowKept]:
        """Every pack that was made, the newest first."""
        return fetch(self._engine, _packs(), PackRowKept)

    def get(self, pack_id: UUID) -> PackRowKept | None:
        found = fetch(self._engine, _packs().where(pack.c.id == pack_id), PackRowKept)
        return found[0] if found else None

    def numbered(self, year: int, running: int, suffix: str = "") -> PackRowKept | None:
        """The pack of a number, which is one: of two that two laptops gave the later has a letter."""
        query = _packs().where(pack.c.year == year, pack.c.running == running, pack.c.suffix == suffix)
        found = fetch(self._engine, query, PackRowKept)
        return found[-1] if found else None

    def figures(self, pack_id: UUID) -> list[KeptFigure]:
        """The figures a pack held, in its order."""
        query = sa.select(
            pack_figure.c.id,
            pack_figure.c.pack_id,
            pack_figure.c.code,
            pack_figure.c.section,
            pack_figure.c.words,
            pack_figure.c.rule,
            pack_figure.c.value,
            pack_figure.c.records,
        ).where(pack_figure.c.pack_id == pack_id, ~pack_figure.c.deleted)
        return fetch(self._engine, query.order_by(pack_figure.c.position, pack_figure.c.id), KeptFigure)

    def next_running(self, year: int) -> int:
        """The next number of a year; one that was given is never given again."""
        query = sa.select(sa.func.max(pack.c.running)).where(pack.c.year == year)
        with reading(self._engine) as connection:
            return (connection.execute(query).scalar() or 0) + 1

    def last_unit(self) -> UUID | None:
        """The unit of work that arrived last."""
        query = sa.select(local_arrival.c.unit_id).order_by(local_arrival.c.position.desc()).limit(1)
        with reading(self._engine) as connection:
            return connection.execute(query).scalar()

    def changed_since(self, unit_id: UUID | None) -> dict[Kind, set[UUID]]:
        """The records that changed, or of which a part changed, by units that arrived after one."""
        place = sa.select(local_arrival.c.position).where(local_arrival.c.unit_id == unit_id)
        later = (
            sa.select(history_change.c.kind, history_change.c.record_id)
            .join(local_arrival, local_arrival.c.unit_id == history_change.c.unit_id)
            .where(local_arrival.c.position > sa.func.coalesce(place.scalar_subquery(), 0))
            .distinct()
        )
        found: dict[Kind, set[UUID]] = {}
        with reading(self._engine) as connection:
            for word, record in connection.execute(later):
                found.setdefault(Kind(word), set()).add(record)
            for part, column, whole in _PARTS:
                table = RECORDS[part]
                for ids in _batches(found.get(part, ())):
                    query = sa.select(table.c[column]).where(table.c.id.in_(ids))
                    owners = {row[0] for row in connection.execute(query) if row[0] is not None}
                    found.setdefault(whole, set()).update(owners)
        return found

    def rows_of(self, kind: Kind, ids: Sequence[UUID]) -> dict[UUID, dict[str, Any]]:
        """Records by id as they are stored, deleted ones too."""
        table = RECORDS[kind]
        made: dict[UUID, dict[str, Any]] = {}
        with reading(self._engine) as connection:
            for chunk in _batches(ids):
                for row in connection.execute(sa.select(table).where(table.c.id.in_(chunk))).mappings():
                    made[row["id"]] = dict(row)
        return made

    def meetings(self, ids: Iterable[UUID]) -> dict[UUID, tuple[str, str]]:
        """The printed number of meetings and the body each is numbered under."""
        made: dict[UUID, tuple[str, str]] = {}
        with reading(self._engine) as connection:
            for chunk in _batches(ids):
                query = (
                    sa.select(meeting.c.id, body.c.code, meeting.c.day, body.c.name)
                    .join(meeting_body, meeting_body.c.meeting_id == meeting.c.id)
                    .join(body, body.c.id == meeting_body.c.body_id)
                    .where(meeting.c.id.in_(chunk), meeting_body.c.position == 0, ~meeting_body.c.deleted)
                )
                for found, code, day, name in connection.execute(query):
                    made[found] = f"{code}-{day.isoformat()}", name
        return made


def _packs() -> sa.Select[Any]:
    return (
        sa.select(
            pack.c.id,
            pack.c.year,
            pack.c.running,
            pack.c.suffix,
            pack.c.kind,
            pack.c.title,
            pack.c.body_id,
            named(body.c.name, "body"),
            pack.c.from_day,
            pack.c.to_day,
            pack.c.on_day,
            pack.c.form,
            pack.c.sections,
            pack.c.unit_id,
            pack.c.records_sha256,
            (pack.c.audience == Audience.PUBLIC).label("public"),
            pack.c.published_on,
            pack.c.published_where,
            pack.c.entry_id,
            named(entry.c.title, "review"),
        )
        .select_from(
            pack.outerjoin(body, body.c.id == pack.c.body_id).outerjoin(entry, entry.c.id == pack.c.entry_id)
        )
        .where(~pack.c.deleted)
        .order_by(pack.c.year.desc(), pack.c.running.desc(), pack.c.id.desc())
    )


def _batches(ids: Iterable[UUID]) -> Iterator[list[UUID]]:
    listed = list(ids)
    for start in range(0, len(listed), _MOST):
        yield listed[start : start + _MOST]
