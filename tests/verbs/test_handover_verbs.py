"""Handing over from the command line, between two computers with stores of their own."""

import contextlib
import json
import shutil
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from cspdesk import cli
from cspdesk.domain.kinds import Kind
from cspdesk.office import open_office

PLAN = "north-bedfordshire-2008"


class Computers:
    """Two home folders, so that each has a machine and a key of its own."""

    def __init__(
        self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.folder, self._capsys, self._monkeypatch = folder, capsys, monkeypatch

    def run(self, computer: str, *words: str | Path, json_too: bool = True) -> tuple[int, Any, str]:
        """Exit status, the JSON answer, asked for or not, and what was said beside it."""
        self._monkeypatch.setenv("CSPDESK_HOME", str(self.folder / f"home of {computer}"))
        store = self.folder / f"{computer}.cspdesk"
        asked = ["--json"] if json_too else []
        status = cli.main(["--store", str(store), *asked, *map(str, words)])
        said = self._capsys.readouterr()
        return status, json.loads(said.out) if said.out else None, said.err

    def rename(self, computer: str, name: str) -> None:
        """Gives the first agency another name."""
        self.change(computer, Kind.AGENCY, name=name)

    def change(self, computer: str, kind: Kind, **values: object) -> None:
        """Changes the first record of a kind that stands there."""
        office = open_office(self.folder / f"{computer}.cspdesk", machine=computer)
        with office.store.work("change") as work:
            work.change(kind, work.find(kind)[0]["id"], **values)
            work.commit()
        office.close(keep_backup=False)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A coordinator's store, a laptop's that began with a handover of everything, and the keys of both."""
    folder = tmp_path_factory.mktemp("begun")
    with pytest.MonkeyPatch.context() as patch:

        def run(computer: str, *words: object) -> None:
            patch.setenv("CSPDESK_HOME", str(folder / f"home of {computer}"))
            with contextlib.redirect_stdout(None), contextlib.redirect_stderr(None):
                assert cli.main(["--store", str(folder / f"{computer}.cspdesk"), *map(str, words)]) == 0

        run("coordinator", "new", "--plan", PLAN)
        run("coordinator", "handover", "make", folder / "all", "--all", "--plain")
        run("laptop", "handover", "take", folder / "all")
        run("laptop", "handover", "make", folder / "hello")
        run("coordinator", "handover", "take", folder / "hello")
    return folder


@pytest.fixture
def two(
    begun: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Computers:
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)
    return Computers(tmp_path, capsys, monkeypatch)


@pytest.fixture
def clashing(two: Computers, tmp_path: Path) -> Path:
    """A handover of the laptop that names a partner otherwise than the coordinator does."""
    for computer in ("coordinator", "laptop"):
        two.rename(computer, f"Named by {computer}")
    two.run("laptop", "handover", "make", tmp_path / "clash")
    return tmp_path / "clash"


def test_a_new_laptop_begins_with_a_handover_of_everything(two: Computers) -> None:
    assert two.run("laptop", "list", "forums")[1] == two.run("coordinator", "list", "forums")[1]


def test_a_handover_says_what_it_holds_before_it_is_taken(two: Computers, clashing: Path) -> None:
    status, shown, _ = two.run("coordinator", "handover", "show", clashing)
    assert (status, shown["lock"], shown["kinds"]["agency"], shown["lock"]) == (0, "key", 1, "key")


def test_conflicts_are_listed_as_json_with_exit_one_and_nothing_applied(
    two: Computers, clashing: Path
) -> None:
    status, answer, said = two.run("coordinator", "handover", "take", clashing)
    (conflict,) = answer["conflicts"]
    assert (status, answer["taken"]) == (1, None)
    assert (conflict["mine"], conflict["theirs"]) == ("Named by coordinator", "Named by laptop")
    assert "--decide" in said
    again = two.run("coordinator", "handover", "take", clashing, json_too=False)
    assert again[:2] == (1, answer)
    assert "Named by laptop" in again[2]


def test_taking_an_erasure_names_the_back_ups_that_still_hold_it_and_how_it_goes(
    two: Computers, tmp_path: Path
) -> None:
    office = open_office(tmp_path / "coordinator.cspdesk", machine="coordinator")
    gone = office.people.add("Zebedee Quill", "Police")
    office.close(keep_backup=False)
    for name, before in (("added", ()), ("erased", ("care", "erase", "person", gone, "--yes"))):
        if before:
            two.run("laptop", "backup")
            two.run("coordinator", *map(str, before))
        two.run("coordinator", "handover", "make", tmp_path / name)
        status, _, said = two.run("laptop", "handover", "take", tmp_path / name)
        assert status == 0
    (copy,) = tmp_path.glob("laptop back-ups/*")
    assert copy.name in said
    assert f"care erase person {gone} --yes --copies" in said
    two.run("laptop", "care", "erase", "person", str(gone), "--yes", "--copies")
    assert b"Zebedee" not in copy.read_bytes()


@pytest.mark.parametrize(
    ("option", "stands"), [("--mine", "Named by coordinator"), ("--theirs", "Named by laptop")]
)
def test_all_conflicts_are_settled_with_one_word(
    two: Computers, clashing: Path, option: str, stands: str
) -> None:
    assert two.run("coordinator", "handover", "take", clashing, option)[0] == 0
    assert stands in {row["name"] for row in two.run("coordinator", "list", "partners")[1]}


def test_each_conflict_is_settled_by_a_file_of_decisions(
    two: Computers, clashing: Path, tmp_path: Path
) -> None:
    (conflict,) = two.run("coordinator", "handover", "take", clashing)[1]["conflicts"]
    (tmp_path / "decided").write_text(json.dumps({conflict["id"]: {"value": "Named by both"}}))
    assert two.run("coordinator", "handover", "take", clashing, "--decide", tmp_path / "decided")[0] == 0
    assert "Named by both" in {row["name"] for row in two.run("coordinator", "list", "partners")[1]}


def test_an_owner_is_one_conflict_of_several_values_and_decided_as_a_whole(
    two: Computers, tmp_path: Path
) -> None:
    agency = two.run("laptop", "list", "partners")[1][0]["id"]
    two.change("coordinator", Kind.PLAN_LINE, lead="Ada Example")
    two.change("laptop", Kind.PLAN_LINE, lead="Ben Sample", lead_agency_id=UUID(agency))
    two.run("laptop", "handover", "make", tmp_path / "clash")
    (conflict,) = two.run("coordinator", "handover", "take", tmp_path / "clash")[1]["conflicts"]
    assert (conflict["field"], conflict["label"]) == ("", "Lead agency or person")
    assert conflict["theirs"] == {"lead_id": None, "lead_agency_id": agency, "lead": "Ben Sample"}
    decided = tmp_path / "decided"
    decided.write_text(json.dumps({conflict["id"]: {"value": "Both"}}))
    said = two.run("coordinator", "handover", "take", tmp_path / "clash", "--decide", decided)[2]
    assert said.startswith("“Lead agency or person” is chosen as a whole")
    decided.write_text(json.dumps({conflict["id"]: "theirs"}))
    assert two.run("coordinator", "handover", "take", tmp_path / "clash", "--decide", decided)[0] == 0


@pytest.mark.parametrize("text", ["", "[]", '{"x": 1.5}', '{"x": {"value": []}}', "[" * 100_000])
def test_a_file_of_decisions_that_is_none_is_refused(
    two: Computers, clashing: Path, tmp_path: Path, text: str
) -> None:
    (tmp_path / "decided").write_text(text)
    status, answer, said = two.run(
        "coordinator", "handover", "take", clashing, "--decide", tmp_path / "decided"
    )
    assert (status, answer) == (1, None)
    assert "decision" in said


@pytest.mark.parametrize(
    ("value", "shown"), [("x" * 100_000 + "\0", "x" * 59 + "…"), (None, "nothing"), (True, "yes")]
)
def test_a_value_that_does_not_fit_is_shown_short_and_in_words(
    two: Computers, clashing: Path, tmp_path: Path, value: Any, shown: str
) -> None:
    (conflict,) = two.run("coordinator", "handover", "take", clashing)[1]["conflicts"]
    (tmp_path / "decided").write_text(json.dumps({conflict["id"]: {"value": value}}))
    said = two.run("coordinator", "handover", "take", clashing, "--decide", tmp_path / "decided")[2]
    assert said.startswith(f"“{shown}” cannot be kept as ")


def test_a_decision_about_no_conflict_is_refused_and_nothing_applied(
    two: Computers, clashing: Path, tmp_path: Path
) -> None:
    (conflict,) = two.run("coordinator", "handover", "take", clashing)[1]["conflicts"]
    (tmp_path / "decided").write_text(json.dumps({conflict["id"]: "theirs", "deadbeef": "mine"}))
    status, _, said = two.run("coordinator", "handover", "take", clashing, "--decide", tmp_path / "decided")
    assert (status, "“deadbeef”" in said) == (1, True)
    assert "Named by coordinator" in {row["name"] for row in two.run("coordinator", "list", "partners")[1]}


def test_a_handover_for_several_names_who_is_left_out(two: Computers, tmp_path: Path) -> None:
    office = open_office(two.folder / "coordinator.cspdesk", machine="coordinator")
    with office.store.work("hear of one") as work:
        work.add(Kind.COMPUTER, name="PC-9", person="")
        work.commit()
    office.close(keep_backup=False)
    status, answer, said = two.run("coordinator", "handover", "make", tmp_path / "for several")
    assert (status, [row["name"] for row in answer["left_out"]]) == (0, ["PC-9"])
    assert "Not for PC-9" in said


def test_a_taking_is_taken_back_and_its_file_taken_again(two: Computers, clashing: Path) -> None:
    two.run("coordinator", "handover", "take", clashing, "--theirs")
    assert two.run("coordinator", "handover", "undo")[0] == 0
    assert "Named by coordinator" in {row["name"] for row in two.run("coordinator", "list", "partners")[1]}
    assert two.run("coordinator", "handover", "take", clashing)[0] == 1
    assert two.run("coordinator", "handover", "take", clashing, "--theirs")[0] == 0
    assert "Named by laptop" in {row["name"] for row in two.run("coordinator", "list", "partners")[1]}


def test_a_lost_computer_is_heard_no_more(two: Computers, clashing: Path) -> None:
    laptop = next(row for row in two.run("coordinator", "list", "computers")[1] if not row["this"])
    status, answer, _ = two.run("coordinator", "handover", "lost", laptop["id"], "--note", "left on the bus")
    assert (status, answer["lost_note"], answer["key"]) == (0, "left on the bus", False)
    assert answer["took_last"]
    status, _, said = two.run("coordinator", "handover", "take", clashing)
    assert (status, "marked lost" in said) == (1, True)
    assert two.run("coordinator", "handover", "found", laptop["id"])[0] == 0
    assert two.run("coordinator", "handover", "take", clashing, "--mine")[0] == 0


def test_a_file_of_a_passphrase_that_is_empty_closes_nothing(two: Computers, tmp_path: Path) -> None:
    (tmp_path / "word").write_text("\n")
    status, _, said = two.run(
        "coordinator", "handover", "make", tmp_path / "1", "--passphrase-file", tmp_path / "word"
    )
    assert (status, "is empty" in said) == (1, True)
    assert not (tmp_path / "1").exists()


def test_a_store_that_could_not_begin_is_not_left_behind(two: Computers, tmp_path: Path) -> None:
    (tmp_path / "junk").write_bytes(b"junk")
    status, _, said = two.run("third", "handover", "take", tmp_path / "junk")
    assert (status, "not a handover" in said) == (1, True)
    assert not (tmp_path / "third.cspdesk").exists()


def test_a_handover_is_plain_or_closed_with_a_passphrase(two: Computers, tmp_path: Path) -> None:
    (tmp_path / "word").write_text("four words that fit")
    line = ("handover", "make", tmp_path / "1", "--plain", "--passphrase-file", tmp_path / "word")
    assert two.run("coordinator", *line)[0] == 2


def test_only_a_handover_is_written_over(two: Computers, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Dear all")
    status, _, said = two.run("coordinator", "handover", "make", tmp_path / "letter", "--plain")
    assert (status, "is no handover" in said) == (1, True)
    assert two.run("coordinator", "handover", "make", tmp_path / "all", "--plain")[0] == 0


def test_a_store_begins_in_no_folder_that_is_not_there(two: Computers, tmp_path: Path) -> None:
    status, _, said = two.run("no such/third", "handover", "take", tmp_path / "all")
    assert (status, "does not exist" in said, (tmp_path / "no such").exists()) == (1, True, False)
