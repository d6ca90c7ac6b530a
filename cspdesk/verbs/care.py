"""The verbs that care for a store: new, backup, restore and check."""

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from cspdesk.errors import Locked, Refused, StoreFailure
from cspdesk.verbs.passphrase import asked, first_line
from cspdesk.verbs.run import Flat, Run, table

if TYPE_CHECKING:
    from cspdesk.domain.partnership import Partnership
    from cspdesk.office import Office

_Done = TypeVar("_Done")


def new(run: Run) -> int:
    """Makes a store from a plan, with its sample year if asked; refuses one that exists."""
    from cspdesk.office import new_office

    options = run.options
    if options.times != 1 and not options.sample:
        raise Refused(
            "Only the sample year can be made several times as large: add --sample, or leave --times out."
        )
    run.look_at_folder()
    office = new_office(
        run.location,
        options.plan,
        machine=run.settings.machine,
        today=run.today,
        sample=options.sample,
        times=options.times,
        passphrase=first_line(options.new_passphrase_file) if options.new_passphrase_file else None,
    )
    try:
        if run.named:
            office.setup.introduce(run.named, "", "")
        forums = len(office.bodies.forums())
        meetings = len(office.store.meetings.all())
    finally:
        office.close(keep_backup=False)
    made: Flat = {"store": run.place, "plan": options.plan, "forums": forums, "meetings": meetings}
    sample = " SAMPLE year, nothing in it is real:" if options.sample else ""
    run.give(_marked(made, options.sample), f"{run.place}:{sample} {forums} forums, {meetings} meetings.")
    return 0


def backup(run: Run) -> int:
    """Writes a verified copy of the store to a file, or beside the store; exit 3 when the store is not sound."""
    from cspdesk.domain.backups import BackupSort

    _refuse_shared(run)
    with run.reading() as office:
        there = office.store.path is not None and office.store.path.resolve() == Path(run.location).resolve()
        flaws = office.backups.flaws()
        if run.options.file is not None:
            target = _path(run.options.file)
            if there and target.resolve() == Path(run.location).resolve():
                raise Refused("That is the store itself: name another file for the back-up.")
            office.store.backup_to(target, unsound=bool(flaws))
        elif there:
            target = office.store.keep_backup(BackupSort.UNSOUND if flaws else BackupSort.BY_HAND)
        else:
            raise Refused("No back-up can be made beside that store: name a file for it.")
        sample = office.context.partnership.sample
    for sentence in flaws:
        run.say(sentence)
    sound = "and read back sound" if not flaws else "as it is: the store is not sound"
    made: Flat = {"file": str(target), "sound": not flaws}
    run.give(_marked(made, sample), f"Backed up to {target}, {sound}.")
    return 3 if flaws else 0


def backups(run: Run) -> int:
    """Lists the back-ups beside the store, with what each holds and how it differs from now."""
    from cspdesk.services.backups import difference_words

    _refuse_shared(run)
    rows: list[Flat] = []
    with run.reading() as office:
        for row in office.backups.rows():
            listed: Flat = {
                "file": str(row.path),
                "at": row.at.isoformat(),
                "made": row.sort.value or "by itself",
            }
            try:
                held, differs = office.backups.held(row), difference_words(office.backups.difference(row))
            except StoreFailure as failure:
                rows.append(listed | {"size": row.size, "differs": str(failure)})
                continue
            listed |= {
                "size": row.size,
                "meetings": held.meetings,
                "actions": held.actions,
                "issues": held.issues,
            }
            last = held.last_at.isoformat() if held.last_at is not None else None
            rows.append(listed | {"last_change": last, "differs": differs})
    run.give(rows, table(rows, ("at", "made", "meetings", "actions", "issues", "differs", "file")))
    return 0


def _refuse_shared(run: Run) -> None:
    if "://" in run.location:
        raise Refused("A shared store is backed up on its server, not from here: use pg_dump there.")


def restore(run: Run) -> int:
    """Puts a back-up in the store's place; the store it replaces is kept among its back-ups.

    A protected back-up opens with the passphrase that a protected store is opened with.
    """
    from cspdesk.office import restore_office

    if "://" in run.location:
        raise Refused("A shared store is restored on its server, not from here.")
    source, store = _path(run.options.file), Path(run.location)
    if store.exists() and source.resolve() == store.resolve():
        raise Refused("That is the store itself: name the back-up to bring back.")
    run.look_at_folder()
    found = _unlocking(run, source, partial(_told_of, source, run.settings.machine), _NOT_OPENED)
    put_back = partial(restore_office, source, store, machine=run.settings.machine, person=run.person)
    aside = _unlocking(run, store, put_back, _STORE_NOT_OPENED)
    sample = found is not None and found.sample
    kept = f"; {_kept_words(store, aside)}" if aside else ""
    given: Flat = {"store": str(store), "from": str(source), "kept": str(aside) if aside else None}
    run.give(_marked(given, sample), f"Restored {store} from {source}{kept}.")
    return 0


_NOT_OPENED = (
    "The passphrase given does not open {name}: if it has another one than the store, first give it that of the store"
    " (passphrase change --store {name})."
)
_STORE_NOT_OPENED = (
    "The passphrase given does not open {name}, which would be replaced: give its own, or, if it is damaged, move it to"
    " another folder and restore again."
)


def _unlocking(run: Run, path: Path, deed: Callable[[], _Done], wrong: str) -> _Done:
    """Does it, once more with the passphrase where the file is protected and locked; `wrong` is said of a wrong one."""
    from cspdesk.office import unlock

    try:
        return deed()
    except Locked:
        typed = asked(str(path), getattr(run.options, "store_passphrase_file", None))
        try:
            unlock(path, typed)
        except Locked as error:
            raise Locked(wrong.format(name=path.name)) from error
    return deed()


def _told_of(source: Path, machine: str) -> "Partnership | None":
    from cspdesk.store.store import open_copy

    with closing(open_copy(source, machine=machine)) as backup:
        return backup.partnership.get()


def _kept_words(store: Path, aside: Path) -> str:
    if aside.parent == store.parent:
        return f"the file that was there was no store, it is “{aside.name}” now"
    return f"the store that was there is kept among its back-ups as “{aside.name}”"


def check(run: Run) -> int:
    """Reads the whole store, and mends what can be if no window has it open; exit 3 when anything was wrong."""
    try:
        found, told, left, sample = _mended(run)
    except StoreFailure:
        # Held or not to be written to: it can be read all the same, or says better why not.
        with run.reading() as office:
            found, sample = office.store.check(), _is_sample(office)
        told, left = [], found
    values: Flat = {"store": run.place, "sound": not found, "found": found, "mended": told, "left": left}
    run.give(_marked(values, sample), "")
    for sentence in (*told, *left):
        run.say(sentence)
    if not run.json and not found:
        run.give(None, f"{run.place} is sound.")
    elif not run.json and not left:
        run.give(None, f"{run.place} is mended and sound; as it was, it is kept among its back-ups.")
    return 3 if found else 0


def _mended(run: Run) -> tuple[list[str], list[str], list[str], bool]:
    with run.writing() as office:
        done = office.store.mend()
        return list(done.found), list(done.told), list(done.left), _is_sample(office)


def _is_sample(office: "Office") -> bool:
    found = office.store.partnership.get()
    return found is not None and found.sample


def _marked(values: Flat, sample: bool) -> Flat:
    return values | {"sample": True} if sample else values


def _path(name: str) -> Path:
    if not name.strip() or "\0" in name:
        raise Refused("Give the name of a file.")
    return Path(name)
