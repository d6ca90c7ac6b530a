"""Answers to issues: what became of them, who was told, by which day, and what the office signs for."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.answer_kinds import (
    Answer,
    ClockKind,
    Dealt,
    FeedbackWay,
    StepKind,
    Worked,
)
from cspdesk.domain.answers import (
    ClockRow,
    DiscussedRow,
    ExtensionRow,
    FeedbackRow,
    Share,
    StepRow,
    VoiceRow,
    check_answer,
    days_to_tell,
    dealt_locally,
    fed_back,
)
from cspdesk.domain.dates import say_date
from cspdesk.domain.ids import joined_id
from cspdesk.domain.issue_figures import Figure, figures
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueState, Kind
from cspdesk.domain.local_groups import LocalGroup
from cspdesk.domain.priorities import PriorityRow
from cspdesk.domain.references import FIELDS, OWNED
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.clocks import add_step, meet
from cspdesk.services.context import Context
from cspdesk.services.issues import IssueService
from cspdesk.services.merging import add_alias
from cspdesk.services.outreach import OutreachService


@dataclass(frozen=True)
class Chain:
    """Everything that hangs on one issue, from the words to where the answer was told.

    `event` is where it was raised, `priorities` were made of it, `groups` of its area deal with its kind.
    """

    issue: IssueRow
    discussed: list[DiscussedRow]
    voices: list[VoiceRow]
    actions: list[ActionRow]
    clocks: list[ClockRow]
    extensions: list[ExtensionRow]
    steps: list[StepRow]
    feedback: list[FeedbackRow]
    event: ActivityRow | None = None
    priorities: list[PriorityRow] = field(default_factory=list)
    groups: list[LocalGroup] = field(default_factory=list)


class AnswerService:
    """Every change publishes Kind.ISSUE or the kind of the line it writes (ISSUE_STEP, ISSUE_CLOCK, FEEDBACK)."""

    def __init__(self, context: Context, issues: IssueService) -> None:
        self._context = context
        self._store = context.store
        self._issues = issues

    # Reading

    def chain(self, issue_id: UUID) -> Chain:
        """The whole way of one issue; a fixed number of selects. Raises Refused when there is none."""
        issue = self._issues.get(issue_id)
        reads = self._store.issues
        return Chain(
            issue,
            reads.discussed(issue.id),
            reads.voices(issue.id),
            self._store.actions.all(issue_id=issue.id),
            reads.clocks(issue.id),
            reads.extensions(issue.id),
            reads.steps(issue.id),
            reads.feedback(issue.id),
            None if issue.activity_id is None else self._store.activities.get(issue.activity_id),
            [row for row in self._store.priorities.all(body_id=issue.body_id) if row.issue_id == issue.id],
            OutreachService(self._context).groups_for(issue),
        )

    def of_meeting(self, meeting_id: UUID) -> list[IssueRow]:
        """Issues raised at a meeting, then those raised before that were discussed there."""
        raised = self._store.issues.all(meeting_id=meeting_id)
        known = {issue.id for issue in raised}
        taken = (row.issue for row in self._store.issues.taken_up(meeting_id))
        return [*raised, *(issue for issue in taken if issue.id not in known)]

    def to_tell(self) -> list[IssueRow]:
        """Answered issues nobody was told of yet, the longest answered first."""
        owed = [issue for issue in self._store.issues.all() if issue.owes_telling]
        return sorted(owed, key=lambda issue: (issue.answered_on or dt.date.max, issue.ref))

    def to_ask(self) -> list[IssueRow]:
        """Issues of which it is time to ask whether the answer worked."""
        today = self._context.today()
        return [issue for issue in self._store.issues.all() if issue.due_for_asking(today)]

    def to_update(self) -> list[IssueRow]:
        """Issues whose raiser was promised news by today."""
        today = self._context.today()
        return [issue for issue in self._store.issues.all() if issue.due_for_update(today)]

    def dealt_locally(self, issues: Sequence[IssueRow]) -> Share:
        return dealt_locally(issues)

    def fed_back(self, issues: Sequence[IssueRow]) -> Share:
        return fed_back(issues)

    def days_to_tell(self, issues: Sequence[IssueRow]) -> float | None:
        """Median days from answer to the first telling, of these issues; None when nobody was told."""
        told = self._store.issues.first_told()
        pairs = [
            (issue.answered_on, told[issue.id])
            for issue in issues
            if issue.answered_on is not None and issue.id in told
        ]
        return days_to_tell(pairs)

    def figures(self, issues: Sequence[IssueRow], clocks: Sequence[ClockRow] | None = None) -> list[Figure]:
        """The headline of these issues, every figure with the issues behind it; `clocks` of all, if at hand."""
        reads = self._store.issues
        known = reads.clocks() if clocks is None else clocks
        return figures(issues, known, reads.first_told(), self._context.today(), self._store.now())

    # Answering

    def answer(
        self,
        issue_id: UUID,
        answer: Answer,
        words: str = "",
        *,
        why: str = "",
        dealt: Dealt = Dealt.UNKNOWN,
        on_day: dt.date | None = None,
        close: bool = True,
    ) -> None:
        """Gives an issue its answer, stops its reply clock and sets the day to ask whether it worked.

        Raises Refused without the words the answer needs.
        """
        words, why = words.strip(), why.strip()
        check_answer(answer, words, why)
        issue = self._issues.get(issue_id)
        day = on_day or self._context.today()
        weeks = self._context.partnership.follow_up_weeks
        with self._store.work(f"answer issue {issue.ref}") as work:
            work.change(
                Kind.ISSUE,
                issue.id,
                answer=answer,
                answer_words=words,
                answer_why=why,
                answered_on=day,
                dealt=dealt,
                state=IssueState.CLOSED if close else IssueState.ANSWERED,
                closed_on=day if close else None,
                follow_up_on=day + dt.timedelta(weeks=weeks) if weeks else None,
                worked=Worked.NOT_ASKED,
                worked_on=None,
                next_update=None,
            )
            meet(work, issue.id, (ClockKind.ACKNOWLEDGE, ClockKind.REPLY, ClockKind.CONTACT), day)
            add_step(work, issue.id, StepKind.ANSWERED, day, words or why, public=True)
            work.commit()

    def close(self, issue_id: UUID, dealt: Dealt | None = None) -> None:
        """Closes an answered issue. Raises Refused for one without an answer."""
        issue = self._issues.get(issue_id)
        if not issue.answered:
            raise Refused(
                f"{issue.ref} has no answer yet: answer it with done, partly done or cannot, then close it."
            )
        day = self._context.today()
        with self._store.work(f"close issue {issue.ref}") as work:
            work.change(
                Kind.ISSUE,
                issue.id,
                state=IssueState.CLOSED,
                closed_on=day,
                **({} if dealt is None else {"dealt": dealt}),
            )
            add_step(work, issue.id, StepKind.CLOSED, day, "")
            work.commit()

    def reopen(self, issue_id: UUID, reason: str) -> None:
        """Opens an answered issue again; the answer it had stays in its story. Raises Refused without a reason."""
        issue = self._issues.get(issue_id)
        why = one_line(reason)
        if not why:
            raise Refused("Say why it is opened again: the answer it had is kept beside your reason.")
        had = f" (answered {say_date(issue.answered_on)}: {issue.we_did})" if issue.answered_on else ""
        with self._store.work(f"reopen issue {issue.ref}") as work:
            work.change(
                Kind.ISSUE,
                issue.id,
                state=IssueState.OPEN,
                answer=Answer.NONE,
                answer_words="",
                answer_why="",
                answered_on=None,
                closed_on=None,
                follow_up_on=None,
            )
            add_step(work, issue.id, StepKind.REOPENED, self._context.today(), why + had)
            work.commit()

    def tell(
        self,
        issue_ids: Sequence[UUID],
        way: FeedbackWay,
        words: str = "",
        *,
        on_day: dt.date | None = None,
        publication_id: UUID | None = None,
        meeting_id: UUID | None = None,
        message_id: UUID | None = None,
    ) -> None:
        """Keeps that people were told of these answers, how and when. Raises Refused for one with no answer."""
        issues = [self._issues.get(issue_id) for issue_id in issue_ids]
        bare = [issue.ref for issue in issues if not issue.answered]
        if bare:
            raise Refused(f"{', '.join(bare)} has no answer to tell yet: answer it first.")
        day = on_day or self._context.today()
        shown = issues[0].ref if len(issues) == 1 else f"{len(issues)} issues"
        with self._store.work(f"tell people of {shown}") as work:
            for issue in issues:
                work.add(
                    Kind.FEEDBACK,
                    issue_id=issue.id,
                    on_day=day,
                    way=way,
                    words=words,
                    publication_id=publication_id,
                    meeting_id=meeting_id,
                    message_id=message_id,
                )
            work.commit()

    def ask(self, issue_id: UUID, worked: Worked, note: str = "") -> None:
        """Keeps whether the answer worked, asked some weeks after it. Raises Refused before there is an answer."""
        issue = self._issues.get(issue_id)
        if not issue.answered:
            raise Refused(f"{issue.ref} has no answer yet: answer it, then ask whether it worked.")
        day = self._context.today()
        with self._store.work(f"keep whether {issue.ref} worked") as work:
            work.change(Kind.ISSUE, issue.id, worked=worked, worked_on=day, worked_note=one_line(note))
            add_step(work, issue.id, StepKind.FOLLOWED_UP, day, f"{_WORKED[worked]} {note}".strip())
            work.commit()

    # What happens on the way

    def note(self, issue_id: UUID, text: str, *, public: bool = False, update: bool = False) -> UUID:
        """Adds a dated line; an update to the person who raised it moves their next one on by the agreed interval."""
        words = text.strip()
        if not words:
            raise Refused("Type what happened.")
        issue = self._issues.get(issue_id)
        day = self._context.today()
        with self._store.work(f"note on issue {issue.ref}") as work:
            made = add_step(
                work,
                issue.id,
                StepKind.UPDATE if update else StepKind.PROGRESS,
                day,
                words,
                public=public,
            )
            if update and issue.update_days:
                work.change(Kind.ISSUE, issue.id, next_update=day + dt.timedelta(days=issue.update_days))
            work.commit()
        return made

    def discuss(self, issue_id: UUID, meeting_id: UUID, item_id: UUID | None = None) -> None:
        """Keeps that an issue was discussed at a meeting; once for each meeting."""
        issue = self._issues.get(issue_id)
        with self._store.work(f"discuss issue {issue.ref}") as work:
            if not work.find(Kind.ISSUE_MEETING, issue_id=issue.id, meeting_id=meeting_id):
                work.add(Kind.ISSUE_MEETING, issue_id=issue.id, meeting_id=meeting_id, item_id=item_id)
            work.commit()

    def not_discussed(self, issue_id: UUID, meeting_id: UUID) -> None:
        """Takes back that an issue was discussed at a meeting."""
        issue = self._issues.get(issue_id)
        with self._store.work(f"take {issue.ref} off the meeting") as work:
            for row in work.find(Kind.ISSUE_MEETING, issue_id=issue.id, meeting_id=meeting_id):
                work.delete(Kind.ISSUE_MEETING, row["id"])
            work.commit()

    def add_voice(self, issue_id: UUID, words: str, **values: Any) -> UUID:
        """Adds the same matter as raised again, perhaps at another forum (`body_id`, `meeting_id`, `source`…)."""
        issue = self._issues.get(issue_id)
        said = one_line(words) or issue.words
        values.setdefault("on_day", self._context.today())
        with self._store.work(f"add a voice to {issue.ref}") as work:
            made = work.add(Kind.ISSUE_VOICE, issue_id=issue.id, words=said, **values)
            work.commit()
        return made

    def merge(self, keep_id: UUID, other_id: UUID) -> None:
        """Makes one issue of two: the other becomes a voice of the kept one, and all that hung on it moves over.

        Undo takes the whole merge back; made on two computers it comes to one. Raises Refused for an issue and itself.
        """
        keep, other = self._issues.get(keep_id), self._issues.get(other_id)
        if keep.id == other.id:
            raise Refused("Choose two different issues to make one of them.")
        with self._store.work(f"merge {other.ref} into {keep.ref}") as work:
            work.add(
                Kind.ISSUE_VOICE,
                joined_id(Kind.ISSUE_VOICE, keep.id, other.id),
                issue_id=keep.id,
                body_id=other.body_id,
                meeting_id=other.meeting_id,
                raiser_id=other.raiser_id,
                source=other.source,
                on_day=other.raised_on,
                words=other.words,
                private_detail=other.private_detail,
            )
            for kind, field in FIELDS[Kind.ISSUE]:
                for row in work.find(kind, **{field: other.id}):
                    work.change(kind, row["id"], **{field: keep.id})
            for kind in OWNED:
                for row in work.find(kind, owner_id=other.id):
                    work.change(kind, row["id"], owner_id=keep.id)
            for row in work.find(Kind.ISSUE, merged_into=other.id):
                work.change(Kind.ISSUE, row["id"], merged_into=keep.id)
            add_alias(work, Kind.ISSUE, keep.id, other.ref, other.id)
            told = {row["meeting_id"] for row in work.find(Kind.ISSUE_MEETING, issue_id=keep.id)}
            if other.meeting_id is not None and other.meeting_id not in told | {keep.meeting_id}:
                work.add(
                    Kind.ISSUE_MEETING,
                    joined_id(Kind.ISSUE_MEETING, keep.id, other.id),
                    issue_id=keep.id,
                    meeting_id=other.meeting_id,
                    item_id=other.item_id,
                )
            note = joined_id(Kind.ISSUE_STEP, keep.id, other.id)
            words = f"{other.ref} was joined to this."
            add_step(work, keep.id, StepKind.NOTE, self._context.today(), words, made=note)
            work.change(Kind.ISSUE, other.id, merged_into=keep.id)
            work.commit()


_WORKED = {
    Worked.WORKED: "It worked.",
    Worked.PARTLY: "It worked in part.",
    Worked.NOT: "It did not work.",
    Worked.NOT_ASKED: "Nobody was asked.",
}
