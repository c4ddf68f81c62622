"""Every exception becomes a Problem a person can act on, or the one that says it is our fault.

`classify` is the only place where an exception is given a meaning. Words live in core.messages.
"""

import errno
from dataclasses import dataclass
from enum import Enum, StrEnum, auto, unique

from fido2.ctap import CtapError


@unique
class Problem(StrEnum):
    """What went wrong, by what a person can do about it; the values are in the JSON contract."""

    NO_KEY = "no-key"
    SEVERAL_KEYS = "several-keys"
    UNKNOWN_KEY = "unknown-key"
    NO_PERMISSION = "no-permission"
    KEY_BUSY = "key-busy"
    ALREADY_WORKING = "already-working"
    NO_ANSWER = "no-answer"
    BAD_ANSWER = "bad-answer"
    U2F_ONLY = "u2f-only"
    NOT_SUPPORTED = "not-supported"
    WRONG_PIN = "wrong-pin"
    PIN_NEEDS_REPLUG = "pin-needs-replug"
    PIN_BLOCKED = "pin-blocked"
    PIN_ALREADY_SET = "pin-already-set"
    PIN_NOT_SET = "pin-not-set"
    PIN_REFUSED = "pin-refused"
    PIN_MUST_CHANGE = "pin-must-change"
    PIN_UNACCEPTABLE = "pin-unacceptable"
    SESSION_EXPIRED = "session-expired"
    KEY_REMOVED = "key-removed"
    REMOVED_WHILE_WRITING = "removed-while-writing"
    REMOVED_WHILE_ERASING = "removed-while-erasing"
    DIFFERENT_KEY = "different-key"
    CANNOT_TELL_KEY = "cannot-tell-key"
    OTHER_KEYS_CONNECTED = "other-keys-connected"
    TOO_LATE_FOR_RESET = "too-late-for-reset"
    RESET_NOT_TOUCHED = "reset-not-touched"
    RESET_REFUSED = "reset-refused"
    RESET_WRONG_TRANSPORT = "reset-wrong-transport"
    TOUCH_TIMED_OUT = "touch-timed-out"
    TIMED_OUT = "timed-out"
    ENDED_BY_KEY = "ended-by-key"
    SENSOR_BLOCKED = "sensor-blocked"
    FINGERPRINTS_FULL = "fingerprints-full"
    FINGERPRINT_GONE = "fingerprint-gone"
    FINGERPRINT_EXISTS = "fingerprint-exists"
    FINGERPRINT_UNNAMED = "fingerprint-unnamed"
    UNKNOWN_FINGERPRINT = "unknown-fingerprint"
    NAME_TOO_LONG = "name-too-long"
    REFUSED = "refused"
    STORAGE_FULL = "storage-full"
    AUDIT_UNAVAILABLE = "audit-unavailable"
    NOT_ALLOWED = "not-allowed"
    MODEL_NOT_ALLOWED = "model-not-allowed"
    POLICY_UNREADABLE = "policy-unreadable"
    MODEL_NOT_PLANNED = "model-not-planned"
    FIRMWARE_TOO_OLD = "firmware-too-old"
    ALREADY_PREPARED = "already-prepared"
    UNSAFE_FILE = "unsafe-file"
    FILE_NOT_WRITTEN = "file-not-written"
    BAD_PIN_LIST = "bad-pin-list"
    PINS_USED_UP = "pins-used-up"
    PASSCODE_PAUSED = "passcode-paused"
    WRONG_PASSCODE = "wrong-passcode"
    CANCELLED = "cancelled"
    UNEXPECTED = "unexpected"


NOT_KNOWN = frozenset(
    {
        Problem.NO_ANSWER,
        Problem.BAD_ANSWER,
        Problem.REMOVED_WHILE_WRITING,
        Problem.REMOVED_WHILE_ERASING,
    }
)
"""With these nobody knows what the key did last, and their words say so."""


@unique
class Operation(Enum):
    """What was being done: one status code means different things in different jobs."""

    READ = auto()
    SET_PIN = auto()
    CHANGE_PIN = auto()
    UNLOCK = auto()
    LIST_FINGERPRINTS = auto()
    ENROL = auto()
    RENAME_FINGERPRINT = auto()
    REMOVE_FINGERPRINT = auto()
    CONFIGURE = auto()
    RESET = auto()
    WINK = auto()


@dataclass(frozen=True, slots=True)
class Failure:
    """A Problem with its data: nothing in it is a sentence, nothing in it is secret."""

    problem: Problem
    attempts_left: int | None = None
    detail: str = ""
    """For support, not for the person: "CTAP 0x30 NOT_ALLOWED", "EIO while reading"."""


