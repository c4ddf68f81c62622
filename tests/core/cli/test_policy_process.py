"""The program itself, in a world of its own where /etc holds a policy and belongs to root."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

WORLD = ["unshare", "--map-root-user", "--mount"]
IN_PLACE = 'mount --bind "$0" /etc && exec "$@"'

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def possible() -> bool:
    """May this account make a world of its own?"""
    if not shutil.which("unshare"):
        return False
    tried = subprocess.run([*WORLD, "true"], capture_output=True, check=False)  # noqa: S603
    return tried.returncode == 0


pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not possible(), reason="no mount namespace can be made here"
)


@pytest.fixture
def etc(tmp_path: Path) -> Path:
    """A copy of the little of /etc that a program needs, with a folder for policies."""
    etc = tmp_path / "etc"
    (etc / "keydesk" / "policies" / "managed").mkdir(parents=True, mode=0o755)
    for name in ("ld.so.cache", "localtime", "nsswitch.conf", "passwd"):
        if (Path("/etc") / name).is_file():
            shutil.copyfile(Path("/etc") / name, etc / name)
    return etc


@pytest.fixture
def run(etc: Path) -> Run:
    """Return a function that runs keydeskctl where that is /etc."""

    def keydeskctl(*words: str) -> "subprocess.CompletedProcess[str]":
        program = [sys.executable, "-m", "core.cli", *words]
        return subprocess.run(  # noqa: S603
            [*WORLD, "sh", "-c", IN_PLACE, str(etc), *program],
            cwd=Path(__file__).parents[3],
            input="reset\n",
            capture_output=True,
            check=False,
            text=True,
        )

    return keydeskctl


def decide(etc: Path, values: dict[str, Any], mode: int = 0o644) -> None:
    path = etc / "keydesk" / "policies" / "managed" / "10.json"
    path.write_text(json.dumps(values), "utf-8")
    path.chmod(mode)


def test_a_file_in_etc_forbids_a_reset(etc: Path, run: Run) -> None:
    decide(etc, {"ResetAllowed": "no"})
    told = run("policy", "--json")
    assert told.returncode == 0, told.stderr
    [row] = json.loads(told.stdout)["policies"]
    assert (row["name"], row["status"]) == ("ResetAllowed", "in-force")
    assert row["source"] == "/etc/keydesk/policies/managed/10.json"
    [key, *_] = json.loads(run("--demo", "keys", "--json").stdout)
    done = run("--demo", "reset", key["id"], "--json")
    assert (done.returncode, json.loads(done.stdout)["problem"]) == (9, "not-allowed")


def test_a_file_that_others_may_write_is_refused(etc: Path, run: Run) -> None:
    decide(etc, {"ResetAllowed": "no"}, mode=0o666)
    told = run("policy", "--json")
    assert told.returncode == 1
    [place] = json.loads(told.stdout)["refused"]
    assert place["why"] == "writable by others"


def test_without_a_file_nothing_is_managed(run: Run) -> None:
    told = run("policy")
    assert (told.returncode, told.stdout) == (0, "Nothing is managed on this computer.\n")
