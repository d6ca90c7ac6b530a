"""The words an office explains: which of them a text uses, and short forms written out at their first use."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from cspdesk.domain.text import fold

# Raised figures mark foot-notes: they are no part of the word beside them.
_LETTER = r"[^\W¹²³⁰⁴-⁹]"
_BEFORE = rf"(?<!{_LETTER})(?<![^\W][-&:.'’])(?<![@#])"
_AFTER = rf"(?P<own>['’]s|(?<=s)['’])?(?!{_LETTER}|@)"
# Addresses and numbers of records are no words: "www.CSP.org", "F07-2026-014", "P2026-03:W4".
_NO_WORDS = r"(?P<no_words>(?:https?://|www\.)\S+|\S+@\S+|\b[A-Z]\w{0,5}-\d[\w:-]*)"
_CODE = re.compile(r"[-/:.]\d|[.:]\w")
_NUMBERED = re.compile(r"\s\d")
_COMPOUND = re.compile(r"[-&'’]\w")
_ARTICLE = re.compile(r"(?<!\w)([Aa])n? $")
_BRACKET = re.compile(r"\s?[(\[]([^)\]]*)")
_SOUNDED_AS_CONSONANT = ("uni", "eu", "one", "use")


class AnyTerm:
    """A word the office explains.

    `short` is what stands for the `long` form ("BCU"), empty for words that have none; one that must never be
    written out has `expand` False. One with a short form alone is a name that holds another's: "BCU North" stays.
    """

    short: str
    long: str
    meaning: str
    expand: bool

    @property
    def name(self) -> str:
        """What it is listed under."""
        return self.short or self.long

    @property
    def says(self) -> str:
        """What a glossary says of it."""
        told = (self.long if self.short else "", self.meaning)
        return ". ".join(each for each in told if each)

    @property
    def order(self) -> str:
        """Its place in letter order, quotation marks left out."""
        return fold(re.sub(r"\W+", " ", self.name).strip())

    @property
    def forms(self) -> Iterator[tuple[str, str]]:
        """Each short form with its long one: "DV / DA" is two, "ABCs" is one "ABC"."""
        shorts, longs = self.short.split(" / "), self.long.split(" / ")
        if len(shorts) != len(longs):
            shorts, longs = [self.short], [self.long]
        for short, long in zip(shorts, longs, strict=True):
            if _is_plural(short):
                yield short[:-1], long.removesuffix("s")
            elif short:
                yield short, long


@dataclass(frozen=True)
class Term(AnyTerm):
    """A term as papers carry it."""

    short: str
    long: str = ""
    meaning: str = ""
    expand: bool = True


@dataclass(frozen=True)
class TermRow(AnyTerm):
    """A term of the store."""

    id: UUID
    short: str
    long: str
    meaning: str
    expand: bool
    position: int


@dataclass(frozen=True)
class _Form:
    term: AnyTerm
    short: str
    long: str


class Writer:
    """Reads the texts of one document in their order and writes out each short form where it stands first."""

    def __init__(self, terms: Iterable[AnyTerm]) -> None:
        self._terms = tuple(terms)
        self._forms = {
            short: _Form(term, short, long) for term in reversed(self._terms) for short, long in term.forms
        }
        self.known: frozenset[str] = frozenset()
        """The short forms that were written out, or that the text explained itself."""
        self._used: set[AnyTerm] = set()

    def write(self, text: str) -> str:
        """The text with what it uses first written out: "Basic Command Unit (BCU)"."""
        if not self._forms:
            self._note_long(text)
            return text
        made, done = [], 0
        for found in self._pattern.finditer(text):
            form = self._form(found, text)
            if form is None or form.short in self.known or not self._stands_alone(found, text):
                continue
            if not form.long or not form.term.expand:
                continue
            self.known |= {form.short}
            if not _explained(form, text[: found.start()], text[found.end() :]):
                start, words = _written_out(form, found, text[: found.start()])
                made += [text[done:start], words]
                done = found.end()
        self._note_long(text)
        return "".join([*made, text[done:]])

    def note(self, text: str) -> None:
        """Counts what a heading or a name uses, which stays as it is."""
        if self._forms:
            for found in self._pattern.finditer(text):
                self._form(found, text)
        self._note_long(text)

    @property
    def used(self) -> tuple[AnyTerm, ...]:
        """The terms the document uses, in letter order; names that say nothing are none."""
        return tuple(sorted((term for term in self._used if term.says), key=_by_letter))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        shorts = "|".join(re.escape(short) for short in sorted(self._forms, key=len, reverse=True))
        return re.compile(rf"{_NO_WORDS}|{_BEFORE}(?P<short>{shorts})(?P<many>s?){_AFTER}")

    @cached_property
    def _long(self) -> tuple[tuple[re.Pattern[str], AnyTerm], ...]:
        """What is to be looked for in words: terms that have a meaning to tell."""
        return tuple(
            (re.compile(rf"(?<!{_LETTER}){_loosely(term.long)}(?!{_LETTER})", re.IGNORECASE), term)
            for term in self._terms
            if term.meaning and term.long
        )

    def _form(self, found: re.Match[str], text: str) -> _Form | None:
        """The form at a place, which is a use of its term; None where the place is no use of it."""
        if found["short"] is None or _CODE.match(text, found.end()):
            return None
        form = self._forms[found["short"]]
        self._used.add(form.term)
        if not form.term.says:
            # Who reads the name is to know what stands in it.
            self._used.update(self._forms[word].term for word in words_of(form.short) if word in self._forms)
        return form

    def _stands_alone(self, found: re.Match[str], text: str) -> bool:
        """False for a code such as "NI 16" and in a compound such as "ASB-related"."""
        return not (_NUMBERED.match(text, found.end()) or _COMPOUND.match(text, found.end()))

    def _note_long(self, text: str) -> None:
        for pattern, term in self._long:
            if term not in self._used and pattern.search(text):
                self._used.add(term)


def terms_used(terms: Iterable[AnyTerm], texts: Iterable[str]) -> tuple[AnyTerm, ...]:
    """The terms that stand in some texts, in letter order."""
    writer = Writer(terms)
    for text in texts:
        writer.note(text)
    return writer.used


def words_of(name: str) -> list[str]:
    """The words of a name as they are written."""
    return re.findall(r"\w+", name)


def _by_letter(term: AnyTerm) -> tuple[str, str]:
    return term.order, term.long


def _is_plural(short: str) -> bool:
    return len(short) > 2 and short.endswith("s") and short[:-1].isupper()


def _loosely(long: str) -> str:
    """A long form as a pattern: its words with whatever parts them, one or many."""
    words = [re.escape(word) for word in re.findall(r"\w+", long)]
    return r"\W{1,3}".join(words).removesuffix("s") + "s?" if words else r"(?!)"


def _explained(form: _Form, before: str, after: str) -> bool:
    """True where the text itself says the long form beside the short one, in the glossary's words or its own."""
    one = form.long.removesuffix("s")
    longs = tuple({_bare(each) for each in (form.long, one, _many(one))})
    said = _bare(before[-2 * len(form.long) - 8 :]).removesuffix(" s")
    if said.endswith(longs) or _bare(after[: 2 * len(form.long)]).startswith(longs):
        return True
    if before.rstrip().endswith(("(", "[")) and after.lstrip().startswith((")", "]")):
        return said.endswith(_begun(form.long)) or _spells(
            form.short, re.findall(r"\w+", before)[-len(form.short) - 3 :]
        )
    behind = _BRACKET.match(after)
    return behind is not None and _spells(form.short, re.findall(r"\w+", behind[1]))


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text)).casefold()


