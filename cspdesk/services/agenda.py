"""Agendas: made from a template, kept in order, and filled by what earlier meetings left open."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.agenda import CarryWhen, carry_when, reorder, run_times, shift
from cspdesk.domain.agenda_view import AgendaView, TemplateLine, say_origin, share_out
from cspdesk.domain.ids import content_id
from cspdesk.domain.kinds import ItemKind, ItemState, Kind, MeetingState, MinutesState
from cspdesk.domain.meetings import ItemRow, MeetingRow, TemplateItemRow
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.agenda_sends import communications_due, communications_item
from cspdesk.services.carrying import Carrying, insert_late
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_FIELDS = (
    "title", "kind", "lead", "minutes_allowed", "standing", "carried_from", "late_paper",
)  # fmt: skip


class AgendaService:
    """An agenda is proposed until its first change, which writes it whole; ids are the same before and after.

    Every change publishes Kind.AGENDA_ITEM; carrying also Kind.ACTION_CARRY.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store
        self._carrying = Carrying(context)

    # Reading

    def items(self, meeting_id: UUID) -> list[ItemRow]:
        """The agenda in order; proposed from the template and the last meeting while none is saved."""
        sight = self._carrying.sight(self._carrying.meeting(meeting_id))
        return list(self._carrying.proposal(sight).items)

    def is_made(self, meeting_id: UUID) -> bool:
        """True once the agenda is saved."""
        return bool(self._store.meetings.items(meeting_id))

    def view(self, meeting_id: UUID) -> AgendaView:
        """The agenda with clock times, the actions that arise, and what is offered as late papers."""
        meeting = self._carrying.meeting(meeting_id)
        sight = self._carrying.sight(meeting)
        proposal = self._carrying.proposal(sight)
        here, late = self._carrying.actions(sight, proposal.made)
        lineage = self._carrying.lineage(proposal.items, proposal.links)
        shown = [*proposal.items, *proposal.waiting]
        past = {item.id: proposal.links.get(item.id, item.carried_from) for item in shown}
        wanted = {*past.values(), *(each.action.item_id for each in here)} - {None}
        known = self._store.meetings.origins([each for each in wanted if each is not None]) if wanted else {}
        own, arising = share_out(proposal.items, lineage, here, known)
        minutes = [item.minutes_allowed for item in proposal.items]
        times = run_times(meeting.start, minutes, meeting.finish)
        origins = {
            item.id: say_origin(item, known[source]) for item in shown if (source := past[item.id]) in known
        }
        communications = communications_item(meeting.id)
        if any(item.id == communications for item in shown):
            origins[communications] = communications_due(self._context, meeting, sight.bodies)
        return AgendaView(
            proposal.made, proposal.items, times, own, arising, proposal.waiting, tuple(late),
            {item_id: said for item_id, said in origins.items() if said},
        )  # fmt: skip

    # Items

    def ensure(self, meeting_id: UUID) -> None:
        """Saves the agenda as proposed, when none is saved yet."""
        if not self.is_made(meeting_id):
            with self._work(meeting_id, "make agenda of {}") as work:
                self.ensure_in(work, meeting_id)
                work.commit()

    def ensure_in(
        self, work: "UnitOfWork", meeting_id: UUID, states: Mapping[UUID, MeetingState] | None = None
    ) -> list[UUID]:
        """The same inside a unit of work that does more; gives the ids of the items in order."""
        saved = work.find(Kind.AGENDA_ITEM, meeting_id=meeting_id)
        if saved:
            return [row["id"] for row in sorted(saved, key=_by_position)]
        sight = self._carrying.sight(self._carrying.meeting(meeting_id))
        proposal = self._carrying.proposal(sight, states)
        for item in proposal.items:
            _write(work, item)
        here, late = self._carrying.actions(sight, False, states)
        for each in (*here, *late):
            _carry(work, each.action.id, meeting_id)
        return [item.id for item in proposal.items]

    def add(
        self,
        meeting_id: UUID,
        title: str,
        *,
        kind: ItemKind = ItemKind.OTHER,
        lead: str = "",
        minutes_allowed: int | None = None,
        standing: bool = False,
        before: UUID | None = None,
    ) -> UUID:
        """Adds an item before another, else before any other business. Raises Refused without a title."""
        title = _title(title)
        _look_at_minutes(minutes_allowed)
        items = self.items(meeting_id)
        with self._work(meeting_id, f"add “{title}” to agenda of {{}}") as work:
            order = self.ensure_in(work, meeting_id)
            made = work.add(
                Kind.AGENDA_ITEM,
                meeting_id=meeting_id,
                title=title,
                kind=kind,
                lead=lead,
                minutes_allowed=minutes_allowed,
                standing=standing,
                late_paper=self._is_out(meeting_id),
                position=len(order) + 1,
            )
            ends = (item.id for item in items if item.kind in (ItemKind.AOB, ItemKind.NEXT_DATE))
            place = before or next(ends, None)
            to = order.index(place) if place in order else len(order)
            _renumber(work, [*order[:to], made, *order[to:]])
            work.commit()
        return made

    def change(self, meeting_id: UUID, item_id: UUID, **values: Any) -> None:
        """Changes title, kind, lead, minutes allowed or standing of an item. Raises Refused for an empty title."""
        if "title" in values:
            values["title"] = _title(values["title"])
        _look_at_minutes(values.get("minutes_allowed"))
        with self._work(meeting_id, "change agenda of {}") as work:
            self.ensure_in(work, meeting_id)
            work.change(Kind.AGENDA_ITEM, item_id, **values)
            work.commit()

    def move(self, meeting_id: UUID, item_ids: Collection[UUID], to: int) -> None:
        """Moves items together before the one at place `to` of the present order; its length is the end."""
        self._arrange(meeting_id, lambda order: reorder(order, item_ids, to))

    def shift(self, meeting_id: UUID, item_id: UUID, by: int) -> None:
        """Moves one item up (negative) or down by places; it stops at the ends."""
        self._arrange(meeting_id, lambda order: shift(order, item_id, by))

    def delete(self, meeting_id: UUID, item_id: UUID) -> None:
        """Takes an item off the agenda. Raises Refused when something was minuted under it."""
        if self._store.meetings.issued(meeting_id) or self._is_used(meeting_id, item_id):
            raise Refused("Something was minuted under that item: it stays on the agenda.")
        with self._work(meeting_id, "take item off agenda of {}") as work:
            order = self.ensure_in(work, meeting_id)
            work.delete(Kind.AGENDA_ITEM, item_id)
            _renumber(work, [each for each in order if each != item_id])
            work.commit()

    # Carrying forward

    def carry_forward(self, meeting_id: UUID) -> CarryWhen:
        """Sends a closed or cancelled meeting's items and open actions to the next agenda, and says when.

        NOW: they are on it. LATE_PAPER: its agenda is out, `view` offers them. WAITS: they come when a meeting
        is planned.
        """
        meeting = self._carrying.meeting(meeting_id)
        with self._work(meeting_id, "carry forward from {}") as work:
            when = self.carry_in(work, meeting_id, cancelled=meeting.state is MeetingState.CANCELLED)
            work.commit()
        return when

    def carry_in(self, work: "UnitOfWork", meeting_id: UUID, *, cancelled: bool = False) -> CarryWhen:
        """The same inside the unit of work that closes or cancels the meeting; write minutes before it begins."""
        meeting = self._carrying.meeting(meeting_id)
        states = {meeting_id: MeetingState.CANCELLED if cancelled else MeetingState.CLOSED}
        if cancelled:
            # It was never considered there: being put off with the meeting is not being carried.
            for carry in work.find(Kind.ACTION_CARRY, meeting_id=meeting_id):
                work.delete(Kind.ACTION_CARRY, carry["id"])
        following = self._carrying.following(meeting)
        when = carry_when(following.state if following is not None else None)
        if following is not None and when is CarryWhen.NOW:
            self._take_in(work, following, states, late=False)
        return when

    def accept_late(self, meeting_id: UUID, item_ids: Collection[UUID] | None = None) -> None:
        """Puts what is offered on an agenda that is made already: these items (all when none are named) as late
        papers, and the actions that came with them.
        """
        meeting = self._carrying.meeting(meeting_id)
        with self._work(meeting_id, "add late papers to {}") as work:
            late = meeting.state is not MeetingState.PLANNED
            self._take_in(work, meeting, {}, late=late, only=item_ids)
            work.commit()

    def _take_in(
        self,
        work: "UnitOfWork",
        meeting: MeetingRow,
        states: Mapping[UUID, MeetingState],
        *,
        late: bool,
        only: Collection[UUID] | None = None,
    ) -> None:
        """Writes what waits for a meeting onto its agenda."""
        order = self.ensure_in(work, meeting.id, states)
        sight = self._carrying.sight(meeting)
        proposal = self._carrying.proposal(sight, states)
        if not proposal.made:
            return
        for heading, source in proposal.links.items():
            work.change(Kind.AGENDA_ITEM, heading, carried_from=source)
        new = [item for item in proposal.waiting if only is None or item.id in only]
        for item in new:
            _write(work, item, late_paper=late)
        _renumber(work, [item.id for item in insert_late(proposal.items, new)] or order)
        here, after = self._carrying.actions(sight, True, states)
        for each in (*here, *after):
            _carry(work, each.action.id, meeting.id)

    # Templates

    def template(self, body_id: UUID | None = None) -> list[TemplateItemRow]:
        """The items new agendas of a body begin with: its own template's, else the office's."""
        return self._store.meetings.template_items(body_id)

    def has_own_template(self, body_id: UUID) -> bool:
        return self._store.meetings.has_template(body_id)

    def save_template(self, body_id: UUID | None, name: str, lines: Sequence[TemplateLine]) -> None:
        """Writes a body's own template, or the office's when no body is given; made agendas stay as they are.

        Raises Refused without a line or for a line without a title.
        """
        if not lines:
            raise Refused("An agenda template needs at least one item: add one.")
        with self._store.work(f"change agenda template {name}".rstrip()) as work:
            known = work.find(Kind.TEMPLATE, body_id=body_id)
            template_id = known[0]["id"] if known else work.add(Kind.TEMPLATE, name=name, body_id=body_id)
            for old in work.find(Kind.TEMPLATE_ITEM, template_id=template_id):
                work.delete(Kind.TEMPLATE_ITEM, old["id"])
            for position, line in enumerate(lines, start=1):
                _look_at_minutes(line.minutes_allowed)
                work.add(
                    Kind.TEMPLATE_ITEM,
                    template_id=template_id,
                    position=position,
                    title=_title(line.title),
                    kind=line.kind,
                    lead=line.lead,
                    minutes_allowed=line.minutes_allowed,
                    standing=line.standing,
                )
            work.commit()

    def drop_template(self, body_id: UUID) -> None:
        """Gives up a body's own template; its new agendas begin with the office's again."""
        with self._store.work("use the office's agenda template") as work:
            for known in work.find(Kind.TEMPLATE, body_id=body_id):
                work.delete(Kind.TEMPLATE, known["id"])
            work.commit()

    # Helpers

    def _work(self, meeting_id: UUID, words: str) -> "UnitOfWork":
        meeting = self._carrying.meeting(meeting_id)
        if meeting.minutes_state in (MinutesState.ISSUED, MinutesState.AGREED):
            raise Refused("The minutes of that meeting are issued: correct them at the next meeting.")
        return self._store.work(words.replace("{}", meeting.ref))

    def _arrange(self, meeting_id: UUID, arrange: Callable[[Sequence[UUID]], Sequence[UUID]]) -> None:
        with self._work(meeting_id, "reorder agenda of {}") as work:
            _renumber(work, arrange(self.ensure_in(work, meeting_id)))
            work.commit()

    def _is_out(self, meeting_id: UUID) -> bool:
        """True between the papers going out and the meeting: what is added then is a late paper."""
        return self._carrying.meeting(meeting_id).state is MeetingState.PAPERS_OUT

    def _is_used(self, meeting_id: UUID, item_id: UUID) -> bool:
        item = self._store.meetings.item(item_id)
        if item is None:
            return False
        said = item.minute.strip() or item.private_note.strip() or item.state is not ItemState.NOT_REACHED
        given = (a.item_id for a in self._store.actions.all(meeting_id=meeting_id))
        made = (d.item_id for d in self._store.meetings.decisions(meeting_id))
        raised = (i.item_id for i in self._store.issues.all(meeting_id=meeting_id))
        return bool(said) or item_id in {*given, *made, *raised}


def _write(work: "UnitOfWork", item: ItemRow, **instead: Any) -> None:
    values = {name: getattr(item, name) for name in _FIELDS} | instead
    work.add(Kind.AGENDA_ITEM, item.id, meeting_id=item.meeting_id, position=item.position, **values)


def _carry(work: "UnitOfWork", action_id: UUID, meeting_id: UUID) -> None:
    carry_id = content_id(Kind.ACTION_CARRY, action_id, meeting_id)
    work.add(Kind.ACTION_CARRY, carry_id, action_id=action_id, meeting_id=meeting_id)


def _renumber(work: "UnitOfWork", order: Sequence[UUID]) -> None:
    for position, item_id in enumerate(order, start=1):
        work.change(Kind.AGENDA_ITEM, item_id, position=position)


def _by_position(row: dict[str, Any]) -> tuple[int, str]:
    return row["position"], str(row["id"])


def _title(title: str) -> str:
    if not one_line(title):
        raise Refused("An agenda item needs a title: type what it is about.")
    return one_line(title)


def _look_at_minutes(minutes: int | None) -> None:
    if minutes is not None and not 0 <= minutes <= 600:
        raise Refused("Minutes allowed are from 0 to 600: type fewer.")
