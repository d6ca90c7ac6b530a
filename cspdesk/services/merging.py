"""Likely duplicates, and making one record of two without losing what either did."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.changes import Changes
from cspdesk.domain.ids import joined_id
from cspdesk.domain.kinds import Consent, Kind, Mark
from cspdesk.domain.likeness import Known, agency_key, hints_between, looks, name_key, same_agency_hints
from cspdesk.domain.people import AgencyRow, PersonRow
from cspdesk.domain.references import FIELDS, OWNED
from cspdesk.domain.text import fold, one_line
from cspdesk.errors import Refused
from cspdesk.services.alike import NEAR, Entry, Likely, Person, alike_pairs, near, person_entry, spelt_alike
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_CONSENTS = (
    ("may_be_named", "named_on", "named_source"),
    ("may_be_contacted", "contacted_on", "contacted_source"),
)
_NOT_FILLED = frozenset(
    {"id", "name", "deleted", "merged_into", "resident", "position", "kind", "standing"}
    | {field for fields in _CONSENTS for field in fields}
)


class MergeService:
    """Points out likely duplicates and merges two records; a merge is one unit of work that undo takes back."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store
        self._people: list[Person] | None = None
        self._agencies: list[Entry] | None = None
        self._store.subscribe(self._on_changed)

    # Likeness

    def likely_people(
        self, name: str, agency: str = "", email: str = "", phone: str = "", *, besides: UUID | None = None
    ) -> list[Likely]:
        """People who may be the one being typed, likeliest first; `besides` is the record itself."""
        if not name.strip() and not email.strip():
            return []
        typed, key = looks(Known(one_line(name), email, phone)), name_key(name)
        entries = [entry for entry in self._known_people() if entry.id != besides]
        found: dict[UUID, Likely] = {}
        for entry, score in near(key, typed, entries):
            hints = hints_between(typed, entry.looks)
            weight = hints[0].weight if hints else 0
            reason = ", ".join(hint.words for hint in hints)
            if weight < score and score >= NEAR and len(key) > 4:
                weight, reason = int(score) - 20, reason or "spelt nearly the same"
            if weight > 30 and agency and fold(agency) == fold(entry.detail):
                weight, reason = min(weight + 10, 100), f"{reason}, works there too"
            if weight > 30 and (entry.id not in found or found[entry.id].weight < weight):
                found[entry.id] = Likely(entry.id, entry.shown, entry.detail, reason, weight)
        return sorted(found.values(), key=_by_weight, reverse=True)[:5]

    def likely_agencies(self, name: str, *, besides: UUID | None = None) -> list[Likely]:
        """Agencies that may be the one being typed, likeliest first."""
        typed = one_line(name)
        if len(typed) < 2:
            return []
        found: dict[UUID, Likely] = {}
        for entry in self._known_agencies():
            if entry.id == besides:
                continue
            hints = same_agency_hints(typed, entry.name)
            weight = hints[0].weight if hints else spelt_alike(agency_key(typed), entry.key)
            reason = hints[0].words if hints else "spelt nearly the same"
            if weight and (entry.id not in found or found[entry.id].weight < weight):
                found[entry.id] = Likely(entry.id, entry.shown, entry.detail, reason, weight)
        return sorted(found.values(), key=_by_weight, reverse=True)[:5]

    def pairs(self) -> list[tuple[PersonRow, Likely]]:
        """People who look like another one, each pair once, likeliest first."""
        return alike_pairs(self._known_people())

    # Merging

    def merge_people(self, keep_id: UUID, drop_id: UUID, **values: Any) -> None:
        """Makes one person of two: everything of the second belongs to the first, `values` are its facts.

        What the first leaves empty is filled from the second; of two answers about consent the stricter stays.
        Attendance keeps its ids; of two marks in one seat that of being there stays. Raises Refused for one
        person twice.
        """
        self._merge(Kind.PERSON, keep_id, drop_id, values)

    def merge_agencies(self, keep_id: UUID, drop_id: UUID, **values: Any) -> None:
        """Makes one agency of two, as with people."""
        self._merge(Kind.AGENCY, keep_id, drop_id, values)

    def _merge(self, kind: Kind, keep_id: UUID, drop_id: UUID, values: dict[str, Any]) -> None:
        if keep_id == drop_id:
            raise Refused("Both are the same record: choose another to merge it with.")
        with self._store.work("merge two records") as work:
            keep, drop = work.get(kind, keep_id), work.get(kind, drop_id)
            if any(row["deleted"] or row["merged_into"] is not None for row in (keep, drop)):
                raise Refused("One of the two is not in the list any more: look again and choose once more.")
            work.words = f"merge {drop['name']} into {keep['name']}"
            work.change(kind, keep_id, **{**_filled(keep, drop), **values})
            self._move(work, kind, keep_id, drop_id)
            if kind is Kind.AGENCY:
                _stand_alone(work, keep_id)
            add_alias(work, kind, keep_id, drop["name"], drop_id)
            if keep["name"] != work.get(kind, keep_id)["name"]:
                add_alias(work, kind, keep_id, keep["name"])
            work.change(kind, drop_id, merged_into=keep_id)
            work.commit()
        if self._store.person_id == drop_id:
            # Who works here was the one merged: what they do from now on is done by the one kept.
            self._store.person_id = keep_id

    def _move(self, work: "UnitOfWork", kind: Kind, keep_id: UUID, drop_id: UUID) -> None:
        """Points at the kept record whatever points at the other, then clears what stands there twice."""
        for where, field in FIELDS[kind]:
            for record in work.find(where, **{field: drop_id}):
                work.change(where, record["id"], **{field: keep_id})
        for where in OWNED:
            for record in work.find(where, owner_id=drop_id):
                work.change(where, record["id"], owner_id=keep_id)
        for record in work.find(kind, merged_into=drop_id):
            work.change(kind, record["id"], merged_into=keep_id)
        field = "person_id" if kind is Kind.PERSON else "agency_id"
        clear_seats(work, work.find(Kind.ATTENDANCE, **{field: keep_id}))
        _clear_roles(work, Kind.ROLE, work.find(Kind.ROLE, **{field: keep_id}))
        if kind is Kind.AGENCY:
            _clear_roles(work, Kind.SUPPORT, work.find(Kind.SUPPORT, agency_id=keep_id))

    # What is known

    def _known_people(self) -> list[Person]:
        if self._people is None:
            people = {p.id: p for p in self._store.people.people(self._context.today())}
            names = [(p.id, p.name) for p in people.values()]
            names += [(a.owner_id, a.name) for a in self._store.people.aliases() if a.owner_id in people]
            self._people = [person_entry(people[id_], name) for id_, name in names if name]
        return self._people

    def _known_agencies(self) -> list[Entry]:
        if self._agencies is None:
            self._agencies = [
                Entry(agency.id, name, agency_key(name), _also(agency, name), agency.name)
                for agency in self._store.people.agencies()
                for name in (agency.name, *filter(None, agency.aliases.split("; ")))
            ]
        return self._agencies

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Kind.PERSON, Kind.AGENCY, Kind.ALIAS, Kind.ROLE):
            self._people = self._agencies = None


