"""Texts being typed: kept, taken up, and every computer's own."""

import datetime as dt
from collections.abc import Callable
from uuid import UUID

import pytest

from cspdesk.domain.kinds import Kind
from cspdesk.store.store import Store

_AT = dt.datetime(2026, 5, 12, 19, 30, tzinfo=dt.UTC)


@pytest.fixture
def venue(store: Store) -> UUID:
    with store.work("add venue") as work:
        made = work.add(Kind.VENUE, name="Hall", note="the beginning")
        work.commit()
    return made


def test_the_last_text_is_kept_with_the_text_it_began_from(store: Store, venue: UUID) -> None:
    store.drafts.keep(Kind.VENUE, venue, "note", "t", _AT)
    store.drafts.keep(Kind.VENUE, venue, "note", "ty", _AT + dt.timedelta(seconds=1))
    (draft,) = store.drafts.all()
    assert (draft.text, draft.base, draft.at) == ("ty", "the beginning", _AT + dt.timedelta(seconds=1))


def test_a_draft_is_neither_history_nor_a_change_of_the_record(store: Store, venue: UUID) -> None:
    store.drafts.keep(Kind.VENUE, venue, "note", "typed", _AT)
    with store.work("look") as work:
        assert work.get(Kind.VENUE, venue)["note"] == "the beginning"
    assert len(store.recent_units()) == 1


def test_a_draft_goes_with_the_unit_that_writes_it(store: Store, venue: UUID) -> None:
    store.drafts.keep(Kind.VENUE, venue, "note", "typed", _AT)
    with store.work("write note") as work:
        work.change(Kind.VENUE, venue, note="typed")
        work.settle_draft(Kind.VENUE, venue, "note")
        work.commit()
    assert store.drafts.all() == []


def test_a_draft_stays_when_the_unit_does_not_happen(store: Store, venue: UUID) -> None:
    store.drafts.keep(Kind.VENUE, venue, "note", "typed", _AT)
    with store.work("write note") as work:
        work.settle_draft(Kind.VENUE, venue, "note")
    assert len(store.drafts.all()) == 1


def test_a_draft_can_be_forgotten(store: Store, venue: UUID) -> None:
    store.drafts.keep(Kind.VENUE, venue, "note", "typed", _AT)
    store.drafts.forget(Kind.VENUE, venue, "note")
    assert store.drafts.all() == []


def test_a_draft_is_cleaned_at_the_door(store: Store, venue: UUID) -> None:
    store.drafts.keep(Kind.VENUE, venue, "note", "ty\x00ped\udfff", _AT)
    assert store.drafts.all()[0].text == "typed"


def test_a_draft_is_there_after_the_store_was_opened_again(
    place: object, opened: Callable[..., Store]
) -> None:
    first = opened(place)
    with first.work("add venue") as work:
        made = work.add(Kind.VENUE, name="Hall")
        work.commit()
    first.drafts.keep(Kind.VENUE, made, "note", "typed", _AT)
    first.close()
    assert opened(place).drafts.all()[0].text == "typed"


def test_another_computer_does_not_see_the_draft(shared_place: str, opened: Callable[..., Store]) -> None:
    one, two = opened(shared_place, "one"), opened(shared_place, "two")
    with one.work("add venue") as work:
        made = work.add(Kind.VENUE, name="Hall")
        work.commit()
    one.drafts.keep(Kind.VENUE, made, "note", "one's", _AT)
    two.drafts.keep(Kind.VENUE, made, "note", "two's", _AT)
    assert [[d.text for d in s.drafts.all()] for s in (one, two)] == [["one's"], ["two's"]]
