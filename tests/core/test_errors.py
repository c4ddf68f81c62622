"""Every status, host error and stray exception gets a meaning; only our own mistakes have none."""

import errno
from collections.abc import Iterator

import pytest
from fido2.ctap import CtapError

from core.errors import Failure, Operation, OperationError, Problem, classify, problem

ERR = CtapError.ERR
READ, UNLOCK, RESET, ENROL = Operation.READ, Operation.UNLOCK, Operation.RESET, Operation.ENROL
SET_PIN, CHANGE_PIN = Operation.SET_PIN, Operation.CHANGE_PIN
RENAME, REMOVE = Operation.RENAME_FINGERPRINT, Operation.REMOVE_FINGERPRINT

# Said of our own doing or of the host, never of a status the key answered with.
NOT_FROM_A_STATUS = {
    Problem.UNEXPECTED,
    Problem.KEY_REMOVED,
    Problem.REMOVED_WHILE_WRITING,
    Problem.REMOVED_WHILE_ERASING,
    Problem.DIFFERENT_KEY,
    Problem.CANNOT_TELL_KEY,
    Problem.NO_PERMISSION,
}


def statuses() -> Iterator[tuple[int, Operation]]:
    return ((number, operation) for number in range(256) for operation in Operation)


@pytest.mark.parametrize("operation", Operation)
def test_every_number_a_key_can_answer_has_a_meaning_in_every_job(operation: Operation) -> None:
    for number in range(256):
        failure = classify(CtapError(number), operation)
        assert failure.problem not in NOT_FROM_A_STATUS, hex(number)
        assert failure.detail.startswith(f"CTAP 0x{number:02X} ")


@pytest.mark.parametrize("status", ERR)
def test_every_named_status_is_named_for_support(status: CtapError.ERR) -> None:
    assert classify(CtapError(status)).detail == f"CTAP 0x{status:02X} {status.name}"


def test_a_number_nobody_has_named_is_a_refusal_that_support_can_look_up() -> None:
    unlisted = Failure(Problem.REFUSED, detail="CTAP 0x77 unlisted")
    assert classify(CtapError(0x77)) == unlisted


@pytest.mark.parametrize(
    ("status", "operation", "meaning"),
    [
        # One status, several meanings.
        (ERR.PIN_AUTH_INVALID, UNLOCK, Problem.SESSION_EXPIRED),
        (ERR.PIN_AUTH_INVALID, RENAME, Problem.SESSION_EXPIRED),
        (ERR.PIN_AUTH_INVALID, SET_PIN, Problem.PIN_ALREADY_SET),
        (ERR.NOT_ALLOWED, READ, Problem.REFUSED),
        (ERR.NOT_ALLOWED, SET_PIN, Problem.PIN_ALREADY_SET),
        (ERR.NOT_ALLOWED, RESET, Problem.TOO_LATE_FOR_RESET),
        (ERR.PIN_AUTH_BLOCKED, UNLOCK, Problem.PIN_NEEDS_REPLUG),
        (ERR.PIN_AUTH_BLOCKED, RESET, Problem.TOO_LATE_FOR_RESET),
        (ERR.OPERATION_DENIED, ENROL, Problem.REFUSED),
        (ERR.OPERATION_DENIED, RESET, Problem.RESET_REFUSED),
        (ERR.USER_ACTION_TIMEOUT, ENROL, Problem.TOUCH_TIMED_OUT),
        (ERR.USER_ACTION_TIMEOUT, RESET, Problem.RESET_NOT_TOUCHED),
        (ERR.ACTION_TIMEOUT, ENROL, Problem.TOUCH_TIMED_OUT),
        (ERR.ACTION_TIMEOUT, RESET, Problem.RESET_NOT_TOUCHED),
        (ERR.PIN_POLICY_VIOLATION, SET_PIN, Problem.PIN_REFUSED),
        (ERR.PIN_POLICY_VIOLATION, CHANGE_PIN, Problem.PIN_REFUSED),
        (ERR.PIN_POLICY_VIOLATION, UNLOCK, Problem.PIN_MUST_CHANGE),
        (ERR.INVALID_LENGTH, READ, Problem.REFUSED),
        (ERR.INVALID_LENGTH, SET_PIN, Problem.PIN_REFUSED),
        (ERR.INVALID_LENGTH, CHANGE_PIN, Problem.PIN_REFUSED),
        (ERR.INVALID_LENGTH, RENAME, Problem.NAME_TOO_LONG),
        (ERR.INVALID_OPTION, READ, Problem.NOT_SUPPORTED),
        (ERR.INVALID_OPTION, RENAME, Problem.FINGERPRINT_GONE),
        (ERR.INVALID_OPTION, REMOVE, Problem.FINGERPRINT_GONE),
        (ERR.KEY_STORE_FULL, READ, Problem.STORAGE_FULL),
        (ERR.KEY_STORE_FULL, ENROL, Problem.FINGERPRINTS_FULL),
        (ERR.FP_DATABASE_FULL, ENROL, Problem.FINGERPRINTS_FULL),
        # The locks of a PIN, told apart.
        (ERR.PIN_INVALID, UNLOCK, Problem.WRONG_PIN),
        (ERR.PIN_INVALID, CHANGE_PIN, Problem.WRONG_PIN),
        (ERR.PIN_BLOCKED, CHANGE_PIN, Problem.PIN_BLOCKED),
        (ERR.PIN_NOT_SET, UNLOCK, Problem.PIN_NOT_SET),
        (ERR.UV_BLOCKED, ENROL, Problem.SENSOR_BLOCKED),
        # Nobody cancelled, or core.device would know; a busy key is no fault.
        (ERR.KEEPALIVE_CANCEL, RESET, Problem.ENDED_BY_KEY),
        (ERR.KEEPALIVE_CANCEL, ENROL, Problem.ENDED_BY_KEY),
        (ERR.CHANNEL_BUSY, READ, Problem.KEY_BUSY),
        (ERR.TIMEOUT, READ, Problem.NO_ANSWER),
        (ERR.INVALID_COMMAND, RESET, Problem.NOT_SUPPORTED),
        (ERR.INVALID_SUBCOMMAND, ENROL, Problem.NOT_SUPPORTED),
        (ERR.OTHER, RESET, Problem.REFUSED),
    ],
)
def test_the_job_decides_what_a_status_means(
    status: CtapError.ERR, operation: Operation, meaning: Problem
) -> None:
    assert classify(CtapError(status), operation).problem is meaning


