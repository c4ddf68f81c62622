"""What a caller sees beside a code, made up from the words and steps of the real thing."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum, unique

from core.doctor.findings import Finding, Verdict, finding
from core.errors import Failure, Problem
from core.flow import Failed, Step
from core.flows.steps import (
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
    Losses,
    NameFinger,
    PlugInKey,
    Result,
    TakeOutOthers,
    TouchSensor,
    TouchToErase,
    UnplugKey,
    Working,
)
from core.helpdesk.registry import Entry, Kind
from core.model import (
    Access,
    Attachment,
    AuthenticatorInfo,
    Fingerprint,
    KeyInfo,
    PinState,
    PinStatus,
)
from core.pin_rules import PinFlaw, PinLimits
from core.places import Place
from core.translate import mark


@unique
class Shape(StrEnum):
    """Which part of the window it is."""

    NONE = ""
    DIALOG = "dialog"
    PAGE = "page"
    KEYS = "keys"
    FINDING = "finding"
    KIOSK = "kiosk"


SEAT = Attachment(
    path="sample",
    address="1-1",
    port="1-1",
    vendor_id=None,
    product_id=None,
    release=None,
    manufacturer="",
    product=mark("Sample", "Sample key"),
    serial="",
)
_OTHER = replace(SEAT, path="other", product=mark("Sample", "Another key"))
_INFO = AuthenticatorInfo(
    versions=("FIDO_2_1",), options={"rk": True, "clientPin": True, "bioEnroll": True}
)
KEY = KeyInfo(SEAT, Access.OK, _INFO, PinStatus(PinState.SET, 8))
OTHER_KEY = replace(KEY, attachment=_OTHER)
FINGERS = (
    Fingerprint(b"1", mark("Sample", "Right thumb")),
    Fingerprint(b"2", mark("Sample", "Left thumb")),
)
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_LIMITS = PinLimits(4, 63)
_VALUES = {
    "name": SEAT.product,
    "path": "/dev/hidraw0",
    "owner": "root",
    "group": "root",
    "mode": "0600",
}


@dataclass(frozen=True, slots=True)
class Screen:
    """A part of the window, and what is in it."""

    shape: Shape = Shape.NONE
    job: str = ""
    step: Step | None = None
    key: KeyInfo = KEY
    attached: bool = True
    twice: bool = False
    keys: tuple[KeyInfo, ...] = field(default=())
    finding: Finding | None = None
    kiosk: str = ""
    """See `gui.viewmodels.pictured_kiosk`."""


def screen(entry: Entry) -> Screen:
    """What the caller sees who reads this code."""
    match entry.kind:
        case Kind.PROBLEM:
            problem = Problem(entry.name)
            return _PROBLEMS[problem] if problem in _PROBLEMS else _failed(problem)
        case Kind.CHECK:
            return _found(Verdict[entry.name])
        case Kind.PLACE:
            return _PLACES.get(entry.name) or _PLACES.get(entry.code, _NO_PICTURE)
        case Kind.STEP | Kind.RESULT:
            return _STEPS.get(entry.code, _NO_PICTURE)


def _found(verdict: Verdict) -> Screen:
    told = verdict.value
    names = _PLACEHOLDER.findall(told.text + told.advice)
    values = {name: _VALUES.get(name, "…") for name in names}
    return Screen(Shape.FINDING, finding=finding(verdict, **values))


def _dialog(job: str, step: Step) -> Screen:
    return Screen(Shape.DIALOG, job, step)


def _failed(problem: Problem) -> Screen:
    return _dialog("reset", Failed(key=KEY, failure=Failure(problem)))


def _round(kind: Callable[..., Step], problem: Problem) -> Screen:
    """A reset that goes round once more."""
    return _dialog("reset", kind(key=KEY, failure=Failure(problem)))


def _fingers(news: FingerNews | None = None, problem: Problem | None = None) -> Screen:
    failure = Failure(problem) if problem else None
    step = ChooseFingerAction(key=KEY, fingerprints=FINGERS, news=news, failure=failure)
    return Screen(Shape.PAGE, "fingerprints", step)


def _with_pin(state: PinState, retries: int) -> Screen:
    return Screen(Shape.PAGE, key=replace(KEY, pin=PinStatus(state, retries)))


def _unread(access: Access, problem: Problem) -> Screen:
    key = replace(KEY, access=access, info=None, failure=Failure(problem))
    return Screen(Shape.PAGE, key=key)


_NO_PICTURE = Screen()
"""`gui.viewmodels.caller_words` says why."""

_STEPS: dict[str, Screen] = {
    "PIN-20": _dialog("set-pin", AskNewPin(key=KEY, limits=_LIMITS)),
    "PIN-21": _dialog("change-pin", AskPinChange(key=KEY, limits=_LIMITS, attempts_left=8)),
    "PIN-22": _dialog("fingerprints", AskPin(key=KEY, attempts_left=8)),
    "PIN-30": _dialog("set-pin", Finished(key=KEY, result=Result.PIN_SET)),
    "PIN-31": _dialog("change-pin", Finished(key=KEY, result=Result.PIN_CHANGED)),
    "STF-20": _dialog("reset", AskPasscode(key=KEY)),
    "KEY-20": _dialog("change-pin", Working(key=KEY)),
    "FGR-20": _fingers(),
    "FGR-21": _dialog("fingerprints", TouchSensor(key=KEY, done=1, total=5)),
    "FGR-22": _dialog(
        "fingerprints",
        NameFinger(key=KEY, fingerprint=Fingerprint(b"3", ""), max_bytes=64, new=True),
    ),
    "FGR-23": _dialog(
        "fingerprints",
        ConfirmRemoveFingers(key=KEY, fingerprints=FINGERS[:1], all_of_them=False),
    ),
    "FGR-30": Screen(Shape.PAGE),
    "FGR-31": _fingers(FingerNews.ADDED),
    "FGR-32": _fingers(FingerNews.RENAMED),
    "FGR-33": _fingers(FingerNews.REMOVED),
    "RST-20": _dialog("reset", ConfirmErase(key=KEY, losses=Losses(True, True, True, False))),
    "RST-21": _dialog("reset", TakeOutOthers(key=KEY, others=(_OTHER,))),
    "RST-22": _dialog("reset", UnplugKey(key=KEY)),
    "RST-23": _dialog("reset", PlugInKey(key=KEY)),
    "RST-24": _dialog("reset", TouchToErase(key=KEY, hold=0, window=30)),
    "RST-25": _dialog("reset", Erasing(key=KEY)),
    "RST-26": _dialog("reset", TouchToErase(key=KEY, hold=5, window=30)),
    "RST-27": _dialog("reset", KeyInUse(key=KEY)),
    "RST-30": _dialog("reset", Finished(key=KEY, result=Result.ERASED)),
}

_PROBLEMS: dict[Problem, Screen] = {
    Problem.NO_KEY: Screen(Shape.KEYS),
    Problem.SEVERAL_KEYS: _NO_PICTURE,
    Problem.UNKNOWN_KEY: _NO_PICTURE,
    Problem.UNKNOWN_FINGERPRINT: _NO_PICTURE,
    Problem.CANCELLED: _NO_PICTURE,
    Problem.NO_PERMISSION: _unread(Access.DENIED, Problem.NO_PERMISSION),
    Problem.KEY_BUSY: _unread(Access.BUSY, Problem.KEY_BUSY),
    Problem.NO_ANSWER: _unread(Access.NO_ANSWER, Problem.NO_ANSWER),
    Problem.BAD_ANSWER: _unread(Access.BAD_ANSWER, Problem.BAD_ANSWER),
    Problem.U2F_ONLY: _unread(Access.U2F_ONLY, Problem.U2F_ONLY),
    Problem.WRONG_PIN: _dialog(
        "change-pin", AskPinChange(key=KEY, limits=_LIMITS, attempts_left=5, wrong=True)
    ),
    Problem.PIN_NEEDS_REPLUG: _with_pin(PinState.REPLUG, 5),
    Problem.PIN_BLOCKED: _with_pin(PinState.BLOCKED, 0),
    Problem.PIN_MUST_CHANGE: _with_pin(PinState.MUST_CHANGE, 8),
    Problem.PIN_REFUSED: _dialog(
        "set-pin", AskNewPin(key=KEY, limits=_LIMITS, flaw=PinFlaw.REFUSED_BY_KEY)
    ),
    Problem.PIN_UNACCEPTABLE: _dialog(
        "set-pin", AskNewPin(key=KEY, limits=_LIMITS, flaw=PinFlaw.TOO_SHORT)
    ),
    Problem.SESSION_EXPIRED: _dialog(
        "fingerprints", AskPin(key=KEY, attempts_left=8, expired=True)
    ),
    Problem.SENSOR_BLOCKED: _fingers(problem=Problem.SENSOR_BLOCKED),
    Problem.FINGERPRINTS_FULL: _fingers(problem=Problem.FINGERPRINTS_FULL),
    Problem.FINGERPRINT_GONE: _fingers(problem=Problem.FINGERPRINT_GONE),
    Problem.FINGERPRINT_EXISTS: _fingers(problem=Problem.FINGERPRINT_EXISTS),
    Problem.FINGERPRINT_UNNAMED: _fingers(FingerNews.ADDED, Problem.FINGERPRINT_UNNAMED),
    Problem.NAME_TOO_LONG: _dialog(
        "fingerprints",
        NameFinger(key=KEY, fingerprint=FINGERS[0], max_bytes=64, new=True, too_long=True),
    ),
    Problem.DIFFERENT_KEY: _round(UnplugKey, Problem.DIFFERENT_KEY),
    Problem.TOO_LATE_FOR_RESET: _round(UnplugKey, Problem.TOO_LATE_FOR_RESET),
    Problem.RESET_NOT_TOUCHED: _round(UnplugKey, Problem.RESET_NOT_TOUCHED),
    Problem.RESET_REFUSED: _round(UnplugKey, Problem.RESET_REFUSED),
    Problem.REMOVED_WHILE_ERASING: _round(PlugInKey, Problem.REMOVED_WHILE_ERASING),
    Problem.WRONG_PASSCODE: _dialog("reset", AskPasscode(key=KEY, wrong=True)),
}

_KIOSK = (
    *("attract", "insert", "several", "left", "remove", "reading", "home", "nothing", "staff"),
    *("report", "help", "warning"),
)
_PLACES: dict[str, Screen] = {
    **{f"KIOSK_{name.upper()}": Screen(Shape.KIOSK, kiosk=name) for name in _KIOSK},
    "KIOSK_OUT_OF_ORDER": Screen(Shape.KIOSK, kiosk="out-of-order"),
    Place.NO_KEY.value.code: Screen(Shape.KEYS),
    Place.KEYS.value.code: Screen(Shape.KEYS, keys=(KEY, OTHER_KEY)),
    Place.KEY.value.code: Screen(Shape.PAGE),
    Place.COMPUTER.value.code: _found(Verdict.DENIED_NO_RULE),
    Place.UNPLUGGED.value.code: Screen(Shape.PAGE, attached=False),
    Place.TWICE.value.code: Screen(Shape.PAGE, twice=True),
    Place.STILL_UNLOCKED.value.code: replace(_fingers(), key=OTHER_KEY),
    Place.REMOVES_ALL.value.code: _dialog(
        "fingerprints",
        ConfirmRemoveFingers(key=KEY, fingerprints=FINGERS, all_of_them=True),
    ),
}
