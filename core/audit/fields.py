"""An event as JSON with the names and values of the Elastic Common Schema (docs/audit.md).

Only values that the schema lists stand in event.kind, category, type and outcome; whatever it has
no name for is in "keydesk".
"""

from collections.abc import Callable
from datetime import UTC, datetime

from core.audit.event import Action, Event, Origin, Phase
from core.identity import serial_proves
from core.json_view import Object
from core.model import Attachment, KeyInfo

ECS_VERSION = "8.17.0"

KINDS: dict[Action, tuple[str, tuple[str, ...]]] = {
    Action.PIN_SET: ("iam", ("user", "creation")),
    Action.PIN_CHANGED: ("iam", ("user", "change")),
    Action.FINGERPRINTS_OPENED: ("authentication", ("start",)),
    Action.FINGER_ADDED: ("iam", ("user", "creation")),
    Action.FINGER_RENAMED: ("iam", ("user", "change")),
    Action.FINGER_REMOVED: ("iam", ("user", "deletion")),
    Action.RESET: ("iam", ("user", "deletion")),
    Action.PREPARATION: ("iam", ("user", "change")),
    Action.SETTINGS: ("configuration", ("change",)),
    Action.POLICY_LOADED: ("configuration", ("info",)),
    Action.STAFF_PASSCODE: ("authentication", ("start",)),
    Action.STAFF_EXIT: ("session", ("end",)),
    Action.SESSION_STARTED: ("session", ("start",)),
    Action.SESSION_ENDED: ("session", ("end",)),
    Action.AUDIT_EXPORTED: ("file", ("access",)),
}
"""event.category and event.type of what was done; an attempt has the type "info" instead."""

Hide = Callable[[str], str]
"""Turns what identifies a key into a number that says nothing to anybody else."""


def fields(event: Event, origin: Origin, session: str, hide: Hide | None) -> Object:
    """The event; without `hide` nothing tells which key of its model it was."""
    told: Object = {
        "@timestamp": timestamp(event.time),
        "ecs": {"version": ECS_VERSION},
        "event": _event(event),
        "host": {"name": origin.host},
        "observer": {"product": "Keydesk", "version": origin.version},
        "process": {"name": origin.program, "pid": origin.process},
        "user": {"name": origin.user},
    }
    if event.key:
        told["device"] = _device(event.key, hide)
    told["keydesk"] = _ours(event, session)
    return told


def timestamp(time: datetime) -> str:
    """RFC 3339 in UTC, to the millisecond."""
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _event(event: Event) -> Object:
    category, types = KINDS[event.action]
    told: Object = {
        "kind": "event",
        "category": [category],
        "type": ["info"] if event.phase is Phase.ATTEMPT else [*types],
        "action": event.action.value,
        "dataset": "keydesk.audit",
    }
    if event.result:
        told["outcome"] = event.result.value
    if event.code:
        told["code"] = event.code
    if reason := event.problem.value if event.problem else event.why:
        told["reason"] = reason
    if event.seconds is not None:
        told["duration"] = round(event.seconds * 1000) * 1_000_000  # Nanoseconds, says ECS.
    return told


def _device(key: KeyInfo, hide: Hide | None) -> Object:
    model: Object = {"name": key.model or key.name}
    if key.info and key.info.aaguid:
        model["identifier"] = key.info.aaguid
    told: Object = {"model": model}
    if hide and serial_proves(key.attachment.serial):
        told["id"] = hide(_identity(key.attachment))
    return told


def _identity(seat: Attachment) -> str:
    return f"{seat.vendor_id}|{seat.product_id}|{seat.serial}"


def _ours(event: Event, session: str) -> Object:
    told: Object = {"phase": event.phase.value}
    if event.job:
        told["job"] = event.job
    if session:
        told["session"] = session
    if event.key:
        told["transport"] = event.key.attachment.transport.value
    if event.wrong_pins:
        told["wrong_pins"] = event.wrong_pins
    return told
