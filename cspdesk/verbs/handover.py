"""The verbs of handing over: make, take, show and undo a handover, and mark a computer lost or found."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import (
    Choice,
    Conflict,
    Decision,
    Edited,
    Manifest,
    Peer,
    Side,
    Taken,
    Taking,
    Undecided,
)
from cspdesk.errors import Refused
from cspdesk.verbs.peer_rows import peer_row
from cspdesk.verbs.rows import plain
from cspdesk.verbs.run import Flat, Run, pairs, read_input, table

if TYPE_CHECKING:
    from cspdesk.office import Office

_MOST_DECISIONS = 10_000_000
_SHOWN = ("id", "record", "label", "mine", "theirs", "mine_by", "theirs_by")


def make(run: Run) -> int:
    """Writes a handover for one computer, or for all that are known."""
    options = run.options
    path = _path(options.file)
    over = path.exists()
    if options.for_readers:
        return _make_for_readers(run, path, over=over)
    with run.writing() as office:
        to = _computer(office, options.to).computer_id if options.to else None
        hearsay = [peer.name or str(peer.computer_id) for peer in office.handovers.peers() if peer.hearsay]
        made = office.handovers.make(
            path,
            to,
            everything=options.all,
            passphrase=_passphrase(options.passphrase_file),
            plain=options.plain,
        )
    left = [{"id": str(peer.computer_id), "name": peer.name} for peer in made.left_out]
    found = _manifest(made.manifest) | {"file": made.path, "lock": made.lock.value, "bytes": made.size}
    run.give(
        found | {"left_out": left},
        f"Wrote {made.path}{' over an earlier handover' if over else ''}:"
        f" {_much(made.manifest.units, made.manifest.changes)}, {_LOCKS[made.lock.value]}.",
    )
    if made.left_out:
        run.say(_left_out(made.left_out))
    if to is None and hearsay and not options.all:
        run.say(
            f"Nothing was taken here yet from {', '.join(hearsay)}, so this file carries everything: use --to for a"
            " small one."
        )
    return 0


def _make_for_readers(run: Run, path: Path, *, over: bool) -> int:
    """Writes a file for readers; the store is only read for it."""
    options = run.options
    if options.to or options.all:
        raise Refused(
            "A file for readers holds all that they may read, for any of them: leave --to and --all out."
        )
    with run.reading() as office:
        made = office.handovers.make_for_readers(
            path, passphrase=_passphrase(options.passphrase_file), plain=options.plain
        )
    run.give(
        _manifest(made.manifest) | {"file": made.path, "lock": made.lock.value, "bytes": made.size},
        f"Wrote {made.path}{' over an earlier handover' if over else ''}: {made.manifest.changes:,} records as the"
        f" public may read them, {_LOCKS[made.lock.value]}.",
    )
    return 0


def show(run: Run) -> int:
    """Prints what a handover says of itself, without taking it; needs no store."""
    from cspdesk.store.handover.reading import contents, lock_of

    path = _path(run.options.file)
    found = _manifest(contents(path, _passphrase(run.options.passphrase_file)))
    found |= {"file": str(path), "lock": lock_of(path).value}
    shown = {name: value for name, value in found.items() if name not in ("kinds", "base", "vector")}
    kinds: dict[str, int] = found["kinds"]
    run.give(
        found, pairs(shown | {f"changes of {kind.replace('_', ' ')}": count for kind, count in kinds.items()})
    )
    return 0


def take(run: Run) -> int:
    """Takes a handover, or nothing of it: exit 1 and the conflicts as JSON while something is left to decide."""
    options = run.options
    path, passphrase = _path(options.file), _passphrase(options.passphrase_file)
    decisions = _decisions(options)
    still = ""
    try:
        if "://" not in run.location and not Path(run.location).exists():
            taken = _begin(run, path, passphrase)
        else:
            with run.writing() as office:
                taken = office.handovers.take(path, decisions, passphrase, strict=True)
                still = _still_there(office) if Kind.ERASURE in taken.records else ""
    except Undecided as asked:
        conflicts = asked.taking.conflicts
        rows = [_conflict(conflict) for conflict in conflicts]
        shown = [row | _read(conflict) for row, conflict in zip(rows, conflicts, strict=True)]
        if not run.json:
            run.say(table(shown, _SHOWN))
        # Told as JSON in any case: --decide names the ids.
        run.json = True
        run.give(_taking(asked.taking) | {"conflicts": rows}, "")
        run.say(f"{asked} Use --mine, --theirs or --decide FILE.")
        return 1
    found: Flat = {
        "taken": plain(taken.id),
        "computer": taken.manifest.computer,
        "units": taken.units,
        "changes": taken.changes,
        "adjusted": list(taken.adjusted),
    }
    run.give(found, _taken_words(taken))
    if still:
        run.say(still)
    return 0


def _still_there(office: "Office") -> str:
    """Which back-ups here hold what another computer erased."""
    copies = office.erasing.old_copies()
    gone = next((row.of_id for row in office.erasing.log() if row.of_kind == Kind.PERSON), None)
    if not copies:
        return ""
    names = ", ".join(copy.path.name for copy in copies)
    erase = f"erase in them too with “care erase person {gone} --yes --copies”, or " if gone else ""
    return f"Back-ups here still hold what was erased there ({names}): {erase}delete them."


def _begin(run: Run, path: Path, passphrase: str) -> Taken:
    """A new laptop: its store begins with what a handover of everything holds."""
    from cspdesk.office import office_from_handover

    run.look_at_folder()
    office, taken = office_from_handover(
        run.location, path, passphrase, machine=run.settings.machine, person=run.person, today=run.today
    )
    office.close(keep_backup=False)
    run.say(f"{run.place} is a new store.")
    return taken


def undo(run: Run) -> int:
    """Takes the last handover back that was taken, or the one whose id is given."""
    with run.writing() as office:
        standing = [row for row in office.handovers.takings() if not row.undone]
        wanted = run.options.taking
        found = next((row for row in standing if wanted in ("", str(row.id))), None)
        if found is None:
            raise Refused(
                f"No handover “{wanted}” stands here: look at its id."
                if wanted
                else "No handover stands here that could be taken back."
            )
        office.handovers.undo(found.id)
    much = f", {_counted(found.changes)}" if found.changes else ""
    run.give(
        {"taken_back": str(found.id), "computer": found.computer},
        f"Took back the handover of {found.computer}{much}; its file may be taken again.",
    )
    return 0


def lost(run: Run) -> int:
    """Marks a computer lost, and prints what it last took and when."""
    with run.writing() as office:
        peer = _computer(office, run.options.computer)
        office.handovers.mark_lost(peer.computer_id, run.options.note)
        peer = _computer(office, str(peer.computer_id))
    found = peer_row(peer)
    run.give(found, pairs(found))
    run.say(
        "Nothing is taken from it any more, nothing is written for it, and this computer has a new key;"
        " every other computer renews its own with its next handover."
    )
    return 0


def found(run: Run) -> int:
    """Takes the mark of a lost computer away."""
    with run.writing() as office:
        peer = _computer(office, run.options.computer)
        office.handovers.mark_found(peer.computer_id)
        key = _computer(office, str(peer.computer_id)).has_key
    run.give(
        {"computer": peer.name, "key": key},
        f"{peer.name} is no longer marked lost; {_FOUND_KEY if key else _NO_KEY}.",
    )
    return 0


def _computer(office: "Office", typed: str) -> Peer:
    """The computer meant by name or id. Raises Refused for none or several."""
    peers = office.handovers.peers()
    meant = [peer for peer in peers if typed == str(peer.computer_id)] or [
        peer for peer in peers if peer.name.casefold() == typed.strip().casefold()
    ]
    if len(meant) != 1:
        what = "Several computers are" if meant else "No computer is"
        raise Refused(f"{what} called “{typed}”: look at “list computers” and give the id.")
    return meant[0]


_FOUND_KEY = "handovers are closed with its key again"
_NO_KEY = "no key of it is known here, so hand over to it with a passphrase first"
_LOCKS = {
    "key": "closed with the keys of those it is for",
    "passphrase": "closed with the passphrase",
    "plain": "PLAIN: anybody can read it",
}


def _counted(changes: int) -> str:
    return f"{changes:,} change{'' if changes == 1 else 's'}"


def _left_out(peers: tuple[Peer, ...]) -> str:
    """Names those that cannot open a handover for all, and says what to do."""
    names = ", ".join(peer.name or str(peer.computer_id) for peer in peers)
    them = "it" if len(peers) == 1 else "them"
    return (
        f"Not for {names}, as no key of {them} is known here: take a handover from {them} first, or make this one with"
        " a passphrase."
    )


def _much(units: int, changes: int) -> str:
    if not changes:
        return "nothing that they lack, only what this computer has"
    return f"{_counted(changes)} in {units:,} step{'' if units == 1 else 's'}"


def _taken_words(taken: Taken) -> str:
    if taken.id is None:
        return f"Everything in this handover of {taken.manifest.computer} was here already."
    if taken.manifest.readers_of is not None:
        return f"Took {taken.changes:,} records for readers; this store is a reader's copy, and only read."
    if not taken.units:
        return f"Took once more the handover of {taken.manifest.computer} that had been taken back."
    what = _much(taken.units, taken.changes)
    return "\n".join([f"Took {what} of {taken.manifest.computer}.", *taken.adjusted])


def _manifest(manifest: Manifest) -> Flat:
    return {
        "id": str(manifest.id),
        "partnership": manifest.partnership,
        "computer": manifest.computer,
        "computer_id": str(manifest.computer_id),
        "person": manifest.person,
        "at": manifest.at.isoformat(),
        "revision": manifest.revision,
        "everything": manifest.everything,
        "for_readers": manifest.readers_of is not None,
        "units": manifest.units,
        "changes": manifest.changes,
        "files": manifest.blobs,
        "size": manifest.size,
        "base": {str(computer): number for computer, number in manifest.base.items()},
        "vector": {str(computer): number for computer, number in manifest.vector.items()},
        "kinds": {kind.value: count for kind, count in manifest.kinds.items()},
    }


def _taking(taking: Taking) -> Flat:
    return {
        "taken": None,
        "computer": taking.manifest.computer,
        "units": taking.units,
        "changes": taking.changes,
        "adjusted": list(taking.adjusted),
    }


def _conflict(conflict: Conflict) -> Flat:
    return {
        "id": conflict.id,
        "why": conflict.why.value,
        "kind": conflict.kind.value,
        "record_id": str(conflict.record_id),
        "record": conflict.record,
        "field": conflict.field,
        "label": conflict.label,
        "base": _value(conflict.base),
        "mine": _value(conflict.mine),
        "theirs": _value(conflict.theirs),
        "mine_by": conflict.mine.person or conflict.mine.computer,
        "mine_at": plain(conflict.mine.at),
        "theirs_by": conflict.theirs.person or conflict.theirs.computer,
        "theirs_at": plain(conflict.theirs.at),
    }


def _read(conflict: Conflict) -> Flat:
    """Both sides as a person reads them, where no program does."""
    return {"mine": conflict.mine.words, "theirs": conflict.theirs.words}


def _value(side: Side) -> Any:
    from cspdesk.store.codec import plain as exactly

    if isinstance(side.value, dict):
        return {name: exactly(value) for name, value in side.value.items()}
    return exactly(side.value)


def _decisions(options: Any) -> Choice | Mapping[str, Decision]:
    if options.mine or options.theirs:
        return Choice.MINE if options.mine else Choice.THEIRS
    if not options.decide:
        return {}
    data = read_input(options.decide)
    try:
        told = json.loads(data) if len(data) < _MOST_DECISIONS else None
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        raise Refused(
            'The file of decisions must hold one JSON object: {"ID": "mine", "ID": "theirs", "ID": {"value": …}}.'
        )
    return {str(conflict_id): _decision(said) for conflict_id, said in told.items()}


def _decision(said: object) -> Decision:
    match said:
        case "mine" | "theirs":
            return Choice(said)
        case {"value": str() | int() | bool() | None as value}:
            return Edited(value)
    raise Refused('Each decision is "mine", "theirs" or {"value": …}: look at the file of decisions.')


def _passphrase(name: str | None) -> str:
    """The first line of a file; a passphrase on the line itself would stand in lists of processes."""
    if not name:
        return ""
    try:
        line = read_input(name, pipes=True).decode("utf-8").splitlines()[:1]
    except UnicodeDecodeError as error:
        raise Refused("The file of the passphrase must be plain text.") from error
    if not line or not line[0].strip():
        raise Refused("The file of the passphrase is empty: write it into the first line.")
    return line[0].strip()


def _path(name: str) -> Path:
    if not name.strip() or "\0" in name:
        raise Refused("Give the name of a file.")
    return Path(name)
