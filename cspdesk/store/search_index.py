"""The index of search: how each database looks up a word in the folded text of its entries."""

import sqlalchemy as sa


def create(connection: sa.Connection) -> None:
    """Makes the index over the folded words (with the first revision, and after one that dropped it)."""
    if connection.dialect.name == "postgresql":
        # Only the owner of the tables may say CREATE, whether or not it is there.
        if connection.exec_driver_sql("SELECT to_regclass('ix_search_entry_words')").scalar() is None:
            connection.exec_driver_sql(
                "CREATE INDEX ix_search_entry_words ON search_entry"
                " USING gin (array_to_tsvector(string_to_array(folded, ' ')))"
            )
        return
    # Words are parted by spaces alone: every other letter, mark or sign belongs to its word.
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS search_words USING fts5("
        "folded, content='search_entry', content_rowid='id', prefix='2 3',"
        " tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'\")"
    )
    for name, event, run in (
        ("added", "AFTER INSERT", "INSERT INTO search_words(rowid, folded) VALUES (new.id, new.folded)"),
        (
            "removed",
            "AFTER DELETE",
            "INSERT INTO search_words(search_words, rowid, folded) VALUES ('delete', old.id, old.folded)",
        ),
    ):
        connection.exec_driver_sql(
            f"CREATE TRIGGER IF NOT EXISTS search_entry_{name} {event} ON search_entry BEGIN {run}; END"
        )
