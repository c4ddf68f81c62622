"""What the raw libraries see: a program that obeys one command a line and answers in JSON.

list                   hidraw.enumerate()
open PATH              hidapi's open; then close, ping N, wait, send
raw-open PATH          the kernel's open; then raw-read, raw-write, raw-talk, raw-poll, raw-close
address PATH           port and USB device number from libudev
watch                  start a pyudev monitor; then event
"""

import errno
import json
import os
import select
import sys
from contextlib import suppress
from typing import Any

import hidraw
import pyudev

BROADCAST = b"\xff\xff\xff\xff"
NONCE = b"nonce123"
PACKET = 64


class Session:
    """The one device, file and monitor this program holds open."""

    def __init__(self) -> None:
        self._device = hidraw.device()
        self._file = -1
        self._monitor: pyudev.Monitor | None = None

    def list(self) -> Any:
        return [entry | {"path": entry["path"].decode()} for entry in hidraw.enumerate()]

    def open(self, path: str) -> Any:
        self._device.open_path(path.encode())
        return [self._device.get_product_string(), self._device.get_serial_number_string()]

    def close(self) -> Any:
        self._device.close()

    def ping(self, size: str) -> Any:
        """Open a channel and send `size` bytes there and back."""
        self._send(BROADCAST + b"\x86\x00\x08" + NONCE)
        reply = self._receive()
        assert reply[:15] == BROADCAST + b"\x86\x00\x11" + NONCE, reply
        channel, data = reply[15:19], os.urandom(int(size))
        self._send(channel + b"\x81" + len(data).to_bytes(2, "big") + data[:57])
        for number, start in enumerate(range(57, len(data), 59)):
            self._send(channel + bytes([number]) + data[start : start + 59])
        answer = self._receive()[7:]
        while len(answer) < len(data):
            answer += self._receive()[5:]
        return answer[: len(data)] == data

    def wait(self) -> Any:
        """Say so, then block in hidapi's read."""
        _print("waiting")
        return len(self._device.read(PACKET))

    def send(self) -> Any:
        return self._device.write(bytes(1 + PACKET))

    def raw_open(self, path: str) -> Any:
        self._file = os.open(path, os.O_RDWR)

    def raw_open_folder(self, path: str) -> Any:
        """An open that fails although the node is there."""
        self._file = os.open(path, os.O_RDONLY | os.O_DIRECTORY)

    def raw_read(self) -> Any:
        _print("waiting")
        return len(os.read(self._file, PACKET))

    def raw_write(self) -> Any:
        """Ask for a channel, with a nonce that `ping` would refuse."""
        report = b"\0" + BROADCAST + b"\x86\x00\x08otherone"
        return os.write(self._file, report.ljust(1 + PACKET, b"\0"))

    def raw_talk(self) -> Any:
        """Ask for channels until interrupted; how many packets were heard meanwhile."""
        heard = 0
        _print("talking")
        with suppress(KeyboardInterrupt):
            while True:
                self.raw_write()
                os.read(self._file, PACKET)
                heard += 1
        return heard

    def raw_poll(self) -> Any:
        """Wait until there is something to read, or an error."""
        poll = select.poll()
        poll.register(self._file, select.POLLIN)
        ((_, found),) = poll.poll()
        return [name for name in ("POLLERR", "POLLHUP") if found & getattr(select, name)]

    def raw_close(self) -> Any:
        os.close(self._file)

    def address(self, path: str) -> Any:
        node = pyudev.Devices.from_device_file(pyudev.Context(), path)
        usb = node.find_parent("usb", "usb_device")
        assert usb is not None
        return [usb.sys_name, usb.attributes.asint("devnum")]

    def watch(self) -> Any:
        self._monitor = pyudev.Monitor.from_netlink(pyudev.Context())
        self._monitor.filter_by("hidraw")
        self._monitor.start()

    def event(self) -> Any:
        assert self._monitor is not None
        device = self._monitor.poll()
        assert device is not None
        return [device.action, device.device_node]

    def _send(self, packet: bytes) -> None:
        written = self._device.write(b"\0" + packet.ljust(PACKET, b"\0"))
        assert written == 1 + PACKET, written

    def _receive(self) -> bytes:
        packet = bytes(self._device.read(PACKET, 5000))
        assert len(packet) == PACKET, packet
        return packet


def _print(value: object) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def main() -> None:
    session = Session()
    for line in sys.stdin:
        command, *arguments = line.split()
        try:
            _print({"ok": getattr(session, command.replace("-", "_"))(*arguments)})
        except OSError as error:
            _print({"error": errno.errorcode.get(error.errno or 0, str(error))})


if __name__ == "__main__":
    main()
