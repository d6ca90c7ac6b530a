"""The minutes of a meeting: written afresh until they are issued, then the record that was frozen."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.attendance import Count
from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.consent import A_RESIDENT
from cspdesk.domain.dates import say_date_long
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import (
    Audience,
    Capacity,
    ItemKind,
    ItemState,
    Mark,
    MeetingKind,
    MeetingState,
    MinutesState,
)
from cspdesk.domain.meetings import CorrectionRow, DecisionRow, IssuedRow, ItemRow, MeetingRow, RegisterRow
from cspdesk.domain.papers.common import ActionLine, NameLine
from cspdesk.domain.papers.frozen import from_json
from cspdesk.domain.papers.meetings import (
    AttendeeLine,
    CorrectionLine,
    DecisionLine,
    HeadCount,
    MinuteItem,
    MinutesPaper,
    RaisedLine,
    RegisterGroup,
)
from cspdesk.errors import Refused, StoreFailure
from cspdesk.services.agenda import AgendaService
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted
from cspdesk.services.register import RegisterService

PAPER = "minutes"
_KIND_WORDS = {
    MeetingKind.ANNUAL: "Annual meeting",
    MeetingKind.EXTRAORDINARY: "Extraordinary meeting",
    MeetingKind.PUBLIC: "Public meeting",
}
_HOW = {Mark.ONLINE: "online", Mark.PHONE: "by telephone"}


def build(context: Context, meeting_id: UUID | None, wanted: Wanted) -> MinutesPaper:
    """The minutes for an audience; those on paper come from their frozen record.

    Raises Refused for a meeting that was not held yet, or never was.
    """
    meeting, _ = common.meeting_and_body(context, meeting_id)
    if meeting.minutes_state is MinutesState.NONE and not meeting.held:
        cancelled = meeting.state is MeetingState.CANCELLED
        raise Refused(
            f"{meeting.ref} was cancelled, so it has no minutes: print its notice."
            if cancelled
            else f"{meeting.ref} has not been held yet, so it has no minutes: print its agenda, or open the meeting."
        )
    issued = newest(context, meeting.id, wanted.audience)
    if issued is not None:
        frozen = from_json(issued.record)
        if not isinstance(frozen, MinutesPaper):
            raise StoreFailure("The record kept of these minutes is another paper: restore a back-up.")
        return frozen
    return written(context, meeting.id, wanted.audience)


def kept(context: Context, meeting_id: UUID | None, wanted: Wanted) -> bytes | None:
    """The very file that was issued; None for minutes not issued, for large print and for other sizes.

    Raises StoreFailure when the file is not what was issued any more.
    """
    if meeting_id is None or wanted.large_print or wanted.size != "A4":
        return None
    issued = newest(context, meeting_id, wanted.audience)
    if issued is None or not issued.sha256:
        # A name was erased from these: they are set again from their record.
        return None
    content = context.store.bytes_of(issued.sha256)
    if hashlib.sha256(content).hexdigest() != issued.sha256:
        raise StoreFailure("The file kept of these minutes is damaged: restore a back-up that still has it.")
    return content


def newest(context: Context, meeting_id: UUID, audience: Audience) -> IssuedRow | None:
    """The minutes last issued for an audience."""
    issued = context.store.meetings.issued(meeting_id)
    return next((row for row in issued if row.kind == PAPER and row.audience is audience), None)


def written(
    context: Context, meeting_id: UUID, audience: Audience, issued_on: date | None = None
) -> MinutesPaper:
    """The minutes as the store has them now, filtered for an audience; with a day, as issued on it."""
    meeting, body = common.meeting_and_body(context, meeting_id)
    made = _Writer(context, meeting, body, audience).paper()
    return made if issued_on is None else replace(made, state=MinutesState.ISSUED, issued_on=issued_on)


@dataclass(frozen=True)
class _Told:
    """What stands under the items."""

    decisions: list[DecisionRow]
    actions: list[ActionRow]
    issues: list[IssueRow]


class _Writer:
    def __init__(self, context: Context, meeting: MeetingRow, body: BodyRow, audience: Audience) -> None:
        self._context = context
        self._store = context.store
        self._meeting = meeting
        self._body = body
        self._names = common.Names(context, meeting.day, audience, meeting.body_id)
        self._public = audience is Audience.PUBLIC
        self._following = self._next()
        self._arose = self._matters()

    def paper(self) -> MinutesPaper:
        meeting, names, following = self._meeting, self._names, self._following
        register = RegisterService(self._context)
        marks = self._store.meetings.marks([meeting.id])
        quorum = register.quorum_of(meeting, marks)
        return MinutesPaper(
            letterhead=common.letterhead(self._context, self._body),
            made_on=self._context.today(),
            body=common.meeting_title(meeting, names),
            occasion=common.occasion(self._context, meeting, names),
            state=meeting.minutes_state,
            items=self._items(),
            ref=meeting.ref,
            kind=_KIND_WORDS.get(meeting.kind, ""),
            chair=common.in_office(names.name(meeting.chair_id), self._body),
            note_taker=common.in_office(names.name(meeting.note_taker_id), self._body),
            register=self._register(marks),
            apologies=self._absentees(marks, Mark.APOLOGIES),
            absent=() if self._public else self._absentees(marks, Mark.ABSENT),
            heads=_heads(register.counted(meeting, marks)),
            quorum=quorum.printed,
            matters=self._arose,
            corrections=self._corrections(),
            next_meeting=None if following is None else common.occasion(self._context, following, names),
        )

    def _register(self, marks: list[RegisterRow]) -> tuple[RegisterGroup, ...]:
        headings = {Capacity.AGENCY: "", Capacity.MEMBER: "Members", Capacity.RESIDENT: "Residents"}
        groups: dict[str, list[AttendeeLine]] = {}
        for capacity, heading in headings.items():
            for row in marks:
                there = row.mark.present or row.mark is Mark.STOOD_IN
                if row.capacity is capacity and there and not (self._public and self._hidden(row)):
                    groups.setdefault(heading or row.agency, []).append(self._attendee(row))
        gathered = _together if self._public else _as_they_are
        return tuple(RegisterGroup(heading, gathered(heading, people)) for heading, people in groups.items())

    def _hidden(self, row: RegisterRow) -> bool:
        """Residents are a number to the public, never a line."""
        return row.resident or row.capacity is Capacity.RESIDENT

    def _attendee(self, row: RegisterRow) -> AttendeeLine:
        if row.mark is Mark.STOOD_IN:
            instead_of = self._names.name(row.person_id, row.agency)
            who = self._names.name(row.stand_in_id, row.agency) or "A stand-in"
            if who == instead_of:
                # Both stand for the same role, so that only the fact of standing in is left to say.
                who, instead_of = "A stand-in", instead_of
            return AttendeeLine(who, "", "", instead_of, row.arrived, row.left_at)
        line = self._names.line(row.person_id, row.agency)
        return AttendeeLine(line.name, line.role, _HOW.get(row.mark, ""), "", row.arrived, row.left_at)

    def _absentees(self, marks: list[RegisterRow], mark: Mark) -> tuple[NameLine, ...]:
        shown = [row for row in marks if row.mark is mark]
        there = {row.person_id for row in marks if row.mark.present}
        lines = [
            _once(self._names.line(row.person_id, row.agency))
            for row in shown
            if row.person_id not in there and not (self._public and self._hidden(row))
        ]
        hidden = len({row.person_id for row in shown if self._public and self._hidden(row)})
        if hidden:
            lines.append(NameLine("1 resident" if hidden == 1 else f"{hidden} residents"))
        return tuple(lines)

    def _items(self) -> tuple[MinuteItem, ...]:
        meeting = self._meeting
        told = _Told(
            self._store.meetings.decisions(meeting.id),
            self._store.actions.all(meeting_id=meeting.id),
            self._store.issues.all(meeting_id=meeting.id),
        )
        items = self._store.meetings.items(meeting.id)
        return tuple(self._item(number, item, told) for number, item in enumerate(items, start=1))

    def _item(self, number: int, item: ItemRow, told: _Told) -> MinuteItem:
        names = self._names
        decisions = tuple(
            DecisionLine(
                text=names.text(row.text),
                proposer=_spoken(names.name(row.proposer_id)),
                seconder=_spoken(names.name(row.seconder_id)),
                section17=names.text(row.section17),
            )
            for row in told.decisions
            if row.item_id == item.id
        )
        actions = tuple(
            common.action_line(row, names, self._meeting.day)
            for row in told.actions
            if row.item_id == item.id
        )
        raised = tuple(
            RaisedLine(row.ref, names.text(row.words), names.text(row.place))
            for row in told.issues
            if row.item_id == item.id
        )
        text = names.text(item.minute.strip())
        empty = not (text or decisions or actions or raised)
        return MinuteItem(
            number=str(number),
            title=names.text(item.title),
            text=text,
            lead=names.text(item.lead),
            outcome=self._outcome(item) if empty else "",
            decisions=decisions,
            actions=actions,
            raised=raised,
        )

    def _outcome(self, item: ItemRow) -> str:
        """What stands under an item nobody wrote anything for."""
        if item.kind is ItemKind.WELCOME:
            return "Those present and the apologies are listed above."
        if item.kind is ItemKind.MATTERS_ARISING:
            return "The actions that arose are listed above." if self._arose else "Nothing arose."
        if item.kind is ItemKind.NEXT_DATE:
            day = self._following.day if self._following is not None else None
            return f"{say_date_long(day)}." if day is not None else "No date was set."
        closed = self._meeting.state is MeetingState.CLOSED
        if item.state is ItemState.NOT_REACHED and closed:
            return "Not reached: carried to the next meeting."
        return ""

    def _matters(self) -> tuple[ActionLine, ...]:
        """The actions of earlier meetings that this one had before it, each once."""
        view = AgendaService(self._context).view(self._meeting.id)
        arising = [(each, "") for own in view.own.values() for each in own]
        arising += [(each, matter.title) for matter in view.arising for each in matter.actions]
        return tuple(
            replace(
                common.action_line(each.action, self._names, self._meeting.day),
                times_carried=each.carried,
                origin=self._names.text(title),
            )
            for each, title in arising
        )

    def _corrections(self) -> tuple[CorrectionLine, ...]:
        reads = self._store.meetings
        of_this = reads.corrections(of=self._meeting.id)
        by_this = [row for row in reads.corrections(agreed_at=self._meeting.id) if row not in of_this]
        return tuple(self._correction(row) for row in (*of_this, *by_this))

    def _correction(self, row: CorrectionRow) -> CorrectionLine:
        of, agreed = (self._store.meetings.get(key) for key in (row.meeting_id, row.agreed_at_id))
        return CorrectionLine(
            of="" if of is None else f"Minutes of {say_date_long(of.day)} ({of.ref})",
            was=self._names.text(row.was),
            now=self._names.text(row.now),
            agreed="" if agreed is None else f"Agreed on {say_date_long(agreed.day)}",
        )

    def _next(self) -> MeetingRow | None:
        later = self._store.meetings.all(body_id=self._meeting.body_id, from_day=self._meeting.day)
        for meeting in later:
            if meeting.day > self._meeting.day and meeting.state is not MeetingState.CANCELLED:
                return meeting
        return None


def _together(heading: str, people: list[AttendeeLine]) -> tuple[AttendeeLine, ...]:
    """People of one group; those the audience may not read are one line with their number."""
    nameless = {f"Representative of {heading}": "representative", "Member": "member"}
    found = [line for line in people if line.name not in nameless or line.instead_of or line.how]
    for name, word in nameless.items():
        number = sum(line.name == name and not line.instead_of and not line.how for line in people)
        if number:
            found.append(AttendeeLine(f"{number} {word}" if number == 1 else f"{number} {word}s"))
    return tuple(found)


def _as_they_are(_heading: str, people: list[AttendeeLine]) -> tuple[AttendeeLine, ...]:
    return tuple(people)


def _once(line: NameLine) -> NameLine:
    """A line that says its agency once."""
    return NameLine(line.name, line.role) if line.agency and line.agency in line.name else line


def _spoken(name: str) -> str:
    """A name as it stands in a sentence: where an office stands for it, 'the chair' or 'a member'."""
    said = {word: f"the {word.lower()}" for word in common.OFFICES}
    said |= {"Member": "a member", "Substitute member": "a substitute member", A_RESIDENT: "a resident"}
    return said.get(name, name)


def _heads(count: Count) -> HeadCount:
    return HeadCount(
        people=count.people,
        agencies=count.agencies,
        residents_named=count.residents_named,
        residents_unnamed=count.residents_unnamed,
        young_people=count.young,
    )
