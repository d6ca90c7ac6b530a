"""Two to four laptops that work apart and hand over, whatever becomes of the files: one machine for all runs.

Each deed is of one laptop and follows from a seed: hypothesis plays it in pytest, dice play it by command.
"""

import contextlib
import datetime as dt
import random
import shutil
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from cspdesk.domain.care_kinds import Basis
from cspdesk.domain.erasing import REMOVED
from cspdesk.domain.ids import content_id
from cspdesk.domain.kinds import Kind
from cspdesk.domain.meanwhile import TOGETHER
from cspdesk.domain.merging import Choice, Conflict, Decision, Edited, Undecided
from cspdesk.errors import Refused
from cspdesk.store import check
from cspdesk.store.engine import writing
from cspdesk.store.erasing import erase_anew
from cspdesk.store.tables import RECORDS
from tests.laptops import DEEDS, Laptop, add_files
from tests.same_stores import differences

_ROUNDS = 12
_DAY = dt.date(2026, 11, 21)
_JOINED = (Kind.PERSON, Kind.AGENCY, Kind.ISSUE, Kind.MEETING)
_WHOLE = (Kind.ATTENDANCE, Kind.ATTACHMENT, Kind.FORMAT_REQUEST)
_REFUSALS = ("goes on from changes that are not here", "marked lost", "This computer is marked lost")
"""What a file may be refused with before the end."""
_DEEDS: dict[str, Callable[..., None]] = {}


def _deed(deed: Callable[["Laptops", Laptop, random.Random], None]) -> Any:
    """A rule of the machine, and one of the deeds that dice choose from."""

    def played(self: "Laptops", place: int, seed: int) -> None:
        deed(self, self.laptops[place % len(self.laptops)], random.Random(seed))

    played.__doc__, played.__name__ = deed.__doc__, deed.__name__
    _DEEDS[deed.__name__] = played
    return rule(place=st.integers(0, 3), seed=st.integers(0, 2**32))(played)


