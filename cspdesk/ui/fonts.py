"""The one text face, loaded from our own files so that every machine (and offscreen Qt) draws the same letters.

Regular and bold come at start; the faces of other scripts when the first paint is done.
"""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from cspdesk.assets import resource
from cspdesk.ui import tokens

FAMILY = "Noto Sans"
_START = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
_LATER = (
    "NotoSans-Italic.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoNaskhArabic-Bold.ttf",
    "NotoSansGurmukhi-Regular.ttf",
    "NotoSansGurmukhi-Bold.ttf",
    "DejaVuSans.ttf",
)
_loaded: set[str] = set()
_faces: dict[tuple[int, bool], tuple[QFont, QFontMetrics]] = {}
_scale = 1.0


def _load(names: tuple[str, ...]) -> None:
    for name in names:
        if name not in _loaded:
            _loaded.add(name)
            QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))


def load() -> None:
    """Loads what the first paint needs; costs nothing the second time."""
    _load(_START)


def load_rest() -> None:
    """Loads italic and the other scripts; call it after the first paint."""
    _load(_LATER)
    QFont.insertSubstitutions(FAMILY, ["Noto Naskh Arabic", "Noto Sans Gurmukhi", "DejaVu Sans"])
    _wide.cache_clear()
    _two.cache_clear()
    _cut.cache_clear()


def set_scale(scale: float) -> None:
    """Sets the size of all text made from now on; 1.0 is 13 pixels of body text."""
    global _scale
    _scale = scale


def pixels(size: float) -> int:
    """A size of the table at the text scale in force."""
    return round(size * _scale)


def font(size: float = tokens.BODY, bold: bool = False) -> QFont:
    """The text face at one of the three sizes, in pixels; its figures all have one width."""
    return _made(pixels(size), bold)


def face(size: float = tokens.BODY, bold: bool = False) -> tuple[QFont, QFontMetrics]:
    """The same face with its measures, made once; whoever changes it copies it first."""
    return _face(pixels(size), bold)


def _face(high: int, bold: bool) -> tuple[QFont, QFontMetrics]:
    key = (high, bold)
    if key not in _faces:
        made = _made(high, bold)
        _faces[key] = (made, QFontMetrics(made))
    return _faces[key]


def _made(high: int, bold: bool) -> QFont:
    made = QFont(FAMILY)
    made.setPixelSize(high)
    made.setBold(bold)
    return made


def wide(text: str, size: float = tokens.BODY, bold: bool = False) -> int:
    """How many pixels a line of text takes; the same words come back in every paint of a list."""
    return _wide(text, pixels(size), bold)


def cut(text: str, room: int, size: float = tokens.BODY, bold: bool = False) -> str:
    """A line of text with dots at its end where it has no room."""
    return _cut(text, room, pixels(size), bold)


def two(text: str, room: int, size: float = tokens.BODY, bold: bool = False) -> tuple[str, str]:
    """A text broken into at most two lines, with dots at the end of the second; a short one is one line."""
    return _two(text, room, pixels(size), bold)


@lru_cache(maxsize=1 << 11)
def _two(text: str, room: int, high: int, bold: bool) -> tuple[str, str]:
    measures = _face(high, bold)[1]
    # No letter is wider than its size: most texts need no measuring.
    if len(text) * high <= room or measures.horizontalAdvance(text) <= room:
        return text, ""
    words, fits = text.split(" "), 1
    while fits < len(words) and measures.horizontalAdvance(" ".join(words[: fits + 1])) <= room:
        fits += 1
    return " ".join(words[:fits]), " ".join(words[fits:])


@lru_cache(maxsize=1 << 12)
def _wide(text: str, high: int, bold: bool) -> int:
    return _face(high, bold)[1].horizontalAdvance(text)


@lru_cache(maxsize=1 << 12)
def _cut(text: str, room: int, high: int, bold: bool) -> str:
    from PySide6.QtCore import Qt  # not before the first paint: its names take an eighth of the start

    return _face(high, bold)[1].elidedText(text, Qt.TextElideMode.ElideRight, room)
