"""Typed text into lines of a given width.

There is no markup: a text is a string, or spans of strings each with its style, so nothing typed can be
read as an instruction.
"""

import functools
import itertools
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cspdesk.documents.kit import fonts, shaping
from cspdesk.documents.kit.shaping import Atom, Glyphs
from cspdesk.documents.page import Style


class Span(NamedTuple):
    """A stretch of text in a style of its own."""

    text: str
    style: Style


Text = str | tuple[Span, ...]

_TITLE_LINES = 4
# The least a letter takes, near enough, in thousandths of the type size.
_NARROW = 250


class Piece(NamedTuple):
    """What one drawing call puts on the page; `x` in points from the start of the line."""

    x: float
    face: str
    size: float
    colour: str
    text: str
    glyphs: Glyphs | None = None


class Line(NamedTuple):
    """A set line: pieces from left to right, its width in points, and whether its paragraph runs right to left."""

    pieces: tuple[Piece, ...]
    width: float
    rtl: bool = False


class _Word(NamedTuple):
    atoms: tuple[tuple[Atom, Style], ...]
    width: float
    space: float
    space_level: int
    space_style: Style


class _Mark(NamedTuple):
    level: int
    width: float
    atom: Atom
    style: Style


def plain_text(text: Text) -> str:
    return text if isinstance(text, str) else "".join(span.text for span in text)


def width_of(text: str, style: Style) -> float:
    """Width in points of a text set on one line."""
    if text and _one_stretch(text) and fonts.plain_letters().issuperset(text):
        return _word_width(fonts.latin(style.bold, style.italic), text) * (style.size / 1000)
    return max((line.width for line in set_lines(text, style, 1e6)), default=0.0)


def widest_word(text: Text, style: Style) -> float:
    """Width in points of the widest stretch without a space."""
    return max((width_of(word, style) for word in set(plain_text(text).split())), default=0.0)


def set_lines(text: Text, style: Style, width: float) -> list[Line]:
    """The lines of a text; an empty text has none. A word wider than the line is broken within."""
    if isinstance(text, str):
        if not text:
            return []
        lines: list[Line] = []
        for paragraph in text.split("\n"):
            if fonts.plain_letters().issuperset(paragraph):
                lines += _plain_lines(paragraph, style, width)
            else:
                lines += _mixed_lines((Span(paragraph, style),), width)
        return lines
    return [line for spans in _paragraphs(text) for line in _mixed_lines(spans, width)]


def balanced_lines(text: Text, style: Style, width: float) -> list[Line]:
    """The fewest lines a width needs, made as even as they can be; for titles of a few words.

    More lines than a title has are left as they fall.
    """
    lines = set_lines(text, style, width)
    if not 1 < len(lines) <= _TITLE_LINES:
        return lines
    low, high, best = max(width / 3, widest_word(text, style)), width, lines
    while high - low > style.size / 4:
        middle = (low + high) / 2
        found = set_lines(text, style, middle)
        if len(found) == len(lines):
            high, best = middle, found
        else:
            low = middle
    return best


def _paragraphs(spans: Iterable[Span]) -> Iterator[tuple[Span, ...]]:
    current: list[Span] = []
    for span in spans:
        first, *rest = span.text.split("\n")
        current.append(Span(first, span.style))
        for each in rest:
            yield tuple(current)
            current = [Span(each, span.style)]
    if any(span.text for span in current):
        yield tuple(current)


def _one_stretch(text: str) -> bool:
    """True for words with a single space between them, set as they are typed."""
    return "  " not in text and "\n" not in text and text[0] != " " and text[-1] != " "


@functools.lru_cache(maxsize=32768)
def _word_width(face: str, word: str) -> float:
    return fonts.face(face).width(word)


