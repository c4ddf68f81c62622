"""Fingerprints through python-fido2, on final and preview keys (CTAP 2.3 §6.7)."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event

import pytest
from fido2.ctap2.bio import CaptureError, FPBioEnrollment, FPEnrollmentContext
from fido2.ctap2.pin import PinProtocol, PinProtocolV1, PinProtocolV2

from core.model import SampleStatus
from core.virtual.models import FINGERPRINT_KEY, PREVIEW_KEY, STANDARD_KEY
from core.virtual.person import Finger, Want
from core.virtual.profile import Profile, Sensor
from tests.core.virtual.bench import ERR, PIN, Bench, Permission, Refused, bench, proof

BE = Permission.BIO_ENROLL
Desk = tuple[Bench, FPBioEnrollment]


def desk(profile: Profile = FINGERPRINT_KEY, names: tuple[str, ...] = ()) -> Desk:
    stand = bench(profile, lambda key: key.with_pin(PIN).with_fingerprints(names))
    protocol: PinProtocol = PinProtocolV2() if 2 in profile.pin_protocols else PinProtocolV1()
    token = stand.pin(protocol).get_pin_token(PIN, BE)
    return stand, FPBioEnrollment(stand.ctap, protocol, token)


def names_of(bio: FPBioEnrollment) -> list[str]:
    return [name or "" for name in bio.enumerate_enrollments().values()]


@pytest.mark.parametrize("profile", [FINGERPRINT_KEY, PREVIEW_KEY])
def test_enrol_name_list_rename_remove(profile: Profile) -> None:
    stand, bio = desk(profile)
    assert names_of(bio) == []
    stand.key.script_fingers(*[Finger.GOOD] * 5)
    enrolment, left = bio.enroll(), []
    while (template := enrolment.capture()) is None:
        left.append(enrolment.remaining)
    assert left == [4, 3, 2, 1]
    with Refused(ERR.INVALID_PARAMETER):
        bio.enroll_capture_next(template)
    bio.set_name(template, "Thumb")
    assert bio.enumerate_enrollments() == {template: "Thumb"}
    bio.set_name(template, "Daumen ✓")
    assert names_of(bio) == ["Daumen ✓"]
    assert stand.ctap.get_info().options["uv"] is True
    bio.remove_enrollment(template)
    assert names_of(bio) == []
    assert stand.ctap.get_info().options["uv"] is False


def test_sensor_info_needs_no_token() -> None:
    bio = FPBioEnrollment(bench(FINGERPRINT_KEY).ctap, None, None)  # type: ignore[arg-type]
    assert bio.get_fingerprint_sensor_info() == {2: 1, 3: 5, 8: 32}
    bio = FPBioEnrollment(bench(PREVIEW_KEY).ctap, None, None)  # type: ignore[arg-type]
    assert bio.get_fingerprint_sensor_info() == {2: 1, 3: 5}


@pytest.mark.parametrize("status", [each for each in SampleStatus if each.value <= 0x0E])
def test_every_sample_status(status: SampleStatus) -> None:
    stand, bio = desk()
    stand.key.script_fingers(Finger.GOOD, status)
    enrolment = bio.enroll()
    enrolment.capture()
    if status is SampleStatus.GOOD:
        enrolment.capture()
        assert enrolment.remaining == 3
    else:
        with pytest.raises(CaptureError) as caught:
            enrolment.capture()
        assert caught.value.code == status.value
        assert enrolment.remaining == 4


def captured(enrolment: FPEnrollmentContext) -> int:
    try:
        enrolment.capture()
    except CaptureError as error:
        return error.code
    return 0


def test_what_fingers_give() -> None:
    stand, bio = desk()
    enrolment = bio.enroll()
    stand.key.script_fingers(Finger.FOREIGN, Finger.FOREIGN, Finger.BAD, Finger.GOOD)
    assert [captured(enrolment) for _ in range(4)] == [0x00, 0x0A, 0x07, 0x00]


def test_nobody_comes() -> None:
    stand, bio = desk()
    before = stand.clock()
    assert captured(bio.enroll()) == SampleStatus.NO_USER_ACTIVITY.value
    assert stand.clock() - before == pytest.approx(30, abs=0.2)


@pytest.mark.parametrize(("hint", "seconds"), [(1_000, 10), (15_000, 15), (90_000, 30)])
def test_the_timeout_of_the_host_is_a_hint(hint: int, seconds: float) -> None:
    stand, bio = desk()
    before = stand.clock()
    assert captured(bio.enroll(hint)) == SampleStatus.NO_USER_ACTIVITY.value
    assert stand.clock() - before == pytest.approx(seconds, abs=0.2)


def test_a_person_lays_the_finger_when_asked() -> None:
    stand, bio = desk()
    asked: list[Want | None] = []

    def lay(_status: int) -> None:
        asked.append(stand.key.waiting)
        stand.key.touch()  # a button is no finger
        asked.append(stand.key.waiting)
        stand.key.finger(Finger.GOOD)

    enrolment = bio.enroll()
    enrolment.capture(on_keepalive=lay)
    assert asked == [Want.FINGER, Want.FINGER]
    assert enrolment.remaining == 4


def test_cancel_leaves_no_half_template() -> None:
    stand, bio = desk(names=("Thumb",))
    stand.key.script_fingers(Finger.GOOD)
    enrolment, cancel = bio.enroll(), Event()
    enrolment.capture()
    with Refused(ERR.KEEPALIVE_CANCEL):
        enrolment.capture(cancel, lambda _status: cancel.set())
    template = enrolment.template_id
    enrolment.cancel()
    assert names_of(bio) == ["Thumb"]
    assert template is not None
    with Refused(ERR.INVALID_PARAMETER):
        bio.enroll_capture_next(template)


def test_a_new_enrolment_ends_the_old_one() -> None:
    stand, bio = desk()
    stand.key.script_fingers(Finger.GOOD, Finger.GOOD)
    first, second = bio.enroll(), bio.enroll()
    first.capture()
    second.capture()
    with Refused(ERR.INVALID_PARAMETER):
        first.capture()


def test_unplugged_half_way_nothing_is_stored() -> None:
    stand, bio = desk()
    stand.key.script_fingers(*[Finger.GOOD] * 4)
    enrolment = bio.enroll()
    for _ in range(4):
        enrolment.capture()
    stand.replug()
    assert stand.ctap.info.options["bioEnroll"] is False


def test_the_sensor_holds_so_many_fingers() -> None:
    full = replace(FINGERPRINT_KEY, sensor=Sensor(max_templates=2))
    _stand, bio = desk(full, ("Thumb", "Index"))
    with Refused(ERR.FP_DATABASE_FULL):
        bio.enroll().capture()


@pytest.mark.parametrize(("name", "fits"), [("x" * 32, True), ("x" * 33, False), ("ä" * 17, False)])
def test_names_are_counted_in_bytes(name: str, fits: bool) -> None:
    _stand, bio = desk(names=("Thumb",))
    (template,) = bio.enumerate_enrollments()
    if fits:
        bio.set_name(template, name)
    else:
        with Refused(ERR.INVALID_LENGTH):
            bio.set_name(template, name)
    assert names_of(bio) == [name if fits else "Thumb"]


@pytest.mark.parametrize(
    "change", [lambda bio: bio.set_name(b"gone", "x"), lambda bio: bio.remove_enrollment(b"gone")]
)
def test_a_finger_that_is_not_there(change: Callable[[FPBioEnrollment], None]) -> None:
    _stand, bio = desk(names=("Thumb",))
    with Refused(ERR.INVALID_OPTION):
        change(bio)
    assert names_of(bio) == ["Thumb"]


def test_a_nameless_finger_is_listed_without_a_name() -> None:
    stand, bio = desk(names=("",))
    listed = {1: 1, 2: 4, 4: 2, 5: proof(bio.pin_uv_token, b"\x01\x04")}
    (entry,) = stand.ctap.send_cbor(0x09, listed)[7]
    assert set(entry) == {1}


def test_without_a_token_nothing_is_told() -> None:
    stand, _bio = desk()
    for subcommand in (1, 2, 4, 5, 6):
        assert stand.cbor(0x09, {1: 1, 2: subcommand}) == ERR.PUAT_REQUIRED
    assert stand.cbor(0x09, {1: 1, 2: 3}) == ERR.SUCCESS
    assert stand.cbor(0x09, {1: 1, 2: 8}) == ERR.INVALID_SUBCOMMAND
    assert stand.cbor(0x09, {1: 2, 2: 7}) == ERR.UNSUPPORTED_OPTION


def test_only_the_commands_of_its_generation() -> None:
    assert bench(STANDARD_KEY).cbor(0x09, {6: True}) == ERR.INVALID_COMMAND
    assert bench(FINGERPRINT_KEY).cbor(0x40, {6: True}) == ERR.INVALID_COMMAND
    assert bench(PREVIEW_KEY).cbor(0x09, {6: True}) == ERR.INVALID_COMMAND


def test_fingers_survive_being_unplugged() -> None:
    stand, _bio = desk(names=("Thumb",))
    stand.replug()
    token = stand.token(BE)
    assert names_of(FPBioEnrollment(stand.ctap, PinProtocolV2(), token)) == ["Thumb"]
