"""Actions of somebody who is no partner: their own list and sheet, for the window, the print room and the verbs."""

import datetime as dt
import io
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader

from cspdesk import cli
from cspdesk.domain.kinds import Audience
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.papers.registry import OWNER, PAPERS, Wanted, choices_of
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
GROUP = "Residents' group"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = new_office(tmp_path / "office.cspdesk", "north-bedfordshire-2008", machine="test", today=TODAY)
    body = made.bodies.forums()[0].id
    give = partial(made.actions.add, body_id=body, due="12 December")
    give("Paint the railings", owner=GROUP)
    give("Mend the gate", owner="Police")
    yield made
    made.close(keep_backup=False)


def _words(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_the_list_of_an_owner_in_words_holds_theirs_alone(office: Office) -> None:
    printed = office.papers.print("actions", None, Wanted(options={OWNER: GROUP}))
    words = _words(printed.pdf)
    assert "Paint the railings" in words
    assert "Mend the gate" not in words
    assert printed.title == f"Action list, {GROUP}"


def test_the_print_room_offers_every_owner_who_is_no_partner(office: Office) -> None:
    kind = PAPERS["actions"]
    offered = choices_of(office.context, kind, kind.options[0])
    assert [value for value, _ in offered] == ["", GROUP]


def test_the_sheet_of_an_owner_in_words_holds_theirs_alone(office: Office) -> None:
    sheet = office.action_sheets.sheet(owner="residents' GROUP", as_csv=True).decode("utf-8-sig")
    assert "Paint the railings" in sheet
    assert "Mend the gate" not in sheet


def test_an_owner_nobody_gave_an_action_to_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="No action was given to “The moon”"):
        office.papers.print("actions", None, Wanted(options={OWNER: "The moon"}))


def test_a_public_list_does_not_name_its_owner_in_title_or_file(office: Office) -> None:
    printed = office.papers.print("actions", None, Wanted(Audience.PUBLIC, options={OWNER: GROUP}))
    assert "group" not in f"{printed.title}{printed.file_name}"


@pytest.mark.parametrize("line", [("print", "p.pdf"), ("export", "p.csv")])
def test_the_verbs_take_an_owner_in_words(line: tuple[str, str], office: Office, tmp_path: Path) -> None:
    verb, name = line
    target = tmp_path / name
    store = str(tmp_path / "office.cspdesk")
    assert cli.main([verb, "actions", GROUP, "-o", str(target), "--store", store]) == 0
    data = target.read_bytes()
    words = _words(data) if name.endswith("pdf") else data.decode("utf-8-sig")
    assert "Paint the railings" in words
    assert "Mend the gate" not in words


def test_a_verb_says_who_is_not_known_as_an_owner(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["print", "actions", "The moon", "-o", str(tmp_path / "x.pdf")]
    assert cli.main([*line, "--store", str(tmp_path / "office.cspdesk")]) == 1
    assert "The moon" in capsys.readouterr().err
