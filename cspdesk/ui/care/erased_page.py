"""What was erased, by ids alone, and what is still to be done: texts to look at, back-ups that still hold it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QPushButton

from cspdesk.domain.care_kinds import Basis
from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.erasing import UNIT
from cspdesk.domain.field_words import field_words
from cspdesk.domain.kind_words import one
from cspdesk.domain.kinds import Kind
from cspdesk.services.erasing import OldCopy, TextPlace
from cspdesk.ui import messages
from cspdesk.ui.care.care_list import CareList, Keep
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.rows_model import Column

if TYPE_CHECKING:
    from cspdesk.services.erasing import ErasingService
    from cspdesk.store.erasures import ErasureRow

_BASIS = {Basis.REQUEST: "asked for", Basis.RETENTION: "past its date"}
_WHY = {
    "asked for": "Erased because somebody asked for it",
    "past its date": "Erased because its time was over",
}


@dataclass(frozen=True)
class _Shown:
    """One line: a text, a back-up, or something that was erased."""

    id: str
    what: str
    sub: str
    chip: Chip
    day: str = ""
    text: TextPlace | None = None
    copy: OldCopy | None = None
    row: "ErasureRow | None" = None

    @property
    def to_do(self) -> bool:
        return self.row is None


class ErasedPage(CareList):
    """Texts open their records; back-ups are erased in, or deleted."""

    kinds: ClassVar[tuple[Kind, ...]] = (Kind.ERASURE,)

    def __init__(self, desk: Desk) -> None:
        buttons = (
            ("Open", "external", "open"),
            ("Looked at", "check", "looked"),
            ("Erase in it", "refresh", "remake"),
            ("Delete it…", "trash", "delete"),
        )
        super().__init__(desk, "care_erased", "Erased", buttons, 62)
        self.rows.set_name("What was erased")
        self.rows.set_columns(_COLUMNS)
        self.set_keeps("Which lines", _KEEPS)
        self.rows.set_empty(
            "Nothing was erased yet",
            "Who or what was erased stands here by its number alone, with texts that still have to be looked at "
            "and back-ups that still hold it.",
            "Who may be named",
            "care",
        )
        self.rows.stepped.connect(self._on_people)
        self.add_command("This text was looked at", self._on_looked, "Ctrl+Return", "check")

    def refresh(self, changes: Changes | None) -> None:
        del changes
        erasing = self.desk.services.erasing
        texts, log = erasing.left(), [row for row in erasing.log() if not row.of_field.startswith("sha256")]
        copies = erasing.old_copies() if log else ()
        shown = (
            [_text(each) for each in texts]
            + [_copy(each) for each in copies]
            + [_erased(each) for each in log]
        )
        self.rows.set_rows(shown)
        said = [f"{len(log):,} erased"] if log else []
        said += [f"{len(texts)} to look at"] if texts else []
        held = "1 back-up still holds" if len(copies) == 1 else f"{len(copies)} back-ups still hold"
        said += [f"{held} some of it"] if copies else []
        self.head.set_sub(", ".join(said))
        self.show_current()

    def show_detail(self, key: object) -> None:
        row: _Shown | None = self.rows.current_row()
        if row is None or row.id != key:
            return
        self.record.set_head(row.what, row.sub if row.to_do else _WHY[row.chip.word], row.chip)
        verbs = {"open": row.text, "looked": row.text, "remake": row.copy, "delete": row.copy}
        for button in self.record.findChildren(QPushButton):
            verb = button.property("verb")
            if verb in verbs:
                button.setVisible(verbs[verb] is not None)
        self.record.facts.set_facts(_facts(row, self.desk))

    # -- deeds

    def _on_people(self) -> None:
        self.desk.go("care")

    def _on_looked(self) -> None:
        self._on_asked("looked", None)

    def _do_open(self, row: _Shown, key: object) -> None:
        del key
        if row.text is not None:
            self.desk.open(*row.text.opens)

    def _do_looked(self, row: _Shown, key: object) -> None:
        del key
        if row.text is not None:
            job = _Looked(self.desk.services.erasing, row.text)
            self.desk.run(job, self._on_done, title="Clearing what it said before")

    def _do_remake(self, row: _Shown, key: object) -> None:
        del key
        if row.copy is not None:
            self.desk.run(
                _Remake(self.desk.services.erasing, row.copy.path), self._on_done, title="Erasing in it"
            )

    def _do_delete(self, row: _Shown, key: object) -> None:
        del key
        if row.copy is not None and messages.asked(
            self,
            f"Delete {row.copy.path.name}?",
            "Delete it",
            "A back-up that is deleted cannot be brought back.",
            final=True,
        ):
            path = row.copy.path
            if self.desk.did(_Delete(self.desk.services.erasing, path)):
                self.desk.say(f"{path.name} is deleted.")
                self.read()

    def _on_done(self, said: str) -> None:
        self.desk.say(said)
        self.read()


@dataclass(frozen=True)
class _Looked:
    erasing: "ErasingService"
    text: TextPlace

    def __call__(self, progress: Progress) -> str:
        progress.step("Writing the store anew")
        self.erasing.looked_at([self.text.key])
        return "Off the list; what it said before is cleared."


@dataclass(frozen=True)
class _Remake:
    erasing: "ErasingService"
    path: Path

    def __call__(self, progress: Progress) -> str:
        progress.step(f"Erasing in {self.path.name}")
        self.erasing.remake_copies([self.path])
        return f"{self.path.name} holds nothing of it any more."


@dataclass(frozen=True)
class _Delete:
    erasing: "ErasingService"
    path: Path

    def __call__(self) -> None:
        self.erasing.delete_copies([self.path])


def _text(each: TextPlace) -> _Shown:
    key = f"text {each.record_id} {each.field}"
    return _Shown(key, each.record, each.words, Chip("Look at it", Tone.WARN), text=each)


def _copy(each: OldCopy) -> _Shown:
    many = (
        "cannot be looked into"
        if each.missing is None
        else f"still holds {each.missing:,} of what was erased"
    )
    return _Shown(
        f"copy {each.path}", each.path.name, f"A back-up that {many}", Chip("Holds it", Tone.BAD), copy=each
    )


def _erased(row: "ErasureRow") -> _Shown:
    kind = "words of a change" if row.of_kind == UNIT else one(Kind(row.of_kind))
    name = "" if row.of_kind in (UNIT, Kind.ISSUED_PAPER) else row.of_field.partition(" ")[0]
    field = f": {field_words(Kind(row.of_kind), name)}" if name else ""
    what = f"{kind[:1].upper()}{kind[1:]}{field}"
    chip = Chip(_BASIS[row.basis], Tone.QUIET)
    return _Shown(f"erased {row.id}", what, str(row.of_id), chip, row.on_day.isoformat(), row=row)


def _facts(row: _Shown, desk: Desk) -> list[tuple[str, str]]:
    if row.text is not None:
        words = "Edit the text on its record if it means them, then choose Looked at: what it said before is cleared."
        return [("In", field_words(row.text.kind, row.text.field)), ("To do", words)]
    if row.copy is not None:
        words = "Erase in it what was erased here since it was made, or delete it. The store itself holds none of it."
        return [("Where", str(row.copy.path.parent)), ("To do", words)]
    assert row.row is not None
    return [("Erased on", say_date(row.row.on_day, desk.today())), ("Number", str(row.row.of_id))]


def _is_to_do(row: _Shown) -> bool:
    return row.to_do


def _is_log(row: _Shown) -> bool:
    return not row.to_do


_KEEPS: dict[str, Keep] = {"Everything": None, "To do": _is_to_do, "What was erased": _is_log}


def _day(row: _Shown) -> str:
    return say_date_short(row.row.on_day) if row.row is not None else ""


_COLUMNS: tuple[Column[_Shown], ...] = (
    Column("what", "What", lambda s: s.what, sub=lambda s: s.sub),
    Column("day", "On", _day, sort=lambda s: s.day or None, width=112),
    Column(
        "chip", "", lambda s: s.chip.word, chip=lambda s: s.chip, width=124, head_tip="Why, or what is to do"
    ),
)
