"""Packs as files: counted and set in any form without writing, then kept under their number."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from cspdesk.domain.pack import Pack
from cspdesk.domain.papers.common import PaperOptions, PaperSize
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.pack.build import Tell
from cspdesk.services.pack.reads import PackWanted
from cspdesk.services.packs import PackService
from cspdesk.services.papers.pack import KINDS, of_pack, wanted_of
from cspdesk.services.papers.press import Setter, count_pages, safe_file_name
from cspdesk.services.papers.wanted import Wanted

FORMS = ("pdf", "xlsx", "docx", "html", "txt", "json", "csv", "zip")
"""What a pack may be made as; "zip" is every table as CSV and as JSON."""


@dataclass(frozen=True)
class PackWriters:
    """What writes a pack as something else than a paper: `exchange.pack_workbook`."""

    book: Callable[[Pack], bytes]
    figures: Callable[[Pack], bytes]
    whole: Callable[[Pack], bytes]
    tables: Callable[[Pack], bytes]
    each: Callable[[Pack], Iterable[tuple[str, bytes]]]


@dataclass(frozen=True)
class PackFile:
    """One file of a pack, `name` without a folder; `pages` 0 for what has none."""

    form: str
    name: str
    data: bytes
    pages: int = 0


@dataclass(frozen=True)
class MadePack:
    """A pack with its files, not kept yet."""

    pack: Pack
    wanted: PackWanted
    made_on: dt.date
    files: tuple[PackFile, ...]


class PackFiles:
    """Makes files off the window's thread, as nothing is written until `keep`.

    `look_over` raises StoreFailure when the store is not sound: no wrong figure leaves the house without a word.
    """

    def __init__(
        self,
        context: Context,
        packs: PackService,
        setter: Setter,
        writers: PackWriters,
        look_over: Callable[[], None],
    ) -> None:
        self._context, self._packs, self._setter, self._writers = context, packs, setter, writers
        self._look_over = look_over

    def make(
        self, name: str, ref: UUID | None, wanted: Wanted, forms: Sequence[str], tell: Tell | None = None
    ) -> MadePack:
        """The files of the pack or report of a name.

        Raises Refused for a form there is none of, StoreFailure when the store is not sound.
        """
        unknown = [form for form in forms if form not in FORMS]
        if unknown or not forms:
            raise Refused(f"A pack is made as {', '.join(FORMS[:-1])} or {FORMS[-1]}: choose one.")
        if tell is not None:
            tell("Checking the store", 0, 0)
        self._look_over()
        asked = wanted_of(ref, wanted, KINDS[name])
        pack = self._packs.make(asked, tell)
        return self.files(pack, asked, wanted, forms, tell)

    def files(
        self,
        pack: Pack,
        asked: PackWanted,
        wanted: Wanted,
        forms: Sequence[str],
        tell: Tell | None = None,
    ) -> MadePack:
        """The files of a pack that is counted already."""
        made = []
        for place, form in enumerate(forms):
            if tell is not None:
                tell(f"Making the {form.upper()} file", place, len(forms))
            data = self._data(pack, wanted, form)
            name = f"{self.stem(pack)}.{form}"
            made.append(PackFile(form, name, data, count_pages(data) if form == "pdf" else 0))
        return MadePack(pack, asked, self._context.today(), tuple(made))

    def keep(self, made: MadePack) -> MadePack:
        """Keeps the pack under its number. Raises Refused when the number went to another meanwhile."""
        form = " ".join(file.form for file in made.files)
        return replace(made, pack=self._packs.keep(made.pack, form, made.wanted))

    def each_table(self, pack: Pack) -> list[tuple[str, bytes]]:
        """File names and bytes of every table, as CSV and as JSON."""
        return list(self._writers.each(pack))

    def stem(self, pack: Pack) -> str:
        """The name of a pack's files without their ending."""
        return safe_file_name(
            " ".join(part for part in (pack.number, pack.review or pack.body, pack.kind.value) if part)
        )

    def _data(self, pack: Pack, wanted: Wanted, form: str) -> bytes:
        writers = {
            "xlsx": self._writers.book,
            "csv": self._writers.figures,
            "json": self._writers.whole,
            "zip": self._writers.tables,
        }
        if form in writers:
            return writers[form](pack)
        options = PaperOptions(wanted.audience, wanted.large_print, PaperSize(wanted.size), wanted.draft)
        paper = of_pack(self._context, pack)
        if form == "pdf":
            return self._setter.pdf(paper, options)
        twins = {"docx": self._setter.docx, "html": self._setter.html, "txt": self._setter.text}
        return twins[form](paper, options)
