"""Who is meant by what is typed after the dash of an action line, among many names."""

from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from cspdesk.domain.kinds import AgencyKind, Consent, Standing
from cspdesk.domain.likeness import name_key
from cspdesk.domain.people import AgencyRow, PersonRow
from cspdesk.domain.text import fold, words
from cspdesk.services.owners import OwnerBook

_NAMES = st.text(alphabet="aAbB -',é.", min_size=1, max_size=9).map(str.strip).filter(bool)


def agency(number: int, name: str) -> AgencyRow:
    values = dict.fromkeys(AgencyRow.__dataclass_fields__)
    texts = {key: "" for key, field in AgencyRow.__dataclass_fields__.items() if field.type in (str, "str")}
    fixed = {
        "id": UUID(int=number),
        "name": name,
        "kind": AgencyKind.OTHER,
        "position": number,
        "standing": Standing.MEMBER,
    }
    return AgencyRow(**(values | texts | fixed))


def person(number: int, name: str) -> PersonRow:
    values = dict.fromkeys(PersonRow.__dataclass_fields__)
    texts = {key: "" for key, field in PersonRow.__dataclass_fields__.items() if field.type in (str, "str")}
    return PersonRow(
        **(values | texts | {"id": UUID(int=number), "name": name, "may_be_named": Consent.UNKNOWN})
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(_NAMES, max_size=6), st.lists(_NAMES, max_size=6), _NAMES)
def test_an_owner_is_found_as_by_going_through_every_name(
    agencies: list[str], people: list[str], typed: str
) -> None:
    book = OwnerBook(
        [agency(n, name) for n, name in enumerate(agencies, 1)],
        [person(n, name) for n, name in enumerate(people, 100)],
        (),
    )
    wanted = words(typed)
    begun = [name for name in book.names() if all(any(w.startswith(b) for w in words(name)) for b in wanted)]
    assert book.begins(typed, 99) == (list(dict.fromkeys(begun)) if wanted else [])
    found = book.resolve(typed)
    same = [name for name in agencies if fold(name) == fold(typed)]
    keyed = [name for name in people if name_key(name) == name_key(typed) or fold(name) == fold(typed)]
    assert not (same or keyed) or found.known
    assert not found.person or found.person in (*keyed, *begun)
