"""The glossary: the words an office explains in what it prints."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from cspdesk.domain.glossary import Term, TermRow
from cspdesk.domain.kinds import Kind
from cspdesk.domain.sheets import Column, TableSheet
from cspdesk.domain.text import clean, fold, one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.glossary_setup import add_term, shipped_terms


class GlossaryService:
    """Every change publishes Kind.GLOSSARY_TERM; `write_csv` makes the file of a table."""

    def __init__(self, context: Context, write_csv: Callable[[TableSheet], bytes]) -> None:
        self._context = context
        self._store = context.store
        self._write_csv = write_csv

    def all(self) -> list[TermRow]:
        """The terms in letter order."""
        return sorted(self._store.glossary.all(), key=_by_letter)

    def get(self, term_id: UUID) -> TermRow:
        """One term. Raises Refused when there is none."""
        found = next((row for row in self._store.glossary.all() if row.id == term_id), None)
        if found is None:
            raise Refused("That term is not in this store: look for it in the glossary.")
        return found

    def add(self, short: str, long: str = "", meaning: str = "", *, expand: bool = True) -> UUID:
        """Explains a word from now on.

        Raises Refused for one that says nothing, or a short form that is explained already.
        """
        values = self._sound(short, long, meaning)
        with self._store.work(f"add {values['short'] or values['long']} to the glossary") as work:
            last = max((row.position for row in self._store.glossary.all()), default=0)
            made = work.add(Kind.GLOSSARY_TERM, **values, expand=expand, position=last + 1)
            work.commit()
        return made

    def change(self, term_id: UUID, **values: Any) -> None:
        """Changes what is explained and how. Raises Refused as `add` does."""
        row = self.get(term_id)
        kept = {name: values.get(name, getattr(row, name)) for name in ("short", "long", "meaning")}
        sound = values | self._sound(**kept, own=term_id)
        with self._store.work(f"change {row.name} in the glossary") as work:
            work.change(Kind.GLOSSARY_TERM, term_id, **sound)
            work.commit()

    def drop(self, term_id: UUID) -> None:
        """Takes a term out of the glossary."""
        row = self.get(term_id)
        with self._store.work(f"take {row.name} out of the glossary") as work:
            work.delete(Kind.GLOSSARY_TERM, term_id)
            work.commit()

    def table(self) -> TableSheet:
        """The glossary as a table for spreadsheets, in letter order."""
        columns = (Column("Short form"), Column("Stands for"), Column("Meaning"), Column("Written out"))
        rows = tuple(
            (row.short, row.long, row.meaning, "yes" if row.expand and row.short else "no")
            for row in self.all()
        )
        return TableSheet("Glossary", columns, rows, sample=self._context.partnership.sample)

    def csv(self) -> bytes:
        """The glossary as a file of comma-separated values."""
        return self._write_csv(self.table())

    def waiting_in_plan(self) -> int:
        """How many terms the plan of this store explains that are not in the glossary."""
        return len(self._missing())

    def take_from_plan(self) -> int:
        """Adds what the plan explains and the glossary does not, and gives how many that were.

        Raises Refused when there is none.
        """
        missing = self._missing()
        if not missing:
            raise Refused("The plan explains no word that is not in the glossary: add your own.")
        rows = self._store.glossary.all()
        last = max((row.position for row in rows), default=0)
        with self._store.work("take the glossary of the plan") as work:
            for position, term in enumerate(missing, start=last + 1):
                add_term(work, term, position)
            work.commit()
        return len(missing)

    def _missing(self) -> list[Term]:
        known = {fold(row.name) for row in self._store.glossary.all()}
        shipped = shipped_terms(self._context.partnership.plan_key)
        return [term for term in shipped if fold(term.name) not in known]

    def _sound(self, short: str, long: str, meaning: str, own: UUID | None = None) -> dict[str, str]:
        short, long, meaning = one_line(short), one_line(long), clean(meaning).text.strip()
        if not short and not long:
            raise Refused("Type the short form, or the words to explain.")
        if not meaning and not (short and long):
            raise Refused("Say what it stands for, or what it means.")
        for row in self._store.glossary.all():
            if row.id != own and (row.short == short if short else fold(row.name) == fold(long)):
                raise Refused(f"“{row.name}” is in the glossary already: change that one.")
        return {"short": short, "long": long, "meaning": meaning}


def _by_letter(row: TermRow) -> tuple[str, str]:
    return row.order, row.long
