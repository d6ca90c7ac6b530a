"""The computers a store knows: their keys, what they have said they have, and which are lost."""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Lock, Manifest, Peer
from cspdesk.errors import Refused
from cspdesk.store.care_tables import computer, local_peer
from cspdesk.store.engine import writing
from cspdesk.store.handover.keys import KeyFile
from cspdesk.store.handover.units import Change
from cspdesk.store.handover.vector import both, from_json, lacking, least, to_json, vector_of
from cspdesk.store.work import CREATED

if TYPE_CHECKING:
    from cspdesk.store.store import Store

_EMPTY = "{}"


def name_of_copy(computer: str) -> str:
    """What the copy of a shared store is called that a computer keeps: both are in one list."""
    return f"{computer} (copy)"


def introduce(store: "Store", keys: KeyFile, day: dt.date | None = None, as_: UUID | None = None) -> None:
    """Writes down who this computer is and its public key, where that is not known yet. Raises Refused when lost.

    In a shared store `as_` is the copy that this computer keeps of it. Whom it signed as before its store was restored
    or moved is deleted, in every store that takes its handover.
    """
    name = store.computer if as_ is None else name_of_copy(store.computer)
    mine = {"name": name, "person": store.person, "public_key": keys.public()}
    former = store.places.former()
    this = as_ or store.computer_id
    with store.work("tell the key of this computer", final=True) as work:
        known = work.peek(Kind.COMPUTER, this)
        if known is not None and known["lost_on"] is not None:
            raise Refused(
                f"This computer is marked lost since {known['lost_on'].isoformat()}: whoever found it takes the mark"
                " away on another computer, and hands over to it with a passphrase."
            )
        if known is None or known["deleted"]:
            work.add(Kind.COMPUTER, this, **mine, keyed_on=day or store.now().date())
        elif known["public_key"] != mine["public_key"] or known["name"] != mine["name"]:
            newly = (
                {"keyed_on": day or store.now().date()} if known["public_key"] != mine["public_key"] else {}
            )
            work.change(Kind.COMPUTER, this, **mine, **newly)
        for id_ in sorted(former):
            once = work.peek(Kind.COMPUTER, id_)
            if once is not None and not once["deleted"] and once["lost_on"] is None:
                work.change(Kind.COMPUTER, id_, deleted=True, public_key="")
        work.commit()


def _is_former(row: sa.RowMapping) -> bool:
    """True for one that signs under another id now; one whose first handover was taken back keeps its key."""
    return bool(row["deleted"]) and not row["public_key"]


def keys_for(store: "Store", to: UUID | None, *, plain: bool) -> list[str]:
    """The public keys a handover is closed with; none when it is plain or has a passphrase. Raises Refused."""
    with store.reading() as connection:
        rows = connection.execute(sa.select(computer).where(~computer.c.deleted)).mappings().all()
        heard = set(connection.execute(sa.select(local_peer.c.computer_id)).scalars())
    own = {store.computer_id, *store.places.former()}
    others = [row for row in rows if row["id"] not in own]
    if to is not None:
        row = next((row for row in others if row["id"] == to), None)
        if row is not None and row["lost_on"] is not None:
            raise Refused(
                f"{row['name']} is marked lost, so nothing is handed over to it: take the mark away if it was found."
            )
        if to in own:
            raise Refused("This is the computer you work on: choose another one to hand over to.")
        if row is None and to not in heard:
            raise Refused(
                "That computer is not known here: take a handover from it first, or hand over to all."
            )
        if plain:
            return []
        if row is None or not row["public_key"]:
            raise Refused(
                "That computer has not told its key yet: give a passphrase, or take a handover from it first."
            )
        return [row["public_key"]]
    if plain:
        return []
    known = [row["public_key"] for row in others if row["public_key"] and row["lost_on"] is None]
    if not known:
        raise Refused("No other computer has told its key yet: give a passphrase for this handover.")
    return known


