"""The keys of the demo, each in the state its name promises."""

import errno
import subprocess
import sys

import pytest
from fido2.ctap import CtapError
from fido2.ctap2.base import Ctap2
from fido2.ctap2.pin import ClientPin

from core.virtual.clock import SteppedClock
from core.virtual.demo import DEMO_PIN, Spare, demo_host, spare_keys
from core.virtual.key import VirtualKey
from core.virtual.models import U2F_KEY
from tests.core.virtual.bench import ERR, Line, Permission, Refused, connect

SPARES = ["twin", "latest", "preview", "u2f-only", "no-permission", "busy", "nonsense", "silent"]
SPARES += ["pin-blocked", "pin-soft-blocked", "pin-must-change"]
CM = Permission.CREDENTIAL_MGMT


def spare(name: str) -> Spare:
    (found,) = [each for each in spare_keys(SteppedClock()) if each.name == name]
    found.key.power_up()
    return found


def ctap_of(key: VirtualKey) -> Ctap2:
    return Ctap2(connect(key))


def test_three_keys_lie_on_the_desk() -> None:
    new, used, old = demo_host(SteppedClock()).keys
    assert ctap_of(new).info.options["bioEnroll"] is False
    assert ctap_of(new).info.options["clientPin"] is False
    assert ctap_of(used).info.remaining_disc_creds == 19
    ClientPin(ctap_of(used)).get_pin_token(DEMO_PIN, CM)
    assert ctap_of(old).info.versions == ["U2F_V2", "FIDO_2_0"]


def test_the_drawer_is_complete() -> None:
    assert [each.name for each in spare_keys()] == SPARES


def test_the_twin_cannot_be_told_from_the_first_key() -> None:
    first, twin = demo_host(SteppedClock()).keys[0], spare("twin").key
    assert twin.profile == first.profile
    assert ctap_of(twin).info == ctap_of(first).info


@pytest.mark.parametrize(
    ("name", "refusal"), [("no-permission", errno.EACCES), ("busy", errno.EBUSY), ("twin", None)]
)
def test_refusals(name: str, refusal: int | None) -> None:
    assert spare(name).refusal == refusal


def test_nonsense_and_silence() -> None:
    with pytest.raises(TypeError):
        ctap_of(spare("nonsense").key)
    silent = Line(spare("silent").key)
    silent.send(bytes.fromhex("ffffffff860008") + bytes(57))
    assert silent.pipe.read(60) is None


def test_the_u2f_key_has_no_ctap2() -> None:
    key = spare("u2f-only").key
    assert key.profile is U2F_KEY
    with pytest.raises(ValueError, match="CTAP2"):
        ctap_of(key)


@pytest.mark.parametrize(
    ("name", "code", "state"),
    [
        ("pin-blocked", ERR.PIN_BLOCKED, (0, False)),
        ("pin-soft-blocked", ERR.PIN_AUTH_BLOCKED, (5, True)),
        ("pin-must-change", ERR.PIN_POLICY_VIOLATION, (8, False)),
    ],
)
def test_pin_states(name: str, code: int, state: tuple[int, bool]) -> None:
    pin = ClientPin(ctap_of(spare(name).key))
    assert pin.get_pin_retries() == state
    with Refused(code):
        pin.get_pin_token(DEMO_PIN, CM)


def test_latest_and_preview_answer() -> None:
    assert "FIDO_2_3" in ctap_of(spare("latest").key).info.versions
    assert "FIDO_2_1_PRE" in ctap_of(spare("preview").key).info.versions


def test_processes_agree_on_row_ids() -> None:
    ids = "from core.virtual.demo import *; print(*[a.id for a in demo_host().attached()])"
    command = [sys.executable, "-c", ids]
    said = subprocess.check_output(command, text=True)  # noqa: S603 - our own code
    assert said.split() == [each.id for each in demo_host().attached()]


def test_a_shared_clock() -> None:
    clock = SteppedClock()
    key = demo_host(clock).keys[0]
    key.auto_touch = True
    clock.advance(11)
    with pytest.raises(CtapError):
        ctap_of(key).reset()
