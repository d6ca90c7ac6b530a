"""Letters to those who raised issues: that it came in, the reply, or that it takes longer; many issues in one file."""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from cspdesk.domain.answer_kinds import Answer, ClockKind, Matter
from cspdesk.domain.answers import ClockRow
from cspdesk.domain.consent import may_be_written_to, why_not_written_to
from cspdesk.domain.dates import say_date_long
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import Audience, RoleKind
from cspdesk.domain.papers.post import Letter, LettersPaper
from cspdesk.domain.people import PersonRow
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted


class LetterKind(StrEnum):
    ACKNOWLEDGE = "acknowledge"
    REPLY = "reply"
    EXTENSION = "extension"


_TITLES = {
    LetterKind.ACKNOWLEDGE: "Letters: we have it",
    LetterKind.REPLY: "Letters: our reply",
    LetterKind.EXTENSION: "Letters: it takes longer",
}


def build(context: Context, ref: UUID | None, wanted: Wanted) -> LettersPaper:
    """One letter to each of the issues chosen, to the one the paper is of, or to all that wait for such a letter.

    Issues that cannot be written about are left out and said so. Raises Refused when none is left, with why.
    """
    kind = _kind(wanted.options.get("which"))
    named = [*wanted.options.get("issues", ())] or ([ref] if ref is not None else [])
    chosen = named or _waiting(context, kind)
    if not chosen:
        raise Refused("No issue waits for this letter: choose the issues to write about, or another letter.")
    writer = _Writer(context, kind, one_line(str(wanted.options.get("signed") or "")))
    letters, left_out = [], []
    for issue_id in chosen:
        issue = context.store.issues.get(UUID(str(issue_id)))
        if issue is None:
            raise Refused("One of those issues is not in this store any more: choose again.")
        try:
            letters.append(writer.letter(issue))
        except Refused as refusal:
            left_out.append(str(refusal))
    if not letters:
        raise Refused(left_out[0])
    return LettersPaper(
        common.letterhead(context), context.today(), _TITLES[kind], tuple(letters), tuple(left_out)
    )


def _kind(told: object) -> LetterKind:
    try:
        return LetterKind(str(told or LetterKind.ACKNOWLEDGE))
    except ValueError as error:
        raise Refused(f"There is no letter “{told}”: choose {', '.join(LetterKind)}.") from error


def _waiting(context: Context, kind: LetterKind) -> list[UUID]:
    """The issues raised by somebody known that wait for a letter: to be acknowledged, told of, or put off."""
    reads = context.store.issues
    known = [issue for issue in reads.all() if issue.raiser_id is not None]
    if kind is LetterKind.REPLY:
        return [issue.id for issue in known if issue.owes_telling]
    clocks = reads.clocks()
    if kind is LetterKind.EXTENSION:
        put_off = {clock.issue_id for clock in clocks if clock.extensions}
        return [
            issue.id
            for issue in known
            if issue.id in put_off and any(each.letter_on is None for each in reads.extensions(issue.id))
        ]
    running = {
        clock.issue_id for clock in clocks if clock.clock is ClockKind.ACKNOWLEDGE and clock.met_on is None
    }
    return [issue.id for issue in known if issue.id in running]


