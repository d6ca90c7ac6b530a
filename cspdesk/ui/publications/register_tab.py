"""The register of publications: what was made and printed, how many, where copies went, what is due for review."""

import json
from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QPushButton

from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.domain.publication_kinds import PublicationState
from cspdesk.domain.publications import DistributionRow, PublicationRow
from cspdesk.domain.text import fold
from cspdesk.services.papers.registry import PAPERS, Ref
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.link_lines import Line
from cspdesk.ui.publications.give_out_dialog import GiveOutDialog
from cspdesk.ui.publications.publication_dialog import PublicationDialog
from cspdesk.ui.publications.publication_words import AUDIENCES, STATE_TONES, STATES, WAYS, paper_title
from cspdesk.ui.publications.tab import Keep, Tab
from cspdesk.ui.rows_model import Column

REVIEW, OVER, FEW = "Review is due", "More given out than printed", "Fewer copies than households"
_ALL, _WAITING, _HELD = "All publications", "Nothing given out yet", "Let out before an election"
_ALWAYS = (_ALL, REVIEW, _WAITING, OVER, FEW, _HELD)
_TOPIC = "Topic: "


class RegisterTab(Tab):
    """Reads all publications with one select; the detail of one is read when it is chosen."""

    new_words = "New publication"
    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.PUBLICATION,
        Kind.DISTRIBUTION,
        Kind.PUBLICATION_ISSUE,
        Kind.BODY,
        Kind.ISSUE,
    )

    def __init__(self, desk: Desk) -> None:
        buttons = (
            ("Give out…", "swap", "give"),
            ("Change…", "edit", "change"),
            ("Print again", "print", "again"),
        )
        super().__init__(desk, "Publications", buttons, 64)
        self._given, _ = self.record.add_lines("Where copies went", "Add…", "give", "plus")
        self._readers, self._readers_part = self.record.add_lines("By readers")
        self._told, self._told_part = self.record.add_lines("Issues it tells of")
        self.set_list(
            _columns(desk),
            (
                "No publications yet",
                "Each leaflet, flyer or magazine that is printed or given out stands here, with where it went.",
                "Open the print room",
                "publications",
            ),
        )
        self.rows.sort_by("made", descending=True)
        self.set_which("Which publications", _ALWAYS)
        self.add_command("Say where copies went", self._on_give, "G", "swap")
        self.add_command("Remove this publication", self._on_remove, "", "trash")

    def refresh(self, changes: Changes | None) -> None:
        rows = self.desk.services.publications.all()
        self._offer_topics(rows)
        self.rows.set_rows(rows)
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        row: PublicationRow | None = self.rows.current_row()
        if row is None or row.id != key:
            return
        publications, today = self.desk.services.publications, self.desk.today()
        for made in self.record.findChildren(QPushButton):
            if made.property("verb") == "again":
                made.setVisible(row.paper in PAPERS)
        self.record.set_head(row.title, _sub(row), Chip(STATES[row.state], STATE_TONES[row.state]))
        review: str | Chip = say_date(row.review_on, today) if row.review_on else ""
        if row.review_overdue(today) and row.review_on:
            review = Chip(f"was due {say_date(row.review_on, today)}", Tone.WARN)
        self.record.facts.set_facts(
            [
                ("For", AUDIENCES[row.audience]),
                ("Topic", row.topic),
                ("Readers", row.readers),
                ("Made", say_date(row.made_on, today)),
                ("Printed", _printed(row)),
                ("Given out", _given(row)),
                ("Households", _households(row)),
                ("Outlet", row.outlet),
                ("Approved", _by(row.approved_by, row.approved_on)),
                ("Review by", review),
                ("Let out by", row.let_out_by),
                ("Because", row.let_out_reason),
                ("Note", row.note),
            ]
        )
        lines = publications.distributions(row.id)
        self._given.set_lines(
            [_line(line) for line in lines] or [Line("Nothing is kept yet.", look="soft")], 12
        )
        readers = _by_readers(lines)
        self._readers.set_lines(readers)
        self._readers_part.setVisible(len(readers) > 1)
        self._show_told(row)

    def keeps(self) -> Mapping[str, Keep]:
        today = self.desk.today()
        rules: dict[str, Keep] = {
            _ALL: None,
            REVIEW: lambda row: row.review_overdue(today),
            _WAITING: lambda row: row.state is PublicationState.PRINTED,
            _HELD: lambda row: bool(row.let_out_by),
            OVER: lambda row: row.over_given > 0,
            FEW: lambda row: row.households_short > 0,
        }
        for place in range(len(_ALWAYS), self.which.count()):
            topic = self.which.itemData(place)
            rules[self.which.itemText(place)] = partial(_of_topic, topic)
        return rules

    def new(self) -> None:
        if self.rows.model().total:
            self._saved(PublicationDialog(self.desk, None, self), "Publication added.")
        else:
            self.desk.go("printroom")

    def add(self) -> None:
        """Adds a publication that was made elsewhere."""
        self._saved(PublicationDialog(self.desk, None, self), "Publication added.")

    # -- inside

    def _offer_topics(self, rows: list[PublicationRow]) -> None:
        """Counts by topic, each a choice of which publications are shown."""
        counts: dict[str, tuple[str, int]] = {}
        for row in rows:
            if row.topic:
                words, number = counts.get(fold(row.topic), (row.topic, 0))
                counts[fold(row.topic)] = (words, number + 1)
        wanted = [(f"{_TOPIC}{words} ({number})", key) for key, (words, number) in sorted(counts.items())]
        now = [
            (self.which.itemText(n), self.which.itemData(n)) for n in range(len(_ALWAYS), self.which.count())
        ]
        if wanted == now:
            return
        chosen = self.which.currentData()
        self.which.blockSignals(True)
        while self.which.count() > len(_ALWAYS):
            self.which.removeItem(len(_ALWAYS))
        for words, key in wanted:
            self.which.addItem(words, key)
            if key == chosen:
                self.which.setCurrentIndex(self.which.count() - 1)
        self.which.blockSignals(False)
        self.rows.set_keep(self.keeps().get(self.which.currentText()))

    def _show_told(self, row: PublicationRow) -> None:
        ids = self.desk.services.publications.issues(row.id)
        self._told_part.setVisible(bool(ids))
        if not ids:
            self._told.set_lines([])
            return
        issues = {issue.id: issue for issue in self.desk.services.issues.all()}
        found = [issues[key] for key in ids if key in issues]
        self._told.set_lines([Line(issue.ref, issue.words, "issue", issue.id) for issue in found], 12)

    def _on_give(self) -> None:
        self._on_asked("give", None)

    def _on_remove(self) -> None:
        row: PublicationRow | None = self.rows.current_row()
        if row is not None:
            self._did(partial(self.desk.services.publications.remove, row.id), f"{row.title} is removed.")

    def _do_give(self, row: PublicationRow, key: Any) -> None:
        GiveOutDialog.ask_for(self.desk, row.id, self)

    def _do_change(self, row: PublicationRow, key: Any) -> None:
        self._saved(PublicationDialog(self.desk, row, self), f"{row.title} changed.")

    def _do_again(self, row: PublicationRow, key: Any) -> None:
        about = {Ref.MEETING: row.meeting_id, Ref.BODY: row.body_id, Ref.ACTIVITY: row.activity_id}
        told = json.loads(row.options) if row.options else {}
        self.desk.go("printroom", (row.paper, about.get(PAPERS[row.paper].ref), told))

    def _do_line(self, row: PublicationRow, key: UUID) -> None:
        publications = self.desk.services.publications
        line = next((each for each in publications.distributions(row.id) if each.id == key), None)
        if line is not None and GiveOutDialog(self.desk, row, line, self).ask():
            self.desk.say("Changed where copies went.", undo=True)

    def _do_issue(self, row: PublicationRow, key: UUID) -> None:
        self.desk.open(Kind.ISSUE, key)


