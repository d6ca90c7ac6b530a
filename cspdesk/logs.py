"""The log: what the program did and where it failed, never who or what somebody said.

Rooms write with `logging.getLogger(__name__)`; only `app` and `cli` begin the log.
"""

import logging
import re
from logging import Formatter, Handler, LogRecord
from pathlib import Path

from cspdesk import settings

LARGEST_BYTES = 500_000
KEPT = 3

# One alternation, read from left to right. What stands in a group `kept...` stays, all else is replaced:
# ids and the paths of our own modules are what makes a log worth reading.
_TELLING = re.compile(
    r"""
    (?P<kept_id>\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b)
    | (?P<kept_place>\bFile\ "[^"\n]*\.py")
    | (?P<parameters>\[parameters:.*?\]\s*(?=\n|$|\(Background))
    | (?P<key>(?<=\)=)\(.*?\))
    | (?P<login>(?<=://)[^\s/]{0,254}@)
    | (?P<email>[^\s@<>"'(),;:=][^\s@<>"(),;:=]{0,254}@[^\s@<>"'(),;]+)
    | (?P<double>"(?:\\.|[^"\\\n])*(?:"|\\?$))
    | (?P<curly>[“‘„«](?:[^\n]*?[”»]|[^\n]*?’(?!\w)|[^\n]*$))
    | (?P<single>(?:(?<!\w)|(?<=\b[bruf]))'(?:\\.|[^\\\n])*?(?:'(?!\w)|\\?$))
    | (?P<postcode>\b(?:GIR\s?0AA|[A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d[A-Z]{2})\b)
    | (?P<telephone>(?<!\w)(?<!\d-)(?:\+\d|\(?0)[\d\s().\-/]{7,}\d|(?<!\w)\d{10,}\b|\b\d{3,5}\s\d{3}\s?\d{3,4}\b)
    """,
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_WORDS = {
    "parameters": "[parameters]",
    "key": "(…)",
    "login": "…@",
    "email": "[e-mail]",
    "postcode": "[postcode]",
    "telephone": "[telephone]",
}


def redacted(text: str) -> str:
    """Text with e-mail and postal codes, telephone numbers, log-ins and everything quoted left out."""
    return _TELLING.sub(_in_place_of, text).replace(str(Path.home()), "~")


def log_file() -> Path:
    """File the log is written to; older parts stand beside it with a number."""
    return settings.data_folder() / "cspdesk.log"


def begin(level: int = logging.INFO) -> None:
    """Sends what the program logs, and what its libraries warn of, to the log file.

    Opens nothing until the first line. A second call begins anew, for a home folder that has changed.
    """
    root = logging.getLogger()
    for handler in [known for known in root.handlers if isinstance(known, _LogFile)]:
        root.removeHandler(handler)
        handler.close()
    root.addHandler(_LogFile(log_file()))
    logging.getLogger("cspdesk").setLevel(level)


class RedactingFormatter(Formatter):
    """Lines of instant in UTC, level, module and redacted words; a traceback follows, redacted too."""

    def format(self, record: LogRecord) -> str:
        # A copy without the cached traceback, which another handler may have made unredacted.
        copy = logging.makeLogRecord(record.__dict__ | {"exc_text": None})
        instant = self.formatTime(copy, "%Y-%m-%d %H:%M:%S")
        words = redacted(super().format(copy)).replace("\n", "\n    ")
        return f"{instant}Z {copy.levelname} {copy.name}: {words}"


class _LogFile(Handler):
    """The rotating file, opened with its library at the first line, so that a quiet start pays nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: Handler | None = None

    def emit(self, record: LogRecord) -> None:
        try:
            if self._file is None:
                self._file = self._opened()
            self._file.emit(record)
        except OSError:
            # A log that cannot be written never stops the work.
            self.handleError(record)

    def handleError(self, record: LogRecord) -> None:  # noqa: ARG002, N802 - the library's name
        return

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()

    def _opened(self) -> Handler:
        import time
        from logging.handlers import RotatingFileHandler

        self._path.parent.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(
            self._path, maxBytes=LARGEST_BYTES, backupCount=KEPT, encoding="utf-8", errors="backslashreplace"
        )
        formatter = RedactingFormatter()
        formatter.converter = time.gmtime
        file.setFormatter(formatter)
        file.handleError = self.handleError  # type: ignore[method-assign]
        return file


def _in_place_of(match: re.Match[str]) -> str:
    kind = match.lastgroup or ""
    if kind.startswith("kept"):
        return match.group()
    return _WORDS.get(kind, "“…”")
