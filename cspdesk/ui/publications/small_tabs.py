"""Channels, articles counted by outlet and year, and requests for other formats."""

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.domain.publications import ArticleCount, ChannelRow, FormatRequest
from cspdesk.errors import Refused
from cspdesk.ui import known_names, parts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_channel_dialog import Ui_ChannelDialog
from cspdesk.ui.compiled.ui_format_request_dialog import Ui_FormatRequestDialog
from cspdesk.ui.compiled.ui_plan_channel_dialog import Ui_PlanChannelDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, number, shown
from cspdesk.ui.link_lines import Line
from cspdesk.ui.publications.tab import Keep, Tab
from cspdesk.ui.rows_model import Column

ASKED = "Still waiting"
_ALL_ASKED = "All requests"


class ChannelDialog(FormDialog):
    """A new channel, or one that is there; `saved` is its id."""

    def __init__(self, desk: Desk, row: ChannelRow | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_ChannelDialog(), "New channel" if row is None else "Change channel", parent)
        self._row = row
        self.saved: UUID | None = None
        ui = self.ui
        ui.agency.set_choices(known_names.agencies(desk))
        known_names.AddsPeople(desk, ui.person)
        if row is not None:
            for field, text in (
                (ui.name, row.name),
                (ui.readers, row.readers),
                (ui.topics, row.topics),
                (ui.times, shown(row.times_a_year)),
                (ui.note, row.note),
            ):
                field.set_text(text)
            ui.agency.set_id(row.agency_id)
            ui.person.set_id(row.person_id)
        ui.name.setFocus()

    def save(self) -> None:
        ui, messages = self.ui, self.desk.services.messages
        times = number(ui.times, "How many times a year")
        if times is not None and not 1 <= times <= 366:
            raise Refused("A channel comes out 1 to 366 times a year, or leave the number empty.")
        values = {
            "readers": ui.readers.text().strip(),
            "topics": ui.topics.text().strip(),
            "times_a_year": times,
            "agency_id": ui.agency.sure(),
            "person_id": ui.person.sure(),
            "note": ui.note.text().strip(),
        }
        if self._row is None:
            self.saved = messages.add_channel(ui.name.text(), **values)
        else:
            messages.change_channel(self._row.id, name=ui.name.text(), **values)
            self.saved = self._row.id


class PlanChannelDialog(FormDialog):
    """A year of contributions to a channel."""

    def __init__(self, desk: Desk, row: ChannelRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_PlanChannelDialog(), "Plan a year", parent)
        self._row = row
        self.ui.channel.setText(row.name)
        times = row.times_a_year or 0
        self.ui.lead.setText(f"It comes out {times} times a year: as many due days are put on the schedule.")
        self.ui.first.set_base(desk.today())
        self.ui.title.set_text(f"Contribution to {row.name}")
        self.ui.first.setFocus()

    def save(self) -> None:
        first = self.ui.first.date()
        if first is None:
            raise Refused("Type the day on which the first one is due.")
        self.desk.services.messages.plan_year(self._row.id, self.ui.title.text(), first)


