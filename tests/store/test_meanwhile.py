"""Two people in one record: the second to save loses nothing and overwrites nothing."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from cspdesk.domain.kinds import Kind
from cspdesk.domain.meanwhile import Answer, Clash, Clashed
from cspdesk.domain.merging import Choice, Decision, Edited
from cspdesk.errors import Refused
from cspdesk.store.store import Store

Opened = Callable[..., Store]


@pytest.fixture
def ann(place: Path | str, opened: Opened) -> Store:
    return opened(place, machine="ann")


@pytest.fixture
def bob(place: Path | str, opened: Opened, ann: Store) -> Store:
    store = opened(place, machine="bob")
    store.person = "Bob Coordinator"
    return store


@pytest.fixture
def person(ann: Store) -> UUID:
    with ann.work("add person") as work:
        made = work.add(Kind.PERSON, name="Jo Bell", phone="1", email="a@b.example")
        work.commit()
    return made


def _change(store: Store, person: UUID, **values: Any) -> None:
    with store.work("change person") as work:
        work.change(Kind.PERSON, person, **values)
        work.commit()


def _clash(store: Store, position: int, person: UUID, **values: Any) -> Clash:
    with pytest.raises(Clashed) as refused, store.having_seen(position):
        _change(store, person, **values)
    (clash,) = refused.value.clashes
    return clash


def _fields(store: Store, person: UUID) -> dict[str, Any]:
    with store.work("look") as work:
        return work.get(Kind.PERSON, person)


def test_changes_of_different_fields_both_stand(ann: Store, bob: Store, person: UUID) -> None:
    seen = ann.position()
    _change(bob, person, phone="2")
    with ann.having_seen(seen):
        _change(ann, person, name="Jo Ball", phone="1")
    now = _fields(ann, person)
    assert (now["name"], now["phone"]) == ("Jo Ball", "2")


def test_the_second_to_change_a_field_is_told_of_both(ann: Store, bob: Store, person: UUID) -> None:
    seen = ann.position()
    _change(bob, person, phone="2")
    clash = _clash(ann, seen, person, phone="3", name="Jo Ball")
    assert (clash.field, clash.base, clash.mine, clash.theirs) == ("phone", "1", "3", "2")
    assert clash.person == "Bob Coordinator"
    assert _fields(ann, person)["name"] == "Jo Bell"


@pytest.mark.parametrize(
    ("decision", "stands"), [(Choice.MINE, "3"), (Choice.THEIRS, "2"), (Edited("4"), "4")]
)
def test_what_was_chosen_stands(
    decision: Decision, stands: str, ann: Store, bob: Store, person: UUID
) -> None:
    seen = ann.position()
    _change(bob, person, phone="2")
    answer = Answer(_clash(ann, seen, person, phone="3"), decision)
    with ann.having_seen(seen, [answer]):
        _change(ann, person, phone="3")
    assert _fields(ann, person)["phone"] == stands


def test_a_third_value_while_one_chooses_is_asked_about_again(ann: Store, bob: Store, person: UUID) -> None:
    seen = ann.position()
    _change(bob, person, phone="2")
    answer = Answer(_clash(ann, seen, person, phone="3"), Choice.MINE)
    _change(bob, person, phone="5")
    with pytest.raises(Clashed), ann.having_seen(seen, [answer]):
        _change(ann, person, phone="3")


def test_parts_of_one_fact_clash_together_whoever_wrote_which(ann: Store, bob: Store) -> None:
    """Bob gives the day, Ann the words; mine beside theirs would be a due date that nobody gave."""
    first = {"due": dt.date(2026, 12, 1), "due_words": "1 December"}
    with ann.work("add action") as work:
        action = work.add(
            Kind.ACTION, code="F07", year=2026, running=1, given_on=dt.date(2026, 11, 1), **first
        )
        work.commit()
    seen, later = ann.position(), dt.date(2026, 12, 8)

    def write(store: Store, **values: Any) -> None:
        with store.work("change action") as work:
            work.change(Kind.ACTION, action, **values)
            work.commit()

    write(bob, due=later, text="Mend the gate")
    mine = first | {"due_words": "in the spring"}
    with pytest.raises(Clashed) as refused, ann.having_seen(seen):
        write(ann, **mine)
    clashes = refused.value.clashes
    assert {clash.field: (clash.mine, clash.theirs) for clash in clashes} == {
        "due": (first["due"], later),
        "due_words": ("in the spring", "1 December"),
    }
    with ann.having_seen(seen, [Answer(clash, Choice.MINE) for clash in clashes]):
        write(ann, **mine)
    with ann.work("look") as work:
        now = work.get(Kind.ACTION, action)
    assert (now["due"], now["due_words"], now["text"]) == (*mine.values(), "Mend the gate")


def test_the_same_value_written_twice_is_no_clash(ann: Store, bob: Store, person: UUID) -> None:
    seen = ann.position()
    _change(bob, person, phone="2")
    with ann.having_seen(seen):
        _change(ann, person, phone="2")


def test_what_one_wrote_oneself_is_no_clash(ann: Store, bob: Store, person: UUID) -> None:
    seen = ann.position()
    _change(bob, person, phone="2")
    _change(ann, person, phone="3")
    with ann.having_seen(seen):
        _change(ann, person, phone="4")
    assert _fields(ann, person)["phone"] == "4"


def test_a_change_of_what_was_deleted_meanwhile_asks_first(ann: Store, bob: Store, person: UUID) -> None:
    seen = ann.position()
    with bob.work("delete person") as work:
        work.delete(Kind.PERSON, person)
        work.commit()
    clash = _clash(ann, seen, person, phone="3", name="Jo Ball")
    assert (clash.field, clash.mine, clash.theirs) == ("deleted", False, True)
    with ann.having_seen(seen, [Answer(clash, Choice.MINE)]):
        _change(ann, person, phone="3")
    now = _fields(ann, person)
    assert (now["phone"], now["deleted"]) == ("3", False)


def test_deleting_what_was_changed_meanwhile_asks_first(ann: Store, bob: Store, person: UUID) -> None:
    seen = ann.position()
    _change(bob, person, phone="2")
    assert _clash(ann, seen, person, deleted=True).mine is True


def test_a_clash_is_told_in_a_sentence(ann: Store, bob: Store, person: UUID) -> None:
    seen = ann.position()
    _change(bob, person, phone="2")
    said = r"Bob Coordinator changed the same on .* at .*: look at both and choose"
    with pytest.raises(Refused, match=said), ann.having_seen(seen):
        _change(ann, person, phone="3")
