"""The verb that prints: any paper of the office as a PDF file."""

from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.kinds import Audience
from cspdesk.errors import Refused
from cspdesk.services.papers.press import Form
from cspdesk.services.papers.registry import PaperKind, Ref, Wanted, paper_kind
from cspdesk.verbs import refs
from cspdesk.verbs.look import look_at_period
from cspdesk.verbs.run import Run

if TYPE_CHECKING:
    from cspdesk.office import Office

_FORMS = {".html": Form.HTML, ".htm": Form.HTML, ".docx": Form.DOCX}
_MEANT = {Ref.MEETING: "meeting", Ref.BODY: "body", Ref.AGENCY: "partner"}


def print_(run: Run) -> int:
    """Prints a paper into the file that -o names: a PDF, or the same words as .html or .docx by its ending."""
    options, target = run.options, run.target()
    kind = paper_kind(options.paper)
    look_at_period(run)
    if (options.from_day or options.to_day) and not kind.period:
        raise Refused(f"{kind.title} is not of a period: leave --from and --to out.")
    with run.reading() as office:
        about = _about(office, kind, options.ref)
        form = _FORMS.get(target.suffix.lower())
        if form is not None:
            twin = office.papers.twin(kind.name, form, about, wanted(run, kind))
            office.save_file(target, twin.data)
            sample = office.context.partnership.sample
            told = {"file": str(target), "paper": kind.name, "title": twin.title}
            run.give(told | ({"sample": True} if sample else {}), f"{twin.title}, in {target}")
            return 0
        printed = office.papers.print(kind.name, about, wanted(run, kind))
        office.save_file(target, printed.pdf)
        sample = office.context.partnership.sample
    made = {"file": str(target), "paper": kind.name, "title": printed.title, "pages": printed.pages}
    run.give(made | ({"sample": True} if sample else {}), f"{printed.title}: {printed.sheets}, in {target}")
    return 0


def wanted(run: Run, kind: PaperKind) -> Wanted:
    """How the paper is wanted; where nothing is said, as it is usually printed."""
    options = run.options
    audience = Audience(options.audience) if options.audience else kind.audiences[0]
    size = options.size or kind.sizes[0]
    if size not in kind.sizes:
        raise Refused(f"{kind.title} is printed on {' or '.join(kind.sizes)}: choose that size.")
    return Wanted(audience, options.large_print, size, from_day=options.from_day, to_day=options.to_day)


def _about(office: "Office", kind: PaperKind, typed: str | None) -> UUID | None:
    if kind.ref is Ref.NONE:
        if typed:
            raise Refused(f"{kind.title} is of the whole partnership: leave “{typed}” out.")
        return None
    if typed is None:
        if kind.optional:
            return None
        raise Refused(f"{kind.title} is of one {kind.ref.value}: say which, such as {_EXAMPLE[kind.ref]}.")
    return refs.find(office, typed, _MEANT[kind.ref]).id


_EXAMPLE = {Ref.MEETING: "F07-2026-05-12", Ref.BODY: "F07", Ref.AGENCY: "Police"}
