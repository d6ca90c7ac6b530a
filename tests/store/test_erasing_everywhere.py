"""What one computer erases is gone from all of them, whatever order files come in, and all stores are equal."""

import datetime as dt
import itertools
import json
import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from cspdesk.domain.care_kinds import Basis
from cspdesk.domain.erasing import REMOVED
from cspdesk.domain.ids import content_id
from cspdesk.domain.kinds import Consent, Kind, Mark, RoleKind
from cspdesk.domain.merging import Choice
from cspdesk.store import check
from cspdesk.store.engine import writing
from cspdesk.store.handover import file
from cspdesk.store.store import Store, open_store
from cspdesk.store.tables import search_entry
from tests.laptops import Laptop, everything, unlike

DAY = dt.date(2026, 11, 21)
NAME = "Ottoline Quillfeather"
TRACES = (b"quillfeather", b"900461", b"kettle", b"quill.example")
HER, FORUM, ROLE, ISSUE, NOTE = (content_id(each) for each in ("her", "forum", "role", "issue", "note"))
DOUBLE = content_id("double")
SHARED = pytest.mark.parametrize("three", ["shared"], indirect=True)
"""For erasing in a PostgreSQL: it is the third computer."""
ORDERS = list(itertools.permutations(range(3)))


class Three:
    """The coordinator's computer and two laptops that know one resident; each hands over when told."""

    def __init__(self, empty: Path, folder: Path, third: Path | str) -> None:
        self.folder, self.number = folder, 0
        places = {"ann": empty, "bob": empty, "cem": third}
        self.all = [Laptop(place, folder, name) for name, place in places.items()]
        with self.all[0].store.work("begin") as work:
            work.add(Kind.PARTNERSHIP, content_id("partnership"), name="Sample")
            work.add(Kind.PERSON, HER, name=NAME, email="o@quill.example", resident=True)
            work.add(Kind.BODY, FORUM, name="Forum 1", code="F01")
            work.add(Kind.ROLE, ROLE, kind=RoleKind.MEMBER, person_id=HER, body_id=FORUM)
            work.add(
                Kind.ISSUE, ISSUE, words="Bins", raiser_id=HER, private_detail="The kettle", raised_on=DAY
            )
            work.commit()
        for one, other in ((0, 1), (0, 2), (1, 2), (2, 1), (1, 0), (2, 0)):
            self.give(one, other, everything=True)

    def change(self, where: int, said: str, of: Kind, record_id: UUID, /, **values: Any) -> None:
        with self.all[where].store.work(said) as work:
            if work.peek(of, record_id) is None:
                work.add(of, record_id, **values)
            else:
                work.change(of, record_id, **values)
            work.commit()

    def erase(self, place: int, person: UUID = HER, day: dt.date = DAY) -> None:
        erasures = self.all[place].store.erasures
        found = erasures.look(person)
        chosen = [(each.kind, each.record_id, each.field) for each in found.texts if each.sure]
        erasures.erase(found, chosen, Basis.REQUEST, day)

    def give(self, one: int, other: int, *, everything: bool = False) -> int:
        """Hands over; how many changes were new there."""
        self.number += 1
        path = self.folder / f"{self.number}.handover"
        to = None if everything else self.all[other].store.computer_id
        self.all[one].desk.make(path, to, everything=everything, plain=True)
        return self.all[other].desk.take(path, Choice.MINE).units

    def traces(self, laptop: Laptop) -> list[bytes]:
        """What of her stands in the files of a laptop."""
        parts = [laptop.path, laptop.path.with_name(laptop.path.name + "-wal")]
        held = b"".join(part.read_bytes() for part in parts if part.exists()).lower()
        held += repr(everything(laptop)).lower().encode()
        return [trace for trace in TRACES if trace in held]

    def settle(self, order: Sequence[int]) -> None:
        """Everybody gives to everybody until nothing is new; then all are equal, sound and without a trace."""
        for _ in range(3):
            if not sum(self.give(one, other) for one, other in itertools.permutations(order, 2)):
                break
        for laptop in self.all:
            with laptop.store.reading() as connection:
                assert [str(flaw) for flaw in check.look(connection)] == []
            assert self.traces(laptop) == []
        for laptop in self.all[1:]:
            assert unlike(self.all[0], laptop) == []


@pytest.fixture
def three(empty_file: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Three]:
    shared = getattr(request, "param", "") == "shared"
    made = Three(empty_file, tmp_path, request.getfixturevalue("shared_place") if shared else empty_file)
    yield made
    for laptop in made.all:
        laptop.store.close()


@pytest.mark.parametrize("order", ORDERS[::3])
def test_late_changes_of_somebody_erased_come_to_nothing(three: Three, order: Sequence[int]) -> None:
    three.change(1, f"change {NAME}", Kind.PERSON, HER, phone="07700 900461", may_be_named=Consent.YES)
    three.change(2, f"change {NAME}", Kind.PERSON, HER, phone="07700 900462", note="Has a kettle")
    three.change(
        2, f"add role of {NAME}", Kind.ROLE, NOTE, kind=RoleKind.CHAIR, person_id=HER, title="Kettle officer"
    )
    three.erase(0)
    three.settle(order)
    with three.all[2].store.reading() as connection:
        assert check.look(connection) == []
    with three.all[1].store.work("look") as work:
        assert (work.get(Kind.PERSON, HER)["name"], work.get(Kind.PERSON, HER)["phone"]) == (REMOVED, "")
        assert work.get(Kind.ROLE, NOTE)["deleted"]


