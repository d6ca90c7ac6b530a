"""Texts being typed: kept every second, one change when they are settled, taken up after a stop."""

import datetime as dt
import json
from operator import itemgetter
from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.dates import say_clock, say_date
from cspdesk.domain.history import Draft, Recovered, Typed
from cspdesk.domain.kinds import Kind
from cspdesk.domain.text import clean
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork


_TYPING = "typing "


class DraftService:
    """A draft is a row of this computer alone; it is no change until it is settled."""

    def __init__(self, context: Context) -> None:
        self._store = context.store

    def keep(self, kind: Kind, record_id: UUID, field: str, text: str) -> None:
        """Keeps a text as typed so far. Commits; writes no history, publishes nothing."""
        self._store.drafts.keep(kind, record_id, field, text, self._store.now())

    def settle(self, kind: Kind, record_id: UUID, field: str, text: str, words: str) -> None:
        """Writes a text as one change and forgets its draft; an equal text is no change.

        Commits, and publishes the record's kind. Raises Refused when the record is not there.
        """
        with self._store.work(words) as work:
            work.change(kind, record_id, **{field: text})
            work.settle_draft(kind, record_id, field)
            work.commit()

    def forget(self, kind: Kind, record_id: UUID, field: str) -> None:
        """Drops a draft whose typing was taken back."""
        self._store.drafts.forget(kind, record_id, field)

    # Words that belong to no record yet

    def keep_typing(self, place: str, texts: dict[str, str], title: str = "", where: str = "") -> None:
        """Keeps what is typed in the fields of a place that no record holds yet, such as a dialog.

        What has a title is said to wait when the program starts. Commits a row of this computer; writes no history,
        publishes nothing. A store that is only read keeps none.
        """
        if not self._store.readonly:
            at = self._store.now().isoformat()
            kept = {"at": at, "title": title, "where": where, "texts": texts}
            self._store.places.keep(_TYPING + place, json.dumps(kept))

    def typed(self, place: str) -> Typed | None:
        """What was being typed in a place when the program stopped, None when nothing was."""
        kept = self._store.places.get(_TYPING + place)
        return _read(place, kept) if kept else None

    def typing(self, place: str) -> dict[str, str]:
        """The same as its texts alone, by field."""
        typed = self.typed(place)
        return typed.texts if typed is not None else {}

    def waiting(self) -> list[Typed]:
        """What was typed and waits in places that have to be opened for it, the newest first."""
        known = [_read(place, kept) for place, kept in self._store.places.beginning(_TYPING).items()]
        dated = [(typed.at, typed) for typed in known if typed.title and typed.at is not None]
        return [typed for _, typed in sorted(dated, key=itemgetter(0), reverse=True)]

    def forget_typing(self, place: str) -> None:
        """Drops the words of a place: they were saved, or given up."""
        if not self._store.readonly:
            self._store.places.forget(_TYPING + place)

    def take_up(self) -> list[Recovered]:
        """Turns every draft a stop left behind into a change; what came of each that said something new.

        Where the text had changed since the typing began, both stand: the draft goes below, with a line saying so.
        """
        if self._store.readonly:
            return []
        taken = [self._take_up(draft) for draft in self._store.drafts.all()]
        return [recovered for recovered in taken if recovered is not None]

    def _take_up(self, draft: Draft) -> Recovered | None:
        with self._store.work("recover typing") as work:
            recovered = _written(work, draft)
            work.settle_draft(draft.kind, draft.record_id, draft.field)
            work.commit()
        return recovered


def _read(place: str, kept: str) -> Typed:
    values = json.loads(kept)
    if not isinstance(values.get("texts"), dict):
        values = {"texts": values}  # as versions before this one kept it
    at = dt.datetime.fromisoformat(values["at"]) if "at" in values else None
    texts = {name: clean(text).text for name, text in values["texts"].items()}
    return Typed(place, texts, at, values.get("title", ""), values.get("where", ""))


def _written(work: "UnitOfWork", draft: Draft) -> Recovered | None:
    record = work.peek(draft.kind, draft.record_id)
    # A record that was erased took its texts with it.
    if record is None:
        return None
    present: str = record[draft.field]
    typed = clean(draft.text).text
    if typed in (present, draft.base):
        return None
    beside = present != draft.base
    if beside and not typed.strip():
        return None
    text = f"{present}\n\n{_said(draft)}\n{typed}" if beside else typed
    work.change(draft.kind, draft.record_id, **{draft.field: text})
    return Recovered(draft.kind, draft.record_id, draft.field, text, beside)


def _said(draft: Draft) -> str:
    here = draft.at.astimezone()
    return f"[Typed on {say_date(here.date())} at {say_clock(here.time())} and recovered:]"
