"""The unit of work: rows and history together, or nothing."""

import contextlib
import datetime as dt
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import BodyKind, Kind, MeetingState
from cspdesk.errors import Refused, StoreFailure
from cspdesk.store.store import Store
from cspdesk.store.tables import history_change


def _forum(store: Store, name: str = "Forum 1", **values: Any) -> UUID:
    with store.work(f"add {name}") as work:
        made = work.add(Kind.BODY, kind=BodyKind.FORUM, name=name, **values)
        work.commit()
    return made


def _rename(store: Store, body: UUID, name: str) -> Changes:
    with store.work(f"rename to {name}") as work:
        work.change(Kind.BODY, body, name=name)
        return work.commit()


def _count(store: Store, table: str) -> int:
    with store.reading() as connection:
        return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())


def test_nothing_happens_without_commit(store: Store) -> None:
    with store.work("add forum") as work:
        work.add(Kind.BODY, name="Forum 1")
    assert [_count(store, t) for t in ("body", "history_unit", "history_change", "search_entry")] == [0] * 4


def test_an_error_in_the_middle_leaves_nothing(store: Store) -> None:
    with contextlib.suppress(Refused), store.work("add forum") as work:
        work.add(Kind.BODY, name="Forum 1")
        raise Refused("Not today.")
    assert _count(store, "body") == 0


def test_a_change_is_one_history_row_with_old_and_new(store: Store) -> None:
    forum = _forum(store)
    told = _rename(store, forum, "Kempston")
    line = store.history_of(forum)[0]
    assert (line.unit_id, line.field, line.old, line.new) == (told.unit, "name", '"Forum 1"', '"Kempston"')
    assert (line.person, line.computer, line.words) == ("Ann Officer", "hall laptop", "rename to Kempston")


def test_a_creation_is_one_history_row_with_what_was_given(store: Store) -> None:
    forum = _forum(store, quorum=5)
    (line,) = store.history_of(forum)
    assert (line.field, line.old) == ("", None)
    assert line.new == '{"kind": "forum", "name": "Forum 1", "quorum": 5}'


def test_a_record_changed_in_the_unit_that_made_it_is_kept_as_it_was_at_the_end(store: Store) -> None:
    with store.work("add forum") as work:
        forum = work.add(Kind.BODY, name="Forum 1")
        work.change(Kind.BODY, forum, name="Kempston", quorum=4)
        work.commit()
    (line,) = store.history_of(forum)
    assert line.new == '{"name": "Kempston", "quorum": 4}'


def test_a_field_changed_twice_in_one_unit_is_one_change(store: Store) -> None:
    forum = _forum(store)
    with store.work("rename twice") as work:
        work.change(Kind.BODY, forum, name="A")
        work.change(Kind.BODY, forum, name="B")
        work.commit()
    line = store.history_of(forum)[0]
    assert (line.old, line.new) == ('"Forum 1"', '"B"')
    assert len(store.history_of(forum)) == 2


def test_a_field_that_comes_back_to_where_it_began_writes_nothing(store: Store) -> None:
    forum = _forum(store)
    heard: list[Changes] = []
    store.subscribe(heard.append)
    with store.work("rename and back") as work:
        work.change(Kind.BODY, forum, name="A")
        work.change(Kind.BODY, forum, name="Forum 1")
        told = work.commit()
    assert (len(store.history_of(forum)), told.records, heard) == (1, {}, [])


def test_the_same_value_again_is_no_change(store: Store) -> None:
    forum = _forum(store)
    with store.work("same name") as work:
        assert not work.change(Kind.BODY, forum, name="Forum 1", kind=BodyKind.FORUM)


def test_each_change_knows_the_unit_it_saw(store: Store) -> None:
    forum = _forum(store)
    units = [store.recent_units()[-1].id, *(_rename(store, forum, name).unit for name in ("A", "B"))]
    query = sa.select(history_change.c.seen).where(
        history_change.c.record_id == forum, history_change.c.field == "name"
    )
    with store.reading() as connection:
        assert set(connection.execute(query).scalars()) == set(units[:2])


def test_ids_rise(store: Store) -> None:
    ids = [_forum(store, f"Forum {n}") for n in range(20)]
    assert ids == sorted(ids)
    assert {made.version for made in ids} == {7}


def test_the_numbers_of_one_computer_run_without_a_gap(store: Store) -> None:
    for n in range(4):
        _forum(store, f"Forum {n}")
    with store.reading() as connection:
        numbers = (
            connection.exec_driver_sql("SELECT number FROM history_unit ORDER BY number").scalars().all()
        )
    assert numbers == [1, 2, 3, 4]


def test_history_follows_arrival_and_not_the_clock(store: Store) -> None:
    forum = _forum(store)
    clock = iter([dt.datetime(2030, 1, 1, tzinfo=dt.UTC), dt.datetime(1999, 1, 1, tzinfo=dt.UTC)])
    store.now = clock.__next__
    _rename(store, forum, "late clock")
    _rename(store, forum, "early clock")
    assert store.history_of(forum)[0].new == '"early clock"'
    assert store.recent_units()[-1].words == "rename to early clock"


