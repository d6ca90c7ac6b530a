"""Reads of files and pictures that hang on a record."""

from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.attachments import PictureRow
from cspdesk.store.reads.rows import fetch, plain
from cspdesk.store.tables import attachment


class AttachmentReads:
    """What hangs on a record; the bytes are asked for by their SHA-256."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def pictures(self, owner_id: UUID) -> list[PictureRow]:
        a = attachment.c
        query = (
            sa.select(*plain(attachment))
            .where(a.owner_id == owner_id, ~a.deleted, a.media_type.like("image/%"))
            .order_by(a.position, a.id)
        )
        return fetch(self._engine, query, PictureRow)
