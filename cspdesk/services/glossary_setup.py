"""The words a plan explains: its glossary as printed, or the foot-notes of one that prints none."""

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from cspdesk.assets import resource
from cspdesk.domain.glossary import Term
from cspdesk.domain.kinds import Kind

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

# As the plans print them: "Youth Offending Team (YOT)"; the foot-note "¹ NI (National Performance Indicator)";
# and "Basic Command Unit (Main police station for an area)" or "Community Safety Programme Board – The body".
_LONG_FIRST = re.compile(r"(?P<long>.+?)\s*\((?P<short>[^)]+)\)")
_FOOT_NOTE = re.compile(r"[¹²³⁴-⁹] (?P<short>\w+) \((?P<long>[^)]+)\)")
_TOLD = re.compile(r"(?P<long>.+?)(?: \((?P<aside>.+)\)| – (?P<meaning>.+))?")


@cache
def shipped_terms(plan_key: str) -> tuple[Term, ...]:
    """The terms a shipped plan explains, in its order; none for an unknown plan."""
    found = resource(f"plans/{plan_key}.plan.json")
    if not plan_key or not found.is_file():
        return ()
    told: dict[str, Any] = json.loads(found.read_text(encoding="utf-8"))
    if "glossary" in told:
        return tuple(_term(entry) for entry in told["glossary"])
    notes = (part.get("note", "") for section in told["sections"] for part in section["parts"])
    matches = (_FOOT_NOTE.fullmatch(note) for note in notes)
    return tuple(Term(found["short"], found["long"]) for found in matches if found is not None)


def add_glossary(work: "UnitOfWork", plan_key: str) -> None:
    """Writes what a plan explains into a unit of work."""
    for position, term in enumerate(shipped_terms(plan_key), start=1):
        add_term(work, term, position)


def add_term(work: "UnitOfWork", term: Term, position: int) -> None:
    """Writes one term at a place of the glossary."""
    work.add(
        Kind.GLOSSARY_TERM,
        short=term.short,
        long=term.long,
        meaning=term.meaning,
        expand=term.expand,
        position=position,
    )


def _term(entry: dict[str, Any]) -> Term:
    name: str = entry["term"]
    if "long" in entry:
        return Term(name, entry["long"])
    if "text" in entry:
        told = _TOLD.fullmatch(entry["text"])
        assert told is not None
        return Term(name, told["long"], told["aside"] or told["meaning"] or "")
    meaning = "\n".join(entry["meaning"])
    parted = _LONG_FIRST.fullmatch(name)
    return Term(parted["short"], parted["long"], meaning) if parted else Term("", name, meaning)
