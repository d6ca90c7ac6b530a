"""Where somebody was on this computer: small values that are neither records nor history."""

from uuid import UUID

import sqlalchemy as sa

from cspdesk.store.engine import reading, writing
from cspdesk.store.tables import local_store

_FORMER = "former "


def former_row(now: object, before: object) -> dict[str, str]:
    """The row of `local_store` that says: the computer that signs as `now` signed as `before`."""
    return {"name": f"place {now} {_FORMER}{before}", "value": "1"}


class Places:
    """Named values of one computer; in a shared store every computer has its own."""

    def __init__(self, engine: sa.Engine, computer_id: UUID) -> None:
        self._engine = engine
        self._prefix = f"place {computer_id} "

    def keep(self, name: str, value: str) -> None:
        """Keeps a value under a name. Commits; writes no history, publishes nothing."""
        key = self._prefix + name
        with writing(self._engine) as connection, connection.begin():
            same = local_store.c.name == key
            if not connection.execute(sa.update(local_store).where(same).values(value=value)).rowcount:
                connection.execute(sa.insert(local_store).values(name=key, value=value))

    def get(self, name: str) -> str | None:
        query = sa.select(local_store.c.value).where(local_store.c.name == self._prefix + name)
        with reading(self._engine) as connection:
            found: str | None = connection.execute(query).scalar()
        return found

    def beginning(self, words: str) -> dict[str, str]:
        """The values whose names begin so, by the rest of their names."""
        begun = local_store.c.name.startswith(self._prefix + words, autoescape=True)
        query = sa.select(local_store.c.name, local_store.c.value).where(begun).order_by(local_store.c.name)
        with reading(self._engine) as connection:
            rows = connection.execute(query).all()
        return {row.name.removeprefix(self._prefix + words): row.value for row in rows}

    def keep_former(self, before: UUID) -> None:
        """Keeps an id that this computer signed with once. Commits."""
        self.keep(f"{_FORMER}{before}", "1")

    def former(self) -> frozenset[UUID]:
        """The ids this computer signed with before its store was restored or moved; nobody works under them."""
        return frozenset(UUID(each) for each in self.beginning(_FORMER))

    def forget(self, name: str) -> None:
        with writing(self._engine) as connection, connection.begin():
            connection.execute(sa.delete(local_store).where(local_store.c.name == self._prefix + name))
