"""The chair's page: the gravest figures of the other sections, open barriers, and what wants a decision."""

from collections.abc import Mapping

from cspdesk.domain.pack import PackFigure, PackList, Section
from cspdesk.domain.pack_codes import BY_KEY
from cspdesk.services.pack.reads import PackReads

_KEY = "overview"
# Chosen so that the page is one page at full data.
_FIGURES = (
    "actions/open", "actions/overdue", "forums/in_place", "forums/silent", "came/people", "came/residents",
    "issues/open", "issues/fed_back", "outreach/met", "plan/done", "plan/late", "indicators/off",
)  # fmt: skip
_LINES = 5
_OFF = ("Behind", "Missed")
_LETTERS = 100


def section(read: PackReads, made: Mapping[str, Section]) -> Section:
    """Up to twelve figures with the codes they have in their sections, and lists cut to what a page holds."""
    del read
    known = {figure.key: figure for each in made.values() for figure in each.figures}
    figures: tuple[PackFigure, ...] = tuple(known[key] for key in _FIGURES if key in known)
    kind = BY_KEY[_KEY]
    return Section(_KEY, kind.letter, kind.title, figures=figures, lists=tuple(_lists(made)))


def _lists(made: Mapping[str, Section]) -> list[PackList]:
    found = []
    if "barriers" in made:
        found.append(_cut("Open barriers", _column(made["barriers"], 1), "No barrier is open."))
    if "risks" in made:
        found.append(_cut("Highest risks", _column(made["risks"], 1), "No risk is open."))
    if "indicators" in made:
        rows = made["indicators"].tables[0].rows if made["indicators"].tables else ()
        lines = [
            f"{row.cells[1]}: {row.cells[3]}"
            for row in rows
            if str(row.cells[-1]).partition(" in ")[0] in _OFF
        ]
        found.append(_cut("Indicators off their target", lines, "None."))
    if "forums" in made:
        grid = made["forums"].tables[0].rows if made["forums"].tables else ()
        lines = [f"{row.cells[1]}: {row.cells[-1]}" for row in grid if row.cells[-1]]
        found.append(_cut(f"{made['forums'].title} that need attention", lines, "None."))
    if "outreach" in made:
        rows = made["outreach"].tables[0].rows if made["outreach"].tables else ()
        lines = [f"{row.cells[1]}: {row.cells[2] or 0} of {row.cells[3]}" for row in rows if row.cells[4]]
        found.append(_cut("Measures below their target", lines, "None."))
    return found


def _column(section: Section, place: int) -> list[str]:
    return [str(row.cells[place]) for table in section.tables[:1] for row in table.rows]


def _cut(title: str, lines: list[str], empty: str) -> PackList:
    """The first lines, short enough for one page, and how many there are more."""
    shown = [
        line if len(line) <= _LETTERS else line[: _LETTERS - 1].rstrip() + "…" for line in lines[:_LINES]
    ]
    if len(lines) > _LINES:
        shown.append(f"and {len(lines) - _LINES} more")
    return PackList(title, tuple(shown), empty)
