"""A virtual key on a bench: raw packets on one side, python-fido2 on the other."""

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from fido2 import cbor
from fido2.ctap import CtapError
from fido2.ctap2.base import Ctap2
from fido2.ctap2.pin import ClientPin, PinProtocol, PinProtocolV2
from fido2.hid import CtapHidDevice
from fido2.hid.base import CtapHidConnection, HidDescriptor

from core.virtual.clock import SteppedClock
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from core.virtual.pipe import VirtualPipe
from core.virtual.profile import Profile

ERR = CtapError.ERR
Permission = ClientPin.PERMISSION
INIT, PING, MSG, WINK, CBOR, CANCEL, KEEPALIVE, ERROR = 6, 1, 3, 8, 0x10, 0x11, 0x3B, 0x3F
PIN = "24681357"


class PipeConnection(CtapHidConnection):
    """python-fido2 on a pipe; a key that says nothing for a minute of its own time is broken."""

    def __init__(self, pipe: VirtualPipe) -> None:
        self.pipe = pipe

    def read_packet(self) -> bytes:
        packet = self.pipe.read(60)
        if packet is None:
            raise AssertionError("the key fell silent")
        return packet

    def write_packet(self, data: bytes) -> None:
        self.pipe.write(data)

    def close(self) -> None:
        self.pipe.close()


def connect(key: VirtualKey) -> CtapHidDevice:
    """Open a key the way every python-fido2 program does."""
    descriptor = HidDescriptor("/virtual/0", 0x1209, 1, 64, 64, "", "")
    return CtapHidDevice(descriptor, PipeConnection(key.open()))


@dataclass
class Bench:
    """A key with power, and python-fido2 connected to it; time passes only when someone waits."""

    key: VirtualKey
    clock: SteppedClock
    device: CtapHidDevice = field(init=False)
    ctap: Ctap2 = field(init=False)

    def __post_init__(self) -> None:
        self.connect()

    def connect(self) -> None:
        """Give the key power, a fresh channel and a fresh getInfo."""
        if not self.key.powered:
            self.key.power_up()
        self.device = connect(self.key)
        self.ctap = Ctap2(self.device)

    def replug(self) -> None:
        """Out and in again."""
        self.key.power_down()
        self.connect()

    def pin(self, protocol: PinProtocol | None = None) -> ClientPin:
        """A client for PIN commands."""
        return ClientPin(self.ctap, protocol)

    def token(self, permissions: Permission, pin: str = PIN, rp_id: str | None = None) -> bytes:
        """A token by PIN, in the key's best protocol."""
        return self.pin().get_pin_token(pin, permissions, rp_id)

    def cbor(self, command: int, params: Mapping[int, object] | None = None) -> int:
        """Send a command and return its status alone."""
        body = b"" if params is None else cbor.encode(params)
        return self.device.call(CBOR, bytes([command]) + body)[0]


def bench(profile: Profile = STANDARD_KEY, prepare: Callable[[VirtualKey], Any] = id) -> Bench:
    """A bench with one key; `prepare` brings the key into a state first."""
    clock = SteppedClock()
    key = VirtualKey(profile, clock=clock)
    prepare(key)
    return Bench(key, clock)


def proof(token: bytes, message: bytes) -> bytes:
    """Authenticate a message under protocol two."""
    protocol: PinProtocol = PinProtocolV2()
    return protocol.authenticate(token, message)


class Refused:
    """`with Refused(ERR.X):` as pytest.raises, by status code."""

    def __init__(self, code: int) -> None:
        self._code = code
        self._raises = pytest.raises(CtapError)

    def __enter__(self) -> None:
        self._caught = self._raises.__enter__()

    def __exit__(self, *exc: Any) -> bool:
        swallowed = self._raises.__exit__(*exc)
        assert self._caught.value.code == self._code
        return swallowed


def packet(cid: int, command: int, payload: bytes = b"", length: int | None = None) -> bytes:
    """An initial packet, written down independently of the code under test."""
    size = len(payload) if length is None else length
    return (struct.pack(">IBH", cid, 0x80 | command, size) + payload).ljust(64, b"\0")


def more(cid: int, seq: int, payload: bytes = b"") -> bytes:
    """A continuation packet."""
    return (struct.pack(">IB", cid, seq) + payload).ljust(64, b"\0")


class Line:
    """One opener of a powered key that talks in raw packets."""

    def __init__(self, key: VirtualKey) -> None:
        self.pipe = key.open()
        self.cid = 0

    def send(self, *packets: bytes) -> None:
        for each in packets:
            self.pipe.write(each)

    def heard(self) -> list[bytes]:
        """Everything that can be read without letting time pass."""
        found = []
        while (report := self.pipe.read(0)) is not None:
            found.append(report)
        return found

    def allocate(self, nonce: bytes = b"12345678") -> int:
        """A new channel."""
        self.send(packet(0xFFFFFFFF, INIT, nonce))
        (reply,) = self.heard()
        self.cid = int.from_bytes(reply[15:19])
        return self.cid
