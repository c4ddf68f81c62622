"""Words for steps, PIN flaws, finger samples and reasons: what to do now, in one sentence each.

`{key}` is the name of the key, `{n}` a number; `core.messages` holds the words for problems.
"""

from dataclasses import dataclass, replace

from core import card_words
from core.capabilities import Why
from core.errors import Failure, Problem
from core.flow import Step
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
from core.model import KeyInfo, SampleStatus
from core.pin_rules import PinFlaw, PinLimits
from core.translate import mark, tr


@dataclass(frozen=True, slots=True)
class Guide:
    """What a step says: a code, a heading and one sentence."""

    code: str
    title: str
    text: str


STEPS: dict[type[Step], Guide] = {
    AskNewPin: Guide(
        "PIN-20",
        mark("Step", "Add a PIN to {key}"),
        mark("Step", "Choose a PIN. You will need it wherever you sign in with this key."),
    ),
    AskPinChange: Guide(
        "PIN-21",
        mark("Step", "Change the PIN of {key}"),
        mark("Step", "Give the current PIN and choose a new one."),
    ),
    AskPin: Guide(
        "PIN-22",
        mark("Step", "Enter the PIN of {key}"),
        mark("Step", "The key asks for its PIN."),
    ),
    AskPasscode: Guide(
        "STF-20",
        mark("Step", "Passcode of the staff"),
        mark("Step", "A member of the staff has to allow what is about to be done to {key}."),
    ),
    Working: Guide(
        "KEY-20",
        mark("Step", "Please wait"),
        mark("Step", "{key} is working. Leave it plugged in."),
    ),
    ChooseFingerAction: Guide(
        "FGR-20",
        mark("Step", "Fingerprints on {key}"),
        mark("Step", "Add, rename or remove fingerprints."),
    ),
    TouchSensor: Guide(
        "FGR-21",
        mark("Step", "Touch the sensor of {key}"),
        mark("Step", "Lay your finger on the sensor, then lift it."),
    ),
    NameFinger: Guide(
        "FGR-22",
        mark("Step", "Name this fingerprint on {key}"),
        mark("Step", "A name such as “right thumb” helps you tell fingers apart."),
    ),
    ConfirmRemoveFingers: Guide(
        "FGR-23",
        mark("Step", "Remove fingerprints from {key}?"),
        mark("Step", "The finger will no longer be accepted. You can add it again later."),
    ),
    ConfirmErase: Guide(
        "RST-20",
        mark("Step", "Reset {key}?"),
        mark(
            "Step",
            "Everything on the key is erased for good once you touch it at the end."
            " Until then you can cancel.",
        ),
    ),
    TakeOutOthers: Guide(
        "RST-21",
        mark("Step", "Leave only {key} plugged in"),
        mark("Step", "It has no serial number, so no other key may be connected meanwhile."),
    ),
    UnplugKey: Guide(
        "RST-22",
        mark("Step", "Unplug {key}"),
        mark("Step", "Take your time. Nothing is erased before you plug it in again and touch it."),
    ),
    PlugInKey: Guide(
        "RST-23",
        mark("Step", "Plug {key} in again"),
        mark(
            "Step",
            "Use the same socket, then touch the key when it blinks or the screen asks. You have"
            " about 30 seconds for that.",
        ),
    ),
    KeyInUse: Guide(
        "RST-27",
        mark("Step", "{key} is in use"),
        mark("Step", "Leave it plugged in and close sign-in windows in your browser."),
    ),
    TouchToErase: Guide(
        "RST-24",
        mark("Step", "Touch {key} now"),
        mark("Step", "Touch its metal part or button to confirm. This erases it."),
    ),
    Erasing: Guide(
        "RST-25", mark("Step", "Erasing {key}"), mark("Step", "Do not unplug the key yet.")
    ),
    ApplyRules: Guide(
        "LOT-20",
        mark("Step", "Setting the rules of {key}"),
        mark("Step", "The key has its temporary PIN. Leave it plugged in."),
    ),
}

HOLD_TO_ERASE = Guide(
    "RST-26",
    mark("Step", "Hold {key} for {n} seconds"),
    mark("Step", "Touch the key and keep touching it. This erases it."),
)

WRONG_KEY = Guide(
    STEPS[UnplugKey].code,
    mark("Step", "This key is not {key}"),
    mark("Step", "Take it out. Nothing is erased before {key} is back."),
)

SEVERAL_FINGERS = mark(
    "Step", "These fingers will no longer be accepted. You can add them again later."
)

FINGER_SAVED = mark("Step", "The fingerprint is saved.")
"""Before the question for a name, which nobody has to answer."""

RESULTS: dict[Result, Guide] = {
    Result.PIN_SET: Guide(
        "PIN-30", mark("Result", "PIN added"), mark("Result", "{key} now has a PIN.")
    ),
    Result.PIN_CHANGED: Guide(
        "PIN-31",
        mark("Result", "PIN changed"),
        mark("Result", "Use the new PIN of {key} from now on."),
    ),
    Result.FINGERPRINTS_CLOSED: Guide(
        "FGR-30", mark("Result", "Fingerprints closed"), mark("Result", "{key} is locked again.")
    ),
    Result.ERASED: Guide(
        "RST-30", mark("Result", "Reset complete"), mark("Result", "{key} is as good as new.")
    ),
    Result.PREPARED: Guide(
        "LOT-30", mark("Result", "Key ready"), mark("Result", "{key} can be handed out.")
    ),
}

