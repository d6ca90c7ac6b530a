"""The sample store and the tour for tests, each made once in a run, whichever worker of pytest needs it first."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import time_machine
from filelock import FileLock

from cspdesk import cli
from cspdesk.office import new_office

PLAN = "north-bedfordshire-2008"


def shared_sample(factory: pytest.TempPathFactory) -> Path:
    """A store with the sample year; only to be read. Each worker opens a copy of its own."""
    own = factory.getbasetemp() / "sample.cspdesk"
    if not own.exists():
        with _shared(factory, "sample") as folder:
            path = folder / "sample.cspdesk"
            if not path.exists():
                new_office(path, PLAN, machine="tests", sample=True).close(keep_backup=False)
            shutil.copyfile(path, own)
    return own


def shared_tour(factory: pytest.TempPathFactory) -> Path:
    """The folder of a tour, made years later; beside it the home folder of who made it."""
    with _shared(factory, "tour") as base:
        if not (base / "made").exists():
            with pytest.MonkeyPatch.context() as patch, time_machine.travel("2031-06-30T23:59:59+00:00"):
                patch.setenv("CSPDESK_HOME", str(base / "home"))
                assert cli.main(["tour", str(base / "made")]) == 0
    return base / "made"


def tour_store(factory: pytest.TempPathFactory) -> Path:
    """A copy of the store in the tour: who opens the store itself has SQLite lay files beside it, in the tour."""
    own = factory.getbasetemp() / "tour.cspdesk"
    if not own.exists():
        shutil.copyfile(shared_tour(factory) / "sample.cspdesk", own)
    return own


@contextlib.contextmanager
def _shared(factory: pytest.TempPathFactory, name: str) -> Iterator[Path]:
    """A folder that all workers of this run share, for one of them at a time."""
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / f"shared-{name}"
    folder.mkdir(exist_ok=True)
    with FileLock(folder.with_suffix(".lock")):
        yield folder
