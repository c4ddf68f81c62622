from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from core.device.session import Session
from core.errors import OperationError, Problem
from core.model import Access, PinState
from core.ports import Waiting
from core.virtual.framing import Cmd, Continuation, Initial, frame, parse
from core.virtual.models import FINGERPRINT_KEY, LATEST_KEY, STANDARD_KEY, U2F_KEY
from tests.core.device.desk import PIN, Desk, failure


def test_open_costs_two_commands_and_tells_everything() -> None:
    desk = Desk(FINGERPRINT_KEY)
    key = desk.open().key
    assert desk.sent == ["INIT", "04"]
    assert (key.access, key.device_version, key.can_wink) == (Access.OK, "1.0.0", True)
    assert key.info is not None
    assert key.info.option("bioEnroll") is False


def test_reread_costs_one_command_or_two() -> None:
    desk = Desk(STANDARD_KEY)
    session = desk.open()
    session.reread()
    desk.key.with_pin("2468")
    assert session.reread().pin.retries == 8
    assert desk.sent == ["INIT", "04", "04", "04", "06 01"]


def test_a_u2f_key_is_known_by_its_version() -> None:
    desk = Desk(U2F_KEY)
    with pytest.raises(OperationError) as caught:
        desk.open()
    assert failure(caught) == (Problem.U2F_ONLY, None)
    assert desk.sent == ["INIT", "MSG"]


@pytest.mark.parametrize(
    ("u2f", "problem"), [(True, Problem.U2F_ONLY), (False, Problem.BAD_ANSWER)]
)
def test_a_key_that_only_claims_to_know_ctap2(u2f: bool, problem: Problem) -> None:
    def faults(packet: bytes) -> Iterable[bytes]:
        match parse(packet):
            case Initial(cid=cid, command=Cmd.CBOR):
                return frame(cid, Cmd.CBOR, b"\x01")
            case Continuation():
                return ()
            case _:
                return (packet,)

    desk = Desk(replace(STANDARD_KEY, u2f=u2f))
    desk.key.faults = faults
    with pytest.raises(OperationError) as caught:
        desk.open()
    assert failure(caught) == (problem, None)


def once(command: int, body: bytes) -> Callable[[bytes], Iterable[bytes]]:
    """A fault: the first reply to a CBOR command is this one."""
    spoilt: list[bytes] = []

    def faults(packet: bytes) -> Iterable[bytes]:
        sent = parse(packet)
        if isinstance(sent, Initial) and sent.command == Cmd.CBOR and not spoilt:
            spoilt.append(packet)
            return frame(sent.cid, command, body)
        return (packet,)

    return faults


@pytest.mark.parametrize(
    ("command", "body"), [(Cmd.ERROR, b"\x0b"), (Cmd.ERROR, b"\x04"), (Cmd.PING, b"")]
)
def test_a_lost_channel_is_opened_again_for_a_command_that_only_reads(
    command: int, body: bytes
) -> None:
    desk = Desk(STANDARD_KEY)
    desk.key.faults = once(command, body)
    assert desk.open().key.access is Access.OK
    assert desk.sent == ["INIT", "04", "INIT", "04"]


def test_a_lost_channel_does_not_send_a_pin_twice() -> None:
    desk = Desk(STANDARD_KEY)
    desk.key.with_pin("2468")
    session = desk.open()
    session.pin_status()
    desk.sent.clear()
    desk.key.on_command = _spoil_after(desk, "06 09")
    with pytest.raises(OperationError) as caught:
        session.unlock(PIN)
    assert failure(caught) == (Problem.BAD_ANSWER, None)
    assert desk.sent == ["06 02", "06 09"]


def _spoil_after(desk: Desk, word: str) -> Callable[[int, bytes], None]:
    """From this request on the key says that the channel is unknown to it."""
    tap = desk.key.on_command
    assert tap is not None

    def on_command(command: int, payload: bytes) -> None:
        tap(command, payload)
        if desk.sent[-1] == word:
            desk.key.faults = once(Cmd.ERROR, b"\x0b")

    return on_command


def test_reset_costs_three_commands() -> None:
    desk = Desk(FINGERPRINT_KEY)
    desk.key.with_pin("2468").with_fingerprints(["Thumb"])
    desk.key.auto_touch = True
    session = desk.open()
    seen: list[Waiting] = []
    session.reset(seen.append)
    assert desk.sent == ["INIT", "04", "07"]
    assert seen[0] is Waiting.TOUCH
    assert session.key.pin.state is PinState.NONE
    noted = session.key.info
    assert noted is not None
    read = session.reread().info
    assert read is not None
    assert noted.options == read.options


def test_a_long_erasure_is_told() -> None:
    desk = Desk(LATEST_KEY)
    desk.key.auto_touch = True
    seen: list[Waiting] = []
    desk.open().reset(seen.append)
    assert seen[-2:] == [Waiting.TOUCH, Waiting.PROCESSING]


def refused(desk: Desk, act: Callable[[Session], None] = lambda session: None) -> Problem:
    session = desk.open()
    act(session)
    with pytest.raises(OperationError) as caught:
        session.reset(lambda waiting: None)
    return caught.value.failure.problem


def test_reset_too_late_and_not_touched() -> None:
    desk = Desk(STANDARD_KEY)
    assert refused(desk, lambda _: desk.clock.advance(11.0)) is Problem.TOO_LATE_FOR_RESET
    assert refused(desk) is Problem.RESET_NOT_TOUCHED


def test_a_reset_without_an_end_is_not_said_to_have_changed_nothing() -> None:
    desk = Desk(replace(STANDARD_KEY, erase_seconds=200.0))
    desk.key.auto_touch = True
    assert refused(desk) is Problem.NO_ANSWER


@pytest.mark.parametrize(
    ("transports", "problem"),
    [
        ((), Problem.RESET_REFUSED),
        (("usb",), Problem.RESET_REFUSED),
        (("nfc",), Problem.RESET_WRONG_TRANSPORT),
    ],
)
def test_a_refused_reset(transports: tuple[str, ...], problem: Problem) -> None:
    desk = Desk(replace(STANDARD_KEY, transports_for_reset=transports))

    def refuse(session: Session) -> None:
        desk.key.faults = once(Cmd.CBOR, b"\x27")

    assert refused(desk, refuse) is problem


def test_wink_leaves_the_key_in_peace_for_a_moment() -> None:
    desk = Desk(STANDARD_KEY)
    session = desk.open()
    begun = desk.clock()
    session.wink()
    assert desk.sent[-1] == "WINK"
    assert desk.clock() - begun >= 0.5
