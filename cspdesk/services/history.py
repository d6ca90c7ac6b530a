"""Taking changes back and bringing them again, and who changed what."""

from contextlib import suppress
from dataclasses import replace
from uuid import UUID

from cspdesk.domain.history import HistoryLine, Unit, inverse_words
from cspdesk.domain.past import Asked, DeletedRow, UnitPage, UnitTold
from cspdesk.errors import Refused, StoreFailure
from cspdesk.services.context import Context

_REFUSED = "undo refused"
_REFUSED_KEPT = 200
LATEST = 100
"""Changes read for the few lines of a detail; the history page reads them all."""
_WINDOW = 4
"""Units read for each change walked back: a change, its undo, its redo, and one to spare."""


class HistoryService:
    """Undo belongs to the store: taking a unit back is a unit of its own, and taking that back is redo."""

    def __init__(self, context: Context) -> None:
        self._store = context.store

    def undo(self, unit_id: UUID) -> UUID:
        """Takes one unit of work back and gives the unit that did it; undoing that one is redo.

        Commits, and publishes what it touches. Raises Refused when a later change stands on the same field; such a
        unit is final in `recent` from then on.
        """
        words = inverse_words(self._store.unit(unit_id))
        try:
            made = self._store.undo(unit_id, words).unit
        except Refused:
            self._keep_refused(unit_id)
            raise
        # A store always gives the id of the unit it wrote.
        return made or unit_id

    def recent(self, limit: int = 50) -> list[Unit]:
        """This computer's units, oldest first, enough for `domain.history.walk` to go back `limit` changes."""
        refused = set(self._refused())
        units = self._store.recent_units(limit * _WINDOW)
        return [replace(unit, final=True) if str(unit.id) in refused else unit for unit in units]

    def _refused(self) -> list[str]:
        return (self._store.places.get(_REFUSED) or "").split()

    def _keep_refused(self, unit_id: UUID) -> None:
        """Keeps, for this computer, that a unit stays: it must not stand on top again after a restart."""
        kept = [*self._refused(), str(unit_id)][-_REFUSED_KEPT:]
        with suppress(StoreFailure):
            self._store.places.keep(_REFUSED, " ".join(kept))

    # The whole history

    def page(self, asked: Asked, before: int | None = None, limit: int = 200) -> UnitPage:
        """The newest units before a position that were asked for; for the worker, for a page may be searched for."""
        return self._store.history_page(asked, before, limit)

    def people(self) -> list[str]:
        """Everybody who ever changed something."""
        return self._store.history_people()

    def told(self, unit_id: UUID, record_id: UUID | None = None) -> UnitTold:
        """A unit with its changes in words. Raises Refused when there is none."""
        return self._store.unit_told(unit_id, record_id)

    def take_back(self, unit_id: UUID) -> str:
        """Takes any past unit back that still can be; gives its words. Raises Refused with what stands against it."""
        unit = self._store.unit(unit_id)
        self._store.undo(unit_id, inverse_words(unit))
        return unit.words

    def deleted(self) -> list[DeletedRow]:
        """What was deleted and can be brought back, newest first; for the worker."""
        return self._store.deleted()

    def bring_back(self, row: DeletedRow) -> None:
        """Brings back what one unit deleted: all it did where that can be undone, else its records alone.

        Raises Refused for what is final.
        """
        unit = self._store.unit(row.id)
        try:
            self._store.undo(row.id, inverse_words(unit))
            return
        except Refused:
            if unit.final:
                raise
        with self._store.work(f"bring back {row.record or row.words}") as work:
            for kind, record_id in row.records:
                work.change(kind, record_id, deleted=False)
            work.commit()

    def of(self, record_id: UUID) -> list[HistoryLine]:
        """Every change of one record and of those joined to it, newest first."""
        return self._store.history_of(*self._store.doubles.ids_of(record_id))

    def latest(self, record_id: UUID) -> list[HistoryLine]:
        """The latest changes of one record and of those joined to it, as many as stand beside a list."""
        return self._store.history_of(*self._store.doubles.ids_of(record_id), most=LATEST)
