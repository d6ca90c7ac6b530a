"""The verb that prints: any paper of the office as a PDF file."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.kinds import Audience
from cspdesk.domain.publications import LetOut
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.papers.press import Form
from cspdesk.services.papers.registry import OWNER, PaperKind, Ref, Wanted, paper_kind
from cspdesk.verbs import refs, settings
from cspdesk.verbs.look import look_at_period
from cspdesk.verbs.run import Flat, Run

if TYPE_CHECKING:
    from cspdesk.office import Office

_FORMS: dict[str, Form | None] = {
    ".pdf": None,
    ".html": Form.HTML,
    ".htm": Form.HTML,
    ".docx": Form.DOCX,
    ".txt": Form.TEXT,
}
_MEANT = {
    Ref.MEETING: "meeting",
    Ref.BODY: "body",
    Ref.AGENCY: "partner",
    Ref.ACTIVITY: "activity",
    Ref.ISSUE: "issue",
    Ref.REVIEW: "review",
}


def print_(run: Run) -> int:
    """Prints a paper into the file that -o names: a PDF, or the same words as .html, .docx or .txt by its ending.

    A public paper inside a pre-election period needs who lets it out and why, which the register keeps.
    """
    options, target = run.options, run.target()
    kind = paper_kind(options.paper)
    look_at_period(run)
    if options.each_forum:
        return _print_each(run, kind, target)
    if kind.numbered:
        from cspdesk.verbs.packs import print_pack

        return print_pack(run, kind, target)
    if (options.from_day or options.to_day) and not kind.period:
        raise Refused(f"{kind.title} is not of a period: leave --from and --to out.")
    form = _form(target)
    free = LetOut(one_line(options.let_out_by), one_line(options.let_out_reason))
    with run.writing() if free.by and free.reason else run.reading() as office:
        asked = replace(wanted(run, kind), options=settings.read(office, kind, options.set))
        office.publications.look_at_hold(asked.audience, free.by, free.reason)
        about, whose = about_of(office, kind, options.ref)
        if whose:
            asked = replace(asked, options={**asked.options, OWNER: whose})
        told: Flat = {"file": str(target), "paper": kind.name}
        if form is not None:
            twin = office.papers.twin(kind.name, form, about, asked)
            data, told["title"], words = twin.data, twin.title, f"{twin.title}, in {target}"
        else:
            printed = office.papers.print(kind.name, about, asked)
            data, told["title"], told["pages"] = printed.pdf, printed.title, printed.pages
            words = f"{printed.title}: {printed.sheets}, in {target}"
            for note in printed.notes:
                run.say(note)
        office.save_file(target, data)
        if free.by and office.publications.held(asked.audience) is not None:
            shown = office.papers.print(kind.name, about, asked)
            office.publications.log_print(kind.name, about, asked, shown, free=free)
        sample = office.context.partnership.sample
    run.give(told | ({"sample": True} if sample else {}), words)
    return 0


def _form(target: Path) -> Form | None:
    """What a file of that ending holds, None for a PDF. Raises Refused for an ending that no paper has."""
    ending = target.suffix.lower()
    if ending not in _FORMS:
        raise Refused(
            f"For a paper the name of the file ends with .pdf, .html, .docx or .txt: end {target.name} so."
        )
    return _FORMS[ending]


def _print_each(run: Run, kind: PaperKind, folder: Path) -> int:
    """The paper of each forum into a folder, a file each; forums that have nothing to print are named."""
    options = run.options
    if options.ref:
        raise Refused(f"With --each-forum leave “{options.ref}” out.")
    free = LetOut(one_line(options.let_out_by), one_line(options.let_out_reason))
    with run.writing() if free.by and free.reason else run.reading() as office:
        asked = replace(wanted(run, kind), options=settings.read(office, kind, options.set))
        office.publications.look_at_hold(asked.audience, free.by, free.reason)
        made = office.leaflets.print_each(kind.name, asked)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Refused(f"{folder} is no folder to write into ({error.strerror}): name another.") from error
        files: list[Flat] = []
        sample: Flat = {"sample": True} if office.context.partnership.sample else {}
        for forum, printed in made.printed:
            target = folder / printed.file_name
            office.save_file(target, printed.pdf)
            if free.by and office.publications.held(asked.audience) is not None:
                office.publications.log_print(kind.name, forum, asked, printed, free=free)
            told: Flat = {"file": str(target), "paper": kind.name, "title": printed.title}
            files.append(told | {"pages": printed.pages} | sample)
    for name, why in made.skipped:
        run.say(f"{name}: {why}")
    papers = "1 paper" if len(files) == 1 else f"{len(files)} papers"
    run.give(files, f"{papers} in {folder}")
    return 0


def wanted(run: Run, kind: PaperKind) -> Wanted:
    """How the paper is wanted; where nothing is said, as it is usually printed."""
    options = run.options
    audience = Audience(options.audience) if options.audience else kind.audiences[0]
    size = options.size or kind.sizes[0]
    if size not in kind.sizes:
        raise Refused(f"{kind.title} is printed on {' or '.join(kind.sizes)}: choose that size.")
    if options.printer and not kind.printer:
        raise Refused(f"{kind.title} is not made for a printer: leave --printer out.")
    return Wanted(
        audience,
        options.large_print,
        size,
        from_day=options.from_day,
        to_day=options.to_day,
        printer=options.printer,
    )


def about_of(office: "Office", kind: PaperKind, typed: str | None) -> tuple[UUID | None, str]:
    """The record a paper is about; of an action list also an owner who is no partner, in words."""
    if kind.ref is Ref.NONE:
        if typed:
            raise Refused(f"{kind.title} is of the whole partnership: leave “{typed}” out.")
        return None, ""
    if typed is None:
        if kind.ref is Ref.REVIEW:
            return office.packs.review(None).id, ""
        if kind.optional:
            return None, ""
        raise Refused(f"{kind.title} is of one {kind.ref.value}: say which, such as {_EXAMPLE[kind.ref]}.")
    if any(option.key == OWNER for option in kind.options):
        return refs.find_owner(office, typed)
    return refs.find(office, typed, _MEANT[kind.ref]).id, ""


_EXAMPLE = {
    Ref.MEETING: "F07-2026-05-12",
    Ref.BODY: "F07",
    Ref.AGENCY: "Police",
    Ref.ACTIVITY: "its title",
    Ref.ISSUE: "F07-2026-S003",
    Ref.REVIEW: "its title",
}
