"""Handover files that are damaged, foreign, hostile or not for us: one sentence, and the store is as it was."""

import dataclasses
import hashlib
import json
import stat
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from cspdesk.domain.ids import new_id
from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Choice, Lock
from cspdesk.errors import Refused
from cspdesk.store.digest import digest_of
from cspdesk.store.handover import file, make, take
from cspdesk.store.handover.manifest import of_bytes
from tests.laptops import Laptop

HEAD = ["00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-0000000000c1", 1]
REST = ["laptop", None, "ANN", "2026-11-21T09:00:00.000000+00:00", "work", None, False]
MEETING = "00000000-0000-7000-8000-0000000000aa"


@pytest.fixture(scope="module")
def ann(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    """A laptop with one meeting, which only makes handovers here."""
    laptop = Laptop(empty_file, tmp_path_factory.mktemp("ann"), "ann")
    with laptop.store.work("add") as work:
        work.add(Kind.AGENCY, name="Secret agency")
        work.commit()
    yield laptop
    laptop.store.close()


@pytest.fixture(scope="module")
def bob(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    """One with an empty store, which refuses whatever it is given here."""
    laptop = Laptop(empty_file, tmp_path_factory.mktemp("bob"), "bob")
    yield laptop
    laptop.store.close()


@pytest.fixture
def dan(empty_file: Path, tmp_path: Path) -> Iterator[Laptop]:
    """One that takes something."""
    laptop = Laptop(empty_file, tmp_path, "dan")
    yield laptop
    laptop.store.close()


def refused(laptop: Laptop, path: Path, passphrase: str = "") -> str:
    """The sentence a file is refused with; nothing of it is in the store."""
    before = laptop.units()
    with pytest.raises(Refused) as caught:
        laptop.desk.take(path, {}, passphrase)
    assert laptop.units() == before
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def told(bob: Laptop, tmp_path: Path, lines: list[Any], **manifest: Any) -> Path:
    """A plain handover of our own making: units as (fields, changes), or bytes as they are."""
    packer = file.Packer()
    units = changes = 0
    for line in lines:
        if isinstance(line, bytes):
            packer.write(line)
            continue
        unit, rows = line
        units, changes = units + 1, changes + len(rows)
        texts = [json.dumps(each) for each in ([*unit], *rows)]
        head = json.dumps(["u", digest_of(unit, rows), len(rows)])
        packer.write("\n".join((head, *texts, "")).encode())
    values: dict[str, Any] = {
        "id": str(uuid4()), "office": str(new_id()), "partnership": "", "computer_id": HEAD[1], "computer": "ann",
        "person": "", "at": "2026-11-21T09:00:00+00:00", "revision": "0005", "everything": True, "base": {},
        "vector": {HEAD[1]: units} if units else {}, "units": units, "changes": changes, "blobs": 0,
        "size": packer.size, "digest": packer.digest, "kinds": {},
    } | manifest  # fmt: skip
    path = tmp_path / "hostile"
    path.write_bytes(packer.whole(json.dumps(values).encode()))
    return path


def unit(*rows: list[Any]) -> tuple[list[Any], list[list[Any]]]:
    return [*HEAD, *REST], [[place, *row] for place, row in enumerate(rows)]


def meeting(**fields: Any) -> list[Any]:
    return ["meeting", MEETING, "", None, json.dumps({"day": "2026-05-12"} | fields), None, None]


def test_a_file_that_we_write_by_hand_is_taken(dan: Laptop, tmp_path: Path) -> None:
    assert dan.desk.take(told(dan, tmp_path, [unit(meeting(title="May"))]), {}).changes == 1


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (["no_such_kind", MEETING, "", None, "{}", None, None], "newest cspdesk"),
        (meeting(no_such_field=1), "newest cspdesk"),
        (meeting(state="dancing"), "newest cspdesk"),
        (meeting(title=7), "no field takes"),
        (meeting(title="a\x00b"), "no field takes"),
        (meeting(residents=2**40), "no field takes"),
        (meeting(day="2026-13-01"), "no field takes"),
        (meeting(venue_id="../../etc/passwd"), "no field takes"),
        (["meeting", "../../x", "", None, '{"day": "2026-05-12"}', None, None], "no field takes"),
        (["meeting", MEETING, "", None, "{}", None, None], "no field takes"),
        (["meeting", MEETING, "title", '"a"', '"b"', None, None], "no field takes"),
        (["meeting", MEETING, "id", '"a"', '"b"', None, None], "no field takes"),
        (meeting(venue_id=str(new_id())), "no field takes"),
        (["meeting", MEETING, "", None, "[" * 100_000, None, None], "no field takes"),
        (
            ["alias", MEETING, "", None, json.dumps({"owner_id": MEETING, "owner_kind": "x"}), None, None],
            "newest",
        ),
        (["alias", MEETING, "", None, json.dumps({"owner_id": MEETING}), None, None], "no field takes"),
    ],
)
def test_values_that_no_field_takes_are_refused(
    bob: Laptop, tmp_path: Path, row: list[Any], says: str
) -> None:
    assert says in refused(bob, told(bob, tmp_path, [unit(row)]))


