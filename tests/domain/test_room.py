"""Where one was in the meeting room, kept and read back."""

from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.room import Place

PLACES = st.builds(
    Place, st.none() | st.uuids(), st.integers(0, 10**6), st.dictionaries(st.uuids(), st.integers(0, 10**5))
)


@given(PLACES)
def test_a_place_comes_back_as_it_was(place: Place) -> None:
    assert Place.from_json(place.to_json()) == place
