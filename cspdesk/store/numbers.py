"""The permanent numbers of actions and issues as the database puts them together."""

import sqlalchemy as sa


def number(table: sa.Table, mark: str = "") -> sa.ColumnElement[str]:
    """F07-2026-014 of an action; an issue's has the mark S before its running number."""
    running = sa.cast(table.c.running, sa.TEXT)
    padded = sa.case(
        (table.c.running < 10, sa.literal("00") + running),
        (table.c.running < 100, sa.literal("0") + running),
        else_=running,
    )
    return table.c.code + "-" + sa.cast(table.c.year, sa.TEXT) + f"-{mark}" + padded + table.c.suffix
