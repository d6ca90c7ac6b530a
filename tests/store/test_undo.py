"""Taking back and bringing again, with a sentence where it would not be fair."""

import datetime as dt
from typing import Any
from uuid import UUID

import pytest

from cspdesk.domain.kinds import BodyKind, Kind
from cspdesk.errors import Refused
from cspdesk.store.store import Store


def _add(store: Store, kind: Kind, words: str = "", /, **values: Any) -> tuple[UUID, UUID]:
    """Makes a record; gives its id and its unit."""
    with store.work(words or f"add {kind}") as work:
        made = work.add(kind, **values)
        work.commit()
    return made, work.id


def _change(store: Store, kind: Kind, record: UUID, words: str, /, **values: Any) -> UUID:
    with store.work(words) as work:
        work.change(kind, record, **values)
        work.commit()
    return work.id


def _undo(store: Store, unit: UUID) -> UUID:
    made = store.undo(unit, "undo").unit
    assert made is not None
    return made


def _get(store: Store, kind: Kind, record: UUID) -> dict[str, Any]:
    with store.work("look") as work:
        return work.get(kind, record)


@pytest.fixture
def forum(store: Store) -> tuple[UUID, UUID]:
    return _add(store, Kind.BODY, "add forum", kind=BodyKind.FORUM, name="Forum 1")


def test_undo_puts_the_old_value_back_as_a_new_unit(store: Store, forum: tuple[UUID, UUID]) -> None:
    renamed = _change(store, Kind.BODY, forum[0], "rename", name="Kempston", quorum=3)
    told = store.undo(renamed, "undo rename")
    assert (_get(store, Kind.BODY, forum[0])["name"], told.undoes) == ("Forum 1", renamed)
    assert _get(store, Kind.BODY, forum[0])["quorum"] is None
    assert store.recent_units()[-1].undoes == renamed


def test_undoing_the_undo_is_redo(store: Store, forum: tuple[UUID, UUID]) -> None:
    renamed = _change(store, Kind.BODY, forum[0], "rename", name="Kempston")
    _undo(store, _undo(store, renamed))
    assert _get(store, Kind.BODY, forum[0])["name"] == "Kempston"


@pytest.mark.parametrize("times", [1, 2, 5])
def test_undo_and_redo_follow_one_another_for_ever(
    store: Store, forum: tuple[UUID, UUID], times: int
) -> None:
    first = _change(store, Kind.BODY, forum[0], "first", name="A")
    second = _change(store, Kind.BODY, forum[0], "second", name="B")
    for _ in range(times):
        back = _undo(store, second)
        back_further = _undo(store, first)
        first = _undo(store, back_further)
        second = _undo(store, back)
    assert _get(store, Kind.BODY, forum[0])["name"] == "B"


def test_a_later_change_is_named_in_the_refusal(store: Store, forum: tuple[UUID, UUID]) -> None:
    first = _change(store, Kind.BODY, forum[0], "rename to A", name="A")
    _change(store, Kind.BODY, forum[0], "rename to B", name="B")
    with pytest.raises(Refused) as refused:
        store.undo(first, "undo")
    assert str(refused.value) == (
        "“rename to A” cannot be undone, because “rename to B” came after it: undo that first."
    )
    assert _get(store, Kind.BODY, forum[0])["name"] == "B"


def test_a_later_change_that_was_undone_is_not_in_the_way(store: Store, forum: tuple[UUID, UUID]) -> None:
    first = _change(store, Kind.BODY, forum[0], "rename to A", name="A")
    _undo(store, _change(store, Kind.BODY, forum[0], "rename to B", name="B"))
    _undo(store, first)
    assert _get(store, Kind.BODY, forum[0])["name"] == "Forum 1"


def test_a_change_of_another_field_is_not_in_the_way(store: Store, forum: tuple[UUID, UUID]) -> None:
    first = _change(store, Kind.BODY, forum[0], "rename", name="A")
    _change(store, Kind.BODY, forum[0], "set quorum", quorum=7)
    _undo(store, first)
    row = _get(store, Kind.BODY, forum[0])
    assert (row["name"], row["quorum"]) == ("Forum 1", 7)


def test_undoing_twice_says_that_it_is_undone(store: Store, forum: tuple[UUID, UUID]) -> None:
    first = _change(store, Kind.BODY, forum[0], "rename", name="A")
    _undo(store, first)
    with pytest.raises(Refused, match="“rename” is undone already"):
        store.undo(first, "undo")


def test_undoing_a_creation_marks_it_deleted_and_redo_brings_the_same_id_back(
    store: Store, forum: tuple[UUID, UUID]
) -> None:
    back = _undo(store, forum[1])
    assert _get(store, Kind.BODY, forum[0])["deleted"]
    _undo(store, back)
    row = _get(store, Kind.BODY, forum[0])
    assert (row["deleted"], row["name"]) == (False, "Forum 1")


