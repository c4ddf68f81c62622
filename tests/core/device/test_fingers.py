from collections.abc import Callable
from dataclasses import replace

import pytest
from fido2 import cbor

from core.errors import OperationError, Problem
from core.model import Fingerprint, Sample, SampleStatus, SensorInfo, SensorKind
from core.virtual.framing import Cmd, frame
from core.virtual.models import FINGERPRINT_KEY, PREVIEW_KEY, STANDARD_KEY
from core.virtual.person import Finger
from core.virtual.profile import Profile, Sensor
from tests.core.device.desk import OTHER_PIN, PIN, Desk, failure

GOOD = Finger.GOOD


def desk_with(profile: Profile = FINGERPRINT_KEY, names: tuple[str, ...] = ()) -> Desk:
    desk = Desk(profile)
    desk.key.with_pin("2468").with_fingerprints(names)
    return desk


def answer(desk: Desk, members: dict[int, object], status: int = 0) -> None:
    """From now on the key answers every command with these members."""
    body = bytes([status]) + cbor.encode(members)
    desk.key.faults = lambda packet: frame(int.from_bytes(packet[:4], "big"), Cmd.CBOR, body)


def test_a_known_finger_may_end_its_enrolment() -> None:
    session = (desk := desk_with()).unlocked()
    answer(desk, {4: b"id", 5: SampleStatus.EXISTS.value, 6: 0})
    assert session.fingers.begin() == Sample(b"id", SampleStatus.EXISTS, 0)
    assert not session.fingers.enrolling
    assert session.key.info is not None
    assert session.key.info.option("bioEnroll") is False


@pytest.mark.parametrize("profile", [FINGERPRINT_KEY, PREVIEW_KEY])
def test_a_cold_list_costs_five_commands(profile: Profile) -> None:
    desk = desk_with(profile, ("Thumb", ""))
    session = desk.open()
    session.unlock(PIN)
    assert [finger.name for finger in session.fingers.templates()] == ["Thumb", ""]
    assert len(desk.sent) == 5


def test_no_fingerprints_is_an_empty_list() -> None:
    assert desk_with().unlocked().fingers.templates() == ()


def test_a_finger_from_first_touch_to_last() -> None:
    desk = desk_with()
    session = desk.unlocked()
    bad = SampleStatus.TOO_SHORT
    desk.key.script_fingers(GOOD, bad, GOOD, SampleStatus.NO_USER_ACTIVITY, GOOD, GOOD, GOOD)
    samples = [session.fingers.begin()]
    half_taken = session.fingers.enrolling
    while samples[-1].remaining:
        samples.append(session.fingers.next(samples[0].template))
    assert [sample.remaining for sample in samples] == [4, 4, 3, 3, 2, 1, 0]
    assert samples[1].status is bad
    assert (half_taken, session.fingers.enrolling) == (True, False)
    info = session.key.info
    assert info is not None
    assert (info.option("bioEnroll"), info.option("uv")) == (True, True)
    session.fingers.rename(samples[0].template, "Left thumb")
    assert session.fingers.templates() == (Fingerprint(samples[0].template, "Left thumb"),)
    assert desk.sent == ["09 01", *["09 02"] * 6, "09 05", "09 04"]


def test_what_we_note_is_what_the_key_says() -> None:
    desk = desk_with(names=("One", "Two"))
    session = desk.unlocked()
    for finger in session.fingers.templates():
        session.fingers.remove(finger.id)
        noted = session.key.info
        assert noted is not None
        read = session.reread().info
        assert read is not None
        assert noted.options == read.options


def test_listing_keeps_the_tries_that_were_asked_for() -> None:
    session = desk_with(names=("One",)).unlocked()
    session.pin_status()
    session.fingers.templates()
    assert session.key.pin.retries == 8


@pytest.mark.parametrize(
    ("sensor", "told"),
    [
        (Sensor(), SensorInfo(SensorKind.TOUCH, 5, 32)),
        (Sensor(kind=SensorKind.SWIPE, samples=8), SensorInfo(SensorKind.SWIPE, 8, 32)),
        (Sensor(max_name_bytes=None), SensorInfo(SensorKind.TOUCH, 5, 64)),
    ],
)
def test_sensor_info_needs_no_token(sensor: Sensor, told: SensorInfo) -> None:
    desk = desk_with(replace(FINGERPRINT_KEY, sensor=sensor))
    assert desk.open().fingers.sensor() == told
    assert desk.sent == ["INIT", "04", "09 07"]


def test_the_sensor_is_asked_once() -> None:
    desk = desk_with()
    session = desk.open()
    desk.sent.clear()
    assert session.fingers.sensor() == session.fingers.sensor()
    assert desk.sent == ["09 07"]


@pytest.mark.parametrize(("samples", "problem"), [(2, Problem.TIMED_OUT), (1, Problem.NO_ANSWER)])
def test_a_key_that_works_for_ever_may_have_saved_its_last_sample(
    samples: int, problem: Problem
) -> None:
    sensor = Sensor(samples=samples)
    session = desk_with(replace(FINGERPRINT_KEY, sensor=sensor, touch_timeout=1000.0)).unlocked()
    session.fingers.sensor()
    with pytest.raises(OperationError) as caught:
        session.fingers.begin()
    assert failure(caught) == (problem, None)


