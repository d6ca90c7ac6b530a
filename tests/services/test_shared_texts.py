"""Blocks of text and templates in print: changed once, they show on every paper made from then on."""

import io
from uuid import UUID

import pypdf
import pytest

from cspdesk.domain.kinds import Audience
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.office import Office
from cspdesk.services.papers.registry import Wanted


def words(office: Office, **options: object) -> str:
    wanted = Wanted(Audience.PUBLIC, options=options)
    pdf = office.papers.print("poster", None, wanted).pdf
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages).split())


@pytest.fixture
def line(office: Office) -> UUID:
    return office.publications.add_block(BlockKind.HELP_LINE, "Noise team", phone="01234 000111")


def test_a_number_changed_once_shows_on_every_new_print(office: Office, line: UUID) -> None:
    assert "01234 000111" in words(office, what="Quiet nights")
    office.publications.change_block(line, phone="01234 000222")
    assert "01234 000222" in words(office, what="Quiet nights")


def test_a_help_line_without_a_number_is_not_printed(office: Office) -> None:
    assert "Crimestoppers" not in words(office, what="Quiet nights")


@pytest.mark.parametrize(
    "title",
    ["How to report ASB", "ASB Services for Victims", "ASB Information for Practitioners"],
)
def test_a_leaflet_prints_from_its_template(office: Office, title: str) -> None:
    block = office.publications.add_block(
        BlockKind.CONTENT, f"{title}: what to do", "Write down what you see."
    )
    template = office.publications.keep_template(
        "poster",
        title,
        {"blocks": ["what", "words", "help"], "words": {"what": title}, "texts": [str(block)]},
    )
    printed = words(office, template=str(template))
    assert title in printed
    assert "Write down what you see." in printed
