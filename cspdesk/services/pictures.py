"""Pictures of issues, hotspots, activities and stories: internal until somebody says they may be printed."""

import datetime as dt
import hashlib
from collections.abc import Callable
from uuid import UUID

from cspdesk.domain.attachments import PictureRow
from cspdesk.domain.kinds import Consent, Kind
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context

OWNERS = (Kind.ISSUE, Kind.ACTIVITY, Kind.TEXT_BLOCK, Kind.PRIORITY)
_MOST_BYTES = 60_000_000

Tidy = Callable[[bytes], tuple[bytes, int, int]]


class PictureService:
    """Every change publishes Kind.ATTACHMENT."""

    def __init__(self, context: Context, tidy: Tidy) -> None:
        self._context = context
        self._store = context.store
        self._tidy = tidy

    def of(self, owner_id: UUID) -> list[PictureRow]:
        """The pictures of an issue, an activity or a story, in their order."""
        return self._store.attachments.pictures(owner_id)

    def bytes_of(self, picture: PictureRow) -> bytes:
        """The picture itself, a JPEG. Raises StoreFailure when it is missing."""
        return self._store.bytes_of(picture.sha256)

    def add(self, owner_kind: Kind, owner_id: UUID, name: str, data: bytes, caption: str = "") -> UUID:
        """Keeps a picture upright, at most 2,000 dots a side, without what its file told of place and camera.

        Raises Refused for what is no picture, or for a record that has none.
        """
        if owner_kind not in OWNERS:
            raise Refused("Pictures belong to issues, activities, stories and priorities.")
        if len(data) > _MOST_BYTES:
            raise Refused("That file is larger than 60 MB: save the picture smaller and choose it again.")
        kept, _, _ = self._tidy(data)
        digest = hashlib.sha256(kept).hexdigest()
        shown = one_line(name) or "picture"
        with self._store.work(f"add the picture {shown}") as work:
            work.get(owner_kind, owner_id)
            work.add_blob(digest, kept)
            made = work.add(
                Kind.ATTACHMENT,
                owner_kind=owner_kind,
                owner_id=owner_id,
                name=shown,
                media_type="image/jpeg",
                caption=one_line(caption),
                size=len(kept),
                sha256=digest,
                position=1 + len(work.find(Kind.ATTACHMENT, owner_id=owner_id)),
            )
            work.commit()
        return made

    def describe(self, picture_id: UUID, caption: str) -> None:
        """Says what is seen on it: printed below it, and read out in its place."""
        with self._store.work("describe a picture") as work:
            work.change(Kind.ATTACHMENT, picture_id, caption=one_line(caption))
            work.commit()

    def allow(self, picture_id: UUID, agreed_by: str, agreed_on: dt.date | None = None) -> None:
        """Lets a picture be printed. Raises Refused without who agreed, or before it says what is seen on it."""
        who = one_line(agreed_by)
        if not who:
            raise Refused(
                "Type who agreed that it may be printed: those who are seen on it, or their parents."
            )
        with self._store.work("a picture may be printed") as work:
            if not work.get(Kind.ATTACHMENT, picture_id)["caption"]:
                raise Refused("Say what is seen on it first: it is read out to people who cannot see it.")
            work.change(
                Kind.ATTACHMENT,
                picture_id,
                may_be_printed=Consent.YES,
                agreed_by=who,
                agreed_on=agreed_on or self._context.today(),
            )
            work.commit()

    def withdraw(self, picture_id: UUID) -> None:
        """Keeps a picture inside the office again; what is printed already stays printed."""
        with self._store.work("a picture stays in the office") as work:
            work.change(Kind.ATTACHMENT, picture_id, may_be_printed=Consent.NO, agreed_by="", agreed_on=None)
            work.commit()

    def remove(self, picture_id: UUID) -> None:
        with self._store.work("remove a picture") as work:
            work.delete(Kind.ATTACHMENT, picture_id)
            work.commit()
