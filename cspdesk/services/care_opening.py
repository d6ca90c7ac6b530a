"""Which record's page shows a record that has no page of its own."""

from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.kinds import Kind

if TYPE_CHECKING:
    from cspdesk.store.store import Store

_WHOLES: dict[Kind, tuple[str, Kind]] = {
    Kind.ATTENDANCE: ("meeting_id", Kind.MEETING),
    Kind.ISSUED_PAPER: ("meeting_id", Kind.MEETING),
    Kind.DISPATCH: ("meeting_id", Kind.MEETING),
    Kind.ISSUE_VOICE: ("issue_id", Kind.ISSUE),
    Kind.ISSUE_STEP: ("issue_id", Kind.ISSUE),
    Kind.ISSUE_CLOCK: ("issue_id", Kind.ISSUE),
    Kind.FEEDBACK: ("issue_id", Kind.ISSUE),
    Kind.CLOCK_EXTENSION: ("clock_id", Kind.ISSUE_CLOCK),
    Kind.PRIORITY_NOTE: ("priority_id", Kind.PRIORITY),
    Kind.BALLOT: ("body_id", Kind.BODY),
    Kind.BALLOT_LINE: ("ballot_id", Kind.BALLOT),
    Kind.ROLE: ("person_id", Kind.PERSON),
    Kind.RESPONSE: ("survey_id", Kind.SURVEY),
    Kind.REPLY: ("response_id", Kind.RESPONSE),
    Kind.QUESTION: ("survey_id", Kind.SURVEY),
    Kind.SURVEY: ("activity_id", Kind.ACTIVITY),
    Kind.DISTRIBUTION: ("publication_id", Kind.PUBLICATION),
    Kind.MESSAGE_CHANNEL: ("message_id", Kind.MESSAGE),
    Kind.ENTRY_STEP: ("entry_id", Kind.ENTRY),
    Kind.ENTRY_PARTY: ("entry_id", Kind.ENTRY),
    Kind.PACK_FIGURE: ("pack_id", Kind.PACK),
    Kind.LINE_PARTNER: ("line_id", Kind.PLAN_LINE),
    Kind.TEMPLATE_ITEM: ("template_id", Kind.TEMPLATE),
    Kind.STANDARD_FIGURE: ("standard_id", Kind.STANDARD),
    Kind.INDICATOR_NAME: ("indicator_id", Kind.INDICATOR),
    Kind.INDICATOR_PARTNER: ("indicator_id", Kind.INDICATOR),
}


def opens(store: "Store", kind: Kind, record_id: UUID) -> tuple[Kind, UUID]:
    """The record to open for this one: itself, or the nearest it belongs to that has a page."""
    for _ in range(len(_WHOLES)):
        row = store.packs.rows_of(kind, [record_id]).get(record_id, {})
        if kind in (Kind.ATTACHMENT, Kind.ALIAS) and row:
            kind, record_id = Kind(row["owner_kind"]), row["owner_id"]
        elif kind in _WHOLES and row.get(_WHOLES[kind][0]) is not None:
            name, kind = _WHOLES[kind]
            record_id = row[name]
        else:
            break
    return kind, record_id