def _plain_lines(paragraph: str, style: Style, width: float) -> list[Line]:
    """The quick way for letters of one face, which is nearly every text."""
    face, size = fonts.latin(style.bold, style.italic), style.size
    unit, space = size / 1000, _word_width(face, " ")
    room = width / unit + 0.01
    # What surely may fit on one line is measured whole: so are most cells of a table, and many say the same.
    if paragraph and len(paragraph) * _NARROW <= room and _one_stretch(paragraph):
        whole = _word_width(face, paragraph)
        if whole <= room:
            return [Line((Piece(0.0, face, size, style.colour, paragraph),), whole * unit)]
    lines: list[Line] = []
    held: list[str] = []
    used = 0.0

    def close() -> None:
        text = " ".join(held)
        lines.append(Line((Piece(0.0, face, size, style.colour, text),), used * unit))

    for typed in paragraph.split(" "):
        if not typed:
            continue
        word, wide = typed, _word_width(face, typed)
        while True:
            ahead = used + space + wide if held else wide
            if ahead <= room:
                held.append(word)
                used = ahead
                break
            taken, width_taken = _break_word(
                face, word, room - used - space if held else room, forced=wide > room and not held
            )
            if taken:
                held.append(word[:taken])
                used += (space if used else 0) + width_taken
                word = word[taken:]
                wide -= width_taken
            close()
            held, used = [], 0.0
            if not word:
                break
    if held or not lines:
        close()
    return lines


def _break_word(face: str, word: str, room: float, *, forced: bool) -> tuple[int, float]:
    """How many letters of a word fit, and their width: up to a hyphen or slash, or any letter when forced.

    Looks no further than the line is wide, so that a word of any length is set in one going over.
    """
    own = fonts.face(face)
    # One letter at least is taken, however narrow the line.
    fits, used = (1, own.width(word[0])) if forced else (0, 0.0)
    while fits < len(word) - 1 and (ahead := used + own.width(word[fits])) <= room:
        fits, used = fits + 1, ahead
    for place in range(min(fits, len(word) - 1), 2, -1):
        if word[place - 1] in "-/–—" and word[place].isalpha():
            return place, own.width(word[:place])
    if not forced:
        return 0, 0.0
    at = max(word.rfind(mark, 0, fits) for mark in "@._/-") + 1
    return (at, own.width(word[:at])) if at * 2 > fits else (fits, used)


def _mixed_lines(spans: tuple[Span, ...], width: float) -> list[Line]:
    """The careful way: any script, several styles, either direction."""
    plain = fonts.plain_letters()
    rtl = not all(plain.issuperset(span.text) for span in spans) and shaping.right_to_left(
        "".join(span.text for span in spans)
    )
    held: list[_Word] = []
    used = 0.0
    lines: list[Line] = []
    for word in _words(spans, rtl):
        for part in _fitting(word, width):
            space = part.space if held else 0.0
            if held and used + space + part.width > width + 0.01:
                lines.append(_line(held, rtl))
                held, used, space = [], 0.0, 0.0
            held.append(part)
            used += space + part.width
    lines.append(_line(held, rtl))
    return lines


# Between spans; one that does not break joins its spans to one word. An empty end is none.
_SPACES = (" ", "\t", "\u200b")


def _words(spans: tuple[Span, ...], rtl: bool) -> Iterator[_Word]:
    """Words over all spans; spans that meet without a space share a word."""
    atoms: list[tuple[Atom, Style]] = []
    space_style, space_level = spans[0].style, int(rtl)
    apart = False
    for text, style in spans:
        words = shaping.words_of(text, style.bold, style.italic, rtl)
        for number, (found, level) in enumerate(words):
            if atoms and (number or apart or text[:1] in _SPACES):
                yield _word(atoms, space_style, space_level)
                atoms = []
            if not atoms:
                space_style, space_level = style, level
            atoms += [(each, style) for each in found]
        apart = text[-1:] in _SPACES or (apart and not words)
    if atoms:
        yield _word(atoms, space_style, space_level)


def _word(atoms: list[tuple[Atom, Style]], style: Style, level: int) -> _Word:
    width = sum(atom.width * each.size for atom, each in atoms) / 1000
    space = _word_width(fonts.latin(style.bold, style.italic), " ") * style.size / 1000
    return _Word(tuple(atoms), width, space, level, style)


