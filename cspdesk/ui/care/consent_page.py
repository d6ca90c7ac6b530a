"""Who may be named and who may be contacted, since when and by what they said so; what was never asked first."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QShowEvent

from cspdesk.domain.changes import Changes
from cspdesk.domain.consent import may_be_written_to
from cspdesk.domain.kinds import Consent, Kind
from cspdesk.domain.people import PersonRow
from cspdesk.ui import messages, parts
from cspdesk.ui.care.care_list import CareList, Keep
from cspdesk.ui.care.erasing import Eraser
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.people.people_words import consent_chip, named_chip, since
from cspdesk.ui.rows_model import Column

_NOBODY = (
    "Nobody here",
    "Everybody the office knows stands here with what they agreed to; what was never asked comes first.",
    "People & partners",
    "people",
)


class ConsentPage(CareList):
    """Everybody is read on the worker: a large office knows thousands."""

    kinds: ClassVar[tuple[Kind, ...]] = (Kind.PERSON, Kind.ROLE, Kind.AGENCY, Kind.ALIAS)

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            "care",
            "Data care",
            (
                ("Change…", "edit", "change"),
                ("All that is held…", "download", "export"),
                ("Erase…", "trash", "erase"),
            ),
            66,
        )
        self.eraser = Eraser(desk, self)
        self.rows.set_name("Who may be named")
        self.rows.set_columns(_COLUMNS)
        self.set_keeps("Which people", _KEEPS)
        self.rows.set_empty("Reading who is here…")
        self._asking = 0
        self._wanted: UUID | None = None
        self.rows.stepped.connect(self._on_people)
        share = parts.button("Share counts…", self._on_share, "quiet", "upload")
        share.setToolTip(
            "Save counts alone: no name, no words anybody said, no address and no number of a person"
        )
        self.head.add(share)
        self.add_command("Share counts without personal data", self._on_share, "", "upload")
        self.add_command("Change what somebody agreed to", self._on_change, "F2", "edit")
        self.add_command("Save all that is held on this person", self._on_export, "Ctrl+S", "download")
        self.add_command("Erase this person", self._on_erase, "Shift+Del", "trash")

    def refresh(self, changes: Changes | None) -> None:
        del changes
        self._asking += 1
        self.desk.run(_Read(self.desk), partial(self._on_read, self._asking), quiet=True)

    def _on_read(self, asking: int, people: list[PersonRow]) -> None:
        if asking != self._asking:
            return
        self.rows.set_empty(*_NOBODY)
        self.rows.set_rows(people)
        unasked = sum(_not_asked(person) for person in people)
        count = "1 person" if len(people) == 1 else f"{len(people):,} people"
        self.head.set_sub(f"{count}, {unasked:,} not asked yet" if people else "")
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._choose(wanted)
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        person: PersonRow | None = self.rows.current_row()
        if person is None or person.id != key:
            return
        sub = ", ".join(part for part in (person.role_title, person.agency) if part)
        self.record.set_head(person.name, sub, Chip("Resident", Tone.QUIET) if person.resident else None)
        self.record.facts.set_facts(
            [
                ("May be named", consent_chip(person.may_be_named)),
                ("Since, and how", since(person.may_be_named, person.named_on, person.named_source)),
                ("On public papers", _printed(person)),
                ("May be contacted", consent_chip(person.may_be_contacted)),
                (
                    "Since, by what",
                    since(person.may_be_contacted, person.contacted_on, person.contacted_source),
                ),
                ("Is written to", _written(person)),
            ]
        )

    def open_record(self, kind: Kind, record: UUID) -> None:
        del kind
        if not self._choose(record):
            self._wanted = record  # until they are read

    def _choose(self, record: UUID) -> bool:
        if self.rows.choose(record):
            return True
        self.which.setCurrentIndex(0)
        return self.rows.choose(record)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        wish = self.desk.take_wish("care")
        if isinstance(wish, UUID):
            self.open_record(Kind.PERSON, wish)
        elif isinstance(wish, str) and wish in _KEEPS:
            self.which.setCurrentText(wish)

    # -- deeds

    def _on_share(self) -> None:
        path = messages.save_path(self, "Save counts to share", "counts.xlsx", "xlsx")
        if path is not None:
            self.desk.run(_Share(self.desk, path), self._on_shared, title="Counting")

    def _on_shared(self, path: Path) -> None:
        self.desk.say(f"Saved as {path.name}. It holds counts alone and was looked through before.")

    def _on_people(self) -> None:
        self.desk.go("people", ("people", ""))

    def _on_change(self) -> None:
        self._on_asked("change", None)

    def _on_export(self) -> None:
        self._on_asked("export", None)

    def _on_erase(self) -> None:
        self._on_asked("erase", None)

    def _do_change(self, person: PersonRow, key: object) -> None:
        del key
        from cspdesk.ui.people.person_dialogs import PersonDialog

        PersonDialog(self.desk, person, None, self).ask()

    def _do_export(self, person: PersonRow, key: object) -> None:
        del key
        self.eraser.export(person.id, person.name)

    def _do_erase(self, person: PersonRow, key: object) -> None:
        del key
        self.eraser.erase(person.id)


class _Read:
    """Reads on the worker; who was not asked comes first."""

    def __init__(self, desk: Desk) -> None:
        self._people = desk.services.people

    def __call__(self, _progress: Progress) -> list[PersonRow]:
        return sorted(self._people.all(), key=_unknown_first)


class _Share:
    """Counts and writes on the worker."""

    def __init__(self, desk: Desk, path: Path) -> None:
        self._office, self._path = desk.services, path

    def __call__(self, progress: Progress) -> Path:
        progress.step("Counting")
        self._office.save_file(self._path, self._office.depersonal.workbook())
        return self._path


def _not_asked(person: PersonRow) -> bool:
    """A resident is never named, so that there is nothing to ask about that."""
    named = person.may_be_named is Consent.UNKNOWN and not person.resident
    return named or person.may_be_contacted is Consent.UNKNOWN


def _unknown_first(person: PersonRow) -> bool:
    return not _not_asked(person)


def _said_no(person: PersonRow) -> bool:
    return Consent.NO in (person.may_be_named, person.may_be_contacted)


def _named(person: PersonRow) -> bool:
    return person.may_be_named is Consent.YES and not person.resident


def _contacted(person: PersonRow) -> bool:
    return person.may_be_contacted is Consent.YES


def _undated(person: PersonRow) -> bool:
    """Said yes or no, but nobody wrote down when or how."""
    return any(
        answer is not Consent.UNKNOWN and not (day and source)
        for answer, day, source in (
            (person.may_be_named, person.named_on, person.named_source),
            (person.may_be_contacted, person.contacted_on, person.contacted_source),
        )
    )


def _is_resident(person: PersonRow) -> bool:
    return person.resident


_KEEPS: Mapping[str, Keep] = {
    "Everybody": None,
    "Not asked yet": _not_asked,
    "May be named": _named,
    "May be contacted": _contacted,
    "Said no": _said_no,
    "Without a date or a source": _undated,
    "Residents": _is_resident,
}


def _printed(person: PersonRow) -> str:
    if person.resident:
        return "“A resident”, never by name"
    return "By name" if _named(person) else "By role, or for whom they come"


def _written(person: PersonRow) -> str:
    return "Yes" if may_be_written_to(person.may_be_contacted, person.resident) else "No"


def _named_since(person: PersonRow) -> str:
    return since(person.may_be_named, person.named_on, person.named_source)


def _contacted_since(person: PersonRow) -> str:
    return since(person.may_be_contacted, person.contacted_on, person.contacted_source)


def _contact_chip(person: PersonRow) -> Chip:
    return consent_chip(person.may_be_contacted)


_COLUMNS: tuple[Column[PersonRow], ...] = (
    Column("name", "Name", lambda p: p.name, sub=lambda p: p.agency or p.role_title),
    Column("named", "Named", lambda p: named_chip(p).word, chip=named_chip, sub=None, width=124),
    Column(
        "named_on", "Since, and how", _named_since,
        sort=lambda p: p.named_on.isoformat() if p.named_on else None, tone=lambda _: "soft", most=300,
    ),
    Column("contacted", "Contacted", lambda p: _contact_chip(p).word, chip=_contact_chip, width=124),
    Column(
        "contacted_on", "Since, and how", _contacted_since,
        sort=lambda p: p.contacted_on.isoformat() if p.contacted_on else None, tone=lambda _: "soft", most=300,
    ),
)  # fmt: skip
