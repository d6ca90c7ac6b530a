"""Scripts that are more than letters in a row: direction, joining, and faces mixed in one text.

A text comes in as typed and leaves as words of atoms; an atom has one face and one direction.
"""

import functools
import unicodedata
from typing import Any, NamedTuple

from cspdesk.documents.kit import fonts

# Marks that order text and have no shape; the isolates are unknown to python-bidi's levels and are left out.
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
_ORDERING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u061c")
_SOFT_HYPHEN = "\u00ad"
_JOINERS = frozenset("\u200c\u200d")
_SPACES = frozenset(" \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000")


class Glyphs(NamedTuple):
    """Shaped glyphs in the order they are drawn: private letters, their places and meanings.

    `places` are x and y in thousandths of the type size from the start of the atom.
    """

    letters: tuple[str, ...]
    places: tuple[tuple[float, float], ...]
    meanings: tuple[str, ...]
    width: float
    rtl: bool = False


class Atom(NamedTuple):
    """A stretch of one face and direction; `text` as typed, width in thousandths of the type size."""

    face: str
    text: str
    level: int
    width: float
    glyphs: Glyphs | None = None


def sound(text: str, bold: bool = False, italic: bool = False) -> str:
    """The text with every letter in some face: composed, without controls, with stand-ins where none has it."""
    out = []
    for letter in unicodedata.normalize("NFC", text):
        if letter in _SPACES or letter == "\u2028":
            out.append(" ")
        elif letter == _SOFT_HYPHEN:
            # It says where a word may break and has no shape of its own.
            continue
        elif (
            letter in _ORDERING
            or letter in _JOINERS
            or letter == "\u200b"
            or fonts.face_of(letter, bold, italic)
        ):
            out.append(letter)
        elif unicodedata.category(letter) in ("Mn", "Me") and out:
            out.append(fonts.stand_in(letter))
        else:
            out.append(fonts.stand_in(letter))
    return "".join(out)


def right_to_left(text: str) -> bool:
    """Whether a paragraph runs right to left: it has more letters that do than letters that do not."""
    kinds = [unicodedata.bidirectional(letter) for letter in text]
    return sum(kind in ("R", "AL") for kind in kinds) > kinds.count("L")


def levels(text: str, base_rtl: bool) -> tuple[str, list[int]]:
    """The text without ordering marks and the embedding level of each letter (Unicode Annex 9)."""
    text = text.translate(_ISOLATES)
    if not base_rtl and not any(
        unicodedata.bidirectional(each) in ("R", "AL", "AN", "RLE", "RLO") for each in text
    ):
        kept = "".join(each for each in text if each not in _ORDERING)
        return kept, [0] * len(kept)
    from bidi import algorithm

    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = (1, "R") if base_rtl else (0, "L")
    algorithm.get_embedding_levels(text, storage)
    for step in (
        algorithm.explicit_embed_and_overrides,
        algorithm.resolve_weak_types,
        algorithm.resolve_neutral_types,
        algorithm.resolve_implicit_levels,
    ):
        step(storage, False)
    shown = [char for char in storage["chars"] if char["ch"] not in _ORDERING]
    return "".join(char["ch"] for char in shown), [char["level"] for char in shown]


def words_of(text: str, bold: bool, italic: bool, base_rtl: bool) -> list[tuple[tuple[Atom, ...], int]]:
    """The words of a paragraph, each its atoms and the level of the space before it."""
    if not base_rtl and fonts.plain_letters().issuperset(text):
        name = fonts.latin(bold, italic)
        return [((atom(name, word, 0),), 0) for word in text.split(" ") if word]
    kept, marks = levels(sound(text, bold, italic), base_rtl)
    found: list[tuple[tuple[Atom, ...], int]] = []
    start, space_level = 0, int(base_rtl)
    for place in range(len(kept) + 1):
        if place < len(kept) and kept[place] not in " \u200b":
            continue
        if place > start:
            found.append((tuple(_atoms(kept[start:place], marks[start:place], bold, italic)), space_level))
            space_level = int(base_rtl)
        if place < len(kept):
            space_level = marks[place]
        start = place + 1
    return found


def _atoms(word: str, marks: list[int], bold: bool, italic: bool) -> list[Atom]:
    atoms = []
    start, name = 0, _face_at(word, 0, "", bold, italic)
    for place in range(1, len(word) + 1):
        here = _face_at(word, place, name, bold, italic) if place < len(word) else ""
        if place == len(word) or here != name or marks[place] != marks[start]:
            atoms.append(atom(name, word[start:place], marks[start]))
            start, name = place, here
    return [each for each in atoms if each.text]


def _face_at(word: str, place: int, before: str, bold: bool, italic: bool) -> str:
    """Joiners and combining marks stay with the face before them where it has them."""
    letter = word[place]
    if letter in _JOINERS:
        return before or fonts.latin(bold, italic)
    if before and unicodedata.category(letter) in ("Mn", "Mc") and letter in fonts.face(before).known:
        return before
    return fonts.face_of(letter, bold, italic)


@functools.lru_cache(maxsize=8192)
def atom(name: str, text: str, level: int) -> Atom:
    """A stretch ready to draw; Arabic, Gurmukhi and combining marks are shaped, the rest is as it stands."""
    complex_face = name.startswith(("NotoNaskh", "NotoSansGurmukhi"))
    if complex_face or any(unicodedata.category(each) in ("Mn", "Mc", "Cf") for each in text):
        glyphs = _shape(name, text, level % 2 == 1)
        return Atom(name, text, level, glyphs.width * fonts.optical(name), glyphs)
    if level % 2:
        shown = "".join(_mirrored(each) for each in reversed(text))
        return Atom(name, shown, level, fonts.face(name).width(shown))
    return Atom(name, text, level, fonts.face(name).width(text))


def _mirrored(letter: str) -> str:
    if not unicodedata.mirrored(letter):
        return letter
    from bidi.mirror import MIRRORED

    return str(MIRRORED.get(letter, letter))


@functools.cache
def _hb_font(name: str) -> Any:
    import uharfbuzz

    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(fonts.face(name).face._ttf_data)))


def _shape(name: str, text: str, rtl: bool) -> Glyphs:
    import uharfbuzz

    shaper, face = _hb_font(name), fonts.face(name)
    unit = 1000 / shaper.face.upem
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    uharfbuzz.shape(shaper, buffer, {"kern": True, "liga": True})
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    meanings = _meanings(text, [info.cluster for info in infos])
    letters, places, at = [], [], 0.0
    for info, position in zip(infos, positions, strict=True):
        advance = shaper.get_glyph_h_advance(info.codepoint) * unit
        letters.append(face.private_letter(info.codepoint, advance))
        places.append((at + position.x_offset * unit, position.y_offset * unit))
        at += position.x_advance * unit
    return Glyphs(tuple(letters), tuple(places), meanings, at, rtl)


def _meanings(text: str, clusters: list[int]) -> tuple[str, ...]:
    """What each glyph stands for: the first of a cluster for all its letters, the others for none."""
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    seen: set[int] = set()
    meanings = []
    for cluster in clusters:
        meanings.append("" if cluster in seen else text[cluster : ends[cluster]])
        seen.add(cluster)
    return tuple(meanings)
