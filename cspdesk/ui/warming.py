"""What the first paper and the first promise would wait for, loaded on the worker while nobody waits."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from cspdesk.errors import Refused, StoreFailure

if TYPE_CHECKING:
    from cspdesk.office import Office
    from cspdesk.ui.desk import Desk, Progress

WARM_MS = 1500
"""After the store was opened: by then the pages are up and have read."""


def warm(desk: Desk) -> None:
    """Loads the libraries of bank holidays and of papers, a tenth of a second each, off the window's thread."""
    if desk.ready:
        desk.run(partial(_load, desk.services), quiet=True)


def _load(office: Office, _progress: Progress) -> None:
    # Who needs them later is told what is wrong then.
    with suppress(Refused, StoreFailure):
        today = office.context.today()
        office.context.closed_days(today, today)
        _ = office.papers