class ChannelsTab(Tab):
    """The register of channels, with the contact of each partner's lead."""

    new_words = "New channel"
    kinds: ClassVar[tuple[Kind, ...]] = (Kind.CHANNEL, Kind.MESSAGE_CHANNEL, Kind.AGENCY, Kind.PERSON)

    def __init__(self, desk: Desk) -> None:
        buttons = (("Change…", "edit", "change"), ("Plan a year…", "repeat", "plan"))
        super().__init__(desk, "Channels", buttons, 62)
        self.set_list(
            (
                Column("name", "Channel", lambda row: row.name, sub=lambda row: row.topics),
                Column("readers", "Reaches", lambda row: row.readers, width=170),
                Column("agency", "Belongs to", lambda row: row.agency, width=150),
                Column("person", "Contact", lambda row: row.person, width=140),
                Column("times", "A year", lambda row: shown(row.times_a_year), lambda row: row.times_a_year,
                       "right", 70),
            ),
            (
                "No channels yet",
                "Newsletters, e-mail alerts, web pages and social media that carry what the partnership has to say.",
                "New channel…",
                "outreach",
            ),
        )  # fmt: skip
        self.rows.sort_by("name")
        self.add_command("Remove this channel", self._on_remove, "", "trash")

    def refresh(self, changes: Changes | None) -> None:
        self.rows.set_rows(self.desk.services.messages.channels())
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        row: ChannelRow | None = self.rows.current_row()
        if row is None or row.id != key:
            return
        self.record.set_head(row.name, row.readers)
        self.record.facts.set_facts(
            [
                ("Topics", row.topics),
                ("Belongs to", self._link(row.agency, Kind.AGENCY, row.agency_id)),
                ("Contact", self._link(row.person, Kind.PERSON, row.person_id)),
                ("Times a year", shown(row.times_a_year) or "Not said"),
                ("Note", row.note),
            ]
        )

    def _link(self, name: str, kind: Kind, record: UUID | None) -> str | QWidget:
        """The name as a way to its record, where telephone and e-mail stand."""
        if record is None:
            return name
        return parts.button(name.replace("&", "&&"), partial(self.desk.open, kind, record), "link")

    def new(self) -> None:
        self._saved(ChannelDialog(self.desk, None, self), "Channel added.")

    def _on_remove(self) -> None:
        row: ChannelRow | None = self.rows.current_row()
        if row is not None:
            self._did(partial(self.desk.services.messages.remove_channel, row.id), f"{row.name} is removed.")

    def _do_change(self, row: ChannelRow, key: Any) -> None:
        self._saved(ChannelDialog(self.desk, row, self), f"{row.name} changed.")

    def _do_plan(self, row: ChannelRow, key: Any) -> None:
        if not row.times_a_year:
            self.desk.refuse("Say how many times a year the channel comes out, then plan its year.")
        elif PlanChannelDialog(self.desk, row, self).ask():
            self.desk.say(f"{row.times_a_year} due days of {row.name} are on the schedule.", undo=True)


class ArticlesTab(Tab):
    """How many articles ran where, each with the records behind it."""

    new_words = ""
    kinds: ClassVar[tuple[Kind, ...]] = (Kind.DISTRIBUTION, Kind.PUBLICATION)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Articles", (), 56)
        self._lines, _ = self.record.add_lines("What ran")
        self.rows.set_columns(
            (
                Column("outlet", "Outlet", lambda row: row.outlet),
                Column("year", "Year", lambda row: str(row.year), lambda row: row.year, "right", 80),
                Column(
                    "number", "Articles", lambda row: str(row.number), lambda row: row.number, "right", 90
                ),
            ),
            _key,
        )
        self.rows.set_empty(
            "No articles counted yet",
            "An article counts once a publication is given out as “Ran as an article”, with the name of the magazine.",
            "To the publications",
            "publications",
        )

    def refresh(self, changes: Changes | None) -> None:
        self.rows.set_rows(self.desk.services.publications.articles())
        self.show_current()

    def show_detail(self, key: Any) -> None:
        row: ArticleCount | None = self.rows.current_row()
        if row is None or _key(row) != key:
            return
        self.record.set_head(row.outlet, f"{row.number} in {row.year}")
        publications = self.desk.services.publications
        titles = {each.id: each.title for each in publications.all()}
        found = [each for each in publications.distributions() if each.id in row.distributions]
        self._lines.set_lines(
            [
                Line(titles.get(e.publication_id, ""), say_date(e.on_day), "publication", e.publication_id)
                for e in found
            ],
            20,
        )

    def new(self) -> None:
        self.desk.go("publications", "register")

    def _do_publication(self, row: ArticleCount, key: UUID) -> None:
        self.desk.open(Kind.PUBLICATION, key)


def _key(row: ArticleCount) -> tuple[str, int]:
    return row.outlet, row.year


