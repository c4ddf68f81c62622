"""What a step looks like: a frozen view with nothing in it but values QML can bind to."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from core.describe import pin_rules, tries_left, where
from core.describe_policy import named, removal, whom_to_ask
from core.errors import Failure, Problem
from core.finger_news import FINGER_NEWS
from core.flow import Cancelled, Done, Failed, Step
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
    FingerNews,
    Finished,
    KeyInUse,
    NameFinger,
    PlugInKey,
    Result,
    TakeOutOthers,
    TouchSensor,
    TouchToErase,
    UnplugKey,
    Working,
)
from core.guidance import SAMPLES, flaw_words, guide
from core.messages import message, words
from core.model import Attachment, KeyInfo, SampleStatus, Transport
from core.pin_rules import PinFlaw, PinLimits
from core.policy.model import Policy
from core.reset_words import AFTER_RESET, loss_words
from core.translate import mark, tr

_SAMPLE_ICONS: dict[SampleStatus, str] = {
    SampleStatus.GOOD: "good",
    SampleStatus.TOO_HIGH: "lower",
    SampleStatus.TOO_LOW: "higher",
    SampleStatus.TOO_LEFT: "right",
    SampleStatus.TOO_RIGHT: "left",
    SampleStatus.TOO_FAST: "slower",
    SampleStatus.TOO_SLOW: "faster",
    SampleStatus.POOR_QUALITY: "wipe",
    SampleStatus.TOO_SKEWED: "straighten",
    SampleStatus.TOO_SHORT: "cover",
    SampleStatus.MERGE_FAILURE: "same",
    SampleStatus.EXISTS: "other",
    SampleStatus.NO_USER_ACTIVITY: "touch",
    SampleStatus.NO_UP_TRANSITION: "lift",
}

_NO_NAMES: Mapping[bytes, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Notice:
    """What went wrong or well just before; `severity` picks icon and colour."""

    severity: str = "none"
    title: str = ""
    text: str = ""
    remedy: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Stage:
    """One moment of a job as the window shows it; see `Job` for the meaning of each value."""

    name: str = ""
    title: str = ""
    text: str = ""
    code: str = ""
    notice: Notice = Notice()
    attempts_left: int = -1
    attempts_text: str = ""
    must_change: bool = False
    flaw: str = ""
    flaw_code: str = ""
    rules: str = ""
    policy_url: str = ""
    limits: PinLimits | None = None
    samples_done: int = 0
    samples_total: int = 0
    sample_hint: str = ""
    sample_icon: str = ""
    finger_name: str = ""
    finger_new: bool = False
    name_limit: int = 0
    name_too_long: bool = False
    removing: tuple[str, ...] = ()
    removes_all: bool = False
    losses: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    hold_seconds: float = 0.0
    window_seconds: float = 0.0
    next_steps: tuple[str, ...] = ()
    help_desk: str = ""
    removal_links: tuple[str, ...] = ()


def show(step: Step, names: Mapping[bytes, str] = _NO_NAMES) -> Stage:
    """The stage for a step; `names` are the shown names of fingerprints by template id."""
    match step:
        case Cancelled():
            return Stage()
        case Failed(failure=failure):
            return Stage(name="failed", notice=notice(failure, step.key, "critical"))
        case _:
            told = guide(step)
            stage = _stage(step, names)
            return replace(stage, title=told.title, text=told.text, code=told.code)


def managed(stage: Stage, policy: Policy) -> Stage:
    """The stage with what the organisation adds: whom to ask, and where to remove an erased key."""
    return replace(
        stage,
        help_desk=whom_to_ask(policy.help_desk) if stage.name == "failed" else "",
        removal_links=tuple(map(removal, policy.removal_links)) if stage.next_steps else (),
    )


def _stage(step: Step, names: Mapping[bytes, str]) -> Stage:
    match step:
        case Working() | ApplyRules():
            return Stage("working")
        case Done():
            erased = isinstance(step, Finished) and step.result is Result.ERASED
            return Stage("finished", next_steps=tuple(map(tr, AFTER_RESET)) if erased else ())
        case AskPasscode(wrong=wrong):
            return Stage("passcode", notice=_wrong_passcode() if wrong else Notice())
        case AskNewPin() | AskPinChange() | AskPin():
            return _pin_stage(step)
        case ChooseFingerAction() | TouchSensor() | NameFinger() | ConfirmRemoveFingers():
            return _finger_stage(step, names)
        case _:
            return _reset_stage(step)


def _pin_stage(step: AskNewPin | AskPinChange | AskPin) -> Stage:
    match step:
        case AskNewPin(limits=limits, flaw=flaw):
            return _with_limits(Stage("new-pin"), limits, flaw)
        case AskPinChange(limits=limits, flaw=flaw):
            stage = _with_limits(Stage("change-pin"), limits, flaw)
            stage = replace(stage, must_change=step.must_change)
        case _:
            stage = Stage("pin")
    warning = Notice()
    if step.wrong:
        warning = Notice("critical", "", tr(mark("Pin", "That PIN is not right.")), "", "PIN-1")
    elif isinstance(step, AskPin) and step.expired:
        told = tr(mark("Pin", "The key asks again. No try was lost."))
        warning = Notice("info", "", told, "", "PIN-9")
    return replace(
        stage,
        notice=warning,
        attempts_left=-1 if step.attempts_left is None else step.attempts_left,
        attempts_text=tries_left(step.attempts_left),
    )


def _with_limits(stage: Stage, limits: PinLimits, flaw: PinFlaw | None) -> Stage:
    return replace(
        stage,
        limits=limits,
        rules=" ".join(filter(None, (pin_rules(limits), limits.advice))),
        policy_url=limits.policy_url or "",
        flaw=flaw_words(flaw, limits),
        flaw_code=_flaw_code(flaw),
    )


def _flaw_code(flaw: PinFlaw | None) -> str:
    match flaw:
        case None:
            return ""
        case PinFlaw.REFUSED_BY_KEY:
            return message(Problem.PIN_REFUSED).code
        case _:
            return message(Problem.PIN_UNACCEPTABLE).code


def _wrong_passcode() -> Notice:
    told = message(Problem.WRONG_PASSCODE)
    return Notice("critical", "", f"{told.title}.", "", told.code)


def _finger_stage(
    step: ChooseFingerAction | TouchSensor | NameFinger | ConfirmRemoveFingers,
    names: Mapping[bytes, str],
) -> Stage:
    match step:
        case ChooseFingerAction(news=news, failure=failure):
            told = notice(failure, step.key, "caution") if failure else _news(news)
            return Stage("fingers", notice=told)
        case TouchSensor(last=last):
            return Stage(
                "touch-sensor",
                samples_done=step.done,
                samples_total=step.total or 0,
                sample_hint=tr(SAMPLES[last.status]) if last else "",
                sample_icon=_SAMPLE_ICONS.get(last.status, "touch") if last else "touch",
            )
        case NameFinger(fingerprint=finger):
            return Stage(
                "name-finger",
                finger_name=finger.name,
                finger_new=step.new,
                name_limit=step.max_bytes,
                name_too_long=step.too_long,
            )
        case ConfirmRemoveFingers(fingerprints=chosen):
            removing = tuple(names.get(finger.id, finger.name) for finger in chosen)
            return Stage("confirm-remove", removing=removing, removes_all=step.all_of_them)


def _news(news: FingerNews | None) -> Notice:
    told = FINGER_NEWS.get(news) if news else None
    return Notice("success", "", tr(told.text), "", told.code) if told else Notice()


def _reset_stage(step: Step) -> Stage:
    match step:
        case ConfirmErase(losses=losses):
            return Stage("confirm-erase", losses=loss_words(losses))
        case TakeOutOthers(others=others):
            return Stage("take-out-others", others=tuple(map(_other, others)))
        case UnplugKey(failure=failure):
            return Stage("unplug", notice=notice(failure, step.key, "caution"))
        case PlugInKey(failure=failure):
            return Stage("plug-in", notice=notice(failure, step.key, "caution"))
        case KeyInUse():
            return Stage("in-use")
        case TouchToErase(hold=hold, window=window):
            return Stage("touch", hold_seconds=hold, window_seconds=window)
        case Erasing():
            return Stage("erasing")
        case _:
            raise TypeError(f"no stage for {type(step).__name__}")


def _other(seat: Attachment) -> str:
    """A key that was not opened; one in a card reader has no name, but a place."""
    name = seat.product or tr(mark("Key", "Security key"))
    return f"{name} · {where(seat)}" if seat.transport is Transport.NFC else name


def notice(failure: Failure | None, key: KeyInfo, severity: str) -> Notice:
    """The words for a failure on a key; nothing without one."""
    if failure is None:
        return Notice()
    told = words(failure, key.name, card=key.card)
    text = f"{told.text} {named(failure)}".rstrip()
    return Notice(severity, told.title, text, told.remedy, told.code)
