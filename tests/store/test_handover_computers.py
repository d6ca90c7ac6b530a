"""The computers of an office: their keys, what they have, and what happens when one is lost."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Peer
from cspdesk.errors import Refused
from cspdesk.store.handover.desk import HandoverDesk
from cspdesk.store.restore import restore
from cspdesk.store.store import open_store
from tests.laptops import Laptop

LOST = dt.date(2026, 11, 22)


@pytest.fixture(scope="module")
def begun(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Laptop]:
    """Three computers that have each other's keys, closed."""
    tmp_path = tmp_path_factory.mktemp("begun")
    laptops = [Laptop(empty_file, tmp_path, name) for name in ("ann", "bob", "carol")]
    with laptops[0].store.work("add") as work:
        work.add(Kind.AGENCY, name="Fire")
        work.commit()
    laptops[0].desk.make(tmp_path / "first", plain=True)
    for laptop in laptops[1:]:
        laptop.desk.take(tmp_path / "first", {})
    for one in (*laptops, *laptops):
        one.desk.make(tmp_path / "round", plain=True)
        for other in laptops:
            if other is not one:
                other.desk.take(tmp_path / "round", {})
    for laptop in laptops:
        laptop.store.close()
    return laptops


@pytest.fixture
def three(begun: list[Laptop], tmp_path: Path) -> Iterator[list[Laptop]]:
    """The three once more for one test."""
    laptops = [laptop.again(tmp_path) for laptop in begun]
    yield laptops
    for laptop in laptops:
        laptop.store.close()


def known(laptop: Laptop, name: str) -> Peer:
    return next(peer for peer in laptop.desk.peers() if peer.name == name)


def test_a_handover_closed_with_keys_opens_on_each_computer_it_is_for(
    three: list[Laptop], tmp_path: Path
) -> None:
    ann, bob, carol = three
    with ann.store.work("add") as work:
        work.add(Kind.AGENCY, name="Police")
        work.commit()
    ann.desk.make(tmp_path / "all")
    assert [laptop.desk.take(tmp_path / "all", {}).units for laptop in (bob, carol)] == [1, 1]


def test_one_for_a_single_computer_opens_there_alone(three: list[Laptop], tmp_path: Path) -> None:
    ann, bob, carol = three
    ann.desk.make(tmp_path / "one", bob.store.computer_id)
    bob.desk.take(tmp_path / "one", {})
    with pytest.raises(Refused, match="not written for this computer"):
        carol.desk.take(tmp_path / "one", {})


def test_only_what_a_computer_said_itself_counts_as_had(three: list[Laptop], tmp_path: Path) -> None:
    ann, bob, _ = three
    with ann.store.work("add") as work:
        work.add(Kind.AGENCY, name="Police")
        work.commit()
    ann.desk.make(tmp_path / "lost on the way", bob.store.computer_id)
    assert ann.desk.make(tmp_path / "again", bob.store.computer_id).manifest.units == 1
    assert known(ann, "bob").waiting == 1


def test_nothing_is_taken_from_a_lost_computer_nor_written_for_it(
    three: list[Laptop], tmp_path: Path
) -> None:
    ann, bob, _ = three
    ann.desk.mark_lost(bob.store.computer_id, LOST, "left on the bus")
    bob.desk.make(tmp_path / "late", plain=True)
    with pytest.raises(Refused, match="marked lost since 2026-11-22"):
        ann.desk.take(tmp_path / "late", {})
    with pytest.raises(Refused, match="nothing is handed over to it"):
        ann.desk.make(tmp_path / "more", bob.store.computer_id)
    ann.desk.make(tmp_path / "all")
    with pytest.raises(Refused, match="not written for this computer"):
        bob.desk.take(tmp_path / "all", {})


def test_the_report_says_what_a_lost_computer_last_took_and_when(three: list[Laptop]) -> None:
    ann, bob, _ = three
    ann.desk.mark_lost(bob.store.computer_id, LOST, "left on the bus")
    peer = known(ann, "bob")
    assert (peer.lost_on, peer.lost_note, peer.has_key) == (LOST, "left on the bus", False)
    assert peer.heard_at is not None
    assert peer.has[ann.store.computer_id] >= 1


