"""The article for a magazine: told from the answers, or a text of the office."""

import datetime as dt
import io
from uuid import UUID

import docx
import pytest

from cspdesk.domain.answer_kinds import Answer, Matter
from cspdesk.domain.kinds import Audience
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.papers.press import Form
from cspdesk.services.papers.registry import PAPERS, Wanted, choices_of


def wanted(**options: object) -> Wanted:
    return Wanted(Audience.PUBLIC, options=options)


def text(office: Office, ref: UUID | None, **options: object) -> str:
    return office.papers.twin("article", Form.TEXT, ref, wanted(**options)).data.decode()


@pytest.fixture
def forum(office: Office) -> UUID:
    return office.bodies.forums()[0].id


def test_answers_are_told_in_sentences(office: Office, forum: UUID) -> None:
    lamp = office.issues.add("The lamp is out.", body_id=forum)
    office.answers.answer(lamp, Answer.CANNOT, "It stays dark.", why="The road is private.")
    office.meetings.add([forum], office.context.today() + dt.timedelta(days=20), place="Village Hall")
    told = text(office, forum)
    assert "The lamp is out.\n\nThis cannot be done. The road is private. It stays dark." in told
    assert "Village Hall" in told


def test_nobody_is_asked_to_a_meeting_that_is_not_open(office: Office, forum: UUID) -> None:
    office.meetings.add([forum], office.context.today() + dt.timedelta(days=20), place="Village Hall")
    office.bodies.change(forum, open_to_public=False)
    assert "Village Hall" not in text(office, forum)


def test_what_is_between_somebody_and_the_office_is_not_told(office: Office, forum: UUID) -> None:
    for matter in set(Matter) - {Matter.ISSUE, Matter.CALL_FOR_ACTION}:
        raised = office.issues.add(f"You kept me waiting ({matter}).", body_id=forum, matter=matter)
        office.answers.answer(raised, Answer.DONE, "We said sorry.")
    for paper in ("article", "update", "ballot", "replies"):
        told = office.papers.twin(paper, Form.TEXT, forum, wanted()).data.decode()
        assert "kept me waiting" not in told


def test_a_text_of_the_office_is_printed_as_written(office: Office, forum: UUID) -> None:
    block = office.publications.add_block(BlockKind.ARTICLE, "Spring news", "First.\n\nSecond.")
    option = next(each for each in PAPERS["article"].options if each.key == "article")
    assert (str(block), "Spring news") in choices_of(office.context, PAPERS["article"], option)
    document = docx.Document(
        io.BytesIO(office.papers.twin("article", Form.DOCX, forum, wanted(article=str(block))).data)
    )
    headings = [each.text for each in document.paragraphs if each.style.name == "Heading 1"]
    assert headings == ["Spring news"]
    assert "Second." in "\n".join(each.text for each in document.paragraphs)


def test_a_text_taken_out_since_is_refused(office: Office, forum: UUID) -> None:
    with pytest.raises(Refused, match="not in this store any more"):
        text(office, forum, article=str(forum))
