"""The glossary of each partnership, and its verbs."""

import datetime as dt
import json
import re
from collections.abc import Iterator

import pytest

from cspdesk.assets import resource
from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.glossary_setup import shipped_terms
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
KEYS = {"central-bedfordshire-2013": 19, "bath-north-east-somerset-2009": 18, "charnwood-2008": 18}


@pytest.fixture(scope="module")
def charnwood(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path = tmp_path_factory.mktemp("glossary") / "charnwood.cspdesk"
    opened = new_office(path, "charnwood-2008", machine="test", today=TODAY)
    yield opened
    opened.close(keep_backup=False)


@pytest.mark.parametrize(("key", "number"), KEYS.items())
def test_every_entry_of_the_plan_is_a_term_with_all_its_words(key: str, number: int) -> None:
    told = json.loads(resource(f"plans/{key}.plan.json").read_text(encoding="utf-8"))["glossary"]
    terms = shipped_terms(key)
    assert len(terms) == len(told) == number
    for entry, term in zip(told, terms, strict=True):
        printed = " ".join(
            [entry["term"], entry.get("long", entry.get("text", "")), *entry.get("meaning", ())]
        )
        kept = f"{term.short} {term.long} {term.meaning}"
        assert sorted(re.findall(r"\w+", printed)) == sorted(re.findall(r"\w+", kept))


def test_short_form_stands_apart_from_its_long_one() -> None:
    terms = {term.short: term for key in KEYS for term in shipped_terms(key) if term.short}
    assert terms["RAG"].long == "Responsible Authorities Group"
    assert (terms["BCU"].long, terms["BCU"].meaning[:19]) == ("Basic Command Unit", "Main police station")
    assert terms["PCSO"].long == "Police Community Support Officer"


def test_plan_without_a_glossary_gives_the_terms_of_its_foot_notes() -> None:
    assert [(term.short, term.long) for term in shipped_terms("north-bedfordshire-2008")] == [
        ("NI", "National Performance Indicator"), ("APACS", "Assessment of Policing and Community Safety"),
    ]  # fmt: skip


def test_new_store_has_the_glossary_of_its_plan_in_letter_order(charnwood: Office) -> None:
    names = [term.name for term in charnwood.glossary.all()]
    assert len(names) == 18
    assert names[:3] == ["ABC", "ASB", "BCU"]


def test_term_is_found_by_search(charnwood: Office) -> None:
    assert Kind.GLOSSARY_TERM in {found.kind for found in charnwood.store.search("MAPPOM")}


def test_added_changed_and_dropped_each_with_undo(office: Office) -> None:
    made = office.glossary.add("BCU", "Basic Command Unit")
    office.glossary.change(made, meaning="A part of a police force", expand=False)
    assert office.glossary.get(made).meaning == "A part of a police force"
    office.glossary.drop(made)
    office.history.undo(office.history.recent()[-1].id)
    assert not office.glossary.get(made).expand


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (("", ""), "Type the short form"),
        (("BCU", ""), "Say what it stands for"),
        (("NI", "Northern Ireland"), "“NI” is in the glossary already"),
    ],
)
def test_term_that_says_nothing_or_stands_twice_is_refused(
    office: Office, values: tuple[str, str], words: str
) -> None:
    with pytest.raises(Refused, match=words):
        office.glossary.add(*values)


def test_glossary_of_the_plan_is_taken_where_terms_are_missing(office: Office) -> None:
    for term in office.glossary.all():
        office.glossary.drop(term.id)
    assert office.glossary.waiting_in_plan() == 2
    assert office.glossary.take_from_plan() == 2
    with pytest.raises(Refused, match="no word that is not in the glossary"):
        office.glossary.take_from_plan()
