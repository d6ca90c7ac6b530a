"""Community groups of an area that can deal with local issues, with whom one may ask there."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import Consent
from cspdesk.domain.text import fold

_TELLING = 5
"""Letters a word has at least that says what an issue is about."""


@dataclass(frozen=True)
class GroupContact:
    """The person to ask at a group, with their consent to be contacted and the day it was given or refused."""

    activity_id: UUID
    person_id: UUID
    person: str
    phone: str
    email: str
    may_be_contacted: Consent
    contacted_on: dt.date | None


@dataclass(frozen=True)
class LocalGroup:
    """One group of the directory; `contact` is None where nobody is known there."""

    activity: ActivityRow
    contact: GroupContact | None

    @property
    def id(self) -> UUID:
        return self.activity.id

    @property
    def deals_with(self) -> str:
        """What it deals with: its topic, and what is written of it."""
        return ", ".join(part for part in (self.activity.topic, self.activity.what) if part)


def groups_for(issue: IssueRow, groups: Iterable[LocalGroup]) -> list[LocalGroup]:
    """The groups of an issue's area that deal with its kind; a group without an area is of every one.

    One telling word is enough: “Litter and dog fouling” finds who deals with litter and fly-tipping.
    """
    words = [word for word in fold(issue.kind).split() if len(word) >= _TELLING]
    return [
        group
        for group in groups
        if group.activity.body_id in (None, issue.body_id)
        and any(word in fold(group.deals_with) for word in words)
    ]
