"""Which terms a text uses, and short forms written out at their first use."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.glossary import Term, Writer, terms_used

BCU = Term("BCU", "Basic Command Unit", "Main police station for an area")
TERMS = (
    BCU,
    Term("ABCs", "Acceptable Behaviour Contracts"),
    Term("CSP", "Community Safety Partnership"),
    Term("CSPB", "Community Safety Programme Board"),
    Term("DV / DA", "Domestic Violence / Domestic Abuse"),
    Term("MERJ", "Mentoring & Restorative Justice Project"),
    Term("NI", "National Indicator"),
    Term("PPO", "Prolific & Priority Offenders"),
    Term("RAG", "Responsible Authorities Group", expand=False),
    Term("", '"Stretch" targets', "Targets that are paid for when met."),
)


def written(*texts: str) -> tuple[str, ...]:
    writer = Writer(TERMS)
    return tuple(writer.write(text) for text in texts)


def names(*texts: str) -> list[str]:
    return [term.name for term in terms_used(TERMS, texts)]


def test_first_use_in_a_document_is_written_out_and_later_ones_are_not() -> None:
    assert written("The BCU met.", "Then the BCU left.") == (
        "The Basic Command Unit (BCU) met.", "Then the BCU left.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Two CSPs met", "Two Community Safety Partnerships (CSPs) met"),
        ("the CSP’s plan", "the Community Safety Partnership’s (CSP’s) plan"),
        ("He is on an ABC now", "He is on an Acceptable Behaviour Contract (ABC) now"),
        ("A PPO came", "A Prolific & Priority Offender (PPO) came"),
        ("An NI of a CSP", "A National Indicator (NI) of a Community Safety Partnership (CSP)"),
        ("told (by the CSP)", "told (by the Community Safety Partnership [CSP])"),
        ("DA is rising, DV is not",
         "Domestic Abuse (DA) is rising, Domestic Violence (DV) is not"),
        ("¹CSP", "¹Community Safety Partnership (CSP)"),
    ],
)  # fmt: skip
def test_written_out_as_it_is_used(text: str, made: str) -> None:
    assert written(text) == (made,)


@pytest.mark.parametrize(
    "text",
    [
        "NI 16 fell, NI 21 rose",
        "F07-2026-014 and P2026-03:W4",
        "a CSPX, CSP2 or xCSP",
        "csp@csp.example and www.CSP.example/CSP",
        "CSP-led work",
        "the RAG met",
        "The Basic Command Unit (BCU) met",
        "BCU (Basic Command Unit)",
        "NI (National Performance Indicator)",
        "the Community Safety Partners (CSP) met",
        "a Mentoring & Restorative Justice (MERJ) project",
        "bcu",
    ],
)
def test_stays_as_it_is(text: str) -> None:
    assert written(text) == (text,)


def test_name_that_holds_a_short_form_stays_and_is_no_term() -> None:
    writer = Writer([BCU, Term("BCU North", expand=False)])
    assert writer.write("BCU North met.") == "BCU North met."
    assert writer.used == (BCU,)
    assert writer.write("The BCU met.") == "The Basic Command Unit (BCU) met."


def test_longest_short_form_wins() -> None:
    assert names("The CSPB met") == ["CSPB"]


def test_code_and_compound_use_their_term_though_they_stay() -> None:
    assert names("NI 16 and CSP-led work") == ["CSP", "NI"]


def test_number_of_a_record_uses_no_term() -> None:
    assert terms_used([Term("F07", "Forum")], ["F07-2026-014"]) == ()


def test_words_without_a_short_form_are_found_in_any_case() -> None:
    assert names("A stretch target was met") == ['"Stretch" targets']


def test_long_form_counts_where_there_is_a_meaning_to_tell() -> None:
    assert names("the basic command unit of a community safety partnership") == ["BCU"]


def test_terms_come_in_letter_order_whatever_their_quotes() -> None:
    assert names("stretch targets, RAG, BCU, ABCs") == ["ABCs", "BCU", "RAG", '"Stretch" targets']


def test_heading_uses_a_term_and_leaves_its_first_use_to_the_text() -> None:
    writer = Writer(TERMS)
    writer.note("BCU")
    assert writer.write("BCU") == "Basic Command Unit (BCU)"


WORDS = st.lists(
    st.sampled_from(["the", "a", "an", "(", ")", "BCU", "ABCs", "ABC", "CSP", "CSP’s", "NI 16", "NI", "MERJ",
                     "DA", "PPO", "a,", "RAG", "CSP-led", "Basic Command Unit"]),
    max_size=14,
).map(" ".join)  # fmt: skip


@given(st.lists(WORDS, max_size=4))
def test_what_is_written_out_once_stays_so(texts: list[str]) -> None:
    once = written(*texts)
    assert written(*once) == once


@given(st.lists(WORDS, max_size=4))
def test_no_long_form_is_put_in_twice(texts: list[str]) -> None:
    before, after = " ".join(texts), " ".join(written(*texts))
    for term in TERMS:
        for _, long in term.forms:
            assert after.count(long.removesuffix("s")) - before.count(long.removesuffix("s")) <= 1


@given(st.text(max_size=60))
def test_text_without_a_short_form_stays_as_typed(text: str) -> None:
    if not any(short in text for term in TERMS for short, _ in term.forms):
        assert written(text) == (text,)


@given(st.lists(WORDS, max_size=4))
def test_reading_alone_and_writing_find_the_same_terms(texts: list[str]) -> None:
    writer = Writer(TERMS)
    for text in texts:
        writer.write(text)
    assert writer.used == terms_used(TERMS, texts)
