"""Which tiles a kiosk shows: what the key can do, less what the policy forbids."""

from dataclasses import replace

import pytest

from core.kiosk.offer import foreign, offered
from core.model import Access, KeyInfo, PinState, Transport
from core.policy.model import JobKind, KioskRules, Policy, ResetRule
from tests.core.support.samples import AAGUID, authenticator, key_info

SET, CHANGE, FINGERS, RESET = (
    JobKind.SET_PIN, JobKind.CHANGE_PIN, JobKind.FINGERPRINTS, JobKind.RESET,
)  # fmt: skip
OTHER = "ffffffff-ffff-ffff-ffff-ffffffffffff"


def without_sensor(key: KeyInfo) -> KeyInfo:
    assert key.info
    options = {name: value for name, value in key.info.options.items() if name != "bioEnroll"}
    return replace(key, info=replace(key.info, options=options))


NEW = key_info()
USED = key_info(PinState.SET)
KEYS: dict[str, tuple[KeyInfo, tuple[JobKind, ...]]] = {
    "new": (NEW, (SET, RESET)),
    "new, without sensor": (without_sensor(NEW), (SET, RESET)),
    "with PIN": (USED, (CHANGE, FINGERS, RESET)),
    "with PIN, without sensor": (without_sensor(USED), (CHANGE, RESET)),
    "PIN must change": (key_info(PinState.MUST_CHANGE), (CHANGE, RESET)),
    "soft-blocked": (key_info(PinState.REPLUG), (RESET,)),
    "blocked": (key_info(PinState.BLOCKED), (RESET,)),
    "knows no PIN": (without_sensor(key_info(PinState.UNSUPPORTED)), (RESET,)),
    "resets over NFC only": (
        key_info(PinState.SET, info=authenticator(transports_for_reset=("nfc",))),
        (CHANGE, FINGERS),
    ),
    "resets over NFC, is there": (
        key_info(
            PinState.SET,
            info=authenticator(transports_for_reset=("nfc",)),
            transport=Transport.NFC,
            tapped=True,
        ),
        (CHANGE, FINGERS, RESET),
    ),
    "U2F only": (key_info(access=Access.U2F_ONLY), ()),
    "without permission": (key_info(access=Access.DENIED), ()),
    "busy": (key_info(access=Access.BUSY), ()),
}
"""Each kind of key, and the tiles where nothing is forbidden, in their order."""

ALL = frozenset(JobKind)
POLICIES: dict[str, tuple[Policy, frozenset[JobKind]]] = {
    "nothing managed": (Policy(), ALL),
    "not trusted": (Policy(trusted=False), ALL - {RESET}),
    "PIN only": (Policy(jobs=frozenset({SET, CHANGE})), frozenset({SET, CHANGE})),
    "first PIN only": (Policy(jobs=frozenset({SET})), frozenset({SET})),
    "fingers only": (Policy(jobs=frozenset({FINGERS})), frozenset({FINGERS})),
    "reset only": (Policy(jobs=frozenset({RESET})), frozenset({RESET})),
    "no tile is a job here": (
        Policy(jobs=frozenset({JobKind.PREPARE, JobKind.REPORT})), frozenset(),
    ),
    "no job": (Policy(jobs=frozenset()), frozenset()),
    "no reset": (Policy(reset=ResetRule.NO), ALL - {RESET}),
    "staff without passcode": (Policy(reset=ResetRule.STAFF), ALL - {RESET}),
    "staff with passcode": (
        Policy(reset=ResetRule.STAFF, kiosk=KioskRules(staff_hash="scrypt$…")), ALL,
    ),
    "model allowed": (Policy(allowed_models=frozenset({AAGUID})), ALL),
    "model not allowed": (Policy(allowed_models=frozenset({OTHER})), frozenset()),
    "model blocked": (Policy(blocked_models=frozenset({AAGUID})), frozenset()),
    "other model blocked": (Policy(blocked_models=frozenset({OTHER})), ALL),
    "allowed and blocked": (
        Policy(allowed_models=frozenset({AAGUID}), blocked_models=frozenset({AAGUID})),
        frozenset(),
    ),
}  # fmt: skip
"""Each policy, and the tiles it leaves."""

LEFT_OUT = {"model not allowed", "model blocked", "allowed and blocked"}


@pytest.mark.parametrize("rule", POLICIES)
@pytest.mark.parametrize("kind", KEYS)
def test_the_tiles_of_a_key_under_a_policy(kind: str, rule: str) -> None:
    (key, can), (policy, may) = KEYS[kind], POLICIES[rule]
    assert offered(policy, key) == tuple(tile for tile in can if tile in may)


@pytest.mark.parametrize("rule", POLICIES)
def test_a_model_that_is_left_out_is_told(rule: str) -> None:
    policy, _ = POLICIES[rule]
    told = foreign(policy, USED)
    assert (told is not None) == (rule in LEFT_OUT)
    if told:
        assert told[3] == "POL-2"
        assert all(told[:3])


def test_a_key_that_was_not_read_is_no_foreign_model() -> None:
    unread = replace(USED, info=None, access=Access.DENIED)
    assert foreign(Policy(blocked_models=frozenset({AAGUID})), unread) is None