def test_undoing_a_creation_twice_says_that_it_is_undone(store: Store, forum: tuple[UUID, UUID]) -> None:
    _undo(store, forum[1])
    with pytest.raises(Refused, match="is undone already"):
        store.undo(forum[1], "undo")


def test_a_creation_changed_since_cannot_be_undone(store: Store, forum: tuple[UUID, UUID]) -> None:
    _change(store, Kind.BODY, forum[0], "rename", name="A")
    with pytest.raises(Refused, match="because “rename” came after it"):
        store.undo(forum[1], "undo")


def test_a_creation_deleted_since_cannot_be_undone(store: Store, forum: tuple[UUID, UUID]) -> None:
    _change(store, Kind.BODY, forum[0], "delete forum", deleted=True)
    with pytest.raises(Refused, match="because “delete forum” came after it"):
        store.undo(forum[1], "undo")


def test_a_creation_cannot_be_undone_while_something_stands_on_it(
    store: Store, forum: tuple[UUID, UUID]
) -> None:
    _add(store, Kind.BODY_STATE, body_id=forum[0])
    with pytest.raises(Refused, match="because a body state stands on it: take that away first"):
        store.undo(forum[1], "undo")


def test_a_redone_creation_cannot_be_undone_while_something_stands_on_it(
    store: Store, forum: tuple[UUID, UUID]
) -> None:
    redone = _undo(store, _undo(store, forum[1]))
    _add(store, Kind.BODY_STATE, body_id=forum[0])
    with pytest.raises(Refused, match="stands on it"):
        store.undo(redone, "undo")


def test_an_attachment_stands_on_its_owner(store: Store, forum: tuple[UUID, UUID]) -> None:
    _add(store, Kind.ATTACHMENT, owner_kind="body", owner_id=forum[0], name="map.png")
    with pytest.raises(Refused, match="because an attachment stands on it"):
        store.undo(forum[1], "undo")


def test_what_was_made_with_a_record_goes_and_comes_with_it(store: Store) -> None:
    with store.work("plan meeting") as work:
        meeting = work.add(Kind.MEETING, day=dt.date(2026, 5, 12))
        item = work.add(Kind.AGENDA_ITEM, meeting_id=meeting, title="Welcome")
        work.commit()
    back = _undo(store, work.id)
    assert [_get(store, k, r)["deleted"] for k, r in ((Kind.MEETING, meeting), (Kind.AGENDA_ITEM, item))] == [
        True,
        True,
    ]
    again = _undo(store, _undo(store, back))
    assert _get(store, Kind.AGENDA_ITEM, item)["deleted"]
    _undo(store, again)
    assert not _get(store, Kind.AGENDA_ITEM, item)["deleted"]


def test_a_deletion_can_be_undone_and_redone_though_parts_stand_on_the_record(
    store: Store, forum: tuple[UUID, UUID]
) -> None:
    _add(store, Kind.BODY_STATE, body_id=forum[0])
    deleted = _change(store, Kind.BODY, forum[0], "delete", deleted=True)
    back = _undo(store, deleted)
    assert not _get(store, Kind.BODY, forum[0])["deleted"]
    _undo(store, back)
    assert _get(store, Kind.BODY, forum[0])["deleted"]


def test_what_is_on_paper_is_corrected_and_not_undone(store: Store, forum: tuple[UUID, UUID]) -> None:
    with store.work("issue minutes", final=True) as work:
        work.change(Kind.BODY, forum[0], note="issued")
        work.commit()
    with pytest.raises(Refused, match="“issue minutes” cannot be undone"):
        store.undo(work.id, "undo")


def test_a_refused_undo_changes_nothing_of_its_unit(store: Store, forum: tuple[UUID, UUID]) -> None:
    both = _change(store, Kind.BODY, forum[0], "both", name="A", quorum=4)
    _change(store, Kind.BODY, forum[0], "quorum", quorum=5)
    with pytest.raises(Refused):
        store.undo(both, "undo")
    row = _get(store, Kind.BODY, forum[0])
    assert (row["name"], row["quorum"], len(store.recent_units())) == ("A", 5, 3)


def test_an_unknown_unit_is_refused(store: Store, forum: tuple[UUID, UUID]) -> None:
    with pytest.raises(Refused, match="not in this store's history"):
        store.undo(forum[0], "undo")


def test_a_register_mark_made_again_after_undo_can_be_undone_again(
    store: Store, forum: tuple[UUID, UUID]
) -> None:
    meeting, _ = _add(store, Kind.MEETING, day=dt.date(2026, 5, 12))
    person, _ = _add(store, Kind.PERSON, name="Jo")
    made, unit = _add(store, Kind.ATTENDANCE, meeting_id=meeting, person_id=person, mark="in_room")
    _undo(store, unit)
    with store.work("mark apologies") as work:
        work.add(Kind.ATTENDANCE, made, meeting_id=meeting, person_id=person, mark="apologies")
        work.commit()
    _undo(store, work.id)
    row = _get(store, Kind.ATTENDANCE, made)
    assert (row["deleted"], row["mark"]) == (True, "in_room")
