import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.consent import KnownNames, may_be_written_to, names_found, printed_name, without_names
from cspdesk.domain.kinds import Audience, Consent

PUBLIC, INTERNAL = Audience.PUBLIC, Audience.INTERNAL


@pytest.mark.parametrize("resident", [True, False])
def test_who_said_no_is_never_written_to_and_who_said_yes_always(resident):
    assert not may_be_written_to(Consent.NO, resident)
    assert may_be_written_to(Consent.YES, resident)


def test_without_an_answer_an_agency_seat_is_written_to_and_a_resident_is_not():
    assert may_be_written_to(Consent.UNKNOWN, False)
    assert not may_be_written_to(Consent.UNKNOWN, True)


@pytest.mark.parametrize("consent", list(Consent))
def test_residents_are_never_named_in_public(consent):
    assert printed_name("Ann Day", "", consent, True, PUBLIC) == "A resident"


def test_who_may_be_named_is_named():
    assert printed_name("Ann Day", "Chair", Consent.YES, False, PUBLIC) == "Ann Day"


@pytest.mark.parametrize("consent", [Consent.NO, Consent.UNKNOWN])
def test_others_are_printed_by_their_role(consent):
    assert printed_name("Ann Day", "Chair", consent, False, PUBLIC) == "Chair"


def test_without_a_role_the_agency_is_printed():
    assert printed_name("Ann", "", Consent.UNKNOWN, False, PUBLIC, "Police") == "Representative of Police"


def test_internal_papers_give_the_name():
    assert printed_name("Ann Day", "Chair", Consent.NO, True, INTERNAL) == "Ann Day"


def test_names_given_away_in_a_text_are_found():
    text = "Mrs Patel's gate was broken; JOHN  SMITH saw it. The road by Rose Day stays."
    assert names_found(text, ["Anita Patel", "John Smith", "Rose", "Rose Dayton"]) == (
        "Anita Patel",
        "John Smith",
    )


def test_names_are_replaced_by_what_stands_for_them():
    text = "Mrs Patel and john smith (Smithson) spoke; Mr. John Smith left."
    stands_for = {"Anita Patel": "A resident", "John Smith": "Chair"}
    assert without_names(text, stands_for) == "A resident and Chair (Smithson) spoke; Chair left."


def test_what_stands_for_a_name_is_no_pattern():
    assert without_names("Ann Day spoke", {"Ann Day": r"\1 \g<0>"}) == r"\1 \g<0> spoke"


@pytest.mark.parametrize(
    "typed",
    [
        "Lukasz Wojcik",
        "ŁUKASZ  WÓJCIK",
        "Wójcik, Łukasz",
        "Łukasz\u00a0Wójcik",
        "Łu\u00adkasz Wójcik",
        "Mr Wojcik",
        "the Mr Łukasz Wójcik",
    ],
)
def test_a_name_is_replaced_however_it_was_typed(typed):
    assert names_found(typed, ["Łukasz Wójcik"]) == ("Łukasz Wójcik",)
    assert without_names(f"Ask {typed}’s son", {"Łukasz Wójcik": "a resident"}) == "Ask a resident’s son"


def test_a_name_kept_surname_first_is_found_as_it_is_spoken():
    assert without_names("John Smith spoke", {"Smith, John": "Chair"}) == "Chair spoke"


def test_a_name_in_another_script_is_replaced():
    assert without_names("از عائشہ نمونہ تک", {"عائشہ نمونہ": "a resident"}) == "از a resident تک"


@pytest.mark.parametrize(
    "typed",
    [
        "<b>Barnaby</b> Thistlewick",
        "<i class=x>Barnaby</i><br/>Thistlewick",
        "Barnaby&nbsp;Thistlewick",
        "**Barnaby** _Thistlewick_",
        "<Barnaby Thistlewick>",
        "Barnaby (Thistlewick)",
        "Barnaby\nThistlewick",
        "Thistlewick, Barnaby",
        "Mr <b>Thistlewick</b>",
        "Mr B. Thistlewick",
        "B. Thistlewick",
        "B Thistlewick",
        "MR THISTLEWICK",
        "mr. thistlewick",
    ],
)
def test_a_name_is_hidden_with_markup_or_an_initial_in_it(typed):
    shown = without_names(f"Then {typed} spoke", {"Barnaby Thistlewick": "a resident"})
    assert "histlewick" not in shown.casefold()
    assert "arnaby" not in shown.casefold()
    assert shown.startswith("Then ")
    assert shown.endswith(" spoke")


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Mary Smith-Jones", "Mrs Smith-Jones"),
        ("Jan van der Berg", "Mr van der Berg"),
        ("Jan van der Berg", "Cllr. J. van der Berg"),
        ("Seán O'Brien", "Dr O’Brien"),
    ],
)
def test_a_surname_of_several_parts_is_hidden_after_a_title(name, typed):
    assert without_names(f"Ask {typed}.", {name: "a resident"}) == "Ask a resident."


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("May Close", "The road is to close, may reopen on Friday"),
        ("Rose Day", "Prices rose. Day trips stay"),
        ("Ann Day", "We thanked the PC. Day after day it goes on"),
        ("Ann Day", "Do not miss day one; it is a day out"),
        ("Will Hall", "Who will, hall or church, be asked?"),
        ("Mark Street", "Ann, Mark, Street wardens"),
        ("Barnaby Thistlewick", "Barnaby; <b>Thistlewick</b> Lane"),
    ],
)
def test_ordinary_words_are_not_hidden(name, text):
    assert names_found(text, [name]) == ()
    assert without_names(text, {name: "a resident"}) == text


@given(
    st.text(max_size=120), st.sampled_from(["Ann Day", "Łukasz Wójcik", "Mary Smith-Jones", "عائشہ نمونہ"])
)
def test_what_is_found_is_gone_afterwards(text, name):
    shown = without_names(f"{text} {name} {text}", {name: "somebody"})
    assert names_found(shown, [name]) == ()


_KNOWN = [
    "Ann Day", "Day", "Rose Day", "Day, Ann", "A. Day", "Mary Smith-Jones", "John van der Berg", "Łukasz Wójcik",
    "Anita O'Day", "عائشہ نمونہ", "PC John Smith", "Mrs", "",
]  # fmt: skip
_PIECES = [
    *("Ann", "ann", "Day", "day", "A", "A.", "R.", "Rose", "Mary", "Smith", "Smith-Jones", "Jones", "John", "van"),
    *("der", "Berg", "Łukasz", "Lukasz", "Wójcik", "Wojcik's", "O’Day", "Day’s", "عائشہ", "نمونہ", "PC", "Mrs", "Miss"),
    *("miss", "Mr.", "the", "<b>", "</b>", "&nbsp;", ",", ";", ".", "\n\n", "-", "\u00ad", "(", "gate"),
]  # fmt: skip


@given(
    st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from([" ", " ", "", ", "])), max_size=12),
    st.lists(st.sampled_from(_KNOWN), unique=True),
    st.text(max_size=8),
)
def test_many_names_looked_for_at_once_are_those_found_one_by_one(pieces, names, tail):
    text = "".join(word + after for word, after in pieces) + tail
    assert KnownNames(names).found(text) == names_found(text, names)
