"""This computer's settings: kept whole, taken up again, and never a reason not to start."""

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as given_settings
from hypothesis import strategies as st

from cspdesk import settings
from cspdesk.errors import StoreFailure
from cspdesk.settings import Scheme, Settings, User

ANY_SETTINGS = st.builds(
    Settings,
    machine=st.uuids().map(str),
    user=st.none() | st.builds(User, name=st.text(), role=st.text(), agency=st.text()),
    store=st.text(alphabet=st.characters()),
    recent_stores=st.lists(st.text(), max_size=3).map(tuple),
    scheme=st.sampled_from(Scheme),
    text_scale=st.integers(settings.SMALLEST_SCALE, settings.LARGEST_SCALE),
    spelling=st.booleans(),
    last_page=st.text(),
    lock_minutes=st.integers(0, settings.LONGEST_OPEN),
)


@given_settings(max_examples=50, deadline=None)
@given(kept=ANY_SETTINGS)
def test_settings_come_back_as_they_were_saved(kept: Settings) -> None:
    settings.save(kept)
    assert settings.load() == settings.Loaded(kept)


def test_first_start_makes_the_computer_id_once() -> None:
    assert settings.load().settings.machine == settings.load().settings.machine


def test_a_file_name_with_foreign_bytes_comes_back() -> None:
    kept = Settings(machine=settings.new_machine(), store="/srv/caf\udce9.cspdesk")
    settings.save(kept)
    assert settings.load().settings == kept


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe\x00",
        b'{"machine": 5}',
        b'{"machine": "not an id"}',
        b"[" * 100_000,
    ],
    ids=["empty", "cut", "list", "null", "bytes", "number", "no id", "deep"],
)
def test_damaged_settings_start_afresh_and_are_kept_aside(damage: bytes) -> None:
    path = settings.settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(damage)
    loaded = settings.load()
    assert loaded.notice is not None
    assert "start afresh" in loaded.notice
    assert path.with_name("settings.json.bad").read_bytes() == damage
    assert settings.load() == settings.Loaded(loaded.settings)


def test_a_value_of_the_wrong_kind_counts_as_damage() -> None:
    settings.save(Settings(machine=settings.new_machine()))
    path = settings.settings_file()
    path.write_text(json.dumps(json.loads(path.read_text()) | {"spelling": "yes"}))
    assert settings.load().notice is not None


def test_an_unknown_key_of_a_newer_version_is_passed_over() -> None:
    kept = Settings(machine=settings.new_machine())
    settings.save(kept)
    path = settings.settings_file()
    path.write_text(json.dumps(json.loads(path.read_text()) | {"from_later": [1]}))
    assert settings.load() == settings.Loaded(kept)


def test_settings_that_cannot_be_written_are_a_sentence_not_a_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("CSPDESK_HOME", str(tmp_path / "file"))
    with pytest.raises(StoreFailure, match="could not be saved"):
        settings.save(Settings(machine=settings.new_machine()))
    assert settings.load().notice is not None


def test_a_saved_file_leaves_nothing_beside_it() -> None:
    settings.save(Settings(machine=settings.new_machine()))
    assert [path.name for path in settings.config_folder().iterdir()] == ["settings.json"]


def test_only_this_user_reads_the_settings() -> None:
    settings.save(Settings(machine=settings.new_machine()))
    assert os.name == "nt" or stat.S_IMODE(settings.settings_file().stat().st_mode) == 0o600


def test_the_environment_moves_settings_and_data_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CSPDESK_HOME", str(tmp_path / "stick"))
    assert settings.settings_file() == tmp_path / "stick" / "settings.json"
    assert settings.default_store() == tmp_path / "stick" / "cspdesk.cspdesk"


def test_our_folders_are_those_of_platformdirs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import platformdirs

    monkeypatch.delenv("CSPDESK_HOME")
    for data, config in [("", ""), (str(tmp_path / "d"), str(tmp_path / "c")), ("relative", "relative")]:
        monkeypatch.setenv("XDG_DATA_HOME", data)
        monkeypatch.setenv("XDG_CONFIG_HOME", config)
        assert settings.data_folder() == platformdirs.user_data_path("cspdesk")
        assert settings.config_folder() == platformdirs.user_config_path("cspdesk")


def test_a_store_opened_again_is_listed_once_and_first() -> None:
    opened = Settings(machine=settings.new_machine()).with_store("a").with_store("b").with_store("a")
    assert (opened.store, opened.recent_stores) == ("a", ("a", "b"))


def test_a_text_scale_out_of_reach_is_brought_back() -> None:
    settings.save(Settings(settings.new_machine(), text_scale=900))
    assert settings.load().settings.text_scale == settings.LARGEST_SCALE


def test_somebody_else_is_listed_before_who_was_here() -> None:
    ann, ben = User("Ann"), User("Ben")
    kept = Settings(settings.new_machine()).with_user(ann).with_user(ben).with_user(ann)
    assert (kept.user, kept.recent_users) == (ann, (ann, ben))


def test_a_user_of_older_settings_is_among_the_recent_names() -> None:
    kept = Settings(settings.new_machine(), user=User("Ann")).with_user(User("Ben"))
    assert kept.recent_users == (User("Ben"), User("Ann"))


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A one-folder build on a stick, with the folder for its data."""
    monkeypatch.delenv("CSPDESK_HOME")
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "stick" / "cspdesk"))
    (tmp_path / "stick" / settings.BESIDE).mkdir(parents=True)
    return tmp_path / "stick"


def test_a_program_on_a_stick_keeps_its_store_beside_it(stick: Path) -> None:
    assert settings.default_store().parent == stick / settings.BESIDE


def test_a_program_on_a_stick_without_that_folder_uses_the_home_of_the_user(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / settings.BESIDE).rmdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(stick / "home"))
    assert stick / "home" in settings.default_store().parents


def test_a_stick_under_another_letter_finds_its_store_again(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = stick / settings.BESIDE / "office.cspdesk"
    settings.save(Settings(settings.new_machine()).with_store(str(at)))
    moved = stick.rename(stick.with_name("other letter"))
    monkeypatch.setattr("sys.executable", str(moved / "cspdesk"))
    assert settings.load().settings.store == str(moved / settings.BESIDE / "office.cspdesk")
