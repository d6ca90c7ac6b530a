"""Fusion, a palette and one style sheet, all from the table of tokens.

`apply` may be called again at any time; widgets that paint themselves ask `now()` while painting.
"""

from collections.abc import Callable, Sequence
from functools import cache
from types import MethodType
from weakref import ref

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from cspdesk.ui import fonts, tokens
from cspdesk.ui.style_sheet import style_sheet
from cspdesk.ui.tokens import Scheme, Tokens


class _Teller(QObject):
    changed = Signal()


_now = tokens.tokens(Scheme.LIGHT)
_teller: list[_Teller] = []
_fusion = False


def desktop_is_dark() -> bool:
    """Whether the desktop asks for light text on dark; known from its palette until we set our own."""
    return QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def now() -> Tokens:
    """The tokens in force."""
    return _now


def teller() -> _Teller:
    """The object whose `changed` is emitted after each `apply`."""
    if not _teller:
        _teller.append(_Teller())
    return _teller[0]


def follow(dress: Callable[[], None]) -> None:
    """Calls a method of a widget after each `apply`, for as long as the widget is whole.

    A plain connection still reached widgets that Python's collector had taken half apart.
    """
    assert isinstance(dress, MethodType)
    teller().changed.connect(_Follower(dress))


class _Follower:
    """Holds on to nothing: neither the widget nor what is left of it."""

    def __init__(self, dress: MethodType) -> None:
        self._widget, self._dress = ref(dress.__self__), dress.__func__

    def __call__(self) -> None:
        widget = self._widget()
        if widget is None or not isValid(widget):
            teller().changed.disconnect(self)
        elif widget.__dict__:
            self._dress(widget)


def colour(name: str) -> QColor:
    """A token as a QColor."""
    return QColor(getattr(_now, name))


@cache
def ink(colour: str) -> QColor:
    """A colour, #rrggbb, as a QColor made once; it is only read."""
    return QColor(colour)


def make_app(arguments: Sequence[str] = ("cspdesk",)) -> QApplication:
    """Makes the QApplication in Fusion; asking for the style here spares the start a look at the desktop's."""
    global _fusion
    _fusion = True
    return QApplication([*arguments[:1], "-style", "Fusion"])


def begin(scheme: Scheme, accent: str, scale: float) -> None:
    """Sets colours and text size for the first paint alone, which needs no palette and no style sheet."""
    global _now
    _now = tokens.tokens(scheme, accent)
    fonts.set_scale(scale)
    fonts.load()


def apply(
    app: QApplication, scheme: Scheme = Scheme.LIGHT, accent: str = tokens.DEFAULT_ACCENT, scale: float = 1.0
) -> None:
    """Dresses the program in a scheme, the partnership's accent (#rrggbb) and a text scale (1.0 is 13 px)."""
    global _now, _fusion
    _now = tokens.tokens(scheme, accent)
    fonts.set_scale(scale)
    fonts.load()
    if not _fusion:
        app.setStyle("Fusion")
        _fusion = True
    app.setFont(fonts.font())
    app.setPalette(_palette(_now))
    app.setStyleSheet(style_sheet(_now))
    teller().changed.emit()


def _palette(t: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, name in (
        (role.Window, t.page),
        (role.WindowText, t.text),
        (role.Base, t.raised),
        (role.AlternateBase, t.hover),
        (role.Text, t.text),
        (role.Button, t.raised),
        (role.ButtonText, t.text),
        (role.BrightText, t.bad),
        (role.Highlight, t.accent),
        (role.HighlightedText, t.on_accent),
        (role.Accent, t.accent),
        (role.ToolTipBase, t.toast),
        (role.ToolTipText, t.on_toast),
        (role.PlaceholderText, t.faint),
        (role.Link, t.accent_text),
        (role.LinkVisited, t.accent_text),
        (role.Light, t.raised),
        (role.Midlight, t.line),
        (role.Mid, t.line),
        (role.Dark, t.edge),
        (role.Shadow, t.edge),
    ):
        palette.setColor(which, QColor(name))
    off = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(off, which, QColor(tokens.mix(t.faint, t.page, 0.75)))
    return palette
