"""Printing: a paper by its name, as the file that is saved, shown, printed or sent."""

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol
from uuid import UUID

from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.kinds import Audience, MeetingState, MinutesState
from cspdesk.domain.papers.common import PaperOptions, PaperSize
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers import registry
from cspdesk.services.papers.common import Names
from cspdesk.services.papers.registry import OWNER, PAPERS, PaperKind, Ref, Wanted

_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")


class Setter(Protocol):
    """What sets a frozen paper as PDF: `documents.press.Press`."""

    def pdf(self, paper: Any, options: PaperOptions) -> bytes: ...

    def html(self, paper: Any, options: PaperOptions) -> bytes: ...

    def docx(self, paper: Any, options: PaperOptions) -> bytes: ...

    def text(self, paper: Any, options: PaperOptions) -> bytes: ...

    def notes(self, paper: Any, options: PaperOptions) -> tuple[str, ...]: ...

    def turn(self, paper: Any, options: PaperOptions) -> str: ...

    def left_out(self, paper: Any, options: PaperOptions) -> tuple[str, ...]: ...


class Form(StrEnum):
    """The forms a paper comes in: for print, and its twins to be read on a screen or edited."""

    PDF = "pdf"
    HTML = "html"
    DOCX = "docx"
    TEXT = "txt"


@dataclass(frozen=True)
class Twin:
    """A paper's words in another form; `file_name` without a folder."""

    title: str
    data: bytes
    file_name: str


@dataclass(frozen=True)
class Printed:
    """A paper as it prints; `kept` when it is the file kept as it was issued, `file_name` without a folder.

    `notes` are sentences on what does not fit or prints badly, `turn` says how a folded sheet is turned, `told` are
    the numbers of the issues it answers, `written` of those it holds a letter about.
    """

    name: str
    title: str
    pdf: bytes
    pages: int
    file_name: str
    kept: bool = False
    notes: tuple[str, ...] = ()
    turn: str = ""
    told: tuple[str, ...] = ()
    written: tuple[str, ...] = ()

    @property
    def sheets(self) -> str:
        """How long it is and what it takes: '4 pages: 2 sheets printed on both sides'."""
        pages = "1 page" if self.pages == 1 else f"{self.pages} pages"
        return ": ".join(part for part in (pages, sheets_words(self.pages)) if part)


