"""Erasing a person, or one text, from everything the office keeps; and doing it again where it came back."""

import contextlib
import json
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.care_kinds import Basis
from cspdesk.domain.erasing import CLEARED
from cspdesk.domain.kind_words import one
from cspdesk.domain.kinds import Kind
from cspdesk.domain.likeness import name_key
from cspdesk.domain.people import PersonRow
from cspdesk.errors import Refused, StoreFailure
from cspdesk.services.care_opening import opens
from cspdesk.services.context import Context
from cspdesk.services.glance import forget
from cspdesk.services.pack.naming import named

if TYPE_CHECKING:
    from cspdesk.store.erasures import ErasureRow, Found, Text
    from cspdesk.store.store import Store

_LEFT = "texts to look at"
CONTENT = "content"
"""What stands for a field where it is an attached file that names somebody."""

ReadFile = Callable[[bytes], str | None]
"""Gives the words of a file; None for what it cannot read."""

_WHOLE = ("private_detail", "private_note")
"""Texts that are cleared altogether, never in part."""


@dataclass(frozen=True)
class TextPlace:
    """A text that names somebody: its record as people know it, and the words around the name.

    `sure` is False where a surname or initials stand alone; `left` texts were not replaced when somebody was erased.
    """

    kind: Kind
    record_id: UUID
    field: str
    record: str
    words: str
    sure: bool
    opens: tuple[Kind, UUID]

    @property
    def key(self) -> "Text":
        return self.kind, self.record_id, self.field


@dataclass(frozen=True)
class ErasingPreview:
    """What erasing a person would do; `namesakes` says how many others have the same name."""

    person: PersonRow
    places: tuple[TextPlace, ...]
    papers: int
    former: int
    namesakes: int
    backups: tuple["OldCopy", ...]
    found: "Found"


@dataclass(frozen=True)
class OldCopy:
    """A back-up that still holds what was erased; `missing` is None when it cannot be looked into."""

    path: Path
    missing: int | None


