"""Spares each start the compiling of PySide's own modules.

PySide6 6.12 carries a dozen Python modules (its signatures) as source inside a library and compiles them whenever
it is imported: a quarter of the time to a bare window. Here their code is kept from one start to the next, as
Python keeps that of every other module. Whatever is missing, damaged or of other sources is compiled as ever.
"""

import builtins
import marshal
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Any

from cspdesk import settings

_OWN = "shibokensupport/"


def load() -> None:
    """Imports PySide6, the quick way once its code is kept beside the log."""
    with kept_code(settings.data_folder() / "pyside6.code"):
        import PySide6.QtCore  # noqa: F401


@contextmanager
def kept_code(file: Path) -> Iterator[None]:
    """While PySide6 is first imported, takes the code of its embedded modules from a file, or keeps it there."""
    if "shiboken6" in sys.modules:
        yield
        return
    kept, compiled = _Kept(_read(file)), builtins.compile
    builtins.compile = kept
    try:
        yield
    finally:
        builtins.compile = compiled
    if kept.fresh:
        _write(file, kept.codes)


class _Kept:
    """Stands in for `compile`: what PySide compiles from its library, it looks for among the codes kept."""

    def __init__(self, codes: dict[str, tuple[int, CodeType]]) -> None:
        self.codes, self.fresh = codes, False
        self._compile = builtins.compile

    def __call__(self, source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
        if not (isinstance(source, bytes) and isinstance(filename, str) and filename.startswith(_OWN)):
            return self._compile(source, filename, mode, *rest, **named)
        mark = zlib.crc32(source)
        known = self.codes.get(filename)
        if known is None or known[0] != mark:
            known = self.codes[filename] = (mark, self._compile(source, filename, mode, *rest, **named))
            self.fresh = True
        return known[1]


def _read(file: Path) -> dict[str, tuple[int, CodeType]]:
    """The codes kept by the same Python; none when the file is not there or not whole."""
    try:
        data = file.read_bytes()
        head = len(MAGIC_NUMBER) + 4
        body = data[head:]
        if data[:head] == _head(body):
            codes: dict[str, tuple[int, CodeType]] = marshal.loads(body)
            return codes
    except (OSError, ValueError, EOFError, TypeError):
        pass
    return {}


def _write(file: Path, codes: dict[str, tuple[int, CodeType]]) -> None:
    """Keeps the codes, whole or not at all; a folder that cannot be written only costs time."""
    beside = file.with_name(f".{file.name}.{id(codes):x}.part")
    body = marshal.dumps(codes)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(_head(body) + body)
        beside.replace(file)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _head(body: bytes) -> bytes:
    return MAGIC_NUMBER + zlib.crc32(body).to_bytes(4, "big")
