"""Keys, problems and endings as JSON values: the contract of docs/keydeskctl.schema.json.

Members are only ever added. Unknown is null; text is what `core.text.plain` left of it.
"""

from collections.abc import Iterable

from core.capabilities import fingerprints_enrolled, has_passkeys, has_sensor, offers
from core.errors import Failure
from core.flows.steps import FingerNews, Finished, Prepared
from core.guidance import guide
from core.messages import MESSAGES
from core.model import Access, Attachment, Fingerprint, KeyInfo
from core.prepare.label import label

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Object = dict[str, Json]


def key_json(key: KeyInfo, maybe_same: Iterable[str] | None = None) -> Object:
    """An element of `keys`; without the ids of `core.identity.maybe_one` nobody has compared."""
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
        "maybe_same_as": None if maybe_same is None else list(maybe_same),
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


def finger_json(finger: Fingerprint) -> Object:
    """A fingerprint with its template id in hex."""
    return {"id": finger.id.hex(), "name": finger.name}


def fingers_json(fingers: Iterable[Fingerprint]) -> list[Json]:
    """Several of them."""
    return [finger_json(finger) for finger in fingers]


def done_json(ending: Finished, news: FingerNews | None = None) -> Object:
    """The last line of a job that did what it should."""
    line: Object = {
        "done": True,
        "code": guide(ending).code,
        "id": ending.key.id,
        "result": ending.result,
    }
    if isinstance(ending, Prepared):  # Its PIN is in the file that was chosen, and nowhere else.
        line |= {"number": ending.row.number, "label": label(ending.row)}
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