def _columns(desk: Desk) -> tuple[Column[PublicationRow], ...]:
    return (
        Column("title", "What", lambda row: row.title, sub=_sub, tip=lambda row: row.title),
        Column("body", "Forum", lambda row: row.body, width=84),
        Column("made", "Made", lambda row: say_date_short(row.made_on), lambda row: row.made_on.toordinal(), width=94),
        Column("copies", "Copies", lambda row: _count(row.copies), lambda row: row.copies, "right", 62),
        Column("given", "Given out", lambda row: _count(row.given), lambda row: row.given, "right", 74,
               tone=lambda row: "bad" if row.over_given else "",
               tip=lambda row: f"{row.over_given} more than were printed" if row.over_given else ""),
        Column("review", "Review", lambda row: say_date_short(row.review_on) if row.review_on else "",
               lambda row: row.review_on.toordinal() if row.review_on else None, width=92,
               tone=lambda row: "warn" if row.review_overdue(desk.today()) else ""),
        Column("state", "State", lambda row: STATES[row.state], width=102,
               chip=lambda row: Chip(STATES[row.state], STATE_TONES[row.state])),
    )  # fmt: skip


def _sub(row: PublicationRow) -> str:
    return ", ".join(part for part in (paper_title(row.paper), row.topic, row.readers) if part)


def _of_topic(topic: str, row: PublicationRow) -> bool:
    return fold(row.topic) == topic


def _count(number: int | None) -> str:
    return "" if number is None else f"{number:,}"


def _printed(row: PublicationRow) -> str:
    copies = "" if row.copies is None else f"{row.copies:,} copies"
    pages = "" if row.pages < 2 else f"{row.pages} pages"
    day = say_date(row.printed_on) if row.printed_on else ""
    return ", ".join(part for part in (day, copies, pages) if part)


def _given(row: PublicationRow) -> str | Chip:
    if row.over_given:
        return Chip(f"{row.given:,}, {row.over_given:,} more than were printed", Tone.WARN)
    left = f", {row.left:,} left" if row.left is not None else ""
    return f"{row.given:,} copies{left}" if row.given or left else ""


def _households(row: PublicationRow) -> str | Chip:
    if row.households is None:
        return row.delivery_area
    where = f" in {row.delivery_area}" if row.delivery_area else ""
    if row.households_short:
        return Chip(f"{row.households:,}{where}: {row.households_short:,} copies short", Tone.WARN)
    return f"{row.households:,}{where}"


def _by(name: str, day: Any) -> str:
    return ", ".join(part for part in (name, say_date(day) if day else "") if part)


def _line(line: DistributionRow) -> Line:
    count = f"{line.quantity:,}, " if line.quantity else ""
    soft = f"{count}{WAYS[line.way].lower()}, {say_date_short(line.on_day)}"
    return Line(line.place or WAYS[line.way], soft, "line", line.id)


def _by_readers(lines: list[DistributionRow]) -> list[Line]:
    sums: dict[str, int] = {}
    for line in lines:
        name = line.readers or "Not said"
        sums[name] = sums.get(name, 0) + (line.quantity or 0)
    return [Line(f"{name}: {number:,}") for name, number in sums.items()]
