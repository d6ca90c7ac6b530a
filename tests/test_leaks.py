"""Nothing that leaves for the public tells of a member of it, wherever in whatever file; nor does the log."""

import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_store import shared_tour, tour_store

from cspdesk import cli, logs
from cspdesk.domain.consent import names_found
from cspdesk.domain.kinds import Audience
from cspdesk.domain.leaks import found
from cspdesk.domain.text import fold
from cspdesk.errors import Refused
from cspdesk.office import Office, office_from_handover, open_office
from cspdesk.services.pack.reads import PackWanted
from cspdesk.services.pack_files import FORMS as PACK_FORMS
from cspdesk.services.papers.wanted import Wanted
from cspdesk.verbs.exchange import FORMATS, PUBLIC
from tests.opened_files import everything, laid_open, properties


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    office = open_office(tour_store(tmp_path_factory), machine="tests", readonly=True)
    yield office
    office.close(keep_backup=False)


@pytest.fixture(scope="module")
def secrets(sample: Office) -> frozenset[str]:
    """Names of residents, everybody's own ways, and what was noted in private."""
    people = sample.people.all()
    own = sample.context.partnership
    ways = {way for p in people for way in (p.email, p.phone, p.mobile, p.address, p.postcode, p.note) if way}
    names = {p.name for p in people if p.resident}
    issues = {issue.private_detail for issue in sample.store.issues.all()}
    notes = {i.private_note for m in sample.store.meetings.all() for i in sample.store.meetings.items(m.id)}
    # Where one meets is told, with its postcode; the sample's invented ones are few.
    places = {venue.postcode for venue in sample.venues.all()}
    told = (ways | names | issues | notes) - {"", own.email, own.phone, own.address, own.web} - places
    return frozenset(each.casefold() for each in told if each not in own.address)


def _given_away(text: str, secrets: frozenset[str]) -> list[str]:
    folded = " ".join(text.casefold().split())
    likely = (secret for secret in secrets if secret in folded)
    return [each for each in likely if re.search(rf"(?<!\w){re.escape(each)}(?!\w)", folded)]


def test_no_public_file_of_the_tour_gives_anybody_away(
    tmp_path_factory: pytest.TempPathFactory, secrets: frozenset[str]
) -> None:
    tour = shared_tour(tmp_path_factory)
    index = json.loads((tour / "index.json").read_text(encoding="utf-8"))
    public = {Path(row["file"]).stem for row in index if row["audience"] == "public"}
    # The pages of every one are read in test_public_filter; here one of each paper and form, with all that is in it.
    first: dict[tuple[str, str], Path] = {}
    for file in sorted(tour.rglob("*")):
        if file.is_file() and file.stem in public:
            first.setdefault((file.name.split("-")[0], file.suffix), file)
    files = list(first.values())
    assert {file.suffix for file in files} >= {".pdf", ".html", ".docx"}
    told = {file.name: _given_away(everything(file.read_bytes(), file.suffix), secrets) for file in files}
    assert {name: each for name, each in told.items() if each} == {}


@pytest.mark.parametrize("what", PUBLIC)
def test_no_public_export_of_the_sample_gives_anybody_away(
    what: str, sample: Office, secrets: frozenset[str], tmp_path: Path
) -> None:
    for ending in FORMATS[what]:
        file = tmp_path / f"{what}{ending}"
        assert cli.main(["--store", str(sample.store.path), "export", what, "-o", str(file)]) == 0
        assert _given_away(everything(file.read_bytes(), ending), secrets) == []


def test_no_file_says_who_made_it_or_where(tmp_path_factory: pytest.TempPathFactory, sample: Office) -> None:
    """Not in what it says of itself: those for the office too, one of each paper and form."""
    tour, first = shared_tour(tmp_path_factory), dict[tuple[str, str], Path]()
    for file in sorted((tour / "papers").rglob("*.*")):
        first.setdefault((file.name.split("-")[0], file.suffix), file)
    told = {file.name: properties(file.read_bytes(), file.suffix) for file in first.values()}
    people = [person.name for person in sample.people.all()]
    assert {file.suffix for file in first.values()} >= {".pdf", ".html", ".docx"}
    assert {name: names_found(text, people) for name, text in told.items() if names_found(text, people)} == {}
    assert [name for name, text in told.items() if str(tour.parent) in text or "C:\\" in text] == []


