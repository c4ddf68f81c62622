"""Which cards are listed, what they are asked, and what a bad reader or service may not do."""

import errno
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from core.device import apdu, card_host, pcsc
from core.device.card_host import CardHost
from core.model import Attachment, Transport
from tests.core.device.pcsc_desk import CONTACT, PATIENCE, Reader, Service, bank_card, key

NAME = "Maker NFC 00 00"


@contextmanager
def hosting(service: Service) -> Iterator["Watched"]:
    watched = Watched(CardHost(service))
    try:
        yield watched
    finally:
        watched.host.close()


class Watched:
    """A host, and an event for each hint it gives."""

    def __init__(self, host: CardHost) -> None:
        self.host = host
        self._hinted = threading.Event()
        host.on_change(self._hinted.set)
        host.settle(PATIENCE)

    def until(self, count: int) -> tuple[Attachment, ...]:
        """The keys, once there are that many."""
        while len(keys := self.host.attached()) != count:
            assert self._hinted.wait(PATIENCE), f"still {keys}"
            self._hinted.clear()
        return keys


def test_a_key_on_a_reader_is_listed_with_nothing_it_did_not_say() -> None:
    reader = Reader(NAME, channel=0x00200207, speak=key, insertions=3)
    with hosting(Service(reader)) as watched:
        (seat,) = watched.host.attached()
    assert seat == Attachment(
        path=f"pcsc:{NAME}",
        address="2-7",
        port=NAME,
        vendor_id=None,
        product_id=None,
        release=None,
        manufacturer="",
        product="",
        serial="",
        transport=Transport.NFC,
        generation=3,
        tapped=True,
    )
    assert reader.connects == [False]


def test_where_insertions_are_not_counted_the_address_of_the_reader_is_no_proof() -> None:
    with hosting(Service(Reader(NAME, channel=0x00200207, speak=key))) as watched:
        (seat,) = watched.host.attached()
    assert (seat.address, seat.generation) == ("", 0)


def test_where_insertions_are_not_counted_the_next_card_is_asked_all_the_same() -> None:
    reader = Reader(NAME, speak=key, counted=False)
    service = Service(reader)
    with hosting(service) as watched:
        watched.until(1)
        service.take(reader)
        watched.until(0)
        service.put(reader, bank_card)
        service.add(Reader("Other 00 00", speak=key))
        (seat,) = watched.until(1)
    assert seat.port == "Other 00 00"
    assert len(reader.connects) == 2


def test_a_card_with_contacts_is_told_from_one_that_is_tapped() -> None:
    with hosting(Service(Reader(NAME, speak=key, atr=CONTACT))) as watched:
        (seat,) = watched.host.attached()
    assert not seat.tapped
    assert seat.address == ""


def test_a_card_that_is_no_key_is_asked_once_and_never_listed() -> None:
    service = Service(Reader(NAME), Reader("Other 00 00", speak=bank_card))
    with hosting(service) as watched:
        service.put(service.readers[0], key)
        (seat,) = watched.until(1)
        assert seat.port == NAME
    assert service.readers[1].connects == [False]


def test_keys_come_and_go() -> None:
    reader = Reader(NAME)
    service = Service(reader)
    with hosting(service) as watched:
        assert watched.host.attached() == ()
        service.put(reader, key)
        first = watched.until(1)
        service.take(reader)
        watched.until(0)
        service.put(reader, key)
        assert watched.until(1) != first
    assert len(reader.connects) == 2


def test_a_reader_comes_with_a_key_in_it_and_goes() -> None:
    service = Service()
    with hosting(service) as watched:
        reader = Reader(NAME, speak=key)
        service.add(reader)
        watched.until(1)
        service.change(lambda: service.readers.remove(reader))
        watched.until(0)


def test_a_card_another_program_works_with_is_left_alone_until_it_is_free() -> None:
    reader = Reader(NAME, speak=key, in_use=True)
    service = Service(reader)
    with hosting(service) as watched:
        assert watched.host.attached() == ()
        assert reader.connects == []
        service.change(lambda: setattr(reader, "in_use", False))
        watched.until(1)


