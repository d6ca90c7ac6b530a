"""The communications schedule: what is said when, by whom, through which channels, and the register of channels."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.dates import add_months
from cspdesk.domain.kinds import Kind
from cspdesk.domain.publication_kinds import MessageState
from cspdesk.domain.publications import ChannelRow, MessageRow
from cspdesk.domain.text import fold, one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork


class MessageService:
    """Every change publishes Kind.MESSAGE, MESSAGE_CHANNEL or CHANNEL."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    # Channels

    def channels(self) -> list[ChannelRow]:
        """Channels by name."""
        return self._store.publications.channels()

    def add_channel(self, name: str, **values: Any) -> UUID:
        """Adds a way to reach people, such as a newsletter. Raises Refused without a name, or for one known already."""
        shown = self._channel_name(name)
        with self._store.work(f"add the channel {shown}") as work:
            made = work.add(Kind.CHANNEL, name=shown, **values)
            work.commit()
        return made

    def change_channel(self, channel_id: UUID, **values: Any) -> None:
        """Changes a channel. Raises Refused without a name, or for the name of another."""
        if "name" in values:
            values["name"] = self._channel_name(values["name"], channel_id)
        with self._store.work("change a channel") as work:
            work.change(Kind.CHANNEL, channel_id, **values)
            work.commit()

    def remove_channel(self, channel_id: UUID) -> None:
        with self._store.work("remove a channel") as work:
            for link in work.find(Kind.MESSAGE_CHANNEL, channel_id=channel_id):
                work.delete(Kind.MESSAGE_CHANNEL, link["id"])
            work.delete(Kind.CHANNEL, channel_id)
            work.commit()

    def plan_year(self, channel_id: UUID, title: str, first: dt.date) -> list[UUID]:
        """Plans a contribution for each issue of a channel within a year: four due days for a quarterly one.

        Raises Refused without a title, and for a channel of which nobody said how often it comes out.
        """
        channel = next((known for known in self.channels() if known.id == channel_id), None)
        times = channel.times_a_year if channel is not None else None
        if channel is None or not times:
            raise Refused("Say how many times a year the channel comes out, then plan its year.")
        shown = _titled(title)
        with self._store.work(f"plan a year of {channel.name}") as work:
            made = [
                self._add(work, shown, [channel_id], due=_nth(first, number, times))
                for number in range(times)
            ]
            work.commit()
        return made

    # Messages

    def all(self) -> list[MessageRow]:
        """The schedule by due day; those without a day come as the store gives them."""
        return self._store.publications.messages()

    def get(self, message_id: UUID) -> MessageRow:
        """One message. Raises Refused when there is none."""
        found = next((row for row in self.all() if row.id == message_id), None)
        if found is None:
            raise Refused("That message is not in this store: look for it in the schedule.")
        return found

    def channels_of(self, message_id: UUID) -> list[UUID]:
        """The channels a message goes out by."""
        return self._store.publications.message_channels(message_id)

    def overdue(self) -> list[MessageRow]:
        """Messages planned for a day that has passed."""
        today = self._context.today()
        return [row for row in self.all() if row.overdue(today)]

    def coming(self, days: int = 90) -> list[MessageRow]:
        """Messages planned from today for so many days."""
        today = self._context.today()
        last = today + dt.timedelta(days=days)
        planned = (row for row in self.all() if row.state is MessageState.PLANNED)
        return [row for row in planned if row.due is not None and today <= row.due <= last]

    def of_month(self, month: dt.date) -> list[MessageRow]:
        """Messages of the month this day is in, dropped ones left out, by the day that counts."""
        rows = [row for row in self.all() if row.state is not MessageState.DROPPED]
        found = [row for row in rows if row.on_day is not None and _month(row.on_day) == _month(month)]
        return sorted(found, key=_by_day)

    def add(self, title: str, channel_ids: Sequence[UUID] = (), **values: Any) -> UUID:
        """Puts a message on the schedule. Raises Refused without a title."""
        shown = _titled(title)
        with self._store.work(f"add the message {shown}") as work:
            made = self._add(work, shown, channel_ids, **values)
            work.commit()
        return made

    def change(self, message_id: UUID, channel_ids: Iterable[UUID] | None = None, **values: Any) -> None:
        """Changes a message, and its channels when they are given. Raises Refused without a title."""
        if "title" in values:
            values["title"] = _titled(values["title"])
        with self._store.work("change a message") as work:
            work.change(Kind.MESSAGE, message_id, **values)
            if channel_ids is not None:
                _set_channels(work, message_id, list(channel_ids))
            work.commit()

    def sent(self, message_id: UUID, on_day: dt.date | None = None) -> None:
        """Marks a message as sent on a day (today) by all its channels."""
        day = on_day or self._context.today()
        with self._store.work(f"{self.get(message_id).title} was sent") as work:
            work.change(Kind.MESSAGE, message_id, state=MessageState.SENT, sent_on=day)
            for link in work.find(Kind.MESSAGE_CHANNEL, message_id=message_id):
                work.change(Kind.MESSAGE_CHANNEL, link["id"], sent_on=day)
            work.commit()

    def drop(self, message_id: UUID) -> None:
        """Keeps a message that will not be sent."""
        with self._store.work(f"drop {self.get(message_id).title}") as work:
            work.change(Kind.MESSAGE, message_id, state=MessageState.DROPPED)
            work.commit()

    def remove(self, message_id: UUID) -> None:
        with self._store.work("remove a message") as work:
            for link in work.find(Kind.MESSAGE_CHANNEL, message_id=message_id):
                work.delete(Kind.MESSAGE_CHANNEL, link["id"])
            work.delete(Kind.MESSAGE, message_id)
            work.commit()

    def _add(self, work: "UnitOfWork", title: str, channel_ids: Sequence[UUID], **values: Any) -> UUID:
        made = work.add(Kind.MESSAGE, title=title, **values)
        _set_channels(work, made, channel_ids)
        return made

    def _channel_name(self, name: str, own: UUID | None = None) -> str:
        shown = one_line(name)
        if not shown:
            raise Refused("Type the name of the channel, such as the name of a newsletter.")
        if any(fold(known.name) == fold(shown) and known.id != own for known in self.channels()):
            raise Refused(f"There is a channel “{shown}” already: change that one.")
        return shown


def _titled(title: str) -> str:
    shown = one_line(title)
    if not shown:
        raise Refused("Type what the message is about.")
    return shown


def _set_channels(work: "UnitOfWork", message_id: UUID, wanted: Sequence[UUID]) -> None:
    known = {
        link["channel_id"]: link["id"] for link in work.find(Kind.MESSAGE_CHANNEL, message_id=message_id)
    }
    for channel_id, link_id in known.items():
        if channel_id not in wanted:
            work.delete(Kind.MESSAGE_CHANNEL, link_id)
    for channel_id in dict.fromkeys(wanted):
        if channel_id not in known:
            work.add(Kind.MESSAGE_CHANNEL, message_id=message_id, channel_id=channel_id)


def _nth(first: dt.date, number: int, times: int) -> dt.date:
    """The due day of one of so many evenly spread over a year: by months where they divide it."""
    if 12 % times == 0:
        return add_months(first, number * (12 // times))
    return first + dt.timedelta(days=round(number * 365 / times))


def _month(day: dt.date) -> tuple[int, int]:
    return day.year, day.month


def _by_day(row: MessageRow) -> tuple[dt.date, str]:
    return row.on_day or dt.date.max, row.title
