"""The tour: one example of each paper from the sample year, in each size and for each audience."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.activity_kinds import ActivityState, Feature, Phase
from cspdesk.domain.consent import may_be_written_to
from cspdesk.domain.kinds import Audience, MeetingState, MinutesState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.services.context import Context
from cspdesk.services.pack.review import reviews
from cspdesk.services.papers.press import Form
from cspdesk.services.papers.registry import PAPERS, PaperKind, Ref, Wanted, build

if TYPE_CHECKING:
    from cspdesk.services.papers.press import PaperService

_BODY = "F07"
_AGENCY = "Police"
# A poster in one's own words is made of words.
_TYPED = {
    "poster": {
        "kicker": "Everyone is welcome",
        "what": "Coffee with your officer",
        "when": "Saturday 5 December 2026\n10am to noon",
        "place": "Example Green Youth Club",
        "why": "Tell us what worries you on your street. Tea, coffee and cake are on us.",
    }
}


@dataclass(frozen=True)
class Example:
    """One printed paper: `about` is the printed number or name it is of, empty for the whole partnership."""

    kind: PaperKind
    about: str
    wanted: Wanted
    pdf: bytes
    pages: int
    twins: tuple[tuple[Form, bytes], ...] = ()

    @property
    def file_name(self) -> str:
        """Name without a folder, such as minutes-F07-2026-05-12-public-A4-large.pdf."""
        about = "".join(letter if letter.isalnum() else "-" for letter in self.about)
        large = "large" if self.wanted.large_print else ""
        parts = (self.kind.name, about, self.wanted.audience.value, self.wanted.size, large)
        return "-".join(part for part in parts if part) + ".pdf"


class TourService:
    """Prints; writes nothing to the store."""

    def __init__(self, context: Context, papers: "PaperService") -> None:
        self._context = context
        self._store = context.store
        self._papers = papers

    def examples(self) -> Iterator[Example]:
        """The examples paper by paper, one printed each time the next is asked for."""
        for kind in PAPERS.values():
            for about, ref in self._subjects(kind):
                for audience in kind.audiences:
                    # The record is the same in every shape.
                    typed = Wanted(audience, options=_TYPED.get(kind.name, {}))
                    paper = build(self._context, kind.name, ref, typed)
                    for wanted in _shapes(kind, audience):
                        yield self._example(kind, about, ref, wanted, paper)

    def _example(self, kind: PaperKind, about: str, ref: UUID | None, wanted: Wanted, paper: Any) -> Example:
        if kind.keeper:
            printed = self._papers.print(kind.name, ref, wanted)
        else:
            printed = self._papers.set(kind, about, wanted, paper)
        # Beside a public paper of the usual size, its words as a web page and as a Word document.
        public = wanted.audience is Audience.PUBLIC and wanted.size == kind.sizes[0] and kind.twins
        twins = tuple(
            (form, self._papers.set_twin(kind, about, wanted, form, paper).data)
            for form in ((Form.HTML, Form.DOCX) if public else ())
        )
        return Example(kind, about, wanted, printed.pdf, printed.pages, twins)

    def subjects(self) -> Iterator[tuple[PaperKind, UUID | None]]:
        """Every paper with the first thing its examples are of."""
        for kind in PAPERS.values():
            for _, ref in self._subjects(kind)[:1]:
                yield kind, ref

    def count(self) -> int:
        """How many examples there will be."""
        return sum(
            len(self._subjects(kind)) * len(_shapes(kind, audience))
            for kind in PAPERS.values()
            for audience in kind.audiences
        )

    def _subjects(self, kind: PaperKind) -> list[tuple[str, UUID | None]]:
        """What the examples of a paper are of; one that can be of all is shown of one and of all."""
        found: list[tuple[str, UUID | None]] = []
        if kind.ref is Ref.MEETING:
            meeting = self._meeting(kind.name)
            found.append((meeting.ref, meeting.id))
        elif kind.ref is Ref.BODY:
            body = next(
                body for body in self._store.bodies.forums(self._context.today()) if body.code == _BODY
            )
            found.append((body.code, body.id))
        elif kind.ref is Ref.AGENCY:
            agency = next(agency for agency in self._store.people.agencies() if agency.name == _AGENCY)
            found.append((agency.name, agency.id))
        elif kind.ref is Ref.ACTIVITY:
            found += self._activity(kind.name)
        elif kind.ref is Ref.ISSUE:
            found += self._issue()
        elif kind.ref is Ref.REVIEW:
            found += [
                (review.row.title, review.id) for review in reviews(self._context) if review.row.done_on
            ][:1]
        if (kind.optional and kind.ref is not Ref.ISSUE) or kind.ref is Ref.NONE:
            found.append(("", None))
        return found

    def _activity(self, paper: str) -> list[tuple[str, UUID | None]]:
        """The next activity, or the last with what the paper is of; none in a store without."""
        today = self._context.today()
        found = [a for a in self._store.activities.all() if a.state is not ActivityState.CANCELLED]
        if paper == "questionnaire":
            asked = {survey.activity_id for survey in self._store.surveys.all()}
            found = [a for a in found if a.id in asked]
        elif paper == "scores":
            scored = {c.activity_id for c in self._store.activities.counts() if c.phase is Phase.BEFORE}
            found = [a for a in found if a.id in scored and a.has(Feature.SCORES)]
        coming = [a for a in found if a.from_day >= today]
        shown = next(iter((*coming[:1], *found[-1:])), None)
        return [] if shown is None else [(shown.title, shown.id)]

    def _issue(self) -> list[tuple[str, UUID | None]]:
        """The first issue whose raiser may be written to; none in a store without."""
        people = {person.id: person for person in self._store.people.people(self._context.today())}
        for issue in self._store.issues.all():
            raiser = people.get(issue.raiser_id) if issue.raiser_id is not None else None
            if raiser is not None and may_be_written_to(raiser.may_be_contacted, raiser.resident):
                return [(issue.ref, issue.id)]
        return []

    def _meeting(self, paper: str) -> MeetingRow:
        """The next with papers out, the last that was cancelled, or the issued minutes with most actions."""
        today = self._context.today()
        meetings = self._store.meetings.all()
        if paper == "notice":
            return next(m for m in reversed(meetings) if m.state is MeetingState.CANCELLED)
        if paper == "minutes":
            given = Counter(action.meeting_id for action in self._store.actions.all())
            issued = [m for m in meetings if m.minutes_state is MinutesState.ISSUED]
            return max(issued, key=lambda meeting: given[meeting.id])
        out = (m for m in meetings if m.day > today and m.state is MeetingState.PAPERS_OUT)
        return next(out, meetings[-1])


def _shapes(kind: PaperKind, audience: Audience) -> list[Wanted]:
    """Every size, and large print on the usual one."""
    found = [Wanted(audience, size=size) for size in kind.sizes]
    if kind.large_print:
        found.append(Wanted(audience, large_print=True, size=kind.sizes[0]))
    return found
