"""The plan registers as tables for spreadsheets: a sheet for each, in its own words."""

import datetime as dt
from collections.abc import Sequence

from cspdesk.domain.dates import say_date_short
from cspdesk.domain.entries import Entry
from cspdesk.domain.register_specs import RegisterSpec
from cspdesk.domain.sheets import Cell, Column, ColumnKind, TableSheet
from cspdesk.services.context import Context
from cspdesk.services.entries import EntryService

_DAYS = ("from_day", "due", "done_on", "review_on", "published_on")
_WHOLE = ("number", "days")
_TITLES = 31
"""Letters that the name of a sheet may have."""


def register_tables(context: Context, register: str = "") -> list[TableSheet]:
    """The table of one register, or of each that has entries. Raises Refused for an unknown one."""
    service = EntryService(context)
    wanted = [service.spec(register)] if register else service.registers()
    every = service.all(register)
    found = []
    for spec in wanted:
        own = [entry for entry in every if entry.spec.key == spec.key]
        if own or register:
            found.append(_sheet(context, spec, own))
    return found or [
        TableSheet("Plan registers", (Column("Register"),), (), sample=context.partnership.sample)
    ]


def _sheet(context: Context, spec: RegisterSpec, own: Sequence[Entry]) -> TableSheet:
    columns = [Column(field.label, _kind(field.name)) for field in spec.fields]
    columns += [Column(spec.parties.title)] if spec.parties else []
    columns += [Column(spec.steps.title)] if spec.steps else []
    columns += [Column("Late or missing")] if spec.flags else []
    rows = tuple(_row(spec, entry) for entry in own)
    day = dt.datetime.combine(context.today(), dt.time(), dt.UTC)
    return TableSheet(spec.title[:_TITLES], tuple(columns), rows, spec.about, context.partnership.sample, day)


def _kind(name: str) -> ColumnKind:
    if name in _DAYS:
        return ColumnKind.DAY
    return ColumnKind.WHOLE if name in _WHOLE else ColumnKind.DECIMAL if name == "pence" else ColumnKind.TEXT


def _row(spec: RegisterSpec, entry: Entry) -> tuple[Cell, ...]:
    cells = [_cell(entry, field.name) for field in spec.fields]
    if spec.parties:
        names = [
            f"{p.name} {say_date_short(p.on_day) if p.on_day else spec.parties.open.lower()}"
            for p in entry.parties
        ]
        cells.append("; ".join(names))
    if spec.steps:
        cells.append("; ".join(_step(entry, place) for place in range(len(entry.steps))))
    if spec.flags:
        cells.append("; ".join(flag.words for flag in entry.flags))
    return tuple(cells)


def _step(entry: Entry, place: int) -> str:
    step = entry.steps[place]
    day = (
        say_date_short(step.on_day)
        if step.on_day
        else f"by {say_date_short(step.due)}"
        if step.due
        else "to come"
    )
    text = "" if step.text == step.name else step.text
    return ", ".join(part for part in (step.name, day, text, step.outcome) if part)


def _cell(entry: Entry, name: str) -> Cell:
    if name in (*_DAYS, *_WHOLE):
        value: Cell = getattr(entry.row, name)
        return value
    if name == "pence":
        return None if entry.row.pence is None else entry.row.pence / 100
    if name in ("restricted", "marked"):
        return "yes" if getattr(entry.row, name) else "no"
    return entry.said(name)
