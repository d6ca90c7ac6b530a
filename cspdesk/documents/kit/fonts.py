"""The faces of the papers: which one has a letter, how wide it is, and what stands in where none has it.

ReportLab has no fallback between faces and maps letters to glyphs one by one. A glyph that only shaping
reaches gets a private letter of its own, made from its number so that equal papers give equal bytes, and
the file's letter map says for it what was typed.
"""

import functools
import threading
import unicodedata
from weakref import WeakKeyDictionary

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from cspdesk.assets import resource

PLAIN = "NotoSans-Regular"
SYMBOLS = "DejaVuSans"
_LATIN = {
    (False, False): "NotoSans-Regular",
    (True, False): "NotoSans-Bold",
    (False, True): "NotoSans-Italic",
    (True, True): "NotoSans-BoldItalic",
}
_ARABIC = {False: "NotoNaskhArabic-Regular", True: "NotoNaskhArabic-Bold"}
_GURMUKHI = {False: "NotoSansGurmukhi-Regular", True: "NotoSansGurmukhi-Bold"}
_PRIVATE = 0xE000
_PRIVATE_END = 0xF8FF
_loading = threading.RLock()


class Face(TTFont):  # type: ignore[misc]
    """A face whose shaped glyphs are known by private letters, and mean in the file what was typed."""

    def __init__(self, name: str) -> None:
        super().__init__(name, str(resource(f"fonts/{name}.ttf")), shapable=False)
        self.glyphs: dict[int, int] = self.face.charToGlyph
        self.advances: dict[int, float] = self.face.charWidths
        self.known = frozenset(map(chr, self.glyphs))
        self._meanings: WeakKeyDictionary[pdfdoc.PDFDocument, dict[int, str]] = WeakKeyDictionary()

    def width(self, text: str) -> float:
        """Width in thousandths of the type size."""
        advances, default = self.advances, self.face.defaultWidth
        return float(sum([advances.get(code, default) for code in map(ord, text)]))

    def private_letter(self, glyph: int, advance: float) -> str:
        code = _PRIVATE + glyph
        if code > _PRIVATE_END:
            raise ValueError(f"Glyph {glyph} of {self.fontName} lies beyond the private letters")
        self.glyphs[code] = glyph
        self.advances[code] = advance
        return chr(code)

    def tell(self, document: pdfdoc.PDFDocument, letter: str, meaning: str) -> None:
        """Keeps what a private letter stands for in one file; the first meaning in a file holds."""
        self._meanings.setdefault(document, {}).setdefault(ord(letter), meaning)

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802 - ReportLab's name
        subsets = [list(subset) for subset in self.state[doc].subsets]
        meanings = self._meanings.pop(doc, {})
        super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        prefix = f"{doc.fontMapping[self.fontName][1:]}+"
        for number, subset in enumerate(subsets):
            reference = fonts[f"{prefix}{number}"].ToUnicode
            stream = doc.idToObject[reference.name]
            stream.content = _letter_map(stream.content, subset, meanings)


def _letter_map(content: str, subset: list[int], meanings: dict[int, str]) -> str:
    for place, code in enumerate(subset):
        # ReportLab writes letters beyond the first plane as one number, which readers cut.
        if code in meanings or code > 0xFFFF:
            typed = meanings.get(code, chr(code)).encode("utf-16-be").hex().upper()
            content = content.replace(f"<{place:02X}> <{code:04X}>", f"<{place:02X}> <{typed}>")
    return content


@functools.cache
def face(name: str) -> Face:
    """A face by file stem, loaded once."""
    with _loading:
        loaded = Face(name)
        pdfmetrics.registerFont(loaded)
        return loaded


@functools.cache
def ready() -> str:
    """Sets our face as the one a canvas starts with (ReportLab's own would not be embedded); gives its name."""
    face(PLAIN)
    rl_config.canvas_basefontname = PLAIN
    return PLAIN


@functools.cache
def latin(bold: bool, italic: bool) -> str:
    return _LATIN[bold, italic]


@functools.cache
def plain_letters() -> frozenset[str]:
    """Letters that need no shaping and no other face: what nearly every text is made of."""
    held = face(PLAIN).known & face(_LATIN[True, False]).known & face(_LATIN[False, True]).known
    return frozenset(
        letter
        for letter in held
        if letter != "\u00ad" and unicodedata.category(letter) not in ("Mn", "Mc", "Me", "Cf", "Cc", "Co")
    )


@functools.lru_cache(maxsize=16384)
def face_of(letter: str, bold: bool, italic: bool) -> str:
    """The face that has a letter, empty when none has."""
    candidates = (_LATIN[bold, italic], _ARABIC[bold], _GURMUKHI[bold], SYMBOLS)
    return next((name for name in candidates if letter in face(name).known), "")


def optical(name: str) -> float:
    """How much larger a face is set to look as large as its neighbours: Naskh letters are small for their size."""
    return 1.2 if name.startswith("NotoNaskh") else 1.0


@functools.lru_cache(maxsize=4096)
def stand_in(letter: str) -> str:
    """What prints for a letter that no face has: its name in brackets, or its number where the name says less.

    Joiners and variation selectors have no shape of their own and print as nothing.
    """
    category = unicodedata.category(letter)
    code = ord(letter)
    if category in ("Cf", "Cc") or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
        return ""
    name = unicodedata.name(letter, "")
    if category == "So" or (category == "Sk" and code > 0xFFFF):
        return f"[{name.lower()}]" if name else f"[U+{code:04X}]"
    return f"[U+{code:04X}]"


def joins_before(letter: str) -> bool:
    """Whether a letter is never parted from the one before it."""
    return unicodedata.category(letter) in ("Mn", "Mc", "Me", "Cf")
