"""Three laptops and a coordinator's computer live through a year of the sample office, and end the same.

    python -m tests.faults.year [--months 12] [--seed 0] [--short]

The coordinator has the sample office; each laptop begins with its handover of everything. Every month each officer
runs the meetings of their own forums, gives and closes actions and logs issues, and
all of them write at the same records: a partner's telephone, one forum's issues (whose numbers are given out twice), a
person whom one deletes and another mends. Files go by stick in any order, late, twice or never. One laptop has
the window open all the year. In the end all take from all; the four stores must be equal by SQLite alone and sound, the
steering pack of the year must have the same figures on all four, and those counted by hand while it was played.
Prints one line; exit 1 when anything was wrong.
"""

import argparse
import datetime as dt
import os
import random
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from cspdesk.domain.kinds import ActionState, Kind, Mark
from cspdesk.domain.merging import Choice, Undecided
from cspdesk.errors import Refused
from cspdesk.office import Office, new_office, office_from_handover
from cspdesk.services.pack.reads import PackWanted
from cspdesk.store.store import Store
from tests.same_stores import differences

PLAN = "north-bedfordshire-2008"
BEGIN = dt.date(2026, 12, 1)
_OFFICERS = ("coordinator", "north laptop", "south laptop", "hall laptop")
_ROUNDS = 8
_COUNTED = {"W1": "held", "W4": "residents", "W7": "cancelled", "A3": "given", "A4": "done", "I1": "raised"}
"""Figures of the pack that are counted by hand as well."""


@dataclass
class Desk:
    """One computer of the office."""

    name: str
    store: Store
    forums: list[UUID] = field(default_factory=list)

    def office(self, day: dt.date) -> Office:
        """The office as it works on a day."""
        self.store.now = lambda: dt.datetime.combine(day, dt.time(18), dt.UTC)
        return Office(self.store, day)


