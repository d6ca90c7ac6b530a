"""Search gives the same answers on both databases, to one shared list of queries."""

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cspdesk.domain.kinds import BodyKind, IssueSource, Kind
from cspdesk.domain.text import clean
from cspdesk.store import search
from cspdesk.store.store import Store
from cspdesk.store.tables import search_entry

_DAY = dt.date(2026, 5, 12)


def _fill(store: Store) -> dict[str, UUID]:
    with store.work("fill") as work:
        forum = work.add(
            Kind.BODY, kind=BodyKind.FORUM, code="F07", name="Kempston East & Elstow", wards="Kempston"
        )
        made = {
            "forum": forum,
            "hall": work.add(Kind.VENUE, name="St. John's Hall", address="1 Łódź Road", postcode="MK42 7AB"),
            "yos": work.add(Kind.AGENCY, name="YOS"),
            "polish": work.add(Kind.PERSON, name="Żółkiewska Małgorzata", role_title="PCSO"),
            "welsh": work.add(Kind.PERSON, name="Siân Llŷr ap Gwŷn"),
            "urdu": work.add(Kind.PERSON, name="محمد بھٹی"),
            "punjabi": work.add(Kind.PERSON, name="ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ"),
            "irish": work.add(Kind.PERSON, name="Nuala O’Brien", email="n.obrien@example.org"),
            "long": work.add(Kind.PERSON, name="a" * 3000 + " Longfellow"),
        }
        work.add(Kind.ALIAS, owner_kind="agency", owner_id=made["yos"], name="Youth Offending Service")
        made["meeting"] = work.add(Kind.MEETING, day=_DAY, place="Youth Hall")
        work.add(Kind.MEETING_BODY, meeting_id=made["meeting"], body_id=forum)
        made["item"] = work.add(
            Kind.AGENDA_ITEM,
            meeting_id=made["meeting"],
            title="Police report",
            minute="NEAR misses on the A6",
        )
        made["decision"] = work.add(Kind.DECISION, meeting_id=made["meeting"], text="Write to the council")
        numbered: dict[str, Any] = {"code": "F07", "year": 2026, "running": 14}
        made["action"] = work.add(
            Kind.ACTION, **numbered, given_on=_DAY, text="Repair 100% of lights", owner_words="YOS OR police"
        )
        made["note"] = work.add(
            Kind.ACTION_NOTE, action_id=made["action"], on_day=_DAY, text="half of it done"
        )
        made["issue"] = work.add(
            Kind.ISSUE, **numbered, raised_on=_DAY, words="Off-road bikes: noise!", source=IssueSource.MEETING
        )
        made["picture"] = work.add(
            Kind.ATTACHMENT,
            owner_kind="meeting",
            owner_id=made["meeting"],
            name="hall.png",
            caption="the door",
        )
        work.commit()
    return made


_QUERIES: list[tuple[str, set[str]]] = [
    ("kempston", {"forum", "meeting"}),
    ("KEMPSTON east", {"forum", "meeting"}),
    ("kemp elst", {"forum", "meeting"}),
    ("st johns", {"hall"}),
    ("St. John’s", {"hall"}),
    ("lodz", {"hall"}),
    ("MK42", {"hall"}),
    ("zolkiewska", {"polish"}),
    ("Małg", {"polish"}),
    ("sian llyr", {"welsh"}),
    ("Llŷr", {"welsh"}),
    ("محمد", {"urdu"}),
    ("بھٹ", {"urdu"}),
    ("ਗੁਰ", {"punjabi"}),
    ("ਸਿੰਘ", {"punjabi"}),
    ("ਘ", set()),
    ("obrien", {"irish"}),
    ("O'Brien", {"irish"}),
    ("example.org", {"irish"}),
    ("longfellow", {"long"}),
    ("a" * 3000, {"long"}),
    ("youth offending", {"yos"}),
    ("youth", {"yos", "meeting"}),
    ("F07-2026-014", {"action"}),
    ("f07 2026 s014", {"issue"}),
    ("F07-2026-05-12", {"meeting"}),
    ("12 may", set()),
    ("bikes", {"issue"}),
    ("off-road", {"issue"}),
    ("half", {"note"}),
    ("council", {"decision"}),
    ("door", {"picture"}),
    ("ondon", set()),
    # What the databases' own query languages would trip over.
    ("", set()),
    ("   ", set()),
    ('"', set()),
    ("'", set()),
    ("*", set()),
    ("%", set()),
    ("100%", {"action"}),
    ("lights*", {"action"}),
    ('"lights"', {"action"}),
    ("OR", {"action", "irish"}),
    ("yos OR police", {"action"}),
    ("NEAR misses", {"item"}),
    ("NEAR(misses a6)", {"item"}),
    ("NOT lights", set()),
    ("folded: lights", set()),
    ("lights & repair", {"action"}),
    ("lights | repair", {"action"}),
    ("!lights", {"action"}),
    ("lights:*", {"action"}),
    ("lights <-> repair", {"action"}),
    ("^repair", {"action"}),
    ("re\x00pair", {"action"}),
    ("\ud800lights", {"action"}),
    ("'); DROP TABLE body; --", set()),
    ("\\", set()),
    ("repair \\ lights", {"action"}),
    ("🌳", set()),
]


