"""Three laptops and a coordinator's computer live through a year of the sample office, and end the same.

    python -m tests.faults.year [--months 12] [--seed 0] [--short]

The coordinator has the sample office; each laptop begins with its handover of everything, one of them on a protected
store. Every month officers run the meetings of their own forums, give and close actions, answer issues, and
all write at the same records: a partner's telephone, a person whom one deletes and another mends, numbers given out
twice. Once in the year two laptops run one meeting, type one person, agency and issue each, which are joined; an agency
is merged here and used there, a forum renamed on two, a person erased, laptops closed and opened again. Files go by
stick, most closed by key and some by passphrase, in any order, late, twice, to the wrong one or never; takings are
taken back. One laptop has the window open all the year, and takes, decides, joins and makes in it.

In the end all take from all. The four stores must be equal by SQLite alone and sound, the pack of the year must have
the same figures on all four, those that plain rows can count must be as counted by hand (`hand_count.py`), and those
noted while it was played as noted. Nothing may have gone wrong in the window unseen, and the erased name stands in none
of the files. Prints one line; exit 1 when anything was wrong. `--short` is one month of a new office with all of it.
"""

import argparse
import contextlib
import datetime as dt
import os
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from cspdesk.domain.found_twice import FoundTwice
from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Choice, Conflict, Lock, Undecided
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.pack.reads import PackWanted
from tests.faults.hand_count import HandCount
from tests.faults.year_desks import OFFICERS, Desk, Stick, desk_from, first_desk, share_out
from tests.faults.year_window import Screen
from tests.faults.year_work import ERASED, Event, Work
from tests.same_stores import differences

BEGIN = dt.date(2026, 12, 1)
_ROUNDS, _LATE = 12, 6
_WITH_WINDOW = 1
_NOT_YET = "goes on from one that was not taken"


