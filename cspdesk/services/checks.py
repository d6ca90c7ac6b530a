"""Checks: a sheet made from a checklist, answered item by item, whose gaps become actions."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.check_rules import asked_again, gap_words, kept, refuse_unfit
from cspdesk.domain.check_sheets import (
    HALLMARKS,
    Checklist,
    Compared,
    Item,
    PartGaps,
    Result,
    Sheet,
    Tally,
    before,
    by_question,
    compared,
    hallmark_results,
    tally,
    warning,
)
from cspdesk.domain.dates import plan_year, say_date
from cspdesk.domain.kinds import Kind, Origin
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.check_asking import groups_now, items_of
from cspdesk.services.checklists import checklist, checklists
from cspdesk.services.context import Context
from cspdesk.services.risks import steering

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

SUBJECTS = ("plan_id", "plan_priority_id", "line_id", "activity_id", "body_id", "issue_id", "meeting_id")
"""What a sheet may be of: one of these, or words."""


@dataclass(frozen=True)
class Filled:
    """A sheet with its items and what they come to; `before` is last year's, `compared` each item beside it."""

    sheet: Sheet
    checklist: Checklist
    items: tuple[Item, ...]
    tally: Tally
    warning: str
    before: Sheet | None
    compared: tuple[Compared, ...]

    @property
    def hallmarks(self) -> tuple[Result, ...]:
        """A result for each hallmark; empty for any other checklist."""
        found = hallmark_results(self.checklist, self.items) if self.checklist.key == HALLMARKS else ()
        return tuple(found)

    @property
    def questions(self) -> tuple[PartGaps, ...]:
        """Each question over everybody it was asked of."""
        return tuple(by_question(self.checklist, self.items))

    @property
    def unanswered(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.id in self.tally.unanswered)

    @property
    def gaps(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.id in self.tally.gaps)


