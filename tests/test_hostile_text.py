"""Hostile text in every field is kept as typed, found, printed, exported and handed over; it never runs or breaks."""

import csv
import datetime as dt
import io
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from cspdesk import cli
from cspdesk.domain.kinds import Audience, Kind
from cspdesk.errors import Refused
from cspdesk.office import Office, open_office
from cspdesk.services.papers.press import Form
from cspdesk.services.papers.registry import PAPERS, Ref, Wanted
from cspdesk.store.handover.desk import HandoverDesk
from cspdesk.store.store import create
from cspdesk.verbs.exchange import FORMATS
from tests.hostile import EMOJI, PLAN, TODAY, TOGETHER, filled, kept, lost
from tests.offices import new_office
from tests.same_stores import differences

_NOT_HERE = frozenset({"letter", "check", "review", "flyer", "priorities"})
"""Papers of records that this store has none of; and of one sheet, which refuse what is too long for it."""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, dict[Ref, list[Any]]]]:
    """A store closed and opened again since it was filled."""
    path = tmp_path_factory.mktemp("hostile") / "s.cspdesk"
    data, refs = filled()
    path.write_bytes(data)
    office = open_office(path, machine="tests", today=TODAY)
    yield office, refs
    office.close(keep_backup=False)


def test_every_field_of_every_kind_keeps_it(hostile: tuple[Office, dict[Ref, list[Any]]]) -> None:
    assert lost(hostile[0], TOGETHER) == []


def test_it_is_kept_as_typed(hostile: tuple[Office, dict[Ref, list[Any]]]) -> None:
    office, refs = hostile
    minutes = [item.minute for item in office.store.meetings.items(refs[Ref.MEETING][0])]
    assert kept(TOGETHER) in minutes
    assert "\ud83d" not in kept(TOGETHER)
    assert "\x07" not in kept(TOGETHER)
    assert '<img src="cid:a.b">' in kept(TOGETHER)
    assert office.store.check() == []


@pytest.mark.parametrize(
    "query", [TOGETHER, "'", '"', "*", "NEAR(a b)", "a OR", "\x00", "(" * 500, "\ud800", "=1+1"]
)
def test_searching_for_it_is_searching_for_words(
    hostile: tuple[Office, dict[Ref, list[Any]]], query: str
) -> None:
    assert isinstance(hostile[0].store.search(query), list)
    assert hostile[0].store.search("hyperlink")


@pytest.mark.parametrize("name", [name for name in PAPERS if not name.startswith("plan")])
def test_a_paper_prints_it(name: str, hostile: tuple[Office, dict[Ref, list[Any]]]) -> None:
    """The long papers of the plan, and every audience, are looked at in `tests/faults/hostile.py`."""
    office, refs = hostile
    kind = PAPERS[name]
    printed = 0
    for ref in refs.get(kind.ref, [None])[:1]:
        wanted = Wanted(kind.audiences[0], size=kind.sizes[0], draft=True)
        # Of nothing there is, such as an invitation to a meeting that is off, and what has no twin.
        with suppress(Refused):
            assert office.papers.print(name, ref, wanted).pdf.startswith(b"%PDF")
            printed += 1
            html = office.papers.twin(name, Form.HTML, ref, wanted).data.decode()
            assert "<script>alert" not in html
            assert 'src="file:' not in html
    assert printed or name in _NOT_HERE


@pytest.mark.parametrize("what", FORMATS)
def test_every_export_carries_it_as_text(
    what: str, hostile: tuple[Office, dict[Ref, list[Any]]], tmp_path: Path
) -> None:
    for ending in FORMATS[what]:
        file = tmp_path / f"x{ending}"
        there = ["--store", str(hostile[0].store.path), "--today", "2026-11-21"]
        status = cli.main([*there, "export", what, "-o", str(file)])
        # There is no chair, and counts are not shared that would give a name away.
        assert (what, status) in ((what, 0), ("chairs", 1), ("counts", 1))
        if ending == ".xlsx" and file.exists():
            with zipfile.ZipFile(file) as packed:
                sheets = [packed.read(each) for each in packed.namelist() if "worksheets/sheet" in each]
            assert sheets
            assert not any(b"<f>" in sheet or b"<hyperlink" in sheet for sheet in sheets)
        if ending == ".csv" and file.exists():
            rows = csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig")))
            assert [cell for row in rows for cell in row if cell[:1] in ("=", "+", "-", "@", "\t")] == []


def test_a_handover_carries_it_whole(hostile: tuple[Office, dict[Ref, list[Any]]], tmp_path: Path) -> None:
    there, file = tmp_path / "there.cspdesk", tmp_path / "all.handover"
    HandoverDesk(hostile[0].store, tmp_path / "keys").make(file, everything=True, plain=True)
    other = create(there, machine="other")
    HandoverDesk(other, tmp_path / "other keys").take(file, {})
    other.close()
    here = tmp_path / "here.cspdesk"
    hostile[0].store.backup_to(here)
    assert differences(here, there) == []


def test_ten_thousand_emoji_are_kept_and_printed(tmp_path: Path) -> None:
    office = new_office(tmp_path / "s.cspdesk", PLAN, machine="tests", today=TODAY)
    met = office.meetings.add([office.bodies.forums()[0].id], dt.date(2026, 11, 10))
    office.minutes.open_meeting(met)
    item = office.store.meetings.items(met)[3].id
    office.minutes.write(item, "minute", EMOJI)
    issue = office.issues.add(EMOJI, body_id=office.bodies.forums()[0].id)
    assert office.issues.get(issue).words == EMOJI
    assert office.papers.print("minutes", met, Wanted(Audience.INTERNAL, draft=True)).pdf.startswith(b"%PDF")
    assert office.store.search("😀") is not None
    assert {row.kind for row in office.history.of(issue)} == {Kind.ISSUE}
    office.close(keep_backup=False)
