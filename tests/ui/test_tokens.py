import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.ui.tokens import DEFAULT_ACCENT, TEXT_PAIRS, Scheme, contrast, tokens

_channel = st.integers(0, 255)
_accents = st.builds("#{:02x}{:02x}{:02x}".format, _channel, _channel, _channel)


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("accent", [DEFAULT_ACCENT, "#000000", "#ffffff", "#ffe000", "#7a1f3d", "#00a99d"])
def test_every_text_reads_on_its_ground(scheme: Scheme, accent: str) -> None:
    table = tokens(scheme, accent)
    low = {
        (ink, ground): round(ratio, 2)
        for ink, ground in TEXT_PAIRS
        if (ratio := contrast(getattr(table, ink), getattr(table, ground))) < 4.5
    }
    assert not low


@given(scheme=st.sampled_from(list(Scheme)), accent=_accents)
def test_any_accent_reads(scheme: Scheme, accent: str) -> None:
    table = tokens(scheme, accent)
    assert contrast(table.on_accent, table.accent) >= 4.5
    assert contrast(table.accent_text, table.page) >= 4.5
    assert contrast(table.accent_text, table.selected) >= 4.5
    assert contrast(table.text, table.selected) >= 4.5
    assert contrast(table.focus, table.page) >= 3.0


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_edge_of_a_field_is_seen(scheme: Scheme) -> None:
    table = tokens(scheme)
    assert contrast(table.edge, table.page) >= 3.0


def test_high_contrast_text_has_seven_to_one() -> None:
    table = tokens(Scheme.CONTRAST)
    assert (
        min(contrast(getattr(table, ink), getattr(table, ground)) for ink, ground in TEXT_PAIRS[:16]) >= 7.0
    )