def _also(agency: AgencyRow, name: str) -> str:
    return "" if name == agency.name else f"also {name}"


def _filled(keep: dict[str, Any], drop: dict[str, Any]) -> dict[str, Any]:
    """What the kept record takes from the other: fields it leaves empty, and the stricter consent."""
    found = {
        name: drop[name]
        for name in keep
        if name not in _NOT_FILLED and keep[name] in (None, "") and drop[name] not in (None, "")
    }
    if keep.get("note") and drop.get("note") and drop["note"] not in keep["note"]:
        found["note"] = f"{keep['note']}\n{drop['note']}"
    for fields in _CONSENTS:
        if fields[0] in keep and _strictness(drop[fields[0]]) > _strictness(keep[fields[0]]):
            found.update({field: drop[field] for field in fields})
    if drop.get("resident") and not keep.get("resident"):
        # A resident stays one on public papers, whatever else they are.
        found["resident"] = True
    return found


def _strictness(answer: Consent) -> int:
    return (Consent.UNKNOWN, Consent.YES, Consent.NO).index(answer)


def add_alias(work: "UnitOfWork", kind: Kind, owner_id: UUID, name: str, old_id: UUID | None = None) -> None:
    """Writes what a record was called before; of one joining made on two computers it is one alias."""
    made = joined_id(Kind.ALIAS, owner_id, old_id or owner_id, name)
    # One that was taken back is left as it is: others know a joining by an alias that is new.
    known = work.peek(Kind.ALIAS, made) is not None
    values = {"owner_kind": kind, "owner_id": owner_id, "name": name, "old_id": old_id}
    work.add(Kind.ALIAS, None if known else made, **values)


