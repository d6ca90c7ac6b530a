"""Issues: what residents said, with public words and private detail apart."""

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.answer_kinds import ClockKind, Matter
from cspdesk.domain.answers import clocks_for
from cspdesk.domain.changes import Changes
from cspdesk.domain.doubles import Double, likely_doubles
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueSource, Kind
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.deadlines import Promise, deadline
from cspdesk.services.taking import writable

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork


class IssueService:
    """Every change publishes Kind.ISSUE."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def all(self) -> list[IssueRow]:
        """Every issue by number."""
        return self._store.issues.all()

    def open(self) -> list[IssueRow]:
        """Every open issue by number."""
        return self._store.issues.all(open_only=True)

    def answered(self) -> list[IssueRow]:
        """Every issue with an answer, by number."""
        return self._store.issues.all(answered_only=True)

    def some(self, ids: Iterable[UUID]) -> list[IssueRow]:
        """Those of these issues that are there, by number."""
        return self._store.issues.some(ids)

    def count(self) -> int:
        """How many issues there are."""
        return self._store.issues.count()

    def touched_by(self, changes: Changes) -> dict[UUID, IssueRow | None]:
        """The issues a unit of work changed, or whose records it changed; None for those that are gone."""
        ids = self._store.issues.touched_by(changes.records)
        there = {issue.id: issue for issue in self._store.issues.some(ids)}
        return {issue_id: there.get(issue_id) for issue_id in ids}

    def of_meeting(self, meeting_id: UUID) -> list[IssueRow]:
        return self._store.issues.all(meeting_id=meeting_id)

    def of_body(self, body_id: UUID) -> list[IssueRow]:
        return self._store.issues.all(body_id=body_id)

    def of_walkabout(self, body_id: UUID, day: dt.date) -> list[IssueRow]:
        """What was seen on a walkabout of a body on a day, in the order of its numbers."""
        found = self._store.issues.all(body_id=body_id, raised_from=day, raised_to=day)
        return [issue for issue in found if issue.source is IssueSource.WALKABOUT]

    def get(self, issue_id: UUID) -> IssueRow:
        """One issue. Raises Refused when there is none."""
        found = self._store.issues.get(issue_id)
        if found is None:
            raise Refused("That issue is not in this store: look for it in the list of issues.")
        return found

    def add(
        self,
        words: str,
        *,
        body_id: UUID,
        raised_on: dt.date | None = None,
        source: IssueSource = IssueSource.MEETING,
        **values: Any,
    ) -> UUID:
        """Adds an issue under the body's next number of the year. Raises Refused without public words."""
        words = look_at_words(words)
        day = raised_on or self._context.today()
        if values.get("update_days"):
            values.setdefault("next_update", day + dt.timedelta(days=values["update_days"]))
        with self._store.work("add issue") as work:
            made = add_issue(work, words, body_id=body_id, raised_on=day, source=source, **values)
            start_clocks(work, self._context, made)
            work.commit()
        return made

    def kinds(self) -> list[str]:
        """The kinds of issue typed so far, the most used first."""
        return [word for word, _ in self._store.issues.words_used("kind")]

    def places(self) -> list[str]:
        """The places typed so far, the most used first."""
        return [word for word, _ in self._store.issues.words_used("place")]

    def wards(self) -> list[str]:
        """The wards typed so far, the most used first."""
        return [word for word, _ in self._store.issues.words_used("ward")]

    def doubles(self, issue_id: UUID, *, limit: int = 12) -> list[Double]:
        """Issues likely the same as this one, the likeliest first; nothing is joined by itself."""
        return likely_doubles(self.get(issue_id), self._store.issues.all())[:limit]

    def change(self, issue_id: UUID, **values: Any) -> None:
        """Changes an issue; a new interval of news counts from today.

        Raises Refused without public words, for other words once the minutes that print them are issued, and for
        a state: that comes with an answer or a reason, never by itself.
        """
        issue = self.get(issue_id)
        if any(values.get(name, getattr(issue, name)) != getattr(issue, name) for name in _ANSWERING):
            raise Refused(
                f"Answer {issue.ref}, close it or open it again with a reason: its state follows from that."
            )
        if "update_days" in values and values["update_days"] != issue.update_days and not issue.answered:
            days = values["update_days"]
            values["next_update"] = self._context.today() + dt.timedelta(days=days) if days else None
        if "words" in values:
            values["words"] = look_at_words(values["words"])
            if values["words"] != issue.words and issue.meeting_id is not None:
                writable(self._store, issue.meeting_id)
        with self._store.work(f"change issue {issue.ref}") as work:
            work.change(Kind.ISSUE, issue_id, **values)
            work.commit()

    def delete(self, issue_id: UUID) -> None:
        """Takes an issue off the list; its number is never given again.

        Raises Refused once it is on paper, and for a call for action, which ends in an answer or an action.
        """
        issue = self.get(issue_id)
        if issue.matter is Matter.CALL_FOR_ACTION:
            raise Refused(
                f"{issue.ref} is a call for action, and none disappears: answer it, give it an action, or join it"
                " with its double."
            )
        if issue.meeting_id is not None:
            writable(self._store, issue.meeting_id)
        with self._store.work(f"delete issue {issue.ref}") as work:
            work.delete(Kind.ISSUE, issue_id)
            work.commit()


_ANSWERING = ("state", "answer", "answered_on", "closed_on", "stage")


def look_at_words(words: str) -> str:
    """The public words on one line. Raises Refused when there are none."""
    said = one_line(words)
    if not said:
        raise Refused("Type what was said, in words that may be printed: the detail may stay private.")
    return said


def start_clocks(work: "UnitOfWork", context: Context, issue_id: UUID, stage: int = 1) -> None:
    """Starts the promises of a new issue, or of a complaint's next stage, inside a unit of work."""
    issue = work.get(Kind.ISSUE, issue_id)
    starts = issue["raised_on"] if stage == 1 else context.today()
    for clock in clocks_for(Matter(issue["matter"]), IssueSource(issue["source"])):
        due, due_at = None, None
        if clock is ClockKind.CONTACT:
            due_at = (issue["received_at"] or work.now()) + dt.timedelta(
                hours=context.partnership.contact_hours
            )
        else:
            promise = Promise.ACKNOWLEDGE if clock is ClockKind.ACKNOWLEDGE else Promise.REPLY
            due = deadline(promise, starts, context=context)
        work.add(
            Kind.ISSUE_CLOCK,
            issue_id=issue_id,
            clock=clock,
            stage=stage,
            starts_on=starts,
            due=due,
            due_at=due_at,
        )


def add_issue(work: "UnitOfWork", words: str, *, body_id: UUID, raised_on: dt.date, **values: Any) -> UUID:
    """Writes an issue inside a unit of work and names the unit by its number."""
    code = work.get(Kind.BODY, body_id)["code"]
    running = work.next_running(Kind.ISSUE, code, raised_on.year)
    work.words = f"add issue {code}-{raised_on.year}-S{running:03d}"
    return work.add(
        Kind.ISSUE,
        code=code,
        year=raised_on.year,
        running=running,
        words=words,
        body_id=body_id,
        raised_on=raised_on,
        **values,
    )
