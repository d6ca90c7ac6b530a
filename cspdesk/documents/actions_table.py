"""Actions as a table, the same on every paper that shows them."""

from collections.abc import Sequence

from cspdesk.documents.kit.parts import Part
from cspdesk.documents.kit.tables import CellText, Column, table
from cspdesk.documents.page import Look
from cspdesk.documents.phrases import action_cell, due_cell
from cspdesk.domain.papers.common import ActionLine


def actions_table(look: Look, actions: Sequence[ActionLine], *, owners: bool = True) -> list[Part]:
    """Number, action, owner and date of each; without owners where the heading says whose they are."""
    wide = look.measure
    columns = [Column("Number", 0, most=wide * 0.2), Column("Action", 1), Column("Due", 0, most=wide * 0.2)]
    if owners:
        columns.insert(2, Column("Owner", 0, most=wide * 0.22))
    rows: list[list[CellText]] = []
    for action in actions:
        row: list[CellText] = [action.number, action_cell(look, action), due_cell(look, action)]
        if owners:
            row.insert(2, action.owner or "no owner")
        rows.append(row)
    return table(look, columns, rows)
