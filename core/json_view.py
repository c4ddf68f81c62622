"""Keys, steps and endings as JSON values: the contract of docs/keydeskctl.schema.json.

Members are only ever added. Unknown is null; text is what `core.text.plain` left of it.
"""

from collections.abc import Iterable

from core.capabilities import fingerprints_enrolled, has_passkeys, has_sensor, offers
from core.errors import Failure
from core.flow import Step
from core.flows.steps import (
    AskNewPin,
    AskPin,
    AskPinChange,
    ChooseFingerAction,
    ConfirmErase,
    ConfirmRemoveFingers,
    Erasing,
    FingerNews,
    Finished,
    NameFinger,
    PlugInKey,
    TakeOutOthers,
    TouchSensor,
    TouchToErase,
    UnplugKey,
    Working,
)
from core.guidance import guide
from core.messages import MESSAGES
from core.model import Access, Attachment, Fingerprint, KeyInfo, Sample
from core.pin_rules import PinLimits

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Object = dict[str, Json]

STEP_NAMES: dict[type[Step], str] = {
    AskNewPin: "ask-new-pin",
    AskPinChange: "ask-pin-change",
    AskPin: "ask-pin",
    Working: "working",
    ChooseFingerAction: "fingerprints",
    TouchSensor: "touch-sensor",
    NameFinger: "name-fingerprint",
    ConfirmRemoveFingers: "confirm-removal",
    ConfirmErase: "confirm-erase",
    TakeOutOthers: "take-out-others",
    UnplugKey: "unplug",
    PlugInKey: "plug-in",
    TouchToErase: "touch",
    Erasing: "erasing",
}
"""A touch that has to last is called "hold" instead."""


def key_json(key: KeyInfo) -> Object:
    """An element of `keys`."""
    seat, info, failure = key.attachment, key.info, key.failure
    number = info.firmware_version if info else None
    return {
        "id": key.id,
        "name": key.name,
        "model": key.model,
        "aaguid": info.aaguid if info else None,
        "vendor_id": seat.vendor_id,
        "product_id": seat.product_id,
        "serial": seat.serial or None,
        "path": seat.path,
        "transport": seat.transport.value,
        "access": key.access.value,
        "firmware": key.device_version or (None if number is None else str(number)),
        "versions": list(info.versions) if info else None,
        "pin": _pin(key),
        "fingerprints": {
            "supported": has_sensor(info) if info else None,
            "enrolled": fingerprints_enrolled(info) if info else None,
        },
        "passkeys": {
            "supported": has_passkeys(info) if info else None,
            "remaining": info.remaining_discoverable if info else None,
        },
        "failure": failure_json(failure) if failure else None,
    }


def info_json(key: KeyInfo) -> Object:
    """The answer of `info`: an element of `keys`, and everything else the key said."""
    seat, info, may = key.attachment, key.info, offers(key)
    more: Object = {
        "manufacturer": seat.manufacturer or None,
        "product": seat.product or None,
        "release": seat.release,
        "port": seat.port or None,
        "can_wink": key.can_wink,
        "not_offered": {
            "set_pin": may.set_pin,
            "change_pin": may.change_pin,
            "fingerprints": may.fingerprints,
            "reset": may.reset,
        },
        "get_info": None,
    }
    if info:
        more["get_info"] = {
            "extensions": list(info.extensions),
            "options": dict(info.options),
            "transports": list(info.transports),
            "algorithms": list(info.algorithms),
            "pin_uv_protocols": list(info.pin_uv_protocols),
            "max_msg_size": info.max_msg_size,
            "firmware_version": info.firmware_version,
            "uv_modality": info.uv_modality,
            "long_touch_for_reset": info.long_touch_for_reset,
            "transports_for_reset": list(info.transports_for_reset),
            "pin_complexity_policy": info.pin_complexity_policy,
            "pin_complexity_policy_url": info.pin_complexity_policy_url,
            "certifications": dict(info.certifications),
            "raw": dict(info.raw),
        }
    return key_json(key) | more


