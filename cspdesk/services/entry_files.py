"""Files that hang on an entry of a register: the signed agreement, the profile that came, the study."""

import hashlib
import mimetypes
from uuid import UUID

from cspdesk.domain.entry_rows import FileRow
from cspdesk.domain.kinds import Kind
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context

_MOST_BYTES = 25_000_000


class EntryFiles:
    """Keeps files whole, as they were chosen; every change publishes Kind.ATTACHMENT."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def files(self, entry_id: UUID) -> list[FileRow]:
        return self._store.entries.files(entry_id)

    def attach(self, entry_id: UUID, name: str, data: bytes) -> UUID:
        """Keeps a file with an entry. Raises Refused for an empty file, or for one of more than 25 MB."""
        if not data:
            raise Refused("That file is empty: choose another.")
        if len(data) > _MOST_BYTES:
            raise Refused("That file is larger than 25 MB: save it smaller and choose it again.")
        shown = one_line(name) or "file"
        digest = hashlib.sha256(data).hexdigest()
        with self._store.work(f"attach {shown}") as work:
            work.get(Kind.ENTRY, entry_id)
            work.add_blob(digest, data)
            made = work.add(
                Kind.ATTACHMENT,
                owner_kind=Kind.ENTRY,
                owner_id=entry_id,
                name=shown,
                media_type=mimetypes.guess_type(shown)[0] or "application/octet-stream",
                size=len(data),
                sha256=digest,
                position=1 + len(work.find(Kind.ATTACHMENT, owner_id=entry_id)),
            )
            work.commit()
        return made

    def bytes_of(self, file: FileRow) -> bytes:
        """The file as it was chosen. Raises StoreFailure when it is missing."""
        return self._store.bytes_of(file.sha256)

    def detach(self, file_id: UUID) -> None:
        """Takes a file off an entry."""
        with self._store.work("take a file off") as work:
            work.delete(Kind.ATTACHMENT, file_id)
            work.commit()
