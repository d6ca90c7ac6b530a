"""The passphrase of a store at the command line."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from cspdesk.cli import main
from cspdesk.store import cipher


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Each test is a program of its own, which knows no key."""
    cipher.forget()
    yield
    cipher.forget()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Path]:
    """A protected store, and the file with its passphrase."""
    folder = tmp_path_factory.mktemp("protected")
    secret = folder / "secret"
    secret.write_text("four plain words here\n")
    store = folder / "office.cspdesk"
    words = ["new", "--plan", "bath-north-east-somerset-2009", "--new-passphrase-file", str(secret)]
    assert main(["--store", str(store), *words]) == 0
    return store.read_bytes(), secret


@pytest.fixture
def store(made: tuple[bytes, Path], tmp_path: Path) -> Path:
    path = tmp_path / "office.cspdesk"
    path.write_bytes(made[0])
    return path


def test_a_protected_store_is_listed_with_its_passphrase_from_a_file(
    store: Path, made: tuple[bytes, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        main(["list", "bodies", "--json", "--store", str(store), "--store-passphrase-file", str(made[1])])
        == 0
    )
    assert json.loads(capsys.readouterr().out)


def test_without_its_passphrase_a_protected_store_is_refused_in_one_sentence(
    store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["list", "bodies", "--store", str(store)]) == 3
    assert capsys.readouterr().err.count("\n") == 1


def test_a_passphrase_taken_away_leaves_a_plain_store(store: Path, made: tuple[bytes, Path]) -> None:
    opened = ["--store", str(store), "--store-passphrase-file", str(made[1])]
    assert main([*opened, "passphrase", "remove"]) == 0
    assert not cipher.is_protected(store)
    assert main(["--store", str(store), "check"]) == 0


@pytest.mark.parametrize("how", ["set", "change"])
def test_a_passphrase_from_a_file_is_said_to_be_final_when_forgotten(
    store: Path, made: tuple[bytes, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], how: str
) -> None:
    opened = ["--store", str(store), "--store-passphrase-file", str(made[1])]
    if how == "set":
        assert main([*opened, "passphrase", "remove"]) == 0
    assert main([*opened, "passphrase", how, "--new-passphrase-file", str(made[1])]) == 0
    assert "forgotten cannot be found again" in capsys.readouterr().err
    assert main(["passphrase", "--help"]) == 0
    assert "forgotten" in capsys.readouterr().out


def test_a_protected_back_up_is_put_back_with_its_passphrase(store: Path, made: tuple[bytes, Path]) -> None:
    opened = ["--store", str(store), "--store-passphrase-file", str(made[1])]
    assert main([*opened, "backup"]) == 0
    (copy,) = (store.parent / "office back-ups").glob("*by hand*")
    cipher.forget()
    assert main([*opened, "restore", str(copy)]) == 0
    cipher.forget()
    assert cipher.is_protected(store)
    assert main([*opened, "check"]) == 0


def test_a_plain_back_up_takes_the_place_of_a_store_that_is_locked(
    store: Path, made: tuple[bytes, Path], tmp_path: Path
) -> None:
    plain = tmp_path / "plain.cspdesk"
    plain.write_bytes(store.read_bytes())
    secret = ["--store-passphrase-file", str(made[1])]
    assert main(["--store", str(plain), *secret, "passphrase", "remove"]) == 0
    cipher.forget()
    assert main(["--store", str(store), "restore", str(plain)]) == 3
    assert main(["--store", str(store), *secret, "restore", str(plain)]) == 0
    cipher.forget()
    assert cipher.is_protected(store)
    assert main(["--store", str(store), *secret, "check"]) == 0


def test_a_locked_store_damaged_at_its_beginning_is_replaced_by_its_back_up(
    store: Path, made: tuple[bytes, Path], tmp_path: Path
) -> None:
    copy = tmp_path / "copy.cspdesk"
    copy.write_bytes(made[0])
    store.write_bytes(made[0][:100] + bytes(3) + made[0][103:])
    opened = ["--store", str(store), "--store-passphrase-file", str(made[1])]
    assert main([*opened, "restore", str(copy)]) == 0
    assert main([*opened, "check"]) == 0


def test_one_whose_passphrase_cannot_be_proven_any_more_is_moved_away_first(
    store: Path, made: tuple[bytes, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.cspdesk"
    copy.write_bytes(made[0])
    store.write_bytes(bytes(3) + made[0][3:])
    opened = ["--store", str(store), "--store-passphrase-file", str(made[1])]
    assert main([*opened, "restore", str(copy)]) == 3
    assert "if it is damaged, move it to another folder" in capsys.readouterr().err
