"""Which bodies are listed: forums or all, whose, and which of what is counted."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import BodyKind, BodyState
from cspdesk.domain.standing import BodyStanding, OfficerLoad, in_place
from cspdesk.domain.structure import IN_PLACE, STATE_WORDS
from cspdesk.ui import fonts
from cspdesk.ui.bodies.forum_columns import ForumCells, by_place
from cspdesk.ui.combos import index_of
from cspdesk.ui.count_strip import Count, CountStrip
from cspdesk.ui.desk import Desk

PLACE, EYE, SILENT = "in place", "needs an eye", "no contact"


class ForumFilters(QObject):
    """Two boxes and the strip of counts. Signal `changed`: another choice in one of them."""

    changed = Signal()

    def __init__(self, desk: Desk, cells: ForumCells, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._cells = desk, cells
        self._loads: list[OfficerLoad] = []
        self.which = self._box("What is listed", ["Forums", "All bodies"])
        self.officer = self._box("Officer", ["Every officer"])
        self.counts = CountStrip()
        self.counts.picked.connect(self._on_count)

    @property
    def is_tree(self) -> bool:
        """True when all bodies are listed, each under the one it belongs to."""
        return self.which.currentIndex() == 1

    @property
    def whole(self) -> bool:
        """True when nothing is left out."""
        return self.counts.chosen is None and self.officer.currentIndex() <= 0

    def listed(self, bodies: Sequence[BodyStanding]) -> list[BodyStanding]:
        """The forums by their place, or all bodies as they come."""
        if self.is_tree:
            return list(bodies)
        return sorted((each for each in bodies if each.body.kind is BodyKind.FORUM), key=by_place)

    def keeps(self, each: BodyStanding) -> bool:
        """True for a body of the officer and the count chosen."""
        if self.officer.currentIndex() > 0 and each.body.officer != self.officer.currentData():
            return False
        only: Hashable = self.counts.chosen
        if isinstance(only, BodyState):
            return each.body.state is only
        kept = {PLACE: each.body.state in IN_PLACE, SILENT: self._cells.silent(each)}
        return kept[only] if only in kept else only is None or self._cells.flagged(each)

    def load_words(self) -> str:
        """What the chosen officer looks after: '3 forums, 11 meetings held, last contact Wed 18 Nov'."""
        place = self.officer.currentIndex()
        if not 0 < place <= len(self._loads):
            return ""
        load = self._loads[place - 1]
        met = (
            f"last contact {say_date(load.contact, self._desk.today())}" if load.contact else "no contact yet"
        )
        count = "1 forum" if len(load.bodies) == 1 else f"{len(load.bodies)} forums"
        held = "1 meeting held" if load.held == 1 else f"{load.held} meetings held"
        return f"{count}, {held}, {met}"

    def take(self, wish: tuple[object, Hashable]) -> None:
        """Takes what another page asked for: ("officer", name), ("state", state) or ("only", PLACE, EYE, SILENT)."""
        if wish[0] == "officer":
            self.officer.setCurrentIndex(max(index_of(self.officer, wish[1]), 0))
        else:
            self.counts.choose(wish[1])

    def let_through(self, each: BodyStanding) -> None:
        """Takes away what may hide a body."""
        self.counts.choose(None)
        self.officer.setCurrentIndex(0)
        if each.body.kind is not BodyKind.FORUM:
            self.which.setCurrentIndex(1)

    def set_officers(self, loads: list[OfficerLoad]) -> None:
        """Offers these officers; the choice stays."""
        self._loads = loads
        chosen = self.officer.currentData()
        self.officer.blockSignals(True)
        self.officer.clear()
        self.officer.addItem("Every officer", None)
        for load in loads:
            self.officer.addItem(f"{load.name or 'No officer'}  ({len(load.bodies)})", load.name)
        self.officer.setCurrentIndex(max(index_of(self.officer, chosen), 0) if chosen is not None else 0)
        self.officer.blockSignals(False)

    def count(self, forums: Sequence[BodyStanding]) -> None:
        """Counts forums by state and by what needs an eye."""
        place = in_place(each.body for each in forums)
        today, days = self._desk.today(), self._cells.days()
        silent = sum(each.silent(today, days) for each in forums)
        flagged = sum(each.flagged(today, days) for each in forums)
        self.counts.set_counts(
            [
                Count(PLACE, f"{place.words} in place", 1),
                *(
                    Count(s, f"{number} {STATE_WORDS[s].lower()}", number)
                    for s, number in place.states.items()
                ),
                Count(SILENT, f"{silent} unseen for {days} days", silent),
                Count(EYE, f"{flagged} {'needs' if flagged == 1 else 'need'} an eye", flagged),
            ]
        )

    def _box(self, name: str, words: list[str]) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.addItems(words)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        made.setMaximumWidth(fonts.pixels(190))
        made.currentIndexChanged.connect(self.changed)
        return made

    def _on_count(self) -> None:
        """What is counted are forums, so that a count of them shows them."""
        if self.is_tree:
            self.which.setCurrentIndex(0)
        else:
            self.changed.emit()
