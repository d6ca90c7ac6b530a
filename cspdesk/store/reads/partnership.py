"""Reads of the partnership and its closed days."""

from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Consent
from cspdesk.domain.partnership import Closure, Partnership, SpellingWord
from cspdesk.store.engine import reading
from cspdesk.store.reads.rows import fetch, first, plain
from cspdesk.store.tables import attachment, blob, closure, partnership, spelling


class PartnershipReads:
    """What is known of the partnership."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def get(self) -> Partnership | None:
        """The partnership; None in a store that was never filled."""
        return first(self._engine, sa.select(*plain(partnership)), Partnership)

    def closures(self) -> list[Closure]:
        """The office's own closed days by date."""
        query = sa.select(*plain(closure)).where(~closure.c.deleted).order_by(closure.c.on_day)
        return fetch(self._engine, query, Closure)

    def spelling_words(self) -> list[SpellingWord]:
        """The office's own words, in alphabetical order."""
        query = sa.select(*plain(spelling)).where(~spelling.c.deleted)
        return fetch(
            self._engine, query.order_by(sa.func.lower(spelling.c.word), spelling.c.id), SpellingWord
        )

    def picture(self, attachment_id: UUID) -> bytes:
        """The bytes of an attached picture; empty when it is not there any more."""
        query = (
            sa.select(blob.c.content)
            .join(attachment, attachment.c.sha256 == blob.c.sha256)
            .where(attachment.c.id == attachment_id, ~attachment.c.deleted)
        )
        with reading(self._engine) as connection:
            return connection.execute(query).scalar() or b""

    def printable_picture(self, attachment_id: UUID) -> tuple[bytes, str]:
        """The bytes and caption of a picture that somebody said may be printed; empty for any other."""
        query = (
            sa.select(blob.c.content, attachment.c.caption)
            .join(attachment, attachment.c.sha256 == blob.c.sha256)
            .where(
                attachment.c.id == attachment_id,
                ~attachment.c.deleted,
                attachment.c.may_be_printed == Consent.YES,
            )
        )
        with reading(self._engine) as connection:
            found = connection.execute(query).first()
        return (found[0], found[1]) if found is not None else (b"", "")
