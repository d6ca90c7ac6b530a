"""What the leaflet is built of: a pair of said and done, an entry of a list, a meeting to come, a gap."""

import re
from abc import abstractmethod
from collections.abc import Callable, Sequence

from cspdesk.documents import page
from cspdesk.documents.kit.parts import Part, stacked_height
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import Sheet, base_line
from cspdesk.documents.kit.text import Line, Span, Text, set_lines, width_of
from cspdesk.documents.leaflet_look import LeafletLook
from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.papers.leaflet import HelpLine, Pair

_PAD = 10.0
_TAIL = 10.0
_INDENT = 19.5
# Width of a space as a share of the type size.
_SPACE = 0.27


def pair_words(pair: Pair, you_said: str, we_did: str) -> tuple[str, str]:
    """What stands before what was said, and before what was done: 'We could not' is said as plainly."""
    did = {Answer.PARTLY: f"{we_did}, in part", Answer.CANNOT: "What we could not do"}.get(
        pair.answer, we_did
    )
    return you_said, did


def done_words(pair: Pair) -> str:
    """What was done and, where it could not be, why."""
    return "\n".join(part for part in (pair.did, pair.why) if part)


# Spaces within a telephone number, a postcode or a time of day, where no line breaks.
_TIED = re.compile(
    r"(?<=\d) (?=\d{3})|(?<=[A-Z]\d) (?=\d[A-Z]{2}\b)|(?<=[A-Z]\d[A-Z\d]) (?=\d[A-Z]{2}\b)|(?<=\d) (?=[ap]m\b)"
)


def tied(text: str) -> str:
    """The text with numbers that belong together kept on one line."""
    return _TIED.sub("\u00a0", text)


class Words:
    """A text in a style, set once for each width; whoever draws it says what it belongs to."""

    def __init__(self, text: Text, style: page.Style) -> None:
        self.text, self.style = text, style
        self._set: tuple[float, list[Line]] | None = None

    def _lines(self, width: float) -> list[Line]:
        if self._set is None or self._set[0] != width:
            self._set = (width, set_lines(self.text, self.style, width))
        return self._set[1]

    def height(self, width: float) -> float:
        return len(self._lines(width)) * self.style.leading

    def put(self, sheet: Sheet, x: float, top: float, width: float, *, more: bool = False) -> None:
        sheet.lines(self._lines(width), self.style, x, top, width, more=more)


class Label(Words):
    """A label and, after a point, what it is of: on one line each set as it stands, else as one text."""

    def __init__(self, label: str, style: page.Style, about: str, about_style: page.Style) -> None:
        super().__init__((Span(label, style), Span(f" · {about}", about_style)), style)
        self._first, self._second = Words(label, style), Words(f"· {about}", about_style)
        self._start = width_of(label, style) + style.size * _SPACE
        self._wide = self._start + width_of(f"· {about}", about_style)

    def height(self, width: float) -> float:
        return self.style.leading if self._wide <= width else super().height(width)

    def put(self, sheet: Sheet, x: float, top: float, width: float, *, more: bool = False) -> None:
        if self._wide > width:
            super().put(sheet, x, top, width, more=more)
            return
        self._first.put(sheet, x, top, width, more=True)
        self._second.put(sheet, x + self._start, top, width - self._start, more=more)


def _tall(words: Sequence[Words], width: float) -> float:
    return sum(each.height(width) for each in words)


class LeafletPart(Part):
    """A part of a panel that tells its name when its text is too long."""

    name = ""
    _known: tuple[float, float] | None = None

    def height(self, width: float) -> float:
        """Measured once for a width: panels are filled again and again until they are even."""
        if self._known is None or self._known[0] != width:
            self._known = (width, self.measure(width))
        return self._known[1]

    @abstractmethod
    def measure(self, width: float) -> float:
        """Height in points when set to a width."""

    def name_at(self, down: float, width: float) -> str:
        """The name of what stands so far below its top."""
        del down, width
        return self.name


class PairPart(LeafletPart):
    """Said in a speech bubble, in plain type; under it what was done, with a tick where it was."""

    def __init__(self, look: LeafletLook, pair: Pair, you_said: str, we_did: str) -> None:
        self.look, self.answer = look, pair.answer
        self._labels = pair_words(pair, you_said, we_did)
        said_label, did_label = self._labels
        self._said = [
            Label(said_label, look.label, pair.place, look.quiet)
            if pair.place
            else Words(said_label, look.label),
            Words(tied(pair.said), look.body),
        ]
        self._did = [Words(did_label, look.label), Words(tied(done_words(pair)), look.body)]
        self._indent = _INDENT * look.unit
        self.before = self.after = 13.5 * look.unit

    def _bubble(self, width: float) -> float:
        return _tall(self._said, width - 2 * _PAD) + 2 * _PAD * 0.8

    def measure(self, width: float) -> float:
        return self._bubble(width) + _TAIL + _tall(self._did, width - self._indent)

    def name_at(self, down: float, width: float) -> str:
        said, did = self._labels
        return said if down < self._bubble(width) else did

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        look, tall = self.look, self._bubble(width)
        sheet.rounded(x, top - tall, width, tall, 8.0, look.tint)
        foot = top - tall
        sheet.polygon([(x + 14, foot + 1), (x + 32, foot + 1), (x + 14, foot - _TAIL * 0.9)], look.tint)
        with sheet.part(Role.LIST_ITEM), sheet.part(Role.LIST_BODY):
            one_paragraph(sheet, self._said, x + _PAD, top - _PAD * 0.8, width - 2 * _PAD)
            below = foot - _TAIL
            self._mark(sheet, x + 1, below)
            one_paragraph(sheet, self._did, x + self._indent, below, width - self._indent)

    def _mark(self, sheet: Sheet, x: float, top: float) -> None:
        """A tick for what was done, half of one for a part, a bar for what could not be."""
        look = self.look
        unit = look.unit
        y = top - base_line(look.label)
        if self.answer is Answer.CANNOT:
            sheet.path([(x, y + 4 * unit), (x + 13 * unit, y + 4 * unit)], page.QUIET, 2.6)
            return
        sheet.path(
            [(x, y + 4.6 * unit), (x + 4.6 * unit, y), (x + 13 * unit, y + 9.6 * unit)],
            look.accent,
            2.8 if self.answer is Answer.DONE else 1.4,
        )


