"""Imports run one way: the contracts of pyproject.toml hold, and a breach would be seen."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = ROOT / "pyproject.toml"

# Contract -> a file and the one line in it that would break this contract.
BREACHES = {
    "The window stands on the core": ("core/text.py", "import gui"),
    "The core knows no Qt": ("core/model.py", "import PySide6.QtCore"),
    "Flows and devices never meet": ("core/device/__init__.py", "import core.flows"),
    "Flows see ports only": ("core/flows/__init__.py", "import core.store"),
    "The virtual key shares no code with the device layer": (
        "core/virtual/__init__.py",
        "import core.device",
    ),
    "Values and rules stand alone": ("core/ports.py", "import core.virtual"),
    "A policy knows no job": ("core/policy/model.py", "import core.flow"),
    "Preparing keys stands on values and a file": ("core/prepare/pins.py", "import core.flows"),
    "The help desk knows words only": ("core/helpdesk/decisions.py", "import core.policy"),
    "A report sees values, not devices": ("core/report/save.py", "import core.device"),
    "View-models know flows, not devices": ("gui/viewmodels/__init__.py", "import core.device"),
    "USB libraries live in core.device": ("core/flow.py", "import hidraw"),
    "PC/SC lives in one file": ("core/doctor/probe.py", "import smartcard"),
    "python-fido2 lives in three places": ("core/messages.py", "import fido2.ctap2"),
    "The OS keyring lives in core.store": ("core/identity.py", "import keyring"),
    "The audit log sees values, not devices": ("core/audit/chain.py", "import core.device"),
    "JSON Schema lives in core.policy": ("core/ports.py", "import fastjsonschema"),
    "QR codes live in one file": ("core/text.py", "import segno"),
    "The event loop lives in the composition root": ("gui/__init__.py", "import qasync"),
}


def lint(tree: Path) -> tuple[dict[str, str], str]:
    """Return the verdict on each contract, and everything that was said."""
    command = "from importlinter.cli import lint_imports_command as lint; lint()"
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", command, "--no-logo", "--no-cache"],
        cwd=tree,
        check=False,
        capture_output=True,
        text=True,
    )
    verdicts = re.findall(r"^(.+?) (KEPT|BROKEN)\b", done.stdout, re.MULTILINE)
    return dict(verdicts), done.stdout + done.stderr


def test_every_contract_is_kept() -> None:
    verdicts, output = lint(ROOT)
    assert verdicts == dict.fromkeys(BREACHES, "KEPT"), output


def test_every_contract_can_break(tmp_path: Path) -> None:
    for package in ("core", "gui"):
        shutil.copytree(ROOT / package, tmp_path / package)
    shutil.copy(PROJECT, tmp_path)
    for name, line in BREACHES.values():
        file = tmp_path / name
        file.write_text(f"{file.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    verdicts, output = lint(tmp_path)
    assert verdicts == dict.fromkeys(BREACHES, "BROKEN"), output


def test_every_contract_has_a_breach() -> None:
    contracts = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["tool"]["importlinter"]
    assert [each["name"] for each in contracts["contracts"]] == list(BREACHES)
