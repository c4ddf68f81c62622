"""Steps of a job as JSON values: the contract of docs/keydeskctl.schema.json."""

from core.flow import Step
from core.flows.batch import BatchOver, Moment, NextKey
from core.flows.steps import (
    ApplyRules,
    AskNewPin,
    AskPasscode,
    AskPin,
    AskPinChange,
    ChooseFingerAction,
    ConfirmErase,
    ConfirmRemoveFingers,
    Erasing,
    KeyInUse,
    NameFinger,
    PlugInKey,
    TakeOutOthers,
    TouchSensor,
    TouchToErase,
    UnplugKey,
    Working,
)
from core.guidance import guide
from core.json_view import Object, candidate_json, failure_json, finger_json, fingers_json
from core.model import Sample
from core.pin_rules import PinLimits

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
    AskPasscode: "ask-passcode",
    TakeOutOthers: "take-out-others",
    UnplugKey: "unplug",
    PlugInKey: "plug-in",
    KeyInUse: "in-use",
    TouchToErase: "touch",
    Erasing: "erasing",
    ApplyRules: "apply-rules",
}
"""A touch that has to last is called "hold" instead."""


def step_json(step: Step) -> Object:
    """A line of a job that goes on."""
    name = STEP_NAMES[type(step)]
    if isinstance(step, TouchToErase) and step.hold:
        name = "hold"
    return {"step": name, "code": guide(step).code, "id": step.key.id} | _data(step)


def batch_json(moment: Moment) -> Object:
    """A line between two keys of a batch."""
    tally = moment.tally
    line: Object = {
        "batch": "next" if isinstance(moment, NextKey) else "over",
        "wanted": tally.wanted,
        "ready": tally.ready,
        "skipped": tally.skipped,
        "failed": tally.failed,
        "codes": {**tally.codes},
    }
    if isinstance(moment, BatchOver) and moment.failure:
        line["failure"] = failure_json(moment.failure)
    return line


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
        case AskPasscode(wrong=wrong):
            return {"wrong": wrong}
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
                "fingerprint": finger_json(step.fingerprint),
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
        "advice": limits.advice or None,
    }


def _sample(sample: Sample | None) -> str | None:
    return sample.status.name.lower().replace("_", "-") if sample else None
