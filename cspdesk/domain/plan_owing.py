"""Who owes what of a plan, and what is there to do it with."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import LineState, ResourceKind
from cspdesk.domain.plan_progress import LineStatus, is_late, statuses
from cspdesk.domain.plan_rows import LineRow, PlanFile, PlanResourceRow
from cspdesk.domain.plans import LineRole

_LEADS = (LineRole.LEAD, LineRole.SPONSOR, LineRole.PARTNERS)


@dataclass(frozen=True)
class Owes:
    """What one agency, or community group, owes of a plan: commitments it leads or shares, and actions.

    `shared` are those of them that another agency owes too; a sum over agencies counts each of them once.
    """

    name: str
    agency_id: UUID | None
    lines: tuple[UUID, ...]
    actions: tuple[UUID, ...]
    done: tuple[UUID, ...]
    late: tuple[UUID, ...]
    shared: tuple[UUID, ...]
    community: bool = False

    @property
    def owed(self) -> tuple[UUID, ...]:
        return (*self.lines, *self.actions)


def owes(file: PlanFile, today: dt.date) -> tuple[Owes, ...]:
    """What everybody owes: commitments by lead and partners, actions by owner; who is nobody comes last.

    A commitment that names nobody is owed by the leads and partners of its priority; a team's by its agency.
    The union over all is every commitment and every action that feeds the plan; what several owe is marked
    `shared` for each of them. Community groups come apart, after the agencies.
    """
    status = statuses(file, today)
    owners: dict[tuple[bool, str, UUID | None], list[tuple[UUID, str]]] = {}
    times: Counter[UUID] = Counter()

    def note(name: str, agency_id: UUID | None, community: bool, record: UUID, state: str) -> None:
        owners.setdefault((community, name, agency_id), []).append((record, state))
        times[record] += 1

    usual = leads_of_priorities(file)
    commitments = [line for line in file.lines if line.commitment and line.state is not LineState.DROPPED]
    for line in commitments:
        state = _owed_state(status[line.id])
        named = agencies_of(line) or ({} if line.community else usual.get(line.plan_priority_id, {}))
        for partner, agency in dict(
            file.teams.get(each, (each, name)) for each, name in named.items()
        ).items():
            note(agency, partner, False, line.id, state)
        if line.community:
            note(line.community, None, True, line.id, state)
        if not named and not line.community:
            note(line.lead or "Nobody yet", None, False, line.id, state)
    for feed in {
        f.record_id: f for f in file.feeds if f.kind is Kind.ACTION and f.state != "dropped"
    }.values():
        state = "done" if feed.state == "done" else "late" if is_late(feed, today) else ""
        if feed.owner_agency_id is None or feed.community:
            note(feed.owner or "Nobody yet", None, feed.community, feed.record_id, state)
        else:
            whole = file.teams.get(feed.owner_agency_id, (feed.owner_agency_id, feed.owner_agency))
            note(whole[1], whole[0], False, feed.record_id, state)
    lines = {line.id for line in commitments}
    made = []
    for (community, name, agency_id), held in owners.items():
        ids = tuple(record for record, _ in held)
        made.append(
            Owes(
                name,
                agency_id,
                tuple(record for record in ids if record in lines),
                tuple(record for record in ids if record not in lines),
                tuple(record for record, state in held if state == "done"),
                tuple(record for record, state in held if state == "late"),
                tuple(record for record in ids if times[record] > 1),
                community,
            )
        )
    return tuple(sorted(made, key=lambda each: (each.community, each.agency_id is None, each.name)))


def agencies_of(line: LineRow) -> dict[UUID, str]:
    """Who leads a line and who shares it, by id."""
    led = {line.lead_agency_id: line.lead_agency} if line.lead_agency_id is not None else {}
    return {**led, **dict(line.partners)}


def leads_of_priorities(file: PlanFile) -> dict[UUID, dict[UUID, str]]:
    """Who owes what a priority says without naming anybody: its sponsor, leads and partners."""
    found: dict[UUID, dict[UUID, str]] = {}
    for priority in file.priorities:
        named = found.setdefault(priority.id, {})
        if priority.sponsor_agency_id is not None:
            named[priority.sponsor_agency_id] = priority.sponsor
    for line in file.lines:
        if line.role in _LEADS and line.state is not LineState.DROPPED:
            for agency_id, name in agencies_of(line).items():
                found[line.plan_priority_id].setdefault(agency_id, name)
    return found


def _owed_state(status: LineStatus) -> str:
    return {LineStatus.DONE: "done", LineStatus.LATE: "late"}.get(status, "")


@dataclass(frozen=True)
class ResourceSum:
    """What somebody gives, or a priority gets: pence, and how many things of each kind."""

    name: str
    record_id: UUID | None
    pence: int
    people: int
    in_kind: int
    ids: tuple[UUID, ...]


def resources_by_agency(rows: Iterable[PlanResourceRow]) -> tuple[ResourceSum, ...]:
    """Sums by agency, by name; what nobody is named for comes last."""
    return _sums((row.agency or "Nobody named", row.agency_id, row) for row in rows)


def resources_by_priority(file: PlanFile) -> tuple[ResourceSum, ...]:
    """Sums by priority, through the line or the action a thing is for."""
    of_line = {line.id: line.plan_priority_id for line in file.lines}
    of_action = {f.record_id: of_line.get(f.line_id) for f in file.feeds if f.kind is Kind.ACTION}
    names: dict[UUID | None, str] = {priority.id: priority.heading for priority in file.priorities}

    def owner(row: PlanResourceRow) -> UUID | None:
        if row.plan_priority_id is not None:
            return row.plan_priority_id
        found = of_line.get(row.line_id) if row.line_id is not None else None
        return found or (of_action.get(row.action_id) if row.action_id is not None else None)

    owned = ((owner(row), row) for row in file.resources)
    return _sums((names.get(found, "No priority"), found, row) for found, row in owned)


def _sums(named: Iterable[tuple[str, UUID | None, PlanResourceRow]]) -> tuple[ResourceSum, ...]:
    groups: dict[tuple[UUID | None, str], list[PlanResourceRow]] = {}
    for name, record_id, row in named:
        groups.setdefault((record_id, name), []).append(row)
    made = [
        ResourceSum(
            name,
            record_id,
            sum(row.pence or 0 for row in rows),
            sum(row.kind is ResourceKind.PEOPLE for row in rows),
            sum(row.kind is ResourceKind.IN_KIND for row in rows),
            tuple(row.id for row in rows),
        )
        for (record_id, name), rows in groups.items()
    ]
    return tuple(sorted(made, key=lambda each: (each.record_id is None, each.name)))
