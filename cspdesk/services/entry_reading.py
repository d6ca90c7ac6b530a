"""Entries read with parties, steps and what is told of them by itself."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from cspdesk.domain.entries import Entry
from cspdesk.domain.entry_flags import expected_next, flags
from cspdesk.domain.entry_rows import EntryRow, PartyRow, StepRow
from cspdesk.domain.register_specs import RegisterSpec
from cspdesk.services.context import Context
from cspdesk.services.register_specs import registers

P = TypeVar("P", PartyRow, StepRow)


def entries(context: Context, register: str = "", entry_id: UUID | None = None) -> list[Entry]:
    """The entries of a register, of all, or one, with parties, steps and what is told of them by itself."""
    reads, today = context.store.entries, context.today()
    rows = reads.all(register, entry_id)
    parties, steps = _shared(reads.parties(register, entry_id)), _shared(reads.steps(register, entry_id))
    specs = {spec.key: spec for spec in registers()}
    return [
        _entry(specs[row.register], row, parties.get(row.id, []), steps.get(row.id, []), today)
        for row in rows
        if row.register in specs
    ]


def _entry(
    spec: RegisterSpec,
    row: EntryRow,
    parties: list[PartyRow],
    steps: list[StepRow],
    today: dt.date,
) -> Entry:
    signing = tuple(party for party in parties if party.plan_priority_id is None)
    links = tuple(party for party in parties if party.plan_priority_id is not None)
    bare = Entry(spec, row, signing, tuple(steps), links=links)
    due = expected_next(bare) if any(flag.rule == "arrival" for flag in spec.flags) else None
    return replace(bare, flags=flags(bare, today), expected=due)


def _shared(rows: Iterable[P]) -> dict[UUID, list[P]]:
    found: dict[UUID, list[P]] = {}
    for row in rows:
        found.setdefault(row.entry_id, []).append(row)
    return found
