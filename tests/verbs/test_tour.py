import json
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pypdf
import pytest
from sample_store import shared_tour

from cspdesk import office
from cspdesk.services.papers.registry import PAPERS

Refuse = Callable[..., tuple[int, str]]
KEYS = {"file", "paper", "ref", "size", "audience", "pages"}


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shared_tour(tmp_path_factory)


def test_every_paper_is_there_in_each_size_and_for_each_audience(toured: Path) -> None:
    index = json.loads((toured / "index.json").read_text(encoding="utf-8"))
    shown = {(row["paper"], row["size"], row["audience"], row["large_print"]) for row in index}
    for kind in PAPERS.values():
        for audience in kind.audiences:
            assert ((kind.name, kind.sizes[0], audience, True) in shown) is kind.large_print
            assert {(kind.name, size, audience, False) for size in kind.sizes} <= shown
    assert all(row["sample"] is True and set(row) >= KEYS for row in index)


def test_index_tells_the_truth_about_each_file(toured: Path) -> None:
    index = json.loads((toured / "index.json").read_text(encoding="utf-8"))
    for row in index:
        assert len(pypdf.PdfReader(toured / row["file"]).pages) == row["pages"]
    assert {f"papers/{path.name}" for path in (toured / "papers").iterdir()} == _files(index)


def test_beside_each_public_paper_stand_a_web_page_and_a_word_document(toured: Path) -> None:
    index = json.loads((toured / "index.json").read_text(encoding="utf-8"))
    for row in index:
        kind, stem = PAPERS[row["paper"]], row["file"].removesuffix(".pdf")
        public = row["audience"] == "public" and row["size"] == kind.sizes[0]
        assert row["twins"] == ([f"{stem}.html", f"{stem}.docx"] if public else [])


def _files(index: list[dict[str, Any]]) -> set[str]:
    return {file for row in index for file in (row["file"], *row["twins"])}


def test_page_links_every_paper_and_nothing_elsewhere(toured: Path) -> None:
    links: list[str | None] = []
    opened: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            links.extend(value for name, value in attrs if name in ("href", "src"))
            if tag != "meta":
                opened.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert opened.pop() == tag

    Reader().feed((toured / "index.html").read_text(encoding="utf-8"))
    index = json.loads((toured / "index.json").read_text(encoding="utf-8"))
    assert opened == []
    assert set(links) == _files(index) | {"sample.cspdesk"}


def test_folder_holds_only_what_is_promised(toured: Path) -> None:
    assert sorted(path.name for path in toured.iterdir()) == [
        "index.html",
        "index.json",
        "papers",
        "sample.cspdesk",
    ]


def test_the_user_s_own_store_is_not_touched(toured: Path) -> None:
    assert not list((toured.parent / "home").rglob("*.cspdesk*"))


def test_a_folder_that_is_not_empty_is_refused_and_stays(refuse: Refuse, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    assert refuse("tour", tmp_path)[0] == 1
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_file_in_the_folder_s_place_is_refused(refuse: Refuse, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    assert refuse("tour", tmp_path / "mine.txt")[0] == 1


def test_a_tour_that_fails_leaves_the_folder_as_it_was(
    refuse: Refuse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(folder: Path, *_: object, **__: object) -> None:
        folder.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(office, "new_office", full)
    assert refuse("tour", tmp_path / "new")[0] == 1
    assert not list(tmp_path.iterdir())
