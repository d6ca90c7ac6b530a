"""Issues: what residents said, public words and private detail apart."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.kinds import IssueSource, IssueState


@dataclass(frozen=True)
class IssueRow:
    """One issue; `words` may be printed for the public, `private_detail` and the raiser never."""

    id: UUID
    code: str
    year: int
    running: int
    suffix: str
    words: str
    private_detail: str
    kind: str
    place: str
    source: IssueSource
    body_id: UUID | None
    body: str
    meeting_id: UUID | None
    item_id: UUID | None
    raiser_id: UUID | None
    raiser: str
    raised_on: dt.date
    state: IssueState

    @property
    def ref(self) -> str:
        """Permanent number, such as F07-2026-S003."""
        return f"{self.code}-{self.year}-S{self.running:03d}{self.suffix}"
