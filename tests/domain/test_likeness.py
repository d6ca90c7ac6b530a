import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.likeness import (
    Known,
    agency_key,
    name_key,
    phone_key,
    same_agency_hints,
    same_person_hints,
)


def hints(one: str, other: str) -> list[str]:
    return [hint.words for hint in same_person_hints(Known(one), Known(other))]


@pytest.mark.parametrize(
    "other", ["PC John Smith", "SMITH, John", "Mr. john  smith", "Smith John", "John Smith MBE"]
)
def test_titles_order_and_case_leave_the_key_alone(other):
    assert name_key(other) == name_key("John Smith")


def test_a_role_printed_as_the_name_keeps_its_words():
    assert name_key("Sergeant") == "sergeant"


def test_a_surname_that_is_a_title_stays():
    assert name_key("John Major") == "john major"


def test_an_initial_points_to_the_full_name():
    assert hints("J. Smith", "John Smith") == ["same surname and initial"]
    assert hints("Smith, J", "Cllr John Smith") == ["same surname and initial"]


def test_another_initial_points_nowhere():
    assert hints("K. Smith", "John Smith") == []


def test_two_johns_are_not_one():
    assert hints("John Smith", "John Patel") == []


def test_short_forms_point_to_the_full_name():
    assert hints("Bob Łukasik", "Robert Lukasik") == ["short form of the same name"]


def test_one_e_mail_address_points_whatever_the_names():
    found = same_person_hints(Known("A", "X@y.uk "), Known("B", "x@Y.uk"))
    assert [hint.words for hint in found] == ["same e-mail address"]


def test_empty_addresses_and_numbers_point_nowhere():
    assert same_person_hints(Known("A", "", "-"), Known("B", "", " ")) == ()


def test_telephone_numbers_are_one_with_and_without_the_country():
    assert phone_key("+44 (0)1632 960 001") == phone_key("01632 960001") == phone_key("0044 1632-960001")


def test_agencies_are_one_with_a_plural_or_the():
    assert agency_key("The Youth Services") == agency_key("Youth Service")


def test_initials_point_to_an_agency():
    assert [hint.weight for hint in same_agency_hints("YOS", "Youth Offending Service")] == [80]


def test_different_agencies_point_nowhere():
    assert same_agency_hints("Youth Service", "Fire Service") == ()


NAMES = st.text("abj .,'SŁ-", max_size=12)


@given(NAMES, NAMES)
def test_likeness_goes_both_ways(one, other):
    assert same_person_hints(Known(one), Known(other)) == same_person_hints(Known(other), Known(one))
    assert same_agency_hints(one, other) == same_agency_hints(other, one)
