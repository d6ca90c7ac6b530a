"""The one door where typed text enters, and the folding that search and likeness compare by."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_LINE_ENDS = re.compile(r"\r\n?")
# A pair of halves is one character that came through UTF-16; only a half alone is damage.
_PAIRS = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_SPACES = re.compile(r"\s+")
_ASCII_WORD = re.compile("[A-Za-z0-9]+")

# Letters that Unicode does not take apart, and the marks that people type in several ways.
_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h",
        "ı": "i", "ŋ": "n", "ŧ": "t", "ĸ": "k", "ƒ": "f",
        "‘": "'", "’": "'", "ʼ": "'", "ʻ": "'", "`": "'", "´": "'", "“": '"', "”": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "⁄": "/",
    }
)  # fmt: skip
_VIRAMA = 9
_UNSEEN = frozenset({"Cf", "Cc", "Cs"})


class _Plain(dict[int, int | str | None]):
    """What `str.translate` makes of a letter: its plain form, or nothing for accents and unseen marks."""

    def __missing__(self, code: int) -> int | str | None:
        letter = chr(code)
        ornament = (
            unicodedata.combining(letter) not in (0, _VIRAMA) or unicodedata.category(letter) in _UNSEEN
        )
        self[code] = None if ornament and not letter.isspace() else _LETTERS.get(code, code)
        return self[code]


_PLAIN = _Plain()


@dataclass(frozen=True)
class Cleaned:
    """Text as it is kept, and how many characters were taken out of what was typed."""

    text: str
    removed: int

    @property
    def words(self) -> str:
        """What the field says about it; empty when nothing was taken out."""
        if not self.removed:
            return ""
        if self.removed == 1:
            return "1 character that cannot be printed was taken out."
        return f"{self.removed} characters that cannot be printed were taken out."


def clean(text: str) -> Cleaned:
    """Takes out control characters (not tab, not newline) and unpaired surrogates; keeps the rest as typed.

    Line ends of any machine become newlines and are not counted as taken out.
    """
    joined = _PAIRS.sub(_join_pair, _LINE_ENDS.sub("\n", text))
    kept, removed = _UNWANTED.subn("", joined)
    return Cleaned(kept, removed)


def clean_json(value: Any) -> Any:
    """What is to be written as JSON, its texts cleaned: JSON would carry control characters past the door."""
    if isinstance(value, str):
        return clean(value).text
    if isinstance(value, Mapping):
        return {clean_json(key): clean_json(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [clean_json(each) for each in value]
    return value


def one_line(text: str) -> str:
    """The text cleaned, on one line, with single spaces and none at its ends; for names and titles."""
    # Spaces are joined first: a form feed or a line separator parts words as a space does.
    return " ".join(clean(_SPACES.sub(" ", text)).text.split())


def fold(text: str) -> str:
    """Text for comparing and searching: no case, no accents, plain quotes and dashes, single spaces.

    Folding folded text changes nothing. Vowel signs of Indian scripts stay, being letters of their words.
    """
    if text.isascii() and not _UNWANTED.search(text):
        # Nearly all text here is plain, and every save folds it: this is many times faster.
        return " ".join(text.lower().replace("`", "'").split())
    apart = unicodedata.normalize("NFKD", text).translate(_LETTERS).casefold()
    apart = unicodedata.normalize("NFKD", apart).translate(_PLAIN)
    return " ".join(apart.split())


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text in their order: runs of letters, digits and their vowel signs.

    An apostrophe inside a word is dropped, so that O'Brien and OBrien are one word.
    """
    plain = fold(text).replace("'", "")
    if plain.isascii():
        return tuple(_ASCII_WORD.findall(plain))
    return tuple("".join(letter if _in_word(letter) else " " for letter in plain).split())


def _join_pair(pair: re.Match[str]) -> str:
    return pair.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def _in_word(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter) in ("Mn", "Mc")
