"""This computer's settings, kept as our own JSON in the user's folder.

Read before the first paint: tuples with names, and an id as text, spare it two modules.
"""

import json
import os
import sys
import tempfile
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from cspdesk.errors import StoreFailure

T = TypeVar("T")

SMALLEST_SCALE, LARGEST_SCALE = 80, 200
LONGEST_OPEN = 480
RECENT_STORES = 8
RECENT_USERS = 5

BESIDE = "cspdesk-data"
"""The folder beside a one-folder build."""

_HERE = "./"
"""A store kept beside a one-folder build is remembered from there: a stick has another letter on every computer."""

_XDG = {"config": ("XDG_CONFIG_HOME", ".config"), "data": ("XDG_DATA_HOME", ".local/share")}


class Scheme(StrEnum):
    """How the window is coloured; AUTO follows the desktop."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class User(NamedTuple):
    """Who uses this computer."""

    name: str
    role: str = ""
    agency: str = ""


class Settings(NamedTuple):
    """Everything this computer remembers; `machine` is its id in every history row, a UUID, and is made once.

    `store` is a path or an address, empty for the default; `text_scale` is in percent. A protected store is locked
    after `lock_minutes` without a key or a click, 0 for never.
    """

    machine: str
    user: User | None = None
    store: str = ""
    recent_stores: tuple[str, ...] = ()
    recent_users: tuple[User, ...] = ()
    scheme: Scheme = Scheme.AUTO
    text_scale: int = 100
    spelling: bool = True
    last_page: str = ""
    lock_minutes: int = 10

    def with_store(self, store: str) -> "Settings":
        """Settings that open `store` next time and list it first among the recent ones."""
        others = [known for known in self.recent_stores if known != store]
        return self._replace(store=store, recent_stores=(store, *others)[:RECENT_STORES])

    def with_user(self, user: User) -> "Settings":
        """Settings with somebody else at this computer, who is listed first among the recent names."""
        before = (*((self.user,) if self.user else ()), *self.recent_users)
        others = dict.fromkeys(known for known in before if known != user)
        return self._replace(user=user, recent_users=(user, *others)[:RECENT_USERS])


class Loaded(NamedTuple):
    """Settings as they stand, and one sentence for the user when some had to be left out."""

    settings: Settings
    notice: str | None = None


def config_folder() -> Path:
    """Folder of the settings; the environment's CSPDESK_HOME stands for it and for the data folder."""
    return _folder("config")


def data_folder() -> Path:
    """Folder of the default store and the log."""
    return _folder("data")


def default_store() -> Path:
    """Store file of this user when no other is named."""
    return data_folder() / "cspdesk.cspdesk"


def settings_file() -> Path:
    """File the settings are kept in."""
    return config_folder() / "settings.json"


def new_machine() -> str:
    """An id for a computer that has none yet."""
    from uuid import uuid4

    return str(uuid4())


def load() -> Loaded:
    """Settings of this computer, or sound ones with a notice when the file is damaged or cannot be kept.

    Keeps a damaged file aside as `settings.json.bad`; writes the file when the computer has no id yet.
    """
    path = settings_file()
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        return Loaded(_settings_of(kept))
    except FileNotFoundError:
        return _begin(None)
    except OSError as error:
        return Loaded(
            Settings(new_machine()),
            f"The settings could not be read ({error.strerror}): this run uses the usual ones.",
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return _begin(_set_aside(path))


def save(settings: Settings) -> None:
    """Writes the settings beside their file and renames them into place, readable by this user alone.

    Raises StoreFailure when the folder cannot be written.
    """
    path = settings_file()
    # Plain ASCII: the path of a store may hold bytes that are no letters and must come back as they were.
    text = json.dumps(_json_of(settings), indent=2) + "\n"
    beside: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=path.parent, prefix=".settings-", suffix=".part")
        with os.fdopen(handle, "w", encoding="ascii") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        Path(beside).replace(path)
    except OSError as error:
        if beside is not None:
            Path(beside).unlink(missing_ok=True)
        raise StoreFailure(
            f"The settings could not be saved ({error.strerror}): look at the folder {path.parent}."
        ) from error


def _begin(notice: str | None) -> Loaded:
    """First settings of this computer, saved at once so that its id stays the same."""
    settings = Settings(new_machine())
    try:
        save(settings)
    except StoreFailure as failure:
        return Loaded(settings, notice or str(failure))
    return Loaded(settings, notice)