class FormatRequestDialog(FormDialog):
    """A request for another format, or one that is there; `saved` is its id."""

    def __init__(self, desk: Desk, row: FormatRequest | None, parent: QWidget | None = None) -> None:
        title = "Another format was asked for" if row is None else "Change request"
        super().__init__(desk, Ui_FormatRequestDialog(), title, parent)
        self._row = row
        self.saved: UUID | None = None
        ui = self.ui
        known_names.AddsPeople(desk, ui.person)
        for day in (ui.day, ui.met):
            day.set_base(desk.today())
        ui.day.set_date(desk.today())
        if row is not None:
            for field, text in ((ui.form, row.format), (ui.paper, row.paper), (ui.words, row.words)):
                field.set_text(text)
            ui.person.set_id(row.person_id)
            ui.day.set_date(row.on_day)
            ui.met.set_date(row.met_on)
        ui.form.setFocus()

    def save(self) -> None:
        ui, publications = self.ui, self.desk.services.publications
        day = ui.day.date()
        if day is None:
            raise Refused("Type the day on which it was asked.")
        paper, form, words = ui.paper.text().strip(), ui.form.text().strip(), ui.words.text().strip()
        more = {"person_id": ui.person.sure(), "on_day": day, "met_on": ui.met.date()}
        if self._row is None:
            self.saved = publications.add_format_request(paper, form, words, **more)
        else:
            publications.change_format_request(self._row.id, paper=paper, format=form, words=words, **more)
            self.saved = self._row.id


class RequestsTab(Tab):
    """Who asked for large print, another format or another language, and when they got it."""

    new_words = "New request"
    kinds: ClassVar[tuple[Kind, ...]] = (Kind.FORMAT_REQUEST, Kind.PERSON)

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, "Requests", (("Given today", "check", "met"), ("Change…", "edit", "change")), 62
        )
        self.set_list(
            (
                Column("on", "Asked", lambda row: say_date_short(row.on_day), lambda row: row.on_day.toordinal(),
                       width=96),
                Column("format", "Format or language", lambda row: row.format, sub=lambda row: row.paper),
                Column("state", "State", lambda row: _met(row).word, width=140, chip=_met),
            ),
            (
                "Nobody asked for another format yet",
                "Every publication offers large print and other languages; who asks is kept here until they have it.",
                "New request…",
                "help",
            ),
        )  # fmt: skip
        self.rows.sort_by("on", descending=True)
        self.set_which("Which requests", (_ALL_ASKED, ASKED))

    def refresh(self, changes: Changes | None) -> None:
        self.rows.set_rows(self.desk.services.publications.format_requests())
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        row: FormatRequest | None = self.rows.current_row()
        if row is None or row.id != key:
            return
        person = (
            self.desk.services.store.people.person(row.person_id, self.desk.today())
            if row.person_id
            else None
        )
        self.record.set_head(row.format, row.paper, _met(row))
        self.record.facts.set_facts(
            [
                ("Asked", say_date(row.on_day, self.desk.today())),
                ("By", person.name if person is not None else ""),
                ("What", row.words),
                ("Given", say_date(row.met_on, self.desk.today()) if row.met_on else ""),
                ("Note", row.note),
            ]
        )

    def keeps(self) -> Mapping[str, Keep]:
        return {ASKED: lambda row: row.met_on is None}

    def new(self) -> None:
        self._saved(FormatRequestDialog(self.desk, None, self), "Request kept.")

    def _do_met(self, row: FormatRequest, key: Any) -> None:
        self._did(partial(self.desk.services.publications.meet_format_request, row.id), "Given today.")

    def _do_change(self, row: FormatRequest, key: Any) -> None:
        self._saved(FormatRequestDialog(self.desk, row, self), "Request changed.")


def _met(row: FormatRequest) -> Chip:
    if row.met_on is None:
        return Chip("Waiting", Tone.WARN)
    return Chip(f"Given {say_date_short(row.met_on)}", Tone.GOOD)