class Laptops(RuleBasedStateMachine):
    """Two to four computers; files between them are lost, doubled and taken in any order."""

    empty: Path
    full: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="cspdesk-"))
        self.laptops: list[Laptop] = []
        self.files: list[Path] = []
        self.erased: set[UUID] = set()
        self.number = count()

    @initialize(computers=st.integers(2, 4))
    def begin(self, computers: int) -> None:
        """All begin from one store that holds records of every kind."""
        self.laptops = [Laptop(self.empty, self.folder, f"laptop {place}") for place in range(computers)]
        for laptop in self.laptops:
            laptop.desk.take(self.full, {})

    def play(self, dice: random.Random) -> None:
        """One deed by dice; those that many tests have are rarer."""
        names = list(_DEEDS)
        deed = dice.choices(names, [_OFTEN.get(name, 1) for name in names])[0]
        getattr(self, deed)(place=dice.randint(0, 3), seed=dice.randint(0, 2**32))

    def teardown(self) -> None:
        try:
            if self.laptops:
                self.exchange_until_quiet()
                self.compare()
        finally:
            for laptop in self.laptops:
                laptop.store.close()
            shutil.rmtree(self.folder)

    # What people do

    @_deed
    def add(self, laptop: Laptop, dice: random.Random) -> None:
        kind = _some_kind(dice)
        # Some records are the same in the world wherever they are written down.
        made = content_id(kind, dice.randint(0, 3)) if dice.random() < 0.4 else None
        self._work(laptop, kind, made, laptop.values(kind, dice))

    @_deed
    def edit(self, laptop: Laptop, dice: random.Random) -> None:
        kind = _some_kind(dice)
        values = laptop.values(kind, dice)
        some = dict(dice.sample(sorted(values.items()), min(2, len(values))))
        self._work(laptop, kind, dice.choice(laptop.ids(kind)), some)

    @_deed
    def delete(self, laptop: Laptop, dice: random.Random) -> None:
        kind = _some_kind(dice)
        self._work(laptop, kind, dice.choice(laptop.ids(kind)), {"deleted": dice.random() < 0.7})

    @_deed
    def number_alike(self, laptop: Laptop, dice: random.Random) -> None:
        """Gives out the next number, which other laptops give out too."""
        kind = dice.choice([Kind.ACTION, Kind.ISSUE, Kind.PACK])
        values = laptop.values(kind, dice) | {"year": 2026, "suffix": ""}
        code = {} if kind is Kind.PACK else {"code": "F07"}
        with laptop.store.work("number") as work:
            last = max((row["running"] for row in work.find(kind, year=2026, **code)), default=0)
            add_files(work, values)
            work.add(kind, **values | code | {"running": last + 1})
            work.commit()

    def _work(self, laptop: Laptop, kind: Kind, record_id: UUID | None, values: dict[str, Any]) -> None:
        # A matrix that was agreed says no.
        with contextlib.suppress(Refused), laptop.store.work("work") as work:
            add_files(work, values)
            if record_id is None:
                work.add(kind, **values)
            elif work.peek(kind, record_id) is None:
                work.add(kind, record_id, **values)
            else:
                work.change(kind, record_id, **_without_ties(kind, values))
            work.commit()

    @_deed
    def undo_last(self, laptop: Laptop, dice: random.Random) -> None:
        for unit in laptop.store.recent_units(dice.randint(1, 3))[:1]:
            # Something came after it.
            with contextlib.suppress(Refused):
                laptop.store.undo(unit.id, "undo")

    @_deed
    def join(self, laptop: Laptop, dice: random.Random) -> None:
        """Makes one person, agency, issue or meeting of two, either way round."""
        kind = dice.choice(_JOINED)
        keep, drop = dice.sample(laptop.ids(kind), 2)
        # One of them is gone already.
        with contextlib.suppress(Refused):
            laptop.office.doubles.join(kind, keep, drop)

    @_deed
    def erase(self, laptop: Laptop, dice: random.Random) -> None:
        """Erases a person, one text, or a record whole; a marker is final."""
        erasures, basis = laptop.store.erasures, dice.choice(list(Basis))
        day = _DAY - dt.timedelta(days=dice.randint(0, 2))
        which = dice.random()
        if which < 0.5:
            person_id = dice.choice(laptop.ids(Kind.PERSON))
            found = erasures.look(person_id)
            texts = [(each.kind, each.record_id, each.field) for each in found.texts if each.sure]
            erasures.erase(found, texts, basis, day)
            self.erased.update(found.people)
        elif which < 0.75:
            kind, field = dice.choice([(Kind.ISSUE, "private_detail"), (Kind.AGENDA_ITEM, "private_note")])
            text = (kind, dice.choice(laptop.ids(kind)), field)
            erasures.erase_texts([(text, dice.choice(["", None]))], basis, day, "erase a text")
        else:
            kind = dice.choice(_WHOLE)
            erasures.erase_records([(kind, dice.choice(laptop.ids(kind)))], basis, day, "erase a record")

    # Computers

    @_deed
    def lose(self, laptop: Laptop, dice: random.Random) -> None:
        """Marks another computer lost, or takes the mark of one away."""
        others = [peer for peer in laptop.desk.peers() if not peer.this]
        if not others:
            return
        peer = dice.choice(others)
        # It is lost itself, and its new key is told nobody.
        with contextlib.suppress(Refused):
            if peer.lost_on is None:
                laptop.desk.mark_lost(peer.computer_id, _DAY - dt.timedelta(days=dice.randint(0, 2)), "bus")
            else:
                laptop.desk.mark_found(peer.computer_id)

    @_deed
    def renew_key(self, laptop: Laptop, dice: random.Random) -> None:
        with contextlib.suppress(Refused):
            laptop.desk.renew_key(_DAY - dt.timedelta(days=dice.randint(0, 2)))

    # Files

    @_deed
    def hand_over(self, laptop: Laptop, dice: random.Random) -> None:
        taker = dice.choice(self.laptops)
        known = {peer.computer_id for peer in laptop.desk.peers() if not peer.this}
        to = taker.store.computer_id if taker.store.computer_id in known and dice.random() < 0.5 else None
        with contextlib.suppress(Refused):
            self.files.append(self._made(laptop, to, everything=dice.random() < 0.3))

    @_deed
    def take(self, laptop: Laptop, dice: random.Random) -> None:
        """Takes some file that was ever made: the newest, an old one, one for another, one's own."""
        if not self.files:
            return
        path = dice.choice(self.files[-3:] if dice.random() < 0.5 else self.files)
        try:
            self._take(laptop, path, dice)
        except Refused as refused:
            assert any(each in str(refused) for each in _REFUSALS), refused  # noqa: PT017

    @_deed
    def take_back(self, laptop: Laptop, dice: random.Random) -> None:
        takings = [row for row in laptop.desk.takings()[:-1] if not row.undone]
        if takings:
            # Something came after it.
            with contextlib.suppress(Refused):
                laptop.desk.undo(dice.choice(takings).id)

    @_deed
    def decide_apart(self, laptop: Laptop, dice: random.Random) -> None:
        """One thing is changed on two computers, each takes the other's file, and each decides for itself."""
        other = dice.choice(self.laptops)
        kind = _some_kind(dice)
        both = sorted(set(laptop.ids(kind)) & set(other.ids(kind)))
        columns = [column.name for column in RECORDS[kind].c if column.name not in ("id", "deleted")]
        if other is laptop or not both or not columns:
            return
        record_id, parts = dice.choice(both), [dice.choice(columns)]
        if kind in TOGETHER and dice.random() < 0.7:
            # One thing, of which each may change another part.
            parts = list(dice.choice(list(TOGETHER[kind].values())))
        for each in (laptop, other):
            some = dice.sample(parts, dice.randint(1, len(parts)))
            values = {name: each.value(RECORDS[kind].c[name], dice) for name in some}
            self._work(each, kind, record_id, values)
        # Lost, or without what stands before it.
        with contextlib.suppress(Refused):
            mine, theirs = self._made(laptop, everything=True), self._made(other, everything=True)
            self.files += [mine, theirs]
            self._take(laptop, theirs, dice)
            self._take(other, mine, dice)

    def _made(self, laptop: Laptop, to: UUID | None = None, *, everything: bool = False) -> Path:
        path = self.folder / f"{next(self.number)}.handover"
        laptop.desk.make(path, to, everything=everything, plain=True)
        return path

    def _take(self, laptop: Laptop, path: Path, dice: random.Random) -> int:
        before = laptop.units()
        try:
            laptop.desk.take(path, {})
        except Undecided as asked:
            assert laptop.units() == before, "something was applied before all was decided"
            decisions = {conflict.id: _decided(laptop, conflict, dice) for conflict in asked.taking.conflicts}
            laptop.desk.take(path, decisions)
        laptop.note_own()
        return len(laptop.units() - before)

    # The end

    def exchange_until_quiet(self) -> None:
        """Lost computers are found, and all take from all, in any order, until nothing new comes."""
        dice = random.Random(len(self.files))
        for laptop in self.laptops:
            laptop.note_own()
        for _ in range(_ROUNDS):
            pairs = [(one, other) for one in self.laptops for other in self.laptops if one is not other]
            dice.shuffle(pairs)
            came = sum(self._find(laptop) for laptop in self.laptops)
            for one, other in pairs:
                try:
                    came += self._take(other, self._made(one, everything=dice.random() < 0.2), dice)
                except Refused as refused:
                    assert "marked lost" in str(refused), refused  # noqa: PT017
                    came += 1
            if not came:
                return
        raise AssertionError("the computers never come to an end with one another")

    def _find(self, laptop: Laptop) -> int:
        """Takes every mark of a lost computer away; gives how many there were."""
        lost = [peer for peer in laptop.desk.peers() if peer.lost_on is not None]
        for peer in lost:
            laptop.desk.mark_found(peer.computer_id)
        return len(lost)

    def compare(self) -> None:
        first, *others = self.laptops
        for laptop in self.laptops:
            with laptop.store.reading() as connection:
                flaws = [str(flaw) for flaw in check.look(connection)]
            assert not flaws, flaws
            self._compare_erased(laptop)
        made = set().union(*(laptop.made for laptop in self.laptops))
        for laptop in self.laptops:
            assert made <= laptop.units(), "a change is missing from history"
        for other in others:
            found = differences(first.path, other.path)
            assert not found, "\n".join(found)

    def _compare_erased(self, laptop: Laptop) -> None:
        """Whoever was erased anywhere is gone here, and erasing all anew finds nothing."""
        with laptop.store.work("look") as work:
            for person_id in self.erased:
                row = work.peek(Kind.PERSON, person_id)
                assert row is None or (row["name"], row["deleted"]) == (REMOVED, True), "somebody came back"
        with writing(laptop.store.engine) as connection, connection.begin():
            assert erase_anew(connection) == 0, "a trace of what was erased was left"


