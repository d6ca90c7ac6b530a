"""The sample store and the tour for tests, each made once in a run."""

from pathlib import Path

import pytest
import time_machine

from cspdesk import cli
from cspdesk.office import new_office

PLAN = "north-bedfordshire-2008"


def shared_sample(factory: pytest.TempPathFactory) -> Path:
    """A store with the sample year; only to be read."""
    path = factory.getbasetemp() / "shared-sample.cspdesk"
    if not path.exists():
        new_office(path, PLAN, machine="tests", sample=True).close(keep_backup=False)
    return path


def shared_tour(factory: pytest.TempPathFactory) -> Path:
    """The folder of a tour, made years later; beside it the home folder of who made it."""
    base = factory.getbasetemp() / "shared-tour"
    if not base.exists():
        base.mkdir()
        with pytest.MonkeyPatch.context() as patch, time_machine.travel("2031-06-30T23:59:59+00:00"):
            patch.setenv("CSPDESK_HOME", str(base / "home"))
            assert cli.main(["tour", str(base / "made")]) == 0
    return base / "made"
