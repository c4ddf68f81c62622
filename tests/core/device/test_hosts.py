"""USB keys and cards side by side: one physical key is one row where that is proved."""

import asyncio

from core.device import HostBus
from core.device.hosts import Hosts
from core.model import Transport
from core.ports import Arrived, Left
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from core.virtual.reader import VirtualReader

HERE = "1-2"
"""The address the first key gets that is plugged into a `VirtualHost`."""


def test_cards_are_listed_after_usb_keys_and_open_where_they_are() -> None:
    usb, cards = VirtualHost(), VirtualReader()
    hosts = Hosts(usb, cards)
    card = cards.put(VirtualKey(STANDARD_KEY))
    key = usb.plug(VirtualKey(FINGERPRINT_KEY))
    assert hosts.attached() == (key, card)
    for seat in (key, card):
        hosts.open(seat).close()


def test_a_reader_on_the_usb_device_of_a_key_is_that_key() -> None:
    usb, cards = VirtualHost(), VirtualReader(address=HERE, contactless=False)
    hosts = Hosts(usb, cards)
    key = usb.plug(VirtualKey(STANDARD_KEY))
    assert key.address == HERE
    cards.put(VirtualKey(STANDARD_KEY))
    assert hosts.attached() == (key,)


def test_a_reader_elsewhere_and_one_whose_place_is_unknown_are_other_rows() -> None:
    for address in ("", "1-3"):
        usb, cards = VirtualHost(), VirtualReader(address=address)
        key, card = usb.plug(VirtualKey(STANDARD_KEY)), cards.put(VirtualKey(STANDARD_KEY))
        assert Hosts(usb, cards).attached() == (key, card)


def test_the_reader_of_an_unplugged_key_does_not_come_up_as_a_key_of_its_own() -> None:
    usb, cards = VirtualHost(), VirtualReader(address=HERE, contactless=False)
    hosts = Hosts(usb, cards)
    key = VirtualKey(STANDARD_KEY)
    usb.plug(key)
    cards.put(VirtualKey(STANDARD_KEY))
    hosts.attached()
    usb.unplug(key)
    assert hosts.attached() == ()
    cards.take()
    card = cards.put(VirtualKey(STANDARD_KEY))
    assert hosts.attached() == (card,)


def test_both_are_watched_and_closed() -> None:
    async def watched() -> list[object]:
        usb, cards = VirtualHost(), VirtualReader()
        bus = HostBus(Hosts(usb, cards), poll=3600.0)
        events = bus.watch()
        told: list[object] = []
        key, token = VirtualKey(STANDARD_KEY), VirtualKey(FINGERPRINT_KEY)
        waiting = asyncio.ensure_future(anext(events))
        await asyncio.sleep(0)
        for act in (lambda: cards.put(key), lambda: usb.plug(token), cards.take):
            act()
            told.append(await waiting)
            waiting = asyncio.ensure_future(anext(events))
            await asyncio.sleep(0)
        await bus.close()
        await asyncio.wait({waiting})
        waiting.exception()
        return told

    arrived, plugged, left = asyncio.run(watched())
    assert isinstance(arrived, Arrived)
    assert arrived.attachment.transport is Transport.NFC
    assert isinstance(plugged, Arrived)
    assert left == Left(arrived.attachment)
