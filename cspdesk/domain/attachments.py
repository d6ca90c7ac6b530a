"""Files and pictures that hang on a record."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.kinds import Consent


@dataclass(frozen=True)
class PictureRow:
    """One picture; it is printed only when `may_be_printed` is yes, with who agreed and when. Size in bytes."""

    id: UUID
    owner_kind: str
    owner_id: UUID
    name: str
    media_type: str
    caption: str
    size: int
    sha256: str
    may_be_printed: Consent
    agreed_by: str
    agreed_on: dt.date | None
    position: int
