"""Events for the Windows Event Log; how Windows takes them, nobody has tried yet."""

import json
from dataclasses import replace

from core.audit.event import Action, Result
from core.audit.event_log import IDS, EventLog
from core.audit.sinks import Entry
from tests.core.audit.ground import EVENT, ORIGIN

INFORMATION, WARNING = 4, 2


def reported(entry: Entry) -> tuple[int, int, list[str]]:
    reports: list[tuple[int, int, list[str]]] = []
    EventLog(lambda *report: reports.append(report)).write(entry)
    (report,) = reports
    return report


def test_an_event_has_its_number_a_sentence_and_all_of_it() -> None:
    kind, number, (sentence, whole) = reported(Entry(EVENT, ORIGIN, "", None))
    assert (kind, number, sentence) == (INFORMATION, 3000, "pin-set: success (PIN-30)")
    assert json.loads(whole)["event"]["action"] == "pin-set"


def test_what_did_not_succeed_is_a_warning() -> None:
    for result in (Result.FAILURE, Result.UNKNOWN):
        assert reported(Entry(replace(EVENT, result=result), ORIGIN, "", None))[0] == WARNING


def test_every_action_has_a_number_of_its_own() -> None:
    assert set(IDS) == set(Action)
    assert len(set(IDS.values())) == len(IDS)
