"""The copy a computer of a shared office keeps, works on while the server is away, and hands over."""

import datetime as dt
import sys
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from cspdesk.domain.care_kinds import Basis
from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Choice, Undecided
from cspdesk.errors import Locked, Refused, StoreFailure
from cspdesk.store import cipher, copies
from cspdesk.store.handover.desk import HandoverDesk
from cspdesk.store.moving import LEFT_OUT
from cspdesk.store.store import Store, open_store
from cspdesk.store.tables import metadata

Opened = Callable[..., Store]


def _nothing(words: str, done: int, total: int) -> None:
    del words, done, total


@pytest.fixture
def shared(shared_place: str, opened: Opened) -> Store:
    return opened(shared_place, machine="ann")


@pytest.fixture
def other(shared_place: str, opened: Opened) -> Store:
    return opened(shared_place, machine="bob")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return copies.path_of("postgresql://ann@server/office", tmp_path)


@pytest.fixture
def person(shared: Store, path: Path) -> UUID:
    """Somebody on the server and in the copy of Ann's laptop."""
    made = _add(shared, "Jo Bell")
    _renew(shared, path)
    return made


def _renew(shared: Store, path: Path) -> copies.Copied:
    return copies.renew(shared, path, "ann", _nothing)


def _add(store: Store, name: str) -> UUID:
    with store.work("add person") as work:
        made = work.add(Kind.PERSON, name=name)
        work.commit()
    return made


def _change(store: Store, person: UUID, **values: Any) -> None:
    with store.work("change person") as work:
        work.change(Kind.PERSON, person, **values)
        work.commit()


def _on_the_copy(path: Path, person: UUID, **values: Any) -> None:
    """What Ann does while the server is away."""
    with closing(open_store(path, machine="ann")) as copy:
        _change(copy, person, **values)


def _rows(store: Store) -> dict[str, list[Any]]:
    """All that a shared store and its copy must have alike."""
    with store.reading() as connection:
        return {
            table.name: [
                tuple(row) for row in connection.execute(sa.select(table).order_by(*table.primary_key))
            ]
            for table in metadata.tables.values()
            if table.name not in LEFT_OUT
        }


def _same(shared: Store, path: Path) -> bool:
    with closing(open_store(path, machine="ann")) as copy:
        return _rows(copy) == _rows(shared) and not copy.check()


def test_a_renewed_copy_is_row_for_row_what_the_server_has(
    shared: Store, other: Store, path: Path, person: UUID
) -> None:
    _change(other, person, phone="2")
    _add(other, "Flo Hall")
    _renew(shared, path)
    assert _same(shared, path)
    with closing(open_store(path, machine="ann")) as copy:
        assert [found.title for found in copy.search("hall")] == ["Flo Hall"]


def test_what_was_done_while_the_server_was_away_is_handed_over(
    shared: Store, other: Store, path: Path, person: UUID
) -> None:
    _on_the_copy(path, person, phone="3")
    _change(other, person, name="Jo Ball")
    with closing(open_store(path, machine="ann")) as copy:
        copies.hand_back(shared, copy, {})
        signed = copy.computer_id
    with other.work("look") as work:
        now = work.get(Kind.PERSON, person)
    assert (now["name"], now["phone"]) == ("Jo Ball", "3")
    _renew(shared, path)
    assert _same(shared, path)
    with closing(open_store(path, machine="ann")) as copy:
        assert copy.computer_id == signed


def test_what_is_not_handed_over_yet_is_not_written_over(shared: Store, path: Path, person: UUID) -> None:
    _on_the_copy(path, person, phone="3")
    before = copies.look(path)
    assert _renew(shared, path) == before
    with closing(open_store(path, machine="ann")) as copy:
        assert copies.lacking(shared, copy) == 1


def test_the_same_field_changed_on_both_sides_is_decided_first(
    shared: Store, other: Store, path: Path, person: UUID
) -> None:
    _on_the_copy(path, person, phone="3")
    _change(other, person, phone="2")
    with closing(open_store(path, machine="ann")) as copy:
        with pytest.raises(Undecided) as undecided:
            copies.hand_back(shared, copy, {})
        (conflict,) = undecided.value.taking.conflicts
        assert (conflict.base.value, conflict.mine.value, conflict.theirs.value) == ("", "2", "3")
        copies.hand_back(shared, copy, {conflict.id: Choice.THEIRS})
    with other.work("look") as work:
        assert work.get(Kind.PERSON, person)["phone"] == "3"


def test_a_copy_knows_when_it_was_renewed_and_for_whom(shared: Store, path: Path) -> None:
    assert copies.look(path) is None
    renewed = _renew(shared, path)
    assert copies.look(path) == renewed
    assert not renewed.reader


def test_a_new_copy_tells_the_office_who_it_is_and_what_it_has(
    shared: Store, path: Path, person: UUID
) -> None:
    (copy,) = [peer for peer in HandoverDesk(shared).peers() if not peer.this]
    assert (copy.name, copy.person, copy.has_key, copy.waiting) == (
        "hall laptop (copy)",
        "Ann Officer",
        True,
        0,
    )
    with closing(open_store(path, machine="ann")) as opened:
        assert opened.computer_id == copy.computer_id


def test_a_copy_stopped_half_way_is_no_other_computer_the_next_time(shared: Store, path: Path) -> None:
    def stop(words: str, done: int, total: int) -> None:
        raise Refused("The window is closing.")

    _add(shared, "Jo Bell")
    with pytest.raises(Refused):
        copies.renew(shared, path, "ann", stop)
    _renew(shared, path)
    assert len(HandoverDesk(shared).peers()) == 2


def test_a_protected_copy_is_renewed_and_made_anew_under_its_key(
    shared: Store, path: Path, person: UUID, tmp_path: Path
) -> None:
    begin = partial(cipher.begin, passphrase="four plain words here")
    for name in ("Flo Hall", "Ned Hall"):
        _add(shared, name)
        copies.renew(shared, path, "ann", _nothing, begin)
    assert _same(shared, path)
    found = shared.erasures.look(person)
    shared.erasures.erase(found, (), Basis.REQUEST, dt.date(2026, 11, 21))
    _renew(shared, path)
    assert _same(shared, path)
    assert cipher.is_protected(path)
    assert not any(b"Hall" in each.read_bytes() for each in path.parent.rglob("*") if each.is_file())


def test_a_locked_copy_is_left_as_it_is(shared: Store, path: Path) -> None:
    copies.renew(shared, path, "ann", _nothing, partial(cipher.begin, passphrase="four plain words here"))
    before = path.read_bytes()
    cipher.forget()
    _add(shared, "Flo Hall")
    with pytest.raises(Locked):
        _renew(shared, path)
    assert path.read_bytes() == before


def test_who_was_erased_on_the_server_is_erased_from_the_copy(
    shared: Store, path: Path, person: UUID
) -> None:
    found = shared.erasures.look(person)
    shared.erasures.erase(found, (), Basis.REQUEST, dt.date(2026, 11, 21))
    _renew(shared, path)
    assert _same(shared, path)
    assert b"Jo Bell" not in path.read_bytes()


def test_a_computer_that_cannot_protect_says_so_in_a_sentence(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    assert not cipher.is_installed()
    with pytest.raises(StoreFailure, match=r"install cspdesk\[encryption\]"):
        cipher.begin(path, "four plain words here")
