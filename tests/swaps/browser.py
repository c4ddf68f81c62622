"""Another program at the same key: its own handle, its own channel, no manners."""

from collections.abc import Callable

from fido2.ctap2.base import Ctap2
from fido2.ctap2.pin import ClientPin

from core.flow import Step
from core.flows.steps import PlugInKey
from core.virtual.key import VirtualKey
from tests.core.virtual.bench import CBOR, INIT, PING, Line, Permission, connect, packet
from tests.swaps.person import Person, Told
from tests.swaps.world import PIN

SELECTION = 0x0B
"""authenticatorSelection (CTAP 2.3 §6.9): what a browser sends to wait for a touch."""
NONCE = b"a nonce!"


class Browser:
    """A program that opens the key once in each plug-in."""

    def __init__(self, key: VirtualKey) -> None:
        self._key = key
        self._line: Line | None = None

    def ping(self) -> None:
        """Have the key talk on a channel that is not ours."""
        line = self._sit()
        line.send(packet(line.cid, PING, b"is there anybody?"))

    def init(self) -> None:
        """Have the key answer an INIT that is not ours, where everybody listens."""
        self._sit().send(packet(0xFFFFFFFF, INIT, NONCE))

    def want_touch(self) -> None:
        """Have the key wait for a touch: everybody else hears CHANNEL_BUSY until then."""
        line = self._sit()
        line.send(packet(line.cid, CBOR, bytes([SELECTION])))

    def take_token(self) -> None:
        """Get a token by the PIN, which ends every other one (CTAP 2.3 §6.5.5.7)."""
        device = connect(self._key)
        ClientPin(Ctap2(device)).get_pin_token(PIN, Permission.CREDENTIAL_MGMT)
        device.close()

    def _sit(self) -> Line:
        if self._line is None:
            self._line = Line(self._key)
            self._line.allocate()
        return self._line

    def lose(self) -> None:
        """The key was unplugged."""
        self._line = None


class Disturbed(Person):
    """A person whose browser is at the key too; what it does is for subclasses to say."""

    def __init__(self, told: Told) -> None:
        super().__init__(told)
        self.told = told
        self.key = told.world.chosen
        self.browser = Browser(self.key)
        log = self.key.on_command
        assert log
        self._busy_with_itself = False

        def overheard(command: int, payload: bytes) -> None:
            if self._busy_with_itself:
                return
            log(command, payload)
            self._alone(lambda: self.at_command(command))

        self.key.on_command = overheard

    async def show(self, step: Step) -> None:
        if self.key.powered:
            self._alone(lambda: self.at_step(step))
        await super().show(step)
        if not self.key.powered:
            self.browser.lose()
        elif isinstance(step, PlugInKey):
            self._alone(self.at_return)

    def at_command(self, command: int) -> None:
        """The key has taken a request of ours and not answered it yet."""

    def at_step(self, step: Step) -> None:
        """A step of ours is about to be shown."""

    def at_return(self) -> None:
        """The key has been plugged in again."""

    def _alone(self, deed: Callable[[], None]) -> None:
        self._busy_with_itself = True
        try:
            deed()
        finally:
            self._busy_with_itself = False
