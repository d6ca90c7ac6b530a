"""The pages as they are drawn: the one place that talks to ReportLab's canvas.

Every part is drawn through `part(role)`: what it draws is tagged here with its place in the reading order.
"""

import datetime as dt
import io
import itertools
from collections.abc import Hashable, Iterator, Sequence
from types import SimpleNamespace
from typing import Any, NamedTuple

from reportlab.lib.colors import CMYKColor, HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from cspdesk.documents import page
from cspdesk.documents.kit import fonts, shop
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.shaping import Glyphs
from cspdesk.documents.kit.tags import Element, Tags
from cspdesk.documents.kit.text import Line, Piece
from cspdesk.documents.page import Style

_LANGUAGE = "en-GB"
_PRODUCER = "cspdesk"
# First base line below the top of a line, as a share of its leading beyond and of its size.
_RISE = 0.36


_BEGINS = {role: f"/{role.value} <</MCID " for role in Role}


class About(NamedTuple):
    """What the file says of itself."""

    title: str
    author: str
    subject: str
    made_on: dt.date


class _Inside:
    """Leaves a part at its end; one for all parts of a file, as parts lie within one another."""

    __slots__ = ("_tags",)

    def __init__(self, tags: Tags) -> None:
        self._tags = tags

    def __enter__(self) -> None:
        return None

    def __exit__(self, *failure: object) -> None:
        self._tags.leave()


