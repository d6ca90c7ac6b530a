"""Minutes on paper: their states, the frozen record and the file kept when they are issued, and corrections."""

import hashlib
from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.kinds import Audience, Kind, MeetingState, MinutesState
from cspdesk.domain.meetings import CorrectionRow, IssuedRow, MeetingRow
from cspdesk.domain.papers.common import PaperOptions, PaperSize
from cspdesk.domain.papers.frozen import to_json
from cspdesk.domain.papers.meetings import MinutesPaper
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers import minutes as paper
from cspdesk.services.papers.registry import Wanted
from cspdesk.services.taking import ON_PAPER, meeting_of, writable

if TYPE_CHECKING:
    from cspdesk.documents.press import Press

_AUDIENCES = (Audience.INTERNAL, Audience.PUBLIC)


class IssuedService:
    """Every change publishes Kind.MEETING or the kind it writes."""

    def __init__(self, context: Context, press: "Press") -> None:
        self._context = context
        self._store = context.store
        self._press = press

    def send_to_chair(self, meeting_id: UUID) -> None:
        """Notes that the draft is with the chair. Raises Refused before the meeting is closed."""
        meeting = self._closed(meeting_id)
        self._set_state(meeting, MinutesState.WITH_CHAIR, f"send minutes of {meeting.ref} to the chair")

    def take_back(self, meeting_id: UUID) -> None:
        """Makes minutes that are with the chair a draft again."""
        meeting = self._closed(meeting_id)
        self._set_state(meeting, MinutesState.DRAFT, f"take minutes of {meeting.ref} back as a draft")

    def issue(self, meeting_id: UUID) -> list[IssuedRow]:
        """Puts the minutes on paper for both audiences: keeps the record they print and the files themselves.

        What is on paper cannot be undone. Raises Refused before the meeting is closed, and when they are issued.
        """
        meeting = self._closed(meeting_id)
        made = [(audience, *self._printed(meeting, audience)) for audience in _AUDIENCES]
        version = 1 + max((row.version for row in self.papers(meeting_id)), default=0)
        with self._store.work(f"issue minutes of {meeting.ref}", final=True) as work:
            for audience, record, content in made:
                digest = hashlib.sha256(content).hexdigest()
                work.add_blob(digest, content)
                work.add(
                    Kind.ISSUED_PAPER,
                    meeting_id=meeting_id,
                    kind=paper.PAPER,
                    audience=audience,
                    version=version,
                    issued_at=self._store.now(),
                    record=to_json(record),
                    sha256=digest,
                    pages=self._press.page_count(record, PaperOptions(audience)),
                )
            work.change(Kind.MEETING, meeting_id, minutes_state=MinutesState.ISSUED)
            work.commit()
        return self.papers(meeting_id)

    def papers(self, meeting_id: UUID) -> list[IssuedRow]:
        """The minutes issued for a meeting, newest first."""
        return [row for row in self._store.meetings.issued(meeting_id) if row.kind == paper.PAPER]

    def pdf(self, meeting_id: UUID, wanted: Wanted) -> bytes:
        """The minutes as a file: that which was issued, a twin made from its frozen record, or a draft."""
        kept = paper.kept(self._context, meeting_id, wanted)
        if kept is not None:
            return kept
        record = paper.build(self._context, meeting_id, wanted)
        options = PaperOptions(wanted.audience, wanted.large_print, PaperSize(wanted.size), wanted.draft)
        return self._press.pdf(record, options)

    def agree(self, meeting_id: UUID, at_meeting_id: UUID) -> None:
        """Notes that a later meeting agreed the minutes. Raises Refused unless they are issued and it is later."""
        meeting, later = meeting_of(self._store, meeting_id), meeting_of(self._store, at_meeting_id)
        self._look_at_order(meeting, later)
        with self._store.work(f"agree minutes of {meeting.ref}") as work:
            work.change(Kind.MEETING, meeting_id, minutes_state=MinutesState.AGREED)
            work.commit()

    def to_agree(self, at_meeting_id: UUID) -> list[MeetingRow]:
        """Minutes of the same body that are issued and wait to be agreed at a meeting, oldest first."""
        later = meeting_of(self._store, at_meeting_id)
        earlier = self._store.meetings.all(body_id=later.body_id, to_day=later.day)
        return [m for m in earlier if m.minutes_state == MinutesState.ISSUED and m.id != at_meeting_id]

    def correct(
        self, meeting_id: UUID, at_meeting_id: UUID, was: str, now: str, item_id: UUID | None = None
    ) -> UUID:
        """Records a correction that a later meeting makes to issued minutes; it prints with that meeting's own.

        Raises Refused without words, or when the later meeting's minutes are on paper.
        """
        meeting, later = meeting_of(self._store, meeting_id), writable(self._store, at_meeting_id)
        self._look_at_order(meeting, later)
        if not now.strip():
            raise Refused("Type how it should read: the correction has no words yet.")
        with self._store.work(f"correct minutes of {meeting.ref}") as work:
            made = work.add(
                Kind.CORRECTION,
                meeting_id=meeting_id,
                agreed_at_id=at_meeting_id,
                item_id=item_id,
                was=was.strip(),
                now=now.strip(),
            )
            work.commit()
        return made

    def drop_correction(self, correction: CorrectionRow) -> None:
        writable(self._store, correction.agreed_at_id)
        with self._store.work("delete correction") as work:
            work.delete(Kind.CORRECTION, correction.id)
            work.commit()

    def corrections(self, *, of: UUID | None = None, agreed_at: UUID | None = None) -> list[CorrectionRow]:
        """Corrections of one meeting's minutes, or those that one meeting agreed."""
        return self._store.meetings.corrections(of=of, agreed_at=agreed_at)

    def _printed(self, meeting: MeetingRow, audience: Audience) -> tuple[MinutesPaper, bytes]:
        record = paper.written(self._context, meeting.id, audience, issued_on=self._context.today())
        return record, self._press.pdf(record, PaperOptions(audience))

    def _set_state(self, meeting: MeetingRow, state: MinutesState, words: str) -> None:
        with self._store.work(words) as work:
            work.change(Kind.MEETING, meeting.id, minutes_state=state)
            work.commit()

    def _closed(self, meeting_id: UUID) -> MeetingRow:
        meeting = writable(self._store, meeting_id)
        if meeting.state != MeetingState.CLOSED:
            raise Refused(f"{meeting.ref} is still {meeting.state.value.replace('_', ' ')}: close it first.")
        return meeting

    def _look_at_order(self, meeting: MeetingRow, later: MeetingRow) -> None:
        if meeting.minutes_state not in ON_PAPER:
            raise Refused(f"The minutes of {meeting.ref} are not issued yet: change them there.")
        if (later.day, later.id) <= (meeting.day, meeting.id):
            raise Refused("Minutes are agreed at a later meeting: choose that one.")
        if later.state not in (MeetingState.OPEN, MeetingState.CLOSED):
            raise Refused(f"{later.ref} was not held: minutes are agreed once a later meeting is open.")