class _Writer:
    """Writes letters of one kind."""

    def __init__(self, context: Context, kind: LetterKind, signed: str) -> None:
        self._context, self._kind, self._signed = context, kind, signed
        today = context.today()
        self._people = {person.id: person for person in context.store.people.people(today)}
        # One reader of the public reads it: nobody else is named.
        self._names = common.Names(context, today, Audience.PUBLIC)

    def letter(self, issue: IssueRow) -> Letter:
        person = self._raiser(issue)
        words = {
            LetterKind.ACKNOWLEDGE: self._acknowledged,
            LetterKind.REPLY: self._replied,
            LetterKind.EXTENSION: self._extended,
        }[self._kind](issue)
        return Letter(
            _address(person),
            self._context.today(),
            f"What you told us: {_short(self._names.text(issue.words))}",
            tuple(words),
            f"Dear {one_line(person.name)}",
            signed=self._signature(issue),
            our_ref=issue.ref,
        )

    def _raiser(self, issue: IssueRow) -> PersonRow:
        person = self._people.get(issue.raiser_id) if issue.raiser_id is not None else None
        if person is None:
            raise Refused(f"{issue.ref}: nobody is kept as having raised it, so there is nobody to write to.")
        if not may_be_written_to(person.may_be_contacted, person.resident):
            raise Refused(f"{issue.ref}: {person.name} {why_not_written_to(person.may_be_contacted)}.")
        return person

    def _signature(self, issue: IssueRow) -> tuple[str, ...]:
        own = self._context.partnership
        if self._signed:
            return (self._signed, own.name)
        today = self._context.today()
        officers = (
            [
                role
                for role in self._context.store.people.roles(body_id=issue.body_id)
                if role.kind is RoleKind.OFFICER and role.holds(today) and role.person
            ]
            if issue.body_id is not None
            else []
        )
        words = common.wording(own)
        return (officers[0].person, words.officer, own.name) if officers else (own.name,)

    def _acknowledged(self, issue: IssueRow) -> list[str]:
        place = self._names.text(issue.place)
        told = f"Thank you for telling us on {say_date_long(issue.raised_on)} about this"
        paragraphs = [
            f"{told}{f' at {place}' if place else ''}: “{self._names.text(issue.words)}”",
            f"Your number for it is {issue.ref}. Please give it when you get in touch with us.",
        ]
        reply = self._clock(issue, ClockKind.REPLY)
        if reply is not None and reply.due is not None and reply.met_on is None:
            paragraphs.append(
                f"We will reply to you by {say_date_long(reply.due)}. If we need longer, we will write to you"
                " before then and say why, and when you can expect a full reply."
            )
        if issue.update_days:
            paragraphs.append(f"As we agreed, we will tell you how it goes every {issue.update_days} days.")
        return paragraphs

    def _replied(self, issue: IssueRow) -> list[str]:
        if not issue.answered:
            raise Refused(f"{issue.ref} has no answer yet: answer it first, or write that it came in.")
        opened = f"You told us on {say_date_long(issue.raised_on)}: “{self._names.text(issue.words)}”"
        done, why = self._names.text(issue.answer_words), self._names.text(issue.answer_why)
        if issue.answer is Answer.CANNOT:
            answer = [f"We are sorry that this cannot be done. {why}", done]
        elif issue.answer is Answer.PARTLY:
            answer = [f"This was done in part. {done}", why]
        else:
            answer = [f"This was done. {done}", why]
        ending = "We will ask you in some weeks whether it worked." if issue.follow_up_on else ""
        if issue.matter is Matter.COMPLAINT and issue.stage == 1:
            ending = (
                "If you are not happy with this answer, tell us within 20 working days what you would like looked"
                " at again: somebody who did not deal with it before will do so."
            )
        return [opened, *answer, ending, "Thank you for telling us."]

    def _extended(self, issue: IssueRow) -> list[str]:
        extensions = self._context.store.issues.extensions(issue.id)
        if not extensions:
            raise Refused(f"{issue.ref}: its time was not put off, so there is no new date to write of.")
        last = max(extensions, key=lambda each: (each.on_day, each.now_due))
        was = f" by {say_date_long(last.was_due)}" if last.was_due is not None else ""
        return [
            f"You told us on {say_date_long(issue.raised_on)}: “{self._names.text(issue.words)}”",
            f"We promised you a reply{was}. We are sorry that we need longer. The reason is:"
            f" {self._names.text(last.reason)}",
            f"You can expect our full reply by {say_date_long(last.now_due)}.",
            f"If you would like to talk about it before then, please give us your number, {issue.ref}.",
        ]

    def _clock(self, issue: IssueRow, kind: ClockKind) -> ClockRow | None:
        found = [clock for clock in self._context.store.issues.clocks(issue.id) if clock.clock is kind]
        return max(found, key=lambda clock: clock.stage, default=None)


def _address(person: PersonRow) -> tuple[str, ...]:
    return address_lines(person.name, "", person.address, person.postcode)


def address_lines(name: str, agency: str, address: str, postcode: str) -> tuple[str, ...]:
    """Name, agency, address and postcode by lines; an address typed on one line is parted at its commas."""
    typed: Sequence[str] = address.split("\n")
    if len(typed) == 1:
        typed = address.split(", ")
    if postcode and postcode.replace(" ", "").casefold() in address.replace(" ", "").casefold():
        postcode = ""
    lines = (
        one_line(name),
        one_line(agency),
        *(one_line(line).strip(" ,") for line in typed),
        one_line(postcode),
    )
    return tuple(line for line in lines if line)


def _short(words: str, longest: int = 80) -> str:
    return words if len(words) <= longest else words[: longest - 1].rsplit(" ", 1)[0] + "…"
