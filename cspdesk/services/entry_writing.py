"""Writing entries inside a unit of work: a new one, its links, a status kept, the priority it becomes."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.entries import Entry
from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.domain.register_specs import RegisterSpec

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork


def add_entry(work: "UnitOfWork", spec: RegisterSpec, values: Mapping[str, Any], today: dt.date) -> UUID:
    """Writes an entry at the end of its register, in its register's first state where none is said."""
    given = dict(values)
    given.setdefault("state", spec.states[0].key)
    place = given.pop("position", None)
    if place is None:
        places = [row["position"] for row in work.find(Kind.ENTRY, register=spec.key)]
        place = 1 + max(places, default=0)
    made = work.add(Kind.ENTRY, register=spec.key, position=place, **given)
    if spec.watched:
        keep_status(work, made, spec.state(given["state"]).words, today)
    return made


def link_priorities(work: "UnitOfWork", entry_id: UUID, priorities: Iterable[UUID]) -> None:
    """Links an entry to these priorities of the plan, and to no others."""
    wanted = dict.fromkeys(priorities)
    for row in work.find(Kind.ENTRY_PARTY, entry_id=entry_id):
        if row["plan_priority_id"] is None:
            continue
        if row["plan_priority_id"] in wanted:
            wanted.pop(row["plan_priority_id"])
        else:
            work.delete(Kind.ENTRY_PARTY, row["id"])
    for priority in wanted:
        work.add(Kind.ENTRY_PARTY, entry_id=entry_id, plan_priority_id=priority)


def add_priority(work: "UnitOfWork", plan_id: UUID, entry: Entry, day: dt.date) -> UUID:
    """The new priority, with what was known of the issue as its evidence, and its line in the log of changes."""
    plan = work.get(Kind.PLAN, plan_id)
    places = [row["position"] for row in work.find(Kind.PLAN_PRIORITY, plan_id=plan_id)]
    made = work.add(
        Kind.PLAN_PRIORITY,
        plan_id=plan_id,
        position=1 + max(places, default=0),
        title=entry.row.title,
        from_day=plan["from_day"],
        to_day=plan["to_day"],
    )
    for label, said in (
        ("", entry.row.text),
        ("", entry.row.evidence),
        ("Response so far: ", entry.row.answer),
    ):
        if said:
            work.add(
                Kind.PLAN_NOTE,
                kind=NoteKind.EVIDENCE,
                plan_id=plan_id,
                plan_priority_id=made,
                text=f"{label}{said}",
                on_day=entry.row.from_day or day,
            )
    work.add(
        Kind.PLAN_CHANGE,
        plan_id=plan_id,
        plan_priority_id=made,
        on_day=day,
        meeting_id=entry.row.meeting_id,
        what="priority added",
        now=entry.row.title,
        reason="It was an emerging issue.",
    )
    return made


def keep_status(
    work: "UnitOfWork",
    entry_id: UUID,
    words: str,
    day: dt.date,
    said: str = "",
    meeting_id: UUID | None = None,
) -> None:
    places = [row["position"] for row in work.find(Kind.ENTRY_STEP, entry_id=entry_id)]
    work.add(
        Kind.ENTRY_STEP,
        entry_id=entry_id,
        position=1 + max(places, default=0),
        on_day=day,
        text=words,
        outcome=said,
        meeting_id=meeting_id,
    )
