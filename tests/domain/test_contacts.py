import pytest

from cspdesk.domain.contacts import ContactRow, is_email, is_sendable, split_postcode


@pytest.mark.parametrize(
    "email", ["ann@example.org", "a.b+c@north.example.co.uk", "o'brien@example.org", "x@żółw.pl"]
)
def test_an_address_that_mail_reaches_is_an_email(email: str) -> None:
    assert is_email(email)


@pytest.mark.parametrize(
    "email",
    ["", "ann", "ann@", "@example.org", "a b@example.org", "a@example", "a@b..org", "a@b.org\nBcc: c@d.org"],
)
def test_what_no_mail_reaches_is_no_email(email: str) -> None:
    assert not is_email(email)


@pytest.mark.parametrize(
    ("email", "reached"), [("x@żółw.pl", True), ("jörg@example.org", False), ("ann", False)]
)
def test_letters_beyond_ascii_are_sent_to_after_the_at_sign_alone(email: str, reached: bool) -> None:
    assert is_sendable(email) is reached


def test_a_contact_without_name_and_organisation_is_refused() -> None:
    assert "neither a name nor an organisation" in ContactRow(email="a@example.org").problem


def test_an_overlong_name_is_refused_with_its_length() -> None:
    assert ContactRow(name="x" * 201).problem == "Its name has 201 characters; 200 are the most."


def test_an_organisation_alone_is_a_contact() -> None:
    assert ContactRow(organisation="Bedford Housing").problem == ""


def test_the_postcode_leaves_the_address() -> None:
    assert split_postcode("1 High Street\nBedford mk401aa") == ("1 High Street\nBedford", "MK40 1AA")


def test_an_address_without_postcode_stays_as_it_is() -> None:
    assert split_postcode("The hall, by the green") == ("The hall, by the green", "")
