"""What is missing on this machine is said, never skipped."""

import pytest

from tests.hidraw_world import preload


@pytest.fixture(autouse=True)
def _compile_again() -> None:
    preload.libraries.cache_clear()


def test_a_missing_umockdev_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ctypes.util.find_library", lambda name: None)
    with pytest.raises(RuntimeError, match="needs umockdev: apt-get install"):
        preload.libraries()


def test_a_missing_compiler_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "no-such-compiler")
    with pytest.raises(RuntimeError, match="needs a C compiler: apt-get install"):
        preload.libraries()