def _begun(long: str) -> tuple[str, ...]:
    """How a long form begins, by more than half of its words: "Restorative Justice (RJP) project"."""
    words = _bare(long).split()
    return tuple(" ".join(words[:number]) for number in range(len(words) // 2 + 1, len(words) + 1))


def _spells(short: str, words: list[str]) -> bool:
    """True when the first letters of some words hold the letters of a short form in their order."""
    first = iter(word[0].casefold() for word in words)
    return all(letter in first for letter in short.casefold() if letter.isalpha())


def _written_out(form: _Form, found: re.Match[str], before: str) -> tuple[int, str]:
    """Where the words for a short form begin, and these words, after an article that sounds with them."""
    long, own, start, lead = form.long, found["own"] or "", found.start(), ""
    article = _ARTICLE.search(before)
    if found["many"]:
        long = _many(long)
    elif article is not None:
        long = long.removesuffix("s")
    if article is not None:
        vowel = long[:1].lower() in "aeiou" and not long.lower().startswith(_SOUNDED_AS_CONSONANT)
        start, lead = article.start(), f"{article[1]}{'n' if vowel else ''} "
    # Brackets within brackets are square.
    opening, closing = "[]" if before.count("(") > before.count(")") else "()"
    return start, f"{lead}{long}{own} {opening}{found['short']}{found['many']}{own}{closing}"


def _many(long: str) -> str:
    if long.endswith("s"):
        return long
    if long.endswith("y") and long[-2:-1] not in "aeiou":
        return f"{long[:-1]}ies"
    return f"{long}s"
