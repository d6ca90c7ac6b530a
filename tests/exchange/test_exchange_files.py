import errno
import os
from pathlib import Path

import pytest

from cspdesk.errors import Refused
from cspdesk.exchange.files import write_file


def _full(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    write_file(tmp_path / "a.csv", b"abc")
    assert (tmp_path / "a.csv").read_bytes() == b"abc"


def test_nothing_else_is_left_beside_it(tmp_path: Path) -> None:
    write_file(tmp_path / "a.csv", b"abc")
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", _full)
    with pytest.raises(Refused, match="no room left"):
        write_file(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_full_disk_leaves_no_part_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", _full)
    with pytest.raises(Refused):
        write_file(tmp_path / "a.csv", b"new")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="does not exist"):
        write_file(tmp_path / "none" / "a.csv", b"")


def test_a_folder_as_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="is a folder"):
        write_file(tmp_path, b"")


def test_a_file_as_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(Refused, match="not a folder"):
        write_file(tmp_path / "a" / "b", b"")


def test_a_read_only_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(Refused, match="may not be written to"):
        write_file(tmp_path / "a.csv", b"")


def test_a_very_long_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="too long"):
        write_file(tmp_path / ("x" * 300), b"")


def test_a_name_with_a_nul_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no disk can keep"):
        write_file(tmp_path / "a\0b", b"")


def test_a_link_keeps_pointing_to_the_new_file(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    write_file(tmp_path / "link.csv", b"new")
    assert (tmp_path / "real.csv").read_bytes() == b"new"
