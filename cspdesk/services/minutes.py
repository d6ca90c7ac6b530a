"""Taking the minutes: the meeting room's text, decisions, actions and issues, and where one was."""

import datetime as dt
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import ItemState, Kind, MeetingState, MinutesState, Origin, RoleKind
from cspdesk.domain.meetings import ItemRow, MeetingRow
from cspdesk.domain.room import NOT_BEGUN, Place, Room, opens_by_itself
from cspdesk.domain.spoken import Due, split_action
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.agenda import AgendaService
from cspdesk.services.context import Context
from cspdesk.services.decisions import MinutedDecisions, said
from cspdesk.services.issues import add_issue, look_at_words, start_clocks
from cspdesk.services.owners import Owner, OwnerBook
from cspdesk.services.register import RegisterService
from cspdesk.services.taking import meeting_of, writable

_TEXTS = ("minute", "private_note")


@dataclass(frozen=True)
class ReadAction:
    """An action line as it will be kept."""

    text: str
    owner: Owner
    due: Due


class MinutesService(MinutedDecisions):
    """Texts publish Kind.AGENDA_ITEM, the rest the kind it writes.

    All that write raise Refused when the meeting was cancelled or its minutes are on paper.
    """

    def __init__(self, context: Context, register: RegisterService, agenda: AgendaService) -> None:
        super().__init__(context, register)
        self._agenda = agenda

    # The meeting

    def room(self, meeting_id: UUID) -> Room:
        return Room(
            meeting_of(self._store, meeting_id),
            self._store.meetings.items(meeting_id),
            self._store.meetings.decisions(meeting_id),
            self._store.actions.all(meeting_id=meeting_id),
            self._store.issues.all(meeting_id=meeting_id),
            self._store.issues.taken_up(meeting_id),
        )

    def open_meeting(self, meeting_id: UUID) -> None:
        """Opens the meeting: its agenda is made, its minutes become a draft.

        Chair and note-taker are who is usual until changed.
        """
        meeting = writable(self._store, meeting_id)
        if meeting.state == MeetingState.OPEN:
            return
        values: dict[str, Any] = {"state": MeetingState.OPEN, "opened_at": self._store.now()}
        if meeting.minutes_state == MinutesState.NONE:
            values["minutes_state"] = MinutesState.DRAFT
        if meeting.chair_id is None:
            values["chair_id"] = self._usual_chair(meeting)
        if meeting.note_taker_id is None:
            values["note_taker_id"] = self._store.person_id
        words = "reopen" if meeting.closed_at else "open"
        with self._store.work(f"{words} {meeting.ref}") as work:
            work.change(Kind.MEETING, meeting_id, **values)
            self._agenda.ensure_in(work, meeting_id)
            work.commit()

    def set_chair(self, meeting_id: UUID, person_id: UUID | None) -> None:
        """Says who took the chair of this meeting; the body's own chair stays who it is."""
        self._change_meeting(meeting_id, "set who took the chair", chair_id=person_id)

    def set_note_taker(self, meeting_id: UUID, person_id: UUID | None) -> None:
        self._change_meeting(meeting_id, "set who took the note", note_taker_id=person_id)

    # Texts

    def keep(self, item_id: UUID, field_name: str, text: str) -> None:
        """Keeps a text as typed so far, for a kill at any moment; field is minute or private_note."""
        self._store.drafts.keep(Kind.AGENDA_ITEM, item_id, field_name, text, self._store.now())

    def write(self, item_id: UUID, field_name: str, text: str) -> None:
        """Writes the minute or the private note of an item as one change, and lets go of its draft."""
        if field_name not in _TEXTS:
            raise Refused("An item has a minute and a private note, no other text.")
        item = self.item(item_id)
        if getattr(item, field_name) == text:
            self._store.drafts.forget(Kind.AGENDA_ITEM, item_id, field_name)
            return
        writable(self._store, item.meeting_id)
        named = "minute" if field_name == "minute" else "private note"
        with self._store.work(f"write {named} of “{item.title}”") as work:
            work.settle_draft(Kind.AGENDA_ITEM, item_id, field_name)
            work.change(Kind.AGENDA_ITEM, item_id, **{field_name: text})
            work.commit()

    def take_up(self, meeting_id: UUID) -> int:
        """Turns drafts a stop left in this meeting into changes; gives how many."""
        ours = {item.id for item in self._store.meetings.items(meeting_id)}
        found = 0
        for draft in self._store.drafts.all():
            if draft.kind is Kind.AGENDA_ITEM and draft.record_id in ours:
                self.write(draft.record_id, draft.field, draft.text)
                found += 1
        return found

    def item(self, item_id: UUID) -> ItemRow:
        """One agenda item. Raises Refused when there is none."""
        found = self._store.meetings.item(item_id)
        if found is None:
            raise Refused("That item is not on an agenda of this store: look for it in its meeting.")
        return found

    def add_item(self, meeting_id: UUID, title: str, after: UUID | None = None) -> UUID:
        """Adds an item in the meeting, after another or at the end. Raises Refused without a title."""
        writable(self._store, meeting_id)
        title = one_line(title)
        if not title:
            raise Refused("Type what the item is called.")
        items = self._store.meetings.items(meeting_id)
        order = [item.id for item in items]
        place = order.index(after) + 1 if after in order else len(order)
        with self._store.work(f"add item “{title}”") as work:
            made = work.add(Kind.AGENDA_ITEM, meeting_id=meeting_id, title=title, position=place + 1)
            for number, item_id in enumerate([*order[:place], made, *order[place:]], start=1):
                work.change(Kind.AGENDA_ITEM, item_id, position=number)
            work.commit()
        return made

    def set_item_done(self, item_id: UUID, done: bool) -> None:
        """Ticks an item off, or takes the tick back."""
        item = self.item(item_id)
        writable(self._store, item.meeting_id)
        state = ItemState.DONE if done else (ItemState.UNDER_WAY if item.minute else ItemState.NOT_REACHED)
        with self._store.work(f"mark “{item.title}” as {'done' if done else 'not done'}") as work:
            work.change(Kind.AGENDA_ITEM, item_id, state=state)
            work.commit()

    # Actions and issues

    def read_action(self, meeting: MeetingRow, line: str, book: OwnerBook) -> ReadAction:
        """An action line taken apart, as it would be kept: text, owner and due date.

        What follows a dash and is nobody known stays the owner's words.
        """
        closed = self._context.closed_days(meeting.day, meeting.day)
        split = split_action(line, meeting.day, closed)
        return ReadAction(split.text, book.resolve(split.owner), split.due)

    def add_action(
        self,
        meeting_id: UUID,
        item_id: UUID | None,
        line: str,
        book: OwnerBook | None = None,
        issue_id: UUID | None = None,
    ) -> UUID:
        """Adds an action from a typed line, under the body's next number; `book` as `owners` gave it, if at hand.

        `issue_id` is the issue it answers. Raises Refused without words.
        """
        meeting = writable(self._store, meeting_id)
        read = self.read_action(meeting, line, book or self.owners(meeting_id))
        said(read.text, "Type what is to be done, then a dash, who does it and by when.")
        year = meeting.day.year
        with self._store.work("add action") as work:
            running = work.next_running(Kind.ACTION, meeting.code, year)
            work.words = f"add action {meeting.code}-{year}-{running:03d}"
            made = work.add(
                Kind.ACTION,
                code=meeting.code,
                year=year,
                running=running,
                origin=Origin.MEETING,
                body_id=meeting.body_id,
                meeting_id=meeting_id,
                item_id=item_id,
                issue_id=issue_id,
                given_on=self._heard_on(meeting),
                **_action_values(read),
            )
            work.commit()
        return made

    def change_action(self, action: ActionRow, line: str) -> None:
        """Changes an action of this meeting as typed on one line again."""
        if action.meeting_id is None:
            raise Refused(f"{action.ref} was not given at a meeting: change it in the list of actions.")
        meeting = writable(self._store, action.meeting_id)
        read = self.read_action(meeting, line, self.owners(meeting.id))
        said(read.text, "Type what is to be done, then a dash, who does it and by when.")
        with self._store.work(f"change action {action.ref}") as work:
            work.change(Kind.ACTION, action.id, **_action_values(read))
            work.commit()

    def delete_action(self, action: ActionRow) -> None:
        """Takes an action away; its number is never given again."""
        if action.meeting_id is not None:
            writable(self._store, action.meeting_id)
        with self._store.work(f"delete action {action.ref}") as work:
            work.delete(Kind.ACTION, action.id)
            work.commit()

    def add_issue(self, meeting_id: UUID, item_id: UUID | None, words: str, **values: Any) -> UUID:
        """Adds what a resident said; `raiser` is a name, and only somebody known is kept as the raiser."""
        meeting = writable(self._store, meeting_id)
        words = look_at_words(words)
        raiser = values.pop("raiser", "")
        if raiser:
            values["raiser_id"] = self._named(meeting_id, raiser)
        with self._store.work("add issue") as work:
            made = add_issue(
                work,
                words,
                body_id=meeting.body_id,
                raised_on=self._heard_on(meeting),
                meeting_id=meeting_id,
                item_id=item_id,
                **values,
            )
            start_clocks(work, self._context, made)
            work.commit()
        return made

    def change_issue(self, issue: IssueRow, words: str, **values: Any) -> None:
        """Changes an issue of this meeting; `raiser` as in `add_issue`."""
        if issue.meeting_id is None:
            raise Refused(f"{issue.ref} was not raised at a meeting: change it in the list of issues.")
        writable(self._store, issue.meeting_id)
        raiser = values.pop("raiser", "")
        values["raiser_id"] = self._named(issue.meeting_id, raiser)
        with self._store.work(f"change issue {issue.ref}") as work:
            work.change(Kind.ISSUE, issue.id, words=look_at_words(words), **values)
            work.commit()

    def delete_issue(self, issue: IssueRow) -> None:
        """Takes an issue away; its number is never given again."""
        if issue.meeting_id is not None:
            writable(self._store, issue.meeting_id)
        with self._store.work(f"delete issue {issue.ref}") as work:
            work.delete(Kind.ISSUE, issue.id)
            work.commit()

    # Where one was

    def place(self, meeting_id: UUID) -> Place:
        """Where the note-taker was, on this computer."""
        kept = self._store.places.get(f"room {meeting_id}")
        if kept is None:
            return Place()
        return Place.from_json(kept)

    def keep_place(self, meeting_id: UUID, place: Place) -> None:
        """Keeps where the note-taker is; writes no history."""
        self._store.places.keep(f"room {meeting_id}", place.to_json())
        if self._store.places.get("room") != str(meeting_id):
            self._store.places.keep("room", str(meeting_id))

    def enter(self, meeting_id: UUID) -> None:
        """Goes into a meeting's room; opens it when it is still to be held and its day has come (`domain.room`)."""
        meeting = meeting_of(self._store, meeting_id)
        self._store.places.keep("room", str(meeting_id))
        if meeting.state in NOT_BEGUN and opens_by_itself(meeting.day, self._context.today()):
            self.open_meeting(meeting_id)
        self.take_up(meeting_id)

    def room_meeting(self) -> UUID | None:
        """The meeting whose room is shown on this computer."""
        kept = self._store.places.get("room")
        meeting = self._store.meetings.get(UUID(kept)) if kept else None
        return meeting.id if meeting is not None else None

    def open_room(self) -> UUID | None:
        """The meeting whose room was open on this computer, to go back to after a stop."""
        kept = self.room_meeting()
        meeting = self._store.meetings.get(kept) if kept else None
        return kept if meeting is not None and meeting.state == MeetingState.OPEN else None

    def leave_room(self) -> None:
        """Notes that the room was left on purpose."""
        self._store.places.forget("room")

    def _heard_on(self, meeting: MeetingRow) -> dt.date:
        """The day something is said at a meeting; of one that was started before its day, today."""
        return min(meeting.day, self._context.today())

    def _change_meeting(self, meeting_id: UUID, words: str, **values: Any) -> None:
        writable(self._store, meeting_id)
        with self._store.work(words) as work:
            work.change(Kind.MEETING, meeting_id, **values)
            work.commit()

    def _usual_chair(self, meeting: MeetingRow) -> UUID | None:
        for role in self._store.people.roles(body_id=meeting.body_id):
            if role.kind is RoleKind.CHAIR and role.holds(meeting.day):
                return role.person_id
        return None


def _action_values(read: ReadAction) -> dict[str, Any]:
    return {
        "text": one_line(read.text),
        "owner_agency_id": read.owner.agency_id,
        "owner_person_id": read.owner.person_id,
        "owner_words": read.owner.words,
        "due": read.due.date,
        "due_words": read.due.words,
        "due_next_meeting": read.due.next_meeting,
    }
