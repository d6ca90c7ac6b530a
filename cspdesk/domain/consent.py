"""What people agreed to: who is written to, who is printed by name or by role, and what typed text gives away.

Public papers never name a resident, nor anybody who has not said that they may be named. Nobody is written to who
said no, and a resident only once their yes is recorded.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
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
_PARTICLES = frozenset(
    {
        "van",
        "von",
        "der",
        "den",
        "de",
        "di",
        "da",
        "du",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ap",
        "ab",
        "st",
        "ter",
    }
)
_SHORTENED = frozenset({"mr", "mrs", "ms", "mx", "dr", "prof", "rev", "cllr", "sgt", "insp", "st"})
_MARKUP = re.compile(r"</?[A-Za-z][^<>]{0,200}>|&(?:[A-Za-z]{2,8}|#[0-9]{1,6});")
_BREAK = re.compile(r"[.,;:!?\u060c\u06d4\u0964]|\n\s*\n")
_ARTICLE = re.compile(r"\b(?:the|an?)\s+\Z", re.IGNORECASE)
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
    """Those of the names that a text gives away, in the order handed in, by the rule of `without_names`."""
    # Thousands of names are tried on each text: most are told apart by their last word alone.
    there = {word.folded for word in _words_in(text)}
    likely = (name for name in names if (own := spoken_words(name)) and own[-1] in there)
    return tuple(name for name in likely if any(_first(text, name, 0, r) for r in _readings(text)))


def without_names(text: str, stands_for: Mapping[str, str]) -> str:
    """The text with each name replaced by what stands for it ('A resident', a role), longest names first.

    Finds the whole name in any case, with or without its accents, marks that have no shape and markup in it; its
    surname first, before a comma; and its surname after a title or an initial (Mrs Patel, Mr B. van der Berg,
    B. Thistlewick). Words of two sentences or of a list are no name: 'prices rose. Day trips'.
    """
    for name in sorted(stands_for, key=len, reverse=True):
        for reading in _readings(text):
            text = _without(text, name, stands_for[name], reading)
    return text


def _without(text: str, name: str, stand_in: str, reading: "_Reading") -> str:
    start = 0
    while (found := _first(text, name, start, reading)) is not None:
        first, last = found
        if stand_in.startswith("a "):
            # Who is called by their office is spoken of with an article: ask the Warden.
            article = _ARTICLE.search(text, start, first)
            first = article.start() if article is not None else first
        text = text[:first] + stand_in + text[last:]
        start = first + len(stand_in)
    return text


@lru_cache(maxsize=20_000)
def spoken_words(name: str) -> tuple[str, ...]:
    """The words a name is looked for by, without titles and marks that have no shape."""
    return name_words(_shapely(name))


class _Word(NamedTuple):
    """A word of a text, folded, and where it stands."""

    folded: str
    start: int
    end: int


def _shapely(text: str) -> str:
    return text if text.isascii() else "".join(each for each in text if unicodedata.category(each) != "Cf")


_Reading = Callable[[str], tuple[_Word, ...]]


def _readings(text: str) -> tuple[_Reading, ...]:
    """How a text is taken apart into words: as it is, and without markup where it may have any."""
    return (_words_in, _words_beside_markup) if "<" in text or "&" in text else (_words_in,)


@lru_cache(maxsize=256)
def _words_in(text: str) -> tuple[_Word, ...]:
    """The words of a text; the s of a possessive is no letter of the name: Mrs Patel's gate."""
    found = []
    for match in _TYPED_WORD.finditer(text):
        typed = match.group()
        end = match.end()
        if typed.isascii() and typed.isalnum():
            found.append(_Word(typed.lower(), match.start(), end))  # as most are, and a fifth of the time
            continue
        if (own := _POSSESSIVE.search(typed)) is not None:
            typed, end = typed[: own.start()], match.start() + own.start()
        found += [_Word(each, match.start(), end) for each in words(_shapely(typed))]
    return tuple(found)


@lru_cache(maxsize=256)
def _words_beside_markup(text: str) -> tuple[_Word, ...]:
    """The same where what stands between angle brackets, or for a letter of HTML, is blank."""
    return _words_in(_MARKUP.sub(_blank, text))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


@lru_cache(maxsize=20_000)
def _surname(name: str) -> int:
    """How many of the spoken words are the surname: two of Mary Smith-Jones."""
    family, comma, _ = _shapely(name).partition(",")
    parts = words(family if comma else (family.split() or [""])[-1])
    return min(max(len(parts), 1), len(spoken_words(name)))


def _first(text: str, name: str, start: int, reading: _Reading) -> tuple[int, int] | None:
    """Where a name first stands from a place on, with a title or an initial before it."""
    own, typed = spoken_words(name), reading(text)
    count = _surname(name)
    family = own[-count:]
    turned = (*family, *own[:-count])
    for place, word in enumerate(typed):
        if word.start < start or word.folded not in (own[0], family[0]):
            continue
        here = typed[place : place + len(own)]
        said = tuple(each.folded for each in here)
        if len(own) > 1 and said == own and _in_one_breath(text, here):
            return _from_title(text, typed, place, start), here[-1].end
        if len(own) > 1 and said == turned and _before_a_comma(text, here, count):
            return _from_title(text, typed, place, start), here[-1].end
        here = here[:count]
        if tuple(each.folded for each in here) == family:
            first = _from_title(text, typed, place, start)
            if first == word.start:
                first = _from_initial(text, typed, place, start, _initial(own))
            if first < word.start:
                return first, here[-1].end
    return None


