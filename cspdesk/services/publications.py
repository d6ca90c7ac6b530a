"""The publications register: what was made, printed and given out, and what holds a public paper back."""

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.answer_kinds import FeedbackWay
from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import Audience, Kind
from cspdesk.domain.publication_kinds import GivenWay, PublicationState
from cspdesk.domain.publications import (
    ArticleCount,
    DistributionRow,
    HeldPeriod,
    LetOut,
    PublicationRow,
    article_counts,
    held_by,
)
from cspdesk.domain.text import clean_json, one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers.registry import Ref, Wanted, paper_kind
from cspdesk.services.shared_texts import SharedTexts

if TYPE_CHECKING:
    from cspdesk.services.papers.press import Printed
    from cspdesk.store.work import UnitOfWork


_INSIDE = (PublicationState.DRAFT, PublicationState.APPROVED)
"""While a publication stands so it has not left the office, and no election holds it."""


class PublicationService(SharedTexts):
    """Every change publishes Kind.PUBLICATION, DISTRIBUTION, TEXT_BLOCK, PAPER_TEMPLATE or HELD_PERIOD."""

    # Pre-election periods

    def held_periods(self) -> list[HeldPeriod]:
        return self._store.publications.held_periods()

    def add_held_period(self, from_day: dt.date, to_day: dt.date, words: str = "") -> UUID:
        """Holds public papers back between two days. Raises Refused when it ends before it begins."""
        if to_day < from_day:
            raise Refused("The period ends before it begins: change one of the two days.")
        with self._store.work("add a pre-election period") as work:
            made = work.add(Kind.HELD_PERIOD, from_day=from_day, to_day=to_day, words=one_line(words))
            work.commit()
        return made

    def remove_held_period(self, period_id: UUID) -> None:
        with self._store.work("remove a pre-election period") as work:
            work.delete(Kind.HELD_PERIOD, period_id)
            work.commit()

    def held(self, audience: Audience, on_day: dt.date | None = None) -> HeldPeriod | None:
        """The pre-election period that holds a paper of this audience back on a day (today)."""
        return held_by(self.held_periods(), on_day or self._context.today(), audience)

    def look_at_hold(
        self,
        audience: Audience,
        let_out_by: str = "",
        let_out_reason: str = "",
        on_day: dt.date | None = None,
    ) -> None:
        """Raises Refused for a public paper in a pre-election period without a named person's reason."""
        period = self.held(audience, on_day)
        if period is not None and not (one_line(let_out_by) and one_line(let_out_reason)):
            raise Refused(
                f"A pre-election period runs until {say_date(period.to_day)}: a public paper waits until then,"
                " or a named person lets it out and says why."
            )

    # The register

    def all(self, body_id: UUID | None = None) -> list[PublicationRow]:
        """Publications, newest first."""
        return self._store.publications.all(body_id=body_id)

    def get(self, publication_id: UUID) -> PublicationRow:
        """One publication. Raises Refused when there is none."""
        found = self._store.publications.get(publication_id)
        if found is None:
            raise Refused("That publication is not in this store: look for it under Publications.")
        return found

    def issues(self, publication_id: UUID) -> list[UUID]:
        """The issues it tells of, in their order."""
        return self._store.publications.issues(publication_id)

    def distributions(self, publication_id: UUID | None = None) -> list[DistributionRow]:
        return self._store.publications.distributions(publication_id)

    def log(
        self,
        paper: str,
        title: str,
        *,
        audience: Audience = Audience.PUBLIC,
        issue_ids: Sequence[UUID] = (),
        options: Mapping[str, Any] | None = None,
        state: PublicationState = PublicationState.PRINTED,
        let_out_by: str = "",
        let_out_reason: str = "",
        also: "Callable[[UnitOfWork], object] | None" = None,
        **values: Any,
    ) -> UUID:
        """Puts a print into the register, with the issues it tells of; `also` is written with it.

        Raises Refused while it is held back.
        """
        today = self._context.today()
        self.look_at_hold(audience, let_out_by, let_out_reason)
        shown = one_line(title)
        if not shown:
            raise Refused("Type a title: the register lists prints by it.")
        with self._store.work(f"log {shown}") as work:
            made = work.add(
                Kind.PUBLICATION,
                paper=paper,
                title=shown,
                audience=audience,
                state=state,
                made_on=today,
                printed_on=values.pop("printed_on", None)
                or (today if state is PublicationState.PRINTED else None),
                options=json.dumps(clean_json(options or {}), ensure_ascii=False, sort_keys=True),
                let_out_by=one_line(let_out_by),
                let_out_reason=one_line(let_out_reason),
                **values,
            )
            for position, issue_id in enumerate(issue_ids, start=1):
                work.add(Kind.PUBLICATION_ISSUE, publication_id=made, issue_id=issue_id, position=position)
            if also is not None:
                also(work)
            work.commit()
        return made

    def keep(self, title: str, audience: Audience, free: LetOut | None = None, **values: Any) -> UUID:
        """Puts a thing made elsewhere into the register; drafts are never held back. Raises Refused like `log`."""
        state = values.pop("state", PublicationState.DRAFT)
        free = free or LetOut()
        if state in _INSIDE:
            shown = one_line(title)
            if not shown:
                raise Refused("Type a title: the register lists prints by it.")
            with self._store.work(f"add {shown}") as work:
                made = work.add(
                    Kind.PUBLICATION,
                    title=shown,
                    audience=audience,
                    state=state,
                    made_on=self._context.today(),
                    **values,
                )
                work.commit()
            return made
        return self.log(
            "",
            title,
            audience=audience,
            state=state,
            let_out_by=free.by,
            let_out_reason=free.reason,
            **values,
        )

    def log_print(
        self,
        paper: str,
        ref: UUID | None,
        wanted: Wanted,
        printed: "Printed",
        *,
        copies: int | None = None,
        free: LetOut | None = None,
    ) -> UUID:
        """Puts a paper just printed into the register: of what, in what shape, and the issues it answers.

        Letters about issues count as sent. Raises Refused while it is held back.
        """
        kind, free = paper_kind(paper), free or LetOut()
        ids = {issue.ref: issue.id for issue in self._store.issues.all()} if printed.told else {}
        body_id, activity_id, meeting_id = self._about(kind.ref, ref)
        return self.log(
            paper,
            printed.title,
            audience=wanted.audience,
            issue_ids=[ids[told] for told in printed.told if told in ids],
            options={name: _kept(value) for name, value in wanted.options.items()} | _shape(wanted),
            let_out_by=free.by,
            let_out_reason=free.reason,
            copies=copies,
            body_id=body_id,
            activity_id=activity_id,
            meeting_id=meeting_id,
            from_day=wanted.from_day,
            to_day=wanted.to_day,
            pages=printed.pages,
            sha256=hashlib.sha256(printed.pdf).hexdigest(),
            also=partial(_keep_letters, self._context, wanted, printed.written) if printed.written else None,
        )

    def _about(self, kind: Ref, ref: UUID | None) -> tuple[UUID | None, UUID | None, UUID | None]:
        """The forum, the activity and the meeting a paper is of."""
        if ref is None:
            return None, None, None
        if kind is Ref.MEETING:
            meeting = self._store.meetings.get(ref)
            return (meeting.body_id if meeting else None), None, ref
        if kind is Ref.ACTIVITY:
            activity = self._store.activities.get(ref)
            return (activity.body_id if activity else None), ref, None
        if kind is Ref.ISSUE:
            issue = self._store.issues.get(ref)
            return (issue.body_id if issue else None), None, None
        return (ref if kind is Ref.BODY else None), None, None

    def change(self, publication_id: UUID, **values: Any) -> None:
        """Changes what is known of a publication. Raises Refused when it leaves its draft while it is held back."""
        before = self.get(publication_id)
        if before.state in _INSIDE and values.get("state", before.state) not in _INSIDE:
            self.look_at_hold(
                values.get("audience", before.audience),
                values.get("let_out_by", before.let_out_by),
                values.get("let_out_reason", before.let_out_reason),
            )
        with self._store.work(f"change {before.title}") as work:
            work.change(Kind.PUBLICATION, publication_id, **values)
            work.commit()

    def give_out(
        self,
        publication_id: UUID,
        place: str,
        quantity: int | None = None,
        *,
        way: GivenWay = GivenWay.GIVEN,
        on_day: dt.date | None = None,
        tell: bool = True,
        let_out_by: str = "",
        let_out_reason: str = "",
        **values: Any,
    ) -> UUID:
        """Logs where copies went; the answered issues it tells of count as told from that day, once.

        Raises Refused for less than one copy, and for a public paper held back in a pre-election period.
        """
        if quantity is not None and quantity < 1:
            raise Refused("Give out one copy at least, or leave the number empty.")
        publication = self.get(publication_id)
        day = on_day or self._context.today()
        by, reason = let_out_by or publication.let_out_by, let_out_reason or publication.let_out_reason
        self.look_at_hold(publication.audience, by, reason, day)
        with self._store.work(f"give out {publication.title}") as work:
            made = work.add(
                Kind.DISTRIBUTION,
                publication_id=publication_id,
                on_day=day,
                way=way,
                place=one_line(place),
                quantity=quantity,
                **values,
            )
            work.change(
                Kind.PUBLICATION,
                publication_id,
                state=PublicationState.GIVEN_OUT,
                let_out_by=by,
                let_out_reason=reason,
            )
            for issue_id in self.issues(publication_id) if tell else ():
                issue = work.get(Kind.ISSUE, issue_id)
                known = work.find(Kind.FEEDBACK, issue_id=issue_id, publication_id=publication_id)
                if issue["answered_on"] is not None and not known:
                    work.add(
                        Kind.FEEDBACK,
                        issue_id=issue_id,
                        on_day=day,
                        way=FeedbackWay.ARTICLE if way is GivenWay.ARTICLE else FeedbackWay.LEAFLET,
                        publication_id=publication_id,
                    )
            work.commit()
        return made

    def change_distribution(self, distribution_id: UUID, **values: Any) -> None:
        """Corrects where copies went. Raises Refused for less than one copy."""
        if values.get("quantity") is not None and values["quantity"] < 1:
            raise Refused("Give out one copy at least, or leave the number empty.")
        with self._store.work("change where copies went") as work:
            work.change(Kind.DISTRIBUTION, distribution_id, **values)
            work.commit()

    def remove_distribution(self, distribution_id: UUID) -> None:
        """Takes a line of where copies went away; when it was the only one, its issues are no longer told by it."""
        with self._store.work("remove where copies went") as work:
            publication_id = work.get(Kind.DISTRIBUTION, distribution_id)["publication_id"]
            work.delete(Kind.DISTRIBUTION, distribution_id)
            if not work.find(Kind.DISTRIBUTION, publication_id=publication_id):
                for told in work.find(Kind.FEEDBACK, publication_id=publication_id):
                    work.delete(Kind.FEEDBACK, told["id"])
                work.change(Kind.PUBLICATION, publication_id, state=PublicationState.PRINTED)
            work.commit()

    def remove(self, publication_id: UUID) -> None:
        """Takes a publication off the register, with where it went and whom it told."""
        with self._store.work(f"remove {self.get(publication_id).title}") as work:
            for kind in (Kind.DISTRIBUTION, Kind.FEEDBACK, Kind.PUBLICATION_ISSUE):
                for line in work.find(kind, publication_id=publication_id):
                    work.delete(kind, line["id"])
            work.delete(Kind.PUBLICATION, publication_id)
            work.commit()

    def approve(self, publication_id: UUID, approved_by: str) -> None:
        """Approves a draft for print. Raises Refused without a name."""
        if not one_line(approved_by):
            raise Refused("Type who approves it.")
        publication = self.get(publication_id)
        with self._store.work(f"approve {publication.title}") as work:
            if publication.state is PublicationState.DRAFT:
                work.change(Kind.PUBLICATION, publication_id, state=PublicationState.APPROVED)
            work.change(
                Kind.PUBLICATION,
                publication_id,
                approved_by=one_line(approved_by),
                approved_on=self._context.today(),
            )
            work.commit()

    def articles(self) -> list[ArticleCount]:
        """Articles that ran, counted by outlet and year."""
        return article_counts(self.distributions())

    def reviews_due(self) -> list[PublicationRow]:
        """Publications whose review date has passed."""
        today = self._context.today()
        return [row for row in self.all() if row.review_overdue(today)]


def _keep_letters(context: Context, wanted: Wanted, refs: Sequence[str], work: "UnitOfWork") -> None:
    from cspdesk.services.letters import keep_sent, letter_kind

    keep_sent(work, context, letter_kind(wanted), refs)


def _kept(value: Any) -> Any:
    """An option of a paper as JSON keeps it."""
    if isinstance(value, (list, tuple)):
        return [_kept(each) for each in value]
    return value if isinstance(value, (bool, int, str)) or value is None else str(value)


def _shape(wanted: Wanted) -> dict[str, Any]:
    said = {"size": wanted.size, "large_print": wanted.large_print, "printer": wanted.printer}
    return {name: value for name, value in said.items() if value}
