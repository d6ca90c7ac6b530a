"""Packs: counted, numbered when somebody prints or exports one, and kept figure by figure with what was behind."""

import datetime as dt
import hashlib
import json
import zlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from cspdesk.domain.check_kinds import PackKind
from cspdesk.domain.entries import Entry
from cspdesk.domain.kinds import Audience, Kind
from cspdesk.domain.pack import (
    KeptFigure,
    Pack,
    PackRowKept,
    RecordBehind,
    Records,
    pack_number,
    parse_pack_ref,
)
from cspdesk.domain.pack_codes import BY_KEY, SECTIONS
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.pack.build import Tell, body_of, build
from cspdesk.services.pack.naming import named
from cspdesk.services.pack.reads import PackWanted
from cspdesk.services.pack.review import called, day_of, review_of, reviews


class PackService:
    """Keeping a pack publishes Kind.PACK and Kind.PACK_FIGURE."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    # Counting

    def make(self, wanted: PackWanted, tell: Tell | None = None) -> Pack:
        """The pack under the number it would get; nothing is kept."""
        return build(self._context, wanted, self._codes(), self.next_number(), tell)

    def next_number(self) -> str:
        """The number the next pack gets."""
        year = self._context.today().year
        return pack_number(year, self._store.packs.next_running(year))

    def reviews(self) -> list[Entry]:
        """Every review that a report may be of, the newest first."""
        return reviews(self._context)

    def review(self, entry_id: UUID | None) -> Entry:
        """The review of an id, or the only one there is. Raises Refused, naming those there are."""
        return review_of(self._context, entry_id)

    def called(self, review: Entry) -> str:
        """Title and day of a review."""
        return called(review)

    def nearest_reviews(self) -> list[Entry]:
        """The same, those held or due nearest to today first."""
        today = self._context.today()
        return sorted(self.reviews(), key=lambda each: abs((day_of(each) - today).days))

    def usual_body(self) -> UUID | None:
        """The body whose pack it is where none is named."""
        body = body_of(self._context, None)
        return body.id if body is not None else None

    # Keeping

    def keep(self, pack: Pack, form: str, wanted: PackWanted | None = None) -> Pack:
        """Numbers a pack that goes out ("pdf", "xlsx", "docx") and keeps its figures with their records.

        Raises Refused when its number went to another pack meanwhile.
        """
        today = self._context.today()
        content = _packed(pack)
        sha256 = hashlib.sha256(content).hexdigest()
        unit_id = self._store.packs.last_unit()
        with self._store.work("keep a pack") as work:
            running = self._store.packs.next_running(today.year)
            number = pack_number(today.year, running)
            if pack.number != number:
                raise Refused(f"{pack.number} was taken meanwhile: make the pack again, it is {number} now.")
            work.words = f"make {number}"
            work.add_blob(sha256, content)
            pack_id = work.add(
                Kind.PACK,
                year=today.year,
                running=running,
                kind=pack.kind,
                title=pack.title,
                body_id=pack.body_id,
                agency_id=wanted.agency_id if wanted is not None else None,
                person_id=wanted.person_id if wanted is not None else None,
                entry_id=pack.entry_id,
                from_day=pack.from_day,
                to_day=pack.to_day,
                on_day=today,
                audience=Audience.PUBLIC if pack.public else Audience.INTERNAL,
                form=form,
                sections="\n".join(section.key for section in pack.sections),
                unit_id=unit_id,
                records_sha256=sha256,
                # A statement is printed to be read by everybody from that day on.
                published_on=today if pack.kind is PackKind.STATEMENT else None,
            )
            places = {figure.code: key for key, figure in pack.placed}
            for position, figure in enumerate(pack.figures, 1):
                work.add(
                    Kind.PACK_FIGURE,
                    pack_id=pack_id,
                    position=position,
                    code=figure.code,
                    section=places[figure.code],
                    words=figure.words,
                    rule=figure.rule,
                    value=figure.said,
                    records=len(figure.records),
                )
            work.commit()
        return replace(pack, number=number)

    def take_back(self, number: str) -> None:
        """Takes a pack of which no file could be written out of the list; its number is not given again."""
        found = self.find(number)
        if found is not None:
            with self._store.work(f"take back {number}") as work:
                work.delete(Kind.PACK, found[0].id)
                work.commit()

    def remember_sections(self, body_id: UUID, keys: Sequence[str]) -> None:
        """Keeps which sections packs of a body have, in their order."""
        known = [key for key in dict.fromkeys(keys) if key in BY_KEY]
        if not known:
            raise Refused("Tick at least one section.")
        with self._store.work("choose the sections of packs") as work:
            work.change(Kind.BODY, body_id, pack_sections="\n".join(known))
            work.commit()

    def publish(self, pack_id: UUID, where: str, on_day: dt.date | None = None) -> None:
        """Notes that a public pack was published on a day, today, and where. Raises Refused for one that is not."""
        row = self.get(pack_id)
        if not row.public:
            raise Refused(f"{row.ref} is not for the public: make a position statement.")
        with self._store.work(f"publish {row.ref}") as work:
            day = on_day or self._context.today()
            work.change(Kind.PACK, pack_id, published_on=day, published_where=one_line(where))
            work.commit()

    # Reading what was kept

    def all(self) -> list[PackRowKept]:
        """Every pack that was made, the newest first."""
        return self._store.packs.all()

    def get(self, pack_id: UUID) -> PackRowKept:
        """One pack. Raises Refused when there is none."""
        found = self._store.packs.get(pack_id)
        if found is None:
            raise Refused("That pack is not in this store: look for it in the list of packs.")
        return found

    def figures(self, pack_id: UUID) -> list[KeptFigure]:
        """The figures a pack held, in its order."""
        return self._store.packs.figures(pack_id)

    def find(self, typed: str) -> tuple[PackRowKept, KeptFigure | None] | None:
        """The pack and the figure that "P2026-03:W4", "P2026-03" or "W4" (of the latest pack that has it) mean.

        None when it is none of these. Raises Refused when there is no such pack or figure.
        """
        parsed = parse_pack_ref(typed)
        if parsed is None:
            return None
        number, code = parsed
        if number is not None:
            row = self._store.packs.numbered(*number)
            if row is None:
                raise Refused(f"No pack {pack_number(*number)} was made: look for it with “list packs”.")
            return row, self._figure(row, code) if code else None
        if code[0] not in {kind.letter for kind in SECTIONS}:
            return None
        for row in self.all():
            found = self._of_code(row, code)
            if found is not None:
                return row, found
        return None

    def lacks(self, typed: str) -> str:
        """Why what looks like a figure is none, and which figures there are; empty for what does not look like one."""
        parsed = parse_pack_ref(typed)
        if parsed is None or parsed[1][:1] not in {kind.letter for kind in SECTIONS}:
            return ""
        packs = self.all()
        if not packs:
            return f"There is no figure {parsed[1]}: no pack was made yet."
        return self._lacks(packs[0], parsed[1], f"The latest pack, {packs[0].ref}, has")

    def _figure(self, row: PackRowKept, code: str) -> KeptFigure:
        found = self._of_code(row, code)
        if found is None:
            raise Refused(self._lacks(row, code, f"{row.ref} holds"))
        return found

    def _lacks(self, row: PackRowKept, code: str, head: str) -> str:
        """Says which figures of the section there are, else which sections."""
        held = [each.code for each in self.figures(row.id)]
        own = [each for each in held if each[0] == code[0]]
        shown = ", ".join(own or dict.fromkeys(f"{each[0]}…" for each in held))
        return f"{head} no figure {code}: it has {shown}; “show {row.ref}” lists them all."

    def _of_code(self, row: PackRowKept, code: str) -> KeptFigure | None:
        return next((each for each in self.figures(row.id) if each.code == code), None)

    def behind(self, row: PackRowKept, code: str) -> list[RecordBehind]:
        """The records a figure counted when the pack was made, and which of them have changed since."""
        return self.named(row, self.records(row).get(code, ()))

    def named(self, row: PackRowKept, records: Records) -> list[RecordBehind]:
        """Records with their numbers and words, and whether they changed after a pack was made."""
        return named(self._store, records, self._store.packs.changed_since(row.unit_id))

    def records(self, row: PackRowKept) -> dict[str, Records]:
        """The records behind every figure of a pack, by its code."""
        figures: dict[str, list[tuple[str, str]]] = self._kept(row)["figures"]
        return {
            code: tuple((Kind(kind), UUID(hex=each)) for kind, each in pairs)
            for code, pairs in figures.items()
        }

    def changed(self, row: PackRowKept) -> dict[str, int]:
        """How many records behind each figure have changed since the pack was made, by code."""
        later = self._store.packs.changed_since(row.unit_id)
        return {
            code: sum(each in later.get(kind, ()) for kind, each in records)
            for code, records in self.records(row).items()
        }

    def _codes(self) -> dict[str, str]:
        """The codes of figures of this store's own that packs have given; the latest pack knows them all."""
        packs = self.all()
        if not packs:
            return {}
        found: dict[str, str] = self._kept(packs[0])["codes"]
        return found

    def _kept(self, row: PackRowKept) -> dict[str, Any]:
        content = self._store.bytes_of(row.records_sha256)
        found: dict[str, Any] = json.loads(zlib.decompress(content))
        return found


def _packed(pack: Pack) -> bytes:
    """The ids behind each figure and the codes given so far, as compressed JSON."""
    figures = {
        each.code: [[kind.value, record.hex] for kind, record in each.records] for each in pack.figures
    }
    told = json.dumps({"codes": dict(pack.codes), "figures": figures}, separators=(",", ":"), sort_keys=True)
    return zlib.compress(told.encode(), 6)