class OperationError(Exception):
    """A Failure on its way up; flows and front ends meet no other exception from below."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(f"{failure.problem.value}: {failure.detail}")
        self.failure = failure


def problem(problem: Problem, detail: str = "", attempts_left: int | None = None) -> OperationError:
    """The exception for a problem we found ourselves; to be raised by the caller."""
    return OperationError(Failure(problem, attempts_left, detail))


ERR = CtapError.ERR

# CTAP 2.3 §8.2 status codes whose meaning does not depend on the job.
_BY_STATUS: dict[int, Problem] = {
    ERR.INVALID_COMMAND: Problem.NOT_SUPPORTED,
    ERR.INVALID_PARAMETER: Problem.REFUSED,
    ERR.INVALID_LENGTH: Problem.REFUSED,
    ERR.INVALID_SEQ: Problem.BAD_ANSWER,
    ERR.TIMEOUT: Problem.NO_ANSWER,
    ERR.CHANNEL_BUSY: Problem.KEY_BUSY,
    ERR.LOCK_REQUIRED: Problem.KEY_BUSY,
    ERR.INVALID_CHANNEL: Problem.BAD_ANSWER,
    ERR.CBOR_UNEXPECTED_TYPE: Problem.REFUSED,
    ERR.INVALID_CBOR: Problem.REFUSED,
    ERR.MISSING_PARAMETER: Problem.REFUSED,
    ERR.LIMIT_EXCEEDED: Problem.STORAGE_FULL,
    0x16: Problem.NOT_SUPPORTED,  # UNSUPPORTED_EXTENSION, CTAP 2.0
    ERR.FP_DATABASE_FULL: Problem.FINGERPRINTS_FULL,
    ERR.LARGE_BLOB_STORAGE_FULL: Problem.STORAGE_FULL,
    ERR.CREDENTIAL_EXCLUDED: Problem.REFUSED,
    ERR.PROCESSING: Problem.KEY_BUSY,
    ERR.INVALID_CREDENTIAL: Problem.REFUSED,
    ERR.USER_ACTION_PENDING: Problem.KEY_BUSY,
    ERR.OPERATION_PENDING: Problem.KEY_BUSY,
    ERR.NO_OPERATIONS: Problem.REFUSED,
    ERR.UNSUPPORTED_ALGORITHM: Problem.NOT_SUPPORTED,
    ERR.OPERATION_DENIED: Problem.REFUSED,
    ERR.KEY_STORE_FULL: Problem.STORAGE_FULL,
    0x29: Problem.REFUSED,  # NOT_BUSY, CTAP 2.0
    0x2A: Problem.REFUSED,  # NO_OPERATION_PENDING, CTAP 2.0
    ERR.UNSUPPORTED_OPTION: Problem.NOT_SUPPORTED,
    ERR.INVALID_OPTION: Problem.NOT_SUPPORTED,
    ERR.KEEPALIVE_CANCEL: Problem.ENDED_BY_KEY,  # To our cancel it is no failure: core.device.
    ERR.NO_CREDENTIALS: Problem.REFUSED,
    ERR.USER_ACTION_TIMEOUT: Problem.TOUCH_TIMED_OUT,
    ERR.NOT_ALLOWED: Problem.REFUSED,
    ERR.PIN_INVALID: Problem.WRONG_PIN,
    ERR.PIN_BLOCKED: Problem.PIN_BLOCKED,
    ERR.PIN_AUTH_INVALID: Problem.SESSION_EXPIRED,
    ERR.PIN_AUTH_BLOCKED: Problem.PIN_NEEDS_REPLUG,
    ERR.PIN_NOT_SET: Problem.PIN_NOT_SET,
    ERR.PUAT_REQUIRED: Problem.SESSION_EXPIRED,
    ERR.PIN_POLICY_VIOLATION: Problem.PIN_REFUSED,
    ERR.PIN_TOKEN_EXPIRED: Problem.SESSION_EXPIRED,
    ERR.REQUEST_TOO_LARGE: Problem.REFUSED,
    ERR.ACTION_TIMEOUT: Problem.TOUCH_TIMED_OUT,
    ERR.UP_REQUIRED: Problem.TOUCH_TIMED_OUT,
    ERR.UV_BLOCKED: Problem.SENSOR_BLOCKED,
    ERR.INTEGRITY_FAILURE: Problem.REFUSED,
    ERR.INVALID_SUBCOMMAND: Problem.NOT_SUPPORTED,
    ERR.UV_INVALID: Problem.REFUSED,
    ERR.UNAUTHORIZED_PERMISSION: Problem.NOT_SUPPORTED,
    ERR.OTHER: Problem.REFUSED,
}

_ABOUT_PINS = range(ERR.PIN_INVALID, ERR.PIN_TOKEN_EXPIRED + 1)
_WITH_PIN = (Operation.UNLOCK, Operation.CHANGE_PIN)

# Where the job decides (CTAP 2.3 §6.5.5, §6.6, §6.7).
_BY_JOB: dict[tuple[Operation, int], Problem] = {
    # Only a PIN that was sent can be wrong, and these have to do with none: they are a plain no.
    **{(job, ERR.PIN_INVALID): Problem.REFUSED for job in Operation if job not in _WITH_PIN},
    **{(Operation.READ, status): Problem.REFUSED for status in _ABOUT_PINS},
    **{(Operation.WINK, status): Problem.REFUSED for status in _ABOUT_PINS},
    **{(Operation.RESET, status): Problem.RESET_REFUSED for status in _ABOUT_PINS},
    (Operation.SET_PIN, ERR.PIN_AUTH_INVALID): Problem.PIN_ALREADY_SET,
    (Operation.SET_PIN, ERR.NOT_ALLOWED): Problem.PIN_ALREADY_SET,
    (Operation.SET_PIN, ERR.INVALID_LENGTH): Problem.PIN_REFUSED,
    (Operation.CHANGE_PIN, ERR.INVALID_LENGTH): Problem.PIN_REFUSED,
    (Operation.UNLOCK, ERR.PIN_POLICY_VIOLATION): Problem.PIN_MUST_CHANGE,
    # No PIN was sent, and with these none was refused: the key wants no such minimum.
    (Operation.CONFIGURE, ERR.PIN_POLICY_VIOLATION): Problem.REFUSED,
    (Operation.RENAME_FINGERPRINT, ERR.INVALID_LENGTH): Problem.NAME_TOO_LONG,
    (Operation.RENAME_FINGERPRINT, ERR.INVALID_OPTION): Problem.FINGERPRINT_GONE,
    (Operation.REMOVE_FINGERPRINT, ERR.INVALID_OPTION): Problem.FINGERPRINT_GONE,
    (Operation.ENROL, ERR.KEY_STORE_FULL): Problem.FINGERPRINTS_FULL,
    (Operation.RESET, ERR.NOT_ALLOWED): Problem.TOO_LATE_FOR_RESET,
    (Operation.RESET, ERR.PIN_AUTH_BLOCKED): Problem.TOO_LATE_FOR_RESET,
    (Operation.RESET, ERR.OPERATION_DENIED): Problem.RESET_REFUSED,
    (Operation.RESET, ERR.USER_ACTION_TIMEOUT): Problem.RESET_NOT_TOUCHED,
    (Operation.RESET, ERR.ACTION_TIMEOUT): Problem.RESET_NOT_TOUCHED,
    (Operation.RESET, ERR.UP_REQUIRED): Problem.RESET_NOT_TOUCHED,
}

# Host errors; Windows' numbers as Python maps them, macOS' IOKit ones arrive as text only.
_GONE = {errno.EIO, errno.ENODEV, errno.ENOENT, errno.ENXIO, errno.EPIPE, errno.ESHUTDOWN}
_DENIED = {errno.EACCES, errno.EPERM}


def classify(exc: BaseException, operation: Operation = Operation.READ) -> Failure:
    """Give an exception its meaning in the job that met it; never raises."""
    match exc:
        case OperationError():
            return exc.failure
        case CtapError():
            return _classify_status(int(exc.code), operation)
        case OSError(errno=number) if number in _DENIED:
            return Failure(Problem.NO_PERMISSION, detail=errno.errorcode[number])
        case OSError(errno=number) if number in (errno.EBUSY, errno.EAGAIN):
            return Failure(Problem.KEY_BUSY, detail=errno.errorcode[number])
        case OSError(errno=number) if number in _GONE:
            return Failure(Problem.KEY_REMOVED, detail=errno.errorcode[number])
        case TimeoutError():
            return Failure(Problem.NO_ANSWER, detail="no answer in time")
        case OSError():
            return Failure(Problem.KEY_REMOVED, detail=f"{type(exc).__name__}")
        case _:
            # The text of an unknown exception may quote a key or a person: only its type is kept.
            return Failure(Problem.UNEXPECTED, detail=type(exc).__name__)


def _classify_status(code: int, operation: Operation) -> Failure:
    name = ERR(code).name if code in ERR._value2member_map_ else "unlisted"
    meant = _BY_JOB.get((operation, code)) or _BY_STATUS.get(code, Problem.REFUSED)
    return Failure(meant, detail=f"CTAP 0x{code:02X} {name}")
