"""Nothing the audit log says at any place has a PIN, a token, or the name of a finger in it."""

from pathlib import Path

import pytest

from core.audit.datagrams import Datagrams
from core.audit.event_log import EventLog
from core.audit.journald import Journal
from core.audit.log_file import LogFile
from core.audit.outlet import origin
from core.audit.recorder import Outlet, Recorder
from core.audit.sinks import Sink
from core.audit.syslog import Syslog
from tests.core.audit.ground import Log
from tests.secrecy.jobs import Told, everything


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> tuple[Told, str]:
    """All jobs, and all that was written of them anywhere."""
    written: list[str] = []
    monkeypatch.setattr(Datagrams, "send", lambda _, raw: written.append(raw.decode()))
    log = Log(tmp_path)
    sinks: dict[str, Sink] = {
        "file": LogFile(log.path, log.vault),
        "journald": Journal(),
        "syslog": Syslog(),
        "eventlog": EventLog(lambda *report: written.append(str(report))),
    }
    recorder = Recorder(Outlet(sinks, log.vault.key), origin("keydesk", "1.0"))
    told = everything(monkeypatch, recorder=recorder)
    assert recorder.trouble.lost == 0
    assert log.verify().whole
    return told, "\n".join([log.path.read_text("utf-8"), *written])


def test_no_place_has_a_secret(told: tuple[Told, str]) -> None:
    jobs, text = told
    for action in ("pin-set", "pin-changed", "fingerprints-opened", "finger-added"):
        assert text.count(action) >= 8, action
    for needle in (*jobs.needles, "thumb"):
        assert needle not in text
