"""What is past the day it may be kept until, and why; it goes when somebody says so, never by itself."""

import datetime as dt
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from cspdesk.domain.care_kinds import Covered
from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.domain.retention import COVERS, Due
from cspdesk.ui import messages, parts
from cspdesk.ui.care.care_list import CareList, Keep
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.rows_model import Column

if TYPE_CHECKING:
    from cspdesk.services.retention import RetentionService

_NOTHING = (
    "Nothing is past its date",
    "What the rules say should be gone by now is listed here. It goes when you say so, never by itself.",
    "Rules of keeping",
    "clock",
)
_COVER = {cover.covers: cover for cover in COVERS}


@dataclass(frozen=True)
class _Shown:
    """A line of the list; the same record may stand in it for two reasons."""

    due: Due
    late: bool

    @property
    def id(self) -> tuple[str, str, str]:
        kept = self.due.kept
        return kept.covers.value, str(kept.record_id), kept.field


class PurgePage(CareList):
    """Dates are worked out anew each time, so that a changed rule counts at once."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.RETENTION_RULE, Kind.ERASURE, Kind.PERSON, Kind.ROLE, Kind.ATTENDANCE, Kind.ISSUE, Kind.AGENDA_ITEM,
        Kind.ACTIVITY, Kind.ATTACHMENT, Kind.FORMAT_REQUEST, Kind.REPLY, Kind.ACTION, Kind.MEETING,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "care_purge", "To be erased", (("Open", "external", "open"),), 64)
        self._all: list[_Shown] = []
        self.choose_many()
        self.rows.set_name("What is past its date")
        self.rows.set_columns(_COLUMNS)
        self.set_keeps("Which sort", _keeps())
        self.rows.set_keep(None)
        self.rows.set_empty("Working the dates out…")
        self._asking = 0
        self.rows.stepped.connect(self._on_rules)
        self.chosen = parts.button("Erase chosen…", self._on_chosen_erased, "", "trash")
        self.chosen.setToolTip("Erase the chosen lines (Shift+Delete)")
        self.head.add(self.chosen)
        self.everything = parts.button("Erase all…", self._on_all, "", "trash")
        self.head.add(self.everything)
        for button in (self.chosen, self.everything):
            button.setEnabled(False)
        self.add_command("Erase the chosen lines", self._on_chosen_erased, "Shift+Del", "trash")
        self.add_command("Erase everything past its date", self._on_all, "", "trash")

    def refresh(self, changes: Changes | None) -> None:
        del changes
        self._asking += 1
        job = _WorkOut(self.desk.services.retention, self.desk.today())
        self.desk.run(job, partial(self._on_worked_out, self._asking), quiet=True)

    def _on_worked_out(self, asking: int, shown: list[_Shown]) -> None:
        if asking != self._asking:
            return
        self._all = shown
        self.rows.set_empty(*_NOTHING)
        self._show()
        late = sum(each.late for each in shown)
        self.head.set_sub(f"{late:,} past their date" if late else "nothing is past its date")
        self.everything.setEnabled(late > 0)
        self.chosen.setEnabled(late > 0)

    def _show(self) -> None:
        self.rows.set_rows(self.kept(self._all))
        self.show_current()

    def _on_which(self, choice: str) -> None:
        """The list is empty where nothing is past its date, and says so."""
        del choice
        self._show()

    def show_detail(self, key: object) -> None:
        row: _Shown | None = self.rows.current_row()
        if row is None or row.id != key:
            return
        due, cover = row.due, _COVER[row.due.kept.covers]
        self.record.set_head(due.kept.words, cover.words, _chip(row))
        day = due.kept.from_day
        self.record.facts.set_facts(
            [
                ("Keep until", say_date(due.due, self.desk.today()) if due.due else ""),
                ("Because", due.why),
                ("Counts from", say_date(day, self.desk.today()) if day else ""),
                ("Then", f"{cover.erases}."),
            ]
        )

    def _do_open(self, row: _Shown, key: object) -> None:
        del key
        kept = row.due.kept
        self.desk.open(*self.desk.services.retention.opens(kept))

    def _on_rules(self) -> None:
        self.desk.go("care_rules")

    def _on_chosen_erased(self) -> None:
        self._erase([row for row in self.chosen_rows() if row.late])

    def _on_all(self) -> None:
        self._erase([row for row in self._all if row.late])

    def _erase(self, rows: list[_Shown]) -> None:
        if not rows:
            self.desk.refuse("Choose lines that are past their date; the others may still be kept.")
            return
        what = "1 record" if len(rows) == 1 else f"{len(rows):,} records"
        kinds = sorted({_COVER[row.due.kept.covers].words.lower() for row in rows})
        more = (
            f"These go for good, with their history: {', '.join(kinds)}. This cannot be undone. "
            "Back-ups made before still hold them; the page Erased lists those."
        )
        if messages.asked(self, f"Erase {what} past their date?", "Erase for good", more, final=True):
            self.desk.run(_Purge(self.desk, [row.due for row in rows]), self._on_purged, title="Erasing")

    def _on_purged(self, count: int) -> None:
        self.desk.say(f"{count:,} erased.")


class _WorkOut:
    """Works the dates out on the worker: a large office has them for tens of thousands of records."""

    def __init__(self, retention: "RetentionService", today: dt.date) -> None:
        self._retention, self._today = retention, today

    def __call__(self, _progress: Progress) -> list[_Shown]:
        return [_Shown(each, each.past(self._today)) for each in self._retention.all() if each.due]


class _Purge:
    """Purges on the worker."""

    def __init__(self, desk: Desk, chosen: list[Due]) -> None:
        self._purging, self._chosen = desk.services.purging, chosen

    def __call__(self, progress: Progress) -> int:
        progress.step("Erasing, and writing the store anew")
        return self._purging.purge(self._chosen)


def _chip(row: _Shown) -> Chip:
    return Chip("Past its date", Tone.BAD) if row.late else Chip("May be kept", Tone.QUIET)


def _late(row: _Shown) -> bool:
    return row.late


def _keeps() -> dict[str, Keep]:
    found: dict[str, Keep] = {"Past their date": _late, "Everything, the earliest first": None}
    found |= {cover.words: _Of(cover.covers) for cover in COVERS}
    return found


class _Of:
    """Keeps one sort, past its date or not."""

    def __init__(self, covers: Covered) -> None:
        self._covers = covers

    def __call__(self, row: _Shown) -> bool:
        return row.due.kept.covers is self._covers


_COLUMNS: tuple[Column[_Shown], ...] = (
    Column("words", "What", lambda s: s.due.kept.words, sub=lambda s: _COVER[s.due.kept.covers].words),
    Column(
        "due", "Keep until", lambda s: say_date_short(s.due.due) if s.due.due else "",
        sort=lambda s: s.due.due.isoformat() if s.due.due else None, width=112,
    ),
    Column("why", "Why", lambda s: s.due.why, tip=lambda s: s.due.why, tone=lambda _: "soft"),
    Column("late", "", lambda s: _chip(s).word, chip=_chip, width=120, head_tip="Whether it is past its date"),
)  # fmt: skip