@pytest.fixture
def filled(store: Store) -> dict[str, UUID]:
    return _fill(store)


def _found(store: Store, names: dict[str, UUID], query: str) -> set[str]:
    by_id = {made: name for name, made in names.items()}
    return {by_id[entry.id] for entry in store.search(query)}


def test_one_shared_list_of_queries_has_one_list_of_answers(store: Store, filled: dict[str, UUID]) -> None:
    assert [(query, _found(store, filled, query)) for query, _ in _QUERIES] == _QUERIES


def test_both_databases_give_the_same_entries_in_the_same_order(
    sqlite_store: Store, shared_store: Store
) -> None:
    answers = []
    for store in (sqlite_store, shared_store):
        made = iter(UUID(int=0x7 << 76 | 0x8 << 60 | n) for n in range(1, 1000))
        store.make_id = made.__next__
        _fill(store)
        answers.append([store.search(query) for query, _ in _QUERIES])
    assert answers[0] == answers[1]


def test_a_whole_word_of_the_title_comes_first_then_beginnings_then_details(store: Store) -> None:
    with store.work("fill") as work:
        for name, note in (("Hall", ""), ("Halls of Elstow", ""), ("Church", "hall behind"), ("Hall", "")):
            work.add(Kind.VENUE, name=name, address=note)
        work.commit()
    assert [entry.title for entry in store.search("hall")] == ["Hall", "Hall", "Halls of Elstow", "Church"]


def test_what_is_called_just_so_comes_before_longer_names(store: Store) -> None:
    with store.work("fill") as work:
        for name in ("Forum 8", "Forum 8 2026-11-24"):
            work.add(Kind.VENUE, name=name, address="")
        work.commit()
    assert [entry.title for entry in store.search("forum 8")] == ["Forum 8", "Forum 8 2026-11-24"]


def test_the_newest_comes_first_among_equals(store: Store) -> None:
    made = []
    for _ in range(3):
        with store.work("add") as work:
            made.append(work.add(Kind.VENUE, name="Hall"))
            work.commit()
    assert [entry.id for entry in store.search("hall")] == made[::-1]


def test_an_old_name_is_not_found_after_a_change(store: Store, filled: dict[str, UUID]) -> None:
    with store.work("rename") as work:
        work.change(Kind.BODY, filled["forum"], name="Cauldwell", wards="")
        work.commit()
    assert (store.search("elstow"), len(store.search("cauldwell"))) == ([], 2)


def test_a_removed_alias_is_not_found(store: Store, filled: dict[str, UUID]) -> None:
    with store.work("drop alias") as work:
        (alias,) = work.find(Kind.ALIAS, owner_id=filled["yos"])
        work.delete(Kind.ALIAS, alias["id"])
        work.commit()
    assert store.search("offending") == []


def test_what_stands_on_a_deleted_meeting_is_found_again_when_it_comes_back(
    store: Store, filled: dict[str, UUID]
) -> None:
    parts = ("misses", "council", "door")
    with store.work("delete meeting") as work:
        work.delete(Kind.MEETING, filled["meeting"])
        work.commit()
    assert [store.search(word) for word in parts] == [[], [], []]
    assert _found(store, filled, "lights") == {"action"}
    store.undo(work.id, "undo")
    assert [len(store.search(word)) for word in parts] == [1, 1, 1]


def test_notes_of_a_deleted_action_are_not_found(store: Store, filled: dict[str, UUID]) -> None:
    with store.work("delete action") as work:
        work.delete(Kind.ACTION, filled["action"])
        work.commit()
    assert store.search("half") == []