@pytest.mark.parametrize(
    ("manifest", "says"),
    [
        ({"revision": "9999"}, "made by a newer cspdesk"),
        ({"size": 10}, "holds more than it says"),
        ({"size": 10**12}, "damaged"),
        ({"changes": 0}, "damaged"),
        ({"digest": "0" * 64}, "damaged"),
        ({"vector": {HEAD[1]: 5}}, "goes on from changes that are not here"),
        ({"vector": {HEAD[1]: "x"}}, "damaged"),
        ({"computer_id": "x"}, "damaged"),
        ({"kinds": 3}, "damaged"),
        ({"at": "yesterday"}, "damaged"),
        ({"at": "0001-01-01T00:00:00+23:59"}, "damaged"),
        ({"revision": "-1"}, "damaged"),
        ({"size": 900_000_000}, "holds more than any office has"),
    ],
)
def test_a_manifest_that_lies_is_refused(
    bob: Laptop, tmp_path: Path, manifest: dict[str, Any], says: str
) -> None:
    assert says in refused(bob, told(bob, tmp_path, [unit(meeting())], **manifest))


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"of_kind": "nonsense"},
        {"of_kind": "meeting", "of_field": "x y"},
        {"of_kind": "meeting", "of_field": "x"},
    ],
)
def test_a_marker_of_an_erasure_that_means_nothing_erases_nothing(
    dan: Laptop, tmp_path: Path, fields: dict[str, str]
) -> None:
    marker = json.dumps({"of_id": MEETING, "on_day": "2026-05-12"} | fields)
    made = unit(meeting(title="May"), ["erasure", str(new_id()), "", None, marker, None, None])
    dan.desk.take(told(dan, tmp_path, [made]), {})
    with dan.store.work("look") as work:
        assert [row["title"] for row in work.find(Kind.MEETING)] == ["May"]


