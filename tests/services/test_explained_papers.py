"""Papers write a short form out where it stands first and list the terms they use, in print and in their twins."""

import datetime as dt
import re
from collections.abc import Iterator

import pypdfium2
import pytest

from cspdesk.documents.press import Press
from cspdesk.domain.kinds import Audience
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.office import Office
from cspdesk.services.papers import registry
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
OPTIONS = PaperOptions()


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path = tmp_path_factory.mktemp("explained") / "central.cspdesk"
    opened = new_office(path, "central-bedfordshire-2013", machine="test", today=TODAY)
    yield opened
    opened.close(keep_backup=False)


def said(office: Office, name: str, **options: object) -> str:
    paper = registry.build(office.context, name, None, registry.Wanted(Audience.PUBLIC, options=options))
    return " ".join(Press().text(paper, OPTIONS).decode().split())


def test_summary_writes_a_short_form_out_once_where_it_stands_first(central: Office) -> None:
    text = said(central, "plan_summary").partition("Glossary")[0]
    first = re.search(r"\bIOM\b", text)
    assert first is not None
    assert text[: first.start()].endswith("Integrated Offender Management (")
    assert text.count("Integrated Offender Management") == 1


def test_summary_lists_only_the_terms_it_uses_in_letter_order(central: Office) -> None:
    listed = said(central, "plan_summary").partition("Glossary")[2]
    known = [term.short for term in central.glossary.all() if re.search(rf"\b{term.short}\b", listed)]
    assert known == ["ASB", "ASBRAC", "IOM", "MARAC", "NTE", "SARAC"]
    assert [listed.index(f" {short} ") for short in known] == sorted(listed.index(f" {s} ") for s in known)


def test_print_and_twins_are_made_of_the_same_words(central: Office) -> None:
    paper = registry.build(central.context, "plan_summary", None, registry.Wanted(Audience.PUBLIC))
    pages = pypdfium2.PdfDocument(Press().pdf(paper, OPTIONS))
    printed = " ".join("".join(page.get_textpage().get_text_range() for page in pages).split())
    assert "Integrated Offender Management (IOM)" in printed
    assert b"Integrated Offender Management (IOM)" in Press().html(paper, OPTIONS)


def test_plan_prints_its_own_words_unless_the_glossary_is_asked_for(central: Office) -> None:
    plain, asked = said(central, "plan", whole=True), said(central, "plan", whole=True, glossary=True)
    assert "being referred to the MARAC" in plain
    assert "being referred to the Multi-Agency Risk Assessment Conference (MARAC)" in asked
    # Where the plan itself writes a term out, nothing is put in.
    assert "achieving the CBT Vision" in asked
    assert "Glossary of Terms" in plain
    assert "Glossary of Terms" not in asked


def test_glossary_asked_for_stands_in_the_contents_of_the_whole_plan(central: Office) -> None:
    contents = said(central, "plan", whole=True, glossary=True).partition("Each Community Safety")[0]
    assert "- Appendix B CSP Structure July 2012 - Glossary" in contents


def test_term_that_is_not_to_be_written_out_is_listed_alone(central: Office) -> None:
    iom = next(term for term in central.glossary.all() if term.short == "IOM")
    central.glossary.change(iom.id, expand=False)
    text = said(central, "plan_summary")
    central.history.undo(central.history.recent()[-1].id)
    assert "Offender Management (IOM)" not in text
    assert "Term: IOM Meaning: Integrated Offender Management" in text
