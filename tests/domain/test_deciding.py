"""What is decided about changes that stand against one another, and the words by which two texts differ."""

from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from cspdesk.domain.deciding import Deciding, Stand
from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Choice, Conflict, Edited, Side, Why
from cspdesk.domain.word_marks import Mark, added, removed


def conflict(number: int, kind: Kind = Kind.ACTION, person: str = "Petra Kay") -> Conflict:
    mine, theirs = Side("a", "a", "Ann Sample", "PC-1"), Side("b", "b", person, "PC-2")
    record = UUID(int=number)
    return Conflict(
        f"c{number}", Why.FIELD, kind, record, f"Action {number}", "text", "text", Side("", ""), mine, theirs
    )


def test_the_next_undecided_comes_after_the_last_from_the_top_again() -> None:
    deciding = Deciding([conflict(1), conflict(2), conflict(3)])
    deciding.decide("c2", Choice.MINE)
    assert deciding.next_after("c1") == "c3"
    assert deciding.next_after("c3") == "c1"


def test_all_of_a_kind_leaves_what_was_decided_and_other_kinds_alone() -> None:
    deciding = Deciding([conflict(1), conflict(2), conflict(3, Kind.ISSUE)])
    deciding.decide("c1", Edited("c"))
    assert deciding.decide_all(lambda c: c.kind is Kind.ACTION, Choice.THEIRS) == 1
    assert [deciding.stand(f"c{n}") for n in (1, 2, 3)] == [Stand.EDITED, Stand.THEIRS, Stand.UNDECIDED]
    assert not deciding.done


def test_decisions_of_an_earlier_look_stand_as_long_as_their_conflict_does() -> None:
    deciding = Deciding([conflict(1)], {"c1": Choice.MINE, "gone": Choice.MINE})
    assert deciding.decisions == {"c1": Choice.MINE}
    assert deciding.done


def test_added_words_are_marked_and_no_others() -> None:
    pieces = added("Write to the council.", "Write to the parish council.")
    assert [piece.text for piece in pieces if piece.mark is Mark.ADDED] == ["parish "]


@settings(max_examples=25)
@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_marked_texts_are_the_texts(before: str, one: str, other: str) -> None:
    assert "".join(piece.text for piece in added(before, one)) == one
    assert "".join(piece.text for piece in removed(before, one, other)) == before