class Year:
    """The year as it is played, with what is counted by hand."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.dice = random.Random(seed)
        self.counted: Counter[str] = Counter()
        self.number = 0
        self.asked = 0
        self.files: list[tuple[Desk, Path]] = []
        first = new_office(self._path(_OFFICERS[0]), PLAN, machine=_OFFICERS[0], today=BEGIN, sample=True)
        self._name(first, _OFFICERS[0])
        first.handovers.make(folder / "begin", plain=True, everything=True)
        self.desks = [Desk(_OFFICERS[0], first.store)]
        for name in _OFFICERS[1:]:
            office, _ = office_from_handover(
                self._path(name), folder / "begin", "", machine=name, today=BEGIN
            )
            self._name(office, name)
            self.desks.append(Desk(name, office.store))
        forums = [forum.id for forum in first.bodies.forums()]
        for place, desk in enumerate(self.desks):
            desk.forums = forums[place :: len(self.desks)]
        self.agency = first.store.people.agencies()[0].id
        self.person = first.people.add("Everybody’s Friend")

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.cspdesk"

    def _name(self, office: Office, name: str) -> None:
        office.store.computer, office.store.person = name, name.title()

    # What officers do

    def month(self, begin: dt.date) -> None:
        """Everybody works apart for a month, then some files go round."""
        for desk in self.desks:
            self._work(desk, begin)
        self._clash(begin)
        for _ in range(self.dice.randint(2, 6)):
            self._by_stick(begin + dt.timedelta(days=27))

    def _work(self, desk: Desk, begin: dt.date) -> None:
        held = self.dice.sample(desk.forums, 2)
        day = _working_day(begin + dt.timedelta(days=self.dice.randint(3, 20)))
        office = desk.office(day)
        for place, forum in enumerate(held):
            try:
                meeting = office.meetings.add(
                    [forum], day + dt.timedelta(days=place), start=None, finish=None
                )
            except Refused:
                continue  # the sample has planned one on that day
            if self.dice.random() < 0.15:
                office.meetings.cancel(meeting, "snow")
                self.counted["cancelled"] += 1
                continue
            self._hold(desk.office(day + dt.timedelta(days=place)), forum, meeting)
        self._close_some(desk.office(day + dt.timedelta(days=2)), desk)

    def _hold(self, office: Office, forum: UUID, meeting: UUID) -> None:
        residents = self.dice.randint(3, 30)
        office.register.set_head_count(meeting, residents=residents, young_people=self.dice.randint(0, 5))
        agencies = office.store.people.agencies()
        for number in range(self.dice.randint(1, 3)):
            agency = self.dice.choice(agencies)
            office.register.add_person_and_mark(
                meeting, f"Pat {number} {agency.name}, {agency.name}", Mark.IN_ROOM
            )
        for number in range(self.dice.randint(0, 3)):
            office.actions.add(f"Mend lamp {number}", body_id=forum, owner="", meeting_id=meeting)
            self.counted["given"] += 1
        for number in range(self.dice.randint(0, 2)):
            office.issues.add(f"Bins in road {number}", body_id=forum, meeting_id=meeting)
            self.counted["raised"] += 1
        office.closing.close(meeting, "no time to fill in the rest")
        self.counted["held"] += 1
        self.counted["residents"] += residents

    def _close_some(self, office: Office, desk: Desk) -> None:
        own = [action for action in office.actions.open() if action.body_id in desk.forums]
        for action in self.dice.sample(own, min(2, len(own))):
            office.actions.close(action.id, ActionState.DONE)
            self.counted["done"] += 1

    def _clash(self, begin: dt.date) -> None:
        """All write at the same records, knowing nothing of one another."""
        for desk in self.desks:
            office = desk.office(_working_day(begin + dt.timedelta(days=22)))
            office.issues.add("Speeding past the school", body_id=self.desks[0].forums[0])
            self.counted["raised"] += 1
            with office.store.work("mend a telephone") as work:
                work.change(Kind.AGENCY, self.agency, phone=f"0{self.dice.randint(1000, 9999)}")
                work.commit()
        one, other = self.dice.sample(self.desks, 2)
        for desk, values in ((one, {"deleted": True}), (other, {"phone": str(self.dice.randint(1, 99))})):
            with desk.store.work("everybody’s friend") as work:
                if work.peek(Kind.PERSON, self.person) is not None:
                    work.change(Kind.PERSON, self.person, **values)
                work.commit()

    # Files

    def _by_stick(self, day: dt.date) -> None:
        """One file is made, and some file that was ever made is taken: it may be late, or come twice."""
        desk = self.dice.choice(self.desks)
        self.number += 1
        path = self.folder / f"{self.number}.handover"
        desk.office(day).handovers.make(path, plain=True)
        self.files.append((desk, path))
        taker = self.dice.choice(self.desks)
        maker, late = self.dice.choice(self.files[-6:])
        if maker is not taker:
            try:
                self.take(taker, late, day)
            except Refused as refused:
                if "goes on from changes that are not here" not in str(refused):
                    raise

    def take(self, desk: Desk, path: Path, day: dt.date) -> int:
        """Takes a file; conflicts are decided one by one, by dice."""
        office = desk.office(day)
        try:
            return office.handovers.take(path, {}).units
        except Undecided as undecided:
            conflicts = undecided.taking.conflicts
            self.asked += len(conflicts)
            choices = {conflict.id: self.dice.choice(list(Choice)) for conflict in conflicts}
            return office.handovers.take(path, choices).units

    def exchange_until_quiet(self, day: dt.date) -> None:
        """All take from all, in any order, until nothing new comes."""
        for _ in range(_ROUNDS):
            pairs = [(one, other) for one in self.desks for other in self.desks if one is not other]
            self.dice.shuffle(pairs)
            came = 0
            for one, other in pairs:
                self.number += 1
                path = self.folder / f"{self.number}.handover"
                self._make_for(one, other, path, day)
                came += self.take(other, path, day)
            if not came:
                return
        raise AssertionError("the computers never come to an end with one another")

    def _make_for(self, one: Desk, other: Desk, path: Path, day: dt.date) -> None:
        """A file for one computer, with everything where it is not known yet."""
        handovers, wanted = one.office(day).handovers, other.office(day).store.computer_id
        known = any(peer.computer_id == wanted for peer in handovers.peers())
        handovers.make(path, wanted if known else None, everything=not known, plain=True)

    # The end

    def wrong(self, last: dt.date) -> list[str]:
        """What is not as it should be, a line each."""
        found = []
        offices = [desk.office(last) for desk in self.desks]
        figures = [_figures(office, last) for office in offices]
        for desk, there in zip(self.desks, figures, strict=True):
            found += [f"{desk.name}: {flaw}" for flaw in desk.store.check()]
            found += [
                f"{desk.name}: {code} is {there[code][0]}, the coordinator has {value[0]}"
                for code, value in figures[0].items()
                if there.get(code) != value
            ]
        for code, name in _COUNTED.items():
            if figures[0][code][1] != self.counted[name]:
                found.append(
                    f"{code} is {figures[0][code][1]}, counted by hand {self.counted[name]} ({name})"
                )
        first, *others = [self._path(desk.name) for desk in self.desks]
        for other in others:
            found += differences(first, other)
        return found


def _figures(office: Office, last: dt.date) -> dict[str, tuple[str, Any]]:
    """Every figure of the steering pack over the year, by its code."""
    pack = office.packs.make(PackWanted(from_day=BEGIN, to_day=last))
    return {
        figure.code: (figure.value, figure.number) for section in pack.sections for figure in section.figures
    }


def _working_day(day: dt.date) -> dt.date:
    return day + dt.timedelta(days=max(0, 1 if day.weekday() == 6 else 0))


class Screen:
    """The window of one computer, open all the year."""

    def __init__(self, desk: Desk) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtWidgets import QApplication

        from cspdesk.ui.desk import Desk as UiDesk
        from cspdesk.ui.pages import PAGES
        from cspdesk.ui.window import MainWindow

        self._app = QApplication.instance() or QApplication([])
        self._desk = UiDesk(today=lambda: BEGIN)
        self._window = MainWindow(self._desk, PAGES)
        self._window.show()
        office = Office(desk.store, BEGIN)
        desk.store.subscribe(self._desk.publish)
        self._desk.attach(office)
        self._keys = [spec.key for spec in PAGES if not spec.hidden]
        self._place = 0

    def look(self) -> None:
        """Turns to the next page, which reads again what came meanwhile."""
        self._window.open_page(self._keys[self._place % len(self._keys)])
        self._place += 1
        self._app.processEvents()

    def close(self) -> None:
        self._desk.finish_work()
        self._desk.attach(None)
        self._window.close()
        self._app.processEvents()


def play(folder: Path, months: int, seed: int, *, window: bool = True) -> tuple[Year, list[str]]:
    """Plays so many months; gives the year and what was wrong in the end."""
    year = Year(folder, seed)
    screen = Screen(year.desks[1]) if window else None
    day = BEGIN
    for _ in range(months):
        year.month(day)
        if screen is not None:
            screen.look()
        day = (day + dt.timedelta(days=32)).replace(day=1)
    last = day - dt.timedelta(days=1)
    year.exchange_until_quiet(last)
    if screen is not None:
        screen.look()
        screen.close()
    wrong = year.wrong(last)
    for desk in year.desks:
        desk.store.close()
    return year, wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--months", type=int, default=12)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--short", action="store_true", help="one month")
    options = parser.parse_args()
    from cspdesk.refcounts import hold_constants

    hold_constants()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        os.environ["CSPDESK_HOME"] = str(Path(name) / "home")
        months = 1 if options.short else options.months
        year, wrong = play(Path(name), months, options.seed)
    for line in wrong[:30]:
        print(line, file=sys.stderr)
    print(
        f"four computers, {months} months, {year.number} handovers, {year.asked} conflicts decided,"
        f" {year.counted['held']} meetings held: {len(wrong)} things not the same in the end"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
