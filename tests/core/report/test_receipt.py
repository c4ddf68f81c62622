"""What a person takes home after a job."""

from datetime import UTC, datetime

import pytest

from core.errors import Failure, Problem
from core.flow import Failed
from core.flows.steps import Finished, Result
from core.messages import MESSAGES
from core.policy.model import HelpDesk
from core.report.receipt import receipt, receipt_text
from tests.core.support.samples import key_info

WHEN = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
KEY = key_info(serial="20481632")
DESK = HelpDesk("Service Point", "+49 30 1234", "Room 7")


@pytest.mark.parametrize("result", [Result.PIN_SET, Result.PIN_CHANGED, Result.ERASED])
def test_a_receipt_says_what_was_done_to_which_key_and_when(result: Result) -> None:
    told = receipt_text(receipt(Finished(key=KEY, result=result), WHEN, DESK, "1.0"))
    for expected in ("Maker FIDO", "…1632", "2026-11-27 09:30 UTC", "Service Point, +49 30 1234"):
        assert expected in told
    assert "20481632" not in told
    assert {"RST-30", "PIN-30", "PIN-31"} & set(told.split())


def test_a_serial_in_the_name_of_a_key_is_short_too() -> None:
    key = key_info(product="Maker FIDO 20481632", serial="20481632")
    told = receipt_text(receipt(Finished(key=key, result=Result.PIN_SET), WHEN, DESK, "1.0"))
    assert "Maker FIDO …1632" in told
    assert "20481632" not in told


def test_a_job_that_failed_has_a_receipt_with_its_code() -> None:
    failed = Failed(key=KEY, failure=Failure(Problem.PIN_BLOCKED, detail="CTAP 0x32 PIN_BLOCKED"))
    told = receipt_text(receipt(failed, WHEN, HelpDesk(), "1.0"))
    assert MESSAGES[Problem.PIN_BLOCKED].code in told.split()
    assert "Questions" not in told
