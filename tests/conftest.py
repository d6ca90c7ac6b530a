"""What every test stands on: a home folder of its own, a window without a screen, and no network."""

import contextlib
import gc
import os
import socket
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from cspdesk import cli, system_libraries
from cspdesk.refcounts import hold_constants
from cspdesk.store import cipher

collect_ignore = ["test_own_files.py"] if os.name == "nt" else []
"""What holds on POSIX alone: Windows has no modes of files."""

hold_constants()

# What one process has compiled all others read: two of them run the tests, and many tests start the program.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# Before anything imports Qt: no screen is needed, and no desktop's settings leak in.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for name in ("CSPDESK_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR"):
    os.environ.pop(name, None)

# A slow example on a busy machine is not a failure, and every run tries the same; `--hypothesis-profile=thorough`
# looks for new ones. A test's own fixtures last for all its examples, and each example makes of them what it needs.
_ANY_SPEED = (HealthCheck.too_slow, HealthCheck.function_scoped_fixture)
settings.register_profile(
    "house", deadline=None, derandomize=True, max_examples=50, suppress_health_check=_ANY_SPEED
)
settings.register_profile(
    "thorough", deadline=None, max_examples=1000, print_blob=True, suppress_health_check=_ANY_SPEED
)
settings.load_profile("house")

# A wait for a condition ends when the condition holds; how long a busy machine may take to get there is no fact of
# the program. What hangs is ended by the timeout of the test itself.
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitCallback):
    assert wait.__kwdefaults__ is not None
    wait.__kwdefaults__ |= {"timeout": 60_000}

# Nobody guesses at the passphrases here; what one guess costs has a test of its own.
_GUESS, cipher._WORK = cipher._WORK, 2**10

# A program takes one line apart; here one process takes hundreds, by the same rules.
cli._parser = cache(cli._parser)

_HERE = {"127.0.0.1", "::1", "localhost"}


class _Compiled(dict[Any, Any]):
    """What SQLAlchemy has compiled, for all stores of one kind: the dialect, which each engine makes anew, is left out.

    A test opens a store of its own, and a fifth of all its time went into compiling the same statements again.
    """

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(key[1:], default)

    def __setitem__(self, key: Any, compiled: Any) -> None:
        super().__setitem__(key[1:], compiled)


_COMPILED: defaultdict[str, _Compiled] = defaultdict(_Compiled)


@sa.event.listens_for(sa.Engine, "engine_connect")
def _share_compiled(connection: sa.Connection) -> None:
    engine = connection.engine
    if "compiled_cache" not in engine.get_execution_options():
        engine.update_execution_options(compiled_cache=_COMPILED[engine.dialect.name])
        connection.execution_options(compiled_cache=_COMPILED[engine.dialect.name])


@sa.event.listens_for(sa.Engine, "engine_connect")
def _leave_unsynced(connection: sa.Connection) -> None:
    """Waits for no disk: what a test writes need not outlive a power cut."""
    held = connection.connection
    if connection.dialect.name == "sqlite" and "unsynced" not in held.info:
        assert held.driver_connection is not None
        with contextlib.suppress(connection.dialect.loaded_dbapi.Error):  # who reads a damaged file says so
            held.driver_connection.execute("PRAGMA synchronous=OFF")
        held.info["unsynced"] = True


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Says which packages of the system to install, before Qt fails without them in every test of a window.

    Tests are shuffled, in the same way every time: `--randomly-seed=7` shuffles them in another.
    """
    if config.getoption("randomly_seed", None) == "default":
        config.option.randomly_seed = 20261121
    if sentence := system_libraries.what_is_missing():
        raise pytest.UsageError(sentence)


_ENDED = count(1)
_HOMES = count(1)


def pytest_collection() -> None:
    """Rings of objects are looked for between tests alone.

    That took a tenth of all the time otherwise, and now and then a thread found them that must not end a window.
    """
    gc.disable()


def pytest_collection_finish() -> None:
    gc.freeze()  # libraries and tests stay to the end of the run: nobody looks through them


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    try:
        return (yield)
    finally:
        gc.disable()  # what a test ran may have begun it again
        ended = next(_ENDED)
        if not ended % 250:
            gc.collect()
            gc.freeze()  # what is left is made once in a run
        elif not ended % 5:
            gc.collect(1)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """The whole suite runs on two processes, or four where there are as many; a few chosen tests run in this one."""
    chosen = any(word.split("::")[0].startswith("tests") for word in config.invocation_params.args)
    return 0 if chosen else max(2, min(4, os.cpu_count() or 1))


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder for one test; the program's settings and data go into `.cspdesk` in it."""
    # Numbered here: pytest reads the names of all folders so far to find the next number.
    home = tmp_path_factory.mktemp(f"home{next(_HOMES)}", numbered=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("CSPDESK_HOME", str(home / ".cspdesk"))
    return home


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails a test that reaches beyond this computer; a PostgreSQL on this computer is within reach."""
    connect = socket.socket.connect

    def stay_here(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in _HERE:
            raise AssertionError(f"a test reached for the network: {address!r}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", stay_here)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Callable[[str], str]]:
    """A PostgreSQL of our own: the address of a database on it by its name."""
    from tests.postgres import running

    with running() as address:
        yield address


@pytest.fixture
def dear_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase takes as long to try as it does for everybody else."""
    monkeypatch.setattr(cipher, "_WORK", _GUESS)
