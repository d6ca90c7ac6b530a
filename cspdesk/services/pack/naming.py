"""Records by the numbers and words they are known by, so that a figure can name what is behind it."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.pack import RecordBehind, Records, pack_number
from cspdesk.domain.text import one_line

if TYPE_CHECKING:
    from cspdesk.store.store import Store

# The first of these fields that holds something names a record of any kind.
_PARTS = (
    (Kind.MILESTONE, "line_id", Kind.PLAN_LINE),
    (Kind.MILESTONE, "action_id", Kind.ACTION),
    (Kind.DISTRIBUTION, "publication_id", Kind.PUBLICATION),
    (Kind.DECISION, "meeting_id", Kind.MEETING),
    (Kind.ENTRY_STEP, "entry_id", Kind.ENTRY),
    (Kind.FIGURE, "indicator_id", Kind.INDICATOR),
)
_WORDS = ("title", "name", "words", "text", "place", "what")


def named(store: "Store", records: Records, changed: dict[Kind, set[UUID]]) -> list[RecordBehind]:
    """The records in their order; one that is gone says so. One select for each kind."""
    by_kind: dict[Kind, list[UUID]] = {}
    for kind, record in records:
        by_kind.setdefault(kind, []).append(record)
    rows = {kind: store.packs.rows_of(kind, ids) for kind, ids in by_kind.items()}
    refs: dict[UUID, tuple[str, str]] = {}
    if Kind.MEETING in rows:
        refs = store.packs.meetings(rows[Kind.MEETING])
    if Kind.PLAN_LINE in rows:
        refs |= _lines(store, rows[Kind.PLAN_LINE])
    made = []
    for kind, record in records:
        row = rows[kind].get(record)
        ref, words = refs.get(record) or (("", "") if row is None else (_ref(kind, row), _said(row)))
        since = record in changed.get(kind, ())
        gone = row is None or bool(row["deleted"])
        made.append(RecordBehind(kind, record, ref, words, since, gone, _opens(kind, record, row or {})))
    return made


def _lines(store: "Store", rows: dict[UUID, dict[str, Any]]) -> dict[UUID, tuple[str, str]]:
    """Lines of the plan by their label and its priority's: every priority begins again at its first."""
    priorities = store.packs.rows_of(
        Kind.PLAN_PRIORITY, list({row["plan_priority_id"] for row in rows.values()})
    )
    labels = {key: row["label"] or row["title"] for key, row in priorities.items()}
    return {
        key: (" · ".join(filter(None, (labels.get(row["plan_priority_id"]), row["label"]))), _said(row))
        for key, row in rows.items()
    }


def _opens(kind: Kind, record: UUID, row: dict[str, Any]) -> tuple[Kind, UUID]:
    """What has no page of its own opens with what it belongs to."""
    for own, column, whole in _PARTS:
        if kind is own and row.get(column) is not None:
            return whole, row[column]
    return kind, record


def _ref(kind: Kind, row: dict[str, Any]) -> str:
    """The printed number of a record, empty where it has none."""
    if kind is Kind.ACTION:
        return f"{row['code']}-{row['year']}-{row['running']:03d}{row['suffix']}"
    if kind is Kind.ISSUE:
        return f"{row['code']}-{row['year']}-S{row['running']:03d}{row['suffix']}"
    if kind is Kind.PACK:
        return pack_number(row["year"], row["running"], row["suffix"])
    if kind is Kind.RISK:
        return f"R{row['number']}"
    return str(row.get("code") or row.get("label") or "")


def _said(row: dict[str, Any]) -> str:
    return next((one_line(str(row[name])) for name in _WORDS if row.get(name)), "")
