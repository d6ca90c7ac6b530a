"""Open actions by owner: what each agency owes, for one owner or all."""

from cspdesk.documents.actions_table import actions_table
from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import Paragraph, Part
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look
from cspdesk.documents.phrases import as_at, counted
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.lists import ActionListPaper, OwnerGroup


def build(paper: ActionListPaper, options: PaperOptions, look: Look) -> Made:
    del options
    total = sum(len(group.actions) for group in paper.groups)
    late = sum(action.days_overdue > 0 for group in paper.groups for action in group.actions)
    told = f"{counted(total, 'action')}, {late:,} overdue"
    parts = furniture.title_block(
        look, "Actions", paper.title, (paper.scope, f"{as_at(paper.made_on)}: {told}")
    )
    for group in paper.groups:
        parts += _group(look, group, titled=group.owner == paper.title)
    if not total:
        parts.append(Paragraph("Nothing is open.", look.body))
    running = f"Actions · {paper.title} · {say_date_short(paper.made_on)}"
    return Made(parts, f"Actions, {paper.title}, {say_date_short(paper.made_on)}", running, names_people=True)


def _group(look: Look, group: OwnerGroup, *, titled: bool) -> list[Part]:
    """What one owner owes; under the title of the paper their name is not said again."""
    late = group.late or sum(action.days_overdue > 0 for action in group.actions)
    counts = [f"{len(group.actions):,} open", f"{late:,} overdue", f"{group.done:,} done"]
    tally = Paragraph(" · ".join(counts), look.small, after=3.0, keep_next=bool(group.actions))
    parts: list[Part] = [tally] if titled else [furniture.heading(look, group.owner), tally]
    return parts + actions_table(look, group.actions, owners=False) if group.actions else parts
