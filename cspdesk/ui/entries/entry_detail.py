"""One entry beside the list: facts in its register's words, and all that hangs on it."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from cspdesk.domain.dates import say_date
from cspdesk.domain.entries import Entry
from cspdesk.domain.history import HistoryLine
from cspdesk.domain.kinds import Kind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.services.entries import EntryFile
from cspdesk.ui import parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.entries import entry_lines
from cspdesk.ui.entries.entry_columns import state_chip
from cspdesk.ui.link_lines import Line, LinkLines
from cspdesk.ui.people.record_detail import RecordDetail

_POINTERS = {
    "agency_id": Kind.AGENCY,
    "person_id": Kind.PERSON,
    "body_id": Kind.BODY,
    "meeting_id": Kind.MEETING,
    "plan_priority_id": Kind.PLAN_PRIORITY,
}
_OPENS = {"action": Kind.ACTION, "line": Kind.PLAN_LINE, "meeting": Kind.MEETING}
_TEXTS = ("text", "answer", "evidence", "note")
_MOST, _MOST_HISTORY, _LONGEST, _LINK = 12, 6, 70, 32
_BUTTONS = (
    ("Change", "edit", "change"),
    ("State", "swap", "state"),
    ("Make it a priority", "flag", "promote"),
    ("New version", "copy", "version_of"),
    ("Print", "print", "print"),
)


class EntryDetail(RecordDetail):
    """Signal `asked(verb, key)`: a verb of the buttons, or one of a line, such as party, step, action, file."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, _BUTTONS, parent)
        self.file: EntryFile | None = None
        self._long = False
        self._verbs = {button.property("verb"): button for button in self.findChildren(QPushButton)}
        self.warns = parts.label("", wrap=True)
        self.warns.setProperty("look", "refusal")
        self.body.insertWidget(2, self.warns)
        self.texts = LinkLines()
        self.add(self.texts)
        self.parties, self._parties = self.add_lines("Signatories", "Add", "add_party", "plus")
        self.steps, self._steps = self.add_lines("Route", "Add", "add_step", "plus")
        self.at_meetings, self._at_meetings = self.add_lines("At the meetings of its group")
        self.actions_, self._actions = self.add_lines("Actions", "Add", "add_action", "plus")
        self.lines, self._lines = self.add_lines("Plan lines", "Link", "add_line", "link")
        self.versions, self._versions = self.add_lines("Versions")
        self.files, self._files = self.add_lines("Files", "Add", "add_file", "plus")
        self.history, self._history = self.add_lines("History", "Whole history", "history", "clock")

    def show_file(self, file: EntryFile, history: list[HistoryLine], meetings: list[MeetingRow]) -> None:
        """Shows one entry with all that hangs on it; `meetings` are those of the group that watches it."""
        self.file, entry, today = file, file.entry, self._desk.today()
        spec = entry.spec
        one = spec.one[:1].upper() + spec.one[1:]
        self._long = len(entry.row.title) > _LONGEST
        if self._long:
            number = "" if entry.row.number is None else f" {entry.row.number}"
            self.set_head(f"{one}{number}", "", state_chip(entry))
        else:
            self.set_head(entry.row.title, one, state_chip(entry))
        self._verbs["promote"].setVisible(bool(spec.promotes) and entry.row.state != spec.promotes)
        self._verbs["version_of"].setVisible(spec.versions)
        self._verbs["print"].setText("Report" if spec.report else "Print")
        said = [flag.words[:1].upper() + flag.words[1:] for flag in entry.flags]
        self.warns.setText("\n".join(said))
        self.warns.setVisible(bool(said))
        facts = self._facts(entry)
        self.facts.set_facts(facts)
        self.facts.setVisible(any(value != "" for _, value in facts))
        self.texts.set_lines(self._texts(entry))
        titles: tuple[tuple[Any, LinkLines, parts.Section, str], ...] = (
            (spec.parties, self.parties, self._parties, spec.parties.title if spec.parties else ""),
            (spec.steps, self.steps, self._steps, spec.steps.title if spec.steps else ""),
        )
        for there, _, section, title in titles:
            section.setVisible(there is not None)
            section.set_title(title)
        self.parties.set_lines(entry_lines.party_lines(entry), _MOST)
        self.steps.set_lines(entry_lines.step_lines(entry, today), _MOST)
        self.at_meetings.set_lines(entry_lines.meeting_lines(entry, meetings), _MOST)
        self._at_meetings.setVisible(spec.watched and bool(meetings))
        self.actions_.set_lines(entry_lines.action_lines(file.actions, today), _MOST)
        self.lines.set_lines(entry_lines.plan_lines(file.lines), _MOST)
        self._lines.setVisible(bool(spec.lines))
        self._lines.set_title(spec.lines)
        self.versions.set_lines(entry_lines.version_lines(file.versions, entry), _MOST)
        self._versions.setVisible(len(file.versions) > 1)
        self.files.set_lines(entry_lines.file_lines(file.files), _MOST)
        self.history.set_lines(entry_lines.history_lines(entry, history, today), _MOST_HISTORY)

    def _facts(self, entry: Entry) -> list[tuple[str, "str | Any"]]:
        found: list[tuple[str, Any]] = []
        for field in entry.spec.fields:
            if field.name in ("title", "state", *_TEXTS):
                continue
            found.append((field.label, self._fact(entry, field.name)))
        if entry.expected is not None:
            found.append(("Expected by", say_date(entry.expected, self._desk.today())))
        return found

    def _texts(self, entry: Entry) -> list[Line]:
        """The long texts under their labels; a title that is one of them, first."""
        found: list[Line] = []
        for field in entry.spec.fields:
            if field.name not in _TEXTS and not (field.name == "title" and self._long):
                continue
            said = getattr(entry.row, field.name)
            if said:
                found += [Line(field.label, look="label"), Line(said)]
        return found

    def _fact(self, entry: Entry, name: str) -> "str | QWidget":
        """A field as it is said; a pointer as the way to its record."""
        said = entry.said(name)
        kind = _POINTERS.get(name)
        record: UUID | None = getattr(entry.row, name) if kind is not None else None
        if kind is not None and record is not None:
            words = entry_lines.short(said, _LINK)
            made = parts.button(words.replace("&", "&&"), partial(self._desk.open, kind, record), "link")
            made.setToolTip(said)
            return made
        if name == "links":
            return "\n".join(link.priority for link in entry.links)
        if name == "restricted":
            return "For the office alone" if entry.row.restricted else ""
        return said

    def opens(self, verb: str) -> Kind | None:
        """The kind of record a line of this verb opens by itself."""
        return _OPENS.get(verb)