@pytest.mark.parametrize("order", ORDERS[4:5])
def test_two_computers_erase_the_same_person(three: Three, order: Sequence[int]) -> None:
    three.erase(0)
    three.change(2, "change issue", Kind.ISSUE, ISSUE, place="The green")
    three.erase(1, day=DAY - dt.timedelta(days=1))
    three.settle(order)


@SHARED
@pytest.mark.parametrize("order", ORDERS[1:2])
def test_two_computers_erase_two_people_from_the_same_minutes(three: Three, order: Sequence[int]) -> None:
    other, meeting, paper = content_id("other"), content_id("meeting"), content_id("paper")
    said = {
        "schema": 1,
        "paper": "minutes",
        "record": {"text": f"{NAME} and Basil Kettleworth spoke.", "removed": ""},
    }
    three.change(0, "add", Kind.PERSON, other, name="Basil Kettleworth", resident=True)
    three.change(0, "add", Kind.MEETING, meeting, day=DAY)
    three.change(
        0, "issue", Kind.ISSUED_PAPER, paper, meeting_id=meeting, kind="minutes", issued_at=three.all[0].store.now(),
        record=json.dumps(said),
    )  # fmt: skip
    three.give(0, 1)
    three.give(0, 2)
    three.erase(0)
    three.erase(1, other)
    three.settle(order)
    with three.all[2].store.work("look") as work:
        record = json.loads(work.get(Kind.ISSUED_PAPER, paper)["record"])["record"]
    assert record["text"] == "[name removed] and [name removed] spoke."
    assert record["removed"].startswith(REMOVED)


@SHARED
@pytest.mark.parametrize("order", ORDERS[2:3])
def test_texts_that_only_another_computer_has_lose_the_name_there(three: Three, order: Sequence[int]) -> None:
    three.change(1, "add issue", Kind.ISSUE, NOTE, words=f"{NAME} says the gate sticks", raised_on=DAY)
    three.erase(0)
    three.settle(order)
    with three.all[2].store.work("look") as work:
        assert work.get(Kind.ISSUE, NOTE)["words"] == "[name removed] says the gate sticks"


@pytest.mark.parametrize("order", ORDERS[2:3])
def test_an_issued_paper_that_is_none_of_ours_loses_the_name_too(three: Three, order: Sequence[int]) -> None:
    meeting, paper = content_id("meeting"), content_id("paper")
    three.change(1, "add", Kind.MEETING, meeting, day=DAY)
    three.change(
        1, "issue", Kind.ISSUED_PAPER, paper, meeting_id=meeting, kind="minutes", issued_at=three.all[1].store.now(),
        record=f"{NAME} spoke.",
    )  # fmt: skip
    three.erase(0)
    three.settle(order)
    with three.all[2].store.work("look") as work:
        assert work.get(Kind.ISSUED_PAPER, paper)["record"] == "[name removed] spoke."


@pytest.mark.parametrize("order", ORDERS[5:])
def test_a_cleared_text_is_cleared_of_all_that_it_said(three: Three, order: Sequence[int]) -> None:
    three.change(1, "change issue", Kind.ISSUE, ISSUE, place="The green")
    text = (Kind.ISSUE, ISSUE, "private_detail")
    three.all[0].store.erasures.erase_texts([(text, "")], Basis.RETENTION, DAY, "erase a text")
    three.erase(0)
    three.settle(order)


@pytest.mark.parametrize(
    ("erased", "order"),
    [(HER, ORDERS[5]), (DOUBLE, ORDERS[0])],
    ids=["the one kept", "the one joined to her"],
)
def test_who_was_joined_elsewhere_to_somebody_erased_is_erased_too(
    three: Three, erased: UUID, order: Sequence[int]
) -> None:
    """Both are one person to whoever joined them, and the other's own phone fills nothing that was cleared."""
    three.change(1, "add", Kind.PERSON, DOUBLE, name="Otti Kettle", phone="07700 900461", resident=True)
    three.change(1, "add issue", Kind.ISSUE, NOTE, words="Otti Kettle asks for a bench", raised_on=DAY)
    for other in (0, 2):
        three.give(1, other)
    three.erase(0, erased)
    with three.all[1].store.work("join") as work:
        work.change(Kind.PERSON, DOUBLE, merged_into=HER)
        work.add(Kind.ALIAS, owner_kind=Kind.PERSON, owner_id=HER, name="Otti Kettle", old_id=DOUBLE)
        work.commit()
    three.give(1, 0)
    assert three.traces(three.all[0]) == []
    three.settle(order)
    with three.all[2].store.work("look") as work:
        assert {work.get(Kind.PERSON, each)["name"] for each in (HER, DOUBLE)} == {REMOVED}
        assert work.get(Kind.ISSUE, NOTE)["words"] == "[name removed] asks for a bench"


