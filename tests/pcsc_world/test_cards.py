"""keydeskctl with a real pcscd, Debian's virtual reader, and a virtual key in it."""

from dataclasses import replace

from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY, U2F_KEY
from core.virtual.person import Finger
from tests.hidraw_world.client import Client, Line
from tests.pcsc_world.conftest import Start
from tests.pcsc_world.reader import CONTACT
from tests.pcsc_world.world import NAMES, PcscWorld

PAD, SLOT = NAMES
KEY_PIN = "2468"


def listed(keydeskctl: Start) -> list[Line]:
    client = keydeskctl("keys")
    keys: list[Line] = client.read()
    assert client.wait() == 0
    assert client.complaints() == ""
    return keys


def ended(client: Client, code: int = 0) -> Line:
    *_, last = client.rest()
    assert client.wait() == code, last
    assert client.complaints() == ""
    line: Line = last
    return line


def arrived(client: Client, what: str, port: str) -> Line:
    """The next event of `watch` about a reader."""
    event = client.read_until(event=what)
    key: Line = event["key"]
    assert key["path"] == f"pcsc:{port}"
    return key


def test_keys_on_both_readers_are_listed_with_the_same_ids_each_time(
    pcsc: PcscWorld, keydeskctl: Start
) -> None:
    pad, slot = pcsc.readers
    watch = keydeskctl("watch")
    pad.put(VirtualKey(STANDARD_KEY).with_pin(KEY_PIN))
    arrived(watch, "arrived", PAD)
    slot.put(VirtualKey(U2F_KEY), CONTACT)
    arrived(watch, "arrived", SLOT)
    first, second = listed(keydeskctl)
    assert (first["path"], first["transport"], first["pin"]["state"]) == (
        f"pcsc:{PAD}",
        "nfc",
        "set",
    )
    assert (second["path"], second["access"]) == (f"pcsc:{SLOT}", "u2f-only")
    assert listed(keydeskctl) == [first, second]


def test_what_is_no_key_is_no_row(pcsc: PcscWorld, keydeskctl: Start) -> None:
    pad, slot = pcsc.readers
    watch = keydeskctl("watch")
    pad.put_card()
    slot.put(VirtualKey(STANDARD_KEY))
    arrived(watch, "arrived", SLOT)
    (only,) = listed(keydeskctl)
    assert only["path"] == f"pcsc:{SLOT}"


def test_watch_tells_of_each_time_a_key_lies_on_the_reader(
    pcsc: PcscWorld, keydeskctl: Start
) -> None:
    pad, _ = pcsc.readers
    key = VirtualKey(STANDARD_KEY)
    client = keydeskctl("watch")
    ids = set()
    for _ in range(3):
        pad.put(key)
        ids.add(arrived(client, "arrived", PAD)["id"])
        pad.take()
        arrived(client, "left", PAD)
    assert len(ids) == 3


def test_a_pin_is_set_and_changed(pcsc: PcscWorld, keydeskctl: Start) -> None:
    pad, _ = pcsc.readers
    key = VirtualKey(STANDARD_KEY)
    _laid(pcsc, keydeskctl, key)
    client = keydeskctl("pin", "set")
    for answer in (KEY_PIN, KEY_PIN):
        client.send(answer)
    assert ended(client)["result"] == "pin-set"
    client = keydeskctl("pin", "change")
    for answer in (KEY_PIN, "97531", "97531"):
        client.send(answer)
    assert ended(client)["result"] == "pin-changed"
    client = keydeskctl("pin", "change")
    for answer in ("00000", "86420", "86420"):
        client.send(answer)
    assert (ended(client, 5)["problem"], key.memory.pin_retries) == ("wrong-pin", 7)
    pad.take()


def test_a_finger_is_added(pcsc: PcscWorld, keydeskctl: Start) -> None:
    key = VirtualKey(FINGERPRINT_KEY).with_pin(KEY_PIN)
    key.script_fingers(*[Finger.GOOD] * 5)
    _laid(pcsc, keydeskctl, key)
    client = keydeskctl("fingerprints", "add", "--name", "thumb")
    client.send(KEY_PIN)
    assert ended(client)["news"] == "added"
    assert list(key.memory.templates.values()) == ["thumb"]


def test_a_key_is_erased_when_it_is_lifted_and_tapped_again(
    pcsc: PcscWorld, keydeskctl: Start
) -> None:
    pad, _ = pcsc.readers
    key = VirtualKey(replace(STANDARD_KEY, erase_seconds=0.3)).with_pin(KEY_PIN)
    _laid(pcsc, keydeskctl, key)
    client = keydeskctl("reset")
    client.send("reset")
    client.read_until(step="unplug")
    pad.take()
    client.read_until(step="plug-in")
    pad.put(key)
    client.read_until(step="touch")
    assert ended(client)["result"] == "erased"
    assert key.memory.pin_hash is None


def test_a_twin_on_another_reader_is_not_erased(pcsc: PcscWorld, keydeskctl: Start) -> None:
    pad, slot = pcsc.readers
    key, twin = (VirtualKey(STANDARD_KEY).with_pin(KEY_PIN) for _ in range(2))
    _laid(pcsc, keydeskctl, key)
    client = keydeskctl("reset")
    client.send("reset")
    client.read_until(step="unplug")
    pad.take()
    client.read_until(step="plug-in")
    slot.put(twin)
    assert ended(client, 11)["problem"] == "cannot-tell-key"
    assert twin.memory.pin_hash is not None


def test_a_key_lifted_while_a_question_is_open_ends_the_job(
    pcsc: PcscWorld, keydeskctl: Start
) -> None:
    pad, _ = pcsc.readers
    key = VirtualKey(STANDARD_KEY).with_pin(KEY_PIN)
    _laid(pcsc, keydeskctl, key)
    client = keydeskctl("pin", "change")
    client.read_until(step="ask-pin-change")
    pad.take()
    assert ended(client, 7)["problem"] == "key-removed"


def test_a_service_that_is_killed_takes_its_keys_and_brings_them_back(
    pcsc: PcscWorld, keydeskctl: Start
) -> None:
    pad, _ = pcsc.readers
    client = keydeskctl("watch")
    pad.put(VirtualKey(STANDARD_KEY))
    arrived(client, "arrived", PAD)
    pcsc.stop()
    arrived(client, "left", PAD)
    assert listed(keydeskctl) == []
    pad.take()
    pcsc.start()
    pad.put(VirtualKey(STANDARD_KEY))
    arrived(client, "arrived", PAD)
    assert client.complaints() == ""


def test_the_doctor_names_the_readers(pcsc: PcscWorld, keydeskctl: Start) -> None:
    def told() -> Line:
        client = keydeskctl("doctor")
        findings = client.read()["findings"]
        finding: Line
        (finding,) = (each for each in findings if each["id"] == "readers")
        return finding

    assert told()["text"] == f"Card readers: {PAD}, {SLOT}."
    pcsc.stop()
    assert (told()["code"], told()["state"]) == ("DOC-34", "unknown")


def _laid(pcsc: PcscWorld, keydeskctl: Start, key: VirtualKey) -> None:
    """Lay a key on the first reader, and let the service have seen it."""
    client = keydeskctl("watch")
    pcsc.readers[0].put(key)
    arrived(client, "arrived", PAD)
    client.interrupt()
    assert client.wait() == 10
