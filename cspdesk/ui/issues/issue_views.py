"""Which issues the list shows: a row of views by one key each, a ward or councillor, a forum or a figure."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from cspdesk.domain.issue_figures import Figure
from cspdesk.domain.issues import IssueRow
from cspdesk.ui import fonts, icons, parts, tokens
from cspdesk.ui.combos import index_of
from cspdesk.ui.desk import Desk
from cspdesk.ui.flow import FlowLayout
from cspdesk.ui.issues.issue_cells import IssueLine
from cspdesk.ui.issues.view_kinds import BY_KEY, VIEWS, View

_PAD = 10
_EVERYWHERE = "All wards and councillors"


class IssueViews(QWidget):
    """Signal `changed` when another choice is made."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.choice = "open"
        self.body_id: UUID | None = None
        self.ids: frozenset[UUID] | None = None
        self._figure: tuple[str, bool] = ("", False)
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

    @property
    def lists_open(self) -> bool:
        """True when no issue is listed but open ones of all bodies."""
        return self.choice == "open" and self.body_id is None

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
        if ids is None:
            self._figure = ("", False)
        self.only.setVisible(bool(words))
        self.only.setText(words.replace("&", "&&"))
        self.only.setToolTip("Show the issues of all bodies again" if body else "Show all issues again")
        icons.put(self.only, "close")

    def show_all(self) -> None:
        """Lets everything through."""
        self.show_only("")
        self.places.setCurrentIndex(0)
        self.choose("all")

    def show_figure(self, figure: Figure) -> None:
        """Shows what a figure counts; asked again what it misses; a third time everything."""
        missing, body = figure.whole - figure.part, self.body_id
        if self._figure == (figure.key, False) and missing:
            self.show_only(f"{figure.words}: {len(missing)} not", body, missing)
            self._figure = (figure.key, True)
        elif self._figure[0] == figure.key:
            self.show_only("")
        else:
            self.show_only(f"{figure.words}: {len(figure.whole)} counted", body, figure.whole)
            self._figure = (figure.key, False)
        self.choose("all")

    def take(self, wish: object) -> None:
        """What another page asked for: a body, a view, ("view", body), or ("title", issues) of a figure."""
        if isinstance(wish, UUID):
            self._show_body(wish)
            self.choose("open")
        elif isinstance(wish, tuple) and isinstance(wish[1], frozenset):
            self.show_all()
            self.show_only(str(wish[0]), ids=wish[1])
        elif isinstance(wish, tuple):
            self._show_body(wish[1])
            self.choose(str(wish[0]) if wish[0] in BY_KEY else "all")
        elif wish in BY_KEY:
            self.show_only("")
            self.choose(str(wish))

    def _show_body(self, body: UUID) -> None:
        found = self._desk.attempt(partial(self._desk.services.bodies.get, body))
        self.show_only(found.name if found is not None else "", body)

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
