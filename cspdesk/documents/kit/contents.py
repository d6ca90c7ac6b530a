"""A list of contents whose page numbers are known once everything has its place and nothing is drawn yet."""

from collections.abc import Iterable, Sequence

from cspdesk.documents.kit.flow import Placed
from cspdesk.documents.kit.parts import BULLET, Paragraph, Part
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import Sheet
from cspdesk.documents.kit.text import Line, plain_text, set_lines
from cspdesk.documents.page import Look

_NUMBER = 28.0
"""Room at the right for a page number, in points."""

_STEP = 14.0


class Contents(Part):
    """Headings of a paper with the pages they stand on; a deeper heading stands a step to the right."""

    role = Role.LIST

    def __init__(
        self, look: Look, headings: Sequence[Paragraph], *, before: float = 0.0, after: float = 0.0
    ) -> None:
        self.look, self.headings, self.before, self.after = look, headings, before, after
        self.says = [Paragraph(each.text, look.body, aside=BULLET) for each in headings]
        self.pages: dict[int, int] = {}

    def look_at(self, pages: Iterable[Iterable[Placed]]) -> None:
        """Learns on which page each heading was placed."""
        own = {id(heading) for heading in self.headings}
        for number, placed in enumerate(pages, 1):
            for each in placed:
                found = id(each.part.whole or each.part)
                if found in own:
                    self.pages.setdefault(found, number)

    def _indent(self, heading: Paragraph) -> float:
        return _STEP * max((heading.outline or 1) - 1, 0)

    def _lines(self, heading: Paragraph, width: float) -> list[Line]:
        room = width - _NUMBER - self._indent(heading)
        return set_lines(" ".join(plain_text(heading.text).split()), self.look.body, room)

    def height(self, width: float) -> float:
        return sum(len(self._lines(each, width)) for each in self.headings) * self.look.body.leading

    def head(self, width: float) -> float:
        del width
        return self.look.body.leading

    def split(self, width: float, room: float, *, forced: bool = False) -> tuple[Part, Part] | None:
        del forced
        used, kept = 0.0, 0
        for heading in self.headings:
            used += len(self._lines(heading, width)) * self.look.body.leading
            if used > room:
                break
            kept += 1
        if not 0 < kept < len(self.headings):
            return None
        first = Contents(self.look, self.headings[:kept], before=self.before)
        rest = Contents(self.look, self.headings[kept:], after=self.after)
        first.pages = rest.pages = self.pages
        first.whole = rest.whole = self.whole or self
        return first, rest

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        style = self.look.body
        for heading in self.headings:
            lines, indent = self._lines(heading, width), self._indent(heading)
            number = str(self.pages.get(id(heading), ""))
            with sheet.part(Role.PARAGRAPH):
                sheet.lines(lines, style, x + indent, top, width - _NUMBER - indent, more=True)
                base = top - (len(lines) - 1) * style.leading
                sheet.lines(
                    set_lines(number, self.look.figure_right, _NUMBER),
                    self.look.figure_right,
                    x + width - _NUMBER,
                    base - (style.leading - self.look.figure_right.leading) / 2,
                    _NUMBER,
                )
            top -= len(lines) * style.leading


def number_contents(pages: Sequence[Sequence[Placed]]) -> None:
    """Tells every list of contents in placed pages where its headings stand."""
    for placed in pages:
        for each in placed:
            if isinstance(each.part, Contents):
                each.part.look_at(pages)
