"""What `keydeskctl` ends with: one number for each family of problems (docs/cli.md)."""

from enum import IntEnum, unique

from core.errors import Problem


@unique
class ExitCode(IntEnum):
    """The numbers are part of the contract with scripts."""

    DONE = 0
    UNEXPECTED = 1
    USAGE = 2
    NO_KEY = 3
    NO_PERMISSION = 4
    WRONG_PIN = 5
    PIN_BLOCKED = 6
    KEY_REMOVED = 7
    TIMED_OUT = 8
    REFUSED = 9
    CANCELLED = 10
    DIFFERENT_KEY = 11


_CODES: dict[Problem, ExitCode] = {
    Problem.NO_KEY: ExitCode.NO_KEY,
    Problem.SEVERAL_KEYS: ExitCode.NO_KEY,
    Problem.UNKNOWN_KEY: ExitCode.NO_KEY,
    Problem.NO_PERMISSION: ExitCode.NO_PERMISSION,
    Problem.KEY_BUSY: ExitCode.REFUSED,
    Problem.ALREADY_WORKING: ExitCode.REFUSED,
    Problem.NO_ANSWER: ExitCode.TIMED_OUT,
    Problem.BAD_ANSWER: ExitCode.REFUSED,
    Problem.U2F_ONLY: ExitCode.REFUSED,
    Problem.NOT_SUPPORTED: ExitCode.REFUSED,
    Problem.WRONG_PIN: ExitCode.WRONG_PIN,
    Problem.PIN_NEEDS_REPLUG: ExitCode.PIN_BLOCKED,
    Problem.PIN_BLOCKED: ExitCode.PIN_BLOCKED,
    Problem.PIN_ALREADY_SET: ExitCode.REFUSED,
    Problem.PIN_NOT_SET: ExitCode.REFUSED,
    Problem.PIN_REFUSED: ExitCode.REFUSED,
    Problem.PIN_MUST_CHANGE: ExitCode.REFUSED,
    Problem.PIN_UNACCEPTABLE: ExitCode.REFUSED,
    Problem.SESSION_EXPIRED: ExitCode.REFUSED,
    Problem.KEY_REMOVED: ExitCode.KEY_REMOVED,
    Problem.REMOVED_WHILE_WRITING: ExitCode.KEY_REMOVED,
    Problem.REMOVED_WHILE_ERASING: ExitCode.KEY_REMOVED,
    Problem.DIFFERENT_KEY: ExitCode.DIFFERENT_KEY,
    Problem.CANNOT_TELL_KEY: ExitCode.DIFFERENT_KEY,
    Problem.OTHER_KEYS_CONNECTED: ExitCode.DIFFERENT_KEY,
    Problem.TOO_LATE_FOR_RESET: ExitCode.REFUSED,
    Problem.RESET_NOT_TOUCHED: ExitCode.TIMED_OUT,
    Problem.RESET_REFUSED: ExitCode.REFUSED,
    Problem.RESET_WRONG_TRANSPORT: ExitCode.REFUSED,
    Problem.TOUCH_TIMED_OUT: ExitCode.TIMED_OUT,
    Problem.TIMED_OUT: ExitCode.TIMED_OUT,
    Problem.ENDED_BY_KEY: ExitCode.REFUSED,
    Problem.SENSOR_BLOCKED: ExitCode.REFUSED,
    Problem.FINGERPRINTS_FULL: ExitCode.REFUSED,
    Problem.FINGERPRINT_GONE: ExitCode.REFUSED,
    Problem.FINGERPRINT_EXISTS: ExitCode.REFUSED,
    Problem.FINGERPRINT_UNNAMED: ExitCode.REFUSED,
    Problem.UNKNOWN_FINGERPRINT: ExitCode.USAGE,
    Problem.NAME_TOO_LONG: ExitCode.REFUSED,
    Problem.REFUSED: ExitCode.REFUSED,
    Problem.STORAGE_FULL: ExitCode.REFUSED,
    Problem.AUDIT_UNAVAILABLE: ExitCode.REFUSED,
    Problem.NOT_ALLOWED: ExitCode.REFUSED,
    Problem.MODEL_NOT_ALLOWED: ExitCode.REFUSED,
    Problem.POLICY_UNREADABLE: ExitCode.REFUSED,
    Problem.MODEL_NOT_PLANNED: ExitCode.REFUSED,
    Problem.FIRMWARE_TOO_OLD: ExitCode.REFUSED,
    Problem.ALREADY_PREPARED: ExitCode.REFUSED,
    Problem.UNSAFE_FILE: ExitCode.USAGE,
    Problem.FILE_NOT_WRITTEN: ExitCode.UNEXPECTED,
    Problem.BAD_PIN_LIST: ExitCode.USAGE,
    Problem.PINS_USED_UP: ExitCode.REFUSED,
    Problem.PASSCODE_PAUSED: ExitCode.REFUSED,
    Problem.WRONG_PASSCODE: ExitCode.REFUSED,
    Problem.CANCELLED: ExitCode.CANCELLED,
    Problem.UNEXPECTED: ExitCode.UNEXPECTED,
}


def exit_code(problem: Problem) -> ExitCode:
    """The number for a problem."""
    return _CODES[problem]