def _fitting(word: _Word, width: float) -> Iterator[_Word]:
    """The word, or as many pieces of it as the line's width asks for."""
    if word.width <= width:
        yield word
        return
    held: list[tuple[Atom, Style]] = []
    used, first = 0.0, True
    for atom, style in _letters(word):
        wide = atom.width * style.size / 1000
        if held and used + wide > width:
            piece = _word(_joined(held), word.space_style, word.space_level)
            yield piece if first else piece._replace(space=0.0)
            held, used, first = [], 0.0, False
        held.append((atom, style))
        used += wide
    if held:
        piece = _word(_joined(held), word.space_style, word.space_level)
        yield piece if first else piece._replace(space=0.0)


def _letters(word: _Word) -> Iterator[tuple[Atom, Style]]:
    """Atoms of one letter with its marks each."""
    for atom, style in word.atoms:
        typed = atom.text if atom.glyphs or not atom.level % 2 else atom.text[::-1]
        start = 0
        for place in range(1, len(typed) + 1):
            if place == len(typed) or not fonts.joins_before(typed[place]):
                yield shaping.atom(atom.face, typed[start:place], atom.level), style
                start = place


def _joined(letters: list[tuple[Atom, Style]]) -> list[tuple[Atom, Style]]:
    joined: list[tuple[Atom, Style]] = []
    for (name, level, style), run in itertools.groupby(letters, key=_run):
        typed = (each.text if each.glyphs or not each.level % 2 else each.text[::-1] for each, _ in run)
        joined.append((shaping.atom(name, "".join(typed), level), style))
    return joined


def _run(letter: tuple[Atom, Style]) -> tuple[str, int, Style]:
    atom, style = letter
    return atom.face, atom.level, style


def _line(words: list[_Word], rtl: bool) -> Line:
    marks: list[_Mark] = []
    for number, word in enumerate(words):
        if number and word.space:
            face = fonts.latin(word.space_style.bold, word.space_style.italic)
            space = Atom(face, " ", word.space_level, _word_width(face, " "))
            marks.append(_Mark(word.space_level, word.space, space, word.space_style))
        marks += [
            _Mark(atom.level, atom.width * style.size / 1000, atom, style) for atom, style in word.atoms
        ]
    pieces: list[Piece] = []
    x = 0.0
    # Marks of one face, size and colour that follow one another are one piece.
    held, start, look = "", 0.0, ("", 0.0, "")
    for mark in _in_sight_order(marks):
        atom, style = mark.atom, mark.style
        if atom.glyphs is None and held and look == (atom.face, style.size, style.colour):
            held += atom.text
        else:
            if held:
                pieces.append(_plain_piece(start, look, held))
            held = ""
            if atom.glyphs is None:
                held, start, look = atom.text, x, (atom.face, style.size, style.colour)
            else:
                size = style.size * fonts.optical(atom.face)
                pieces.append(Piece(x, atom.face, size, style.colour, atom.text, atom.glyphs))
        x += mark.width
    if held:
        pieces.append(_plain_piece(start, look, held))
    return Line(tuple(pieces), x, rtl)


def _plain_piece(x: float, look: tuple[str, float, str], text: str) -> Piece:
    face, size, colour = look
    return Piece(x, face, size * fonts.optical(face), colour, text)


def _in_sight_order(marks: list[_Mark]) -> list[_Mark]:
    """From logical order to the order on the line (Unicode Annex 9, rule L2)."""
    highest = max((mark.level for mark in marks), default=0)
    if not highest:
        return marks
    shown = list(marks)
    for level in range(highest, 0, -1):
        place = 0
        while place < len(shown):
            end = place
            while end < len(shown) and shown[end].level >= level:
                end += 1
            shown[place:end] = reversed(shown[place:end])
            place = max(end, place + 1)
    return shown
