"""What the list of partners shows of each, and which of them it keeps."""

from cspdesk.domain.partners import Stands
from cspdesk.services.partners import PartnerLine
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.people.people_words import about, standing_chip
from cspdesk.ui.people.records_list import Keep
from cspdesk.ui.rows_model import Column


class _Standing:
    """Keeps partners that stand in one of these ways."""

    def __init__(self, *kept: Stands) -> None:
        self._kept = kept

    def __call__(self, line: PartnerLine) -> bool:
        return line.stands in self._kept


def _lacks_person(line: PartnerLine) -> bool:
    return line.lacks_person


def _speaker_chip(line: PartnerLine) -> Chip | None:
    return Chip("Nobody named", Tone.WARN) if line.lacks_person else None


def _number(count: int) -> str:
    return str(count) if count else ""


KEEPS: dict[str, Keep] = {
    "All partners": None,
    "Members": _Standing(Stands.RESPONSIBLE, Stands.MEMBER),
    "Responsible authorities": _Standing(Stands.RESPONSIBLE),
    "Duty to co-operate": _Standing(Stands.DUTY),
    "Teams": _Standing(Stands.TEAM),
    "Outside, to come or ended": _Standing(Stands.OUTSIDE, Stands.COMING, Stands.ENDED),
    "Nobody named": _lacks_person,
}

COLUMNS: tuple[Column[PartnerLine], ...] = (
    Column("name", "Partner", lambda p: p.agency.name, sub=about, tip=about),
    Column(
        "standing",
        "Standing",
        lambda p: standing_chip(p.stands).word,
        sort=lambda p: list(Stands).index(p.stands),
        chip=lambda p: standing_chip(p.stands),
        width=116,
    ),
    Column("speaker", "Speaks for it", lambda p: p.representative, chip=_speaker_chip, width=128),
    Column("people", "People", lambda p: _number(p.people), sort=lambda p: p.people, align="right", width=60),
    Column(
        "open",
        "Open",
        lambda p: _number(p.open_actions),
        sort=lambda p: p.open_actions,
        align="right",
        width=50,
        head_tip="Open actions, those of its teams too",
    ),
    Column(
        "late",
        "Late",
        lambda p: _number(p.late_actions),
        sort=lambda p: p.late_actions,
        align="right",
        width=46,
        tone=lambda p: "bad" if p.late_actions else "",
        head_tip="Open actions past their due date",
    ),
)