_RANK = (Mark.IN_ROOM, Mark.ONLINE, Mark.PHONE, Mark.STOOD_IN, Mark.APOLOGIES, Mark.ABSENT, Mark.EXPECTED)

_TOLD = ("arrived", "left_at", "note")


def clear_seats(work: "UnitOfWork", rows: list[dict[str, Any]]) -> None:
    """Of several marks in one seat keeps the one of being there; nobody stands in for themselves."""
    seats: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for row in rows:
        if row["stand_in_id"] == row["person_id"]:
            work.change(Kind.ATTENDANCE, row["id"], mark=Mark.IN_ROOM, stand_in_id=None)
            row = {**row, "mark": Mark.IN_ROOM}
        seat = (row["meeting_id"], row["person_id"], row["agency_id"], row["capacity"])
        seats.setdefault(seat, []).append(row)
    for held in seats.values():
        best, *others = sorted(held, key=_by_mark)
        for row in others:
            told = {name: row[name] for name in _TOLD if best[name] in (None, "") and row[name]}
            work.change(Kind.ATTENDANCE, best["id"], **told)
            best = {**best, **told}
            work.delete(Kind.ATTENDANCE, row["id"])


def _clear_roles(work: "UnitOfWork", kind: Kind, rows: list[dict[str, Any]]) -> None:
    """Takes out a role that another of the same kind and place covers from first day to last."""
    kept: list[dict[str, Any]] = []
    for row in sorted(rows, key=_by_length):
        if any(_covers(other, row) for other in kept):
            work.delete(kind, row["id"])
        else:
            kept.append(row)


_SAME = ("kind", "person_id", "body_id", "agency_id")


def _covers(one: dict[str, Any], other: dict[str, Any]) -> bool:
    if any(one.get(field) != other.get(field) for field in _SAME):
        return False
    begins = one["from_day"] is None or (
        other["from_day"] is not None and one["from_day"] <= other["from_day"]
    )
    ends = one["to_day"] is None or (other["to_day"] is not None and other["to_day"] <= one["to_day"])
    return begins and ends


def _stand_alone(work: "UnitOfWork", agency_id: UUID) -> None:
    """An agency is neither its own parent nor its own successor, as two that were tied become after a merge."""
    own = work.get(Kind.AGENCY, agency_id)
    for field in ("parent_id", "successor_id"):
        if own[field] == agency_id:
            work.change(Kind.AGENCY, agency_id, **{field: None})


def _by_mark(row: dict[str, Any]) -> tuple[int, str]:
    return _RANK.index(row["mark"]), str(row["id"])


def _by_length(row: dict[str, Any]) -> tuple[str, str, str]:
    """Longest first: an open beginning, then an open end."""
    first = row["from_day"].isoformat() if row["from_day"] else ""
    last = row["to_day"].isoformat() if row["to_day"] else "9999"
    return first, "".join(chr(255 - ord(letter)) for letter in last), str(row["id"])


def _by_weight(hit: Likely) -> int:
    return hit.weight
