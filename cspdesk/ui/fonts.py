"""The one text face, loaded from our own files so that every machine (and offscreen Qt) draws the same letters.

Regular and bold come at start; the faces of other scripts when the first paint is done.
"""

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


def set_scale(scale: float) -> None:
    """Sets the size of all text made from now on; 1.0 is 13 pixels of body text."""
    global _scale
    _scale = scale


def pixels(size: float) -> int:
    """A size of the table at the text scale in force."""
    return round(size * _scale)


def font(size: float = tokens.BODY, bold: bool = False) -> QFont:
    """The text face at one of the three sizes, in pixels; its figures all have one width."""
    face = QFont(FAMILY)
    face.setPixelSize(pixels(size))
    face.setBold(bold)
    return face


def face(size: float = tokens.BODY, bold: bool = False) -> tuple[QFont, QFontMetrics]:
    """The same face with its measures, made once; whoever changes it copies it first."""
    key = (pixels(size), bold)
    if key not in _faces:
        made = font(size, bold)
        _faces[key] = (made, QFontMetrics(made))
    return _faces[key]