def test_keys_are_renewed_with_the_mark_and_by_the_others_when_they_learn_it(
    three: list[Laptop], tmp_path: Path
) -> None:
    ann, bob, carol = three
    before = [laptop.desk.keys.public() for laptop in three]
    ann.desk.mark_lost(bob.store.computer_id, LOST, "")
    ann.desk.make(tmp_path / "told", carol.store.computer_id)
    carol.desk.take(tmp_path / "told", {})
    after = [laptop.desk.keys.public() for laptop in three]
    assert [old == new for old, new in zip(before, after, strict=True)] == [False, True, False]


def test_keys_are_renewed_too_when_they_are_of_the_day_of_the_loss(
    three: list[Laptop], tmp_path: Path
) -> None:
    ann, bob, carol = three
    keyed = known(ann, "carol").keyed_on
    assert keyed is not None
    before = carol.desk.keys.public()
    ann.desk.mark_lost(bob.store.computer_id, keyed, "")
    ann.desk.make(tmp_path / "told", carol.store.computer_id)
    carol.desk.take(tmp_path / "told", {})
    assert carol.desk.keys.public() != before


def test_the_report_counts_what_was_made_for_all(three: list[Laptop], tmp_path: Path) -> None:
    ann, _, _ = three
    at = ann.desk.make(tmp_path / "all").manifest.at
    assert {peer.name: peer.sent_at for peer in ann.desk.peers()} == {"ann": None, "bob": at, "carol": at}


def test_a_file_written_for_the_old_key_is_still_read(three: list[Laptop], tmp_path: Path) -> None:
    ann, bob, _ = three
    bob.desk.make(tmp_path / "for the old key", ann.store.computer_id)
    ann.desk.renew_key(LOST)
    ann.desk.take(tmp_path / "for the old key", {})


def test_a_computer_that_was_marked_lost_learns_it_and_hands_over_no_more(
    three: list[Laptop], tmp_path: Path
) -> None:
    ann, bob, _ = three
    ann.desk.mark_lost(bob.store.computer_id, LOST, "")
    ann.desk.make(tmp_path / "told", plain=True)
    bob.desk.take(tmp_path / "told", {})
    with pytest.raises(Refused, match="This computer is marked lost"):
        bob.desk.make(tmp_path / "late", plain=True)


def test_one_that_was_found_hands_over_again(three: list[Laptop], tmp_path: Path) -> None:
    ann, bob, _ = three
    ann.desk.mark_lost(bob.store.computer_id, LOST, "")
    ann.desk.mark_found(bob.store.computer_id)
    bob.desk.make(tmp_path / "back", plain=True)
    ann.desk.take(tmp_path / "back", {})
    assert known(ann, "bob").lost_on is None


def test_one_that_was_found_opens_what_is_made_for_all(three: list[Laptop], tmp_path: Path) -> None:
    ann, bob, _ = three
    ann.desk.mark_lost(bob.store.computer_id, LOST, "")
    ann.desk.mark_found(bob.store.computer_id)
    made = ann.desk.make(tmp_path / "all")
    bob.desk.take(tmp_path / "all", {})
    assert made.left_out == ()


def test_a_handover_for_all_names_those_who_told_no_key(three: list[Laptop], tmp_path: Path) -> None:
    ann, bob, _ = three
    with ann.store.work("forget") as work:
        work.change(Kind.COMPUTER, bob.store.computer_id, public_key="")
        work.commit()
    assert [peer.name for peer in ann.desk.make(tmp_path / "all").left_out] == ["bob"]


def test_this_computer_cannot_mark_itself_lost(three: list[Laptop]) -> None:
    with pytest.raises(Refused, match="the computer you work on"):
        three[0].desk.mark_lost(three[0].store.computer_id, LOST, "")


def test_a_handover_for_all_holds_what_any_computer_heard_may_lack(
    three: list[Laptop], empty_file: Path, tmp_path: Path
) -> None:
    ann, bob, carol = three
    dan = Laptop(empty_file, tmp_path, "dan")
    ann.desk.make(tmp_path / "begin", plain=True, everything=True)
    dan.desk.take(tmp_path / "begin", {})
    dan.desk.make(tmp_path / "hello", plain=True)
    bob.desk.take(tmp_path / "hello", {})
    bob.desk.make(tmp_path / "told", carol.store.computer_id)
    carol.desk.take(tmp_path / "told", {})
    carol.desk.make(tmp_path / "for all", plain=True)
    dan.desk.take(tmp_path / "for all", {})
    dan.store.close()


