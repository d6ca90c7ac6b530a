"""The parts papers are built of: text, space, stacks, columns side by side, pictures.

A part knows its role, measures itself for a width, splits itself over two pages when it may, and draws
itself hanging from a point.
"""

import itertools
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence

from cspdesk.documents import page
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import Sheet
from cspdesk.documents.kit.text import Line, Text, balanced_lines, plain_text, set_lines, widest_word
from cspdesk.documents.page import Style

BULLET = "•"
"""An aside that makes a paragraph an item of a list."""


class Part(ABC):
    """The least a part does. `before` and `after` are points of space that overlap with the neighbour's.

    `keep_next` keeps a part on the page of the start of the next one.
    """

    role = Role.PARAGRAPH
    before = 0.0
    after = 0.0
    keep_next = False
    starts_page = False
    """True for what begins a page of its own."""
    closing = False
    """True for what is read after everything else, wherever it stands on the page."""
    says: "Sequence[Part]" = ()
    """Parts that say the same in better order where there is no page to draw on."""
    whole: "Part | None" = None
    """The part that this one goes on from, over a page's end; both are one part to a reader."""

    @abstractmethod
    def height(self, width: float) -> float:
        """Height in points when set to a width."""

    def head(self, width: float) -> float:
        """The least height that must follow on the same page for the part to begin there."""
        return self.height(width)

    def split(self, width: float, room: float, *, forced: bool = False) -> "tuple[Part, Part] | None":
        """The part as what fits in a height and the rest; None when it would rather stay whole.

        `forced` says that it has a whole page and still does not fit.
        """
        del width, room, forced
        return None

    @abstractmethod
    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draws the part hanging from `top`, its left edge at `x`."""


class Paragraph(Part):
    """Text, with room at its left for an aside such as a number, a time or a label.

    `balance` makes the lines of a few large words as even as they can be.
    """

    def __init__(
        self,
        text: Text,
        style: Style,
        *,
        role: Role = Role.PARAGRAPH,
        before: float = 0.0,
        after: float = 0.0,
        keep_next: bool = False,
        indent: float = 0.0,
        aside: Text = "",
        aside_style: Style | None = None,
        gutter: float = 6.0,
        outline: int | None = None,
        balance: bool = False,
    ) -> None:
        self.text, self.style, self.role, self.balance = text, style, role, balance
        self.before, self.after, self.keep_next = before, after, keep_next
        self.indent, self.gutter, self.outline = indent, gutter, outline
        self.aside, self.aside_style = aside, aside_style or style
        self._set: tuple[float, list[Line], list[Line]] | None = None

    def _lines(self, width: float) -> tuple[list[Line], list[Line]]:
        if self._set is None or self._set[0] != width:
            setting = balanced_lines if self.balance else set_lines
            main = setting(self.text, self.style, width - self.indent)
            aside = set_lines(self.aside, self.aside_style, self.indent - self.gutter) if self.aside else []
            self._set = (width, main, aside)
        return self._set[1], self._set[2]

    def height(self, width: float) -> float:
        main, aside = self._lines(width)
        return max(len(main) * self.style.leading, len(aside) * self.aside_style.leading)

    def widest_word(self) -> float:
        """Width in points of the widest stretch without a space."""
        return widest_word(self.text, self.style)

    def head(self, width: float) -> float:
        main, aside = self._lines(width)
        shown = len(main) if len(main) < 4 else 2
        return max(shown * self.style.leading, len(aside) * self.aside_style.leading)

    def split(self, width: float, room: float, *, forced: bool = False) -> tuple[Part, Part] | None:
        main, aside = self._lines(width)
        fits = int((room + 0.01) / self.style.leading)
        if not forced:
            if len(main) < 4 or len(aside) * self.aside_style.leading > room:
                return None
            fits = min(fits, len(main) - 2)
            if fits < 2:
                return None
        elif len(main) <= 1 or fits < 1:
            return None
        return self._piece(width, main[:fits], aside, first=True), self._piece(
            width, main[fits:], [], first=False
        )

    def _piece(self, width: float, main: list[Line], aside: list[Line], *, first: bool) -> "Paragraph":
        piece = Paragraph(
            self.text,
            self.style,
            role=self.role,
            before=self.before if first else 0.0,
            after=0.0 if first else self.after,
            keep_next=not first and self.keep_next,
            indent=self.indent,
            aside=self.aside if first else "",
            aside_style=self.aside_style,
            gutter=self.gutter,
            outline=self.outline if first else None,
        )
        piece._set = (width, main, aside)
        piece.whole = self.whole or self
        return piece

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        main, aside = self._lines(width)
        if self.outline is not None:
            sheet.bookmark(" ".join(plain_text(self.text).split()), self.outline, top + 8)
        role = Role.LIST_ITEM if plain_text(self.aside) == BULLET else self.role
        with sheet.part(role, key=self.whole or self):
            if aside:
                # Both stand on one base line, whatever their sizes.
                drop = (self.style.leading - self.aside_style.leading) / 2
                drop += (self.style.size - self.aside_style.size) * 0.36
                sheet.lines(aside, self.aside_style, x, top - drop, self.indent - self.gutter, more=True)
            sheet.lines(main, self.style, x + self.indent, top, width - self.indent)


class Rule(Part):
    """A level line between parts; never the first thing on a page's foot."""

    role = Role.ARTIFACT

    def __init__(
        self,
        *,
        before: float = 0.0,
        after: float = 0.0,
        colour: str = page.LINE,
        weight: float = page.HAIRLINE,
    ) -> None:
        self.before, self.after, self.colour, self.weight = before, after, colour, weight
        self.keep_next = True

    def height(self, width: float) -> float:
        del width
        return self.weight

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        with sheet.part(self.role):
            sheet.rule(x, top - self.weight / 2, width, self.colour, self.weight)


