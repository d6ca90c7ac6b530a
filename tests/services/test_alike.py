"""The pairs that are found by what two names share are those that comparing everybody with everybody finds."""

from dataclasses import fields
from itertools import combinations
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from cspdesk.domain.likeness import (
    Known,
    email_key,
    name_key,
    name_words,
    phone_key,
    same_person_hints,
)
from cspdesk.domain.people import PersonRow
from cspdesk.domain.text import words
from cspdesk.services.alike import NEAR, alike_pairs, person_entry

FORENAMES = ("Ann", "Anne", "A", "Bob", "Robert", "PC Ann", "Cllr Bob", "Zoë")
SURNAMES = ("Sample", "Samples", "Sampel", "O'Brien", "OBrien", "Łuczak", "Luczak")
EMAILS = ("", "", "ann@example.org", "ANN@example.org")
PHONES = ("", "", "01234 567890", "+44 1234 567890", "999")

people = st.lists(
    st.builds(
        lambda first, last, turned, email, phone: (
            f"{last}, {first}" if turned else f"{first} {last}",
            email,
            phone,
        ),
        st.sampled_from(FORENAMES),
        st.sampled_from(SURNAMES),
        st.booleans(),
        st.sampled_from(EMAILS),
        st.sampled_from(PHONES),
    ),
    max_size=12,
)


def row(number: int, name: str, email: str, phone: str) -> PersonRow:
    blank = {field.name: "" for field in fields(PersonRow)}
    return PersonRow(**{**blank, "id": UUID(int=number), "name": name, "email": email, "phone": phone})


def marks(one: PersonRow) -> set[str]:
    own = name_words(one.name)
    begins = f"{own[0][:1]} {own[-1][:4]}" if len(own) > 1 else ""
    shared = {f"name {name_key(one.name)}", f"email {email_key(one.email)}", f"phone {phone_key(one.phone)}"}
    return {mark for mark in (*shared, f"begins {begins}") if mark.split(" ", 1)[1]}


def plain_weight(one: PersonRow, other: PersonRow) -> int:
    """The rule without anything made beforehand."""
    hints = same_person_hints(
        Known(one.name, one.email, one.phone), Known(other.name, other.email, other.phone)
    )
    score = fuzz.ratio(name_key(one.name), name_key(other.name))
    weight = hints[0].weight if hints else 0
    return int(score) - 20 if score >= NEAR and weight < score - 20 else weight


@given(people)
def test_pairs_are_those_of_the_plain_rule(listed: list[tuple[str, str, str]]) -> None:
    rows = [row(number, *each) for number, each in enumerate(listed)]
    wanted = {
        frozenset((one.id, other.id)): weight
        for one, other in combinations(rows, 2)
        if marks(one) & marks(other) and (weight := plain_weight(one, other)) >= 70
    }
    found = alike_pairs([person_entry(each, each.name) for each in rows])
    assert {frozenset((one.id, likely.id)): likely.weight for one, likely in found} == wanted
    assert [likely.weight for _, likely in found] == sorted(wanted.values(), reverse=True)


@given(st.text(alphabet="aZ09 '’`-,.é\t_", max_size=30))
def test_words_of_plain_letters_are_runs_of_letters_and_digits(text: str) -> None:
    apart = "".join(letter if letter.isalnum() else " " for letter in text.lower().translate(_QUOTES))
    assert "".join(words(text)) == "".join(apart.replace("é", "e").split())
    assert len(words(text)) == len(apart.split())


_QUOTES = {ord(mark): None for mark in "'’`"}
