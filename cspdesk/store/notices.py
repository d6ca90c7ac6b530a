"""Telling the other computers of a shared store that something was saved."""

import sqlalchemy as sa

CHANNEL = "cspdesk"


def notify(connection: sa.Connection) -> None:
    """Tells who listens once this transaction is committed; a file has nobody who listens.

    What was saved is read from the history, so that nothing is missed where several notices become one.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"NOTIFY {CHANNEL}")
