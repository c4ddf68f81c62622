"""The guidance while a PIN is typed, as a table."""

import pytest

from core.model import PinState, PinStatus
from gui.viewmodels.pin_meter import PinMeter
from tests.core.support.bus import FakeBus
from tests.core.support.samples import key_info
from tests.gui.room import Play, Room

SHORT, SAME = "Use at least 4 characters.", "The new PIN is the same as the current one."
APART, BYTES = "The two PINs are not the same.", "Too long for the key"
EMOJI = "\N{OLD KEY}"
ACUTE = "e\N{COMBINING ACUTE ACCENT}"


@pytest.fixture
def meter() -> PinMeter:
    return PinMeter()


@pytest.mark.parametrize(
    ("pin", "repeat", "current", "acceptable", "message"),
    [
        ("", "", "", False, ""),
        ("", "1", "", False, ""),
        ("123", "", "", False, SHORT),
        ("123", "123", "", False, SHORT),
        ("1234", "", "", False, ""),
        ("1234", "123", "", False, APART),
        ("1234", "1234", "", True, ""),
        ("1234", "1234", "1234", False, SAME),
        ("1234", "1234", "4321", True, ""),
        (EMOJI * 4, EMOJI * 4, "", True, ""),
        (EMOJI * 16, EMOJI * 16, "", False, BYTES),
        ("x" * 63, "x" * 63, "", True, ""),
        ("x" * 64, "x" * 64, "", False, "Use at most 63 characters."),
        (ACUTE * 4, "\N{LATIN SMALL LETTER E WITH ACUTE}" * 4, "", True, ""),
        ("12\0004", "12\0004", "", False, "This character cannot be used in a PIN."),
    ],
)
def test_what_is_said_while_typing(
    meter: PinMeter, pin: str, repeat: str, current: str, acceptable: bool, message: str
) -> None:
    meter.judge(pin, repeat, current)
    assert meter.acceptable is acceptable
    assert meter.message.startswith(message)
    assert bool(meter.message) == bool(message)


@pytest.mark.parametrize(
    ("pin", "length", "size", "text"),
    [
        ("", 0, 0, "0 characters"),
        ("123456", 6, 6, "6 characters"),
        (ACUTE * 4, 4, 8, "4 characters · 8 of 63 bytes"),
        (EMOJI * 4, 4, 16, "4 characters · 16 of 63 bytes"),
    ],
)
def test_characters_are_counted_and_bytes_where_they_matter(
    meter: PinMeter, pin: str, length: int, size: int, text: str
) -> None:
    meter.judge(pin, "", "")
    assert (meter.length, meter.size, meter.countText) == (length, size, text)


def test_it_keeps_nothing_of_what_was_typed(meter: PinMeter) -> None:
    pin = "".join(["tell", "tale", "9"])
    meter.judge(pin, pin, pin)
    assert pin not in repr(vars(meter))


def test_the_limits_are_those_of_the_key_of_the_job(play: Play, bus: FakeBus) -> None:
    bus.add(key_info(PinStatus(PinState.NONE, min_length=8, max_length=10)))
    meter = PinMeter()

    async def script(room: Room) -> None:
        await room.open()
        room.job.setPin()
        await room.stage("new-pin")
        meter.setProperty("job", room.job)
        for pin, message in (("1234567", "at least 8"), ("x" * 11, "at most 10")):
            meter.judge(pin, pin, "")
            assert message in meter.message
        meter.judge("12345678", "12345678", "")
        assert meter.acceptable
        meter.setProperty("job", None)
        room.job.cancel()
        await room.stage("")

    play(script)
