"""The information leaflets an office begins with: templates of flyers, and the texts they share."""

import json
from typing import TYPE_CHECKING

from cspdesk.assets import resource
from cspdesk.domain.kinds import Kind
from cspdesk.domain.publication_kinds import BlockKind

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_PAPER = "poster"


def add_templates(work: "UnitOfWork") -> None:
    """Writes the shipped texts and templates inside a unit of work; the office changes them as its own."""
    shipped = json.loads(resource("leaflets/templates.json").read_text(encoding="utf-8"))
    for position, text in enumerate(shipped["texts"], start=1):
        work.add(Kind.TEXT_BLOCK, kind=BlockKind.CONTENT, position=position, **text)
    for position, template in enumerate(shipped["templates"], start=1):
        work.add(
            Kind.PAPER_TEMPLATE,
            paper=_PAPER,
            name=template["name"],
            topic=template["topic"],
            content=json.dumps(template["content"], ensure_ascii=False, sort_keys=True),
            position=position,
        )
