"""When its job is over, no object of Python holds a PIN or a token any more.

Strings cannot be wiped, so freed memory may show them until it is used again; `make bench` counts
what is left there.
"""

import gc
import hashlib

import pytest

from core.model import Secret
from tests.secrecy.jobs import everything, made_up

Marks = frozenset[bytes]


def mark(value: object) -> bytes | None:
    """What a value is told by without keeping it."""
    if isinstance(value, str):
        value = value.encode(errors="surrogatepass")
    return hashlib.sha256(value).digest() if isinstance(value, bytes | bytearray) else None


def held() -> Marks:
    """The marks of all texts and bytes that any object, or any frame's local, refers to."""
    gc.collect()
    return frozenset(
        found
        for holder in gc.get_objects()
        for value in gc.get_referents(holder)
        if (found := mark(value)) is not None
    )


def secrets_of_a_run(monkeypatch: pytest.MonkeyPatch) -> Marks:
    with monkeypatch.context() as patch:
        told = everything(patch)
    secrets = [*told.pins, *told.tokens, *(pin.encode() for pin in told.pins)]
    return frozenset(found for secret in secrets if (found := mark(secret)) is not None)


def test_a_finished_job_leaves_no_object_with_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    marks = secrets_of_a_run(monkeypatch)
    assert len(marks) >= 4
    assert not marks & held()


def test_the_scan_finds_what_is_held() -> None:
    kept = Secret(made_up())
    assert mark(kept.reveal()) in held()
