"""What a unit of work tells those who listen."""

from dataclasses import dataclass, field
from uuid import UUID

from cspdesk.domain.kinds import Kind


@dataclass(frozen=True)
class Changes:
    """The records one unit of work touched, by kind, and how undo knows it.

    `unit` is None when everything may have changed (a restore, a rebuild). `foreign` changes are those of another
    computer, heard of at this `position` of the store's arrivals.
    """

    records: dict[Kind, frozenset[UUID]] = field(default_factory=dict)
    unit: UUID | None = None
    words: str = ""
    undoes: UUID | None = None
    final: bool = False
    foreign: bool = False
    position: int = 0

    def touches(self, *kinds: Kind) -> bool:
        """True when a page that shows these kinds must read again."""
        return self.unit is None or any(kind in self.records for kind in kinds)

    def ids(self, kind: Kind) -> frozenset[UUID]:
        return self.records.get(kind, frozenset())
