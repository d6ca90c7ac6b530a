"""What is left to decide, told with its words: base, mine and theirs, who wrote each, and when."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain import kind_words
from cspdesk.domain.field_words import fact_words, field_words, value_words
from cspdesk.domain.kinds import Kind
from cspdesk.domain.meanwhile import together
from cspdesk.domain.merging import Conflict, Side, Why
from cspdesk.store.codec import meant
from cspdesk.store.handover.guards import DELETED
from cspdesk.store.handover.plan import Contest, portions
from cspdesk.store.reads.titles import title_told, titles_of
from cspdesk.store.tables import RECORDS, history_unit

_LONG = 80
"""Letters from which a text is read side by side."""


class _Author(NamedTuple):
    """Who wrote one side, where and when."""

    person: str
    computer: str
    at: Any


def conflict_id(contest: Contest) -> str:
    """The same as long as the same two changes stand against each other."""
    told = (contest.record_id, contest.field, contest.mine_by, contest.theirs_by)
    return hashlib.sha256("|".join(told).encode("ascii")).hexdigest()[:16]


def told(connection: sa.Connection, contests: Sequence[Contest]) -> tuple[Conflict, ...]:
    """The contests in words; what they name is looked up for all of them at once."""
    values = [[_values(part) for part in (contest, *contest.beside)] for contest in contests]
    pointed = {value for parts in values for sides in parts for value in sides if isinstance(value, UUID)}
    records = {UUID(contest.record_id): contest.kind for contest in contests}
    titles = _titles(connection, pointed | records.keys())
    names = {id_: titles.get(id_) or title_told(connection, kind, id_) for id_, kind in records.items()}
    units = {id_ for contest in contests for id_ in (contest.mine_by, contest.theirs_by)}
    authors = _authors(connection, units)
    return tuple(
        _conflict(contest, parts, titles, names[UUID(contest.record_id)], authors)
        for contest, parts in zip(contests, values, strict=True)
    )


def _values(contest: Contest) -> list[Any]:
    column = RECORDS[contest.kind].c[contest.field]
    return [meant(column, json.dumps(value)) for value in (contest.base, contest.mine, contest.theirs)]


def _titles(connection: sa.Connection, ids: Iterable[UUID]) -> dict[UUID, str]:
    found: dict[UUID, str] = {}
    for some in portions(sorted(ids)):
        found |= titles_of(connection, some)
    return found


def _authors(connection: sa.Connection, units: set[str]) -> dict[str, _Author]:
    unit = history_unit.c
    found = {}
    for some in portions(sorted(units)):
        query = sa.select(unit.id, unit.person, unit.computer, unit.at).where(unit.id.in_(map(UUID, some)))
        for id_, *author in connection.execute(query):
            found[str(id_)] = _Author(*author)
    return found


def _conflict(
    contest: Contest, parts: list[list[Any]], titles: dict[UUID, str], name: str, authors: dict[str, _Author]
) -> Conflict:
    kind, field, label = contest.kind, contest.field, field_words(contest.kind, contest.field)
    values, words = parts[0], [value_words(field, value, titles) for value in parts[0]]
    if contest.beside:
        # Of no field alone: all its parts are chosen at once.
        names = [part.field for part in (contest, *contest.beside)]
        values = [dict(zip(names, side, strict=True)) for side in zip(*parts, strict=True)]
        words = [fact_words(kind, side, titles) for side in values]
        field, label = "", together(kind, field)
    base, mine, theirs = words
    noun = kind_words.one(kind)
    return Conflict(
        id=conflict_id(contest),
        why=_why(contest),
        kind=Kind(kind),
        record_id=UUID(contest.record_id),
        record=f"{noun[:1].upper()}{noun[1:]} {name}".strip(),
        field=field,
        label=label,
        base=Side(values[0], base),
        mine=Side(values[1], mine, *authors[contest.mine_by]),
        theirs=Side(values[2], theirs, *authors[contest.theirs_by]),
        long=max(map(len, words)) > _LONG,
    )


def _why(contest: Contest) -> Why:
    if contest.why is not Why.FIELD or contest.field != DELETED:
        return contest.why
    return Why.DELETED_HERE if contest.mine else Why.DELETED_THERE
