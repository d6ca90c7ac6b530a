"""A passphrase on a store file: nothing of it can be read without, everything works with it."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from cspdesk.domain.kinds import Kind
from cspdesk.errors import Locked, Refused, StoreFailure
from cspdesk.store import check, cipher, file, protect
from cspdesk.store.engine import told_plainly
from cspdesk.store.store import Store, create, open_store

WORDS = "four plain words here"


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    """A protected store with one forum in it, its key forgotten."""
    path = tmp_path / "office.cspdesk"
    store = create(path, machine="one", passphrase=WORDS)
    with store.work("add a forum") as work:
        work.add(Kind.BODY, name="Kempston East")
        work.commit()
    store.close()
    cipher.forget()
    yield path
    cipher.forget()


def _names(store: Store) -> list[str]:
    try:
        return [body.name for body in store.bodies.names()]
    finally:
        store.close()


@pytest.mark.usefixtures("dear_guesses")
def test_the_key_of_a_passphrase_is_the_same_for_ever() -> None:
    key = "504a261de9c17018e86b4e1881e533a91b336ee440d7db98ffecf9aa9c3ac6ad"  # scrypt, N=65,536, r=8
    assert cipher.derive(WORDS, bytes(16)).hex() == key


def test_a_protected_store_is_not_opened_without_its_passphrase(locked: Path) -> None:
    with pytest.raises(Locked, match="type its passphrase"):
        open_store(locked, machine="one")


def test_a_protected_store_opens_with_its_passphrase(locked: Path) -> None:
    cipher.unlock(locked, WORDS)
    assert _names(open_store(locked, machine="one")) == ["Kempston East"]


def test_another_passphrase_does_not_open_it(locked: Path) -> None:
    with pytest.raises(Locked, match="does not open"):
        cipher.unlock(locked, WORDS + "!")


def test_nothing_typed_can_be_read_in_any_file_of_a_protected_store(locked: Path) -> None:
    cipher.unlock(locked, WORDS)
    store = open_store(locked, machine="one")
    with store.work("add") as work:
        work.add(Kind.PERSON, name="Quillfeather")
        work.commit()
    files = [path.read_bytes() for path in locked.parent.rglob("*") if path.is_file()]
    store.close()
    assert not any(b"Quillfeather" in content or b"Kempston" in content for content in files)


def test_a_backup_of_a_protected_store_opens_with_the_same_passphrase(locked: Path, tmp_path: Path) -> None:
    cipher.unlock(locked, WORDS)
    store = open_store(locked, machine="one")
    copy = tmp_path / "copy.cspdesk"
    store.backup_to(copy)
    store.close()
    cipher.forget()
    assert cipher.is_protected(copy)
    cipher.unlock(copy, WORDS)
    assert _names(open_store(copy, machine="two")) == ["Kempston East"]


def test_a_protected_store_is_known_by_any_name_and_other_files_are_not(locked: Path, tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(locked.read_bytes())
    (tmp_path / "letter.txt").write_bytes("Für alle".encode() * 4096)
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".ljust(4096, b"\xff"))
    assert [file.is_store(tmp_path / name) for name in ("other", "letter.txt", "paper.pdf")] == [
        True,
        False,
        False,
    ]


def test_a_store_is_protected_changed_and_made_plain_again(tmp_path: Path) -> None:
    path = tmp_path / "office.cspdesk"
    create(path, machine="one").close()
    for passphrase in (WORDS, WORDS + " anew"):
        protect.change(path, passphrase, computer="", person="")
        cipher.forget()
        cipher.unlock(path, passphrase)
        assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600
    protect.change(path, None, computer="", person="")
    cipher.forget()
    assert not cipher.is_protected(path)
    assert open_store(path, machine="one").check() == []


def test_a_full_disk_under_the_export_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "office.cspdesk"
    create(path, machine="one").close()
    raw = cipher.open_with(cipher.library(), path)
    raw.execute("ATTACH DATABASE ? AS other KEY 'any'", (str(tmp_path / "other"),))
    raw.execute("PRAGMA other.max_page_count = 9")
    with pytest.raises(StoreFailure, match="The disk is full"), told_plainly():
        raw.execute("SELECT sqlcipher_export('other')")
    raw.close()


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="10 letters"):
        create(tmp_path / "a.cspdesk", machine="one", passphrase="short")


def test_a_plain_store_with_a_damaged_beginning_is_no_protected_one(tmp_path: Path) -> None:
    path = tmp_path / "office.cspdesk"
    create(path, machine="one").close()
    content = bytearray(path.read_bytes())
    content[3] ^= 1
    path.write_bytes(content)
    assert not cipher.is_protected(path)


def test_what_another_program_wrote_since_the_last_check_is_no_damage(locked: Path) -> None:
    """What a connection remembers of the index of words is older than the file then."""
    cipher.unlock(locked, WORDS)
    one, other = (open_store(locked, machine=name) for name in ("one", "two"))
    for store, count in ((one, 8), (other, 24)):
        for number in range(count):
            with store.work("add a forum") as work:
                work.add(Kind.BODY, name=f"Kempston {number}")
                work.commit()
        with one.reading() as connection:
            assert check.look(connection, fast=True) == []
    one.close()
    other.close()


def test_damage_under_the_cipher_is_told_once(locked: Path) -> None:
    content = bytearray(locked.read_bytes())
    content[-4096:] = bytes(4096)
    locked.write_bytes(content)
    cipher.unlock(locked, WORDS)
    store = open_store(locked, machine="one")
    assert store.check() == ["The store is damaged: restore the newest back-up."]
    store.close()
