"""What erasing leaves of a record, and finding in a text what it gives away of one person."""

import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import Any
from uuid import UUID

from cspdesk.domain.consent import names_found, spoken_words, without_names
from cspdesk.domain.dates import say_date_long
from cspdesk.domain.ids import content_id
from cspdesk.domain.kinds import Kind
from cspdesk.domain.likeness import email_key, initials, phone_key
from cspdesk.domain.text import fold, words

REMOVED = "Name removed"
_NAME, _WAY = "[name removed]", "[removed]"
_MARKS = frozenset({_NAME, _WAY})
UNIT = "history_unit"
"""What a marker is of when the words or the author of a unit of work are cleared; it is no kind of record."""

NOBODY = content_id("person", "signed in")
"""The one who stands for those whose place in a register was cleared."""

CLEARED: dict[Kind, dict[str, Any]] = {
    Kind.PERSON: {
        "name": REMOVED, "role_title": "", "email": "", "phone": "", "mobile": "", "address": "", "postcode": "",
        "may_be_named": "no", "named_on": None, "named_source": "",
        "may_be_contacted": "no", "contacted_on": None, "contacted_source": "",
        "retain_until": None, "note": "", "deleted": True,
    },
    Kind.ATTENDANCE: {
        "person_id": str(NOBODY), "stand_in_id": None, "arrived": None, "left_at": None, "note": "", "deleted": True,
    },
    Kind.ATTACHMENT: {
        "name": "", "caption": "", "agreed_by": "", "agreed_on": None, "size": 0, "sha256": "", "deleted": True,
    },
    Kind.FORMAT_REQUEST: {"words": "", "note": "", "person_id": None},
}  # fmt: skip
"""What stands in a record that was erased whole, as JSON holds it; other fields stay, so that figures stay true."""

BELONGING: dict[Kind, tuple[tuple[str, ...], dict[str, Any]]] = {
    Kind.ALIAS: (("owner_id", "old_id"), {"name": "", "deleted": True}),
    Kind.ROLE: (("person_id",), {"title": "", "deleted": True}),
    Kind.ATTENDANCE: (("person_id",), {"note": ""}),
    Kind.ACTIVITY_TAKER: (("person_id",), {"label": "", "note": "", "may_be_contacted": "no"}),
    Kind.FORMAT_REQUEST: (("person_id",), {"words": "", "note": ""}),
    Kind.ATTACHMENT: (("owner_id",), CLEARED[Kind.ATTACHMENT]),
}
"""What goes with a person, by the fields that point at them, and what stands in it afterwards."""

WAYS = frozenset({"phone", "mobile", "email", "booking_phone", "booking_email", "address", "postcode"})
"""How a record itself is reached: a number that stands there too is that record's own until a person says not."""

_PHONE = re.compile(r"(?<!\w)\+?\(?\d[\d\s().\-/]{4,}\d(?!\w)")
_SHORTEST = 4
_PARTS = re.compile(r"\[name removed\]|\[removed\]|\s+|[^\s\[]+|\[")


@dataclass(frozen=True)
class Traces:
    """What a person is known by: names they had, addresses, telephone numbers."""

    names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.names or self.emails or self.phones or self.places)

    @cached_property
    def _beginnings(self) -> tuple[str, ...]:
        """What a text must hold, folded and without spaces and signs, before it is worth a closer look."""
        lasts = (spoken_words(name) for name in self.names)
        found = {own[-1] for own in lasts if own} | {
            own[0] for own in (spoken_words(n) for n in self.names) if own
        }
        return tuple(sorted(found))

    @cached_property
    def _phone_keys(self) -> frozenset[str]:
        return frozenset(filter(None, map(phone_key, self.phones)))

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        emails = [re.escape(email) for email in self.emails if len(email) >= _SHORTEST]
        places = [r"[\s,]+".join(map(re.escape, re.split(r"[\s,]+", each.strip()))) for each in self.places]
        single = [
            own[0] for own in map(spoken_words, self.names) if len(own) == 1 and len(own[0]) >= _SHORTEST
        ]
        told = [*emails, *places, *map(re.escape, single)]
        return tuple(re.compile(rf"(?<!\w){each}(?!\w)", re.IGNORECASE) for each in told if each)

    def found(self, text: str) -> bool:
        """True when a text names the person or gives an address or a number of theirs."""
        return bool(text) and self.without(text) != text

    def without(self, text: str) -> str:
        """The text with names and numbers of the person taken out; the very same text when there are none."""
        if not text:
            return text
        folded = fold(text)
        if any(begin in folded for begin in self._beginnings) and names_found(text, self.names):
            text = without_names(text, dict.fromkeys(self.names, _NAME))
        for pattern in self._patterns:
            text = pattern.sub(_WAY, text)
        return _PHONE.sub(self._phone, text) if self._phone_keys else text

    def _phone(self, match: re.Match[str]) -> str:
        return _WAY if phone_key(match.group()) in self._phone_keys else match.group()

    def perhaps(self, text: str, shared: frozenset[str] = frozenset()) -> bool:
        """True when a surname stands alone in a text, or the initials do; only a person can tell whether it is them.

        `shared` are the surnames that others have as well: they say nothing.
        """
        if not text:
            return False
        typed = None
        for name in self.names:
            own = spoken_words(name)
            if len(own) < 2:
                continue
            if typed is None:
                typed = words(text)
            short = r"\.?".join(initials(" ".join(own)).upper())
            if len(own[-1]) >= _SHORTEST and own[-1] in typed and own[-1] not in shared:
                return True
            if re.search(rf"(?<![\w.]){short}(?!\w)", text):
                return True
        return False

    def without_in_json(self, text: str) -> str:
        """The same for every text within JSON; what is no JSON is read as plain text."""
        return each_text(text, self.without)