def test_only_a_pin_that_was_sent_can_be_wrong() -> None:
    wrong = {number for number, job in statuses() if meaning(number, job) is Problem.WRONG_PIN}
    jobs = {job for number, job in statuses() if meaning(number, job) is Problem.WRONG_PIN}
    assert (wrong, jobs) == ({ERR.PIN_INVALID}, {UNLOCK, CHANGE_PIN})


@pytest.mark.parametrize("status", range(0x31, 0x39))
def test_a_job_without_a_pin_does_not_end_in_words_about_pins(status: int) -> None:
    reset = Problem.TOO_LATE_FOR_RESET if status == 0x34 else Problem.RESET_REFUSED
    assert meaning(status, RESET) is reset
    assert meaning(status, READ) is Problem.REFUSED


def test_only_a_reset_ends_in_the_words_of_a_reset() -> None:
    words = {problem for problem in Problem if "reset" in problem.value}
    jobs = {job for number, job in statuses() if meaning(number, job) in words}
    assert jobs == {RESET}


def meaning(number: int, operation: Operation) -> Problem:
    return classify(CtapError(number), operation).problem


@pytest.mark.parametrize("operation", Operation)
@pytest.mark.parametrize(
    ("error", "meaning", "detail"),
    [
        (OSError(errno.EACCES, "text"), Problem.NO_PERMISSION, "EACCES"),
        (OSError(errno.EPERM, "text"), Problem.NO_PERMISSION, "EPERM"),
        (OSError(errno.EBUSY, "text"), Problem.KEY_BUSY, "EBUSY"),
        (OSError(errno.EAGAIN, "text"), Problem.KEY_BUSY, "EAGAIN"),
        (OSError(errno.EIO, "text"), Problem.KEY_REMOVED, "EIO"),
        (OSError(errno.ENODEV, "text"), Problem.KEY_REMOVED, "ENODEV"),
        (OSError(errno.ENOENT, "text"), Problem.KEY_REMOVED, "ENOENT"),
        (OSError(errno.ENXIO, "text"), Problem.KEY_REMOVED, "ENXIO"),
        (OSError(errno.EPIPE, "text"), Problem.KEY_REMOVED, "EPIPE"),
        (OSError(errno.ESHUTDOWN, "text"), Problem.KEY_REMOVED, "ESHUTDOWN"),
        (OSError(errno.ETIMEDOUT, "text"), Problem.NO_ANSWER, "no answer in time"),
        (TimeoutError(), Problem.NO_ANSWER, "no answer in time"),
        # hidapi says "read error" without a number when a key is pulled.
        (OSError("read error"), Problem.KEY_REMOVED, "OSError"),
    ],
    ids=repr,
)
def test_errors_of_the_host_mean_the_same_in_every_job(
    error: OSError, operation: Operation, meaning: Problem, detail: str
) -> None:
    assert classify(error, operation) == Failure(meaning, detail=detail)


@pytest.mark.parametrize("number", errno.errorcode)
def test_no_error_of_the_host_is_a_mistake_of_ours(number: int) -> None:
    assert classify(OSError(number, "text")).problem is not Problem.UNEXPECTED


@pytest.mark.parametrize(
    "error",
    [ValueError("PIN 135790"), KeyError("135790"), AssertionError("135790"), KeyboardInterrupt()],
    ids=repr,
)
def test_of_an_unknown_exception_only_its_type_is_kept(error: BaseException) -> None:
    assert classify(error) == Failure(Problem.UNEXPECTED, detail=type(error).__name__)


@pytest.mark.parametrize("operation", Operation)
def test_what_has_a_meaning_keeps_it(operation: Operation) -> None:
    failure = Failure(Problem.WRONG_PIN, 7, "CTAP 0x31 PIN_INVALID")
    assert classify(OperationError(failure), operation) is failure


def test_a_problem_of_our_own_finding_carries_its_data() -> None:
    error = problem(Problem.PIN_BLOCKED, "retries 0", attempts_left=0)
    assert error.failure == Failure(Problem.PIN_BLOCKED, 0, "retries 0")
    assert str(error) == "pin-blocked: retries 0"
