"""The two ways a job can fail that a person must hear of; everything else is a bug of ours."""


class Refused(Exception):
    """The user must change something; the text is one sentence that says what happened and what to do."""


class StoreFailure(Exception):
    """Disk, lock or damage: the store is missing, newer, damaged, read-only, full or held."""


class ServerAway(StoreFailure):
    """The server of a shared store does not answer."""


class Locked(StoreFailure):
    """The store is protected by a passphrase that is not known yet, or the one given does not open it."""


class Damaged(StoreFailure):
    """The file of a store is gone or cannot be read as one, so that a back-up may take its place."""
