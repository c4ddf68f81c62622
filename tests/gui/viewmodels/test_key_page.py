"""The page of a key says what it is, what can be done with it, and what stands in the way."""

from dataclasses import replace

import pytest

from core.errors import Failure, Problem
from core.messages import MESSAGES
from core.model import Access, KeyInfo, PinState, PinStatus, Transport
from gui.viewmodels.key_page import KeyPage
from tests.core.support.samples import AAGUID, authenticator, key_info

UNREADABLE = {
    Access.DENIED: Problem.NO_PERMISSION,
    Access.BUSY: Problem.KEY_BUSY,
    Access.NO_ANSWER: Problem.NO_ANSWER,
    Access.BAD_ANSWER: Problem.BAD_ANSWER,
    Access.U2F_ONLY: Problem.U2F_ONLY,
}


def unreadable(access: Access) -> KeyInfo:
    failure = Failure(UNREADABLE[access])
    return KeyInfo(key_info().attachment, access, failure=failure)


def actions(page: KeyPage) -> tuple[str, bool, bool]:
    return page.pinAction, page.fingerprintsAction, page.resetAction


def test_every_way_of_being_unreadable_is_here() -> None:
    assert set(UNREADABLE) == set(Access) - {Access.OK}


@pytest.mark.parametrize("access", list(UNREADABLE))
def test_a_key_that_cannot_be_read_says_why_and_offers_nothing(access: Access) -> None:
    page = KeyPage(unreadable(access))
    told = MESSAGES[UNREADABLE[access]]
    assert page.problem
    assert (page.problemTitle, page.problemText) == (told.title, told.text)
    assert (page.problemRemedy, page.problemCode) == (told.remedy, told.code)
    assert actions(page) == ("", False, False)
    assert page.fingerprintsReason
    assert page.resetReason
    assert not page.reading
    assert (page.abilities, page.detailsText) == ([], "")
    assert (page.versions, page.transports, page.aaguid) == ("", "", "")


def test_only_missing_permission_comes_with_the_rule_to_copy() -> None:
    pages = {access: KeyPage(unreadable(access)) for access in UNREADABLE}
    assert {access for access, page in pages.items() if page.problemCopy} == {Access.DENIED}
    assert 'KERNEL=="hidraw*"' in pages[Access.DENIED].problemCopy


def test_a_key_that_is_still_being_read_says_so() -> None:
    page = KeyPage(KeyInfo(key_info().attachment, Access.OK))
    assert (page.reading, page.problem) == (True, False)
    assert actions(page) == ("", False, False)


@pytest.mark.parametrize(
    ("state", "action", "fingerprints", "code", "severity"),
    [
        (PinState.NONE, "add", False, "", "none"),
        (PinState.SET, "change", True, "", "none"),
        (PinState.MUST_CHANGE, "change", False, "PIN-7", "caution"),
        (PinState.REPLUG, "", False, "PIN-2", "caution"),
        (PinState.BLOCKED, "", False, "PIN-3", "critical"),
        (PinState.UNSUPPORTED, "", False, "", "none"),
    ],
)
def test_every_state_of_the_pin_has_its_own_picture(
    state: PinState, action: str, fingerprints: bool, code: str, severity: str
) -> None:
    page = KeyPage(key_info(PinStatus(state, 8)))
    assert actions(page) == (action, fingerprints, True)
    assert (page.pinNoticeCode, page.pinSeverity) == (code, severity)
    assert bool(page.pinNotice) == bool(code)
    assert bool(page.fingerprintsReason) != fingerprints
    assert page.pinSummary


def test_the_states_of_the_pin_are_told_apart() -> None:
    told = {KeyPage(key_info(state)).pinSummary for state in PinState}
    assert len(told) == len(PinState)


def test_rules_and_tries_are_on_the_page() -> None:
    page = KeyPage(key_info(PinStatus(PinState.SET, 3, 6, 20, complexity=True)))
    assert page.pinRules.startswith("6 to 20 characters.")
    assert "too simple" in page.pinRules
    assert "3 tries left" in page.pinRules
    assert KeyPage(key_info(PinState.UNSUPPORTED)).pinRules == ""


@pytest.mark.parametrize(
    ("option", "sensor", "enrolled"),
    [(None, False, False), (False, True, False), (True, True, True)],
)
def test_a_sensor_is_shown_where_there_is_one(
    option: bool | None, sensor: bool, enrolled: bool
) -> None:
    options = {"bioEnroll": option} if option is not None else {}
    info = replace(authenticator(), options={"rk": True, "clientPin": True, **options})
    page = KeyPage(key_info(PinState.SET, info=info))
    assert (page.sensor, page.fingerprintsEnrolled) == (sensor, enrolled)
    assert page.fingerprintsAction is sensor
    assert bool(page.fingerprintsSummary) is sensor
    assert bool(page.fingerprintsReason) is not sensor


def test_a_key_that_cannot_be_reset_this_way_says_so() -> None:
    info = authenticator(transports_for_reset=("nfc",))
    page = KeyPage(key_info(PinState.SET, info=info))
    assert not page.resetAction
    assert page.resetReason
    assert page.resetSummary


def test_about_this_key() -> None:
    info = authenticator(
        transports=("usb", "nfc"), raw=(("versions", '["FIDO_2_1"]'), ("aaguid", "h'00'"))
    )
    key = replace(key_info(info=info, serial="12345678"), model="Maker Model 5", can_wink=True)
    page = KeyPage(key)
    assert page.name == "Maker FIDO"
    assert page.where == "Socket 1-1 · Serial …5678"
    assert (page.model, page.vendor) == ("Maker Model 5", "Maker (1050:0402)")
    assert (page.firmware, page.serial) == ("5.4.3 · 0x50403", "12345678")
    assert (page.aaguid, page.transports) == (AAGUID, "usb, nfc")
    assert page.versions == "U2F_V2, FIDO_2_0, FIDO_2_1"
    assert "Has a fingerprint sensor" in page.abilities
    assert page.detailsText == "versions: [\"FIDO_2_1\"]\naaguid: h'00'"


def test_what_is_not_known_is_empty() -> None:
    info = authenticator(aaguid=None, firmware_version=None)
    page = KeyPage(key_info(info=info, device_version=None, port="", manufacturer=""))
    assert (page.model, page.firmware, page.serial, page.aaguid, page.where) == ("",) * 5
    assert page.vendor == "1050:0402"


@pytest.mark.parametrize("attached", [False, True])
@pytest.mark.parametrize("can", [False, True])
def test_only_a_key_that_is_there_blinks(attached: bool, can: bool) -> None:
    key = replace(key_info(), can_wink=can)
    page = KeyPage(key)
    page.show(key, attached=attached)
    assert page.canWink is (can and attached)


def test_only_a_change_is_told() -> None:
    page = KeyPage(key_info())
    told: list[bool] = []
    page.changed.connect(lambda: told.append(page.attached))
    page.show(key_info(), attached=True)
    page.show(key_info(), attached=False)
    page.show(key_info(), attached=False)
    page.show(key_info(PinState.SET), attached=True)
    assert told == [False, True]


def test_a_virtual_key_can_be_reset_like_one_on_usb() -> None:
    info = authenticator(transports_for_reset=("usb",))
    assert KeyPage(key_info(info=info, transport=Transport.VIRTUAL)).resetAction
