"""The communications schedule: messages with owner, channels and due day, as a list and by month."""

import datetime as dt
from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date, say_date_short, say_distance
from cspdesk.domain.kinds import Kind
from cspdesk.domain.publication_kinds import MessageState
from cspdesk.domain.publications import MessageRow
from cspdesk.ui import known_names, parts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_message_dialog import Ui_MessageDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.publications.month_view import MonthView
from cspdesk.ui.publications.publication_words import MESSAGE_TONES, MESSAGES
from cspdesk.ui.publications.tab import Keep, Tab
from cspdesk.ui.rows_model import Column

COMING, OVERDUE = "Next 90 days", "Overdue"
_ALL, _SENT = "All messages", "Sent"
_ID = Qt.ItemDataRole.UserRole


class MessageDialog(FormDialog):
    """A new message, or one that is there; `saved` is its id."""

    def __init__(self, desk: Desk, row: MessageRow | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_MessageDialog(), "New message" if row is None else "Change message", parent)
        self._row = row
        self.saved: UUID | None = None
        ui, office = self.ui, desk.services
        known_names.AddsPeople(desk, ui.person)
        ui.body.set_choices([Choice(b.name, b.id, b.code) for b in office.bodies.names()])
        ui.due.set_base(desk.today())
        chosen = office.messages.channels_of(row.id) if row is not None else []
        self._channels = {channel.id: channel for channel in office.messages.channels()}
        for channel in self._channels.values():
            words = f"{channel.name}   {channel.readers}" if channel.readers else channel.name
            item = QListWidgetItem(words, ui.channels)
            item.setData(_ID, channel.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if channel.id in chosen else Qt.CheckState.Unchecked)
        if not ui.channels.count():
            ui.channelsLabel.setText("Goes out by: add channels under Channels first, such as a newsletter")
            ui.channels.hide()
        if row is not None:
            self._show(row)
        else:
            ui.topic.editingFinished.connect(self._suit)
            ui.readers.editingFinished.connect(self._suit)
        ui.title.setFocus()

    def _suit(self) -> None:
        """Ticks the channels that carry this topic or reach these readers; one ticked by hand stays ticked."""
        topic, readers = self.ui.topic.text(), self.ui.readers.text()
        for place in range(self.ui.channels.count()):
            item = self.ui.channels.item(place)
            if self._channels[item.data(_ID)].suits(topic, readers):
                item.setCheckState(Qt.CheckState.Checked)

    def _show(self, row: MessageRow) -> None:
        ui = self.ui
        for field, text in (
            (ui.title, row.title),
            (ui.text, row.text),
            (ui.topic, row.topic),
            (ui.readers, row.readers),
            (ui.outlet, row.outlet),
        ):
            field.set_text(text)
        ui.person.set_id(row.person_id)
        ui.body.set_id(row.body_id)
        ui.due.set_date(row.due)

    def save(self) -> None:
        ui, messages = self.ui, self.desk.services.messages
        items = [ui.channels.item(place) for place in range(ui.channels.count())]
        channels = [item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked]
        values = {
            "text": ui.text.text().strip(),
            "topic": ui.topic.text().strip(),
            "readers": ui.readers.text().strip(),
            "outlet": ui.outlet.text().strip(),
            "person_id": ui.person.sure(),
            "body_id": ui.body.sure(),
            "due": ui.due.date(),
        }
        if self._row is None:
            self.saved = messages.add(ui.title.text(), channels, **values)
        else:
            messages.change(self._row.id, channels, title=ui.title.text(), **values)
            self.saved = self._row.id