class PaperService:
    """Prints every paper of the registry; writes nothing to the store."""

    def __init__(self, context: Context, setter: Setter) -> None:
        self._context = context
        self._store = context.store
        self._setter = setter

    def kinds(self) -> list[PaperKind]:
        """Every paper there is, in the order the print room shows them."""
        return list(PAPERS.values())

    def print(self, name: str, ref: UUID | None = None, wanted: Wanted | None = None) -> Printed:
        """A paper as PDF; an issued one is the file that was kept.

        Raises Refused when there is no such paper, when it is asked for without what it is about, or for an
        audience or a size it is not made for.
        """
        kind, wanted = registry.paper_kind(name), wanted or Wanted()
        if wanted.size not in [size.value for size in PaperSize]:
            raise Refused(f"There is no paper size “{wanted.size}”: choose A3, A4 or A5.")
        about = self._about(kind, ref) or _whose(wanted)
        pdf = registry.kept(self._context, name, ref, wanted)
        if pdf is not None:
            title, file_name = _title(kind, about), self._file_name(kind, about, wanted)
            return Printed(name, title, pdf, count_pages(pdf), file_name, kept=True)
        return self.set(kind, about, wanted, registry.build(self._context, name, ref, wanted))

    def set(self, kind: PaperKind, about: str, wanted: Wanted, paper: Any) -> Printed:
        """A paper that is built already, as PDF; `about` is what it is of, in words."""
        options = PaperOptions(
            wanted.audience, wanted.large_print, PaperSize(wanted.size), wanted.draft, wanted.printer
        )
        pdf = self._setter.pdf(paper, options)
        out = self._setter.left_out(paper, options)
        return Printed(
            kind.name,
            _title(kind, about),
            pdf,
            count_pages(pdf),
            self._file_name(kind, about, wanted),
            notes=self._setter.notes(paper, options),
            turn=self._setter.turn(paper, options),
            told=tuple(pair.ref for pair in getattr(paper, "pairs", ()) if pair.ref and pair.ref not in out),
            written=tuple(letter.our_ref for letter in getattr(paper, "letters", ())),
        )

    def twin(self, name: str, form: Form, ref: UUID | None = None, wanted: Wanted | None = None) -> Twin:
        """A paper's words as HTML, DOCX or plain text; of issued minutes, those of the record that was frozen.

        Raises Refused as `print` does, and for stationery, which is made for print alone.
        """
        kind, wanted = registry.paper_kind(name), wanted or Wanted()
        if not kind.twins:
            raise Refused(f"{kind.title} are made for print alone: save them as a PDF.")
        paper = registry.build(self._context, name, ref, wanted)
        return self.set_twin(kind, self._about(kind, ref) or _whose(wanted), wanted, form, paper)

    def set_twin(self, kind: PaperKind, about: str, wanted: Wanted, form: Form, paper: Any) -> Twin:
        """The words of a paper that is built already; `about` is what it is of, in words."""
        options = PaperOptions(wanted.audience, wanted.large_print, draft=wanted.draft)
        write = {Form.HTML: self._setter.html, Form.DOCX: self._setter.docx, Form.TEXT: self._setter.text}
        data = write[form](paper, options)
        stem = self._file_name(kind, about, wanted).removesuffix(".pdf")
        return Twin(_title(kind, about), data, f"{stem}.{form.value}")

    def title(self, kind: PaperKind, ref: UUID | None, wanted: Wanted | None = None) -> str:
        """What a paper of something is called: 'Agenda, F07-2026-05-12'."""
        return _title(kind, self._about(kind, ref) or _whose(wanted))

    def of_meeting(self, meeting_id: UUID) -> list[PaperKind]:
        """The papers of a meeting that can be printed as it stands."""
        meeting = self._store.meetings.get(meeting_id)
        if meeting is None:
            raise Refused("That meeting is not in this store: look for it in the list of meetings.")
        found = []
        for kind in PAPERS.values():
            notice = meeting.state is MeetingState.CANCELLED or bool(meeting.reason)
            fits = {
                "notice": notice,
                "invite": meeting.state is not MeetingState.CANCELLED,
                "minutes": meeting.minutes_state is not MinutesState.NONE,
            }
            if kind.ref is Ref.MEETING and fits.get(kind.name, True):
                found.append(kind)
        return found

    def _about(self, kind: PaperKind, ref: UUID | None) -> str:
        if ref is None:
            return ""
        if kind.ref is Ref.MEETING:
            meeting = self._store.meetings.get(ref)
            return meeting.ref if meeting is not None else ""
        if kind.ref is Ref.BODY:
            body = self._body(ref)
            return body.name if body is not None else ""
        if kind.ref is Ref.ACTIVITY:
            activity = self._store.activities.get(ref)
            if activity is None:
                return ""
            # A title is typed, and files go out under it: every paper of an activity is public.
            return Names(self._context, self._day(), Audience.PUBLIC).text(activity.title)
        if kind.ref is Ref.ISSUE:
            issue = self._store.issues.get(ref)
            return issue.ref if issue is not None else ""
        if kind.ref is Ref.REVIEW:
            review = next(iter(self._store.entries.all(entry_id=ref)), None)
            return review.title if review is not None else ""
        agency = self._store.people.agency(ref) if kind.ref is Ref.AGENCY else None
        return agency.name if agency is not None else ""

    def _body(self, ref: UUID) -> BodyRow | None:
        return self._store.bodies.get(ref, self._context.today())

    def _file_name(self, kind: PaperKind, about: str, wanted: Wanted) -> str:
        parts = [about, kind.name]
        if kind.ref is not Ref.MEETING:
            parts.append(self._day().isoformat())
        if wanted.audience is Audience.PUBLIC and len(kind.audiences) > 1:
            parts.append("public")
        if wanted.large_print:
            parts.append("large print")
        if wanted.size != kind.sizes[0]:
            parts.append(wanted.size)
        return safe_file_name(" ".join(part for part in parts if part)) + ".pdf"

    def _day(self) -> dt.date:
        return self._context.today()


def _title(kind: PaperKind, about: str) -> str:
    return f"{kind.title}, {about}" if about else kind.title


def _whose(wanted: Wanted | None) -> str:
    """The owner in words an action list is of; a public one may not name a person, so it names nobody."""
    internal = wanted is not None and wanted.audience is Audience.INTERNAL
    return str(wanted.options.get(OWNER) or "") if wanted is not None and internal else ""


def count_pages(pdf: bytes) -> int:
    """Pages of a PDF that our own press made; its page objects stand in it as plain text."""
    return len(_PAGE.findall(pdf))


def sheets_words(pages: int) -> str:
    """What a paper of so many pages takes when it is printed to save paper; empty for a single page."""
    if pages <= 1:
        return ""
    both, two_up = (pages + 1) // 2, (pages + 3) // 4
    sheets = "1 sheet" if both == 1 else f"{both} sheets"
    said = f"{sheets} printed on both sides"
    return said if two_up == both else f"{said}, or {two_up} with two pages to a side"


def safe_file_name(text: str) -> str:
    """A file name every system takes, spaces as hyphens."""
    kept = "".join(letter if letter.isalnum() or letter in "-_." else " " for letter in text)
    return "-".join(kept.split())[:120].strip("-.") or "paper"