def test_odd_sensor_info_counts_as_unsaid() -> None:
    desk = desk_with()
    session = desk.open()
    answer(desk, {2: "swipe", 3: 2**40, 8: -1})
    assert session.fingers.sensor() == SensorInfo(SensorKind.TOUCH, 50, 64)


def test_odd_templates_are_left_out_and_names_made_plain() -> None:
    desk = desk_with()
    session = desk.unlocked()
    answer(desk, {7: [{1: b"a", 2: "\u202eevil\n"}, 5, {2: "no id"}, {1: "text"}, {1: b"b", 2: 9}]})
    assert session.fingers.templates() == (Fingerprint(b"a", "evil"), Fingerprint(b"b", ""))


def test_an_unknown_sample_number_is_other_and_counts_are_clamped() -> None:
    desk = desk_with()
    session = desk.unlocked()
    answer(desk, {4: b"t", 5: 0x99, 6: 2**40})
    sample = session.fingers.begin()
    assert (sample.status, sample.remaining) == (SampleStatus.OTHER, 50)
    answer(desk, {5: 0x01, 6: 0})
    sample = session.fingers.next(b"t")
    assert (sample.status, sample.remaining) == (SampleStatus.TOO_HIGH, 1)


@pytest.mark.parametrize(
    "members",
    [{}, {5: 0}, {5: 0, 6: 1}, {5: "x", 6: 1}, {4: "t", 5: 0, 6: 1}, {5: True, 6: 1}],
)
def test_samples_of_the_wrong_shape_are_bad_answers(members: dict[int, object]) -> None:
    desk = desk_with()
    session = desk.unlocked()
    answer(desk, members)
    with pytest.raises(OperationError) as caught:
        session.fingers.begin()
    assert failure(caught) == (Problem.BAD_ANSWER, None)


@pytest.mark.parametrize(
    ("status", "problem"),
    [
        (0x17, Problem.FINGERPRINTS_FULL),
        (0x28, Problem.FINGERPRINTS_FULL),
        (0x2F, Problem.TOUCH_TIMED_OUT),
        (0x3C, Problem.SENSOR_BLOCKED),
    ],
)
def test_what_may_end_an_enrolment(status: int, problem: Problem) -> None:
    desk = desk_with()
    session = desk.unlocked()
    answer(desk, {}, status)
    with pytest.raises(OperationError) as caught:
        session.fingers.begin()
    assert failure(caught) == (problem, None)


def test_a_cancelled_enrolment_leaves_nothing() -> None:
    desk = desk_with()
    session = desk.unlocked()
    desk.key.script_fingers(GOOD)
    session.fingers.begin()
    session.fingers.cancel()
    assert not session.fingers.enrolling
    assert session.fingers.templates() == ()
    assert desk.sent == ["09 01", "09 03", "09 04"]


def test_templates_that_are_gone() -> None:
    session = desk_with().unlocked()
    changes: list[Callable[[], None]] = [
        lambda: session.fingers.rename(b"x", "y"),
        lambda: session.fingers.remove(b"x"),
    ]
    for change in changes:
        with pytest.raises(OperationError) as caught:
            change()
        assert failure(caught) == (Problem.FINGERPRINT_GONE, None)


def test_a_name_too_long_for_the_key() -> None:
    session = desk_with(names=("One",)).unlocked()
    (finger,) = session.fingers.templates()
    with pytest.raises(OperationError) as caught:
        session.fingers.rename(finger.id, "x" * 33)
    assert failure(caught) == (Problem.NAME_TOO_LONG, None)


def test_a_token_that_died_is_forgotten() -> None:
    desk = desk_with()
    session = desk.unlocked()
    desk.clock.advance(3600.0)
    for _ in range(2):
        with pytest.raises(OperationError) as caught:
            session.fingers.templates()
        assert failure(caught) == (Problem.SESSION_EXPIRED, None)
    assert desk.sent == ["09 04"]
    session.unlock(PIN)
    assert session.fingers.templates() == ()


def test_a_key_without_a_sensor() -> None:
    session = desk_with(STANDARD_KEY).unlocked()
    with pytest.raises(OperationError) as caught:
        session.fingers.templates()
    assert failure(caught) == (Problem.NOT_SUPPORTED, None)


def test_a_token_dies_with_the_pin_it_was_got_with() -> None:
    desk = desk_with()
    session = desk.unlocked()
    session.change_pin(PIN, OTHER_PIN)
    desk.sent.clear()
    with pytest.raises(OperationError) as caught:
        session.fingers.templates()
    assert failure(caught) == (Problem.SESSION_EXPIRED, None)
    assert desk.sent == []


def test_a_key_that_ends_a_touch_by_itself_is_a_failure() -> None:
    desk = desk_with()
    session = desk.unlocked()
    answer(desk, {}, status=0x2D)
    with pytest.raises(OperationError) as caught:
        session.fingers.begin()
    assert caught.value.failure.problem is Problem.ENDED_BY_KEY
    assert caught.value.failure.detail == "CTAP 0x2D KEEPALIVE_CANCEL"
