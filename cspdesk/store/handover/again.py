"""Taking once more what was taken and taken back: its units stand here, so that their values are offered anew."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

from cspdesk.domain.merging import Choice, Manifest
from cspdesk.store.care_tables import local_taking
from cspdesk.store.handover.back import offered_again

if TYPE_CHECKING:
    from cspdesk.store.handover.take import Outcome, Taker
    from cspdesk.store.work import UnitOfWork


def retake(work: "UnitOfWork", taker: "Taker", outcome: "Outcome", manifest: Manifest) -> bool:
    """Offers what a taking of this handover had brought before it was taken back; False when there is none.

    What stands as the inverse left it takes the values that came; anything changed since is asked.
    """
    row = local_taking.c
    query = sa.select(row.id, row.first_position, row.last_position, row.undone_by).where(
        row.handover_id == manifest.id, row.undone_by.is_not(None)
    )
    taken = work.connection.execute(query.order_by(row.last_position.desc())).first()
    if taken is None:
        return False
    contests = offered_again(work, taken.first_position, taken.last_position, taken.undone_by)
    for contest in contests:
        taker.offer(outcome, contest, Choice.THEIRS if contest.mine == contest.base else None)
    return bool(contests)
