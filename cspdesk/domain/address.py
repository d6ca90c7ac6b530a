"""Where a store is: a file, or the address of a shared one, as it may be shown and kept without its password."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

_SECRETS = frozenset({"password", "sslpassword", "passfile"})
_SHARED = ("postgresql://", "postgresql+psycopg://")


def is_shared(location: str) -> bool:
    """True for the address of a server, False for the name of a file."""
    return location.startswith(_SHARED)


def without_password(location: str) -> str:
    """The same place without any password in it; the name of a file is left as it is."""
    if "://" not in location:
        return location
    # By hand, so that what cannot be taken apart as an address hides its password too.
    shown = re.sub(r"(://[^:/?#@]*):(?:[^/?#]*@|[^@]*@)", r"\1@", location)
    before, mark, query = shown.partition("?")
    if not mark:
        return shown
    kept = [pair for pair in parse_qsl(query, keep_blank_values=True) if pair[0].lower() not in _SECRETS]
    return before + ("?" + urlencode(kept, safe="/") if kept else "")


def has_password(location: str) -> bool:
    """True when an address holds a password, as a part of it or as an option."""
    return "://" in location and without_password(location) != _plain(location)


def _plain(location: str) -> str:
    """An address written as `without_password` writes it, nothing left out."""
    before, mark, query = location.partition("?")
    pairs = parse_qsl(query, keep_blank_values=True)
    return before + ("?" + urlencode(pairs, safe="/") if mark and pairs else "")


def short(location: str) -> str:
    """A shared store in a few words: “database on server”."""
    parts = urlsplit(without_password(location))
    name = parts.path.strip("/") or "a database"
    host = parts.hostname or dict(parse_qsl(parts.query)).get("host", "")
    return f"{name} on {host}" if host and not host.startswith("/") else f"{name} on this computer"
