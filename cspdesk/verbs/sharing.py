"""The verbs of an office that shares a store: moving it to a server and back, and the roles there."""

from cspdesk.domain.address import is_shared, without_password
from cspdesk.errors import Refused
from cspdesk.verbs.passphrase import first_line
from cspdesk.verbs.run import Run


def move(run: Run) -> int:
    """Copies the store to a server, or from one into a file, and compares both before it is done."""
    target = run.options.to
    if not target.strip() or "\0" in target:
        raise Refused("Say where to: an address that begins with postgresql://, or the name of a new file.")
    if "://" in target and not is_shared(target):
        raise Refused("That is no address of a shared store: it begins with postgresql://.")
    named = run.options.new_passphrase_file
    passphrase = first_line(named) if named else None
    with run.reading() if is_shared(run.location) else run.writing() as office:
        moved = office.moving.move(target, passphrase=passphrase)
        partnership = office.context.partnership
    told = {
        "store": run.place,
        "to": without_password(target),
        "rows": sum(moved.rows.values()),
        "changes_compared": moved.units,
        "tables": dict(moved.rows),
    }
    place = told["to"]
    run.give(
        told | ({"sample": True} if partnership.sample else {}),
        f"{place} holds all {told['rows']:,} records and rows of history, counted table by table, and {moved.units:,}"
        f" changes whose digests agree. {run.place} is as it was; from now on work with --store {place}.",
    )
    return 0


def roles(run: Run) -> int:
    """Prints the SQL that makes the roles of a shared store."""
    from cspdesk.store.roles import COORDINATOR, OFFICER, READER, commands

    sql = commands()
    run.give({"roles": [READER, OFFICER, COORDINATOR], "sql": sql}, sql)
    return 0
