"""What the history says: units of work and the changes in them."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from cspdesk.domain.kinds import Kind

_UNDO = "undo "
_REDO = "redo "


@dataclass(frozen=True)
class Unit:
    """One unit of work; `undoes` is the unit it took back, `final` means that it stays."""

    id: UUID
    words: str
    person: str
    undoes: UUID | None
    final: bool


@dataclass(frozen=True)
class HistoryLine:
    """One field changed, `old` and `new` as JSON; `field` is empty where the record was made."""

    unit_id: UUID
    at: dt.datetime
    person: str
    computer: str
    words: str
    kind: Kind
    record_id: UUID
    field: str
    old: str | None
    new: str | None


@dataclass(frozen=True)
class Draft:
    """A text somebody was typing when the program stopped; `base` is the text it began from."""

    kind: Kind
    record_id: UUID
    field: str
    text: str
    base: str
    at: dt.datetime


@dataclass(frozen=True)
class Typed:
    """Words typed at a place that no record holds yet, by field, as they stood at a moment.

    `title` is what the place is called where it does not come back by itself, such as a dialog, and `where` the page
    it was opened from.
    """

    place: str
    texts: dict[str, str]
    at: dt.datetime | None = None
    title: str = ""
    where: str = ""


@dataclass(frozen=True)
class Recovered:
    """A draft taken up again; `beside` is True when the text had changed meanwhile, so that both texts stand."""

    kind: Kind
    record_id: UUID
    field: str
    text: str
    beside: bool


@dataclass(frozen=True)
class Walk:
    """Where undo and redo stand: the last of `undoable` is undone next, the first of `redoable` redone next.

    Each unit is the one to take back, with the words of the change that was made first.
    """

    undoable: tuple[Unit, ...] = ()
    redoable: tuple[Unit, ...] = ()


def plain_words(unit: Unit) -> str:
    """The words of the change itself, without the “undo” or “redo” before them."""
    if unit.undoes is None:
        return unit.words
    return unit.words.removeprefix(_UNDO).removeprefix(_REDO)


def inverse_words(unit: Unit) -> str:
    """The words under which a unit is taken back: “undo …”, and “redo …” for an undo."""
    undone = unit.undoes is not None and unit.words.startswith(_UNDO)
    return (_REDO if undone else _UNDO) + plain_words(unit)


def walk(units: Iterable[Unit], limit: int = 50) -> Walk:
    """Folds units, oldest first, into what can still be undone and redone.

    A unit and its undoing fold away together; a new change ends what could be redone. What is final is taken back
    no more and stands outside the walk.
    """
    undoable: list[Unit] = []
    redoable: list[Unit] = []
    for unit in units:
        if unit.undoes is None:
            redoable.clear()
            if not unit.final:
                undoable.append(unit)
        elif _taken(undoable, unit.undoes):
            redoable.extend([] if unit.final else [_step(unit)])
        elif _taken(redoable, unit.undoes):
            undoable.extend([] if unit.final else [_step(unit)])
    return Walk(tuple(undoable[-limit:]), tuple(reversed(redoable[-limit:])))


def _taken(units: list[Unit], unit_id: UUID) -> bool:
    for place in range(len(units) - 1, -1, -1):
        if units[place].id == unit_id:
            del units[place]
            return True
    return False


def _step(unit: Unit) -> Unit:
    return replace(unit, words=plain_words(unit), undoes=None)
