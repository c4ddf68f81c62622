"""A PIN being typed into keydeskctl is nowhere outside its memory: not in what others may read."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.cli.exit_codes import ExitCode
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from tests.hidraw_world.client import PROJECT
from tests.hidraw_world.world import World
from tests.secrecy.jobs import made_up

CLIENT_PIN = b"\x06"
PATIENCE = 30.0
HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where everything the program might write goes."""
    for name in HOMES:
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


@pytest.fixture
def world(home: Path) -> Iterator[World]:
    with World() as world:
        yield world


def family(pid: int) -> Iterator[int]:
    """A process and all its children."""
    yield pid
    for thread in Path(f"/proc/{pid}/task").iterdir():
        for child in (thread / "children").read_text().split():
            yield from family(int(child))


def in_public(pid: int) -> bytes:
    """What the system shows of a process and its children, to the person at least."""
    return b"\n".join(
        Path(f"/proc/{member}/{name}").read_bytes()
        for member in family(pid)
        for name in ("cmdline", "environ", "comm", "status")
    )


def written(folder: Path) -> bytes:
    """Names and contents of all files below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return b"\n".join(os.fsencode(path) + path.read_bytes() for path in files)


@pytest.mark.parametrize("form", [["--json"], []], ids=["json", "prose"])
@pytest.mark.parametrize("right", [True, False], ids=["right", "wrong"])
def test_a_pin_is_nowhere_to_be_read_while_it_is_used(
    world: World, home: Path, form: list[str], right: bool
) -> None:
    current, wrong, new = made_up(), made_up(), made_up()
    key = VirtualKey(STANDARD_KEY).with_pin(current)
    world.plug(key)
    shown: list[bytes] = []
    with subprocess.Popen(  # noqa: S603 - this interpreter, the test's own words
        [sys.executable, "-m", "core.cli", *form, "pin", "change"],
        cwd=PROJECT,
        env=world.env(),
        stderr=subprocess.STDOUT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        # At this moment the PIN has been typed, and the program waits for the key.
        key.on_command = lambda _, payload: (
            shown.append(in_public(process.pid) + written(home))
            if payload[:1] == CLIENT_PIN
            else None
        )
        typed = f"{current if right else wrong}\n{new}\n{new}\n"
        said, _ = process.communicate(typed.encode(), timeout=PATIENCE)
    assert process.returncode == (ExitCode.DONE if right else ExitCode.WRONG_PIN)
    assert len(shown) >= 2
    everywhere = b"\n".join([said, *shown, written(home)])
    assert b"core.cli" in everywhere
    for pin in (current, wrong, new):
        assert pin.encode() not in everywhere


@pytest.mark.parametrize("module", ["core.cli", "gui.app"])
def test_a_crash_leaves_no_memory_behind(module: str) -> None:
    code = f"""
import resource
from {module} import main
most = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
try:
    main(["--version"])
except SystemExit:
    print(most, *resource.getrlimit(resource.RLIMIT_CORE))
"""
    ran = subprocess.run(  # noqa: S603 - this interpreter, the test's own words
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    most, now, _ = ran.stdout.splitlines()[-1].split()
    assert now == "0"
    if most == "0":
        pytest.skip("no limit above zero to begin with")
