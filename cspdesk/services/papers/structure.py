"""The structure chart: the tree of bodies as the register of bodies has it."""

import datetime as dt
from uuid import UUID

from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kinds import Audience, BodyState
from cspdesk.domain.papers.lists import ChartNode, StructureChartPaper
from cspdesk.domain.standing import overdue_for_closing
from cspdesk.domain.structure import KIND_WORDS, STATE_WORDS, in_tree_order
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted

_PLAIN = frozenset({BodyState.MEETING, BodyState.SET_UP, BodyState.PLANNED})


def build(context: Context, ref: UUID | None, wanted: Wanted) -> StructureChartPaper:
    """Every body that is not closed, under the body it reports to; reasons are for the office alone."""
    del ref
    today = context.today()
    bodies = [body for body in context.store.bodies.all(today) if body.state is not BodyState.CLOSED]
    head = common.letterhead(context)
    tree = in_tree_order(bodies)
    return StructureChartPaper(
        letterhead=head,
        made_on=today,
        title=f"Groups and {head.words.many('forum')}",
        roots=_nodes(tree, _Words(wanted.audience, today, head.words.forum)),
    )


class _Words:
    """What a card says of a body to this audience."""

    def __init__(self, audience: Audience, today: dt.date, forum: str) -> None:
        self._internal = audience is Audience.INTERNAL
        self._today = today
        self._forum = forum

    def node(self, body: BodyRow, children: tuple[ChartNode, ...]) -> ChartNode:
        late = self._internal and overdue_for_closing(body, self._today)
        said = [body.state_reason if self._internal else ""]
        if body.state is BodyState.UNDER_REVIEW and body.state_since is not None:
            said.append(f"since {say_date_short(body.state_since)}")
        if late and body.expected_end is not None:
            said.append(f"expected to end {say_date_short(body.expected_end)}, closing note asked for")
        kind = KIND_WORDS[body.kind] if body.word_body == "" else body.word_body
        return ChartNode(
            name=body.name,
            kind="" if kind.casefold() in body.name.casefold() else kind,
            state=STATE_WORDS[body.state],
            note=", ".join(part for part in said if part),
            flagged=late or body.state not in _PLAIN,
            children=children,
        )


def _nodes(tree: list[tuple[int, BodyRow]], words: _Words) -> tuple[ChartNode, ...]:
    """Depth-first lines made into nested nodes, from the last line up."""
    waiting: dict[int, list[ChartNode]] = {}
    for depth, body in reversed(tree):
        below = tuple(reversed(waiting.pop(depth + 1, [])))
        waiting.setdefault(depth, []).append(words.node(body, below))
    return tuple(reversed(waiting.get(0, [])))
