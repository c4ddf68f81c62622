"""A connection to one card: which card it is, who else may use it, and how it ends."""

import errno
import os

import pytest

from core.device import apdu, card_pipe
from core.device.card_pipe import CardPipe
from tests.core.device.pcsc_desk import PATIENCE, Reader, Service, key

NAME = "Maker NFC 00 00"


def connected(service: Service, reader: Reader) -> CardPipe:
    return CardPipe(service, reader.slot(), exclusive=True)


def said(pipe: CardPipe) -> bytes | None:
    pipe.write(apdu.SELECT)
    return pipe.read(PATIENCE)


def test_the_working_connection_shuts_others_out_and_leaves_nothing() -> None:
    reader = Reader(NAME, speak=key)
    service = Service(reader)
    pipe = connected(service, reader)
    assert said(pipe) == b"U2F_V2\x90\x00"
    pipe.close()
    assert reader.connects == [True]
    assert service.open == 0
    with pytest.raises(OSError, match="descriptor"):
        pipe.read(0)


def test_another_card_in_the_same_reader_is_never_spoken_to() -> None:
    reader = Reader(NAME, speak=key)
    service = Service(reader)
    heard: list[bytes] = []
    chosen = reader.slot()
    service.take(reader)

    def listen(command: bytes) -> bytes:
        heard.append(command)
        return b"\x90\x00"

    service.put(reader, listen)
    pipe = CardPipe(service, chosen, exclusive=True)
    for _ in range(2):
        with pytest.raises(OSError, match="No such device"):
            said(pipe)
    pipe.close()
    assert heard == []


def test_a_card_that_leaves_ends_the_connection_for_ever() -> None:
    reader = Reader(NAME, speak=key)
    service = Service(reader)
    pipe = connected(service, reader)
    assert said(pipe)
    service.take(reader)
    service.put(reader, key)
    for _ in range(2):
        with pytest.raises(OSError, match="No such device"):
            said(pipe)
    pipe.close()


def test_a_program_that_looks_at_the_card_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card_pipe, "BUSY_PAUSE", 0.01)
    reader = Reader(NAME, speak=key, connect_errors=[errno.EBUSY] * 3)
    pipe = connected(Service(reader), reader)
    assert said(pipe) == b"U2F_V2\x90\x00"
    pipe.close()


@pytest.mark.parametrize("error", [errno.EBUSY, errno.EACCES, errno.EIO])
def test_why_a_card_cannot_be_opened_is_told_when_it_is_read(
    monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    monkeypatch.setattr(card_pipe, "BUSY_LIMIT", 0.02)
    monkeypatch.setattr(card_pipe, "BUSY_PAUSE", 0.01)
    reader = Reader(NAME, speak=key, connect_errors=[error] * 1000)
    pipe = connected(Service(reader), reader)
    with pytest.raises(OSError, match=os.strerror(error)):
        said(pipe)
    pipe.close()


def test_a_reader_that_hangs_does_not_hold_up_the_one_who_closes() -> None:
    reader = Reader(NAME, speak=key)
    service = Service(reader)
    service.hold.clear()
    pipe = connected(service, reader)
    pipe.write(apdu.SELECT)
    assert pipe.read(0.01) is None
    pipe.close()
    service.hold.set()
