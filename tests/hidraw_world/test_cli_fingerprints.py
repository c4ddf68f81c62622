"""keydeskctl adds and manages fingerprints while somebody lays a finger on the virtual sensor."""

from collections.abc import Callable

import pytest

from core.cli.exit_codes import ExitCode
from core.model import SampleStatus
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, PREVIEW_KEY, STANDARD_KEY
from core.virtual.person import Finger
from core.virtual.profile import Profile
from tests.hidraw_world.client import Client
from tests.hidraw_world.world import World

Start = Callable[..., Client]
PIN = "2468"


def names(ending: dict[str, object]) -> list[str]:
    """The fingerprints in the last line of a job."""
    fingers = ending["fingerprints"]
    assert isinstance(fingers, list)
    return [finger["name"] for finger in fingers]


@pytest.mark.parametrize(
    "profile", [FINGERPRINT_KEY, PREVIEW_KEY], ids=lambda profile: profile.product
)
def test_a_finger_is_added_sample_by_sample(
    world: World, keydeskctl: Start, profile: Profile
) -> None:
    key = VirtualKey(profile).with_pin(PIN)
    world.plug(key)
    key.script_fingers(Finger.GOOD, SampleStatus.TOO_FAST, *[Finger.GOOD] * 4)
    job = keydeskctl("fingerprints", "add")
    assert job.read()["step"] == "ask-pin"
    job.send(PIN)
    steps = list[dict[str, object]]()
    while (line := job.read())["step"] != "name-fingerprint":
        steps.append(line)
    touches = [step for step in steps if step["step"] == "touch-sensor"]
    assert [touch["last"] for touch in touches] == [None, "good", "too-fast", *["good"] * 3]
    assert [touch["taken"] for touch in touches] == [0, 1, 1, 2, 3, 4]
    job.send("index finger")
    *_, ending = job.rest()
    assert (ending["done"], ending["news"]) == (True, "added")
    assert names(ending) == ["index finger"]
    assert job.wait() == ExitCode.DONE


def test_fingerprints_are_listed_renamed_and_removed(world: World, keydeskctl: Start) -> None:
    world.plug(VirtualKey(FINGERPRINT_KEY).with_pin(PIN).with_fingerprints(["left", "right"]))

    def done(*words: str, answers: tuple[str, ...] = ()) -> list[str]:
        job = keydeskctl("fingerprints", *words)
        for answer in (PIN, *answers):
            job.send(answer)
        *_, ending = job.rest()
        assert job.wait() == ExitCode.DONE
        return names(ending)

    assert done("list") == ["left", "right"]
    assert done("rename", "left", "thumb") == ["thumb", "right"]
    assert done("remove", "right", answers=("yes",)) == ["thumb"]
    assert done("list") == ["thumb"]


def test_unplugging_during_enrolment_leaves_no_half_finger(world: World, keydeskctl: Start) -> None:
    key = VirtualKey(FINGERPRINT_KEY).with_pin(PIN)
    world.plug(key)
    job = keydeskctl("fingerprints", "add")
    job.send(PIN)
    job.read_until(step="touch-sensor", taken=0)
    key.script_fingers(Finger.GOOD)
    job.read_until(step="touch-sensor", taken=1)
    world.unplug(key)
    assert job.read()["problem"] == "key-removed"
    assert job.wait() == ExitCode.KEY_REMOVED

    world.plug(key)
    listing = keydeskctl("fingerprints", "list")
    listing.send(PIN)
    *_, ending = listing.rest()
    assert names(ending) == []


def test_ctrl_c_during_enrolment_leaves_no_half_finger_and_a_free_key(
    world: World, keydeskctl: Start
) -> None:
    key = VirtualKey(FINGERPRINT_KEY).with_pin(PIN)
    world.plug(key)
    job = keydeskctl("fingerprints", "add")
    job.send(PIN)
    job.read_until(step="touch-sensor", taken=0)
    job.interrupt()
    *_, ending = job.rest()
    assert ending["problem"] == "cancelled"
    assert job.wait() == ExitCode.CANCELLED
    assert key.waiting is None
    (found,) = keydeskctl("keys").read()
    assert found["fingerprints"] == {"supported": True, "enrolled": False}


def test_a_key_without_a_sensor_says_so(world: World, keydeskctl: Start) -> None:
    world.plug(VirtualKey(STANDARD_KEY).with_pin(PIN))
    job = keydeskctl("fingerprints", "list")
    assert job.read()["problem"] == "not-supported"
    assert job.wait() == ExitCode.REFUSED