def _in_one_breath(text: str, here: tuple[_Word, ...]) -> bool:
    """True when no sentence and no part of a list ends between the words; initials have points."""
    pairs = pairwise(here)
    return all(_joined(text, before, after) for before, after in pairs)


def _joined(text: str, before: _Word, after: _Word) -> bool:
    between = _MARKUP.sub("", text[before.end : after.start])
    if len(before.folded) == 1 or before.folded in _SHORTENED:
        between = between.replace(".", "", 1)
    return _BREAK.search(between) is None


def _before_a_comma(text: str, here: tuple[_Word, ...], count: int) -> bool:
    """True for 'Smith, John': both with a capital, where their script has any, since 'to close, may' is no name."""
    between = text[here[count - 1].end : here[count].start]
    capital = not text[here[0].start].islower() and not text[here[count].start].islower()
    return "," in between and _BREAK.search(between.replace(",", "", 1)) is None and capital


def _from_title(text: str, typed: tuple[_Word, ...], place: int, start: int) -> int:
    """Where the title before a word begins, over initials and particles; the word's own place without one."""
    back = place
    while back and typed[back - 1].start >= start and _joined(text, typed[back - 1], typed[back]):
        before = typed[back - 1]
        if before.folded in _TITLES:
            # "miss" is a verb as well.
            verb = (
                before.folded == "miss" and text[before.start] == "m" and text[typed[place].start].islower()
            )
            return typed[place].start if verb else before.start
        if len(before.folded) > 1 and before.folded not in _PARTICLES:
            break
        back -= 1
    return typed[place].start


def _initial(own: tuple[str, ...]) -> str:
    """The first letter of a given name; none where that is all there is of it."""
    return own[0][0] if len(own[0]) > 1 else ""


def _from_initial(text: str, typed: tuple[_Word, ...], place: int, start: int, initial: str) -> int:
    """Where the initial of the given name stands before a surname: 'B. Smith', 'B Smith', but not 'a day'."""
    if not place or typed[place - 1].start < start:
        return typed[place].start
    before, here = typed[place - 1], typed[place]
    capitals = text[before.start].isupper() and text[here.start].isupper()
    pointed = text[before.end : before.end + 1] == "." or before.folded not in ("a", "i")
    own = before.folded == initial
    return before.start if own and capitals and pointed and _joined(text, before, here) else here.start


class KnownNames:
    """Thousands of names, to be looked for in thousands of texts: what `names_found` finds, in one pass over a text."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = tuple(names)
        self._said: dict[tuple[str, ...], list[int]] = {}
        self._turned: dict[tuple[str, ...], list[tuple[int, int]]] = {}
        self._families: dict[tuple[str, ...], dict[str, list[int]]] = {}
        self._lengths: dict[str, set[int]] = {}
        for number, name in enumerate(self._names):
            own, count = spoken_words(name), _surname(name)
            if own:
                self._add(number, own, count)

    def _add(self, number: int, own: tuple[str, ...], count: int) -> None:
        family = own[-count:]
        self._families.setdefault(family, {}).setdefault(_initial(own), []).append(number)
        self._lengths.setdefault(family[0], set()).add(count)
        if len(own) > 1:
            self._said.setdefault(own, []).append(number)
            self._turned.setdefault((*family, *own[:-count]), []).append((number, count))
            for begin in (own[0], family[0]):
                self._lengths.setdefault(begin, set()).add(len(own))

    def found(self, text: str) -> tuple[str, ...]:
        """Those that a text gives away, in the order handed in."""
        there: set[int] = set()
        for typed in (reading(text) for reading in _readings(text)):
            for place, word in enumerate(typed):
                for length in self._lengths.get(word.folded, ()):
                    there.update(self._standing(text, typed, place, length))
        return tuple(self._names[number] for number in sorted(there))

    def _standing(self, text: str, typed: tuple[_Word, ...], place: int, length: int) -> Iterator[int]:
        """The names that so many words give away: said, turned round, or a surname after a title or an initial."""
        here = typed[place : place + length]
        words_here = tuple(word.folded for word in here)
        said = self._said.get(words_here)
        if said is not None and _in_one_breath(text, here):
            yield from said
        for number, count in self._turned.get(words_here, ()):
            if _before_a_comma(text, here, count):
                yield number
        family = self._families.get(words_here)
        if family is None:
            return
        if _from_title(text, typed, place, 0) < here[0].start:
            for numbers in family.values():
                yield from numbers
            return
        initial = typed[place - 1].folded if place else ""
        if initial in family and _from_initial(text, typed, place, 0, initial) < here[0].start:
            yield from family[initial]
