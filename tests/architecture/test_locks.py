"""The locks fit pyproject.toml, and every machine can use them."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = PROJECT["project"]["optional-dependencies"]

RUN = PROJECT["project"]["dependencies"]
EVERYTHING = [*RUN, *EXTRAS["dev"], *EXTRAS["test"], *PROJECT["build-system"]["requires"]]
WANTED = {
    "requirements.txt": RUN,
    "requirements-pcsc.txt": [*RUN, *EXTRAS["pcsc"]],
    "requirements-dev.txt": EVERYTHING,
}


def lines(lock: str) -> list[str]:
    """Return one line for each pinned package, hashes included."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", "")
    return [line for line in text.splitlines() if not line.startswith("#")]


def name(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9_.-]", requirement)[0].lower()


@pytest.mark.parametrize("lock", WANTED)
def test_every_dependency_is_locked(lock: str) -> None:
    assert {name(each) for each in WANTED[lock]} - {"keydesk"} <= {name(n) for n in lines(lock)}


@pytest.mark.parametrize("lock", WANTED)
def test_every_package_has_a_version_and_hashes(lock: str) -> None:
    pinned = re.compile(r"[a-z0-9-]+==\S+( ; [^#]+?)?( +--hash=sha256:[0-9a-f]{64})+")
    assert [line for line in lines(lock) if not pinned.fullmatch(line.strip())] == []


@pytest.mark.parametrize("lock", WANTED)
def test_qt_6_12_0_stays_away_from_older_pythons(lock: str) -> None:
    """PySide6 6.12.0 drops references of None: below Python 3.12 it crashes."""
    qt = [
        line for line in lines(lock) if re.match(r"(pyside6-essentials|shiboken6)==6\.12\.0", line)
    ]
    assert [line for line in qt if "python_full_version >= '3.12'" not in line] == []


@pytest.mark.parametrize("lock", ["requirements-pcsc.txt", "requirements-dev.txt"])
def test_the_locks_agree(lock: str) -> None:
    assert set(lines("requirements.txt")) <= set(lines(lock))
