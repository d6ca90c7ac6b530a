"""What a register comes to, in one sentence; room and detail say it alike."""

from cspdesk.domain.attendance import Count
from cspdesk.domain.meetings import MeetingRow


def summary(count: Count, meeting: MeetingRow) -> str:
    """'15 present for 8 agencies, apologies from 6. Residents: 2 named, 14 not named.'"""
    agencies = "1 agency" if count.agencies == 1 else f"{count.agencies} agencies"
    said = [f"{count.heads} present for {agencies}", f"apologies from {count.apologies_heads}"]
    if count.stand_ins:
        said.append(f"{count.stand_ins} stood in")
    if count.absent:
        said.append(f"{count.absent} absent")
    unnamed = (
        "others not counted yet" if meeting.residents is None else f"{count.residents_unnamed} not named"
    )
    return f"{', '.join(said)}. Residents: {count.residents_named} named, {unnamed}."
