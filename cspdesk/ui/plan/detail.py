"""Which card stands beside a row of the list, and where a record of the plan is found."""

from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.errors import Refused
from cspdesk.ui.desk import Desk
from cspdesk.ui.plan import cards, view_cards
from cspdesk.ui.plan.card import Card
from cspdesk.ui.plan.items import Item
from cspdesk.ui.plan.line_card import line_card
from cspdesk.ui.plan.reading import Wanted

if TYPE_CHECKING:
    from cspdesk.ui.plan.plan_page import PlanPage

_VIEWS = {NoteKind.QUESTION: "questions", NoteKind.COMMENT: "comments"}


def card_of(page: "PlanPage", item: Item) -> Card:
    """The card of a row. Raises Refused for a record that is gone."""
    reading = page.reading
    assert reading is not None
    if item.what in ("line", "step", "action"):
        key = item.id if item.what == "line" else item.id[1]
        line = reading.lines.get(key)
        if line is None:
            return view_cards.action_card(reading, item.id[1])
        return line_card(reading, line, page.desk.services.history.latest(line.id))
    if item.what == "old":
        compared = page.around().compared
        assert compared is not None
        return view_cards.old_card(next(line for line in compared.dropped if line.id == item.id))
    if item.what == "plan":
        return cards.plan_card(reading)
    if item.what in ("priority", "none"):
        key = item.id if item.what == "priority" else item.id[1]
        return cards.priority_card(reading, reading.priorities[key])
    if item.what == "note":
        return view_cards.note_card(reading, next(note for note in reading.file.notes if note.id == item.id))
    if item.what == "change":
        return view_cards.change_card(reading, next(row for row in reading.file.changes if row.id == item.id))
    if item.what == "tag":
        wanted = page.wanted()
        shown = reading.shown(Wanted(wanted.priority_id, wanted.year))
        return view_cards.tag_card(reading, item.id[1], item.id[2], shown)
    if item.what == "part":
        return view_cards.part_card(reading, item.id[1])
    if item.what == "area":
        return view_cards.area_card(next(row for row in page.around().areas if row.body_id == item.id))
    return view_cards.owes_card(reading, item.id)


def place_of(desk: Desk, kind: Kind, record: UUID) -> tuple[UUID, UUID | None, str]:
    """The plan of a record, the priority to choose, and the view it stands in. Raises Refused when it is gone."""
    plans = desk.services.plans
    if kind is Kind.PLAN:
        return plans.get(record).id, None, "lines"
    if kind is Kind.PLAN_PRIORITY:
        row = plans.priority(record)
        return row.plan_id, row.id, "lines"
    if kind is Kind.PLAN_LINE:
        line = plans.line(record)
        return line.plan_id, line.plan_priority_id, "lines"
    note = next((note for note in plans.notes() if note.id == record), None)
    if note is None or note.plan_id is None:
        raise Refused("That is not in the plan any more: look at its change log.")
    return note.plan_id, None, _VIEWS.get(note.kind, "achievements")