class Year:
    """The year as it is played."""

    def __init__(self, folder: Path, seed: int, *, short: bool) -> None:
        self.folder, self.short = folder, short
        self.work = Work(seed)
        self.dice = self.work.dice
        self.number = self.joined = self.taken_back = self.wrong_receivers = 0
        self.asked: Counter[tuple[Kind, str]] = Counter()
        self.locks: Counter[Lock] = Counter()
        self.files: list[Stick] = []
        self._begin()
        window = self.desks[_WITH_WINDOW]
        self.screen = Screen(window, window.office(BEGIN), self.dice, pages=1 if short else None)

    @property
    def desks(self) -> list[Desk]:
        return self.work.desks

    def _begin(self) -> None:
        """The coordinator's store, three laptops that begin with it, and everybody's key told to everybody."""
        first = first_desk(self.folder, BEGIN, sample=not self.short)
        office = first.office(BEGIN)
        self.work.prepare(office)
        self.desks.append(first)
        begin = self._make(first, None, BEGIN, Lock.PASSPHRASE, everything=True)
        plain = self._make(first, None, BEGIN, Lock.PLAIN, everything=True) if self.short else begin
        for name in OFFICERS[1:]:
            stick = begin if len(self.desks) == _WITH_WINDOW else plain
            self.desks.append(desk_from(self.folder, name, stick, BEGIN))
        for laptop in self.desks[1:]:
            self._take_plainly(first, self._make(laptop, first, BEGIN, Lock.KEY), BEGIN)
        keys = self._make(first, None, BEGIN, Lock.KEY)
        for laptop in self.desks[1:]:
            self._take_plainly(laptop, keys, BEGIN)
        share_out([forum.id for forum in office.bodies.forums()], self.desks)

    # Files

    def month(self, begin: dt.date, events: Iterable[Event]) -> None:
        """Everybody works apart for a month, then some files go round."""
        day = begin + dt.timedelta(days=27)
        self.work.month(begin)
        for event in events:
            event(begin)
        self.screen.look(self.screen.owner.office(day))
        for _ in range(2 if self.short else self.dice.randint(2, 6)):
            self._by_stick(day)

    def _make(
        self, desk: Desk, to: Desk | None, day: dt.date, lock: Lock, *, everything: bool = False
    ) -> Stick:
        """A file for one computer, or for all; with everything where that computer is not known yet."""
        self.number += 1
        self.locks[lock] += 1
        office = desk.office(day)
        peers = office.handovers.peers()
        known = {peer.computer_id for peer in peers}
        wanted = to.store.computer_id if to is not None and to.store.computer_id in known else None
        readers = frozenset(
            peer.name for peer in peers if peer.has_key and wanted in (None, peer.computer_id)
        )
        stick = Stick(desk, self.folder / f"{self.number}.handover", lock, readers)
        everything = everything or (to is not None and wanted is None)
        if lock is Lock.KEY and not everything and self._has_window(desk):
            self.screen.make(stick.path, wanted, office)
        else:
            office.handovers.make(
                stick.path,
                wanted,
                everything=everything,
                passphrase=stick.passphrase,
                plain=lock is Lock.PLAIN,
            )
        return stick

    def _has_window(self, desk: Desk) -> bool:
        return (
            len(self.desks) == len(OFFICERS) and desk is self.desks[_WITH_WINDOW] and hasattr(self, "screen")
        )

    def _by_stick(self, day: dt.date) -> None:
        """One file is made, and some file that was ever made is taken: it may be late, or come twice."""
        desk, to = self.dice.sample(self.desks, 2)
        lock = self.dice.choices((Lock.KEY, Lock.PASSPHRASE, Lock.PLAIN), (85, 8, 7))[0]
        self.files.append(self._make(desk, to if self.dice.random() < 0.7 else None, day, lock))
        taker, stick = self.dice.choice(self.desks), self.dice.choice(self.files[-_LATE:])
        if stick.maker is taker:
            return
        before = taker.units()
        try:
            self.take(taker, stick, day)
        except Refused as refused:
            if _NOT_YET not in str(refused) and stick.opens_for(taker):
                raise
            self.wrong_receivers += not stick.opens_for(taker)
            if taker.units() != before:
                raise AssertionError("a file that was refused left something") from refused

    def take(self, desk: Desk, stick: Stick, day: dt.date) -> int:
        """Takes a file: conflicts are decided by dice, what came twice is joined; gives what is new."""
        before = desk.units()
        if self._has_window(desk):
            conflicts = self.screen.take(stick, desk.office(day), self._is_one)
        else:
            conflicts = self._take_plainly(desk, stick, day)
        self.asked.update((conflict.kind, conflict.field) for conflict in conflicts)
        return desk.units() - before

    def _take_plainly(self, desk: Desk, stick: Stick, day: dt.date) -> tuple[Conflict, ...]:
        """Without a window: as the command line does it."""
        office, conflicts = desk.office(day), ()
        try:
            taken = office.handovers.take(stick.path, {}, stick.passphrase)
        except Undecided as undecided:
            conflicts = undecided.taking.conflicts
            choices = {conflict.id: self.dice.choice(list(Choice)) for conflict in conflicts}
            taken = office.handovers.take(stick.path, choices, stick.passphrase)
        if taken.id is not None and self.dice.random() < 0.1:
            office.handovers.undo(taken.id)
            self.taken_back += 1
            self._take_plainly(desk, stick, day)
        elif taken.id is not None:
            self._join(office, office.doubles.found_with(taken.id))
        return conflicts

    def _join(self, office: Office, found: list[FoundTwice]) -> None:
        gone = set()
        for pair in found:
            if gone.intersection(pair.id):
                continue
            if self._is_one(pair):
                office.doubles.join(pair.kind, pair.one, pair.other)
                gone.add(pair.other)
                self.joined += 1
            else:
                office.doubles.keep_apart(pair)

    @staticmethod
    def _is_one(pair: FoundTwice) -> bool:
        """One meeting, the same name, or the one lamp."""
        if pair.kind is Kind.ISSUE:
            return all("Doublet Lane" in title for title in (pair.title, pair.other_title))
        return pair.kind is Kind.MEETING or pair.title == pair.other_title

    def exchange_until_quiet(self, day: dt.date) -> None:
        """All take from all, in any order, until nothing new comes."""
        for _ in range(_ROUNDS):
            pairs = [(one, other) for one in self.desks for other in self.desks if one is not other]
            self.dice.shuffle(pairs)
            came = 0
            for one, other in pairs:
                came += self.take(other, self._make(one, other, day, Lock.KEY), day)
            if not came:
                return
        raise AssertionError("the computers never come to an end with one another")

    # The end

    def wrong(self, first: dt.date, last: dt.date) -> list[str]:
        """What is not as it should be, a line each; the stores are closed by it."""
        offices = [desk.office(last) for desk in self.desks]
        figures = [_figures(office, first, last) for office in offices]
        found = [f"in the window: {kind.__name__}: {error}" for kind, error, _ in self.screen.errors]
        for desk, there in zip(self.desks, figures, strict=True):
            found += [f"{desk.name}: {flaw}" for flaw in desk.store.check()]
            found += _unlike(desk.name, there, figures[0])
        for code, counted in self.work.counted.items():
            if figures[0][code][1] != counted:
                found.append(f"{code} is {figures[0][code][1]}, noted while it was played {counted}")
        for desk in self.desks:
            desk.store.close(keep_backup=False)
            desk.lay_open()
        for desk, there in zip(self.desks, figures, strict=True):
            found += _not_as_counted(desk, there, first, last) + _left_of_events(desk.path)
        paths = [desk.path for desk in self.desks]
        for other in paths[1:]:
            found += differences(paths[0], other)
        for of, field in ((Kind.BODY, "name"), (Kind.AGENCY, "phone")):
            if not self.asked[of, field]:
                found.append(f"nobody was asked about the {field} of a {of.value}")
        return found