def test_a_listed_key_stays_listed_while_it_is_in_use() -> None:
    reader = Reader(NAME, speak=key)
    service = Service(reader, other := Reader("Other 00 00"))
    with hosting(service) as watched:
        service.change(lambda: setattr(reader, "in_use", True))
        service.put(other, key)
        watched.until(2)


def test_a_card_that_says_nothing_at_all_is_not_asked() -> None:
    reader = Reader(NAME, speak=key, mute=True)
    with hosting(Service(reader)) as watched:
        assert watched.host.attached() == ()
    assert reader.connects == []


def test_a_card_put_down_badly_is_asked_again() -> None:
    reader = Reader(NAME, speak=key, connect_errors=[errno.EIO])
    service = Service(reader, other := Reader("Other 00 00"))
    with hosting(service) as watched:
        assert watched.host.attached() == ()
        service.put(other, bank_card)
        watched.until(1)


def test_a_card_that_never_answers_is_not_asked_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader(NAME, speak=key, connect_errors=[errno.EIO] * 100)
    service = Service(reader)
    with hosting(service) as watched:
        for number in range(10):
            other = Reader(f"Other {number}", speak=key)
            service.add(other)
            watched.until(number + 1)
    assert len(reader.connect_errors) == 97


def test_a_hostile_reader_name_is_made_plain_and_the_key_still_opens() -> None:
    reader = Reader("Evil\u202ereader\n00 00", speak=key)
    with hosting(Service(reader)) as watched:
        (seat,) = watched.host.attached()
        assert (seat.path, seat.port) == ("pcsc:Evilreader 00 00", "Evilreader 00 00")
        with closing(watched.host.open(seat)) as pipe:
            pipe.write(apdu.SELECT)
            assert pipe.read(PATIENCE) == b"U2F_V2\x90\x00"
    assert reader.connects == [False, True]


def test_without_a_service_there_is_nothing_and_nothing_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(card_host, "RETRY", 0.01)
    service = Service(Reader(NAME, speak=key), running=False)
    with hosting(service) as watched:
        assert watched.host.attached() == ()
        service.running = True
        watched.until(1)


def test_a_service_that_dies_takes_its_keys_and_brings_them_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(card_host, "RETRY", 0.01)
    service = Service(Reader(NAME, speak=key))
    with hosting(service) as watched:
        watched.until(1)
        service.change(lambda: setattr(service, "running", False))
        watched.until(0)
        service.running = True
        watched.until(1)
    assert service.open >= 0


def test_without_pyscard_there_is_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pcsc, "installed", lambda: None)
    host = CardHost()
    host.settle(PATIENCE)
    assert host.attached() == ()
    with pytest.raises(FileNotFoundError):
        host.open(
            Attachment("pcsc:x", "", "x", None, None, None, "", "", "", transport=Transport.NFC)
        )


def test_a_hanging_reader_holds_up_nobody() -> None:
    service = Service(Reader(NAME, speak=key))
    service.hold.clear()
    host = CardHost(service)
    begun = time.monotonic()
    host.settle(0.01)
    assert host.attached() == ()
    host.close()
    assert time.monotonic() - begun < PATIENCE
    service.hold.set()


def test_a_key_that_is_gone_cannot_be_opened() -> None:
    reader = Reader(NAME, speak=key)
    service = Service(reader)
    with hosting(service) as watched:
        (seat,) = watched.until(1)
        service.take(reader)
        watched.until(0)
        with pytest.raises(FileNotFoundError):
            watched.host.open(seat)


@pytest.mark.parametrize(
    ("channel", "address"),
    [(0x00200103, "1-3"), (0x0020FF7F, "255-127"), (0x00010001, ""), (0, ""), (None, "")],
)
def test_a_reader_on_usb_is_known_by_bus_and_device(channel: int | None, address: str) -> None:
    assert pcsc.usb_address(channel) == address


@pytest.mark.parametrize(
    ("atr", "tapped"),
    [
        ("3b8d80018073c021c057597562694b6579f9", True),
        ("3b80800101", True),
        ("3bfd1300008131fe158073c021c057597562694b657940", False),
        ("3f8080010101", False),
        ("3b8080", False),
        ("", False),
    ],
)
def test_a_contactless_reader_is_known_by_the_answer_it_makes_up(atr: str, tapped: bool) -> None:
    assert pcsc.contactless(bytes.fromhex(atr)) is tapped
