"""The publications register: what was made, printed and given out, and what holds a public paper back."""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from cspdesk.domain.answer_kinds import FeedbackWay
from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import Audience, Kind
from cspdesk.domain.publication_kinds import BlockKind, GivenWay, PublicationState
from cspdesk.domain.publications import (
    ArticleCount,
    BlockRow,
    DistributionRow,
    FormatRequest,
    HeldPeriod,
    PublicationRow,
    TemplateRow,
    article_counts,
    held_by,
)
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context


class PublicationService:
    """Every change publishes Kind.PUBLICATION, DISTRIBUTION, TEXT_BLOCK, PAPER_TEMPLATE or HELD_PERIOD."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

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
        **values: Any,
    ) -> UUID:
        """Puts a print into the register, with the issues it tells of. Raises Refused while it is held back."""
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
                printed_on=today if state is PublicationState.PRINTED else None,
                options=json.dumps(dict(options or {}), ensure_ascii=False, sort_keys=True),
                let_out_by=one_line(let_out_by),
                let_out_reason=one_line(let_out_reason),
                **values,
            )
            for position, issue_id in enumerate(issue_ids, start=1):
                work.add(Kind.PUBLICATION_ISSUE, publication_id=made, issue_id=issue_id, position=position)
            work.commit()
        return made

    def change(self, publication_id: UUID, **values: Any) -> None:
        with self._store.work(f"change {self.get(publication_id).title}") as work:
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

    # Blocks of text and templates

    def blocks(self, kind: BlockKind | None = None) -> list[BlockRow]:
        return self._store.publications.blocks(kind)

    def usable(self, kind: BlockKind) -> list[BlockRow]:
        """Blocks that a print may use: a story only when it is approved."""
        return [block for block in self.blocks(kind) if block.may_be_used]

    def add_block(self, kind: BlockKind, title: str, text: str = "", **values: Any) -> UUID:
        """Adds a help-line, story, signpost or other block. Raises Refused without a title."""
        if not one_line(title):
            raise Refused("Type a title for this block.")
        with self._store.work(f"add {one_line(title)}") as work:
            made = work.add(Kind.TEXT_BLOCK, kind=kind, title=one_line(title), text=text, **values)
            work.commit()
        return made

    def change_block(self, block_id: UUID, **values: Any) -> None:
        """Changes a block; every print made from now on follows. A story changed in words waits for approval anew."""
        with self._store.work("change a block of text") as work:
            now = work.get(Kind.TEXT_BLOCK, block_id)
            reworded = any(name in values and values[name] != now[name] for name in ("title", "text"))
            if now["kind"] == BlockKind.STORY and reworded and "approved_on" not in values:
                values |= {"approved_on": None, "approved_by": ""}
            work.change(Kind.TEXT_BLOCK, block_id, **values)
            work.commit()

    def approve_block(self, block_id: UUID, approved_by: str) -> None:
        """Approves a story for print. Raises Refused without a name."""
        if not one_line(approved_by):
            raise Refused("Type who approves it.")
        with self._store.work("approve a story") as work:
            work.change(
                Kind.TEXT_BLOCK,
                block_id,
                approved_by=one_line(approved_by),
                approved_on=self._context.today(),
            )
            work.commit()

    def check_block(self, block_id: UUID, on_day: dt.date | None = None) -> None:
        """Keeps that somebody checked a block on a day (today) and it holds."""
        with self._store.work("a block of text was checked") as work:
            work.change(Kind.TEXT_BLOCK, block_id, checked_on=on_day or self._context.today())
            work.commit()

    def remove_block(self, block_id: UUID) -> None:
        with self._store.work("remove a block of text") as work:
            work.delete(Kind.TEXT_BLOCK, block_id)
            work.commit()

    def templates(self, paper: str = "") -> list[TemplateRow]:
        return self._store.publications.templates(paper)

    def keep_template(
        self, paper: str, name: str, content: Mapping[str, Any], template_id: UUID | None = None
    ) -> UUID:
        """Keeps the office's own flyer or leaflet under a name. Raises Refused without one."""
        if not one_line(name):
            raise Refused("Type a name for this template.")
        told = json.dumps(dict(content), ensure_ascii=False, sort_keys=True)
        with self._store.work(f"keep the template {one_line(name)}") as work:
            if template_id is None:
                made = work.add(Kind.PAPER_TEMPLATE, paper=paper, name=one_line(name), content=told)
            else:
                work.change(Kind.PAPER_TEMPLATE, template_id, name=one_line(name), content=told)
                made = template_id
            work.commit()
        return made

    def remove_template(self, template_id: UUID) -> None:
        with self._store.work("remove a template") as work:
            work.delete(Kind.PAPER_TEMPLATE, template_id)
            work.commit()

    # Requests for other formats

    def format_requests(self) -> list[FormatRequest]:
        return self._store.publications.format_requests()

    def add_format_request(self, paper: str, form: str, words: str = "", **values: Any) -> UUID:
        """Logs that somebody asked for a paper in another format or language. Raises Refused without the format."""
        if not one_line(form):
            raise Refused("Type which format or language was asked for.")
        values.setdefault("on_day", self._context.today())
        with self._store.work("log a request for another format") as work:
            made = work.add(
                Kind.FORMAT_REQUEST, paper=one_line(paper), format=one_line(form), words=words, **values
            )
            work.commit()
        return made

    def meet_format_request(self, request_id: UUID, on_day: dt.date | None = None) -> None:
        with self._store.work("another format was given") as work:
            work.change(Kind.FORMAT_REQUEST, request_id, met_on=on_day or self._context.today())
            work.commit()
