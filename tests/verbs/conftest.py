"""One sample store for all tests of the command line, and copies of it to write to."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sample_store import shared_sample

from cspdesk import cli


@pytest.fixture(scope="session")
def sample_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the sample year; only to be read."""
    return shared_sample(tmp_path_factory)


@pytest.fixture
def own_sample(sample_store: Path, tmp_path: Path) -> Path:
    """A copy of the sample store for one test."""
    return Path(shutil.copyfile(sample_store, tmp_path / "own.cspdesk"))


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """Runs a verb that must succeed and gives its JSON value."""

    def run(*argv: object) -> Any:
        status = cli.main([*map(str, argv), "--json"])
        said = capsys.readouterr()
        assert status == 0, said.err
        return json.loads(said.out)

    return run


@pytest.fixture
def refuse(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Runs a verb that must fail without a word on standard output; gives exit status and sentence."""

    def run(*argv: object) -> tuple[int, str]:
        status = cli.main([*map(str, argv)])
        said = capsys.readouterr()
        assert said.out == ""
        assert "Traceback" not in said.err
        return status, said.err

    return run
