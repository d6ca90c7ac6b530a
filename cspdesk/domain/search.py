"""What a search finds."""

from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.kinds import Kind


@dataclass(frozen=True)
class Found:
    """One record found: what it is, its title, and a line more."""

    kind: Kind
    id: UUID
    title: str
    detail: str
