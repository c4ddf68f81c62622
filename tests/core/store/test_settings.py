"""The settings file survives anything that can stand in it, and is never half written."""

import json
import sys
from pathlib import Path

import pytest

from core.store.settings import Settings, load, save, settings_path

DEFAULT = Settings()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keydesk" / "settings.json"


def written(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(parents=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_what_was_saved_is_loaded(path: Path) -> None:
    save(path, Settings("dark", 1.5))
    assert load(path) == Settings("dark", 1.5)


def test_no_file_is_the_default(path: Path) -> None:
    assert load(path) == DEFAULT


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        '"dark"',
        "3",
        b"\xff\xfe\x00",
        "{}",
        '{"other": 1}',
        pytest.param("[" * 100_000, id="deep"),
        pytest.param('{"text_scale": ' + "9" * 5000 + "}", id="more digits than Python reads"),
    ],
)
def test_a_file_that_makes_no_sense_is_the_default(path: Path, text: str | bytes) -> None:
    assert load(written(path, text)) == DEFAULT


@pytest.mark.parametrize(
    ("found", "settings"),
    [
        ({"scheme": "pink", "text_scale": 2.0}, Settings("system", 2.0)),
        ({"scheme": None, "text_scale": 2}, Settings("system", 2.0)),
        ({"scheme": ["dark"], "text_scale": 2}, Settings("system", 2.0)),
        ({"scheme": "dark", "text_scale": "big"}, Settings("dark", 1.0)),
        ({"scheme": "dark", "text_scale": True}, Settings("dark", 1.0)),
        ({"scheme": "dark", "text_scale": 100}, Settings("dark", 2.25)),
        ({"scheme": "dark", "text_scale": -1}, Settings("dark", 1.0)),
        ({"scheme": "contrast"}, Settings("contrast", 1.0)),
        ({"sounds": False}, Settings(sounds=False)),
        ({"sounds": 0}, Settings(sounds=True)),
    ],
)
def test_a_bad_value_becomes_its_default(
    path: Path, found: dict[str, object], settings: Settings
) -> None:
    assert load(written(path, json.dumps(found))) == settings


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 400])
def test_numbers_outside_the_range_are_clamped(path: Path, number: str) -> None:
    assert 1.0 <= load(written(path, f'{{"text_scale": {number}}}')).text_scale <= 2.25


def test_saving_replaces_the_file_and_leaves_nothing_beside_it(path: Path) -> None:
    save(path, Settings("dark", 2.0))
    save(path, Settings("light", 1.0))
    assert load(path) == Settings("light", 1.0)
    assert list(path.parent.iterdir()) == [path]


def test_where_saving_is_impossible_the_old_file_stays(path: Path) -> None:
    save(path, Settings("dark", 2.0))
    target = path.parent / "folder"
    target.mkdir()
    (target / "inside").touch()  # A folder that is not empty cannot be replaced by a file.
    with pytest.raises(OSError, match=r"folder|directory|denied|exists"):
        save(target, DEFAULT)
    assert sorted(path.parent.iterdir()) == [target, path]


@pytest.mark.skipif(sys.platform != "linux", reason="the place is another one elsewhere")
@pytest.mark.parametrize(
    ("set_to", "expected"), [("/etc/mine", "/etc/mine"), ("", "/home/me/.config")]
)
def test_the_file_is_where_linux_expects_it(
    monkeypatch: pytest.MonkeyPatch, set_to: str, expected: str
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", set_to)
    monkeypatch.setenv("HOME", "/home/me")
    assert settings_path() == Path(expected, "keydesk", "settings.json")