def test_more_conflicts_than_anybody_can_decide_are_one_sentence(
    dan: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(take, "MOST_CONFLICTS", 2)
    made = [str(new_id()) for _ in range(3)]
    rows = [["agency", agency, "", None, json.dumps({"name": "a"}), None, None] for agency in made]
    dan.desk.take(told(dan, tmp_path, [unit(*rows)], office=HEAD[0]), {})
    with dan.store.work("rename") as work:
        for agency in made:
            work.change(Kind.AGENCY, UUID(agency), name="b")
        work.commit()
    second = [str(new_id()), HEAD[1], 2, *REST]
    changes = [
        [place, "agency", each, "name", '"a"', '"c"', HEAD[0], None] for place, each in enumerate(made)
    ]
    path = told(dan, tmp_path, [(second, changes)], office=HEAD[0], vector={HEAD[1]: 2})
    assert "More than 2 fields" in refused(dan, path)
    dan.desk.take(path, Choice.THEIRS)


def test_a_bomb_is_unpacked_no_further_than_it_says(bob: Laptop, tmp_path: Path) -> None:
    assert "holds more" in refused(bob, told(bob, tmp_path, [b"0" * 8_000_000], size=1000))


def test_a_manifest_that_is_a_bomb_is_refused(bob: Laptop, tmp_path: Path) -> None:
    packed = zlib.compress(b"[" * 8_000_000)
    path = tmp_path / "bomb"
    path.write_bytes(file.MARK + file.VERSION + len(packed).to_bytes(4, "big") + packed)
    assert "damaged" in refused(bob, path)


@pytest.mark.parametrize("manifest", [b'{"id": 1, "id": 2}', b"[" * 100_000, b"\xff\xfe", b'{"size": 1e999}'])
def test_a_manifest_that_is_none_is_refused(bob: Laptop, tmp_path: Path, manifest: bytes) -> None:
    packed = zlib.compress(manifest)
    path = tmp_path / "none"
    path.write_bytes(file.MARK + file.VERSION + len(packed).to_bytes(4, "big") + packed)
    assert "damaged" in refused(bob, path)


def test_more_text_than_fits_in_memory_is_refused(
    bob: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "MOST_TEXT", 1000)
    assert "more text than any office" in refused(bob, told(bob, tmp_path, [unit(meeting(title="a" * 1000))]))


def test_a_text_that_repeats_itself_is_no_bomb() -> None:
    text = (b"round and round " * 2_000_000) + b"\n"
    stream = file.Stream(memoryview(zlib.compress(text)), len(text), hashlib.sha256(text).hexdigest())
    assert sum(map(len, stream.lines())) == len(text) - 1


def test_an_id_of_one_kind_is_never_of_another(dan: Laptop, tmp_path: Path) -> None:
    dan.desk.take(told(dan, tmp_path, [unit(meeting())], office=HEAD[0]), {})
    second = [str(new_id()), HEAD[1], 2, *REST]
    person = [0, "person", MEETING, "", None, '{"name": "x"}', None, None]
    path = told(dan, tmp_path, [(second, [person])], office=HEAD[0], vector={HEAD[1]: 2})
    assert "no field takes" in refused(dan, path)


def test_nobody_else_brings_what_this_computer_signs(dan: Laptop, tmp_path: Path) -> None:
    dan.desk.take(told(dan, tmp_path, [unit(meeting())], office=HEAD[0]), {})
    mine = str(dan.store.computer_id)
    agency = [0, "agency", str(new_id()), "", None, '{"name": "x"}', None, None]
    path = told(
        dan, tmp_path, [([str(new_id()), mine, 1, *REST], [agency])], office=HEAD[0], vector={mine: 1}
    )
    assert "sign their changes as the same computer" in refused(dan, path)


def test_a_unit_that_is_not_as_its_digest_says_is_refused(bob: Laptop, tmp_path: Path) -> None:
    head, rows = unit(meeting(title="May"))
    line = json.dumps(["u", digest_of(head, rows), 1]).encode()
    other = json.dumps([*rows[0][:5], '{"day": "2026-05-13"}', None, None]).encode()
    text = b"\n".join((line, json.dumps(head).encode(), other, b""))
    path = told(bob, tmp_path, [text], units=1, changes=1, vector={HEAD[1]: 1})
    assert "damaged" in refused(bob, path)


def test_who_works_on_meanwhile_saves_while_it_is_read_and_reads_while_it_is_written(
    dan: Laptop, tmp_path: Path
) -> None:
    seen: list[Any] = []

    def tell(words: str, done: int, total: int) -> None:
        del done
        if words == "Reading the handover" and total and not seen:
            with dan.store.work("save") as work:
                seen.append(work.add(Kind.AGENCY, name="Fire"))
                work.commit()
        elif words == "Looking it through":
            seen.append([hit.title for hit in dan.store.search("fire")])

    dan.desk.take(told(dan, tmp_path, [unit(meeting(title="May"))], office=HEAD[0]), {})
    second = [str(new_id()), HEAD[1], 2, *REST]
    change = [0, "meeting", MEETING, "title", '"May"', '"June"', HEAD[0], None]
    path = told(dan, tmp_path, [(second, [change])], office=HEAD[0], vector={HEAD[1]: 2})
    dan.desk.take(path, {}, tell=tell)
    assert seen[1:] == [["Fire"]]


def test_what_was_taken_meanwhile_is_not_taken_twice(dan: Laptop, tmp_path: Path) -> None:
    path = told(dan, tmp_path, [unit(meeting(title="May"))], office=HEAD[0])
    taken: list[int] = []

    def tell(words: str, done: int, total: int) -> None:
        del words, done
        # Once the file is being read.
        if total and not taken:
            taken.append(0)
            taken.append(dan.desk.take(path, {}).units)

    taken.append(dan.desk.take(path, {}, tell=tell).units)
    assert taken == [0, 1, 0]


def test_two_stores_that_sign_as_one_computer_are_told_apart(dan: Laptop, tmp_path: Path) -> None:
    head, rows = unit(meeting(title="May"))
    office = head[0]
    dan.desk.take(told(dan, tmp_path, [(head, rows)], office=office), {})
    other = [str(new_id()), *head[1:]]
    assert "begin one of those laptops anew from a handover of everything" in refused(
        dan, told(dan, tmp_path, [(other, rows)], office=office)
    )


def test_a_handover_of_another_office_is_refused(dan: Laptop, tmp_path: Path) -> None:
    dan.desk.take(told(dan, tmp_path, [unit(meeting())]), {})
    assert "of another office" in refused(dan, told(dan, tmp_path, [unit(meeting())]))


def test_one_of_an_older_revision_is_taken_and_what_it_lacks_has_its_default(
    dan: Laptop, tmp_path: Path
) -> None:
    dan.desk.take(told(dan, tmp_path, [unit(meeting())], revision="0004"), {})
    with dan.store.work("look") as work:
        (row,) = work.find(Kind.MEETING)
    assert row["sequence"] == 0


def test_one_cut_short_anywhere_is_refused(ann: Laptop, bob: Laptop, tmp_path: Path) -> None:
    ann.desk.make(tmp_path / "whole", plain=True, everything=True)
    whole = (tmp_path / "whole").read_bytes()
    for length in range(0, len(whole), 23):
        (tmp_path / "cut").write_bytes(whole[:length])
        refused(bob, tmp_path / "cut")


def test_one_with_any_byte_changed_is_refused(ann: Laptop, bob: Laptop, tmp_path: Path) -> None:
    ann.desk.make(tmp_path / "whole", plain=True, everything=True)
    whole = (tmp_path / "whole").read_bytes()
    sealed = file.read(tmp_path / "whole", ann.desk.keys, "")
    begin = len(whole) - len(sealed.rest)
    for place in range(begin, len(whole), 7):
        (tmp_path / "bad").write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        refused(bob, tmp_path / "bad")


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"age-encryption.org/v1\n", b"\x00" * 1000])
def test_what_is_no_handover_is_refused(bob: Laptop, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "other").write_bytes(content)
    refused(bob, tmp_path / "other")


