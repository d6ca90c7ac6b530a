"""How long personal data is kept: the office's rules, and what is past its date by them."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.care_kinds import Basis, Covered
from cspdesk.domain.ids import content_id
from cspdesk.domain.kinds import Kind
from cspdesk.domain.retention import MOST_MONTHS, Due, Kept, Rule, due, rules
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.care_opening import opens
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.services.erasing import ErasingService


class RetentionService:
    """A changed rule counts at once, as dates are never kept. Publishes Kind.RETENTION_RULE."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def rules(self) -> tuple[Rule, ...]:
        """A rule for everything covered; those the office has not made itself are the usual ones."""
        return rules(self._store.care.rules())

    def set_rule(self, covers: Covered, months: int, note: str = "") -> None:
        """Keeps something so many months; 0 for as long as the store. Raises Refused past a hundred years."""
        if not 0 <= months <= MOST_MONTHS:
            raise Refused(f"Type a number of months from 0 to {MOST_MONTHS:,}.")
        with self._store.work("change how long data is kept") as work:
            made = work.add(
                Kind.RETENTION_RULE, _rule_id(covers), covers=covers, months=months, note=one_line(note)
            )
            assert made
            work.commit()

    def use_default(self, covers: Covered) -> None:
        """Takes the office's own rule back: the usual one counts again."""
        with self._store.work("keep data as long as usual") as work:
            if work.peek(Kind.RETENTION_RULE, _rule_id(covers)) is not None:
                work.delete(Kind.RETENTION_RULE, _rule_id(covers))
            work.commit()

    def all(self) -> list[Due]:
        """Everything covered with its date, the earliest first, what is kept for good last."""
        by_cover = {rule.cover.covers: rule for rule in self.rules()}
        kept = self._store.care.kept(self._context.today())
        found = [due(each, by_cover[each.covers]) for each in kept]
        return sorted(found, key=_by_date)

    def past(self) -> list[Due]:
        """What is past its date: the purge list. Nothing on it goes by itself."""
        today = self._context.today()
        return [each for each in self.all() if each.past(today)]

    def opens(self, kept: Kept) -> tuple[Kind, UUID]:
        """The record whose page shows it."""
        return opens(self._store, kept.kind, kept.record_id)

    def counts(self) -> Counter[Covered]:
        """How many records of each sort are past their date."""
        return Counter(each.kept.covers for each in self.past())


class PurgeService:
    """Erases what is past its date, when a person says so; final, as all erasing is."""

    def __init__(self, context: Context, retention: RetentionService, erasing: "ErasingService") -> None:
        self._context, self._retention, self._erasing = context, retention, erasing

    def purge(self, chosen: Sequence[Due]) -> int:
        """Erases these of the list; gives how many. Raises Refused for one that is not past its date (any more)."""
        past = {(each.kept.covers, each.kept.record_id, each.kept.field) for each in self._retention.past()}
        wanted = [each.kept for each in chosen]
        if any((each.covers, each.record_id, each.field) not in past for each in wanted):
            raise Refused("One of these is not past its date any more: look at the list again.")
        texts = [((each.kind, each.record_id, each.field), "") for each in wanted if each.field]
        people = [each.record_id for each in wanted if each.kind is Kind.PERSON]
        whole = [
            (each.kind, each.record_id) for each in wanted if not each.field and each.kind is not Kind.PERSON
        ]
        self._erasing.refuse_oneself(people)
        if whole:
            self._erasing.erase_records(whole, Basis.RETENTION)
        if texts:
            self._erasing.erase_texts(texts, Basis.RETENTION)
        self._erasing.erase_people(people, Basis.RETENTION)
        return len(wanted)


def _rule_id(covers: Covered) -> UUID:
    return content_id("retention_rule", covers.value)


def _by_date(each: Due) -> tuple[bool, str, str, str]:
    day = each.due.isoformat() if each.due else ""
    return each.due is None, day, each.kept.covers.value, each.kept.words
