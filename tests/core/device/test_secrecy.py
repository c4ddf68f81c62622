"""PINs, tokens and names stay out of logs and exceptions, whatever the log level."""

import traceback

import pytest

from core.errors import OperationError
from core.model import Secret
from core.virtual.models import FINGERPRINT_KEY
from core.virtual.person import Finger
from tests.core.device.desk import Desk

SECRETS = ("8642-first", "9753-second", "0000-wrong", "My left thumb")


def test_nothing_secret_is_logged_at_any_level(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)
    caplog.set_level(1, "fido2")
    first, second, wrong, name = SECRETS
    desk = Desk(FINGERPRINT_KEY)
    desk.key.script_fingers(*[Finger.GOOD] * 5)
    session = desk.open()
    session.set_pin(Secret(first))
    session.change_pin(Secret(first), Secret(second))
    with pytest.raises(OperationError) as caught:
        session.unlock(Secret(wrong))
    session.unlock(Secret(second))
    sample = session.fingers.begin()
    while sample.remaining:
        sample = session.fingers.next(sample.template)
    session.fingers.rename(sample.template, name)
    session.fingers.templates()
    told = caplog.text + "".join(traceback.format_exception(caught.value)) + repr(session.key)
    assert caplog.records
    for secret in SECRETS:
        assert secret not in told
        assert secret.encode().hex() not in told