def one_paragraph(sheet: Sheet, parts: Sequence[Words], x: float, top: float, width: float) -> None:
    """Paragraphs that a reader hears as one."""
    with sheet.part(Role.PARAGRAPH):
        for place, part in enumerate(parts):
            part.put(sheet, x, top, width, more=place < len(parts) - 1)
            top -= part.height(width)


class Entry(LeafletPart):
    """An entry of a list: a mark at its left, its lines under one another."""

    def __init__(
        self,
        texts: Sequence[tuple[Text, page.Style]],
        mark: Callable[[Sheet, float, float], None] | str,
        *,
        name: str,
        indent: float = 16.0,
        mark_style: page.Style | None = None,
        before: float = 6.0,
    ) -> None:
        self.name = name
        self._mark, self._mark_style, self._indent = mark, mark_style, indent
        self._lines = [Words(text, style) for text, style in texts if text]
        self.before = self.after = before

    def measure(self, width: float) -> float:
        return _tall(self._lines, width - self._indent)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        with sheet.part(Role.LIST_ITEM):
            if isinstance(self._mark, str):
                style = self._mark_style or self._lines[0].style
                with sheet.part(Role.LABEL):
                    drop = base_line(style) - base_line(self._lines[0].style)
                    Words(self._mark, style).put(sheet, x, top + drop, self._indent, more=True)
            else:
                self._mark(sheet, x, top - base_line(self._lines[0].style))
            with sheet.part(Role.LIST_BODY):
                for line in self._lines:
                    with sheet.part(Role.PARAGRAPH):
                        line.put(sheet, x + self._indent, top, width - self._indent)
                    top -= line.height(width - self._indent)


class HelpPart(LeafletPart):
    """A service: its name with the number to ring beside it, then what it is for and how else to reach it.

    `aside` is the width that the widest number of the list takes, so that all stand beside their names or none.
    """

    def __init__(self, look: LeafletLook, line: HelpLine, name: str, aside: float) -> None:
        self.name = name
        self.before = self.after = 8.0 * look.unit
        self._title, self._phone = Words(line.title, look.strong), Words(tied(line.phone), look.phone)
        self._aside = phone_width(look, line)
        self._widest = aside
        rest = ((line.text, look.body), (" · ".join(e for e in (line.web, line.hours) if e), look.quiet))
        self._rest = [Words(text, style) for text, style in rest if text]

    def _beside(self, width: float) -> bool:
        """Whether the number stands beside the name: where that leaves the name half of the line."""
        return self._aside > 0 and self._widest + 12 <= width * 0.5

    def _named(self, width: float) -> float:
        return width - self._aside - 12 if self._beside(width) else width

    def _first(self, width: float) -> float:
        """Height of name and number, together or under one another."""
        title, phone = self._title.height(self._named(width)), self._phone.height(width)
        return max(title + self._drop(width), phone) if self._beside(width) else title + phone

    def _drop(self, width: float) -> float:
        """Points that bring the name down to the base line of a number beside it."""
        return base_line(self._phone.style) - base_line(self._title.style) if self._beside(width) else 0.0

    def measure(self, width: float) -> float:
        return self._first(width) + _tall(self._rest, width)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        beside, wide = self._beside(width), self._named(width)
        with sheet.part(Role.LIST_ITEM), sheet.part(Role.LIST_BODY):
            with sheet.part(Role.PARAGRAPH):
                self._title.put(sheet, x, top - self._drop(width), wide, more=True)
                if self._aside:
                    left = x + width - self._aside if beside else x
                    down = 0.0 if beside else self._title.height(wide)
                    self._phone.put(sheet, left, top - down, width)
            one_paragraph(sheet, self._rest, x, top - self._first(width), width)


def phone_width(look: LeafletLook, line: HelpLine) -> float:
    return width_of(tied(line.phone), look.phone) if line.phone else 0.0


class Boxed(LeafletPart):
    """Paragraphs on a tint, or within an outline where `outline` names its colour."""

    def __init__(
        self, parts: Sequence[Part], name: str, colour: str, *, outline: bool = False, before: float = 14.0
    ) -> None:
        self.parts, self.name, self.colour, self.outline = list(parts), name, colour, outline
        self.before = self.after = before

    def measure(self, width: float) -> float:
        return stacked_height(self.parts, width - 2 * _PAD) + 2 * _PAD

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        tall = self.height(width)
        if self.outline:
            sheet.box(x, top - tall, width, tall, self.colour, 1.2)
        else:
            sheet.rounded(x, top - tall, width, tall, 8.0, self.colour)
        down = top - _PAD
        for place, part in enumerate(self.parts):
            if place:
                down -= max(self.parts[place - 1].after, part.before)
            part.draw(sheet, x + _PAD, down, width - 2 * _PAD)
            down -= part.height(width - 2 * _PAD)


class Named(LeafletPart):
    """A part of the kit under the name of what it belongs to."""

    def __init__(self, part: Part, name: str) -> None:
        self.part, self.name = part, name
        self.before, self.after, self.keep_next = part.before, part.after, part.keep_next

    def measure(self, width: float) -> float:
        return self.part.height(width)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        self.part.draw(sheet, x, top, width)
