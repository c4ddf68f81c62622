"""Every job with every fault at every packet: nothing hangs, nothing lies, nothing is lost."""

import gc
from collections.abc import Callable, Iterator

import pytest

from core.device.pin import Pin
from tests.matrix.case import Case, check


@pytest.fixture(scope="module", autouse=True)
def _no_token_outlives_its_session() -> Iterator[None]:
    yield
    gc.collect()
    assert not [pin for pin in gc.get_objects() if isinstance(pin, Pin) and pin.token]


def test_fault(case: Case, record_property: Callable[[str, object], None]) -> None:
    record_property("matrix", (case.job, case.fault, check(case)))
