"""What other computers save in a shared store is heard here, also what was saved while the server was away."""

from collections.abc import Callable
from queue import Queue
from uuid import UUID

import psycopg
import pytest

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.store.listening import Knocking
from cspdesk.store.store import Store

Opened = Callable[..., Store]
_PATIENCE = 30


class Ear:
    """A store that follows the others, and what it heard."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.heard: Queue[Changes] = Queue()
        self.there: Queue[bool] = Queue()
        store.subscribe(self.heard.put)
        store.follow(store.position(), self.there.put)
        assert self.there.get(timeout=_PATIENCE)

    def next(self) -> Changes:
        return self.heard.get(timeout=_PATIENCE)


@pytest.fixture
def ear(shared_place: str, opened: Opened) -> Ear:
    return Ear(opened(shared_place, machine="ann"))


@pytest.fixture
def other(shared_place: str, opened: Opened, ear: Ear) -> Store:
    return opened(shared_place, machine="bob")


def _add(store: Store, name: str) -> tuple[UUID, Changes]:
    with store.work(f"add {name}") as work:
        made = work.add(Kind.PERSON, name=name)
        return made, work.commit()


def _cut(store: Store) -> None:
    """Has the server end every connection that listens."""
    with psycopg.connect(store.engine.url.render_as_string(), autocommit=True) as server:
        listens = "query LIKE 'LISTEN%' AND datname = current_database()"
        server.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {listens}")


def test_a_change_of_another_computer_is_heard(ear: Ear, other: Store) -> None:
    person, told = _add(other, "Jo")
    heard = ear.next()
    assert (heard.unit, set(heard.ids(Kind.PERSON)), heard.foreign) == (told.unit, {person}, True)
    assert heard.position == other.position()


def test_own_changes_are_published_once(ear: Ear, other: Store) -> None:
    _, mine = _add(ear.store, "Jo")
    _, theirs = _add(other, "Flo")
    assert [ear.next().unit, ear.next().unit] == [mine.unit, theirs.unit]
    assert ear.heard.empty()


def test_what_was_saved_while_the_line_was_down_is_heard_later(
    ear: Ear, other: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cspdesk.store.listening.AGAIN", 0.01)
    _cut(other)
    _, told = _add(other, "Jo")
    assert ear.next().unit == told.unit


def test_the_window_is_told_when_the_server_goes_and_comes(
    ear: Ear, other: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cspdesk.store.listening.AGAIN", 0.01)
    _cut(other)
    assert [ear.there.get(timeout=_PATIENCE), ear.there.get(timeout=_PATIENCE)] == [False, True]


def test_very_many_changes_are_heard_as_one(ear: Ear, other: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cspdesk.store.listening._MOST", 0)
    _add(other, "Jo")
    assert ear.next().unit is None


def test_a_server_that_lets_nobody_in_is_not_said_to_be_away(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cspdesk.store.listening.AGAIN", 0.01)
    why: Queue[str] = Queue()
    knocking = Knocking(server.replace("//postgres@", "//nobody@"), pytest.fail, why.put)
    knocking.start()
    assert "does not let this computer in" in why.get(timeout=_PATIENCE)
    knocking.stop()
