"""The measures of one side of a flyer."""

from dataclasses import dataclass

from cspdesk.documents.page import INK, Look, Style


@dataclass(frozen=True)
class Form:
    """The measures of one side: `unit` is a point of A4 type on this size, `least` the smallest running text."""

    width: float
    height: float
    edge: float
    unit: float
    least: float
    look: Look

    @property
    def pad(self) -> float:
        return 27 * self.unit

    @property
    def left(self) -> float:
        return self.edge + self.pad

    @property
    def measure(self) -> float:
        return self.width - 2 * self.left

    def style(self, size: float, *, bold: bool = False, colour: str = INK, lead: float = 1.25) -> Style:
        shown = max(size * self.unit, self.least)
        return Style(shown, shown * lead, bold, False, colour, "start")
