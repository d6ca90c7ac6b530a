import pytest

from cspdesk.domain.partnership import check_settings
from cspdesk.errors import Refused


def test_an_address_too_long_for_a_letterhead_is_refused() -> None:
    with pytest.raises(Refused, match="Make the address shorter"):
        check_settings({"address": "long " * 60})


def test_a_usual_letterhead_passes() -> None:
    check_settings({"name": "Sample Partnership", "address": "1 Sample Road", "office_hours": "9 to 5"})
