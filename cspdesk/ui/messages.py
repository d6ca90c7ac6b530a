"""The one module that opens boxes and file dialogs, so captions agree and a test can stand in for it.

Every sentence says what happened and what to do next. Inside a page prefer `desk.refuse` and `desk.say`.
"""

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from cspdesk.errors import Refused, StoreFailure
from cspdesk.ui import parts

log = logging.getLogger(__name__)
CAPTION = "cspdesk"

KINDS = {
    "pdf": "PDF document (*.pdf)",
    "csv": "Comma-separated values (*.csv)",
    "xlsx": "Excel workbook (*.xlsx)",
    "ics": "Calendar (*.ics)",
    "vcf": "Contacts (*.vcf)",
    "eml": "E-mail draft (*.eml)",
    "handover": "cspdesk handover (*.handover)",
    "txt": "Plain text (*.txt)",
    "cspdesk": "cspdesk store (*.cspdesk)",
    "picture": "Pictures (*.png *.jpg *.jpeg)",
    "photo": "Pictures (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff)",
}


def _box(parent: QWidget | None, icon: QMessageBox.Icon, sentence: str, more: str = "") -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle(CAPTION)
    box.setIcon(icon)
    from PySide6.QtCore import Qt

    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    if more:
        box.setInformativeText(more)
    return box


def refused(parent: QWidget | None, sentence: str) -> None:
    """Shows one sentence in a box: for refusals outside a page, as when a store cannot be opened."""
    box = _box(parent, QMessageBox.Icon.Warning, sentence)
    box.exec()


def told(parent: QWidget | None, sentence: str, more: str = "") -> None:
    """Shows one sentence that needs no answer."""
    _box(parent, QMessageBox.Icon.Information, sentence, more).exec()


def asked(parent: QWidget | None, question: str, do: str, more: str = "", *, final: bool = False) -> bool:
    """Asks before a deed; `do` names it on its button. True when it was chosen.

    What is `final`, so that nothing brings it back, is never done by Enter alone.
    """
    box = _box(parent, QMessageBox.Icon.NoIcon, question, more)
    deed = box.addButton(do, QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
    if final:
        parts.restyle(deed, "look", "danger")
        box.setDefaultButton(leave)
    box.exec()
    return box.clickedButton() is deed


def save_path(parent: QWidget | None, caption: str, suggested: str, kind: str) -> Path | None:
    """Asks where to save; None when cancelled. `kind` is a key of KINDS; its ending is added when left out.

    A bare name is put where the last file went, at first among the person's documents.
    """
    begin = str(_folders[-1] / suggested) if _folders else str(_documents() / suggested)
    chosen, _ = QFileDialog.getSaveFileName(parent, caption, begin, KINDS.get(kind, "All files (*)"))
    if not chosen:
        return None
    path = Path(chosen)
    _folders[:] = [path.parent]
    if path.suffix:
        return path
    # The dialog has asked whether to replace what was typed, not what becomes of it.
    ended = path.with_suffix(f".{kind}")
    if ended.exists() and not asked(parent, f"{ended.name} is there already. Replace it?", "Replace"):
        return None
    return ended


_folders: list[Path] = []
"""Where the last file was saved since the program began."""

_read_from: list[Path] = []
"""Where the last file was chosen to be read."""


def _documents() -> Path:
    from PySide6.QtCore import QStandardPaths

    found = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return found if found.is_dir() else Path.home()


def open_path(parent: QWidget | None, caption: str, *kinds: str, folder: str = "") -> Path | None:
    """Asks for a file to read, at first where the last one was; None when cancelled."""
    chosen, _ = QFileDialog.getOpenFileName(parent, caption, folder or _begin(), _filters(kinds))
    return _chosen([chosen])[0] if chosen else None


def open_paths(parent: QWidget | None, caption: str, *kinds: str) -> list[Path]:
    """Asks for files to read, at first where the last ones were; none when cancelled."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, caption, _begin(), _filters(kinds))
    return _chosen(chosen)


def _begin() -> str:
    return str(_read_from[-1] if _read_from else _documents())


def _chosen(paths: list[str]) -> list[Path]:
    found = [Path(path) for path in paths]
    _read_from[:] = [path.parent for path in found[:1]] or _read_from
    return found


def _filters(kinds: tuple[str, ...]) -> str:
    return ";;".join([KINDS[kind] for kind in kinds] + ["All files (*)"])


def folder_path(parent: QWidget | None, caption: str, folder: str = "") -> Path | None:
    """Asks for a folder, beginning at `folder` or where the last file went; None when cancelled."""
    begin = folder or str(_folders[-1] if _folders else _documents())
    chosen = QFileDialog.getExistingDirectory(parent, caption, begin)
    if not chosen:
        return None
    _folders[:] = [Path(chosen)]
    return Path(chosen)


def open_outside(path: Path) -> bool:
    """Opens a file with the program this computer uses for it."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def install_hook() -> None:
    """Shows one clear sentence for whatever was not caught, and logs the rest; the program goes on."""
    sys.excepthook = _uncaught


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    if isinstance(error, (Refused, StoreFailure)):
        refused(None, str(error))
        return
    log.critical("not caught", exc_info=(kind, error, trace))
    refused(
        None,
        "Something went wrong inside cspdesk. What you saved is safe; please try again,"
        " and if it happens again send the log file (Settings, Help).",
    )
