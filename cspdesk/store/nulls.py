"""What is unknown is listed first on a server too, as SQLite lists it: one office sees one order wherever it works."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql.psycopg import PGCompiler_psycopg
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import UnaryExpression

_SAID = (operators.nulls_first_op, operators.nulls_last_op)


class UnknownFirst(PGCompiler_psycopg):
    """Writes ORDER BY with the place of nulls, but for keys, which an index gives in order and are never null."""

    def order_by_clause(self, select: Any, **given: Any) -> str:
        """The clause with its word before it; empty for none."""
        parts = [self._placed(part, given) for part in select._order_by_clauses]
        written = ", ".join(part for part in parts if part)
        return f" ORDER BY {written}" if written else ""

    def _placed(self, part: Any, given: dict[str, Any]) -> str:
        written: str = self.process(part, **given)
        inner = getattr(part, "element", part) if not isinstance(part, UnaryExpression) else part
        down = isinstance(inner, UnaryExpression) and inner.modifier is operators.desc_op
        if isinstance(inner, UnaryExpression):
            if inner.modifier in _SAID:
                return written
            inner = inner.element
        if not written or (isinstance(inner, sa.Column) and inner.primary_key):
            return written
        return f"{written} NULLS {'LAST' if down else 'FIRST'}"