class ScheduleTab(Tab):
    """List and month show the same messages; overdue ones stand out in both."""

    new_words = "New message"
    kinds: ClassVar[tuple[Kind, ...]] = (Kind.MESSAGE, Kind.MESSAGE_CHANNEL, Kind.CHANNEL, Kind.PERSON)

    def __init__(self, desk: Desk) -> None:
        buttons = (("Sent today", "check", "sent"), ("Change…", "edit", "change"), ("Drop", "cancel", "drop"))
        super().__init__(desk, "Messages", buttons, 62)
        self._text = parts.label("", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.record.add(self._text)
        self.set_list(
            _columns(desk),
            (
                "No messages planned",
                "What is to be told, when, by whom and through which channels, is planned here for the months to come.",
                "New message…",
                "calendar",
            ),
        )
        self.rows.sort_by("due")
        self.set_which("Which messages", (_ALL, COMING, OVERDUE, _SENT))
        self.month = MonthView()
        self.month.hide()
        self.left = QWidget()
        self.split.replaceWidget(0, self.left)
        self.left.setLayout(parts.column(self.rows, self.month, space=0))
        self.left.show()
        self.split.setStretchFactor(0, 62)
        self.split.setSizes([640, 360])
        self.by_month = parts.button("By month", self._on_by_month, "quiet", "calendar", "Ctrl+M")
        self.by_month.setCheckable(True)
        self.add_command("Messages by month", self.by_month.click, "Ctrl+M", "calendar")
        self.add_command("Remove this message", self._on_remove, "", "trash")
        self.month.month_wanted.connect(self._on_month)
        self.month.opened.connect(self.choose)

    def refresh(self, changes: Changes | None) -> None:
        self.rows.set_rows(self.desk.services.messages.all())
        if not self.month.isHidden():
            self.month.set_month(self.month.month)
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        row: MessageRow | None = self.rows.current_row()
        if row is None or row.id != key:
            return
        today = self.desk.today()
        self.record.set_head(row.title, row.topic, _chip(row, today))
        due = f"{say_date(row.due, today)}, {say_distance(row.due, today)}" if row.due else "No day yet"
        self.record.facts.set_facts(
            [
                ("Due", due),
                ("Sent", say_date(row.sent_on, today) if row.sent_on else ""),
                ("Owner", row.person),
                ("Goes out by", row.channels or "No channel chosen"),
                ("Readers", row.readers),
                ("Outlet", row.outlet),
                ("Forum", row.body),
                ("Note", row.note),
            ]
        )
        self._text.setText(row.text)
        self._text.setVisible(bool(row.text))

    def keeps(self) -> Mapping[str, Keep]:
        today = self.desk.today()
        return {
            COMING: partial(_coming, today),
            OVERDUE: lambda row: row.overdue(today),
            _SENT: lambda row: row.state is MessageState.SENT,
        }

    def new(self) -> None:
        self._saved(MessageDialog(self.desk, None, self), "Message planned.")

    # -- inside

    def _lay_out(self) -> None:
        super()._lay_out()
        if "by_month" in self.__dict__:
            self.left.setVisible(not (self._narrow and self._inside))
            self._show_either()

    def _show_either(self) -> None:
        self.rows.setVisible(not self.by_month.isChecked())
        self.month.setVisible(self.by_month.isChecked())

    def _on_by_month(self) -> None:
        self._show_either()
        if self.by_month.isChecked():
            self.month.set_month(self.desk.today())
            self.month.setFocus()
        else:
            self.rows.table.setFocus()

    def _on_month(self, month: dt.date) -> None:
        if self.desk.ready:
            self.month.set_rows(self.desk.services.messages.of_month(month), self.desk.today())

    def _on_remove(self) -> None:
        row: MessageRow | None = self.rows.current_row()
        if row is not None:
            self._did(partial(self.desk.services.messages.remove, row.id), f"{row.title} is removed.")

    def _do_sent(self, row: MessageRow, key: Any) -> None:
        self._did(partial(self.desk.services.messages.sent, row.id), f"{row.title} was sent today.")

    def _do_drop(self, row: MessageRow, key: Any) -> None:
        self._did(partial(self.desk.services.messages.drop, row.id), f"{row.title} will not be sent.")

    def _do_change(self, row: MessageRow, key: Any) -> None:
        self._saved(MessageDialog(self.desk, row, self), f"{row.title} changed.")


def _coming(today: dt.date, row: MessageRow) -> bool:
    last = today + dt.timedelta(days=90)
    return row.state is MessageState.PLANNED and row.due is not None and today <= row.due <= last


def _chip(row: MessageRow, today: dt.date) -> Chip:
    if row.overdue(today):
        return Chip("Overdue", Tone.BAD)
    return Chip(MESSAGES[row.state], MESSAGE_TONES[row.state])


def _columns(desk: Desk) -> tuple[Column[MessageRow], ...]:
    return (
        Column("due", "Due", lambda row: say_date_short(row.due) if row.due else "",
               lambda row: row.due.toordinal() if row.due else None, width=112),
        Column("title", "Message", lambda row: row.title, sub=_sub, tip=lambda row: row.text),
        Column("person", "Owner", lambda row: row.person, width=116),
        Column("channels", "Goes out by", lambda row: row.channels, width=150, tip=lambda row: row.channels),
        Column("state", "State", lambda row: _chip(row, desk.today()).word, width=104,
               chip=lambda row: _chip(row, desk.today())),
    )  # fmt: skip


def _sub(row: MessageRow) -> str:
    return ", ".join(part for part in (row.topic, row.readers, row.body) if part)
