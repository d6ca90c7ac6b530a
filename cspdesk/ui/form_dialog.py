"""The base of a dialog that changes one thing: it saves inside, and says in itself why something was refused."""

from collections.abc import Callable
from functools import partial
from typing import Any, Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSpinBox, QWidget

from cspdesk.domain.spoken import Leaning
from cspdesk.errors import Refused, StoreFailure
from cspdesk.ui import fitting, fonts
from cspdesk.ui.completer import NameEdit
from cspdesk.ui.desk import Desk
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.dialog_words import DialogKeeper, place_of
from cspdesk.ui.fields import DateField, TimeField
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.tables import RowsView
from cspdesk.ui.text_edit import LineEdit, PlainEdit

_LEANINGS = dict.fromkeys(
    (
        "day", "given", "raised", "named_on", "contacted_on", "printed", "approvedOn", "checkedOn", "met", "ethics",
        "followed",
    ),
    Leaning.LAST,
) | dict.fromkeys(
    (
        "from_day", "to_day", "fromDay", "toDay", "until", "responsible_from", "responsible_to", "starts_on",
    ),
    Leaning.NEAREST,
)  # fmt: skip
"""Which "3 Nov" is meant in the fields of these names, in every dialog; in others the next one."""


class FormDialog(Dialog):
    """`ui` is a compiled form with the buttons `save` and `cancel` and the label `says`.

    What is typed is kept under the dialog and the records it is made with, and is back after a stop.
    """

    _made_of: tuple[object, ...] = ()

    def __new__(cls, *values: Any, **named: Any) -> Self:
        made = super().__new__(cls, *values, **named)
        made._made_of = (*values, named)
        return made

    def __init__(self, desk: Desk, ui: Any, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.ui = desk, ui
        self._seen = desk.seen
        ui.setupUi(self)
        self.setWindowTitle(title)
        for field in self.findChildren(LineEdit):
            field.set_desk(desk)
            if isinstance(field, DateField):
                field.set_leaning(_LEANINGS.get(field.objectName(), Leaning.NEXT))
        for text in self.findChildren(PlainEdit):
            text.set_desk(desk)
            text.setFixedHeight(fonts.pixels(text.maximumHeight()))
        for spin in self.findChildren(QSpinBox):
            spin.lineEdit().setTextMargins(6, 0, 0, 0)  # a style sheet's padding does not reach inside
        self.resize(fonts.pixels(self.width()), self.height())
        ui.says.hide()
        ui.save.clicked.connect(self.accept)
        ui.cancel.clicked.connect(self.reject)
        ui.save.setToolTip(f"{ui.save.text()} (Ctrl+Enter)")
        self._keeper = DialogKeeper(desk, self)
        self._keeper.refilled.connect(self._fit)
        self._followed = self._shows_refusal = False
        self._growing = Fitting(self, only_grow=True)
        self._watch_fields()

    def _watch_fields(self) -> None:
        """A refusal goes once anything is changed."""
        for line in self.findChildren(QLineEdit):
            line.textChanged.connect(self._take_refusal_back)
            if isinstance(line, NameEdit):
                line.adding.connect(self._take_refusal_back)
        for text in self.findChildren(PlainEdit):
            text.textChanged.connect(self._take_refusal_back)
        for box in self.findChildren(QComboBox):
            box.currentIndexChanged.connect(self._take_refusal_back)
        for button in self.findChildren(QAbstractButton):
            button.toggled.connect(self._take_refusal_back)

    def save(self) -> None:
        """Does what the dialog is for. Raises Refused or StoreFailure, and the dialog stays open."""

    def ask(self) -> bool:
        """Shows the dialog until it is saved (True) or cancelled, and lets go of it."""
        try:
            return bool(self.exec())
        finally:
            self.deleteLater()

    def accept(self) -> None:
        """Saves; a refusal is said in the dialog."""
        if self.keep():
            self._keeper.done()
            super().accept()

    def reject(self) -> None:
        """Closes without saving; what was typed is given up."""
        self._keeper.done()
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Opens as tall as its fields need; one that holds a list opens as it was drawn."""
        if not self._followed:
            self._followed = True
            self._keeper.begin(place_of(type(self).__name__, *self._made_of))
        self._fit()
        super().showEvent(event)
        if self.focusWidget() is None:
            self.focusNextChild()  # so that what is typed at once goes into the first field

    def _fit(self) -> None:
        if self.findChild(RowsView) is None:
            fitting.fit(self)
        else:
            self.resize(self.width(), fonts.pixels(self.height()))

    def keep(self) -> bool:
        """Saves and stays open, as for the next one of many; a refusal is said in the dialog, and False."""
        try:
            self.desk.heeding(self._save, self._seen, self)
        except (Refused, StoreFailure) as error:
            self._show_refusal(str(error))
            return False
        return True

    def leave_by(self, do: Callable[..., object], *given: object) -> None:
        """Does another thing than saving, and closes; a refusal is said in the dialog."""
        try:
            self.desk.heeding(partial(do, *given), self._seen, self)
        except (Refused, StoreFailure) as error:
            self._show_refusal(str(error))
            return
        self._keeper.done()
        super().accept()

    def _save(self) -> None:
        self._settle()
        self.save()

    def say(self, sentence: str) -> None:
        self.ui.says.setText(sentence)
        self.ui.says.setVisible(bool(sentence))
        if sentence:
            self._growing.start()

    def _show_refusal(self, sentence: str) -> None:
        self.say(sentence)
        self._shows_refusal = True

    def _take_refusal_back(self) -> None:
        if self._shows_refusal:
            self._shows_refusal = False
            self.say("")

    def _settle(self) -> None:
        """Takes what is being typed; raises Refused at a date or a time that cannot be read."""
        for field in self.findChildren(LineEdit):
            field.settle()
            if isinstance(field, (DateField, TimeField)) and field.wrong():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                raise Refused(field.accessibleDescription() or "That cannot be read: type it in another way.")


def number(field: QLineEdit, what: str) -> int | None:
    """A whole number typed in a field, None when it is empty. Raises Refused for anything else."""
    text = field.text().strip()
    if not text:
        return None
    if not text.isdecimal() or len(text) > 6:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        raise Refused(f"{what} is a whole number, or left empty.")
    return int(text)


def shown(value: int | None) -> str:
    return "" if value is None else str(value)


def choose(box: QComboBox, value: object) -> None:
    """Shows the line whose data equals a value, else the first: Qt itself compares our ids by identity."""
    found = (place for place in range(box.count()) if box.itemData(place) == value)
    box.setCurrentIndex(next(found, 0))
