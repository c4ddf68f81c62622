"""Words only the terminal needs; all others are in core.messages and core.guidance."""

from core.doctor.facts import RuleInstall
from core.doctor.findings import State
from core.errors import Problem
from core.flows.steps import FingerNews
from core.message import Message
from core.model import PinState
from core.trace import Trace
from core.translate import mark

NO_KEYS = mark("Cli", "No security key is connected.")
NOT_SEEN = mark("Cli", "If one is plugged in, `keydeskctl doctor` says why it is not seen.")
WATCHING = mark("Cli", "Plug keys in and out; Ctrl-C ends this.")
NO_USB = mark("Cli", "This computer's USB keys cannot be reached: {why}")
NO_SUCH_CODE = mark("Cli", "There is no code {code}.")
NEAREST_CODES = mark("Cli", "Was it one of these?")
CAUSES = mark("Cli", "Likely causes")
SAY = mark("Cli", "Say")
ANSWERS = mark("Cli", "If the caller says")
NEXT_CODES = mark("Cli", "Codes that may come next")
WRITTEN = mark("Cli", "Written to {file}.")
EXISTS = mark("Cli", "{file} is there already. Use --force to replace it.")
NOT_WRITTEN = mark("Cli", "{file} was not written: {why}")
WHICH_KEY = mark("Cli", "Which key?")
WHICH_FINGER = mark("Cli", "Which fingerprint?")
YES_OR_NO = mark("Cli", "Type yes or no: ")
TYPE_RESET = mark("Cli", "Type “reset” to erase {key}, or just press Enter to leave it: ")

ENTER_ERASES = mark("Cli", "Press Enter to erase {key}, or type “skip” to leave it: ")
ONE_PIN = mark("Cli", "Temporary PIN of all keys: ")
ONE_PIN_AGAIN = mark("Cli", "Temporary PIN of all keys, once more: ")
NEXT_KEY = mark("Cli", "Plug in key {number}.")
NEXT_KEY_OF = mark("Cli", "Plug in key {number} of {count}.")
BATCH_OVER = mark("Cli", "No more keys are asked for.")
TALLY = mark("Cli", "{ready} ready, {skipped} skipped, {failed} failed.")

PIN = mark("Cli", "PIN of {key}{tries}: ")
CURRENT_PIN = mark("Cli", "Current PIN of {key}{tries}: ")
NEW_PIN = mark("Cli", "New PIN for {key}: ")
NEW_PIN_AGAIN = mark("Cli", "New PIN for {key}, once more: ")
PASSCODE = mark("Cli", "Passcode of the staff: ")
NEW_PASSCODE = mark("Cli", "New passcode of the staff: ")
NEW_PASSCODE_AGAIN = mark("Cli", "The same once more: ")
PASSCODES_DIFFER = mark("Cli", "The two passcodes are not the same.")
PASSCODE_TOO_SHORT = mark("Cli", "Use at least {n} characters.")
FINGER_NAME = mark("Cli", "Name for the fingerprint on {key}, at most {n} bytes: ")
NAME_TOO_LONG = mark("Cli", "This name is too long for the key.")

TRACES: dict[Trace, str] = {
    Trace.NOTHING: mark("Cli", "Cancelled. Nothing was changed."),
    Trace.UNLESS_TOUCHED: mark(
        "Cli", "Cancelled. Nothing was changed, unless the key was touched just now."
    ),
    Trace.NOT_KNOWN: mark(
        "Cli", "Cancelled. It is not known whether the key finished what it was doing."
    ),
    Trace.EARLIER: mark("Cli", "Cancelled. What was done before that stays on the key."),
}

NEWS: dict[FingerNews | None, str] = {
    None: mark("Cli", "Fingerprints on {key}:"),
    FingerNews.ADDED: mark("Cli", "Fingerprint added. Fingerprints on {key} now:"),
    FingerNews.RENAMED: mark("Cli", "Fingerprint renamed. Fingerprints on {key} now:"),
    FingerNews.REMOVED: mark("Cli", "Removed. Fingerprints on {key} now:"),
    FingerNews.UNCHANGED: mark("Cli", "It has that name already. Fingerprints on {key}:"),
}
NO_FINGERS = mark("Cli", "none")
NAMELESS = mark("Cli", "(no name)")

