"""Who uses this computer: three fields, or one Enter on a name known already."""

from difflib import SequenceMatcher

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cspdesk.domain.text import fold
from cspdesk.settings import Settings, User
from cspdesk.ui import fonts, parts
from cspdesk.ui.cards import ChoiceCard
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.text_edit import LineEdit

_ALIKE = 0.75
"""A name and its correction share this much of their letters."""


class WhoFields(QWidget):
    """Name, role and agency; Enter goes to the next and from the last on (signal `entered`)."""

    entered = Signal()

    def __init__(self, user: User | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.role, self.agency = LineEdit(), LineEdit(), LineEdit()
        self.role.setPlaceholderText("such as Safer Neighbourhood Officer")
        self.agency.setPlaceholderText("such as Police")
        self._name_row = parts.FormRow("Your name", self.name, letter="n")
        rows = (
            self._name_row,
            parts.FormRow("Your role", self.role, letter="r"),
            parts.FormRow("Your agency", self.agency, letter="a"),
        )
        self.setLayout(parts.column(*rows, space=12))
        for field in self.fields():
            field.returnPressed.connect(self._on_enter)
        self.name.textEdited.connect(self._on_name)
        self._was: User | None = None
        self._same = True
        if user is not None:
            self.set_user(user)

    def fields(self) -> tuple[LineEdit, LineEdit, LineEdit]:
        return self.name, self.role, self.agency

    def set_user(self, user: User) -> None:
        for field, text in zip(self.fields(), (user.name, user.role, user.agency), strict=True):
            field.set_text(text)
        self._was = user

    def user(self) -> User | None:
        """Who is typed here; without a name None, and the field says what is missing."""
        name, role, agency = (" ".join(field.text().split()) for field in self.fields())
        if not name:
            self._name_row.refuse("Type your name: it goes into the history of what you change.")
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return User(name, role, agency)

    def _on_enter(self) -> None:
        empty = [field for field in self.fields() if not field.text().strip()]
        here = self.focusWidget()
        if here in empty and here is not self.name:
            empty.remove(here)  # an empty role or agency is passed over by Enter
            empty = [field for field in empty if self.fields().index(field) > self.fields().index(here)]
        if empty:
            empty[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.entered.emit()

    def _on_name(self) -> None:
        self._name_row.refuse("")
        if self._was is None:
            return
        same = _alike(self.name.text(), self._was.name)
        if same is self._same:
            return
        # Another name is another person, whose role and agency are their own.
        self._same = same
        for field, text in ((self.role, self._was.role), (self.agency, self._was.agency)):
            if field.text() == ("" if same else text):
                field.set_text(text if same else "")


def _alike(one: str, other: str) -> bool:
    """True for a name and its correction."""
    return SequenceMatcher(None, fold(one), fold(other)).ratio() >= _ALIKE


class WhoDialog(Dialog):
    """Asks who works from now on: recent names first, so that Enter takes the one before."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Who uses this computer")
        self.setMinimumWidth(fonts.pixels(400))
        self._user: User | None = None
        now = settings.user
        self.cards = [self._card(known) for known in settings.recent_users if known != now]
        self.fields = WhoFields(now)
        self.fields.entered.connect(self._on_typed)
        change = parts.button("Use these", self._on_typed, "primary")
        cancel = parts.button("Cancel", self.reject)
        heading = f"{now.name} uses this computer" if now is not None else "Who uses this computer?"
        layout = parts.column(
            parts.label(heading, "section", wrap=True),
            *self.cards,
            4,
            *([parts.label("Somebody else, or another role:", "soft")] if self.cards else []),
            self.fields,
            4,
            margin=20,
        )
        layout.addLayout(parts.row(0, cancel, change))
        self.setLayout(layout)

    @staticmethod
    def ask(parent: QWidget | None, settings: Settings) -> User | None:
        """Who was chosen; None when nothing changes."""
        dialog = WhoDialog(settings, parent)
        try:
            dialog.exec()
            return dialog._user
        finally:
            dialog.deleteLater()

    def _card(self, user: User) -> ChoiceCard:
        about = ", ".join(part for part in (user.role, user.agency) if part)
        made = ChoiceCard("swap", f"Change to {user.name}", about, self._on_card)
        made.setProperty("user", user)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first: QWidget = self.cards[0] if self.cards else self.fields.name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_card(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._user = sender.property("user")
            self.accept()

    def _on_typed(self) -> None:
        self._user = self.fields.user()
        if self._user is not None:
            self.accept()