def _set_aside(path: Path) -> str:
    bad = path.with_name(path.name + ".bad")
    try:
        path.replace(bad)
    except OSError:
        return "The settings were damaged: this run uses the usual ones."
    return f"The settings were damaged and start afresh: the old file is kept as {bad}."


def beside_program() -> Path | None:
    """The folder beside a one-folder build that keeps settings and stores on the stick with it.

    None for a program run otherwise, or where that folder was taken away or cannot be written to.
    """
    if not getattr(sys, "frozen", False):
        return None
    beside = Path(sys.executable).parent / BESIDE
    return beside if beside.is_dir() and os.access(beside, os.W_OK) else None


def _folder(kind: str) -> Path:
    home = os.environ.get("CSPDESK_HOME")
    if home:
        return Path(home).absolute()
    beside = beside_program()
    if beside is not None:
        return beside
    # platformdirs costs a tenth of the time to the window; where its rule is one line we keep it ourselves.
    if sys.platform.startswith("linux"):
        # A named folder that is not absolute counts as none (XDG base directory specification).
        named = Path(os.environ.get(_XDG[kind][0], "").strip())
        return (named if named.is_absolute() else Path.home() / _XDG[kind][1]) / "cspdesk"
    import platformdirs

    places = {"config": platformdirs.user_config_dir, "data": platformdirs.user_data_dir}
    return Path(places[kind]("cspdesk", appauthor=False))


def _from_here(store: str) -> str:
    """A store inside the folder beside the program as `./name`, any other as it is."""
    beside = beside_program()
    if beside is None or not Path(store).is_relative_to(beside):
        return store
    return _HERE + Path(store).relative_to(beside).as_posix()


def _to_here(store: str) -> str:
    beside = beside_program()
    return (
        str(beside / store.removeprefix(_HERE)) if beside is not None and store.startswith(_HERE) else store
    )


def _json_of(settings: Settings) -> dict[str, Any]:
    user = settings.user
    return {
        "machine": settings.machine,
        "user": user and _user_json(user),
        "store": _from_here(settings.store),
        "recent_stores": [_from_here(store) for store in settings.recent_stores],
        "recent_users": [_user_json(user) for user in settings.recent_users],
        "scheme": settings.scheme.value,
        "text_scale": settings.text_scale,
        "spelling": settings.spelling,
        "last_page": settings.last_page,
        "lock_minutes": settings.lock_minutes,
    }


def _user_json(user: User) -> dict[str, Any]:
    return {
        "name": user.name,
        "role": user.role,
        "agency": user.agency,
    }


def _settings_of(kept: Any) -> Settings:
    """Raises ValueError, TypeError or KeyError when what is kept is not ours."""
    usual = Settings(_typed(kept["machine"], str, ""))
    parts = usual.machine.split("-")
    if [len(part) for part in parts] != [8, 4, 4, 4, 12] or not set("".join(parts)) <= set(
        "0123456789abcdef"
    ):
        raise ValueError(usual.machine)
    return Settings(
        machine=usual.machine,
        user=_user_of(kept.get("user")),
        store=_to_here(_typed(kept.get("store"), str, usual.store)),
        recent_stores=tuple(_to_here(_typed(name, str, "")) for name in kept.get("recent_stores", ())),
        recent_users=tuple(filter(None, map(_user_of, kept.get("recent_users", ())))),
        scheme=Scheme(kept.get("scheme", usual.scheme)),
        text_scale=min(
            max(_typed(kept.get("text_scale"), int, usual.text_scale), SMALLEST_SCALE), LARGEST_SCALE
        ),
        spelling=_typed(kept.get("spelling"), bool, usual.spelling),
        last_page=_typed(kept.get("last_page"), str, usual.last_page),
        lock_minutes=min(max(_typed(kept.get("lock_minutes"), int, usual.lock_minutes), 0), LONGEST_OPEN),
    )


def _user_of(kept: Any) -> User | None:
    if kept is None:
        return None
    return User(
        name=_typed(kept["name"], str, ""),
        role=_typed(kept.get("role"), str, ""),
        agency=_typed(kept.get("agency"), str, ""),
    )


def _typed(value: Any, kind: type[T], usual: T) -> T:
    """The value when it is of its kind, the usual one when it is missing."""
    if value is None:
        return usual
    if type(value) is not kind:
        raise TypeError(kind.__name__)
    return value