def base_for(
    connection: sa.Connection, to: UUID | None, this: UUID, former: Collection[UUID] = ()
) -> dict[UUID, int]:
    """What the taker has said it has; without one what all known computers have said.

    One known by hearsay alone has said nothing yet: as long as there is such a one, a file for all carries everything,
    so that whoever is known can take it. Lost computers do not count, nor those that sign under another id since
    (`former` are this one's own).
    """
    row = local_peer.c
    query = sa.select(row.computer_id, row.has).where(row.heard_at.is_not(None))
    said = {id_: from_json(has) for id_, has in connection.execute(query)}
    if to is not None:
        return said.get(to, {})
    known = connection.execute(sa.select(computer)).mappings().all()
    lost = {each["id"] for each in known if each["lost_on"] is not None and not each["deleted"]}
    gone = lost | {each["id"] for each in known if _is_former(each)} | {this, *former}
    there = {each["id"] for each in known if not each["deleted"]}
    return least([said.get(id_, {}) for id_ in sorted((said.keys() | there) - gone)])


def keep_heard(connection: sa.Connection, told: Manifest) -> None:
    """Keeps what a computer said of itself in its handover."""
    same = local_peer.c.computer_id == told.computer_id
    known = connection.execute(sa.select(local_peer).where(same)).mappings().first()
    has = both(from_json(known["has"]) if known else {}, told.vector)
    heard = told.at if known is None or known["heard_at"] is None else max(known["heard_at"], told.at)
    values: dict[str, Any] = {
        "name": told.computer,
        "person": told.person,
        "heard_at": heard,
        "has": to_json(has),
    }
    if known is None:
        row = values | {"computer_id": told.computer_id, "sent": _EMPTY}
        connection.execute(sa.insert(local_peer).values(row))
    else:
        connection.execute(sa.update(local_peer).where(same).values(values))


def keep_sent(store: "Store", to: Collection[UUID], told: Manifest) -> None:
    """Keeps what was last written for some computers. Commits."""
    values: dict[str, Any] = {"sent": to_json(told.vector), "sent_at": told.at}
    with writing(store.engine) as connection, connection.begin():
        for id_ in sorted(to):
            same = local_peer.c.computer_id == id_
            if connection.execute(sa.update(local_peer).where(same).values(values)).rowcount:
                continue
            known = connection.execute(sa.select(computer).where(computer.c.id == id_)).mappings().first()
            # One that was heard of has a row; one that is only known has told its name.
            told_of = known or {"name": "", "person": ""}
            names = {"computer_id": id_, "name": told_of["name"], "person": told_of["person"], "has": _EMPTY}
            connection.execute(sa.insert(local_peer).values(names | values))


def all_of(store: "Store") -> list[Peer]:
    """Every computer that told of itself or was heard and signs so still, this one first, then by name."""
    former = store.places.former()
    with store.reading() as connection:
        mine = vector_of(connection)
        rows = connection.execute(sa.select(computer)).mappings().all()
        known = {row["id"]: row for row in rows if not row["deleted"]}
        gone = {row["id"] for row in rows if _is_former(row)} | former
        heard = {row["computer_id"]: row for row in connection.execute(sa.select(local_peer)).mappings()}
    this = store.computer_id
    there = ({*known, *heard} - gone) | {this}
    found = [_peer(id_, this, known.get(id_), heard.get(id_), mine) for id_ in there]
    names = {this: (store.computer, store.person)}
    return sorted((_named(peer, names) for peer in found), key=_order)


def _peer(
    id_: UUID,
    this: UUID,
    known: sa.RowMapping | None,
    heard: sa.RowMapping | None,
    mine: Mapping[UUID, int],
) -> Peer:
    has = from_json(heard["has"]) if heard else {}
    told = known or heard or {"name": "", "person": ""}
    return Peer(
        computer_id=id_,
        name=told["name"],
        person=told["person"],
        this=id_ == this,
        has_key=bool(known and known["public_key"] and known["lost_on"] is None),
        keyed_on=known["keyed_on"] if known else None,
        lost_on=known["lost_on"] if known else None,
        lost_note=known["lost_note"] if known else "",
        heard_at=heard["heard_at"] if heard else None,
        sent_at=heard["sent_at"] if heard else None,
        has=mine if id_ == this else has,
        waiting=0 if id_ == this else lacking(mine, has),
    )


