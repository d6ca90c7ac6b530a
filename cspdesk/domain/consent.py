"""What people agreed to: who is written to, who is printed by name or by role, and what typed text gives away.

Public papers never name a resident, nor anybody who has not said that they may be named. Nobody is written to who
said no, and a resident only once their yes is recorded.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from cspdesk.domain.kinds import Audience, Consent
from cspdesk.domain.likeness import name_words
from cspdesk.domain.text import one_line, words

A_RESIDENT = "A resident"
_NOBODY = "Somebody not named here"
_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "sir", "cllr", "councillor"}
    | {"pc", "pcso", "sgt", "sergeant", "insp", "inspector"}
)
# Letters with their marks, marks without a shape, and an apostrophe within.
_TYPED_WORD = re.compile(
    r"[^\W_](?:[^\W_]|[\u0300-\u036f\u0900-\u0dff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]"
    r"|['\u2018\u2019`](?=[^\W_]))*"
)
_POSSESSIVE = re.compile(r"['\u2018\u2019`]s$", re.IGNORECASE)


def may_be_written_to(may_be_contacted: Consent, is_resident: bool) -> bool:
    """True for a yes; without an answer for those who come for an agency or a body, never for a resident.

    The one rule of drafts, mailing lists, address books and exports.
    """
    return may_be_contacted is Consent.YES or (may_be_contacted is Consent.UNKNOWN and not is_resident)


def why_not_written_to(may_be_contacted: Consent) -> str:
    """What is said of somebody whom the rule leaves out, in words that follow their name."""
    if may_be_contacted is Consent.NO:
        return "does not want to be contacted"
    return "has not said that they may be contacted"


def may_be_printed(may_be_named: Consent, is_resident: bool, audience: Audience) -> bool:
    """True when the audience may read the person's name."""
    return audience is Audience.INTERNAL or (may_be_named is Consent.YES and not is_resident)


def printed_name(
    name: str,
    role_title: str,
    may_be_named: Consent,
    is_resident: bool,
    audience: Audience,
    agency: str = "",
) -> str:
    """The name for this audience, or else the role, or 'Representative of' the agency, or 'A resident'."""
    own, role, sent_by = one_line(name), one_line(role_title), one_line(agency)
    if own and may_be_printed(may_be_named, is_resident, audience):
        return own
    if role:
        return role
    if is_resident:
        return A_RESIDENT
    return f"Representative of {sent_by}" if sent_by else _NOBODY


def names_found(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Those of the names that a text gives away, in the order handed in; case and accents are ignored."""
    spoken = f" {' '.join(word.folded for word in _words_in(text))} "
    return tuple(name for name in names if _given_away(name, spoken))


def without_names(text: str, stands_for: Mapping[str, str]) -> str:
    """The text with each name replaced by what stands for it ('A resident', a role), longest names first.

    Finds the whole name in any case, with or without its accents and marks that have no shape, its surname
    first, and its last word after a title (Mrs Patel).
    """
    for name in sorted(stands_for, key=len, reverse=True):
        own, stand_in = spoken_words(name), stands_for[name]
        start = 0
        while own and (found := _first(text, own, start, stand_in.startswith("a "))):
            text = text[: found[0]] + stand_in + text[found[1] :]
            start = found[0] + len(stand_in)
    return text


@lru_cache(maxsize=20_000)
def spoken_words(name: str) -> tuple[str, ...]:
    """The words a name is looked for by, without titles and marks that have no shape."""
    return name_words(_shapely(name))


def words_in(text: str) -> frozenset[str]:
    """The folded words of a text, as names are looked for in it."""
    return frozenset(word.folded for word in _words_in(text))


class _Word(NamedTuple):
    """A word of a text, folded, and where it stands."""

    folded: str
    start: int
    end: int


def _shapely(text: str) -> str:
    return text if text.isascii() else "".join(each for each in text if unicodedata.category(each) != "Cf")


@lru_cache(maxsize=256)
def _words_in(text: str) -> tuple[_Word, ...]:
    """The words of a text; the s of a possessive is no letter of the name: Mrs Patel's gate."""
    found = []
    for match in _TYPED_WORD.finditer(text):
        typed = match.group()
        end = match.end()
        if (own := _POSSESSIVE.search(typed)) is not None:
            typed, end = typed[: own.start()], match.start() + own.start()
        found += [_Word(each, match.start(), end) for each in words(_shapely(typed))]
    return tuple(found)


def _first(text: str, own: tuple[str, ...], start: int, article: bool) -> tuple[int, int] | None:
    """Where a name first stands from a place on, with a title before it and, if asked, an article."""
    typed = _words_in(text)
    turned = (own[-1], *own[:-1])
    for place, word in enumerate(typed):
        if word.start < start:
            continue
        titled = place > 0 and typed[place - 1].folded in _TITLES and typed[place - 1].start >= start
        length = len(own)
        here = tuple(each.folded for each in typed[place : place + length])
        last = typed[min(place + length, len(typed)) - 1]
        whole = length > 1 and (here == own or (here == turned and "," in text[word.end : last.start]))
        if not whole:
            if not titled or word.folded != own[-1]:
                continue
            last = word
        first = place - 1 if titled else place
        if article and first and typed[first - 1].folded in ("the", "a", "an"):
            # Who is called by their office is spoken of with an article: ask the Warden.
            first -= 1 if typed[first - 1].start >= start else 0
        return typed[first].start, last.end
    return None


def _given_away(name: str, spoken: str) -> bool:
    # One word alone is too often not a name (Grace, Rose), so it needs a title before it.
    own = spoken_words(name)
    # Thousands of names are tried on each text: most are told apart by their last word alone.
    if not own or f" {own[-1]} " not in spoken:
        return False
    if len(own) > 1 and (f" {' '.join(own)} " in spoken or f" {' '.join((own[-1], *own[:-1]))} " in spoken):
        return True
    before = re.findall(rf"(\S+) (?={re.escape(own[-1])} )", spoken)
    return not _TITLES.isdisjoint(before)
