"""An event as JSON: names and values of the Elastic Common Schema, and the schema we publish."""

import json
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path
from typing import Any

import fastjsonschema
import pytest

from core.audit.chain import ChainKey, Place, seal
from core.audit.event import Action, Event, Phase, Result
from core.audit.event_log import IDS
from core.audit.fields import KINDS, fields
from core.audit.journald import message_id
from core.errors import Problem
from core.model import Transport
from tests.core.audit.ground import EVENT, NOON, ORIGIN
from tests.core.support.samples import AAGUID, key_info

DOCS = Path(__file__).parents[3] / "docs"
SCHEMA = json.loads((DOCS / "audit.schema.json").read_text("utf-8"))
valid = fastjsonschema.compile(SCHEMA)

# Which event.type the Elastic Common Schema expects in which event.category.
EXPECTED = {
    "iam": {"admin", "change", "creation", "deletion", "group", "info", "user"},
    "configuration": {"access", "change", "creation", "deletion", "info"},
    "authentication": {"start", "end", "info"},
    "file": {"access", "change", "creation", "deletion", "info"},
    "session": {"start", "end", "info"},
}

KEY = ChainKey(b"salt")


def told(event: Event = EVENT, session: str = "") -> dict[str, Any]:
    return json.loads(json.dumps(fields(event, ORIGIN, session, KEY.hide)))  # type: ignore[no-any-return]


def test_an_outcome() -> None:
    assert told() == {
        "@timestamp": "2026-11-27T12:00:00.123Z",
        "ecs": {"version": "8.17.0"},
        "event": {
            "kind": "event",
            "category": ["iam"],
            "type": ["user", "creation"],
            "action": "pin-set",
            "dataset": "keydesk.audit",
            "outcome": "success",
            "code": "PIN-30",
            "duration": 2_500_000_000,
        },
        "host": {"name": "desk-7"},
        "observer": {"product": "Keydesk", "version": "0.1.0"},
        "process": {"name": "keydesk", "pid": 4711},
        "user": {"name": "ada"},
        "device": {
            "model": {"name": "Maker FIDO", "identifier": AAGUID},
            "id": told()["device"]["id"],
        },
        "keydesk": {"phase": "outcome", "transport": "usb"},
    }


def test_every_kind_of_event_fits_the_published_schema() -> None:
    for action in Action:
        for phase, result in ((Phase.ATTEMPT, None), *((Phase.OUTCOME, each) for each in Result)):
            event = Event(
                action, NOON, phase, result, key_info(), Problem.WRONG_PIN, "PIN-1", 1.0, 2, "job"
            )
            for continues in ("", "audit-0000000007.jsonl"):
                line = seal(told(event, "visit"), Place(7), KEY, continues=continues, cut=3)
                valid(json.loads(line))
        valid(json.loads(seal(told(Event(action, NOON)), Place(), KEY)))


def test_the_published_schema_leaves_nothing_out() -> None:
    with pytest.raises(fastjsonschema.JsonSchemaValueException):
        valid(json.loads(seal(told() | {"pin": "1234"}, Place(), KEY)))


@pytest.mark.parametrize("action", Action)
def test_only_what_the_schema_of_elastic_lists(action: Action) -> None:
    category, types = KINDS[action]
    assert set(types) <= EXPECTED[category]
    assert set(told(Event(action, NOON, Phase.ATTEMPT, None))["event"]["type"]) == {"info"}


@pytest.mark.parametrize("action", Action)
def test_the_page_lists_every_action_as_each_place_tells_it(action: Action) -> None:
    category, types = KINDS[action]
    row = f"| `{action}` | {category} | {', '.join(types)} | {IDS[action]} | {message_id(action)} |"
    assert row in (DOCS / "audit.md").read_text("utf-8").splitlines()


def test_times_are_in_utc() -> None:
    east = NOON.astimezone(timezone(timedelta(hours=5, minutes=45)))
    assert told(replace(EVENT, time=east))["@timestamp"] == "2026-11-27T12:00:00.123Z"


class TestWhichKey:
    def id(self, key: ChainKey = KEY, **seat: Any) -> Any:
        event = replace(EVENT, key=key_info(**seat))
        device = fields(event, ORIGIN, "", key.hide)["device"]
        assert isinstance(device, dict)
        return device.get("id")

    def test_the_same_key_has_the_same_number_wherever_it_is_plugged_in(self) -> None:
        assert self.id(serial="S-1") == self.id(serial="S-1", port="3-4", path="/dev/hidraw9")

    def test_another_key_has_another(self) -> None:
        assert (
            len({self.id(serial="S-1"), self.id(serial="S-2"), self.id(serial="S-1", vendor_id=1)})
            == 3
        )

    def test_another_computer_gives_it_another(self) -> None:
        assert self.id(serial="S-1") != self.id(ChainKey(b"other"), serial="S-1")

    @pytest.mark.parametrize("serial", ["", "0", "00000000", "1000000000"])
    def test_a_key_that_cannot_be_told_from_its_twin_has_none(self, serial: str) -> None:
        assert self.id(serial=serial) is None

    def test_nothing_shows_the_serial_number(self) -> None:
        event = replace(EVENT, key=key_info(serial="SERIAL-4711-X", transport=Transport.USB))
        assert "SERIAL-4711-X" not in json.dumps(told(event))

    def test_without_a_key_to_hide_with_none_is_told(self) -> None:
        device = fields(EVENT, ORIGIN, "", None)["device"]
        assert isinstance(device, dict)
        assert "id" not in device