def each_text(text: str, said: Callable[[str], str]) -> str:
    """A text, or each text within one that is JSON, as `said` gives it; the very same when nothing is changed."""
    if text[:1] not in ("{", "["):
        return said(text)
    try:
        held = json.loads(text)
    except ValueError:
        return said(text)
    told = _each(held, said)
    return text if told == held else json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _each(value: Any, said: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return said(value)
    if isinstance(value, list):
        return [_each(each, said) for each in value]
    if isinstance(value, Mapping):
        return {key: _each(each, said) for key, each in value.items()}
    return value


def traces(people: Iterable[Mapping[str, Any]], names: Iterable[str]) -> Traces:
    """What people (one and those merged into them, as they are or were) are known by."""
    rows = list(people)
    called = {*names, *(row.get("name", "") for row in rows)} - {"", REMOVED}
    emails = {email_key(row.get("email") or "") for row in rows} - {""}
    phones = {row.get(field) or "" for row in rows for field in ("phone", "mobile")} - {""}
    places = {row.get("address") or "" for row in rows}
    return Traces(
        tuple(sorted(called)),
        tuple(sorted(emails)),
        tuple(sorted(phones)),
        tuple(sorted(each for each in places if len(each) >= 2 * _SHORTEST)),
    )


def both_removed(one: str, other: str) -> str | None:
    """A frozen paper from which two computers each took somebody out, without either of them.

    None where neither did, or where they are not the same paper. The order of the two makes no difference.
    """
    try:
        first, second = (json.loads(each) for each in sorted((one, other)))
    except ValueError:
        return None
    told = _without_both(first, second)
    record = told.get("record") if isinstance(told, dict) else None
    if not isinstance(record, dict) or not record.get("removed"):
        return None
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _without_both(one: Any, other: Any) -> Any:
    if isinstance(one, str) and isinstance(other, str):
        return one if one == other else _fewest_names(one, other)
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [_without_both(*pair) for pair in zip(one, other, strict=True)]
    if isinstance(one, dict) and isinstance(other, dict):
        return {key: _without_both(one.get(key, ""), other.get(key, "")) for key in {**one, **other}}
    return one if one == other else None


def _fewest_names(one: str, other: str) -> str:
    """Of two forms of a text what both left, and where they differ what stands for a name: never a part of one."""
    mine, theirs = _PARTS.findall(one), _PARTS.findall(other)
    if not _MARKS & {*mine, *theirs}:
        return max(one, other)  # the line that says when: the later one
    kept: list[str] = []
    # A mark here stands for somebody else than a mark there.
    apart = [each + "\0" if each in _MARKS else each for each in theirs]
    for what, a, b, c, d in SequenceMatcher(None, mine, apart, autojunk=False).get_opcodes():
        if what == "equal":
            kept += mine[a:b]
        else:
            kept.append(" ".join(each for each in (*mine[a:b], *theirs[c:d]) if each in _MARKS))
    return "".join(kept)


def removed_line(day: dt.date) -> str:
    """What a paper that is set again says of itself."""
    return f"{REMOVED} on {say_date_long(day)}"


def marker_id(of_kind: str, of_id: UUID, of_field: str) -> UUID:
    """The id of a marker: two computers that erase the same write the same."""
    return content_id("erasure", of_kind, of_id, of_field)


def plain_words(words_: str, is_undo: bool, field: str, kind: str) -> str:
    """The words of a unit of work without what was typed: what it did first, and to what sort of record."""
    before = next((each for each in ("undo ", "redo ") if is_undo and words_.startswith(each)), "")
    return f"{before}{'change' if field else 'add'} {kind.replace('_', ' ')}"
