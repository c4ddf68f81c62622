"""Keys in card readers in the window: their rows and pages, a reset by tap, and twins unproved."""

from dataclasses import replace

import pytest

from core.describe import TWICE_TEXT, TWICE_TITLE
from core.device.hosts import Hosts
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from core.virtual.reader import VirtualReader
from tests.gui.room import PlayOn, Room, until

NAME = "Maker NFC 00 00"


def read(room: Room) -> bool:
    return "Reading" not in str(room.column("hint"))


def test_a_card_is_a_row_and_a_page_that_names_its_reader(play_on: PlayOn) -> None:
    cards = VirtualReader(NAME)
    cards.put(VirtualKey(STANDARD_KEY).with_pin("2468"))

    async def script(room: Room) -> None:
        await room.open()
        await until(room.desk.keys.dataChanged, lambda: read(room))
        assert room.column("name") == ["Security key"]
        assert room.column("hint") == ["PIN set · Card reader"]
        page = room.page
        assert (page.card, page.where, page.vendor) == (True, f"Card reader {NAME}", "")
        assert (page.canWink, page.pinAction, page.resetAction) == (False, "change", True)
        cards.take()
        await room.gone()

    play_on(Hosts(VirtualHost(), cards), script)


@pytest.mark.parametrize(("contactless", "way"), [(True, "tap"), (False, "insert")])
def test_a_card_is_erased_when_it_comes_back(play_on: PlayOn, contactless: bool, way: str) -> None:
    cards = VirtualReader(NAME, contactless=contactless)
    key = VirtualKey(STANDARD_KEY).with_pin("2468")
    key.auto_touch = True
    cards.put(key)

    async def script(room: Room) -> None:
        await room.open()
        job = room.job
        job.reset()
        await room.stage("confirm-erase")
        job.confirm(True)
        await room.stage("unplug")
        assert (job.card, job.keyWhere) == (way, f"Card reader {NAME}")
        cards.take()
        await room.stage("plug-in")
        cards.put(key)
        await room.stage("finished")
        job.dismiss()
        await until(room.desk.keys.dataChanged, lambda: "No PIN" in str(room.column("hint")))
        assert (room.page.attached, room.page.pinAction) == (True, "add")

    play_on(Hosts(VirtualHost(), cards), script)


def test_other_keys_are_named_with_their_reader(play_on: PlayOn) -> None:
    usb, cards = VirtualHost(), VirtualReader(NAME)
    usb.plug(VirtualKey(FINGERPRINT_KEY))
    cards.put(VirtualKey(STANDARD_KEY))

    async def script(room: Room) -> None:
        await room.open()
        room.job.reset()
        await room.stage("confirm-erase")
        room.job.confirm(True)
        await room.stage("take-out-others")
        assert room.job.others == [f"Security key · Card reader {NAME}"]
        assert room.job.card == ""
        room.job.cancel()
        await room.stage("")

    play_on(Hosts(usb, cards), script)


def test_rows_that_may_be_one_key_say_so_for_as_long_as_they_may(play_on: PlayOn) -> None:
    usb, cards = VirtualHost(), VirtualReader(NAME)
    usb.plug(VirtualKey(STANDARD_KEY))
    other = VirtualKey(replace(STANDARD_KEY, aaguid=bytes(15) + b"\1"))
    cards.put(VirtualKey(STANDARD_KEY))

    async def script(room: Room) -> None:
        await room.open()
        await until(room.page.changed, lambda: room.page.twiceTitle == TWICE_TITLE)
        assert room.page.twiceText == TWICE_TEXT
        hints = [str(hint).split(" · ")[-1] for hint in room.column("hint")]
        assert hints == ["May be listed twice"] * 2
        room.desk.select(room.ids[1])
        assert room.page.twiceTitle == TWICE_TITLE
        room.desk.select(room.ids[0])
        cards.take()
        await until(room.page.changed, lambda: room.page.twiceTitle == "")
        cards.put(other)
        await room.rows(2)
        await until(room.desk.keys.dataChanged, lambda: read(room))
        assert not [hint for hint in room.column("hint") if "twice" in str(hint)]

    play_on(Hosts(usb, cards), script)