def meant(found: Collection[Peer], lock: Lock) -> tuple[list[Peer], list[Peer]]:
    """Those that a handover for all is for, and those it is not for, as it is closed with keys and they told none.

    Lost ones are neither.
    """
    others = [peer for peer in found if not peer.this and peer.lost_on is None]
    left = [peer for peer in others if lock is Lock.KEY and not peer.has_key]
    return [peer for peer in others if peer not in left], left


def _named(peer: Peer, names: Mapping[UUID, tuple[str, str]]) -> Peer:
    from dataclasses import replace

    if peer.name or peer.computer_id not in names:
        return peer
    name, person = names[peer.computer_id]
    return replace(peer, name=name, person=person)


def _order(peer: Peer) -> tuple[bool, str, UUID]:
    return not peer.this, peer.name.casefold(), peer.computer_id


def mark_lost(store: "Store", computer_id: UUID, day: dt.date, note: str) -> None:
    """Marks a computer lost; nothing is written for its key while the mark stands. Raises Refused."""
    if computer_id == store.computer_id:
        raise Refused("This is the computer you work on: mark it lost on another one.")
    with store.reading() as connection:
        heard = connection.execute(
            sa.select(local_peer.c.name, local_peer.c.person).where(local_peer.c.computer_id == computer_id)
        ).first()
    with store.work("mark a computer lost", final=True) as work:
        known = work.peek(Kind.COMPUTER, computer_id)
        if known is None and heard is None:
            raise Refused("No computer of that name is known here: look at the list of computers.")
        # Its key stays: its own store knows it as told, so that one cleared here would never be told anew.
        values = {"lost_on": day, "lost_note": note}
        if known is None:
            assert heard is not None
            work.add(Kind.COMPUTER, computer_id, name=heard.name, person=heard.person, **values)
        elif known["lost_on"] is None:
            work.words = f"mark {known['name']} lost"
            work.change(Kind.COMPUTER, computer_id, **values)
        work.commit()


def mark_found(store: "Store", computer_id: UUID) -> None:
    """Takes the mark of a lost computer away; its key counts again. Raises Refused."""
    with store.work("take the mark of a lost computer away", final=True) as work:
        known = work.get(Kind.COMPUTER, computer_id)
        if known["lost_on"] is None:
            raise Refused(f"{known['name']} is not marked lost.")
        work.change(Kind.COMPUTER, computer_id, lost_on=None, lost_note="")
        work.commit()


def tells_of_loss(changes: Collection[Change]) -> bool:
    """True where a computer is marked lost by one of some changes that came."""
    marks = (
        change.new.get("lost_on") if change.field == CREATED else change.new
        for change in changes
        if change.kind is Kind.COMPUTER and change.field in (CREATED, "lost_on")
    )
    return any(mark is not None for mark in marks)


def renew_after_loss(store: "Store", keys: KeyFile, *, learned: bool) -> None:
    """Gives this computer a new key when it has `learned` of a loss, or one was lost since it got its own.

    Days alone do not tell: a computer may be lost on the day on which the others got their keys.
    """
    with store.reading() as connection:
        mine = (
            connection.execute(sa.select(computer).where(computer.c.id == store.computer_id))
            .mappings()
            .first()
        )
        lost: dt.date | None = connection.execute(
            sa.select(sa.func.max(computer.c.lost_on)).where(computer.c.id != store.computer_id)
        ).scalar()
    if mine is None or lost is None or mine["lost_on"] is not None:
        return
    if learned or mine["keyed_on"] is None or mine["keyed_on"] < lost:
        keys.renew()
        introduce(store, keys, max(lost, store.now().date()))