def put_back(laptop: Laptop, copy: Path) -> None:
    """A back-up put in the place of the store of a laptop, which goes on with it."""
    laptop.store.close()
    machine = laptop.path.stem
    restore(copy, laptop.path, machine=machine, computer=machine, person="")
    laptop.store = open_store(laptop.path, machine=machine)
    laptop.store.computer = machine
    laptop.desk = HandoverDesk(laptop.store, laptop.path.parent / f"{machine} keys")


def test_a_restored_store_hands_over_no_more_than_is_lacking(three: list[Laptop], tmp_path: Path) -> None:
    ann, bob, _ = three
    ann.store.backup_to(tmp_path / "copy")
    put_back(ann, tmp_path / "copy")
    put_back(ann, tmp_path / "copy")
    before = ann.desk.make(tmp_path / "restored", plain=True).manifest
    assert (before.everything, before.changes < 10) == (False, True)
    bob.desk.take(tmp_path / "restored", {})
    assert [peer.name for peer in bob.desk.peers()] == ["bob", "ann", "carol"]


def test_nobody_waits_for_the_computer_a_restored_store_signed_as(
    three: list[Laptop], tmp_path: Path
) -> None:
    ann, bob, carol = three
    ann.store.backup_to(tmp_path / "copy")
    put_back(ann, tmp_path / "copy")
    for _ in range(2):
        for one, others in ((ann, (bob, carol)), (carol, (ann, bob)), (bob, (ann, carol))):
            made = one.desk.make(tmp_path / "round", plain=True)
            for other in others:
                other.desk.take(tmp_path / "round", {})
    assert (made.manifest.units, [peer.waiting for peer in bob.desk.peers()]) == (0, [0, 0, 0])


def test_whoever_is_known_by_hearsay_alone_takes_what_is_made_for_all(
    three: list[Laptop], empty_file: Path, tmp_path: Path
) -> None:
    ann, bob, carol = three
    dan = Laptop(empty_file, tmp_path, "dan")
    with ann.store.work("add") as work:
        work.add(Kind.AGENCY, name="Police")
        work.commit()
    ann.desk.make(tmp_path / "for carol", carol.store.computer_id)
    carol.desk.take(tmp_path / "for carol", {})
    carol.desk.make(tmp_path / "begin", plain=True, everything=True)
    dan.desk.take(tmp_path / "begin", {})
    dan.desk.make(tmp_path / "back", plain=True)
    assert [peer.name for peer in dan.desk.peers() if peer.hearsay] == ["ann", "bob"]
    bob.desk.take(tmp_path / "back", {})
    dan.store.close()


def test_a_gap_is_closed_as_its_sentence_says(three: list[Laptop], empty_file: Path, tmp_path: Path) -> None:
    ann, *_ = three
    dan = Laptop(empty_file, tmp_path, "dan")
    ann.desk.make(tmp_path / "begin", plain=True, everything=True)
    with ann.store.work("add") as work:
        work.add(Kind.AGENCY, name="Police")
        work.commit()
    for other in three[1:]:
        ann.desk.make(tmp_path / "first", plain=True)
        other.desk.take(tmp_path / "first", {})
        other.desk.make(tmp_path / "heard", plain=True)
        ann.desk.take(tmp_path / "heard", {})
    ann.desk.make(tmp_path / "second", plain=True)
    dan.desk.take(tmp_path / "begin", {})
    with pytest.raises(Refused, match="hand over to ann first and take the next one made there"):
        dan.desk.take(tmp_path / "second", {})
    dan.desk.make(tmp_path / "hello", plain=True)
    ann.desk.take(tmp_path / "hello", {})
    ann.desk.make(tmp_path / "next", plain=True)
    assert dan.desk.take(tmp_path / "next", {}).units
    dan.store.close()


def test_what_was_damaged_of_what_a_computer_has_means_that_it_lacks_all(
    three: list[Laptop], tmp_path: Path
) -> None:
    ann, bob, _ = three
    with ann.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE local_peer SET has = 'rubbish'")
    made = ann.desk.make(tmp_path / "all", bob.store.computer_id).manifest
    assert (made.everything, known(ann, "bob").waiting) == (True, made.units)
