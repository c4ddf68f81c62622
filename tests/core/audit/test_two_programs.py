"""The window and keydeskctl write to one log at the same time, from the first line on."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.audit.reader import check
from core.audit.tail import ended_files
from core.audit.vault import Vault
from core.store.secrets import SystemSecrets

PROJECT = Path(__file__).parents[3]
EACH = 25

WRITER = """
import sys
from pathlib import Path
from core.audit.log_file import LogFile
from core.audit.vault import Vault
from core.store.secrets import SystemSecrets
from tests.core.audit.ground import event

folder = Path(sys.argv[1])
vault = Vault(SystemSecrets(folder), folder)
log = LogFile(folder / "audit.jsonl", vault, largest=9000)
print("ready", flush=True)
sys.stdin.readline()
for _ in range(int(sys.argv[2])):
    log.append(event(), vault.key())
"""


@pytest.mark.parametrize("programs", [2, 3])
def test_programs_that_write_together_leave_one_whole_log(tmp_path: Path, programs: int) -> None:
    running = [
        subprocess.Popen(  # noqa: S603 - our own words
            [sys.executable, "-c", WRITER, str(tmp_path), str(EACH)],
            cwd=PROJECT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(programs)
    ]
    for each in running:
        assert each.stdout
        assert each.stdout.readline() == "ready\n"
    for each in running:
        each.communicate("go\n", timeout=50)
    assert [each.returncode for each in running] == [0] * programs
    log = tmp_path / "audit.jsonl"
    vault = Vault(SystemSecrets(tmp_path), tmp_path)
    verdict = check(log, vault)
    assert (verdict.whole, verdict.lines, verdict.recovered) == (True, EACH * programs, 0)
    assert len(vault.keys()) == 1
    assert ended_files(log)