def _figures(office: Office, first: dt.date, last: dt.date) -> dict[str, tuple[str, Any]]:
    """Every figure of the steering pack over the year, by its code."""
    pack = office.packs.make(PackWanted(from_day=first, to_day=last))
    return {figure.code: (figure.value, figure.number) for figure in pack.figures}


def _unlike(name: str, there: dict[str, tuple[str, Any]], here: dict[str, tuple[str, Any]]) -> list[str]:
    return [
        f"{name}: {code} is {there.get(code)}, the coordinator has {here.get(code)}"
        for code in there.keys() | here.keys()
        if there.get(code) != here.get(code)
    ]


def _not_as_counted(desk: Desk, pack: dict[str, tuple[str, Any]], first: dt.date, last: dt.date) -> list[str]:
    hand = HandCount(desk.path, first, last)
    found = [
        f"{desk.name}: {code} is {pack[code][1]} in the pack, counted by hand {counted}"
        for code, counted in hand.figures().items()
        if pack[code][1] != counted
    ]
    days = hand.median_days_to_tell()
    told = "not measured" if days is None else f"{days:g} days"
    return found + [f"{desk.name}: I7 is {pack['I7'][0]}, counted by hand {told}"] * (pack["I7"][0] != told)


def _left_of_events(path: Path) -> list[str]:
    """What the rules of merging should have settled and did not, by the raw tables."""
    twice = (
        "SELECT code, year, running, suffix FROM {} WHERE NOT deleted GROUP BY 1, 2, 3, 4 HAVING count(*) > 1"
    )
    live = "SELECT count(*) FROM {} WHERE NOT deleted AND {} IN (SELECT id FROM agency WHERE merged_into IS NOT NULL)"
    pointers = (("attendance", "agency_id"), ("action", "owner_agency_id"), ("role", "agency_id"))
    doubles = (
        ("person", "name = 'Amina Doublet'"),
        ("agency", "name = 'Doublet Housing Trust'"),
        ("issue", "words = 'The lamp in Doublet Lane is out'"),
    )
    with contextlib.closing(sqlite3.connect(path)) as raw:
        found = [
            f"number given out twice: {row}"
            for table in ("action", "issue")
            for row in raw.execute(twice.format(table))
        ]
        for table, field in pointers:
            (count,) = raw.execute(live.format(table, field)).fetchone()
            found += [f"{count} of {table} are of an agency that was merged"] * bool(count)
        for table, rule in doubles:
            query = f"SELECT count(*) FROM {table} WHERE NOT deleted AND merged_into IS NULL AND {rule}"
            (count,) = raw.execute(query).fetchone()
            found += [f"{count} of {table} where {rule}"] * (count != 1)
        lettered = raw.execute("SELECT count(*) FROM action WHERE suffix <> ''").fetchone()[0]
        found += ["no action got a letter"] * (not lettered)
    if ERASED.split()[1].encode() in path.read_bytes():
        found.append("the name that was erased stands in the file")
    return [f"{path.stem}: {flaw}" for flaw in found]


def play(folder: Path, months: int, seed: int, *, short: bool) -> tuple[Year, list[str]]:
    """Plays so many months; gives the year and what was wrong in the end."""
    year = Year(folder, seed, short=short)
    events, day = year.work.events(), BEGIN
    for month in range(months):
        own = [event for place, event in enumerate(events) if place * months // len(events) == month]
        year.month(day, own)
        day = (day + dt.timedelta(days=32)).replace(day=1)
    last = day - dt.timedelta(days=1)
    year.exchange_until_quiet(last)
    year.screen.look(year.screen.owner.office(last))
    year.screen.close()
    return year, year.wrong(BEGIN, last)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--months", type=int, default=12)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--short", action="store_true", help="one month of a new office, for every run of CI")
    options = parser.parse_args()
    from cspdesk.refcounts import hold_constants

    hold_constants()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        os.environ["CSPDESK_HOME"] = str(Path(name) / "home")
        months = 1 if options.short else options.months
        year, wrong = play(Path(name), months, options.seed, short=options.short)
    for line in wrong[:30]:
        print(line, file=sys.stderr)
    print(_told(year, months, len(wrong)))
    return 1 if wrong else 0


def _told(year: Year, months: int, wrong: int) -> str:
    screen = year.screen
    closed = ", ".join(f"{count} by {lock.value}" for lock, count in sorted(year.locks.items()))
    return (
        f"four computers, {months} months, {year.number} handovers ({closed}; {screen.taken} taken and {screen.made}"
        f" made in the window, {year.taken_back} taken back, {year.wrong_receivers} refused to the wrong one),"
        f" {year.asked.total()} conflicts decided, {year.joined + screen.joined} pairs joined,"
        f" {year.work.counted['W1']} meetings held: {wrong} things not as they should be in the end"
    )


if __name__ == "__main__":
    sys.exit(main())
