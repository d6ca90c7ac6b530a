"""Opens everything once, in a sample store of its own: what a build forgot to take along shows here, not in a hall."""

import importlib
import os
import pkgutil
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import cspdesk
from cspdesk.services.plan_choices import PLAN_KEYS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_LEFT_OUT = "cspdesk.store.migrations"
"""Run by Alembic alone, which making a store does."""

_VERBS = (
    ("print", "pack", "--from", "2026-07-01", "--to", "2026-09-30", "-o", "pack.pdf"),
    ("export", "pack", "--from", "2026-07-01", "--to", "2026-09-30", "-o", "pack.xlsx"),
    ("export", "pack", "--from", "2026-07-01", "--to", "2026-09-30", "-o", "pack.docx"),
    ("print", "leaflet", "F01", "--audience", "public", "-o", "leaflet.pdf"),
    ("export", "calendar", "-o", "calendar.ics"),
    ("export", "contacts", "-o", "contacts.vcf"),
    ("backup", "copy.cspdesk"),
    ("check",),
)
_SECONDS = 60


def main() -> int:
    """Gives the exit status: 0 when all of it opened."""
    from cspdesk.refcounts import hold_constants
    from cspdesk.ui import fonts, theme

    hold_constants()
    qt = theme.make_app(sys.argv[:1])
    qt.setApplicationName("cspdesk")
    fonts.load()
    return Smoke().run(qt)


class Smoke:
    """One run; what went wrong is told on stderr and makes its status 1."""

    def __init__(self) -> None:
        self.failed: list[str] = []

    def run(self, qt: "QApplication") -> int:
        """Everything in turn; the exit status. Leaves this user's settings and stores alone."""
        sys.excepthook = self._on_error
        with tempfile.TemporaryDirectory(prefix="cspdesk-smoke-", ignore_cleanup_errors=True) as folder:
            os.environ["CSPDESK_HOME"] = folder
            store = Path(folder) / "smoke.cspdesk"
            self._modules()
            if self._verb("new", "--plan", PLAN_KEYS[0], "--sample", store=store):
                for verb in _VERBS:
                    self._verb(
                        *(str(store.with_name(word)) if "." in word else word for word in verb), store=store
                    )
                self._pages(qt, store)
        sys.stderr.writelines(f"{words}\n" for words in self.failed)
        return 1 if self.failed else 0

    def _modules(self) -> None:
        for found in pkgutil.walk_packages(cspdesk.__path__, "cspdesk."):
            if not found.name.startswith(_LEFT_OUT):
                try:
                    importlib.import_module(found.name)
                except ImportError as error:
                    self.failed.append(f"{found.name} cannot be imported: {error}")

    def _verb(self, *words: str, store: Path) -> bool:
        """Whether a verb of the terminal did its work."""
        from cspdesk import cli

        status = cli.main(["--store", str(store), *words])
        if status:
            self.failed.append(f"“{' '.join(words)}” ended with {status}")
        return status == 0

    def _pages(self, qt: "QApplication", store: Path) -> None:
        from PySide6.QtCore import QDeadlineTimer

        from cspdesk import app, settings

        loaded = settings.load().settings
        settings.save(loaded._replace(user=settings.User("Smoke Sample", "", ""), store=str(store)))
        application = app.Application(app.arguments(["--store", str(store)]))
        application.begin()
        deadline = QDeadlineTimer(_SECONDS * 1000)
        while not application.desk.ready and not deadline.hasExpired():
            qt.processEvents()
        if not application.desk.ready:
            self.failed.append("the store did not open")
        else:
            for key in application.window.specs:
                application.window.open_page(key)
                qt.processEvents()
        application.window.close()

    def _on_error(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self.failed.append(f"{kind.__name__}: {error}")
