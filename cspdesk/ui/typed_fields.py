"""The fields of a dialog as words: what stands in each, and how it is put there again."""

from collections import Counter
from collections.abc import Callable
from typing import Protocol, cast, runtime_checkable

from PySide6.QtWidgets import QAbstractButton, QComboBox, QSpinBox, QWidget

from cspdesk.ui.completer import NameEdit
from cspdesk.ui.text_edit import LineEdit, PlainEdit


@runtime_checkable
class InWords(Protocol):
    """A field of several parts, such as a list with ticks, that gives itself as words and takes them again."""

    def in_words(self) -> str: ...

    def take_words(self, words: str) -> None: ...

    def hear(self, told: Callable[[], object]) -> None:
        """Has this called when anything in it changes."""


Typeable = LineEdit | PlainEdit | QComboBox | QSpinBox | QAbstractButton | InWords


def fields_of(parent: QWidget) -> dict[str, Typeable]:
    """Every field of a dialog by a name, the choices first: others may be shown only for some of them."""
    found: list[tuple[int, QWidget]] = []
    for widget in parent.findChildren(QWidget):
        order = _order(widget)
        if order is not None:
            found.append((order, widget))
    names, fields = Counter[str](), dict[str, Typeable]()
    for _, field in sorted(found, key=_first):
        name = field.objectName() or field.accessibleName() or type(field).__name__
        names[name] += 1
        fields[name if names[name] == 1 else f"{name} {names[name]}"] = cast(Typeable, field)
    return fields


def _first(found: tuple[int, QWidget]) -> int:
    return found[0]


def _order(widget: QWidget) -> int | None:
    """Choices before ticks before texts; None for what is no field, or holds what is nobody's business."""
    kind = type(widget)
    if kind not in _orders:
        _orders[kind] = _order_of(kind)
    order = _orders[kind]
    if isinstance(widget, QAbstractButton):
        return order if widget.isCheckable() else None
    if isinstance(widget, LineEdit):
        return None if widget.secret or widget.isReadOnly() else order
    if isinstance(widget, PlainEdit):
        return None if widget.isReadOnly() else order
    return order


_orders: dict[type[QWidget], int | None] = {}


def _order_of(kind: type[QWidget]) -> int | None:
    if issubclass(kind, (QComboBox, QSpinBox)):
        return 0
    if issubclass(kind, QAbstractButton):
        return 1
    if issubclass(kind, (LineEdit, PlainEdit)):
        return 3
    return 2 if hasattr(kind, "in_words") else None


def words_of(field: Typeable) -> str:
    """What stands in a field."""
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QAbstractButton):
        return "1" if field.isChecked() else ""
    if isinstance(field, (LineEdit, PlainEdit, QSpinBox)):
        return field.text()
    return field.in_words()


def put(field: Typeable, words: str) -> None:
    """Shows words in a field as if they had been typed there."""
    if isinstance(field, InWords):
        field.take_words(words)
    elif isinstance(field, QComboBox):
        place = field.findText(words)
        if place >= 0:
            field.setCurrentIndex(place)
    elif isinstance(field, QSpinBox):
        field.setValue(field.valueFromText(words))
    elif isinstance(field, QAbstractButton):
        field.setChecked(bool(words))
    elif isinstance(field, PlainEdit):
        field.setPlainText(words)
    else:
        field.type_again(words)


def is_words(field: Typeable) -> bool:
    """True for a field in which words are typed, False for one in which something is chosen."""
    return isinstance(field, (LineEdit, PlainEdit)) and not isinstance(field, NameEdit)


def hear(field: Typeable, told: Callable[[], object]) -> None:
    """Has this called when anything in a field changes."""
    if isinstance(field, InWords):
        field.hear(told)
    elif isinstance(field, QComboBox):
        field.currentIndexChanged.connect(told)
    elif isinstance(field, QAbstractButton):
        field.toggled.connect(told)
    else:
        field.textChanged.connect(told)
