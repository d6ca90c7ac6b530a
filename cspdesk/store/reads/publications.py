"""Reads of publications, where they went, blocks of text, templates and the communications schedule."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Consent
from cspdesk.domain.publication_kinds import BlockKind, MessageState
from cspdesk.domain.publications import (
    BlockRow,
    ChannelRow,
    DistributionRow,
    FormatRequest,
    HeldPeriod,
    MessageRow,
    PictureRow,
    PublicationRow,
    TemplateRow,
)
from cspdesk.store.engine import reading
from cspdesk.store.publication_tables import (
    channel,
    distribution,
    format_request,
    held_period,
    message,
    message_channel,
    paper_template,
    publication,
    publication_issue,
    text_block,
)
from cspdesk.store.reads.rows import any_of, fetch, named, plain
from cspdesk.store.tables import agency, attachment, body, person


class PublicationReads:
    """What is known of things given out."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def all(
        self,
        *,
        body_id: UUID | None = None,
        publication_id: UUID | None = None,
        of_period: tuple[dt.date, dt.date] | None = None,
    ) -> list[PublicationRow]:
        """Publications, newest first; of a forum or one alone when named; those made in a period or to be
        reviewed by its end when one is given."""
        given = (
            sa.select(sa.func.coalesce(sa.func.sum(distribution.c.quantity), 0))
            .where(distribution.c.publication_id == publication.c.id, ~distribution.c.deleted)
            .scalar_subquery()
        )
        p = publication.c
        query = (
            sa.select(
                p.id, p.paper, p.title, p.state, p.audience, p.topic, p.readers, p.body_id,
                named(body.c.name, "body"), p.activity_id, p.meeting_id, p.from_day, p.to_day, p.made_on,
                p.printed_on, p.copies, p.households, p.delivery_area, p.outlet, p.review_on, p.approved_by,
                p.approved_on, p.options, p.pages, p.sha256, p.let_out_by, p.let_out_reason, p.note,
                given.label("given"),
            )
            .outerjoin(body, body.c.id == p.body_id)
            .where(~p.deleted)
            .order_by(p.made_on.desc(), p.id.desc())
        )  # fmt: skip
        if body_id is not None:
            query = query.where(p.body_id == body_id)
        if publication_id is not None:
            query = query.where(p.id == publication_id)
        if of_period is not None:
            query = query.where(
                any_of(publication, p.made_on.between(*of_period), p.review_on <= of_period[1])
            )
        return fetch(self._engine, query, PublicationRow)

    def get(self, publication_id: UUID) -> PublicationRow | None:
        return next(iter(self.all(publication_id=publication_id)), None)

    def issues(self, publication_id: UUID) -> list[UUID]:
        """The issues a publication tells of, in their order on it."""
        query = (
            sa.select(publication_issue.c.issue_id)
            .where(publication_issue.c.publication_id == publication_id, ~publication_issue.c.deleted)
            .order_by(publication_issue.c.position, publication_issue.c.id)
        )
        with reading(self._engine) as connection:
            return list(connection.execute(query).scalars())

    def distributions(
        self, publication_id: UUID | None = None, between: tuple[dt.date, dt.date] | None = None
    ) -> list[DistributionRow]:
        """Where copies went, the first first; of one publication, or between two days, when they are given."""
        query = sa.select(*plain(distribution)).where(~distribution.c.deleted)
        if publication_id is not None:
            query = query.where(distribution.c.publication_id == publication_id)
        if between is not None:
            query = query.where(distribution.c.on_day.between(*between))
        return fetch(self._engine, query.order_by(distribution.c.on_day, distribution.c.id), DistributionRow)

    def blocks(self, kind: BlockKind | None = None) -> list[BlockRow]:
        """Blocks of text in their order; of one kind when it is named."""
        query = sa.select(*plain(text_block)).where(~text_block.c.deleted)
        if kind is not None:
            query = query.where(text_block.c.kind == kind)
        order = (text_block.c.position, text_block.c.title, text_block.c.id)
        return fetch(self._engine, query.order_by(*order), BlockRow)

    def templates(self, paper: str = "") -> list[TemplateRow]:
        """The office's own flyers and leaflets; of one paper when it is named."""
        query = sa.select(*plain(paper_template)).where(~paper_template.c.deleted)
        if paper:
            query = query.where(paper_template.c.paper == paper)
        order = (paper_template.c.position, paper_template.c.name, paper_template.c.id)
        return fetch(self._engine, query.order_by(*order), TemplateRow)

    def channels(self) -> list[ChannelRow]:
        c = channel.c
        query = (
            sa.select(
                c.id, c.name, c.readers, c.topics, c.agency_id, named(agency.c.name, "agency"), c.person_id,
                named(person.c.name, "person"), c.times_a_year, c.note,
            )
            .outerjoin(agency, agency.c.id == c.agency_id)
            .outerjoin(person, person.c.id == c.person_id)
            .where(~c.deleted)
            .order_by(c.name, c.id)
        )  # fmt: skip
        return fetch(self._engine, query, ChannelRow)

    def messages(self, sent_from: dt.date | None = None) -> list[MessageRow]:
        """The communications schedule by the day a message is due; with a day, without what went out before it."""
        in_order = (
            sa.select(channel.c.name)
            .join(message_channel, message_channel.c.channel_id == channel.c.id)
            .where(message_channel.c.message_id == message.c.id, ~message_channel.c.deleted)
            .order_by(channel.c.name)
            .correlate(message)
            .subquery()
        )
        names = sa.select(sa.func.aggregate_strings(in_order.c.name, ", ")).correlate(message)
        m = message.c
        query = (
            sa.select(
                m.id, m.title, m.text, m.topic, m.readers, m.outlet, m.body_id, named(body.c.name, "body"),
                m.activity_id, m.publication_id, m.person_id, named(person.c.name, "person"), m.state, m.due,
                m.sent_on, m.note, named(names.scalar_subquery(), "channels"),
            )
            .outerjoin(body, body.c.id == m.body_id)
            .outerjoin(person, person.c.id == m.person_id)
            .where(~m.deleted)
            .order_by(m.due, m.id)
        )  # fmt: skip
        if sent_from is not None:
            query = query.where(sa.or_(m.state == MessageState.PLANNED, m.sent_on >= sent_from))
        return fetch(self._engine, query, MessageRow)

    def message_channels(self, message_id: UUID) -> list[UUID]:
        """The channels one message goes out by."""
        query = sa.select(message_channel.c.channel_id).where(
            message_channel.c.message_id == message_id, ~message_channel.c.deleted
        )
        with reading(self._engine) as connection:
            return list(connection.execute(query).scalars())

    def held_periods(self) -> list[HeldPeriod]:
        query = sa.select(*plain(held_period)).where(~held_period.c.deleted)
        return fetch(self._engine, query.order_by(held_period.c.from_day), HeldPeriod)

    def printable_pictures(self) -> list[PictureRow]:
        """Pictures that somebody said may be printed, the newest agreement first."""
        a = attachment.c
        query = (
            sa.select(a.id, a.name, a.caption, a.agreed_by, a.agreed_on)
            .where(~a.deleted, a.may_be_printed == Consent.YES, a.media_type.like("image/%"))
            .order_by(a.agreed_on.desc(), a.id.desc())
        )
        return fetch(self._engine, query, PictureRow)

    def format_requests(self) -> list[FormatRequest]:
        query = sa.select(*plain(format_request)).where(~format_request.c.deleted)
        return fetch(self._engine, query.order_by(format_request.c.on_day.desc()), FormatRequest)
