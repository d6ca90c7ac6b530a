"""Pictures of issues and activities: upright, small, without where and with what they were taken."""

import io
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from cspdesk.documents.tidy_photo import MOST, tidy
from cspdesk.domain.kinds import Consent, Kind
from cspdesk.errors import Refused
from cspdesk.office import Office

_ORIENTATION, _MODEL, _GPS = 0x0112, 0x0110, 0x8825


def photo(width: int = 3000, height: int = 1500, **more: int) -> bytes:
    """A JPEG with the notes a camera leaves; its left half is red."""
    picture = Image.new("RGB", (width, height), "white")
    picture.paste("red", (0, 0, width // 2, height))
    notes = Image.Exif()
    notes[_MODEL] = "Secret Camera 3000"
    notes[_ORIENTATION] = more.get("orientation", 1)
    notes.get_ifd(_GPS)[2] = (52.0, 8.0, 9.0)
    made = io.BytesIO()
    picture.save(made, "JPEG", exif=notes)
    return made.getvalue()


@pytest.fixture
def issue(office: Office) -> UUID:
    return office.issues.add("Tip", body_id=office.bodies.forums()[0].id)


def test_a_picture_is_scaled_to_two_thousand_dots() -> None:
    _, width, height = tidy(photo())
    assert (width, height) == (MOST, MOST // 2)


def test_place_and_camera_are_left_behind() -> None:
    kept, _, _ = tidy(photo())
    with Image.open(io.BytesIO(kept)) as picture:
        assert dict(picture.getexif()) == {}
    assert b"Secret Camera" not in kept


def test_a_picture_taken_sideways_is_turned_upright() -> None:
    kept, width, height = tidy(photo(400, 200, orientation=6))
    assert (width, height) == (200, 400)
    with Image.open(io.BytesIO(kept)) as picture:
        red, _, blue = picture.convert("RGB").getpixel((100, 20))  # type: ignore[misc]
    assert red > 200 > blue


def test_what_is_clear_in_a_picture_becomes_white() -> None:
    clear = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(clear, "PNG")
    with Image.open(io.BytesIO(tidy(clear.getvalue())[0])) as picture:
        assert picture.getpixel((5, 5)) == (255, 255, 255)


@given(st.binary(max_size=300))
def test_rubbish_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(Refused, match="no picture"):
        tidy(data)


def test_half_a_picture_is_refused() -> None:
    whole = photo()
    with pytest.raises(Refused, match="no picture"):
        tidy(whole[: len(whole) // 2])


def test_a_picture_stays_inside_until_somebody_agreed(office: Office, issue: UUID) -> None:
    made = office.pictures.add(Kind.ISSUE, issue, "tip.jpg", photo(), "Bags behind the garages")
    assert office.store.partnership.printable_picture(made)[0] == b""
    office.pictures.allow(made, "A. Resident")
    assert office.store.partnership.printable_picture(made)[0] != b""
    (row,) = office.pictures.of(issue)
    assert (row.may_be_printed, row.agreed_by, row.agreed_on) == (
        Consent.YES,
        "A. Resident",
        office.context.today(),
    )


def test_a_picture_without_words_is_not_let_out(office: Office, issue: UUID) -> None:
    made = office.pictures.add(Kind.ISSUE, issue, "tip.jpg", photo())
    with pytest.raises(Refused, match="what is seen"):
        office.pictures.allow(made, "A. Resident")


def test_who_agreed_must_be_said(office: Office, issue: UUID) -> None:
    made = office.pictures.add(Kind.ISSUE, issue, "tip.jpg", photo(), "Bags")
    with pytest.raises(Refused, match="who agreed"):
        office.pictures.allow(made, " ")
