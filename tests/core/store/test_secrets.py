"""Small secrets: in the keyring where there is a good one, else in files nobody else may read."""

import stat
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from core.ports import Kept
from core.store.secrets import SystemSecrets


class Ring(KeyringBackend):
    """A keyring in memory, which may be locked."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]

    def _open(self) -> None:
        if self.locked:
            raise KeyringLocked


class WeakRing(Ring):
    """A keyring that keeps its secrets in clear."""

    priority = 0.5


@pytest.fixture
def no_ring(monkeypatch: pytest.MonkeyPatch) -> None:
    from keyring.backends.fail import Keyring

    monkeypatch.setattr(keyring, "get_keyring", Keyring)


def use(monkeypatch: pytest.MonkeyPatch, ring: Ring) -> Ring:
    monkeypatch.setattr(keyring.core, "_keyring_backend", ring)
    return ring


def test_a_keyring_keeps_it_and_no_file_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = use(monkeypatch, Ring())
    secrets = SystemSecrets(tmp_path)
    secrets.write("name", "text")
    assert ring.kept == {("Keydesk", "name"): "text"}
    assert secrets.read("name") == (Kept("text", in_file=False),)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("no_ring")
def test_without_a_keyring_a_file_keeps_it(tmp_path: Path) -> None:
    secrets = SystemSecrets(tmp_path / "new")
    secrets.write("name", "one")
    secrets.write("name", "other")
    assert secrets.read("name") == (Kept("other", in_file=True),)
    (path,) = (tmp_path / "new").iterdir()
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_keyring_that_keeps_secrets_in_clear_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = use(monkeypatch, WeakRing())
    SystemSecrets(tmp_path).write("name", "text")
    assert not ring.kept
    assert SystemSecrets(tmp_path).read("name") == (Kept("text", in_file=True),)


def test_a_locked_keyring_gives_way_to_a_file_and_comes_first_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = use(monkeypatch, Ring())
    secrets = SystemSecrets(tmp_path)
    secrets.write("name", "in the ring")
    ring.locked = True
    assert secrets.read("name") == ()
    secrets.write("name", "in the file")
    ring.locked = False
    assert secrets.read("name") == (
        Kept("in the ring", in_file=False),
        Kept("in the file", in_file=True),
    )


@pytest.mark.usefixtures("no_ring")
@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_a_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    secrets = SystemSecrets(tmp_path)
    secrets.write("name", "text")
    (tmp_path / "name").chmod(0o640)
    with pytest.raises(PermissionError):
        secrets.read("name")


@pytest.mark.usefixtures("no_ring")
def test_what_cannot_be_kept_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "name").mkdir()
    with pytest.raises(OSError, match="name"):
        SystemSecrets(tmp_path).write("name", "text")
    assert [path.name for path in tmp_path.iterdir()] == ["name"]


def test_a_secret_does_not_show_itself() -> None:
    assert "text" not in repr(Kept("text", in_file=True))
