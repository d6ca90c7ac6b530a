"""Which issues are likely the same matter raised twice: by place, kind and words. It only points, nothing is joined."""

from collections.abc import Iterable
from dataclasses import dataclass

from cspdesk.domain.issues import IssueRow
from cspdesk.domain.text import fold, words

_SMALL = frozenset(
    ("and", "are", "been", "for", "from", "had", "has", "have", "near", "not", "off", "out", "over", "than", "that",
     "the", "their", "them", "then", "there", "they", "this", "too", "very", "was", "were", "when", "which", "with")
)  # fmt: skip
_LEAST = 45


@dataclass(frozen=True)
class Double:
    """An issue that may be the same, why, and how likely (0 to 100)."""

    issue: IssueRow
    why: str
    weight: int


def likely_doubles(issue: IssueRow, others: Iterable[IssueRow]) -> list[Double]:
    """Issues likely the same as one, the likeliest first."""
    mine = _told(issue.words)
    place, kind = fold(issue.place).strip(), fold(issue.kind).strip()
    found = []
    for other in others:
        if other.id == issue.id:
            continue
        reasons, weight = [], 0
        if place and fold(other.place).strip() == place:
            reasons.append("same place")
            weight += 35
        if kind and fold(other.kind).strip() == kind:
            reasons.append("same kind")
            weight += 20
        shared = mine & _told(other.words)
        both = min(len(mine), len(_told(other.words)))
        if shared and both:
            weight += round(60 * len(shared) / both)
            reasons.append("both say " + ", ".join(sorted(shared)[:4]))
        if weight >= _LEAST:
            found.append(Double(other, "; ".join(reasons), min(weight, 100)))
    return sorted(found, key=_likeliest)


def _told(text: str) -> frozenset[str]:
    return frozenset(word for word in words(text) if word not in _SMALL and len(word) > 2)


def _likeliest(double: Double) -> tuple[int, str]:
    return -double.weight, double.issue.ref
