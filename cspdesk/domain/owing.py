"""Who owes what: actions by owner agency, counted the same in window, papers and sheets.

A team's actions are its parent's. An action of the community is nobody's debt: it is counted apart. Late is
what is open past its day, and what was done after it.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.kinds import ActionState

COMMUNITY = "The community"
NOBODY = "No owner yet"


@dataclass(frozen=True)
class Owed:
    """What one owner owes and has done, each list in the order of the numbers.

    `agency_id` is None for people and groups without an agency, the community, and actions nobody owns.
    `overdue` are open ones past their day, `late` those done after it.
    """

    owner: str
    agency_id: UUID | None
    open: tuple[ActionRow, ...]
    overdue: tuple[ActionRow, ...]
    done: tuple[ActionRow, ...]
    late: tuple[ActionRow, ...]
    community: bool = False

    @property
    def actions(self) -> tuple[ActionRow, ...]:
        """All of them, those dropped left out."""
        return (*self.open, *self.done)


def is_late(action: ActionRow) -> bool:
    """True for what was done after its day."""
    return (
        action.state is ActionState.DONE
        and action.due is not None
        and action.closed_on is not None
        and action.closed_on > action.due
    )


def owner_key(action: ActionRow, parents: Mapping[UUID, UUID]) -> tuple[UUID | None, str]:
    """The agency an action counts for (a team's parent), or the words its owner goes by."""
    if action.community:
        return None, COMMUNITY
    if action.owner_agency_id is not None:
        return parents.get(action.owner_agency_id, action.owner_agency_id), ""
    return None, action.owner_person or action.owner_words or NOBODY


def by_owner(
    actions: Iterable[ActionRow],
    today: dt.date,
    names: Mapping[UUID, str],
    parents: Mapping[UUID, UUID],
) -> list[Owed]:
    """Everything owed, agencies first in the order of `names`, then others by name, the community last.

    `parents` gives the agency of a team.
    """
    groups: dict[tuple[UUID | None, str], list[ActionRow]] = {}
    for action in actions:
        if action.state is not ActionState.DROPPED:
            groups.setdefault(owner_key(action, parents), []).append(action)
    places = {agency: place for place, agency in enumerate(names)}
    found = []
    for (agency, words), owned in groups.items():
        rank = 0 if agency is not None else 2 if words == COMMUNITY else 3 if words == NOBODY else 1
        # An agency that is gone still shows by the name its actions give.
        name = words if agency is None else names.get(agency, owned[0].owner_agency)
        place = places.get(agency, len(places)) if agency is not None else 0
        found.append(((rank, place, name.casefold()), owed(name, agency, owned, today)))
    found.sort(key=_first)
    return [each for _, each in found]


def owed(owner: str, agency_id: UUID | None, actions: Iterable[ActionRow], today: dt.date) -> Owed:
    """What one owner owes of these actions."""
    listed = list(actions)
    still = tuple(action for action in listed if action.state is ActionState.OPEN)
    done = tuple(action for action in listed if action.state is ActionState.DONE)
    return Owed(
        owner,
        agency_id,
        still,
        tuple(action for action in still if action.days_overdue(today)),
        done,
        tuple(action for action in done if is_late(action)),
        owner == COMMUNITY and agency_id is None,
    )


def _first(pair: tuple[tuple[int, int, str], Owed]) -> tuple[int, int, str]:
    return pair[0]