FLAWS: dict[PinFlaw, str] = {
    PinFlaw.EMPTY: mark("PinFlaw", "Type a PIN."),
    PinFlaw.TOO_SHORT: mark("PinFlaw", "Use at least {n} characters."),
    PinFlaw.TOO_LONG: mark("PinFlaw", "Use at most {n} characters."),
    PinFlaw.TOO_MANY_BYTES: mark(
        "PinFlaw", "Too long for the key: some characters take more room than others."
    ),
    PinFlaw.NUL: mark("PinFlaw", "This character cannot be used in a PIN."),
    PinFlaw.NOT_TEXT: mark("PinFlaw", "This character cannot be used in a PIN."),
    PinFlaw.MISMATCH: mark("PinFlaw", "The two PINs are not the same."),
    PinFlaw.SAME_AS_CURRENT: mark("PinFlaw", "The new PIN is the same as the current one."),
    PinFlaw.REFUSED_BY_KEY: mark(
        "PinFlaw", "The key does not accept this PIN. Choose a longer or less simple one."
    ),
}

SAMPLES: dict[SampleStatus, str] = {
    SampleStatus.GOOD: mark("Sample", "Good. Lift your finger and touch again."),
    SampleStatus.TOO_HIGH: mark("Sample", "Place your finger a little lower."),
    SampleStatus.TOO_LOW: mark("Sample", "Place your finger a little higher."),
    SampleStatus.TOO_LEFT: mark("Sample", "Move your finger a little to the right."),
    SampleStatus.TOO_RIGHT: mark("Sample", "Move your finger a little to the left."),
    SampleStatus.TOO_FAST: mark("Sample", "Keep your finger on the sensor a little longer."),
    SampleStatus.TOO_SLOW: mark("Sample", "Lift your finger a little sooner."),
    SampleStatus.POOR_QUALITY: mark(
        "Sample", "Wipe the sensor and your finger, then press firmly."
    ),
    SampleStatus.TOO_SKEWED: mark("Sample", "Straighten your finger on the sensor."),
    SampleStatus.TOO_SHORT: mark("Sample", "Cover the whole sensor with your finger."),
    SampleStatus.MERGE_FAILURE: mark("Sample", "Use the same finger as before."),
    SampleStatus.EXISTS: mark("Sample", "This finger is already saved. Use another finger."),
    SampleStatus.DATABASE_FULL: mark("Sample", "There is no room for another fingerprint."),
    SampleStatus.NO_USER_ACTIVITY: mark("Sample", "Touch the sensor with your finger."),
    SampleStatus.NO_UP_TRANSITION: mark("Sample", "Lift your finger, then touch again."),
    SampleStatus.OTHER: mark("Sample", "That did not work. Touch the sensor again."),
}

REASONS: dict[Why, str] = {
    Why.NOT_READ: mark("Why", "The key could not be read."),
    Why.U2F_ONLY: mark("Why", "This key only works as a second factor (U2F)."),
    Why.NO_PIN_SUPPORT: mark("Why", "This key does not support a PIN."),
    Why.NO_SENSOR: mark("Why", "This key has no fingerprint sensor."),
    Why.MANAGED_ELSEWHERE: mark(
        "Why",
        "This key checks who you are by itself. Keydesk cannot set that up; ask its maker.",
    ),
    Why.PIN_FIRST: mark("Why", "Add a PIN first."),
    Why.CHANGE_PIN_FIRST: mark("Why", "Change the PIN first."),
    Why.REPLUG_FIRST: mark("Why", "Unplug the key and plug it in again first."),
    Why.PIN_BLOCKED: mark("Why", "The PIN is blocked. Only a reset helps."),
    Why.WRONG_TRANSPORT: mark("Why", "This key cannot be reset over this connection."),
}


def flaw_words(flaw: PinFlaw | None, limits: PinLimits) -> str:
    """The sentence for a flaw, with the limit it breaks; empty without one."""
    if flaw is None:
        return ""
    bound = limits.min_length if flaw is PinFlaw.TOO_SHORT else limits.max_length
    return tr(FLAWS[flaw]).replace("{n}", str(bound))


def reason(why: Why | None, key: KeyInfo) -> str:
    """Why something is not offered for a key; empty where it is."""
    if why is None:
        return ""
    return tr(card_words.REASONS.get(why, REASONS[why]) if key.card else REASONS[why])


def guide(step: Step) -> Guide:
    """The words for a step, with the name of its key filled in."""
    match step:
        case Finished(result=result):
            told = RESULTS[result]
        case TouchToErase(hold=hold) if hold:
            told = _filled(_for_card(HOLD_TO_ERASE, step), "{n}", f"{hold:.0f}")
        case UnplugKey(failure=Failure(problem=Problem.DIFFERENT_KEY)):
            told = WRONG_KEY
        case NameFinger(new=True):
            told = replace(
                STEPS[NameFinger], text=f"{tr(FINGER_SAVED)} {tr(STEPS[NameFinger].text)}"
            )
        case ConfirmRemoveFingers(fingerprints=chosen) if len(chosen) > 1:
            told = replace(STEPS[ConfirmRemoveFingers], text=SEVERAL_FINGERS)
        case _:
            told = _for_card(STEPS[type(step)], step)
    return _filled(told, "{key}", step.key.name)


def _for_card(told: Guide, step: Step) -> Guide:
    """The same step at a card reader."""
    if not step.key.card:
        return told
    tapped = step.key.attachment.tapped
    title, text = (card_words.TAPPED if tapped else card_words.INSERTED).get(
        type(step), (told.title, told.text)
    )
    return Guide(told.code, title, card_words.HOLD if told is HOLD_TO_ERASE else text)


def _filled(told: Guide, place: str, value: str) -> Guide:
    title, text = tr(told.title), tr(told.text)
    return Guide(told.code, title.replace(place, value), text.replace(place, value))
