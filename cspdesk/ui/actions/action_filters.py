"""Which actions the list shows: a row of choices, the owner, and the body a figure was opened from."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QWidget

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.kinds import ActionState
from cspdesk.domain.owing import Owed, is_late
from cspdesk.domain.today import WEEK_DAYS
from cspdesk.ui import fonts, icons, parts
from cspdesk.ui.combos import index_of
from cspdesk.ui.desk import Desk

_CHOICES = (
    ("open", "Open"),
    ("overdue", "Overdue"),
    ("week", "Next 7 days"),
    ("mine", "Mine"),
    ("done", "Done"),
    ("all", "All"),
)
_EVERYBODY = "All owners"
_NOTHING = {
    "open": ("No open action", "Actions come from meetings, or are typed here.", "New action", "actions"),
    "overdue": ("Nothing is overdue", "Every open action still has time.", "", "check"),
    "week": ("Nothing is due in the next 7 days", "", "", "check"),
    "mine": ("You owe nothing", "Actions given to you by name are listed here.", "", "check"),
    "done": ("Nothing is done yet", "What is marked done stays here with its day.", "", "actions"),
    "all": ("No actions yet", "Actions come from meetings, or are typed here.", "New action", "actions"),
}


class ActionFilters(QWidget):
    """Signal `changed` when another choice is made."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.body_id: UUID | None = None
        self.person_id: UUID | None = None
        self.ids: frozenset[UUID] | None = None
        self.choice = "open"
        self._wanted: UUID | None = None
        self._group = QButtonGroup(self)
        across = QHBoxLayout(self)
        across.setContentsMargins(12, 0, 16, 0)
        across.setSpacing(2)
        for key, words in _CHOICES:
            across.addWidget(self._chip(key, words))
        self.body = parts.button("", self._on_body, "", "close")
        self.body.hide()
        across.addSpacing(8)
        across.addWidget(self.body)
        across.addStretch(1)
        self.owners = QComboBox()
        self.owners.setAccessibleName("Whose actions")
        self.owners.setMinimumWidth(fonts.pixels(200))
        self.owners.addItem(_EVERYBODY, None)
        self.owners.currentIndexChanged.connect(self._on_owner)
        across.addWidget(self.owners)

    def _chip(self, key: str, words: str) -> QPushButton:
        made = QPushButton(words)
        made.setProperty("look", "quiet")
        made.setProperty("key", key)
        made.setCheckable(True)
        made.setChecked(key == self.choice)
        made.setAutoDefault(False)
        self._group.addButton(made)
        made.clicked.connect(self._on_chip)
        return made

    # -- what is chosen

    @property
    def wants_closed(self) -> bool:
        """True when closed actions must be read too."""
        return (
            self.choice in ("done", "all") or self.owner != "" or self._wanted is not None or bool(self.ids)
        )

    @property
    def owner(self) -> str:
        """The owner chosen, empty for everybody."""
        return self.owners.currentText() if self.owners.currentIndex() > 0 else ""

    @property
    def agency_id(self) -> UUID | None:
        found = self.owners.currentData()
        return found if isinstance(found, UUID) else None

    @property
    def nothing(self) -> tuple[str, str, str, str]:
        """What an empty list says."""
        return _NOTHING[self.choice]

    def set_owners(self, owed: Sequence[Owed]) -> None:
        """Lists who owes something, with how much; the choice stays."""
        box, chosen = self.owners, self.owner
        box.blockSignals(True)
        box.clear()
        box.addItem(_EVERYBODY, None)
        for each in owed:
            box.addItem(each.owner, each.agency_id)
            box.setItemData(box.count() - 1, f"{len(each.open)} open", Qt.ItemDataRole.ToolTipRole)
        if self._wanted is not None:
            box.setCurrentIndex(max(index_of(box, self._wanted), 0))
            self._wanted = None
        else:
            box.setCurrentIndex(max(box.findText(chosen), 0) if chosen else 0)
        box.blockSignals(False)

    def kept(self, rows: Sequence[ActionRow], owed: Sequence[Owed], me: UUID | None) -> list[ActionRow]:
        """The rows that pass."""
        if self.owner:
            rows = next((each.actions for each in owed if each.owner == self.owner), ())
        return [
            row
            for row in rows
            if (self.ids is None or row.id in self.ids)
            and self.body_id in (None, row.body_id)
            and self.person_id in (None, row.owner_person_id)
            and self._passes(row, me)
        ]

    def _passes(self, row: ActionRow, me: UUID | None) -> bool:
        today, still = self._desk.today(), row.state is ActionState.OPEN
        if self.choice == "all":
            return True
        if self.choice == "done":
            return row.state is ActionState.DONE
        if self.choice == "overdue":
            return row.days_overdue(today) > 0
        if self.choice == "week":
            return still and row.due is not None and 0 <= (row.due - today).days < WEEK_DAYS
        return still and (self.choice == "open" or (me is not None and row.owner_person_id == me))

    def summed(self, rows: Sequence[ActionRow], owed: Sequence[Owed]) -> str:
        """'36 open, 27 overdue; 9 done, 3 of them late': of the rows shown, or all of an owner's."""
        today = self._desk.today()
        if self.owner:
            rows = next((each.actions for each in owed if each.owner == self.owner), ())
        still = sum(row.state is ActionState.OPEN for row in rows)
        overdue = sum(row.days_overdue(today) > 0 for row in rows)
        done = sum(row.state is ActionState.DONE for row in rows)
        late = sum(is_late(row) for row in rows)
        said = [f"{still} open" + (f", {overdue} overdue" if overdue else "")] if still or not done else []
        said += [f"{done} done" + (f", {late} of them late" if late else "")] if done else []
        whose = f"{self.owner}: " if self.owner else ""
        return whose + "; ".join(said)

    # -- choosing

    def take(self, wish: object) -> None:
        """Takes what another page asked for: a choice and perhaps a body, "owner" and an agency, "person" and one, or
        the title and the actions of a figure.
        """
        choice, record = wish if isinstance(wish, tuple) else ("open", None)
        if isinstance(record, frozenset):
            self.show_all()
            self.ids = record
            self._show_only(str(choice))
            return
        self.owners.blockSignals(True)
        self.owners.setCurrentIndex(0)
        self.owners.blockSignals(False)
        self._wanted = record if choice == "owner" and isinstance(record, UUID) else None
        self._choose("open" if choice in ("owner", "person") else str(choice))
        self.set_body(record if isinstance(record, UUID) and choice not in ("owner", "person") else None)
        if choice == "person" and isinstance(record, UUID):
            self.person_id = record
            self._show_only(self._desk.attempt(_Person(self._desk, record)) or "")

    def show_all(self) -> None:
        """Lets everything through."""
        self.set_body(None)
        self.owners.setCurrentIndex(0)
        self._choose("all")
        self.changed.emit()

    def set_body(self, body: UUID | None) -> None:
        """Shows the actions of one body, or of all bodies and people again."""
        self.body_id, self.person_id, self.ids = body, None, None
        name = self._desk.attempt(_Name(self._desk, body)) if body is not None else None
        self._show_only(name or "")

    def _show_only(self, name: str) -> None:
        self.body.setVisible(bool(name))
        self.body.setText(name.replace("&", "&&"))
        self.body.setToolTip("Show the actions of everybody again")
        icons.put(self.body, "close")

    def _choose(self, key: str) -> None:
        self.choice = key
        for button in self._group.buttons():
            button.setChecked(button.property("key") == key)

    def _on_chip(self) -> None:
        button = self.sender()
        if button is not None:
            self.choice = str(button.property("key"))
            self.changed.emit()

    def _on_body(self) -> None:
        self.set_body(None)
        self.changed.emit()

    def _on_owner(self) -> None:
        self.changed.emit()


class _Name:
    def __init__(self, desk: Desk, body: UUID) -> None:
        self._desk, self._body = desk, body

    def __call__(self) -> str:
        return self._desk.services.bodies.get(self._body).name


class _Person:
    def __init__(self, desk: Desk, person: UUID) -> None:
        self._desk, self._person = desk, person

    def __call__(self) -> str:
        return self._desk.services.people.get(self._person).name