def _join(store: Store, filled: dict[str, UUID]) -> UUID:
    with store.work("joint meeting") as work:
        other = work.add(Kind.BODY, code="ODG", name="Steering Group")
        joined = work.add(Kind.MEETING_BODY, meeting_id=filled["meeting"], body_id=other, position=2)
        work.commit()
    filled["other"], filled["joined"] = other, joined
    return other


@pytest.mark.parametrize("query", ["Steering", "ODG", "Kempston", "F07-2026-05-12"])
def test_a_joint_meeting_is_found_once_under_each_of_its_bodies(
    store: Store, filled: dict[str, UUID], query: str
) -> None:
    _join(store, filled)
    assert [found.id for found in store.search(query) if found.kind is Kind.MEETING] == [filled["meeting"]]


def test_a_joint_meeting_follows_the_name_of_its_second_body(store: Store, filled: dict[str, UUID]) -> None:
    other = _join(store, filled)
    with store.work("rename") as work:
        work.change(Kind.BODY, other, name="Delivery Board", code="DB")
        work.commit()
    assert _found(store, filled, "Delivery") == {"other", "meeting"}
    assert _found(store, filled, "DB") == {"other", "meeting"}
    assert _found(store, filled, "Steering") == set()


def test_a_meeting_is_not_found_under_a_body_that_left_it(store: Store, filled: dict[str, UUID]) -> None:
    _join(store, filled)
    with store.work("leave") as work:
        work.delete(Kind.MEETING_BODY, filled["joined"])
        work.commit()
    assert _found(store, filled, "Steering") == {"other"}


def test_a_rebuild_makes_what_the_unit_of_work_wrote(store: Store, filled: dict[str, UUID]) -> None:
    with store.work("change much") as work:
        work.change(Kind.ACTION, filled["action"], text="Replace lights")
        work.delete(Kind.PERSON, filled["urdu"])
        work.change(Kind.ACTION_NOTE, filled["note"], text="all of it")
        work.commit()
    before = _entries(store)
    assert store.check() == []
    assert _entries(store) == before


def test_a_damaged_index_is_made_anew_by_check(sqlite_store: Store) -> None:
    filled = _fill(sqlite_store)
    with sqlite_store.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE search_words")
    assert sqlite_store.mend().told == ("Search was made anew from the records.",)
    assert _found(sqlite_store, filled, "bikes") == {"issue"}


def test_an_edit_that_search_does_not_show_leaves_its_entry_alone(
    store: Store, filled: dict[str, UUID]
) -> None:
    def number() -> int:
        query = search_entry.select().where(search_entry.c.record_id == filled["action"])
        with store.reading() as connection:
            return int(connection.execute(query).one().id)

    before = number()
    with store.work("due") as work:
        work.change(Kind.ACTION, filled["action"], due=_DAY)
        work.commit()
    assert number() == before


@settings(max_examples=40)
@given(query=st.text(max_size=30))
def test_no_text_at_all_upsets_search(query: str, sqlite_store: Store, shared_store: Store) -> None:
    for store in (sqlite_store, shared_store):
        store.search(query)


@settings(max_examples=20)
@given(name=st.text(min_size=1, max_size=40), cut=st.integers(1, 10))
def test_whatever_a_name_is_the_beginnings_of_its_words_find_it(
    name: str, cut: int, sqlite_store: Store, shared_store: Store
) -> None:
    beginnings = " ".join(word[:cut] for word in search.words(clean(name).text))
    for store in (sqlite_store, shared_store):
        with store.work("add") as work:
            made = work.add(Kind.VENUE, name=name)
            work.commit()
        if search.words(beginnings) and " ".join(search.words(beginnings)) == beginnings:
            assert made in {entry.id for entry in store.search(beginnings, limit=400)}


def _entries(store: Store) -> set[tuple[Any, ...]]:
    wanted = search_entry.select().with_only_columns(
        search_entry.c.kind,
        search_entry.c.record_id,
        search_entry.c.title,
        search_entry.c.detail,
        search_entry.c.folded,
    )
    with store.reading() as connection:
        return {tuple(row) for row in connection.execute(wanted)}


def test_a_unit_of_very_many_records_is_found_whole(store: Store) -> None:
    with store.work("fill") as work:
        for number in range(1200):
            work.add(Kind.VENUE, name=f"Hall {number}")
        work.commit()
    assert len(_entries(store)) == 1200
    assert [found.title for found in store.search("1187")] == ["Hall 1187"]
