"""Lets go of parts whose widths and heights were given in another text size, and comes back to the same field."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget


def let_go(parts: Iterable[QWidget | None]) -> None:
    """Takes parts out of sight at once and out of memory when Qt comes to it."""
    for part in parts:
        if part is not None:
            part.hide()
            part.deleteLater()


def name_of(focused: object) -> str:
    """The name of the field that has the keyboard; empty for none and for one without a name."""
    return focused.objectName() if isinstance(focused, QWidget) else ""


def focus_again(page: QWidget, name: str) -> None:
    """Gives the keyboard to the field of this name on a page made anew."""
    field = page.findChild(QWidget, name) if name else None
    if field is not None:
        field.setFocus()
