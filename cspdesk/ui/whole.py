"""Keeps the Python half of a window for as long as Qt has the window.

A window that nothing in Python names is a ring of widgets, slots and bound methods to Python's collector. It takes
the values out of all of them first and only then lets Qt destroy them: hidden, laid out and left by the keyboard on
the way, they are asked for what they no longer have, and a clock may ring in what is left. So windows end by
`close` and `deleteLater` alone, whole until Qt has destroyed them.
"""

from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import ref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

Owner = TypeVar("Owner", bound=QObject)

_whole: dict[int, QWidget] = {}


def keep_whole(window: QWidget) -> None:
    """Holds a window, and with it all that is in it, until Qt has destroyed it."""
    _whole[id(window)] = window
    window.destroyed.connect(_Gone(id(window)))


class _Gone:
    """Lets go of a window; knows no more of it than its place."""

    def __init__(self, key: int) -> None:
        self._key = key

    def __call__(self, *_: object) -> None:
        _whole.pop(self._key, None)


class WhileWhole(Generic[Owner]):
    """A slot that calls a method of its owner as long as both halves of it are there.

    For the clocks and keepers of fields: a field that goes without its window still tells of its last change.
    """

    def __init__(self, owner: Owner, do: Callable[[Owner], None]) -> None:
        self._owner, self._do = ref(owner), do

    def __call__(self, *_: object) -> None:
        owner = self._owner()
        if owner is not None and isValid(owner) and owner.__dict__:
            self._do(owner)
