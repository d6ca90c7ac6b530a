"""Which revision of the schema a store has, and bringing an older one up to date."""

from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from cspdesk.assets import resource
from cspdesk.errors import StoreFailure

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0005"
"""The newest revision; a test holds it equal to Alembic's head, so that opening need not import Alembic."""


def current(connection: sa.Connection) -> str | None:
    """The revision a store stands at; None where no store is."""
    tables = sa.inspect(connection)
    # Other programs keep their revisions in a table of that name too.
    if not tables.has_table("alembic_version") or not tables.has_table("history_unit"):
        return None
    found: str | None = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
    return found


def is_older(found: str) -> bool:
    """True when the revisions lead from `found` to HEAD. Raises StoreFailure when it is a newer one."""
    if found == HEAD:
        return False
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    try:
        ScriptDirectory.from_config(config()).get_revision(found)
    except CommandError as error:
        raise StoreFailure(
            "This store was made by a newer cspdesk: install that version on this computer, then open it."
        ) from error
    return True


def make(connection: sa.Connection) -> None:
    """Makes all that the revisions would in a new SQLite file, inside the caller's transaction, in a tenth of the time.

    Running them one after another is for stores that are there already, and for a server. The statements are what
    stands in a store after the last one, written there by `python -m tests.new_store`; a test holds both equal.
    """
    for statement in resource("store/new.sql").read_text(encoding="utf-8").split(";\n"):
        connection.exec_driver_sql(statement)


def upgrade(connection: sa.Connection, to: str = "head") -> None:
    """Runs every revision that is missing, the newest or another the last, inside the caller's transaction."""
    from alembic import command

    with_connection = config()
    with_connection.attributes["connection"] = connection
    command.upgrade(with_connection, to)


def config() -> "Config":
    """Alembic's settings: where the revisions are."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return made
