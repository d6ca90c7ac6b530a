"""The scored matrix: totals, shared ranks, and the line."""

from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.matrix import MatrixRow, kept_scores, lines, proposed, ranked, read_scores

MATRIX = UUID(int=1)


def row(position: int, marks: list[int | None]) -> MatrixRow:
    return MatrixRow(
        uuid4(), MATRIX, position, f"Issue {position}", kept_scores(marks), False, "", "", None, ""
    )


SCORES = st.lists(st.lists(st.integers(0, 5), min_size=9, max_size=9), min_size=1, max_size=12)


def test_scores_of_two_and_four_are_kept_though_the_key_does_not_print_them() -> None:
    assert read_scores("2 4 - 0", 5) == (2, 4, None, 0, None)


@given(SCORES)
def test_a_rank_is_one_more_than_the_issues_with_a_higher_total(scores: list[list[int]]) -> None:
    rows = ranked([row(place, list(marks)) for place, marks in enumerate(scores)], 9)
    totals = [sum(marks) for marks in scores]
    for each in rows:
        assert each.total == sum(each.marks[place] or 0 for place in range(9))
        assert each.rank == 1 + sum(total > each.total for total in totals)
        assert each.ties == totals.count(each.total)


@given(SCORES, st.integers(0, 45))
def test_the_line_never_parts_issues_of_one_total(scores: list[list[int]], cut_off: int) -> None:
    rows = ranked([row(place, list(marks)) for place, marks in enumerate(scores)], 9)
    inside = {each.total for each in proposed(rows, cut_off)}
    outside = {each.total for each in rows if not each.above(cut_off)}
    assert not inside & outside
    assert inside | outside == set(lines(rows))
