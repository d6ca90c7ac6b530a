"""Spelling marked while one types: British English and the office's own words; never corrected by itself.

The dictionary is read in a thread when the first field asks for it; until then every word counts as known.
"""

import importlib.util
import logging
import re
import threading
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from cspdesk.assets import resource
from cspdesk.domain.text import fold
from cspdesk.ui import theme

log = logging.getLogger(__name__)

_WORD = QRegularExpression(r"[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*")
_NOT_PROSE = re.compile(r"\d|^[A-Z]{2,}s?$|[a-z][A-Z]|[^\u0000-\u024f\u1e00-\u1eff]")


def can_spell() -> bool:
    """False on a computer its library is not made for, such as an Intel Mac; there no word is marked."""
    return importlib.util.find_spec("hunspell") is not None


class Speller(QObject):
    """Knows words. Signal `ready` when the dictionary has been read or a word was added."""

    ready = Signal()

    def __init__(
        self,
        words: Iterable[str] = (),
        on_added: Callable[[str], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._own = {fold(word) for word in words}
        self._trade: frozenset[str] = frozenset()
        self._on_added = on_added
        self._book: Any = None
        self._known: dict[str, bool] = {}
        self._thread: threading.Thread | None = None

    def load(self) -> None:
        """Starts reading the dictionary, once, in a thread of its own."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._read, name="cspdesk-spelling", daemon=True)
            self._thread.start()

    def _read(self) -> None:
        try:
            self._book = _dictionary()
        except ImportError:
            log.warning("spelling is not marked: its library is not installed")
            return
        self._trade = _trade()
        self._known.clear()
        self.ready.emit()

    def wait(self, seconds: float = 10.0) -> None:
        """Waits until the dictionary has been read."""
        self.load()
        if self._thread is not None:
            self._thread.join(seconds)

    def set_words(self, words: Iterable[str]) -> None:
        """Takes the office's own words: names of people, places, agencies."""
        self._own = {fold(word) for word in words}
        self._known.clear()
        self.ready.emit()

    def add(self, word: str) -> None:
        """Learns a word and tells the office."""
        self._own.add(fold(word))
        self._known.clear()
        if self._on_added is not None:
            self._on_added(word)
        self.ready.emit()

    def knows(self, word: str) -> bool:
        """True for a known word, and for what is no prose: initials, figures, mixed case, other scripts."""
        plain = word.replace("’", "'")
        if self._book is None or len(plain) < 2 or _NOT_PROSE.search(plain):
            return True
        if plain not in self._known:
            stem = plain.removesuffix("'s")
            own = any(fold(form) in book for form in (plain, stem) for book in (self._own, self._trade))
            self._known[plain] = own or self._ask(plain)
        return self._known[plain]

    def _ask(self, word: str) -> bool:
        try:
            return bool(self._book.spell(word))
        except UnicodeEncodeError:  # a script the dictionary cannot write is not English
            return True

    def suggest(self, word: str) -> list[str]:
        """Words that may be meant, likeliest first."""
        if self._book is None:
            return []
        try:
            return [str(found) for found in self._book.suggest(word.replace("’", "'"))]
        except UnicodeEncodeError:
            return []


@cache
def _dictionary() -> Any:
    """Read once in a run: what an office adds is kept apart from it."""
    from hunspell import Hunspell

    return Hunspell("en_GB", hunspell_data_dir=str(resource("dictionaries/en_GB.dic").parent))


@cache
def _trade() -> frozenset[str]:
    """Ranks, titles and words of this trade that the dictionary lacks."""
    return frozenset(fold(word) for word in resource("dictionaries/trade.txt").read_text("utf-8").split())


class Marker(QSyntaxHighlighter):
    """Draws a wavy line under words the speller does not know."""

    def __init__(self, document: QTextDocument, speller: Speller) -> None:
        super().__init__(document)
        self._speller = speller
        speller.ready.connect(self.rehighlight)
        speller.load()

    def highlightBlock(self, text: str) -> None:
        wrong = QTextCharFormat()
        wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        wrong.setUnderlineColor(Qt.GlobalColor.red if theme.now().scheme == "light" else theme.colour("bad"))
        words = _WORD.globalMatch(text)
        while words.hasNext():
            found = words.next()
            if not self._speller.knows(found.captured()):
                self.setFormat(found.capturedStart(), found.capturedLength(), wrong)
