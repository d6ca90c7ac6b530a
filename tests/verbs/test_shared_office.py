"""README's own commands for an office that shares a store, on a real server: each line as it stands there."""

import os
import re
import shlex
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from cspdesk import cli
from cspdesk.errors import ServerAway, StoreFailure
from cspdesk.office import Office, open_office
from tests.offices import new_office
from tests.postgres import PROGRAMS

README = Path(__file__).parents[2] / "README.md"
_PASSWORD = "{} has a password"


def _commands() -> list[str]:
    """The block that begins with `createdb`, a command a line."""
    (block,) = re.findall(r"```\n(createdb .*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    return str(block).splitlines()


@pytest.fixture(scope="module")
def server(
    postgresql: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], str]]:
    """The address of the office's store for each of its people, once every command was run."""
    folder = tmp_path_factory.mktemp("office")
    new_office(folder / "office.cspdesk", "north-bedfordshire-2008", machine="first").close(keep_backup=False)
    address = postgresql("forums")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for command in _commands():
            _run(command.replace("postgresql://owner@server/forums", address), address)
        passwords = folder / "pgpass"
        names = ("ann", "bob", "rita")
        passwords.write_text("".join(f"*:*:forums:{name}:{_PASSWORD.format(name)}\n" for name in names))
        passwords.chmod(0o600)
        patch.setenv("PGPASSFILE", str(passwords))
        yield lambda name: address.replace("//postgres@", f"//{name}@")
    with psycopg.connect(postgresql("postgres"), autocommit=True) as owner:
        owner.execute("DROP DATABASE forums WITH (FORCE)")
        for name in names:
            owner.execute(f"DROP ROLE {name}")


def _run(command: str, address: str) -> None:
    """Runs one line: the program in here, what comes with PostgreSQL as its owner, away from any terminal."""
    first, _, piped = command.partition(" | ")
    said = ""
    python, main = ".venv/bin/python", "main.py"
    words = shlex.split(first)
    if words[:2] == [python, main]:
        said = _verb(words[2:])
        words = shlex.split(piped)
    if words:
        host = address.partition("host=")[2]
        for name in re.findall(r"CREATE ROLE (\w+)", command):
            said = f"{_PASSWORD.format(name)}\n" * 2
        program = (PROGRAMS / words[0]).with_suffix(".exe" if os.name == "nt" else "")
        subprocess.run(
            [program, *words[1:]],
            input=said,
            text=True,
            check=True,
            start_new_session=True,
            capture_output=True,
            env={**os.environ, "PGHOST": host, "PGUSER": "postgres"},
        )


def _verb(words: list[str]) -> str:
    import contextlib
    import io

    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        assert cli.main(words) == 0
    return said.getvalue()


@pytest.fixture
def opened(server: Callable[[str], str]) -> Iterator[Callable[[str], Office]]:
    offices: list[Office] = []

    def open_one(name: str) -> Office:
        offices.append(open_office(server(name), machine=name))
        return offices[-1]

    yield open_one
    for office in offices:
        office.close(keep_backup=False)


@pytest.mark.parametrize("name", ["ann", "bob"])
def test_officer_and_coordinator_come_in_by_their_passwords_and_write(
    name: str, opened: Callable[[str], Office]
) -> None:
    office = opened(name)
    office.people.add(f"Known to {name}", "Police")
    assert any(person.name == f"Known to {name}" for person in office.people.all())


def test_a_reader_looks_and_is_told_plainly_on_saving(opened: Callable[[str], Office]) -> None:
    office = opened("rita")
    assert len(office.bodies.forums()) == 18
    with pytest.raises(StoreFailure, match="ask a coordinator"):
        office.people.add("Nobody", "Police")


def test_a_wrong_password_does_not_look_like_a_server_that_is_away(
    server: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", "another one")
    with pytest.raises(StoreFailure, match="does not let this computer in") as refused:
        open_office(server("ann"), machine="ann")
    assert not isinstance(refused.value, ServerAway)