class ErasingService:
    """Every change publishes Kind.ERASURE and what it clears; none of it can be undone."""

    def __init__(
        self,
        context: Context,
        opened: Callable[[Path], AbstractContextManager["Store"]],
        words_in: ReadFile,
    ) -> None:
        self._context = context
        self._store = context.store
        self._opened, self._words_in = opened, words_in

    # Before

    def look(self, person_id: UUID, read_pdf: ReadFile | None = None) -> ErasingPreview:
        """What is kept of a person, and where else they are named. Reads everything: work for the worker.

        Attached files are read too; a PDF by `read_pdf`, and what cannot be read is pointed out.
        """
        people = self._store.people.people(self._context.today())
        person = next((each for each in people if each.id == person_id), None)
        if person is None:
            raise Refused("That person is not in this store: look for them in the list of people.")
        found = self._store.erasures.look(person.id)
        namesakes = sum(
            name_key(each.name) == name_key(person.name) for each in people if each.id not in found.people
        )
        return ErasingPreview(
            person,
            (*self._places(found), *self._files(found, read_pdf)),
            len(found.papers),
            len(found.former),
            namesakes,
            self.old_copies(also=1),
            found,
        )

    def _places(self, found: "Found") -> tuple[TextPlace, ...]:
        keys = [(place.kind, place.record_id, place.field) for place in found.texts]
        words = [_around(place.text, found) for place in found.texts]
        sure = [place.sure for place in found.texts]
        return tuple(self._told(keys, words, sure))

    def _files(self, found: "Found", read_pdf: ReadFile | None) -> tuple[TextPlace, ...]:
        """Attached files that name somebody, or that nobody here can read: each is looked at by hand."""
        keys, words = [], []
        for file_id, name, sha256 in self._store.erasures.files(found.people):
            try:
                data = self._store.bytes_of(sha256)
            except StoreFailure:
                continue
            read = read_pdf if read_pdf is not None and data.startswith(b"%PDF") else self._words_in
            told = read(data)
            if told is None:
                words.append(f"{name}: it cannot be read here, so look whether it names them.")
            elif found.traces.found(told):
                words.append(f"{name}: {_around(told, found)}")
            else:
                continue
            keys.append((Kind.ATTACHMENT, file_id, CONTENT))
        return tuple(self._told(keys, words, [False] * len(keys)))

    def _told(self, keys: Sequence["Text"], words: Sequence[str], sure: Sequence[bool]) -> list[TextPlace]:
        """Texts with the records they are in; without words of their own by those the record is known by."""
        records = tuple(dict.fromkeys((kind, record_id) for kind, record_id, _ in keys))
        behind = {each.id: each for each in named(self._store, records, {})}
        made = []
        order = sorted(zip(keys, words, sure, strict=True), key=_sure_first)
        for (kind, record_id, field), said, certain in order:
            known = behind[record_id]
            opened = opens(self._store, *known.opens)
            shown = said or known.words
            called = _called(kind, known.ref or self._meeting_of(kind, record_id) or _name(kind, known.words))
            made.append(TextPlace(kind, record_id, field, called, shown, certain, opened))
        return made

    def _meeting_of(self, kind: Kind, record_id: UUID) -> str:
        """The number of the meeting a record without one of its own belongs to."""
        row = self._store.packs.rows_of(kind, [record_id]).get(record_id, {})
        meeting = self._store.meetings.get(row["meeting_id"]) if row.get("meeting_id") else None
        return meeting.ref if meeting is not None else ""

    # Erasing

    def erase(
        self, preview: ErasingPreview, leave: Collection["Text"] = (), basis: Basis = Basis.REQUEST
    ) -> tuple[TextPlace, ...]:
        """Erases a person. Names in texts are replaced by “[name removed]” but in those to `leave`.

        Gives the texts that are left to be looked at. What was erased cannot be brought back.
        """
        self.refuse_oneself(preview.found.people)
        today = self._context.today()
        chosen = {place.key for place in preview.places if place.sure} - set(leave)
        self._store.erasures.erase_records_of(preview.found, chosen, basis, today)
        self._forget_glance()
        left = tuple(place for place in preview.places if place.key not in chosen)
        self._keep_left([*self._left(), *(place.key for place in left)])
        self._store.erasures.scrub()
        return left

    def erase_person(self, person_id: UUID, basis: Basis = Basis.REQUEST) -> tuple[TextPlace, ...]:
        """Erases a person with the names in all texts that name them for certain."""
        return self.erase(self.look(person_id), basis=basis)

    def erase_people(self, people: Sequence[UUID], basis: Basis) -> None:
        """Erases several at once, with their names in all texts that name them for certain."""
        if not people:
            return
        self.refuse_oneself(people)
        today, found = self._context.today(), self._store.erasures.look(*people)
        chosen = {(place.kind, place.record_id, place.field) for place in found.texts if place.sure}
        self._store.erasures.erase_records_of(found, chosen, basis, today, many=len(people))
        self._forget_glance()
        self._store.erasures.scrub()

    def refuse_oneself(self, people: Sequence[UUID]) -> None:
        """Raises Refused when whoever works here is among them."""
        if self._store.person_id in people:
            raise Refused("That is you: whoever erases signs it with their name. Somebody else has to do it.")

    def erase_text(self, kind: Kind, record_id: UUID, field: str, now: str | None, basis: Basis) -> None:
        """Clears all that one text ever said; it says `now` from here on, or stays as it is with None."""
        self.erase_texts([((kind, record_id, field), now)], basis)

    def erase_texts(self, wanted: Sequence[tuple["Text", str | None]], basis: Basis) -> None:
        words = "erase a text" if len(wanted) == 1 else f"erase {len(wanted)} texts"
        self._store.erasures.erase_texts(wanted, basis, self._context.today(), words)

    def erase_records(self, wanted: Sequence[tuple[Kind, UUID]], basis: Basis) -> None:
        """Clears records whole: pictures, requests, names in a register."""
        unknown = {kind for kind, _ in wanted} - set(CLEARED) | ({kind for kind, _ in wanted} & {Kind.PERSON})
        if unknown:
            raise Refused("Only pictures, requests and names in registers are erased this way.")
        words = "erase a record" if len(wanted) == 1 else f"erase {len(wanted)} records"
        self._store.erasures.erase_records(wanted, basis, self._context.today(), words)

    # After

    def log(self) -> "list[ErasureRow]":
        """What was erased, by ids alone, the newest first."""
        return self._store.erasures.log()

    def left(self) -> list[TextPlace]:
        """Texts that somebody still has to look at since a person was erased; ids alone were kept of them."""
        keys = [key for key in self._left() if self._store.erasures.record_known(key[0], key[1])]
        return self._told(keys, [""] * len(keys), [False] * len(keys))

    def looked_at(self, keys: Collection["Text"]) -> None:
        """Clears what such texts said before, now that somebody has edited them, and takes them off the list."""
        self.erase_texts([(key, None) for key in keys if key[2] != CONTENT], Basis.REQUEST)
        self._keep_left([key for key in self._left() if key not in set(keys)])

    def _left(self) -> list["Text"]:
        kept = self._store.places.get(_LEFT)
        return [(Kind(kind), UUID(each), field) for kind, each, field in json.loads(kept)] if kept else []

    def _keep_left(self, keys: Iterable["Text"]) -> None:
        once = list(dict.fromkeys(keys))
        self._store.places.keep(_LEFT, json.dumps([[kind, str(each), field] for kind, each, field in once]))

    # Where it is still kept, and where it came back

    def old_copies(self, also: int = 0) -> tuple[OldCopy, ...]:
        """Back-ups beside the store that still hold what was erased; with `also`, what is about to be as well."""
        if self._store.path is None:
            return ()
        found = []
        aside = self._store.path.parent.glob(f"{self._store.path.stem} before *{self._store.path.suffix}")
        for path in [*self._store.backups(), *sorted(aside)]:
            missing = self._store.erasures.missing_in(path)
            if missing is None or missing + also:
                found.append(OldCopy(path, missing))
        return tuple(found)

    def delete_copies(self, paths: Iterable[Path]) -> None:
        """Deletes back-ups. Raises StoreFailure for one that cannot be deleted."""
        for path in paths:
            try:
                path.unlink()
            except OSError as error:
                raise StoreFailure(
                    f"{path.name} could not be deleted ({error.strerror}): delete it by hand."
                ) from error

    def remake_copies(self, paths: Iterable[Path]) -> int:
        """Erases in back-ups what was erased here since, and puts them back in their places; gives how many.

        Raises StoreFailure for one that is damaged or closed: it stays as it was.
        """
        done = 0
        for path in paths:
            with tempfile.TemporaryDirectory(prefix=".erasing-", dir=path.parent) as folder:
                copy = Path(folder) / path.name
                shutil.copy(path, copy)  # with its modes
                with self._opened(copy) as store:
                    store.erasures.again(self._store.erasures.rows())
                copy.replace(path)
            done += 1
        return done

    def _forget_glance(self) -> None:
        """What the next start shows first may name somebody."""
        if self._store.path is not None:
            with contextlib.suppress(OSError):
                forget(self._store.path)


def _sure_first(told: "tuple[Text, str, bool]") -> bool:
    return not told[2]


def _name(kind: Kind, words: str) -> str:
    """What a record without a number goes by, where that is short."""
    return words if kind in (Kind.PERSON, Kind.AGENCY, Kind.VENUE, Kind.BODY) else ""


def _called(kind: Kind, ref: str) -> str:
    words = one(kind)
    return f"{words[:1].upper()}{words[1:]} {ref}".strip()


def _around(text: str, found: "Found", most: int = 160) -> str:
    """The part of a text in which somebody is named, on one line."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    line = next((each for each in lines if found.traces.found(each) or found.traces.perhaps(each)), text)
    return line if len(line) <= most else line[: most - 1] + "…"
