"""How units of work fold into what can be undone and redone."""

from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.history import Unit, Walk, inverse_words, plain_words, walk


def _unit(words: str, undoes: UUID | None = None, final: bool = False) -> Unit:
    return Unit(uuid4(), words, "Ann", undoes, final)


def _words(units: tuple[Unit, ...]) -> list[str]:
    return [unit.words for unit in units]


def test_changes_are_undone_from_the_last_to_the_first() -> None:
    assert _words(walk([_unit("a"), _unit("b")]).undoable) == ["a", "b"]


def test_a_change_and_its_undo_fold_into_one_redo() -> None:
    first, second = _unit("a"), _unit("b")
    back = _unit("undo b", second.id)
    stood = walk([first, second, back])
    assert (_words(stood.undoable), _words(stood.redoable)) == (["a"], ["b"])
    assert stood.redoable[0].id == back.id


def test_a_redone_change_is_undone_through_its_redo() -> None:
    first = _unit("a")
    back = _unit("undo a", first.id)
    again = _unit("redo a", back.id)
    stood = walk([first, back, again])
    assert [(unit.id, unit.words) for unit in stood.undoable] == [(again.id, "a")]
    assert stood.redoable == ()


def test_the_last_undone_is_redone_first() -> None:
    first, second = _unit("a"), _unit("b")
    stood = walk([first, second, _unit("undo b", second.id), _unit("undo a", first.id)])
    assert _words(stood.redoable) == ["a", "b"]


def test_a_new_change_ends_what_could_be_redone() -> None:
    first = _unit("a")
    stood = walk([first, _unit("undo a", first.id), _unit("b")])
    assert (_words(stood.undoable), stood.redoable) == (["b"], ())


def test_what_is_on_paper_stands_outside_the_walk() -> None:
    assert _words(walk([_unit("a"), _unit("issue minutes", final=True), _unit("b")]).undoable) == ["a", "b"]


def test_an_undo_of_a_change_too_long_ago_is_left_out() -> None:
    assert walk([_unit("undo something old", uuid4())]) == walk([])


def test_no_more_than_the_limit_is_walked_back() -> None:
    assert _words(walk([_unit(str(n)) for n in range(9)], limit=3).undoable) == ["6", "7", "8"]


def test_words_turn_from_undo_to_redo_and_back() -> None:
    done = _unit("mark apologies")
    back = _unit(inverse_words(done), done.id)
    again = _unit(inverse_words(back), back.id)
    assert [back.words, again.words, inverse_words(again)] == [
        "undo mark apologies",
        "redo mark apologies",
        "undo mark apologies",
    ]
    assert {plain_words(unit) for unit in (done, back, again)} == {"mark apologies"}


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=60))
def test_the_walk_after_a_restart_is_the_walk_before_it(steps: list[str]) -> None:
    units: list[Unit] = []
    undoable: list[Unit] = []
    redoable: list[Unit] = []
    for number, step in enumerate(steps):
        if step == "do":
            undoable.append(_unit(f"change {number}"))
            redoable.clear()
            units.append(undoable[-1])
            continue
        source, target = (undoable, redoable) if step == "undo" else (redoable, undoable)
        if source:
            unit = source.pop()
            target.append(_unit(inverse_words(unit), unit.id))
            units.append(target[-1])
    stood = walk(units, limit=100)
    assert [unit.id for unit in stood.undoable] == [unit.id for unit in undoable]
    assert [unit.id for unit in stood.redoable] == [unit.id for unit in reversed(redoable)]


def test_what_stays_is_neither_undone_nor_redone() -> None:
    first, second = _unit("a"), _unit("b", final=True)
    stood = walk([first, second])
    assert _words(stood.undoable) == ["a"]
    back = _unit("undo a", first.id, final=True)
    assert walk([first, second, back]) == Walk()