def test_a_file_that_is_not_there_is_refused(bob: Laptop, tmp_path: Path) -> None:
    assert "There is no file" in refused(bob, tmp_path / "nowhere")


def test_one_closed_with_a_passphrase_opens_with_it_alone(ann: Laptop, dan: Laptop, tmp_path: Path) -> None:
    made = ann.desk.make(tmp_path / "closed", passphrase="tea at four")
    assert (made.lock, ann.desk.lock_of(tmp_path / "closed")) == (Lock.PASSPHRASE, Lock.PASSPHRASE)
    assert "closed with a passphrase" in refused(dan, tmp_path / "closed")
    assert "not the one of this handover" in refused(dan, tmp_path / "closed", "tea at five")
    assert dan.desk.take(tmp_path / "closed", {}, "tea at four").units


def test_nothing_can_be_read_in_a_closed_one(ann: Laptop, dan: Laptop, tmp_path: Path) -> None:
    dan.desk.take(_plain(ann, tmp_path), {})
    dan.desk.make(tmp_path / "back")
    data = (tmp_path / "back").read_bytes()
    assert b"cspdesk" not in data
    assert b"dan" not in data


def test_one_for_another_computer_is_refused(
    ann: Laptop, dan: Laptop, empty_file: Path, tmp_path: Path
) -> None:
    dan.desk.take(_plain(ann, tmp_path), {})
    dan.desk.make(tmp_path / "for ann")
    other = Laptop(empty_file, tmp_path, "carol")
    assert "not written for this computer" in refused(other, tmp_path / "for ann")
    other.store.close()


def test_without_key_and_passphrase_nothing_is_written(dan: Laptop, tmp_path: Path) -> None:
    dan.desk.take(told(dan, tmp_path, [unit(meeting())]), {})
    with pytest.raises(Refused, match="give a passphrase"):
        dan.desk.make(tmp_path / "open")
    assert not (tmp_path / "open").exists()


def test_the_secret_key_is_readable_by_its_user_alone(ann: Laptop) -> None:
    ann.desk.keys.public()
    assert stat.S_IMODE(ann.desk.keys.path.stat().st_mode) == 0o600


def test_the_manifest_comes_back_as_it_was_told(ann: Laptop, tmp_path: Path) -> None:
    made = ann.desk.make(tmp_path / "one", plain=True)
    assert of_bytes(make.to_bytes(made.manifest)) == dataclasses.replace(made.manifest)
    assert ann.desk.contents(tmp_path / "one") == made.manifest


def _plain(laptop: Laptop, folder: Path) -> Path:
    laptop.desk.make(folder / "plain", plain=True, everything=True)
    return folder / "plain"