class Stack(Part):
    """Parts under one another that stay on one page when they fit one."""

    def __init__(
        self,
        parts: Sequence[Part],
        *,
        before: float = 0.0,
        after: float = 0.0,
        keep_next: bool = False,
        indent: float = 0.0,
        says: Sequence[Part] = (),
    ) -> None:
        self.parts = [part for part in parts if part is not None]
        self.says = says
        self.before, self.after, self.keep_next, self.indent = before, after, keep_next, indent

    def height(self, width: float) -> float:
        return stacked_height(self.parts, width - self.indent)

    def split(self, width: float, room: float, *, forced: bool = False) -> tuple[Part, Part] | None:
        if not forced:
            return None
        used = 0.0
        for place, part in enumerate(self.parts):
            gap = space_between(self.parts[place - 1], part) if place else 0.0
            tall = part.height(width - self.indent)
            if used + gap + tall > room:
                halves = part.split(width - self.indent, room - used - gap, forced=place == 0)
                if halves is None and place == 0:
                    return None
                first = [*self.parts[:place], *(halves[:1] if halves else ())]
                rest = [*(halves[1:] if halves else (part,)), *self.parts[place + 1 :]]
                return (
                    Stack(first, before=self.before, indent=self.indent),
                    Stack(rest, after=self.after, keep_next=self.keep_next, indent=self.indent),
                )
            used += gap + tall
        return None

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        draw_stacked(self.parts, sheet, x + self.indent, top, width - self.indent)


class Columns(Part):
    """Stacks of parts side by side, each with its share of the width."""

    def __init__(
        self,
        columns: Sequence[Sequence[Part]],
        shares: Sequence[float],
        *,
        gutter: float,
        before: float = 0.0,
        after: float = 0.0,
        keep_next: bool = False,
    ) -> None:
        self.columns, self.shares, self.gutter = columns, shares, gutter
        self.before, self.after, self.keep_next = before, after, keep_next

    def _widths(self, width: float) -> list[float]:
        room = width - self.gutter * (len(self.columns) - 1)
        return [room * share / sum(self.shares) for share in self.shares]

    def height(self, width: float) -> float:
        return max(
            (
                stacked_height(parts, wide)
                for parts, wide in zip(self.columns, self._widths(width), strict=True)
            ),
            default=0.0,
        )

    def split(self, width: float, room: float, *, forced: bool = False) -> tuple[Part, Part] | None:
        if not forced:
            return None
        # Too tall for a page side by side: under one another they can break anywhere.
        return Stack(
            [part for parts in self.columns for part in parts], before=self.before, after=self.after
        ).split(width, room, forced=True)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        for parts, wide in zip(self.columns, self._widths(width), strict=True):
            draw_stacked(parts, sheet, x, top, wide)
            x += wide + self.gutter


class Drawing(Part):
    """A part drawn by a function that is given the sheet, the point it hangs from, and its width.

    `alt` is read in place of a figure.
    """

    def __init__(
        self,
        tall: float,
        draw: Callable[[Sheet, float, float, float], None],
        *,
        role: Role = Role.FIGURE,
        alt: str = "",
        says: Sequence[Part] = (),
        before: float = 0.0,
        after: float = 0.0,
        keep_next: bool = False,
    ) -> None:
        self.tall, self._draw, self.role, self.alt, self.says = tall, draw, role, alt, says
        self.before, self.after, self.keep_next = before, after, keep_next

    def height(self, width: float) -> float:
        del width
        return self.tall

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        with sheet.part(self.role, alt=self.alt):
            self._draw(sheet, x, top, width)


def space_between(upper: Part, lower: Part) -> float:
    return max(upper.after, lower.before)


def stacked_height(parts: Sequence[Part], width: float) -> float:
    heights = sum(part.height(width) for part in parts)
    return heights + sum(space_between(upper, lower) for upper, lower in itertools.pairwise(parts))


def draw_stacked(parts: Sequence[Part], sheet: Sheet, x: float, top: float, width: float) -> None:
    for place, part in enumerate(parts):
        top -= space_between(parts[place - 1], part) if place else 0.0
        part.draw(sheet, x, top, width)
        top -= part.height(width)
