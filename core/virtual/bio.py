"""authenticatorBioEnrollment (CTAP 2.3 §6.7): fingerprints, taken sample by sample."""

from fido2.ctap import CtapError

from core.model import SampleStatus
from core.virtual.chip import ERR, Chip, Reply, subcommand_message
from core.virtual.params import Params
from core.virtual.person import Asking, Finger, finger_laid
from core.virtual.profile import Sensor
from core.virtual.state import Enrolment, Permission

_FINGERPRINT = 1
_SHORTEST_WAIT = 10.0


def bio_enrollment(chip: Chip, params: Params) -> Asking[Reply]:
    """Run one subcommand."""
    sensor = chip.profile.sensor
    if sensor is None:
        raise CtapError(ERR.INVALID_COMMAND)
    if params.get(6, bool):
        return {1: _FINGERPRINT}
    if params.need(1, int) != _FINGERPRINT:
        raise CtapError(ERR.UNSUPPORTED_OPTION)
    subcommand = params.need(2, int)
    match subcommand:
        case 1 | 2:
            _authorize(chip, params, subcommand)
            begin_or_next = _begin if subcommand == 1 else _next
            return (yield from begin_or_next(chip, params.map(3), sensor))
        case 3:
            chip.session.enrolment = None
            return {}
        case 4 | 5 | 6:
            _authorize(chip, params, subcommand)
            return _manage(chip, params.map(3), subcommand)
        case 7:
            return _sensor_info(sensor)
        case _:
            raise CtapError(ERR.INVALID_SUBCOMMAND)


def _authorize(chip: Chip, params: Params, subcommand: int) -> None:
    message = subcommand_message(bytes([_FINGERPRINT, subcommand]), params, 3)
    chip.authorize(params.get(4, int), params.get(5, bytes), message, Permission.BIO_ENROLL)


def _sensor_info(sensor: Sensor) -> Reply:
    reply: Reply = {2: sensor.kind.value, 3: sensor.samples}
    if sensor.max_name_bytes is not None:
        reply[8] = sensor.max_name_bytes
    return reply


def _begin(chip: Chip, given: Params, sensor: Sensor) -> Asking[Reply]:
    # A new enrolment drops an unfinished one (§6.7.4).
    chip.session.enrolment = None
    if len(chip.memory.templates) >= sensor.max_templates:
        raise CtapError(ERR.FP_DATABASE_FULL)
    enrolment = Enrolment(chip.new_template_id(), sensor.samples)
    chip.session.enrolment = enrolment
    return {4: enrolment.template} | (yield from _capture(chip, enrolment, given, first=True))


def _next(chip: Chip, given: Params, _sensor: Sensor) -> Asking[Reply]:
    template, enrolment = given.need(1, bytes), chip.session.enrolment
    if enrolment is None or enrolment.template != template:
        raise CtapError(ERR.INVALID_PARAMETER)
    return (yield from _capture(chip, enrolment, given, first=False))


def _capture(chip: Chip, enrolment: Enrolment, given: Params, first: bool) -> Asking[Reply]:
    status = _status((yield from finger_laid(_patience(chip, given))), first)
    if status is SampleStatus.GOOD:
        enrolment.remaining -= 1
    if enrolment.remaining == 0:
        chip.memory.templates[enrolment.template] = ""
        chip.session.enrolment = None
    return {5: status.value, 6: enrolment.remaining}


def _patience(chip: Chip, given: Params) -> float:
    """The host's timeout is a hint, taken between ten seconds and the key's own."""
    wished = given.get(3, int)
    longest = chip.profile.touch_timeout
    return longest if wished is None else max(_SHORTEST_WAIT, min(wished / 1000, longest))


def _status(laid: Finger | SampleStatus | None, first: bool) -> SampleStatus:
    match laid:
        case None:
            return SampleStatus.NO_USER_ACTIVITY
        case SampleStatus():
            return laid
        case Finger.GOOD:
            return SampleStatus.GOOD
        case Finger.BAD:
            return SampleStatus.POOR_QUALITY
        case Finger.FOREIGN:
            # Any finger may begin; a later sample has to be of the same one.
            return SampleStatus.GOOD if first else SampleStatus.MERGE_FAILURE


def _manage(chip: Chip, given: Params, subcommand: int) -> Reply:
    templates = chip.memory.templates
    if subcommand == 4:
        if not templates:
            raise CtapError(ERR.INVALID_OPTION)
        return {7: [_entry(template, name) for template, name in templates.items()]}
    template = given.need(1, bytes)
    if subcommand == 5:
        _rename(chip, template, given.need(2, str))
    elif templates.pop(template, None) is None:
        raise CtapError(ERR.INVALID_OPTION)
    return {}


def _entry(template: bytes, name: str) -> dict[int, object]:
    return {1: template, 2: name} if name else {1: template}


def _rename(chip: Chip, template: bytes, name: str) -> None:
    sensor = chip.profile.sensor
    limit = 64 if sensor is None or sensor.max_name_bytes is None else sensor.max_name_bytes
    if len(name.encode()) > limit:
        raise CtapError(ERR.INVALID_LENGTH)
    if template not in chip.memory.templates:
        raise CtapError(ERR.INVALID_OPTION)
    chip.memory.templates[template] = name
