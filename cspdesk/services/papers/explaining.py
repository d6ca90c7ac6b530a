"""Papers that explain the words of the glossary which they use."""

from dataclasses import replace
from typing import Any

from cspdesk.domain.glossary import Term, words_of
from cspdesk.services.context import Context


def terms_of(context: Context) -> tuple[Term, ...]:
    """The glossary as papers carry it, with the names of partners and bodies in which a short form stands."""
    store = context.store
    terms = [Term(row.short, row.long, row.meaning, row.expand) for row in store.glossary.all()]
    known = {short for term in terms for short, _ in term.forms}
    named = {row.name for row in store.people.agencies()}
    named |= {row.name for row in store.bodies.all(context.today())}
    holding = sorted(name for name in named if name not in known and known.intersection(words_of(name)))
    # One that explains itself, "Responsible Authority Group (RAG)", is read as any text.
    return (*terms, *(Term(name, expand=False) for name in holding if "(" not in name))


def explaining(context: Context, paper: Any) -> Any:
    """The paper with the terms it may explain; one that has no place for them stays as it is."""
    return replace(paper, glossary=terms_of(context)) if hasattr(paper, "glossary") else paper