def test_a_public_pack_gives_nobody_away_in_any_form(sample: Office, secrets: frozenset[str]) -> None:
    asked = PackWanted(audience=Audience.PUBLIC)
    made = sample.pack_files.files(
        sample.packs.make(asked), asked, Wanted(audience=Audience.PUBLIC), PACK_FORMS
    )
    told = {file.form: _given_away(everything(file.data, f".{file.form}"), secrets) for file in made.files}
    assert {form: each for form, each in told.items() if each} == {}
    people = [person.name for person in sample.people.all()]
    about = {file.form: properties(file.data, f".{file.form}") for file in made.files}
    assert [form for form, text in about.items() if names_found(text, people)] == []


@pytest.fixture(scope="module")
def readers(sample: Office, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Office]]:
    """A file for readers of the sample year, and the reader's copy it began."""
    folder = tmp_path_factory.mktemp("readers")
    sample.handovers.make_for_readers(folder / "file", plain=True)
    office, _ = office_from_handover(folder / "reader.cspdesk", folder / "file", "", machine="reader")
    yield folder, office
    office.close(keep_backup=False)


def test_a_file_for_readers_gives_nobody_away(readers: tuple[Path, Office], secrets: frozenset[str]) -> None:
    told = laid_open(readers[0] / "file")
    assert "A resident" in told
    assert _given_away(told, secrets) == []


def test_readers_count_what_the_office_counts(readers: tuple[Path, Office], sample: Office) -> None:
    assert readers[1].depersonal.tables() == sample.depersonal.tables()
    assert readers[1].store.check() == []


def test_what_is_shared_is_counts_alone(sample: Office) -> None:
    forums, kinds = sample.depersonal.tables()
    assert len(forums.rows) == 18
    assert all(isinstance(cell, int) for row in forums.rows for cell in row[1:])
    assert all(count == "fewer than 5" or int(count) >= 5 for _, count in kinds.rows)


@pytest.mark.parametrize(
    "cell",
    ["Ask Ottoline Quillfeather", "ring 07700 900461", "o@quill.example", "at MK40 3QQ", "Mrs Quillfeather"],
)
def test_a_name_a_number_an_address_or_a_postcode_stops_what_is_shared(cell: str) -> None:
    assert found(cell, ["Ottoline Quillfeather"])


def test_shared_counts_are_looked_through_before_they_leave(sample: Office) -> None:
    name = next(person.name for person in sample.people.all() if person.resident)
    with pytest.raises(Refused, match="give away the name"):
        sample.depersonal.look_through(["Noise", f"Noise from {name}"])


@given(st.text(st.characters(categories=["L", "Zs"]), min_size=1, max_size=30))
def test_plain_words_are_no_leak(words: str) -> None:
    assert found(words, ["Ottoline Quillfeather"]) == () or "quillfeather" in fold(words)


def test_the_log_of_a_run_holds_nothing_of_anybody(
    tmp_path_factory: pytest.TempPathFactory, secrets: frozenset[str]
) -> None:
    home = shared_tour(tmp_path_factory).parent / "home"
    for file in home.rglob("*.log*"):
        assert _given_away(file.read_text(encoding="utf-8"), secrets) == []


def test_a_failure_with_names_in_every_part_leaves_none_in_the_log(
    sample: Office, secrets: frozenset[str]
) -> None:
    """Whatever is quoted, as errors and parameters are, is left out."""
    people = [person for person in sample.people.all() if person.phone or person.email][:40]
    formatter = logs.RedactingFormatter()
    for person in people:
        try:
            raise ValueError(
                f"could not keep {[person.name, person.phone]!r} for “{person.address}” {person.email}"
            )
        except ValueError as error:
            record = logging.LogRecord(
                "cspdesk", logging.ERROR, "x.py", 1, "failed: %r", (person.name,), None
            )
            record.exc_info = (type(error), error, error.__traceback__)
        assert _given_away(formatter.format(record), secrets) == []
