"""Theme and text size are kept, whatever stands in the file and whatever is asked for."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from core.store.settings import SCHEMES, Settings, load
from gui.viewmodels.appearance import Appearance


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def heard(appearance: Appearance) -> Callable[[], int]:
    """Count the changes from here on."""
    told: list[None] = []
    appearance.changed.connect(lambda: told.append(None))
    return lambda: len(told)


def look(appearance: Appearance) -> tuple[object, object]:
    return appearance.property("scheme"), appearance.property("textScale")


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("scale", [1.0, 1.25, 2.25])
def test_the_next_start_looks_the_same(path: Path, scheme: str, scale: float) -> None:
    first = Appearance(path)
    first.setProperty("scheme", scheme)
    first.setProperty("textScale", scale)
    assert look(Appearance(path)) == (scheme, scale)


def test_a_file_that_makes_no_sense_is_put_right_by_the_next_change(path: Path) -> None:
    path.write_text("{")
    appearance = Appearance(path)
    assert look(appearance) == ("system", 1.0)
    appearance.setProperty("scheme", "dark")
    assert load(path) == Settings("dark", 1.0)


def test_a_scheme_nobody_knows_is_not_taken(path: Path) -> None:
    appearance = Appearance(path)
    changes = heard(appearance)
    appearance.setProperty("scheme", "pink")
    assert (look(appearance), changes(), path.exists()) == (("system", 1.0), 0, False)


@pytest.mark.parametrize(("asked", "given"), [(0.1, 1.0), (9.0, 2.25)])
def test_the_text_size_stays_in_its_range(asked: float, given: float) -> None:
    appearance = Appearance(None)
    appearance.setProperty("textScale", asked)
    assert look(appearance)[1] == given


def test_who_wants_no_sounds_hears_none_the_next_time(path: Path) -> None:
    first = Appearance(path)
    assert first.property("sounds") is True
    first.setProperty("sounds", False)
    assert Appearance(path).property("sounds") is False


def test_only_a_change_is_told() -> None:
    appearance = Appearance(None)
    changes = heard(appearance)
    for scheme in ("dark", "dark", "light"):
        appearance.setProperty("scheme", scheme)
    assert changes() == 2


def test_where_nothing_can_be_kept_the_change_still_shows(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    appearance = Appearance(tmp_path / "file" / "settings.json")
    appearance.setProperty("scheme", "dark")
    assert look(appearance) == ("dark", 1.0)
    [record] = caplog.records
    assert (record.levelno, record.name) == (logging.WARNING, "gui.viewmodels.appearance")
    caplog.clear()
