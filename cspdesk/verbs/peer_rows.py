"""Computers that hand over, as flat objects; names of fields are kept for ever, new ones may be added."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from cspdesk.domain.merging import Peer

if TYPE_CHECKING:
    from cspdesk.office import Office
    from cspdesk.verbs.run import Flat


def computers(office: "Office", flat: "Callable[..., Flat]") -> "list[Flat]":
    """Every computer the store knows, this one first."""
    return [flat(**peer_row(peer)) for peer in office.handovers.peers()]


def peer_row(peer: Peer) -> "Flat":
    """One computer; `took_last` is when its last handover was made, which tells what it has."""
    return {
        "id": str(peer.computer_id),
        "name": peer.name,
        "person": peer.person or None,
        "this": peer.this,
        "key": peer.has_key,
        "key_since": peer.keyed_on.isoformat() if peer.keyed_on else None,
        "lost_on": peer.lost_on.isoformat() if peer.lost_on else None,
        "lost_note": peer.lost_note or None,
        "took_last": peer.heard_at.isoformat() if peer.heard_at else None,
        "last_made_for_it": peer.sent_at.isoformat() if peer.sent_at else None,
        "steps_it_lacks": peer.waiting,
    }
