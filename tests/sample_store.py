"""The sample store for tests, made once in a run."""

from pathlib import Path

import pytest

from cspdesk.office import new_office

PLAN = "north-bedfordshire-2008"


def shared_sample(factory: pytest.TempPathFactory) -> Path:
    """A store with the sample year; only to be read."""
    path = factory.getbasetemp() / "shared-sample.cspdesk"
    if not path.exists():
        new_office(path, PLAN, machine="tests", sample=True).close(keep_backup=False)
    return path
