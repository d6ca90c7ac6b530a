"""What a computer that was lost had taken and what it held, in plain words for the data protection officer."""

import datetime as dt

from cspdesk.domain import kind_words
from cspdesk.domain.dates import say_clock, say_date
from cspdesk.domain.found_twice import Held
from cspdesk.domain.merging import Peer
from cspdesk.services.context import Context

_PRIVATE = (
    ("people", "person by name", "people by name"),
    ("reachable", "of them with an address, a telephone number or an e-mail address", ""),
    ("residents", "of them a resident", "of them residents"),
    ("details", "issue with private detail", "issues with private detail"),
    ("files", "picture or file", "pictures and files"),
    ("replies", "reply to a survey", "replies to surveys"),
)


class LostComputers:
    """Only reads."""

    def __init__(self, context: Context) -> None:
        self._context, self._store = context, context.store

    def report(self, peer: Peer) -> str:
        """The report as plain text, a fact a line."""
        held = self._store.doubles.held(peer.computer_id, peer.has)
        lines = [
            f"Computer lost: {peer.name or 'without a name'}",
            f"Used by: {peer.person or 'not known'}",
            f"Office: {self._context.partnership.name}",
            f"Lost on: {say_date(peer.lost_on) if peer.lost_on else 'not marked as lost'}",
        ]
        if peer.lost_note:
            lines.append(f"What happened: {peer.lost_note}")
        lines += ["", "What it last took and gave", *_exchanged(peer, held)]
        lines += ["", "What it held, by all that this computer knows", *self._held(held), "", *_KEPT]
        today = self._context.today()
        return "\n".join(
            [*lines, "", f"Written on {say_date(today)} by {self._store.person or 'the office'}.", ""]
        )

    def _held(self, held: Held) -> list[str]:
        if not held.units:
            return ["- Nothing of this store is known to have been on it, but what was typed on it since."]
        counts = [(getattr(held, name), one, many or one) for name, one, many in _PRIVATE]
        personal = [f"- {count:,} {one if count == 1 else many}" for count, one, many in counts if count]
        others = ", ".join(kind_words.counted(*pair) for pair in kind_words.in_order(held.records))
        return [*personal, f"- in all {others}"]


def _exchanged(peer: Peer, held: Held) -> list[str]:
    """When it was heard of, when something was written for it, and how far what it had reached."""
    found = [
        f"- Last heard of: {_when(peer.heard_at)}",
        f"- A handover was last written for it: {_when(peer.sent_at)}",
    ]
    if held.last_at is not None:
        found.append(f"- The newest change it is known to have had was made: {_when(held.last_at)}")
    if peer.sent_at is not None and (peer.heard_at is None or peer.sent_at > peer.heard_at):
        found.append("- It has not said whether it took the last file; the counts below take it that it did.")
    return found


def _when(at: dt.datetime | None) -> str:
    if at is None:
        return "never"
    here = at.astimezone()
    return f"{say_date(here.date())}, {say_clock(here.time())}"


_KEPT = (
    "What was done",
    "- Handovers from that computer are refused from now on, and none is made for it.",
    "- No file is closed with its key from now on, and the key of the computer that marked it lost was renewed.",
    "- Files that were made for it before can still be read with its key: ask where copies of them are.",
)
