"""A virtual key behind Debian's virtual card reader (vsmartcard-vpcd), spoken to over TCP.

The driver listens on a port; whoever connects is a card that was put in. Each message is two bytes
of length and that many bytes: a control of one byte, or an APDU.
"""

import socket
from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from core.virtual.key import VirtualKey

_OFF, _ON, _RESET, _ATR = 0, 1, 2, 4

Answer = Callable[[bytes], bytes | None]
"""A message of the driver in; it waits for a reply to an APDU and to the question for the ATR."""

CONTACTLESS = bytes.fromhex("3b80800101")
"""What a contactless reader makes of a card without history bytes (PC/SC part 3)."""
CONTACT = bytes.fromhex("3b00")


class Reader:
    """One slot of the driver; `put` and `take` move a key."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._socket: socket.socket | None = None
        self._thread: Thread | None = None

    def put(self, key: VirtualKey, atr: bytes = CONTACTLESS) -> None:
        """Lay a key on the reader."""
        transport = "nfc" if atr == CONTACTLESS else "smart-card"

        def answer(message: bytes) -> bytes | None:
            match message:
                case b"\x04":
                    return atr
                case b"\x00":
                    key.power_down()
                case b"\x01" | b"\x02":
                    key.power_down()
                    key.power_up(transport)
                case _:
                    return key.exchange(message)
            return None

        key.power_up(transport)
        self._connect(answer, key.power_down)

    def put_card(self) -> None:
        """Put in a card that is no key: it knows no applet."""
        replies = {4: CONTACT}
        self._connect(
            lambda message: replies.get(message[0]) if len(message) == 1 else b"\x6a\x82",
            lambda: None,
        )

    def take(self) -> None:
        """Take it away."""
        if self._socket is not None and self._thread is not None:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
            self._thread.join()
            self._socket.close()
            self._socket = None

    def _connect(self, answer: Answer, after: Callable[[], None]) -> None:
        self._socket = socket.create_connection(("127.0.0.1", self._port), timeout=10)
        self._socket.settimeout(None)
        arguments = (self._socket, answer, after)
        self._thread = Thread(target=_serve, args=arguments, name="vpcd", daemon=True)
        self._thread.start()


def _serve(wire: socket.socket, answer: Answer, after: Callable[[], None]) -> None:
    """Answer until either side hangs up."""
    with suppress(OSError):
        while message := _receive(wire):
            if (reply := answer(message)) is not None:
                wire.sendall(len(reply).to_bytes(2, "big") + reply)
    after()


def _receive(wire: socket.socket) -> bytes:
    """The next message; empty when the driver has hung up."""
    length = int.from_bytes(_exactly(wire, 2), "big")
    return _exactly(wire, length)


def _exactly(wire: socket.socket, length: int) -> bytes:
    data = b""
    while len(data) < length:
        more = wire.recv(length - len(data))
        if not more:
            return b""
        data += more
    return data