def test_text_is_cleaned_at_the_door(store: Store) -> None:
    forum = _forum(store, "Kemp\x00ston\ud800\r\nEast 🌳")
    with store.work("look") as work:
        assert work.get(Kind.BODY, forum)["name"] == "Kempston\nEast 🌳"


def test_the_words_of_a_unit_are_cleaned_too(store: Store) -> None:
    with store.work("add \x00\ud800forum") as work:
        work.add(Kind.BODY, name="x")
        work.commit()
    assert store.recent_units()[0].words == "add forum"


def test_a_closed_list_comes_back_as_its_word(store: Store) -> None:
    with store.work("add meeting") as work:
        made = work.add(Kind.MEETING, day=dt.date(2026, 5, 12), state=MeetingState.OPEN, start=dt.time(19, 0))
        row = work.get(Kind.MEETING, made)
    assert row["state"] is MeetingState.OPEN
    assert (row["day"], row["start"]) == (dt.date(2026, 5, 12), dt.time(19, 0))


def test_a_time_is_kept_to_the_minute_on_both_databases(store: Store) -> None:
    with store.work("add meeting") as work:
        made = work.add(Kind.MEETING, day=dt.date(2026, 5, 12), start=dt.time(19, 0, 31))
        assert work.get(Kind.MEETING, made)["start"] == dt.time(19, 0)


def test_a_number_past_all_use_is_refused_on_both_databases(store: Store) -> None:
    with pytest.raises(Refused, match="too large"), store.work("count") as work:
        work.add(Kind.MEETING, day=dt.date(2026, 5, 12), residents=10**12)


def test_a_deleted_record_of_the_same_id_is_brought_back(store: Store) -> None:
    forum = _forum(store)
    with store.work("delete") as work:
        work.delete(Kind.BODY, forum)
        work.commit()
    with store.work("add again") as work:
        assert work.add(Kind.BODY, forum, name="Again") == forum
        work.commit()
    with store.work("look") as work:
        row = work.get(Kind.BODY, forum)
    assert (row["name"], row["deleted"]) == ("Again", False)


def test_a_commit_tells_what_it_touched(store: Store) -> None:
    heard: list[Changes] = []
    store.subscribe(heard.append)
    forum = _forum(store)
    assert [(c.records, c.words, c.undoes) for c in heard] == [
        ({Kind.BODY: frozenset({forum})}, "add Forum 1", None)
    ]


def test_a_record_that_is_not_there_is_refused_in_a_sentence(store: Store) -> None:
    with pytest.raises(Refused, match="That agenda item is not in this store"), store.work("x") as work:
        work.get(Kind.AGENDA_ITEM, work.id)


def test_a_store_opened_for_reading_takes_no_work(place: Any, opened: Any) -> None:
    with pytest.raises(StoreFailure, match="read-only"):
        opened(place, readonly=True).work("add")


def test_two_computers_in_a_shared_store_number_their_own_work(shared_place: str, opened: Any) -> None:
    one, two = opened(shared_place, "one"), opened(shared_place, "two")
    for store in (one, two, one):
        _forum(store)
    assert (len(one.recent_units()), len(two.recent_units())) == (2, 1)


def test_a_kept_file_is_kept_once(store: Store) -> None:
    for _ in range(2):
        with store.work("attach") as work:
            work.add_blob("ab", b"\x00\x01")
            work.commit()
    assert store.bytes_of("ab") == b"\x00\x01"
    with pytest.raises(StoreFailure, match="missing"):
        store.bytes_of("cd")


def test_two_computers_writing_at_once_wait_for_one_another(
    shared_place: str, opened: Callable[..., Store]
) -> None:
    stores = [opened(shared_place, name) for name in ("one", "two", "three")]
    forum = _forum(stores[0], quorum=0)

    def count_up(store: Store) -> None:
        for _ in range(8):
            with store.work("count up") as work:
                work.change(Kind.BODY, forum, quorum=work.get(Kind.BODY, forum)["quorum"] + 1)
                work.commit()

    with ThreadPoolExecutor() as pool:
        list(pool.map(count_up, stores))
    with stores[0].work("look") as work:
        assert work.get(Kind.BODY, forum)["quorum"] == 24
    news = [line.new for line in stores[0].history_of(forum)[:-1]]
    assert news == [str(n) for n in range(24, 0, -1)]
    assert stores[0].check() == []


def test_a_store_goes_on_after_a_failed_save(store: Store) -> None:
    with contextlib.suppress(sa.exc.IntegrityError, sqlite3.IntegrityError), store.work("bad") as work:
        work.add(Kind.SUPPORT, body_id=work.id, agency_id=work.id)
    forum = _forum(store)
    assert len(store.history_of(forum)) == 1
