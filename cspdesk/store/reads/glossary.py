"""Reads of the words the office explains."""

import sqlalchemy as sa

from cspdesk.domain.glossary import TermRow
from cspdesk.store.pack_tables import glossary_term
from cspdesk.store.reads.rows import fetch, plain


class GlossaryReads:
    """The glossary of the partnership."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def all(self) -> list[TermRow]:
        """The terms as they were put in."""
        query = sa.select(*plain(glossary_term)).where(~glossary_term.c.deleted)
        return fetch(self._engine, query.order_by(glossary_term.c.position, glossary_term.c.id), TermRow)
