"""Places that stand out: the most issues and incidents first, ties shown, and worry beside what was recorded."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.activities import ActivityRow, CountRow
from cspdesk.domain.activity_kinds import Phase
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.text import fold

WORRY, RECORDED = "worry score", "recorded incidents"


@dataclass(frozen=True)
class HotPlace:
    """One place: `rank` is shared by places that count alike, and `tied` says so.

    `worry` and `recorded` are those of its hotspot, None where nobody measured them.
    """

    id: str
    place: str
    body: str
    kinds: str
    rank: int
    tied: bool
    issues: tuple[UUID, ...]
    hotspots: tuple[UUID, ...]
    worry: int | None
    recorded: int | None

    @property
    def count(self) -> int:
        """What the order is by: issues raised there and incidents recorded there."""
        return len(self.issues) + (self.recorded or 0)

    @property
    def gap(self) -> int | None:
        """How much more people worry than was recorded; None where one of the two is not measured."""
        return None if self.worry is None or self.recorded is None else self.worry - self.recorded

    @property
    def standing(self) -> str:
        """'3', or '2=' for a place that shares its rank."""
        return f"{self.rank}=" if self.tied else str(self.rank)


def hot_places(
    issues: Iterable[IssueRow],
    hotspots: Sequence[ActivityRow],
    counts: Mapping[UUID, Sequence[CountRow]],
    kind: str = "",
) -> list[HotPlace]:
    """Every place with an issue or a hotspot, the most first; of one kind of issue and topic when it is named."""
    wanted = fold(kind).strip()
    found: dict[str, _Place] = {}
    for issue in issues:
        if issue.place.strip() and (not wanted or wanted in fold(issue.kind)):
            place = found.setdefault(fold(issue.place).strip(), _Place(issue.place.strip()))
            place.bodies.append(issue.body)
            place.issues.append(issue.id)
            place.kinds.append(issue.kind)
    for spot in hotspots:
        name = spot.place.strip() or spot.title
        if not wanted or wanted in fold(spot.topic):
            place = found.setdefault(fold(name).strip(), _Place(name))
            place.bodies.append(spot.body)
            place.hotspots.append(spot.id)
            place.kinds.append(spot.topic)
            place.count(counts.get(spot.id, ()))
    return _ranked(found)


def worry_first(places: Iterable[HotPlace]) -> list[HotPlace]:
    """Places where people worry most beyond what was recorded come first; unmeasured ones last, as they were."""
    return sorted(places, key=lambda place: (place.gap is None, -(place.gap or 0)))


def top(places: Sequence[HotPlace], most: int = 5) -> list[HotPlace]:
    """The first places of an order with all that share the rank of the last of them."""
    return [place for place in places if place.rank <= most]


class _Place:
    """A place while it is added up."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.bodies: list[str] = []
        self.issues: list[UUID] = []
        self.hotspots: list[UUID] = []
        self.kinds: list[str] = []
        self.worry: int | None = None
        self.recorded: int | None = None

    def count(self, counts: Iterable[CountRow]) -> None:
        for count in counts:
            if count.phase is Phase.DURING and fold(count.category) == WORRY:
                self.worry = (self.worry or 0) + count.value
            elif count.phase is Phase.DURING and fold(count.category) == RECORDED:
                self.recorded = (self.recorded or 0) + count.value

    @property
    def total(self) -> int:
        return len(self.issues) + (self.recorded or 0)


def _whose(bodies: Iterable[str]) -> str:
    """The forum of a place, or how many it belongs to."""
    named = [body for body in dict.fromkeys(bodies) if body]
    return named[0] if len(named) == 1 else f"{len(named)} forums" if named else ""


def _ranked(found: Mapping[str, _Place]) -> list[HotPlace]:
    ordered = sorted(found.items(), key=lambda pair: (-pair[1].total, pair[0]))
    totals = [place.total for _, place in ordered]
    return [
        HotPlace(
            key,
            place.name,
            _whose(place.bodies),
            ", ".join(dict.fromkeys(kind for kind in place.kinds if kind)),
            totals.index(place.total) + 1,
            totals.count(place.total) > 1,
            tuple(place.issues),
            tuple(place.hotspots),
            place.worry,
            place.recorded,
        )
        for key, place in ordered
    ]
