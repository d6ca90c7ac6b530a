import datetime as dt
from uuid import UUID

from cspdesk.domain.kinds import BodyKind, BodyState, Kind, MeetingKind, MeetingState
from cspdesk.store.store import Store

TODAY = dt.date(2026, 11, 21)


def body(store: Store, name: str = "Forum 1") -> UUID:
    with store.work("add body") as work:
        made = work.add(Kind.BODY, kind=BodyKind.FORUM, name=name, code=name[-1])
        work.add(Kind.BODY_STATE, body_id=made, state=BodyState.MEETING)
        work.commit()
    return made


def meet(
    store: Store, day: dt.date, state: MeetingState, *bodies: UUID, kind: MeetingKind = MeetingKind.ORDINARY
) -> UUID:
    with store.work("add meeting") as work:
        meeting = work.add(Kind.MEETING, day=day, state=state, kind=kind)
        for position, each in enumerate(bodies):
            work.add(Kind.MEETING_BODY, meeting_id=meeting, body_id=each, position=position)
        work.commit()
    return meeting


def days(store: Store, body_id: UUID | None = None) -> list[dt.date]:
    of = [each.id for each in store.bodies.names()] if body_id is None else [body_id]
    found = store.bodies.met_on(dt.date(2026, 4, 1), dt.date(2027, 3, 31), of)
    return [each.day for each in found]


def test_meetings_of_the_period_come_with_the_last_held_and_the_next(store: Store) -> None:
    forum = body(store)
    for day in (dt.date(2019, 1, 8), dt.date(2020, 1, 8)):
        meet(store, day, MeetingState.CLOSED, forum)
    for day in (dt.date(2027, 5, 4), dt.date(2027, 6, 8)):
        meet(store, day, MeetingState.PLANNED, forum)
    assert days(store) == [dt.date(2020, 1, 8), dt.date(2027, 5, 4)]
    meet(store, dt.date(2026, 6, 2), MeetingState.CANCELLED, forum)
    assert dt.date(2026, 6, 2) in days(store)


def test_a_joint_meeting_comes_once_for_each_body(store: Store) -> None:
    one, two = body(store), body(store, "Forum 2")
    meet(store, dt.date(2026, 6, 2), MeetingState.CLOSED, one, two)
    assert len(days(store)) == 2
    assert len(days(store, two)) == 1


def test_meetings_of_others_are_left_out(store: Store) -> None:
    meet(store, dt.date(2026, 6, 2), MeetingState.CLOSED, body(store), kind=MeetingKind.EXTERNAL)
    assert days(store) == []


def test_the_states_of_all_bodies_come_oldest_first(store: Store) -> None:
    forum = body(store)
    with store.work("dormant") as work:
        work.add(Kind.BODY_STATE, body_id=forum, state=BodyState.DORMANT, from_day=TODAY)
        work.commit()
    assert [state.state for state in store.bodies.all_states()] == [BodyState.MEETING, BodyState.DORMANT]


def test_own_words_come_in_alphabetical_order(store: Store) -> None:
    with store.work("add words") as work:
        for word in ("bpha", "Addaction"):
            work.add(Kind.SPELLING, word=word)
        work.commit()
    assert [word.word for word in store.partnership.spelling_words()] == ["Addaction", "bpha"]