_OFTEN = {"edit": 3, "hand_over": 4, "take": 4, "number_alike": 2, "add": 2, "join": 2, "delete": 2}


def _some_kind(dice: random.Random) -> Kind:
    """Any kind, those that stand against each other most often before others."""
    if dice.random() < 0.4:
        return dice.choice([Kind.MEETING, Kind.ATTENDANCE, *TOGETHER, Kind.AGENCY, Kind.PERSON])
    return dice.choice([kind for kind in Kind if kind not in DEEDS])


def _decided(laptop: Laptop, conflict: Conflict, dice: random.Random) -> Decision:
    """Mine, theirs, or something else that the field takes."""
    if conflict.field and dice.random() < 0.2 and not conflict.field.endswith("_id"):
        return Edited(laptop.value(RECORDS[conflict.kind].c[conflict.field], dice))
    return dice.choice(list(Choice))


def _without_ties(kind: Kind, values: dict[str, Any]) -> dict[str, Any]:
    """Nobody ties a name, a file or a meeting to another owner by a change; it is made anew."""
    if kind not in (Kind.ALIAS, Kind.ATTACHMENT, Kind.MEETING_BODY):
        return values
    return {
        name: value for name, value in values.items() if not name.startswith(("owner_", "meeting_", "body_"))
    }
