"""Which issues the list shows: a row of views by one key each, a ward or councillor, a forum or a figure."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from cspdesk.domain.answer_kinds import Matter
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueSource, IssueState
from cspdesk.ui import fonts, icons, parts, tokens
from cspdesk.ui.combos import index_of
from cspdesk.ui.desk import Desk
from cspdesk.ui.flow import FlowLayout
from cspdesk.ui.issues.issue_cells import IssueLine

_PAD = 10
_EVERYWHERE = "All wards and councillors"
Rule = Callable[[IssueLine, dt.date], bool]


def _open(line: IssueLine, _today: dt.date) -> bool:
    return line.issue.state is IssueState.OPEN


def _tell(line: IssueLine, _today: dt.date) -> bool:
    return line.issue.owes_telling


def _clocks(line: IssueLine, _today: dt.date) -> bool:
    return line.clock is not None


def _worked(line: IssueLine, today: dt.date) -> bool:
    return line.issue.due_for_asking(today)


def _updates(line: IssueLine, today: dt.date) -> bool:
    return line.issue.due_for_update(today)


def _calls(line: IssueLine, _today: dt.date) -> bool:
    return line.issue.matter is Matter.CALL_FOR_ACTION


def _complaints(line: IssueLine, _today: dt.date) -> bool:
    return line.issue.matter in (Matter.COMPLAINT, Matter.COMMENT, Matter.CONTACT)


def _referrals(line: IssueLine, _today: dt.date) -> bool:
    return line.issue.matter is Matter.REFERRAL


def _events(line: IssueLine, _today: dt.date) -> bool:
    return line.issue.activity_id is not None or line.issue.source is IssueSource.EVENT


def _all(_line: IssueLine, _today: dt.date) -> bool:
    return True


@dataclass(frozen=True)
class View:
    """One view: its key on the keyboard, its words, what it lets through, what it says when it is empty, and the
    columns that say nothing in it."""

    key: str
    digit: str
    words: str
    lets: Rule
    empty: tuple[str, str, str, str]
    without: tuple[str, ...] = ()


_FIRST = "What residents say at meetings, by telephone or on the street is kept here until it is answered."
_UNANSWERED = ("answer", "told")
VIEWS = (
    View("open", "1", "Open", _open, ("No open issue", _FIRST, "New issue", "issues"), _UNANSWERED),
    View("tell", "2", "Tell people", _tell,
         ("Everybody was told", "Answers stand here until people have been told of them.", "", "check"), ("stands",)),
    View("clocks", "3", "Clocks", _clocks,
         ("No promise runs", "Promises to acknowledge and to answer stand here until they are kept.", "", "clock"),
         _UNANSWERED),
    View("worked", "4", "Did it work?", _worked,
         ("Nobody needs to be asked", "Some weeks after an answer it is asked whether it worked.", "", "check"),
         ("stands",)),
    View("updates", "5", "Updates due", _updates,
         ("No news is owed", "Those who were promised news stand here when it is due.", "", "check"), _UNANSWERED),
    View("calls", "6", "Calls for action", _calls,
         ("No call for action", "Matters ward councillors raise with the partnership.", "New call for action", "flag")),
    View("complaints", "7", "Complaints", _complaints,
         ("No complaint or contact", "Complaints, comments and calls to return, each with its own time.",
          "New complaint", "phone")),
    View("referrals", "8", "Referrals", _referrals,
         ("No referral", "What a forum hands on to an agency, and what came of it.", "New referral", "swap")),
    View("events", "9", "At events", _events,
         ("Nothing was raised at an event", "Questions of a public question session, and what was said at events.",
          "", "outreach")),
    View("all", "0", "All", _all, ("No issues yet", _FIRST, "New issue", "issues")),
)  # fmt: skip
BY_KEY = {view.key: view for view in VIEWS}
NEW_MATTER = {
    "calls": Matter.CALL_FOR_ACTION,
    "complaints": Matter.COMPLAINT,
    "referrals": Matter.REFERRAL,
}


class IssueViews(QWidget):
    """Signal `changed` when another choice is made."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.choice = "open"
        self.body_id: UUID | None = None
        self.ids: frozenset[UUID] | None = None
        self._group = QButtonGroup(self)
        across = FlowLayout(self)
        across.setContentsMargins(12, 0, 16, 0)
        self._buttons = {view.key: self._made(view) for view in VIEWS}
        for made in self._buttons.values():
            across.addWidget(made)
        self.only = parts.button("", self._on_only, "", "close")
        self.only.hide()
        self.places = QComboBox()
        self.places.setAccessibleName("Ward or councillor")
        self.places.setMaximumWidth(fonts.pixels(230))
        self.places.addItem(_EVERYWHERE, None)
        self.places.currentIndexChanged.connect(self._on_place)

    def _made(self, view: View) -> QPushButton:
        made = QPushButton(view.words)
        made.setProperty("look", "quiet")
        made.setProperty("key", view.key)
        made.setToolTip(f"{view.words} ({view.digit})")
        made.setCheckable(True)
        made.setChecked(view.key == self.choice)
        made.setAutoDefault(False)
        self._group.addButton(made)
        made.clicked.connect(self._on_view)
        return made

    @property
    def view(self) -> View:
        return BY_KEY[self.choice]

    @property
    def place(self) -> dict[str, str]:
        """The ward or the councillor chosen, as {"ward": name}; empty for all."""
        found = self.places.currentData()
        return {str(found[0]): str(found[1])} if isinstance(found, tuple) else {}

    # -- what passes

    def kept(self, rows: Sequence[IssueLine]) -> list[IssueLine]:
        """The rows that pass the view, the ward or councillor, and the figure they were opened from."""
        today, lets = self._desk.today(), self.view.lets
        place = self.places.currentData()
        return [
            row
            for row in rows
            if (self.ids is None or row.id in self.ids) and lets(row, today) and _of_place(row.issue, place)
        ]

    def count(self, rows: Sequence[IssueLine]) -> None:
        """Puts the number of rows beside each view that asks for something to be done."""
        today, place = self._desk.today(), self.places.currentData()
        here = [row for row in rows if _of_place(row.issue, place)]
        bold = QFontMetrics(fonts.font(tokens.BODY, bold=True))
        for view in VIEWS:
            number = sum(view.lets(row, today) for row in here)
            made, words = self._buttons[view.key], f"{view.words} {number}" if number else view.words
            made.setText(words)
            # Chosen it is bold, and must not move the others then.
            made.setMinimumWidth(bold.horizontalAdvance(words) + 2 * _PAD)

    def set_places(self, issues: Sequence[IssueRow]) -> None:
        """Lists the wards and councillors there are; the choice stays."""
        wards = sorted({issue.ward for issue in issues if issue.ward})
        councillors = sorted({issue.councillor for issue in issues if issue.councillor})
        box, chosen = self.places, self.places.currentData()
        wanted = [("ward", ward) for ward in wards] + [("councillor", name) for name in councillors]
        if wanted == [box.itemData(place) for place in range(1, box.count())]:
            return
        box.blockSignals(True)
        box.clear()
        box.addItem(_EVERYWHERE, None)
        for what, name in wanted:
            box.addItem(f"Ward: {name}" if what == "ward" else name, (what, name))
        box.setCurrentIndex(max(index_of(box, chosen), 0))
        box.blockSignals(False)

    # -- choosing

    def choose(self, key: str) -> None:
        """Shows one view."""
        self.choice = key
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def show_only(self, words: str, body: UUID | None = None, ids: frozenset[UUID] | None = None) -> None:
        """Shows the issues of one body, or of one figure, under its name; no words take that away."""
        self.body_id, self.ids = body, ids
        self.only.setVisible(bool(words))
        self.only.setText(words.replace("&", "&&"))
        self.only.setToolTip("Show the issues of all bodies again" if body else "Show all issues again")
        icons.put(self.only, "close")

    def show_all(self) -> None:
        """Lets everything through."""
        self.show_only("")
        self.places.setCurrentIndex(0)
        self.choose("all")

    def _on_view(self) -> None:
        button = self.sender()
        if button is not None:
            self.choice = str(button.property("key"))
            self.changed.emit()

    def _on_only(self) -> None:
        self.show_only("")
        self.changed.emit()

    def _on_place(self) -> None:
        self.changed.emit()


def _of_place(issue: IssueRow, place: object) -> bool:
    if not isinstance(place, tuple):
        return True
    what, name = str(place[0]), str(place[1])
    return (issue.ward if what == "ward" else issue.councillor) == name


class ViewKeys:
    """The digit of a view pressed in the list."""

    def __init__(self, views: IssueViews, key: str) -> None:
        self._views, self._key = views, key

    def __call__(self) -> None:
        self._views.choose(self._key)
        self._views.changed.emit()