class CheckService:
    """Every change publishes Kind.CHECK_SHEET or CHECK_ITEM."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    # Reading

    def checklists(self) -> tuple[Checklist, ...]:
        """Everything a sheet can be made from."""
        return checklists()

    def all(self) -> list[Sheet]:
        """Every sheet, the newest first."""
        return self._store.checks.all()

    def get(self, sheet_id: UUID) -> Sheet:
        """Raises Refused when there is none of that id."""
        found = self._store.checks.get(sheet_id)
        if found is None:
            raise Refused("That check is not in this store: look for it in the list of checks.")
        return found

    def filled(self, sheet_id: UUID) -> Filled:
        """A sheet with everything it comes to."""
        sheet = self.get(sheet_id)
        own, items = checklist(sheet.template), tuple(self._store.checks.items(sheet_id))
        earlier = before(sheet, self.all())
        then = self._store.checks.items(earlier.id) if earlier is not None else []
        beside = tuple(compared(items, then)) if earlier is not None else ()
        return Filled(sheet, own, items, tally(own, items), warning(own, sheet, items), earlier, beside)

    def item(self, item_id: UUID) -> Item:
        """Raises Refused when there is none of that id."""
        found = self._store.checks.item(item_id)
        if found is None:
            raise Refused("That item is not on the check any more.")
        return found

    def last_done(self, template: str) -> Sheet | None:
        """The sheet of a checklist that was done last: the date of the last review."""
        done = [sheet for sheet in self.all() if sheet.template == template and sheet.done_on is not None]
        return max(done, key=lambda sheet: sheet.done_on or dt.date.min, default=None)

    def groups(self) -> tuple[str, ...]:
        """The groups a new equality check asks of."""
        return groups_now(self._context)

    def set_groups(self, lines: str) -> None:
        """Changes the groups of new equality checks; those there are stay as they were."""
        from cspdesk.services.setup import SetupService

        said = "\n".join(dict.fromkeys(one_line(line) for line in lines.split("\n") if one_line(line)))
        SetupService(self._context).change_partnership(equality_groups=said)

    # Making

    def begin(
        self,
        template: str,
        *,
        title: str = "",
        subject: str = "",
        on_day: dt.date | None = None,
        due: dt.date | None = None,
        like: UUID | None = None,
        **pointers: UUID | None,
    ) -> UUID:
        """Makes a sheet with its items from a checklist, or with the items of a sheet that is `like` it.

        `pointers` say what it is of, by the names of SUBJECTS. Raises Refused for an unknown checklist, and where
        there is nobody to ask.
        """
        own = checklist(template)
        day = on_day or self._context.today()
        year = plan_year(day, self._context.partnership.year_start_month).label
        with self._store.work(f"begin a check: {own.title}") as work:
            made = work.add(
                Kind.CHECK_SHEET,
                template=template,
                title=one_line(title) or own.title,
                year=year,
                subject=one_line(subject),
                on_day=day,
                due=due,
                **pointers,
            )
            if like is not None:
                items = [asked_again(item) for item in self._store.checks.items(like)]
            else:
                items = items_of(self._context, own, pointers.get("body_id"), day)
            for position, values in enumerate(items, start=1):
                work.add(Kind.CHECK_ITEM, sheet_id=made, position=position, **kept(values))
            work.commit()
        return made

    def add_item(self, sheet_id: UUID, text: str, section: str = "", statutory: bool = False) -> UUID:
        """Adds an item to one sheet, for each it is asked of. Raises Refused without words or once it is done."""
        sheet, said = self._open(sheet_id), one_line(text)
        if not said:
            raise Refused("Type what is to be checked.")
        items = self._store.checks.items(sheet_id)
        asked = (
            {(i.part, i.agency_id, i.person_id): None for i in items}
            if checklist(sheet.template).each
            else {}
        )
        place = max((item.position for item in items), default=0)
        heading = one_line(section) or (items[-1].section if items else "")
        made: UUID | None = None
        with self._store.work("add an item to the check") as work:
            for part, agency_id, person_id in asked or {("", None, None): None}:
                place += 1
                made = work.add(
                    Kind.CHECK_ITEM,
                    sheet_id=sheet_id,
                    position=place,
                    section=heading,
                    part=part if person_id is None else "",
                    agency_id=agency_id,
                    person_id=person_id,
                    text=said,
                    statutory=statutory,
                )
            work.commit()
        assert made is not None
        return made

    def remove_item(self, item_id: UUID) -> None:
        """Takes an item off its sheet. Raises Refused once the sheet is done or an action stands on the item."""
        item = self.item(item_id)
        self._open(item.sheet_id)
        if item.actions:
            raise Refused("This item has an action: it stays on the check.")
        with self._store.work("take an item off the check") as work:
            work.delete(Kind.CHECK_ITEM, item_id)
            work.commit()

    # Answering

    def answer(
        self,
        item_id: UUID,
        word: str | None = None,
        *,
        evidence: str | None = None,
        adjustment: str | None = None,
        owner: str | None = None,
        due: dt.date | None = None,
        part: str | None = None,
        statutory: bool | None = None,
    ) -> None:
        """Answers an item by a word of its scale (empty takes it back), with evidence; what is None stays.

        Raises Refused for a word that is none of them, for a negative effect without an action or an adjustment,
        for a change without owner and date, for an assessment without a result, and once the sheet is done.
        """
        item = self.item(item_id)
        sheet = self._open(item.sheet_id)
        own = checklist(sheet.template)
        values: dict[str, Any] = {}
        if evidence is not None:
            values["evidence"] = evidence.strip()
            if word is None and own.needs_words and not item.answer and values["evidence"]:
                word = own.scale[0].word
        if adjustment is not None:
            values["adjustment"] = adjustment.strip()
        if owner is not None:
            values |= {"owner": one_line(owner), "due": due}
        if part is not None:
            values["part"] = one_line(part)
        if statutory is not None:
            values["statutory"] = statutory
        if word is not None:
            values |= self._word(own, sheet, item, word)
        refuse_unfit(own, item, values)
        with self._store.work("answer a check") as work:
            work.change(Kind.CHECK_ITEM, item_id, **values)
            work.commit()

    def _word(self, own: Checklist, sheet: Sheet, item: Item, word: str) -> dict[str, Any]:
        found = own.answer(word)
        if word and found is None:
            said = ", ".join(each.word for each in own.scale)
            raise Refused(f"“{word}” is no answer of this check: it is one of {said}.")
        met = found is not None and own.is_met(found.word)
        if own.needs_result and item.section == own.needs_result and met and not sheet.result.strip():
            raise Refused("It cannot be marked as assessed without a result: write the result first.")
        return {
            "answer": found.word if found is not None else "",
            "on_day": self._context.today() if found is not None else None,
        }

    def set_result(self, sheet_id: UUID, result: str) -> None:
        """Writes what came of it. Raises Refused once the sheet is done, and for an assessed one without."""
        sheet = self._open(sheet_id)
        own = checklist(sheet.template)
        said = result.strip()
        if not said and own.needs_result:
            items = self._store.checks.items(sheet_id)
            if any(item.section == own.needs_result and own.is_met(item.answer) for item in items):
                raise Refused("It is marked as assessed: take that answer back before the result.")
        with self._store.work("write the result of a check") as work:
            work.change(Kind.CHECK_SHEET, sheet_id, result=said)
            work.commit()

    def change(self, sheet_id: UUID, **values: Any) -> None:
        """Changes title, subject, what it is of, its day and the day it is due. Raises Refused once it is done."""
        sheet = self._open(sheet_id)
        if "title" in values:
            values["title"] = one_line(values["title"]) or checklist(sheet.template).title
        if "on_day" in values:
            months = self._context.partnership.year_start_month
            values["year"] = plan_year(values["on_day"], months).label
        with self._store.work("change a check") as work:
            work.change(Kind.CHECK_SHEET, sheet_id, **values)
            work.commit()

    def done(self, sheet_id: UUID, by: str = "", on_day: dt.date | None = None) -> None:
        """Marks a sheet as done, by whom and when; from then on it stays as it is.

        Raises Refused while nothing is answered, for a day to come, and where a result is missing.
        """
        sheet = self._open(sheet_id)
        own, day = checklist(sheet.template), on_day or self._context.today()
        if not sheet.answered:
            raise Refused("Nothing is answered yet: answer what can be, and mark it as done then.")
        if own.needs_result and not sheet.result.strip():
            raise Refused("It cannot be marked as assessed without a result: write the result first.")
        if day > self._context.today():
            raise Refused(f"{say_date(day)} has not come yet: give the day on which it was done.")
        for item in self._store.checks.items(sheet_id):
            refuse_unfit(own, item, {})
        name = one_line(by) or one_line(self._store.person)
        with self._store.work(f"mark the check {sheet.title} as done") as work:
            work.change(Kind.CHECK_SHEET, sheet_id, done_on=day, done_by=name)
            work.commit()

    def reopen(self, sheet_id: UUID) -> None:
        """Opens a sheet that was done. Raises Refused when it is open."""
        sheet = self.get(sheet_id)
        if sheet.done_on is None:
            raise Refused("This check is open already.")
        with self._store.work(f"open the check {sheet.title} again") as work:
            work.change(Kind.CHECK_SHEET, sheet_id, done_on=None, done_by="")
            work.commit()

    def delete(self, sheet_id: UUID) -> None:
        """Takes a sheet away with its items. Raises Refused while an action stands on one of them."""
        sheet = self.get(sheet_id)
        items = self._store.checks.items(sheet_id)
        if any(item.actions for item in items):
            raise Refused("Its gaps have actions: a check that led to actions is kept.")
        with self._store.work(f"delete the check {sheet.title}") as work:
            for item in items:
                work.delete(Kind.CHECK_ITEM, item.id)
            work.delete(Kind.CHECK_SHEET, sheet_id)
            work.commit()

    # Gaps

    def add_action(self, item_id: UUID, text: str = "", owner: str = "", due: str = "") -> UUID:
        """Makes a real action of an item, with its owner and date where known. Raises Refused as actions do."""
        item = self.item(item_id)
        return self._make_action(self.get(item.sheet_id), item, text, owner, due)

    def add_actions(self, sheet_id: UUID) -> list[UUID]:
        """Makes an action of each gap that has none. Raises Refused when there is none of them."""
        filled = self.filled(sheet_id)
        without = [item for item in filled.gaps if not item.actions]
        if not without:
            raise Refused("Every gap has its action, or there is none.")
        return [self._make_action(filled.sheet, item, "", "", "") for item in without]

    def _make_action(self, sheet: Sheet, item: Item, text: str, owner: str, due: str) -> UUID:
        from cspdesk.services.actions import ActionService

        return ActionService(self._context).add(
            one_line(text) or gap_words(checklist(sheet.template), item),
            body_id=sheet.body_id or steering(self._context),
            owner=owner or item.owner or self._owner_of(item),
            due=due or (say_date(item.due) if item.due is not None else ""),
            origin=Origin.REVIEW,
            check_item_id=item.id,
        )

    @staticmethod
    def _owner_of(item: Item) -> str:
        return item.part if item.agency_id is not None or item.person_id is not None else ""

    def _open(self, sheet_id: UUID) -> Sheet:
        sheet = self.get(sheet_id)
        if sheet.done_on is not None:
            raise Refused(f"This check was done on {say_date(sheet.done_on)}: open it again to change it.")
        return sheet


def add_items(work: "UnitOfWork", sheet: dict[str, Any], items: Sequence[dict[str, Any]]) -> UUID:
    """Writes a sheet with its items as part of another unit of work."""
    made = work.add(Kind.CHECK_SHEET, **sheet)
    for position, values in enumerate(items, start=1):
        work.add(Kind.CHECK_ITEM, sheet_id=made, position=position, **values)
    return made
