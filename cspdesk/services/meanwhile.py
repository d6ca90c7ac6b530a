"""Two people in one record: what each saw, and what they wrote against one another, in words."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from uuid import UUID

from cspdesk.domain import kind_words
from cspdesk.domain.field_words import field_words, value_words
from cspdesk.domain.meanwhile import DELETED, Answer, Clash
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
        """Clashes as a person decides them: `id` is their place among the clashes."""
        pointed = [value for c in clashes for value in (c.base, c.mine, c.theirs) if isinstance(value, UUID)]
        titles = self._store.titles.of(pointed)
        return tuple(self._conflict(str(place), clash, titles) for place, clash in enumerate(clashes))

    def answers(self, clashes: Sequence[Clash], decisions: Mapping[str, Decision]) -> list[Answer]:
        """What was decided of the conflicts that `conflicts` gave."""
        return [Answer(clashes[int(place)], decision) for place, decision in decisions.items()]

    def _conflict(self, id_: str, clash: Clash, titles: Mapping[UUID, str]) -> Conflict:
        noun = kind_words.one(clash.kind)
        title = self._store.titles.told(clash.kind, clash.record_id)
        sides = [value_words(clash.field, value, titles) for value in (clash.base, clash.mine, clash.theirs)]
        base, mine, theirs = sides
        return Conflict(
            id=id_,
            why=_why(clash),
            kind=clash.kind,
            record_id=clash.record_id,
            record=f"{noun[:1].upper()}{noun[1:]} {title}".strip(),
            field=clash.field,
            label=field_words(clash.field),
            base=Side(clash.base, base),
            mine=Side(clash.mine, mine, self._store.person),
            theirs=Side(clash.theirs, theirs, clash.person, clash.computer, clash.at),
            long=max(map(len, sides)) > _LONG,
        )


def _why(clash: Clash) -> Why:
    if clash.field != DELETED:
        return Why.FIELD
    return Why.DELETED_HERE if clash.mine else Why.DELETED_THERE
