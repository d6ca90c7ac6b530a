"""The verb that shows it all: a folder with the sample store and one example of each paper."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from cspdesk.assets import resource
from cspdesk.domain.dates import say_date_long
from cspdesk.errors import Refused
from cspdesk.verbs.run import Flat, Run

if TYPE_CHECKING:
    from cspdesk.office import Office

_STORE = "sample.cspdesk"
_PLAN = "north-bedfordshire-2008"
_PAPERS = "papers"
_TWINS = {".html": "As a web page", ".docx": "As a Word document"}


def tour(run: Run) -> int:
    """Writes sample store, papers and an index into an empty folder; leaves the user's own store alone."""
    from cspdesk.office import new_office

    name: str = run.options.folder
    if not name.strip() or "\0" in name:
        raise Refused("Give the name of an empty folder.")
    with _folder(Path(name)) as folder:
        office = new_office(
            folder / _STORE, _PLAN, machine=run.settings.machine, today=run.today, sample=True
        )
        try:
            index = _print_all(run, office, folder)
            page = _page(office, index)
        finally:
            office.close(keep_backup=False)
        for beside in folder.glob(f"{_STORE}?*"):
            beside.unlink()
        (folder / "index.json").write_text(
            json.dumps(index, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )
        (folder / "index.html").write_text(page, encoding="utf-8")
    words = f"{len(index)} papers of the sample year are in {name}: open {Path(name) / 'index.html'}"
    run.give(index, words)
    return 0


@contextmanager
def _folder(folder: Path) -> Iterator[Path]:
    """An empty folder, made when it is not there; a stop half-way leaves it as it was."""
    there = folder.exists()
    try:
        if there and (not folder.is_dir() or any(folder.iterdir())):
            raise Refused(f"{folder} is not an empty folder: name one that is empty or not there yet.")
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(f"{folder} cannot be used ({error.strerror}): name another folder.") from error
    done = False
    try:
        (folder / _PAPERS).mkdir()
        yield folder
        done = True
    except OSError as error:
        raise Refused(f"{folder} could not be written ({error.strerror}): name another folder.") from error
    finally:
        if not done:
            _empty(folder)
            if not there:
                folder.rmdir()


def _empty(folder: Path) -> None:
    shutil.rmtree(folder / _PAPERS, ignore_errors=True)
    for left in folder.iterdir():
        left.unlink()


def _print_all(run: Run, office: "Office", folder: Path) -> list[Flat]:
    found: list[Flat] = []
    total = office.tour.count()
    for example in office.tour.examples():
        file = folder / _PAPERS / example.file_name
        file.write_bytes(example.pdf)
        for form, data in example.twins:
            file.with_suffix(f".{form.value}").write_bytes(data)
        wanted = example.wanted
        found.append(
            {
                "file": f"{_PAPERS}/{example.file_name}",
                "paper": example.kind.name,
                "title": example.kind.title,
                "ref": example.about or None,
                "size": wanted.size,
                "large_print": wanted.large_print,
                "audience": wanted.audience.value,
                "pages": example.pages,
                "twins": [f"{_PAPERS}/{file.stem}.{form.value}" for form, _ in example.twins],
                "sample": True,
            }
        )
        if len(found) % 10 == 0:
            run.say(f"{len(found)} of {total} papers")
    return found


def _page(office: "Office", index: list[Flat]) -> str:
    """The index as a page of its own, without a script and without anything from elsewhere."""
    own = office.context.partnership
    meetings = office.store.meetings.all()
    facts = (
        (len(office.bodies.forums()), "forums"),
        (sum(meeting.held for meeting in meetings), "meetings held"),
        (len(office.store.actions.all()), "actions"),
        (len(index), "papers"),
    )
    papers = "\n".join(_paper(title, list(rows)) for title, rows in groupby(index, key=_title))
    words = {
        "partnership": own.name,
        "today": say_date_long(office.context.today()),
    }
    page = resource("sample/tour.html").read_text(encoding="utf-8")
    for mark, text in words.items():
        page = page.replace(f"[[{mark}]]", escape(text))
    counted = "".join(f"<li><b>{count}</b> {escape(noun)}</li>" for count, noun in facts)
    return page.replace("[[facts]]", counted).replace("[[papers]]", papers)


def _title(row: Flat) -> str:
    return str(row["title"])


def _paper(title: str, rows: list[Flat]) -> str:
    links = "\n".join(_link(row) for row in rows)
    return f"<section>\n<h2>{escape(title)}</h2>\n<ul>\n{links}\n</ul>\n</section>"


def _link(row: Flat) -> str:
    size = f"{row['size']}{', large print' if row['large_print'] else ''}"
    pages = "1 page" if row["pages"] == 1 else f"{row['pages']} pages"
    about = row["ref"] or "Whole partnership"
    twins = "".join(
        f'<a class="twin" href="{escape(file, quote=True)}">{_TWINS[Path(file).suffix]}</a>'
        for file in row["twins"]
    )
    return (
        f'<li><a href="{escape(row["file"], quote=True)}"><span class="of">{escape(about)}</span>'
        f'<span class="for {row["audience"]}">{escape(row["audience"].capitalize())}</span>'
        f'<span>{escape(size)}</span><span class="pages">{pages}</span></a>{twins}</li>'
    )
