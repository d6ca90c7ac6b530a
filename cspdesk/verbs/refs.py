"""From what was typed to the record meant: an id, a printed number, or a name."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from cspdesk.domain.numbering import parse_action_number, parse_meeting_ref
from cspdesk.domain.text import fold, one_line
from cspdesk.errors import Refused

if TYPE_CHECKING:
    from cspdesk.office import Office

LISTS = (
    "forums", "bodies", "meetings", "actions", "issues", "partners", "people", "venues", "publications",
    "clocks", "activities", "measures", "packs", "plan", "plan-lines", "indicators", "glossary",
    "risks", "matrix", "checks", "entries", "late", "computers",
)  # fmt: skip
FORGOTTEN = "A passphrase that is forgotten cannot be found again by anybody: write it down and lock it away."
DATED = (
    "forums",
    "bodies",
    "meetings",
    "actions",
    "issues",
    "publications",
    "clocks",
    "activities",
    "measures",
)
"""Lists that a period makes sense for."""

KINDS = (
    "body",
    "meeting",
    "action",
    "issue",
    "partner",
    "person",
    "venue",
    "publication",
    "activity",
    "plan",
    "line",
    "indicator",
    "risk",
    "entry",
)
SINGULAR = {
    "forum": "body", "forums": "body", "bodies": "body", "meetings": "meeting", "actions": "action",
    "issues": "issue", "partners": "partner", "agency": "partner", "people": "person", "venues": "venue",
    "publications": "publication", "activities": "activity", "event": "activity",
    "pack": "pack", "packs": "pack", "plans": "plan", "plan-line": "line", "plan-lines": "line", "lines": "line",
    "indicators": "indicator", "risks": "risk", "entries": "entry",
} | {kind: kind for kind in KINDS}  # fmt: skip
"""What may be typed for a kind."""


@dataclass(frozen=True)
class Meant:
    kind: str
    id: UUID


class _Named(Protocol):
    @property
    def id(self) -> UUID: ...
    @property
    def name(self) -> str: ...


class _Titled(Protocol):
    @property
    def id(self) -> UUID: ...
    @property
    def title(self) -> str: ...


def find(office: "Office", typed: str, kind: str = "") -> Meant:
    """The record meant, of any kind when none is named. Raises Refused when there is none or several have that name."""
    return find_one_of(office, typed, *([kind] if kind else ()))


def find_owner(office: "Office", typed: str) -> tuple[UUID | None, str]:
    """The partner who owns actions, or the words of an owner who is none. Raises Refused when nobody is meant."""
    try:
        return find(office, typed, "partner").id, ""
    except Refused:
        return None, office.actions.owed_in_words(typed).owner


def find_one_of(office: "Office", typed: str, *kinds: str) -> Meant:
    """The record meant, looked for among the kinds in their order."""
    typed = one_line(typed)
    record_id = _uuid(typed)
    look: dict[str, Callable[[], UUID | None]] = {
        "action": lambda: _action(office, typed, record_id),
        "issue": lambda: _issue(office, typed, record_id),
        "meeting": lambda: _meeting(office, typed, record_id),
        "body": lambda: _body(office, typed, record_id),
        "partner": lambda: _partner(office, typed, record_id),
        "person": lambda: _by_name(office.store.people.people(office.context.today()), typed, record_id),
        "venue": lambda: _by_name(office.store.bodies.venues(), typed, record_id),
        "indicator": lambda: _indicator(office, typed, record_id),
        "risk": lambda: _risk(office, typed, record_id),
        "review": lambda: _review(office, typed, record_id),
        "entry": lambda: _by_title((each.row for each in office.entries.all()), typed, record_id),
        "activity": lambda: _by_title(office.activities.all(), typed, record_id),
        "publication": lambda: _by_title(office.publications.all(), typed, record_id),
        "plan": lambda: _by_title(office.plans.own(), typed, record_id),
        "line": lambda: _plan_line(office, record_id),
    }
    for each in kinds or KINDS:
        found = look[each]()
        if found is not None:
            return Meant(each, found)
    noun = " or ".join(kinds) or "record"
    raise Refused(f"There is no {noun} “{typed}” in this store: look for it with “list”.")


def _review(office: "Office", typed: str, record_id: UUID | None) -> UUID | None:
    """A review by its title, or by title and day where several are called the same."""
    every, wanted = office.packs.reviews(), fold(typed)
    named = [each for each in every if each.id == record_id or fold(office.packs.called(each)) == wanted]
    found = named or [each for each in every if fold(each.row.title) == wanted]
    if len(found) > 1:
        names = "; ".join(f"“{office.packs.called(each)}”" for each in found)
        raise Refused(f"{len(found)} reviews are called “{typed}”: say which of {names}.")
    return found[0].id if found else None


def _risk(office: "Office", typed: str, record_id: UUID | None) -> UUID | None:
    wanted = fold(one_line(typed))
    rows = office.store.risks.all()
    return next((row.id for row in rows if row.id == record_id or fold(row.ref) == wanted), None)


def _indicator(office: "Office", typed: str, record_id: UUID | None) -> UUID | None:
    rows = office.store.indicators.all()
    if record_id is not None:
        return next((row.id for row in rows if row.id == record_id), None)
    found = office.indicators.find(typed)
    return found.id if found is not None else None


def _uuid(typed: str) -> UUID | None:
    try:
        return UUID(typed)
    except ValueError:
        return None


def _action(office: "Office", typed: str, record_id: UUID | None) -> UUID | None:
    reads = office.store.actions
    if record_id is not None:
        row = reads.get(record_id)
        return row.id if row else None
    number = parse_action_number(typed)
    if number is None:
        return None
    found = reads.by_number(number.code, number.year, number.running, number.suffix)
    return found.id if found else None


def _issue(office: "Office", typed: str, record_id: UUID | None) -> UUID | None:
    if record_id is not None:
        row = office.store.issues.get(record_id)
        return row.id if row else None
    # An issue's number is an action's with an S before the running part.
    head, _, running = typed.rpartition("-")
    if running[:1] not in ("S", "s"):
        return None
    number = parse_action_number(f"{head}-{running[1:]}")
    if number is None:
        return None
    wanted = f"{number.code}-{number.year}-S{number.running:03d}{number.suffix}"
    return next((row.id for row in office.store.issues.all() if row.ref == wanted), None)


def _meeting(office: "Office", typed: str, record_id: UUID | None) -> UUID | None:
    reads = office.store.meetings
    if record_id is not None:
        row = reads.get(record_id)
        return row.id if row else None
    ref = parse_meeting_ref(typed)
    found = reads.by_ref(ref.code, ref.day) if ref is not None else None
    return found.id if found else None


def _body(office: "Office", typed: str, record_id: UUID | None) -> UUID | None:
    bodies = office.bodies.all()
    coded = next((body.id for body in bodies if body.code and body.code.casefold() == typed.casefold()), None)
    return coded or _by_name(bodies, typed, record_id)


def _partner(office: "Office", typed: str, record_id: UUID | None) -> UUID | None:
    agencies = office.store.people.agencies()
    found = _by_name(agencies, typed, record_id)
    if found is not None or record_id is not None:
        return found
    wanted = fold(typed)
    return next(
        (a.id for a in agencies if wanted in [fold(name) for name in a.aliases.split("; ") if name]), None
    )


def _plan_line(office: "Office", record_id: UUID | None) -> UUID | None:
    row = office.store.plans.line(record_id) if record_id is not None else None
    return row.id if row is not None else None


def _by_title(rows: Iterable[_Titled], typed: str, record_id: UUID | None) -> UUID | None:
    found = [row.id for row in rows if row.id == record_id or fold(row.title) == fold(typed)]
    if len(found) > 1:
        raise Refused(f"{len(found)} are called “{typed}”: give the id instead.")
    return found[0] if found else None


def _by_name(rows: Iterable[_Named], typed: str, record_id: UUID | None) -> UUID | None:
    if record_id is not None:
        return next((row.id for row in rows if row.id == record_id), None)
    found = [row.id for row in rows if fold(row.name) == fold(typed)]
    if len(found) > 1:
        raise Refused(f"{len(found)} are called “{typed}”: give the id instead.")
    return found[0] if found else None
