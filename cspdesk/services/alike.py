"""Likely doubles among all the names that are known: what is compared of each, and with whom."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.likeness import Known, Looks, hints_between, looks
from cspdesk.domain.people import PersonRow

NEAR = 88
"""Letters two names share, of 100, to be pointed out when nothing else is known."""
_LOOKED_AT = 40
_PAIR = 70


@dataclass(frozen=True)
class Likely:
    """A record that may be the same: `reason` in words, `weight` from 0 to 100, `detail` tells who it is."""

    id: UUID
    name: str
    detail: str
    reason: str
    weight: int


@dataclass(frozen=True)
class Entry:
    """One name an agency is known by."""

    id: UUID
    name: str
    key: str
    detail: str
    shown: str


@dataclass(frozen=True)
class Person(Entry):
    """One name a person is known by, with all that is compared of it."""

    row: PersonRow
    looks: Looks
    words: frozenset[str]


def person_entry(person: PersonRow, name: str) -> Person:
    own = looks(Known(name, person.email, person.phone or person.mobile))
    words = sorted(own.words)
    return Person(person.id, name, " ".join(words), person.agency, person.name, person, own, frozenset(words))


def near(key: str, typed: Looks, entries: list[Person]) -> Iterable[tuple[Person, float]]:
    """The entries worth a closer look with how alike they are spelt, and those of the same address or number."""
    from rapidfuzz import fuzz, process

    keys = [entry.key for entry in entries]
    seen: set[int] = set()
    for _, score, place in process.extract(key, keys, scorer=fuzz.ratio, limit=_LOOKED_AT, score_cutoff=45):
        seen.add(place)
        yield entries[place], score
    own, email, phone = set(typed.words), typed.email, typed.phone
    for place, entry in enumerate(entries):
        known = entry.looks
        same_reach = (email and email == known.email) or (phone and phone == known.phone)
        if place not in seen and (same_reach or own & entry.words):
            yield entry, 0.0


def _marks(entry: Person) -> Iterable[tuple[str, str]]:
    """What two records of one person are likely to share."""
    yield "name", entry.key
    own = entry.looks
    if own.email:
        yield "email", own.email
    if own.phone:
        yield "phone", own.phone
    if len(own.words) > 1:
        yield "begins", f"{own.words[0][:1]} {own.words[-1][:4]}"


def _alike(one: Person, other: Person) -> Likely | None:
    """The second as a likely double of the first; None when too little speaks for it."""
    from rapidfuzz import fuzz

    hints = hints_between(one.looks, other.looks)
    weight, reason = (hints[0].weight, ", ".join(hint.words for hint in hints)) if hints else (0, "")
    score = fuzz.ratio(one.key, other.key)
    if score >= NEAR and weight < score - 20:
        weight, reason = int(score) - 20, reason or "spelt nearly the same"
    if weight < _PAIR:
        return None
    return Likely(other.id, other.shown, other.detail, reason, weight)


def alike_pairs(entries: Sequence[Person]) -> list[tuple[PersonRow, Likely]]:
    """People who look like another one, each pair once, likeliest first.

    Only those are compared who share a name, an address or a number, or begin alike in both names.
    """
    groups: dict[tuple[str, str], list[Person]] = {}
    for entry in entries:
        for mark in _marks(entry):
            groups.setdefault(mark, []).append(entry)
    found: dict[frozenset[UUID], tuple[PersonRow, Likely]] = {}
    for group in groups.values():
        for place, one in enumerate(group):
            for other in group[place + 1 :]:
                pair = frozenset((one.id, other.id))
                if len(pair) == 2 and pair not in found and (likely := _alike(one, other)) is not None:
                    found[pair] = (one.row, likely)
    return sorted(found.values(), key=_by_weight, reverse=True)


def _by_weight(pair: tuple[PersonRow, Likely]) -> int:
    return pair[1].weight


def spelt_alike(one: str, other: str) -> int:
    """A weight when two agencies differ by a slip of the pen; 0 when they differ by more."""
    from rapidfuzz import fuzz

    if min(len(one), len(other)) < 5:
        return 0
    score = fuzz.ratio(one, other)
    return int(score) - 20 if score >= NEAR else 0