COLUMNS = (
    mark("Cli", "Id"),
    mark("Cli", "PIN"),
    mark("Cli", "Fingerprints"),
    mark("Cli", "Key"),
)
EVENTS = (mark("Cli", "plugged in"), mark("Cli", "unplugged"))
CARD_EVENTS = (mark("Cli", "on reader"), mark("Cli", "taken away"))
TAKEN = mark("Cli", " ({done} of {total})")
POLICY = mark("Cli", "The key names this address for its PIN rules: {url}")
WITHIN = mark("Cli", "It waits about {n} seconds.")
FOUND = mark("Cli", "Connected keys:")
HAS_FINGERS = mark("Cli", "saved")
POSSIBLE = mark("Cli", "possible")
ROOM = mark("Cli", "room for {n} more")
YES = mark("Cli", "yes")

PIN_STATES: dict[PinState, str] = {
    PinState.UNSUPPORTED: mark("Cli", "not possible"),
    PinState.NONE: mark("Cli", "not set"),
    PinState.SET: mark("Cli", "set"),
    PinState.MUST_CHANGE: mark("Cli", "must be changed"),
    PinState.REPLUG: mark("Cli", "unplug first"),
    PinState.BLOCKED: mark("Cli", "blocked"),
}

REMEDIES: dict[Problem, str] = {
    Problem.NO_KEY: mark(
        "Cli", "Plug in your key. If it is, `keydeskctl doctor` says why it is not seen."
    ),
    Problem.UNKNOWN_KEY: mark("Cli", "Use an id from `keydeskctl keys`."),
    Problem.NO_PERMISSION: mark("Cli", "Run `keydeskctl doctor`: it says what is missing."),
    Problem.NOT_SUPPORTED: mark("Cli", "`keydeskctl info` says what the key can do."),
    Problem.PIN_ALREADY_SET: mark("Cli", "Use `keydeskctl pin change` and give the current one."),
    Problem.PIN_NOT_SET: mark("Cli", "Add one first: `keydeskctl pin set`."),
    Problem.PIN_MUST_CHANGE: mark("Cli", "Change it first: `keydeskctl pin change`."),
    Problem.RESET_WRONG_TRANSPORT: mark(
        "Cli", "`keydeskctl info --json` names its connections: transports_for_reset."
    ),
}
"""Where a remedy leads through the window, the way that leads there in a terminal."""

CHECK_STATES: dict[State, str] = {
    State.OK: mark("Cli", "ok"),
    State.ATTENTION: mark("Cli", "attention"),
    State.PROBLEM: mark("Cli", "PROBLEM"),
    State.UNKNOWN: mark("Cli", "unknown"),
}

RULE_INSTALLS: dict[RuleInstall, str] = {
    RuleInstall.INSTALLED: mark("Cli", "The udev rule was installed."),
    RuleInstall.NOT_LOADED: mark(
        "Cli", "The udev rule was installed, but is not in use yet. Run these lines as root:"
    ),
    RuleInstall.DECLINED: mark(
        "Cli", "Not permitted, so the udev rule was not installed. To do it by hand, run as root:"
    ),
    RuleInstall.FAILED: mark(
        "Cli", "The udev rule was not installed. To try by hand, run as root:"
    ),
    RuleInstall.NO_PKEXEC: mark(
        "Cli", "There is no pkexec here to ask for a password. Run these lines as root:"
    ),
}


def remedy(problem: Problem, told: Message) -> str:
    """What to do next, for somebody at a terminal."""
    return REMEDIES.get(problem, told.remedy)


def tries(attempts_left: int | None) -> str:
    """The tries left, told before a PIN is typed."""
    match attempts_left:
        case None:
            return ""
        case 1:
            return mark("Cli", " (last try)")
        case number:
            return mark("Cli", " ({n} tries left)").replace("{n}", str(number))
