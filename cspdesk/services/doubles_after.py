"""The same meeting, person, partner or issue logged on two computers: found after a taking, and joined."""

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.dates import say_clock_span
from cspdesk.domain.doubles import likely_doubles
from cspdesk.domain.found_twice import KINDS, CameIn, FoundTwice, near_in_time, starts_near
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import Kind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.pack import RecordBehind
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.joining import join_meetings
from cspdesk.services.pack.naming import named
from cspdesk.services.taking import meeting_of

if TYPE_CHECKING:
    from cspdesk.services.answers import AnswerService
    from cspdesk.services.merging import MergeService

Among = Mapping[Kind, Collection[UUID]]
_LIKELY = 60
_APART = "not doubles"
_KEPT_APART = 1000


class DoublesAfter:
    """Points out what was logged twice, and makes one record of two; each join is one unit that undo takes back."""

    def __init__(self, context: Context, merging: "MergeService", answers: "AnswerService") -> None:
        self._context, self._store = context, context.store
        self._merging, self._answers = merging, answers

    def taken(self, taking_id: UUID) -> CameIn:
        """What a handover taken here brought."""
        return self._store.doubles.taken(taking_id, self._store.computer_id)

    def records(self, taking_id: UUID, kind: Kind, most: int) -> list[RecordBehind]:
        """The newest records of a kind that came with a handover, in words, those it made marked as such."""
        records = self._store.doubles.records_of(taking_id, kind, most)
        new = {id_ for id_, made in records.items() if made}
        return named(self._store, tuple((kind, id_) for id_ in records), {kind: new})

    def found_with(self, taking_id: UUID) -> list[FoundTwice]:
        """What a handover brought that was here already; nothing was here before a file for readers."""
        if self._store.readers_copy is not None:
            return []
        return self.found(self._store.doubles.made_with(taking_id, KINDS))

    def found(self, among: Among | None = None) -> list[FoundTwice]:
        """Pairs that may be one, the likeliest first of each kind: meetings, people, partners, issues.

        With `among` only those of which one is among these records and the other was made on another computer.
        """
        pairs = [*self._meetings(), *self._people(among), *self._agencies(among), *self._issues(among)]
        apart = set(self._apart())
        pairs = [pair for pair in pairs if _pair_key(pair) not in apart]
        if among is None:
            return pairs
        wanted = {id_ for ids in among.values() for id_ in ids}
        pairs = [pair for pair in pairs if not wanted.isdisjoint(pair.id)]
        made = self._store.doubles.made_on({id_ for pair in pairs for id_ in pair.id})
        return [pair for pair in pairs if made.get(pair.one) != made.get(pair.other)]

    def keep_apart(self, pair: FoundTwice) -> None:
        """Keeps, for this computer, that two records are two: they are not offered again."""
        kept = [*self._apart(), _pair_key(pair)][-_KEPT_APART:]
        self._store.places.keep(_APART, " ".join(kept))

    def _apart(self) -> list[str]:
        return (self._store.places.get(_APART) or "").split()

    def join(self, kind: Kind, keep_id: UUID, drop_id: UUID, **values: Any) -> None:
        """Makes one record of two: what hangs on the second goes to the first, its id leads on to it.

        Of two meetings the one made first is kept.

        `values` are facts of the kept one. Raises Refused when one of the two is not there any more.
        """
        if kind is Kind.PERSON:
            self._merging.merge_people(keep_id, drop_id, **values)
        elif kind is Kind.AGENCY:
            self._merging.merge_agencies(keep_id, drop_id, **values)
        elif kind is Kind.ISSUE:
            self._answers.merge(keep_id, drop_id)
        else:
            self._join_meetings(keep_id, drop_id, values)

    def _join_meetings(self, keep_id: UUID, drop_id: UUID, values: dict[str, Any]) -> None:
        keep, drop = meeting_of(self._store, keep_id), meeting_of(self._store, drop_id)
        if keep.id == drop.id:
            raise Refused("Both are the same meeting: look again and choose two.")
        with self._store.work(f"join two records of {keep.ref}") as work:
            join_meetings(work, keep, drop, values)
            work.commit()

    # -- inside

    def _meetings(self) -> Iterable[FoundTwice]:
        found = []
        for pair in self._store.doubles.same_day():
            why, weight = starts_near(pair.one_start, pair.other_start)
            if weight:
                one, other = (meeting_of(self._store, id_) for id_ in (pair.one, pair.other))
                title, second = _called(one), _called(other)
                found.append(FoundTwice(Kind.MEETING, one.id, other.id, title, second, why, weight))
        return sorted(found, key=_likeliest)

    def _people(self, among: Among | None) -> Iterable[FoundTwice]:
        if among is not None and not among.get(Kind.PERSON):
            return
        for person, likely in self._merging.pairs():
            yield _pair(
                Kind.PERSON, person.id, likely.id, person.name, likely.name, likely.reason, likely.weight
            )

    def _agencies(self, among: Among | None) -> Iterable[FoundTwice]:
        agencies = {agency.id: agency.name for agency in self._store.people.agencies()}
        looked = agencies if among is None else [id_ for id_ in among.get(Kind.AGENCY, ()) if id_ in agencies]
        found: dict[frozenset[UUID], FoundTwice] = {}
        for id_ in looked:
            for likely in self._merging.likely_agencies(agencies[id_], besides=id_):
                if likely.weight >= _LIKELY:
                    pair = _pair(
                        Kind.AGENCY, id_, likely.id, agencies[id_], likely.name, likely.reason, likely.weight
                    )
                    found.setdefault(frozenset(pair.id), pair)
        return sorted(found.values(), key=_likeliest)

    def _issues(self, among: Among | None) -> Iterable[FoundTwice]:
        if among is not None and not among.get(Kind.ISSUE):
            return []
        wanted = None if among is None else set(among[Kind.ISSUE])
        by_body: dict[UUID | None, list[IssueRow]] = {}
        for issue in self._store.issues.all():
            by_body.setdefault(issue.body_id, []).append(issue)
        found = []
        for issues in by_body.values():
            rows = {issue.id: issue for issue in issues}
            for one, other in near_in_time([(issue.id, issue.raised_on) for issue in issues]):
                if wanted is not None and wanted.isdisjoint((one, other)):
                    continue
                for double in likely_doubles(rows[one], [rows[other]]):
                    if double.weight >= _LIKELY:
                        refs = (f"{row.ref}  {row.words}" for row in (rows[one], rows[other]))
                        found.append(_pair(Kind.ISSUE, one, other, *refs, double.why, double.weight))
        return sorted(found, key=_likeliest)


def _pair_key(pair: FoundTwice) -> str:
    return "/".join(sorted(str(id_) for id_ in pair.id))


def _called(meeting: MeetingRow) -> str:
    return ", ".join(part for part in (meeting.ref, say_clock_span(meeting.start, meeting.finish)) if part)


def _pair(kind: Kind, one: UUID, other: UUID, *rest: Any) -> FoundTwice:
    """A pair with the record made first as its first: ids rise with time."""
    title, other_title, why, weight = rest
    if other < one:
        one, other, title, other_title = other, one, other_title, title
    return FoundTwice(kind, one, other, title, other_title, why, weight)


def _likeliest(pair: FoundTwice) -> tuple[int, str]:
    return -pair.weight, pair.title
