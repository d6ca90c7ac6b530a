"""The mailing list of chairs, or of any other office holders."""

from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import Paragraph
from cspdesk.documents.kit.tables import Cell, CellText, Column, table
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look
from cspdesk.documents.phrases import as_at, counted
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.lists import MailingListPaper


def build(paper: MailingListPaper, options: PaperOptions, look: Look) -> Made:
    del options
    told = f"{as_at(paper.made_on)}: {counted(len(paper.lines), 'entry', 'entries')}"
    parts = furniture.title_block(look, "Mailing list", paper.title, (paper.scope, told))
    rows: list[list[CellText]] = []
    before = ""
    for line in paper.lines:
        name: CellText = line.name or "vacant"
        if line.role:
            name = Cell(((line.name or "vacant", look.figure), (line.role, look.small)))
        reach = tuple((each, look.figure) for each in (line.phone, line.email) if each)
        note = ((line.reach, look.small),) if line.reach else ()
        # A body's chair and vice-chair stand together, its name said once.
        again = line.body == before and not look.large
        rows.append(["" if again else line.body, name, line.address, Cell(reach + note)])
        before = line.body
    columns = [
        Column("Body", 0.9, bold=True),
        Column("Name", 0.9),
        Column("Address", 0.95),
        Column("Reach", 0, most=look.measure * 0.38),
    ]
    parts += table(look, columns, rows, carry=True)
    if not rows:
        parts.append(Paragraph("Nobody holds this office yet.", look.body))
    return Made(
        parts,
        f"{paper.title}, {say_date_short(paper.made_on)}",
        f"{paper.title} · {say_date_short(paper.made_on)}",
        names_people=True,
    )
