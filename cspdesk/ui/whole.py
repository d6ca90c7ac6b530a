"""Keeps the Python half of a window for as long as Qt has the window.

A window that nothing in Python names is a ring of widgets, slots and bound methods to Python's collector. It takes
the values out of all of them first and only then lets Qt destroy them: hidden, laid out and left by the keyboard on
the way, they are asked for what they no longer have, and a clock may ring in what is left. So windows end by
`close` and `deleteLater` alone, whole until Qt has destroyed them.
"""

from PySide6.QtWidgets import QWidget

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