def _pin(key: KeyInfo) -> Object:
    pin = key.pin
    if key.info is None and key.access is not Access.U2F_ONLY:
        return {"state": None, "retries": None, "min_length": None, "max_length": None}
    return {
        "state": pin.state.value,
        "retries": pin.retries,
        "min_length": pin.min_length,
        "max_length": pin.max_length,
    }


def step_json(step: Step) -> Object:
    """A line of a job that goes on."""
    name = STEP_NAMES[type(step)]
    if isinstance(step, TouchToErase) and step.hold:
        name = "hold"
    return {"step": name, "code": guide(step).code, "id": step.key.id} | _data(step)


def _data(step: Step) -> Object:
    match step:
        case AskNewPin() | AskPinChange() | AskPin():
            return _pin_question(step)
        case ChooseFingerAction() | TouchSensor() | NameFinger() | ConfirmRemoveFingers():
            return _finger_step(step)
        case ConfirmErase(losses=lost):
            return {
                "losses": {
                    "passkeys": lost.passkeys,
                    "pin": lost.pin,
                    "fingerprints": lost.fingerprints,
                    "settings": lost.settings,
                }
            }
        case TakeOutOthers(others=others):
            return {"others": [candidate_json(other) for other in others]}
        case UnplugKey(failure=failure) | PlugInKey(failure=failure):
            return {"failure": failure_json(failure) if failure else None}
        case TouchToErase(hold=hold, window=window):
            return {"hold": hold, "window": window}
        case _:
            return {}


def _pin_question(step: AskNewPin | AskPinChange | AskPin) -> Object:
    match step:
        case AskNewPin():
            return {"limits": _limits(step.limits), "flaw": step.flaw}
        case AskPinChange():
            return {
                "limits": _limits(step.limits),
                "attempts_left": step.attempts_left,
                "must_change": step.must_change,
                "wrong": step.wrong,
                "flaw": step.flaw,
            }
        case AskPin():
            return {
                "attempts_left": step.attempts_left,
                "wrong": step.wrong,
                "expired": step.expired,
            }


def _finger_step(
    step: ChooseFingerAction | TouchSensor | NameFinger | ConfirmRemoveFingers,
) -> Object:
    match step:
        case ChooseFingerAction(failure=failure):
            return {
                "fingerprints": fingers_json(step.fingerprints),
                "news": step.news,
                "failure": failure_json(failure) if failure else None,
            }
        case TouchSensor():
            return {"taken": step.done, "total": step.total, "last": _sample(step.last)}
        case NameFinger():
            return {
                "fingerprint": _finger(step.fingerprint),
                "max_bytes": step.max_bytes,
                "new": step.new,
                "too_long": step.too_long,
            }
        case ConfirmRemoveFingers():
            return {"fingerprints": fingers_json(step.fingerprints), "all": step.all_of_them}


def _limits(limits: PinLimits) -> Object:
    return {
        "min_length": limits.min_length,
        "max_length": limits.max_length,
        "complexity": limits.complexity,
        "policy_url": limits.policy_url,
    }


def _sample(sample: Sample | None) -> str | None:
    return sample.status.name.lower().replace("_", "-") if sample else None


def _finger(finger: Fingerprint) -> Object:
    return {"id": finger.id.hex(), "name": finger.name}


def fingers_json(fingers: Iterable[Fingerprint]) -> list[Json]:
    """Fingerprints with their template id in hex."""
    return [_finger(finger) for finger in fingers]


def done_json(ending: Finished, news: FingerNews | None = None) -> Object:
    """The last line of a job that did what it should."""
    line: Object = {
        "done": True,
        "code": guide(ending).code,
        "id": ending.key.id,
        "result": ending.result,
    }
    return line | {"news": news} if news else line


def failure_json(failure: Failure) -> Object:
    """What went wrong: the last line of a job that did not, and the reason inside other lines."""
    return {
        "problem": failure.problem.value,
        "code": MESSAGES[failure.problem].code,
        "attempts_left": failure.attempts_left,
        "detail": failure.detail,
    }


def candidate_json(seat: Attachment) -> Object:
    """A connected key that was not opened."""
    return {"id": seat.id, "name": KeyInfo(seat, Access.OK).name, "path": seat.path}
