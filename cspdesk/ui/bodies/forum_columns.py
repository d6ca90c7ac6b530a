"""The columns of the list of forums and bodies."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QPainter

from cspdesk.domain.cadence import MeetingsStatus
from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.kinds import BodyKind
from cspdesk.domain.standing import BodyStanding
from cspdesk.domain.structure import STATE_WORDS
from cspdesk.ui import fonts
from cspdesk.ui.bodies.forum_chips import state_chip
from cspdesk.ui.chips import Chip
from cspdesk.ui.desk import Desk
from cspdesk.ui.rows_model import ROW_ROLE, Cell, Column, Index
from cspdesk.ui.tables import RowDelegate, RowsTable

_STEP = 20


class TreeDelegate(RowDelegate):
    """Sets the first column in by a body's depth while the list is a tree."""

    def __init__(self, as_tree: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._as_tree = as_tree

    def _words(self, painter: QPainter, inner: QRect, view: RowsTable, index: Index, cell: Cell) -> None:
        if index.column() == 0 and self._as_tree():
            depth = index.data(ROW_ROLE).depth
            inner = inner.adjusted(depth * fonts.pixels(_STEP), 0, 0, 0)
        super()._words(painter, inner, view, index, cell)


@dataclass(frozen=True)
class ForumCells:
    """Cells that need to know the day, and how long without contact is too long."""

    desk: Desk

    def columns(self) -> tuple[Column[BodyStanding], ...]:
        return (
            Column("name", "Forum", _name, tip=_full_name, bold=_is_top),
            Column("state", "State", _state, chip=_state_chip, width=114),
            Column("officer", "Officer", _officer, width=116),
            Column("met", "Last met", _met, sort=_met_order, width=92, tone=self._met_tone, search=False),
            Column("next", "Next", self._next, sort=_next_order, width=118, tone=_next_tone, search=False),
            Column(
                "year", "Year", _year, sort=_held, align="right", width=60, search=False, tip=_year_tip,
                head_tip="Meetings held in the plan year, of those its rule asks for",
            ),
            Column("eye", "Needs an eye", self._eye, width=164, tone=_eye_tone, tip=self._eye_tip),
        )  # fmt: skip

    def days(self) -> int:
        """How many days without a meeting are too many."""
        return self.desk.services.context.partnership.contact_days if self.desk.ready else 0

    def flags(self, each: BodyStanding) -> tuple[str, ...]:
        return each.flags(self.desk.today(), self.days())

    def flagged(self, each: BodyStanding) -> bool:
        return each.flagged(self.desk.today(), self.days())

    def silent(self, each: BodyStanding) -> bool:
        return each.silent(self.desk.today(), self.days())

    def _met_tone(self, each: BodyStanding) -> str:
        return "warn" if self.silent(each) else ""

    def _next(self, each: BodyStanding) -> str:
        if each.coming is not None:
            return say_date(each.coming.day, self.desk.today())
        return "none" if each.no_next else ""

    def _eye(self, each: BodyStanding) -> str:
        flags = self.flags(each)
        more = f"  +{len(flags) - 1}" if len(flags) > 1 else ""
        return f"{flags[0]}{more}" if flags else ""

    def _eye_tip(self, each: BodyStanding) -> str:
        return "\n".join(self.flags(each))


def by_place(each: BodyStanding) -> tuple[int, str]:
    """The office's own order."""
    return each.body.position, each.body.code


def _name(each: BodyStanding) -> str:
    return each.body.name


def _full_name(each: BodyStanding) -> str:
    return f"{each.body.code}  {each.body.name}"


def _is_top(each: BodyStanding) -> bool:
    return each.body.kind in (BodyKind.STEERING, BodyKind.EXECUTIVE)


def _state(each: BodyStanding) -> str:
    return STATE_WORDS[each.body.state]


def _state_chip(each: BodyStanding) -> Chip:
    return state_chip(each.body.state)


def _officer(each: BodyStanding) -> str:
    return each.body.officer


def _met(each: BodyStanding) -> str:
    return say_date_short(each.contact.day) if each.contact else ""


def _met_order(each: BodyStanding) -> int | None:
    return each.contact.day.toordinal() if each.contact else None


def _next_order(each: BodyStanding) -> int | None:
    return each.coming.day.toordinal() if each.coming else None


def _next_tone(each: BodyStanding) -> str:
    return "warn" if each.no_next else ""


def _year(each: BodyStanding) -> str:
    year = each.year
    return f"{len(year.held)} of {year.expected}" if year.expected else str(len(year.held) or "")


def _held(each: BodyStanding) -> int:
    return len(each.year.held)


def _year_tip(each: BodyStanding) -> str:
    return "\n".join(part for part in (each.year.words, each.year.gap_words) if part)


def _eye_tone(each: BodyStanding) -> str:
    return "bad" if each.year.status is MeetingsStatus.SHORT else "warn"
