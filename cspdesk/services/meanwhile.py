"""Two people in one record: what each saw, and what they wrote against one another, in words."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from uuid import UUID

from cspdesk.domain import kind_words
from cspdesk.domain.field_words import fact_words, field_words, value_words
from cspdesk.domain.meanwhile import DELETED, Answer, Clash, together
from cspdesk.domain.merging import Conflict, Decision, Side, Why
from cspdesk.services.context import Context

_LONG = 80
"""Letters from which a text is read side by side."""


class MeanwhileService:
    """Work of somebody who looked at the store some time ago, and whose dialog others may have overtaken."""

    def __init__(self, context: Context) -> None:
        self._store = context.store

    def position(self) -> int:
        """How far the store has come; whoever reads now has seen it up to here."""
        return self._store.position()

    def having_seen(self, position: int, answers: Iterable[Answer] = ()) -> AbstractContextManager[None]:
        """What is done inside keeps what others wrote after `position`.

        It raises Clashed, and saves nothing, where both wrote a field and no answer says which value is to stand.
        """
        return self._store.having_seen(position, answers)

    def read_again(self) -> None:
        """Has everything that is shown read again. Publishes a change of everything."""
        self._store.read_again()

    def conflicts(self, clashes: Sequence[Clash]) -> tuple[Conflict, ...]:
        """Clashes as a person decides them; fields that say one thing between them are one conflict."""
        pointed = [value for c in clashes for value in (c.base, c.mine, c.theirs) if isinstance(value, UUID)]
        titles = self._store.titles.of(pointed)
        asked = enumerate(_asked_at_once(clashes))
        return tuple(self._conflict(str(place), parts, titles) for place, parts in asked)

    def answers(self, clashes: Sequence[Clash], decisions: Mapping[str, Decision]) -> list[Answer]:
        """What was decided of the conflicts that `conflicts` gave."""
        asked = _asked_at_once(clashes)
        return [
            Answer(clash, decision) for place, decision in decisions.items() for clash in asked[int(place)]
        ]

    def _conflict(self, id_: str, parts: Sequence[Clash], titles: Mapping[UUID, str]) -> Conflict:
        clash = parts[0]
        noun = kind_words.one(clash.kind)
        title = self._store.titles.told(clash.kind, clash.record_id)
        label = together(clash.kind, clash.field)
        if label:
            sides = [
                fact_words(clash.kind, {part.field: getattr(part, side) for part in parts}, titles)
                for side in ("base", "mine", "theirs")
            ]
            # Of no field alone: it is chosen, and typed anew in the dialog.
            values, field = (None,) * 3, ""
        else:
            values, field = (clash.base, clash.mine, clash.theirs), clash.field
            sides, label = (
                [value_words(field, value, titles) for value in values],
                field_words(clash.kind, field),
            )
        base, mine, theirs = sides
        return Conflict(
            id=id_,
            why=_why(clash),
            kind=clash.kind,
            record_id=clash.record_id,
            record=f"{noun[:1].upper()}{noun[1:]} {title}".strip(),
            field=field,
            label=label,
            base=Side(values[0], base),
            mine=Side(values[1], mine, self._store.person),
            theirs=Side(values[2], theirs, clash.person, clash.computer, clash.at),
            long=max(map(len, sides)) > _LONG,
        )


def _asked_at_once(clashes: Sequence[Clash]) -> list[list[Clash]]:
    """Clashes in their order, those of fields that belong together side by side."""
    found: dict[tuple[UUID, str], list[Clash]] = {}
    for clash in clashes:
        called = together(clash.kind, clash.field) or clash.field
        found.setdefault((clash.record_id, called), []).append(clash)
    return list(found.values())


def _why(clash: Clash) -> Why:
    if clash.field != DELETED:
        return Why.FIELD
    return Why.DELETED_HERE if clash.mine else Why.DELETED_THERE