def test_what_is_decided_about_what_was_erased_brings_nothing_back(three: Three) -> None:
    meeting = content_id("meeting")
    three.change(0, "add", Kind.MEETING, meeting, day=DAY)
    three.change(0, "add", Kind.ATTENDANCE, NOTE, meeting_id=meeting, person_id=HER)
    three.give(0, 1)
    three.change(0, "change", Kind.ATTENDANCE, NOTE, mark=Mark.ONLINE)
    three.all[1].store.erasures.erase_records([(Kind.ATTENDANCE, NOTE)], Basis.REQUEST, DAY, "erase")
    # Deleted there and changed here, which is not asked: what was erased stays deleted.
    three.give(1, 0)
    with three.all[0].store.reading() as connection:
        assert [str(flaw) for flaw in check.look(connection)] == []
    with three.all[0].store.work("look") as work:
        assert work.get(Kind.ATTENDANCE, NOTE)["deleted"]


def test_a_file_that_was_erased_is_brought_back_by_nobody_who_has_not_heard(three: Three) -> None:
    """A handover of everything carries files of changes that are known here."""
    content = b"a picture of the kettle"
    with three.all[0].store.work("attach") as work:
        work.add_blob(sha256(content).hexdigest(), content)
        work.add(
            Kind.ATTACHMENT, NOTE, owner_kind=Kind.PERSON, owner_id=HER, name="her.jpg",
            sha256=sha256(content).hexdigest(), size=len(content),
        )  # fmt: skip
        work.commit()
    three.give(0, 1)
    three.erase(0)
    three.change(1, "change issue", Kind.ISSUE, ISSUE, place="The green")
    three.give(1, 0, everything=True)
    with three.all[0].store.reading() as connection:
        assert check.look(connection) == []
    assert three.traces(three.all[0]) == []


def test_a_file_that_something_else_names_stays_where_one_of_its_names_is_erased(three: Three) -> None:
    store, content = three.all[0].store, b"the records behind a pack"
    name = sha256(content).hexdigest()
    days = dict.fromkeys(("from_day", "to_day", "on_day"), DAY)
    with store.work("attach") as work:
        work.add_blob(name, content)
        work.add(Kind.ATTACHMENT, NOTE, owner_kind=Kind.PERSON, owner_id=HER, sha256=name)
        work.add(Kind.PACK, year=2026, running=1, records_sha256=name, **days)
        work.commit()
    three.erase(0)
    assert store.bytes_of(name) == content


def test_a_handover_made_afterwards_carries_no_trace(three: Three, tmp_path: Path) -> None:
    three.erase(0)
    path = tmp_path / "all.handover"
    three.all[0].desk.make(path, everything=True, plain=True)
    sealed = file.read(path, three.all[0].desk.keys, "")
    carried = zlib.decompress(sealed.rest).lower()
    assert b"forum 1" in carried
    assert [trace for trace in TRACES if trace in carried] == []


def test_an_erasing_that_was_stopped_is_finished_when_the_store_is_opened(three: Three) -> None:
    laptop = three.all[0]
    found = laptop.store.erasures.look(HER)
    laptop.store.erasures.erase_records_of(found, (), Basis.REQUEST, DAY)
    owed: list[int] = []
    for _ in range(2):
        laptop.store.close()
        laptop.store = open_store(laptop.path, machine="laptop 0", readonly=not owed)
        with laptop.store.reading() as connection:
            query = "SELECT count(*) FROM local_store WHERE name = 'to scrub'"
            owed.append(connection.exec_driver_sql(query).scalar_one())
    assert owed == [1, 0]
    assert three.traces(laptop) == []


def test_an_erasing_that_was_stopped_on_a_server_is_finished_by_whoever_opens_it(
    shared_place: str, opened: Callable[..., Store]
) -> None:
    """Two programs at once, as an office in the morning; one that only reads leaves it as it is."""
    store = opened(shared_place)
    with store.work("add") as work:
        work.add(Kind.PERSON, HER, name=NAME)
        work.commit()
    store.erasures.erase_records_of(store.erasures.look(HER), (), Basis.REQUEST, DAY)
    with writing(store.engine) as connection, connection.begin():
        left = {"kind": Kind.PERSON, "record_id": HER, "title": NAME, "detail": "", "folded": NAME.lower()}
        connection.execute(sa.insert(search_entry).values(left))
    assert [found.id for found in opened(shared_place, readonly=True).search("quillfeather")] == [HER]
    with ThreadPoolExecutor(2) as programs:
        both = list(programs.map(lambda machine: opened(shared_place, machine), ("ann", "bob")))
    assert [each.search("quillfeather") for each in both] == [[], []]
    with store.reading() as connection:
        owed = connection.exec_driver_sql("SELECT count(*) FROM local_store WHERE name = 'to scrub'")
        assert owed.scalar_one() == 0
