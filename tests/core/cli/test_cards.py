"""keydeskctl and keys in card readers: rows, pages, events, and what may be one key twice."""

from core.cli.connect import Connection
from core.cli.exit_codes import ExitCode
from core.device.bus import HostBus
from core.device.hosts import Hosts
from core.flow import Step
from core.flows.steps import PlugInKey, UnplugKey
from core.virtual.framing import Cmd
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY, U2F_KEY
from core.virtual.reader import VirtualReader
from tests.core.cli.desk import PIN, Desk, idle

NAME = "Maker NFC 00 00"


class CardDesk(Desk):
    """A computer with USB keys and one card reader."""

    def __init__(self, *usb: VirtualKey, card: VirtualKey) -> None:
        super().__init__(*usb, hands=self._move)
        self.reader = VirtualReader(NAME)
        self.card = card
        self.reader.put(card)

    async def _move(self, step: Step) -> None:
        match step:
            case UnplugKey():
                self.reader.take()
            case PlugInKey():
                self.reader.put(self.card)
            case _:
                await idle(step)

    def _reach(self) -> Connection:
        return Connection(HostBus(Hosts(self.host, self.reader), clock=self.clock), self._move)


def test_a_card_is_a_row_in_which_unknown_is_null() -> None:
    desk = CardDesk(card=VirtualKey(STANDARD_KEY).with_pin(PIN))
    ((row,),) = desk.run("keys --json").json
    assert row["path"] == f"pcsc:{NAME}"
    assert row["transport"] == "nfc"
    assert (row["vendor_id"], row["product_id"], row["serial"]) == (None, None, None)
    assert (row["access"], row["pin"]["state"], row["maybe_same_as"]) == ("ok", "set", [])


def test_the_page_of_a_card_names_the_reader_and_no_ids() -> None:
    desk = CardDesk(card=VirtualKey(STANDARD_KEY))
    told = desk.run("info").out
    assert f"Connected     card reader {NAME}\n" in told
    assert "None" not in told
    (page,) = desk.run("info --json").json
    assert (page["release"], page["port"], page["maybe_same_as"]) == (None, NAME, None)


def test_a_u2f_card_is_told_as_what_it_is() -> None:
    ((row,),) = CardDesk(card=VirtualKey(U2F_KEY)).run("keys --json").json
    assert (row["access"], row["failure"]["problem"]) == ("u2f-only", "u2f-only")


def test_a_pin_is_set_over_a_card() -> None:
    desk = CardDesk(card=VirtualKey(STANDARD_KEY))
    assert desk.run("pin set --json", PIN, PIN).ending["result"] == "pin-set"
    assert desk.card.memory.pin_length == len(PIN)


def test_a_card_is_erased_by_a_tap_and_the_words_say_so() -> None:
    desk = CardDesk(card=VirtualKey(STANDARD_KEY).with_pin(PIN))
    result = desk.run("reset", "reset")
    assert result.code == ExitCode.DONE
    assert "Lift Security key off the reader." in result.err
    assert "Tap Security key again." in result.err
    assert "nplug" not in result.err
    assert desk.card.memory.pin_hash is None


def test_watch_tells_that_a_card_is_there() -> None:
    desk = CardDesk(card=VirtualKey(STANDARD_KEY))
    result = desk.run_words(["watch"], until=lambda told: bool(told))
    assert "  on reader   Security key (Card reader Maker NFC 00 00): No PIN yet" in result.out


def test_rows_that_may_be_one_key_name_each_other() -> None:
    usb, card = VirtualKey(STANDARD_KEY), VirtualKey(STANDARD_KEY)
    desk = CardDesk(usb, VirtualKey(FINGERPRINT_KEY), card=card)
    (rows,) = desk.run("keys --json").json
    ids = {row["path"]: row["id"] for row in rows}
    by_id = {row["id"]: row["maybe_same_as"] for row in rows}
    first, second, third = ids["/virtual/0"], ids["/virtual/1"], ids[f"pcsc:{NAME}"]
    assert by_id == {first: [third], second: [], third: [first]}
    told = desk.run("keys").err
    assert told.count("Nothing they say tells whether they are one key.") == 1
    assert first in told
    assert third in told


def test_a_card_is_read_without_more_than_a_key_on_usb() -> None:
    desk = CardDesk(card=VirtualKey(STANDARD_KEY).with_pin(PIN))
    desk.card.on_command = lambda command, _: desk.sent.append(command)
    desk.run("keys")
    assert desk.sent == [Cmd.CBOR, Cmd.CBOR]
