"""Alembic's way in: runs the revisions on the connection and in the transaction it is handed."""

from alembic import context

from cspdesk.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
)
context.run_migrations()
