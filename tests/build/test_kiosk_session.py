"""build/kiosk/keydesk-kiosk: what systemd has to know comes through cage, which keeps it back."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

PROJECT = Path(__file__).resolve().parents[2]
KIOSK = PROJECT / "build" / "kiosk"
PATIENCE = 20.0

CAGE = """#!/bin/sh
while [ "$1" != -- ]; do shift; done
shift
"$@"
exit 0
"""
"""As cage 0.1: it ends with 0 whatever its program ended with."""

KEYDESK = """#!/bin/sh
trap 'exit 0' TERM
echo "$@"
[ -z "$STAYS" ] || while :; do sleep 0.05; done
exit "$CODE"
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a kiosk of Linux")


@pytest.fixture
def world(tmp_path: Path) -> dict[str, str]:
    """An environment in which cage and keydesk are stand-ins."""
    for name, script in (("cage", CAGE), ("keydesk", KEYDESK)):
        (tmp_path / name).write_text(script)
        (tmp_path / name).chmod(0o755)
    return {"PATH": f"{tmp_path}:/usr/bin:/bin", "TMPDIR": str(tmp_path), "STAYS": "", "CODE": "0"}


@pytest.mark.parametrize("code", [0, 10, 20, 75, 99])
def test_the_exit_code_of_the_kiosk_comes_through(world: dict[str, str], code: int) -> None:
    ended = subprocess.run(  # noqa: S603 - our own script
        [KIOSK / "keydesk-kiosk", "--demo"],
        env=world | {"CODE": str(code)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (code, "--kiosk --demo\n")
    assert {path.name for path in Path(world["TMPDIR"]).iterdir()} == {"cage", "keydesk"}


def test_a_screen_that_cannot_be_opened_is_a_failure(world: dict[str, str]) -> None:
    (Path(world["TMPDIR"]) / "cage").write_text("#!/bin/sh\nexit 1\n")
    ended = subprocess.run(  # noqa: S603 - our own script
        [KIOSK / "keydesk-kiosk"],
        env=world,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert ended.returncode == 1


def test_the_kiosk_is_told_to_end_before_its_screen_goes(world: dict[str, str]) -> None:
    with subprocess.Popen(  # noqa: S603 - our own script
        [KIOSK / "keydesk-kiosk"],
        env=world | {"STAYS": "1", "CODE": "99"},
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdout
        assert running.stdout.readline() == "--kiosk\n"
        os.kill(running.pid, signal.SIGTERM)
        assert running.wait(PATIENCE) == 0


def test_shell_launcher_knows_every_exit_code_that_is_not_an_end() -> None:
    tree = ElementTree.parse(KIOSK / "shell-launcher.xml")  # noqa: S314 - our own file
    actions = {each.get("ReturnCode"): each.get("Action") for each in tree.iter() if each.attrib}
    assert {code: actions[code] for code in ("20", "75", "99", "10")} == {
        "20": "DoNothing", "75": "RestartShell", "99": "RestartShell", "10": "RestartShell",
    }  # fmt: skip


def test_systemd_leaves_the_computer_to_the_staff_and_starts_after_all_else() -> None:
    lines = (KIOSK / "keydesk-kiosk.service").read_text("utf-8").splitlines()
    for line in ("Restart=always", "RestartPreventExitStatus=20", "NotifyAccess=all"):
        assert line in lines
