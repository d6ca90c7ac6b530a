import base64
import datetime as dt

import pytest

from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.papers.registry import Wanted, build

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def test_one_change_of_the_contact_block_reaches_every_paper(office: Office) -> None:
    office.setup.change_partnership(office_hours="Monday - Thursday 8:30am - 5:00pm; Friday 8:30am - 4:30pm")
    forum = office.bodies.forums()[0]
    for paper, ref in (("forum", forum.id), ("structure", None), ("dates", forum.id)):
        made = build(office.context, paper, ref, Wanted())
        assert made.letterhead.contact.office_hours.endswith("Friday 8:30am - 4:30pm")


def test_a_logo_stands_on_papers_until_it_is_taken_off(office: Office) -> None:
    office.setup.set_logo("logo.png", PNG)
    assert build(office.context, "structure", None, Wanted()).letterhead.logo == PNG
    office.setup.drop_logo()
    assert build(office.context, "structure", None, Wanted()).letterhead.logo == b""


def test_undo_brings_the_logo_before_back(office: Office) -> None:
    office.setup.set_logo("logo.png", PNG)
    office.setup.drop_logo()
    office.history.undo(office.history.recent(1)[-1].id)
    assert office.setup.logo() == PNG


def test_a_picture_of_another_kind_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="PNG or JPEG"):
        office.setup.set_logo("logo.gif", b"GIF89a")


@pytest.mark.parametrize(
    "values",
    [
        {"papers_days": -1},
        {"papers_days": 61},
        {"accent": "red"},
        {"nation": "FRA"},
        {"name": " "},
        {"year_start_month": 13},
        {"contact_days": 0},
    ],
)
def test_a_setting_out_of_reach_is_refused(office: Office, values: dict[str, object]) -> None:
    with pytest.raises(Refused):
        office.setup.change_partnership(**values)


def test_working_days_pass_over_a_closed_day(office: Office) -> None:
    day = dt.date(2026, 12, 24)
    office.setup.add_closure(day, "Christmas closure")
    assert day in office.context.closed_days(day, day)
    with pytest.raises(Refused, match="already"):
        office.setup.add_closure(day, "again")


def test_a_word_of_the_office_is_kept_once(office: Office) -> None:
    office.setup.add_spelling_word("Sampleton")
    office.setup.add_spelling_word(" Sampleton ")
    assert [word.word for word in office.setup.spelling_words()] == ["Sampleton"]
    with pytest.raises(Refused, match="one word"):
        office.setup.add_spelling_word("two words")


def test_who_uses_the_computer_is_known_by_their_name(office: Office) -> None:
    first = office.setup.introduce("Asha Sample", "SNO", "Police")
    assert office.setup.introduce("asha sample", "", "") == first


def test_who_uses_the_computer_works_for_an_agency_by_any_of_its_names(office: Office) -> None:
    before = len(office.partners.all())
    made = office.setup.introduce("Asha Sample", "SNO", "youth offending service")
    assert office.people.get(made).agency == "YOS"
    assert len(office.partners.all()) == before