class Sheet:
    """A file being drawn; x from the left edge, y from the foot of the page, both in points.

    With a `printer` the page stands within bleed and marks, and colours are inks.
    """

    def __init__(self, about: About, width: float, height: float, printer: shop.Shop | None = None) -> None:
        self._file = io.BytesIO()
        self._printer = printer
        self._trim = (width, height)
        around = 2 * shop.MARGIN if printer is not None else 0.0
        self.canvas = Canvas(
            self._file,
            pagesize=(width + around, height + around),
            invariant=1,
            pageCompression=1,
            initialFontName=fonts.ready(),
            lang=_LANGUAGE,
            pdfVersion=(1, 7),
        )
        self.canvas.setTitle(about.title)
        self.canvas.setAuthor(about.author)
        self.canvas.setSubject(about.subject)
        self.canvas.setCreator(_PRODUCER)
        self.canvas.setProducer(_PRODUCER)
        self.canvas.setViewerPreference("DisplayDocTitle", "true")
        self.canvas._doc._timeStamp = _stamp(about.made_on)
        self._tags = Tags()
        self._inside = _Inside(self._tags)
        self._open: Element | None = None
        self._marked = False
        self._about = about
        self._font: tuple[str, float] = ("", 0.0)
        self._fill = ""
        self._stroke = ""
        self._bookmarks = 0
        self._deepest = -1
        self._fresh = printer is not None

    def _begin(self, printer: shop.Shop) -> None:
        """Boxes and marks of a printer's page; what is drawn then counts from its trim."""
        self._fresh = False
        (width, height), edge, bleed = self._trim, shop.MARGIN, shop.MARGIN - shop.BLEED
        self.canvas.setTrimBox((edge, edge, edge + width, edge + height))
        self.canvas.setBleedBox((bleed, bleed, 2 * edge + width - bleed, 2 * edge + height - bleed))
        self.canvas.translate(edge, edge)
        self._tell(decoration=True)
        self.stroke(page.INK, shop.HAIR)
        folds = printer.folds_of(self.canvas.getPageNumber())
        for x1, y1, x2, y2, fold in shop.marks(width, height, folds):
            self.canvas.setDash([3, 2] if fold else [])
            self.canvas.line(x1, y1, x2, y2)
        self.canvas.setDash([])

    def part(self, role: Role, *, alt: str = "", key: Hashable = None, closing: bool = False) -> "_Inside":
        """Everything drawn inside belongs to one part of that role.

        `alt` is read in place of a figure; a part that goes on over pages gives the same `key` each time;
        a `closing` one is read after everything else.
        """
        self._tags.enter(role, alt, key, closing=closing)
        return self._inside

    def _tell(self, *, decoration: bool = False) -> None:
        """Marks what is drawn next as the current part's; lines and tints are furniture, but for those of a figure."""
        if self._fresh and self._printer is not None:
            self._begin(self._printer)
        now = self._tags.shown()
        if decoration and now is not None and now.role is not Role.FIGURE:
            now = None
        if self._marked and now is self._open:
            return
        self._end_mark()
        if now is None:
            self.canvas.addLiteral("/Artifact BMC")
        else:
            self.canvas.addLiteral(f"{_BEGINS[now.role]}{self._tags.mark()}>> BDC")
        self._open, self._marked = now, True

    def _end_mark(self) -> None:
        if self._marked:
            self.canvas.addLiteral("EMC")
        self._open, self._marked = None, False

    def line(self, line: Line, x: float, y: float, width: float, align: str, *, more: bool = False) -> None:
        """Draws a set line with its base line at `y`, within `width` from `x`; `more` of its text follows."""
        if align == "right" or (line.rtl and align == "start"):
            x += width - line.width
        elif align == "centre":
            x += (width - line.width) / 2
        for piece in line.pieces:
            if piece.text:
                # Readers join what is drawn apart: a space at a line's end keeps its last word from the next.
                ends = more and piece is line.pieces[-1] and piece.glyphs is None
                self._piece(piece, x + piece.x, y, " " if ends else "")

    def lines(
        self, lines: list[Line], style: Style, x: float, top: float, width: float, *, more: bool = False
    ) -> None:
        """Draws lines under one another, the first hanging from `top`; `more` text of the part follows them."""
        y = top - base_line(style)
        last = None if more or not lines else lines[-1]
        for line in lines:
            self.line(line, x, y, width, style.align, more=line is not last)
            y -= style.leading

    def _piece(self, piece: Piece, x: float, y: float, ending: str = "") -> None:
        self._tell()
        canvas = self.canvas
        if self._font != (piece.face, piece.size):
            self._font = (piece.face, piece.size)
            canvas.setFont(piece.face, piece.size)
        self.fill(piece.colour)
        if piece.glyphs is None:
            canvas.drawString(x, y, piece.text + ending)
            return
        # Readers turn right-to-left letters round by themselves, and would turn the words given here as well.
        told = not piece.glyphs.rtl
        if told:
            canvas.addLiteral(
                f"/Span <</ActualText <FEFF{piece.text.encode('utf-16-be').hex().upper()}>>> BDC"
            )
        face, unit = fonts.face(piece.face), piece.size / 1000
        for letter, meaning in zip(piece.glyphs.letters, piece.glyphs.meanings, strict=True):
            face.tell(canvas._doc, letter, meaning)
        for letters, (right, up) in _together(face, piece.glyphs):
            canvas.drawString(x + right * unit, y + up * unit, letters)
        if told:
            canvas.addLiteral("EMC")

    def _colour(self, colour: str) -> Any:
        return _colour(colour) if self._printer is None else CMYKColor(*self._printer.ink(colour))

    def fill(self, colour: str) -> None:
        if self._fill != colour:
            self._fill = colour
            self.canvas.setFillColor(self._colour(colour))

    def stroke(self, colour: str, width: float) -> None:
        if self._stroke != f"{colour}{width}":
            self._stroke = f"{colour}{width}"
            self.canvas.setStrokeColor(self._colour(colour))
            self.canvas.setLineWidth(width)

    def rule(
        self, x: float, y: float, width: float, colour: str = page.LINE, weight: float = page.HAIRLINE
    ) -> None:
        """A level line."""
        self._tell(decoration=True)
        self.stroke(colour, weight)
        self.canvas.line(x, y, x + width, y)

    def path(
        self,
        points: list[tuple[float, float]],
        colour: str = page.LINE,
        weight: float = page.RULE,
        dash: Sequence[float] = (),
    ) -> None:
        """Straight lines from point to point, `dash` points long with as many between where it is given."""
        self._tell(decoration=True)
        self.stroke(colour, weight)
        if dash:
            self.canvas.setDash(list(dash))
        for (x1, y1), (x2, y2) in itertools.pairwise(points):
            self.canvas.line(x1, y1, x2, y2)
        if dash:
            self.canvas.setDash([])

    def block(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle; `y` is its foot."""
        self._tell(decoration=True)
        self.fill(colour)
        self.canvas.rect(x, y, width, height, stroke=0, fill=1)

    def shape(self, blocks: list[tuple[float, float, float, float]], colour: str) -> None:
        """Filled rectangles (x, foot, width, height) as one shape, so that no seam shows between them."""
        self._tell(decoration=True)
        self.fill(colour)
        drawn = self.canvas.beginPath()
        for block in blocks:
            drawn.rect(*block)
        self.canvas.drawPath(drawn, stroke=0, fill=1)

    def rounded(self, x: float, y: float, width: float, height: float, radius: float, colour: str) -> None:
        """A filled rectangle with round corners; `y` is its foot."""
        self._tell(decoration=True)
        self.fill(colour)
        self.canvas.roundRect(x, y, width, height, radius, stroke=0, fill=1)

    def polygon(self, points: Sequence[tuple[float, float]], colour: str) -> None:
        """A filled shape of straight sides."""
        self._tell(decoration=True)
        self.fill(colour)
        drawn = self.canvas.beginPath()
        drawn.moveTo(*points[0])
        for point in points[1:]:
            drawn.lineTo(*point)
        drawn.close()
        self.canvas.drawPath(drawn, stroke=0, fill=1)

    def box(
        self, x: float, y: float, width: float, height: float, colour: str = page.QUIET, weight: float = 0.8
    ) -> None:
        """An empty rectangle to be ticked or signed; `y` is its foot."""
        self._tell(decoration=True)
        self.stroke(colour, weight)
        self.canvas.rect(x, y, width, height, stroke=1, fill=0)

    def image(self, picture: ImageReader, x: float, y: float, width: float, height: float) -> None:
        self._tell()
        self.canvas.drawImage(picture, x, y, width, height, mask="auto")

    def bookmark(self, title: str, level: int, top: float) -> None:
        """An entry of the outline; a level deeper than one below the last is brought up to it."""
        level = min(level, self._deepest + 1)
        self._deepest = level
        self._bookmarks += 1
        key = f"part-{self._bookmarks}"
        self.canvas.bookmarkHorizontal(key, 0, top)
        self.canvas.addOutlineEntry(title, key, level)

    def new_page(self) -> None:
        self._end_mark()
        self.canvas.showPage()
        self._tags.new_page()
        self._font, self._fill, self._stroke = ("", 0.0), "", ""
        self._fresh = self._printer is not None

    def finish(self) -> bytes:
        """The bytes of the file; nothing may be drawn afterwards."""
        if self._bookmarks:
            self.canvas.showOutline()
        self._tags.write(self.canvas._doc)
        self.canvas.save()
        return self._file.getvalue()


def _together(face: fonts.Face, glyphs: Glyphs) -> Iterator[tuple[str, tuple[float, float]]]:
    """Glyphs that follow one another at their own widths, as strings that one call can draw."""
    held, start, following = "", (0.0, 0.0), 0.0
    for letter, place in zip(glyphs.letters, glyphs.places, strict=True):
        if held and place[1] == start[1] and abs(place[0] - following) < 0.5:
            held += letter
        else:
            if held:
                yield held, start
            held, start, following = letter, place, place[0]
        following += face.width(letter)
    if held:
        yield held, start


def base_line(style: Style) -> float:
    """Points from the top of a line to its base line."""
    return style.leading / 2 + style.size * _RISE


_colours: dict[str, Any] = {}


def _colour(value: str) -> Any:
    if value not in _colours:
        _colours[value] = HexColor(value)
    return _colours[value]


def _stamp(day: dt.date) -> Any:
    """ReportLab's time stamp for noon, UTC, of a given day."""
    noon = dt.datetime(day.year, day.month, day.day, 12, tzinfo=dt.UTC)
    return SimpleNamespace(
        t=noon.timestamp() if day.year >= 1970 else 0.0,
        YMDhms=(noon.year, noon.month, noon.day, 12, 0, 0),
        dhh=0,
        dmm=0,
        tzname="UTC",
        lt=noon.timetuple(),
        datetime=noon,
    )
