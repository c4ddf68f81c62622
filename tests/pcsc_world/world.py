"""A real pcscd with Debian's virtual reader driver, private to one test.

It runs in the foreground in a mount namespace of its own, in which /run/pcscd is a folder of the
test: so it meets no other pcscd, needs no rights, and leaves nothing behind.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tests.pcsc_world.reader import Reader

PATIENCE = 15.0
NAMES = ("Keydesk Pad 00 00", "Keydesk Pad 00 01")
"""The driver has two slots, which listen on two ports in a row."""

_CONF = """FRIENDLYNAME "Keydesk Pad"
DEVICENAME   /dev/null:{port:#x}
LIBPATH      /usr/lib/pcsc/drivers/serial/libifdvpcd.so
CHANNELID    {port:#x}
"""
_NAMESPACE = ("unshare", "--user", "--map-root-user", "--mount")
_START = """mount -t tmpfs none /run && mkdir /run/pcscd && mount --bind "$1" /run/pcscd &&
exec pcscd --foreground --config "$2"
"""


class PcscWorld:
    """A computer with two virtual card readers; a context manager starts and ends the service."""

    def __init__(self) -> None:
        # Not pytest's folder: the path of a unix socket has at most 107 bytes.
        self.root = Path(tempfile.mkdtemp(prefix="kd-"))
        self._run = self.root / "run"
        self._conf = self.root / "conf"
        self._port = _two_free_ports()
        self._service: subprocess.Popen[bytes] | None = None
        self.readers = (Reader(self._port), Reader(self._port + 1))
        self._run.mkdir()
        self._conf.mkdir()
        (self._conf / "pad").write_text(_CONF.format(port=self._port))

    @property
    def env(self) -> dict[str, str]:
        """The environment of a program in this world."""
        return {**os.environ, "PCSCLITE_CSOCK_NAME": str(self._run / "pcscd.comm")}

    def start(self) -> None:
        """Start the service; returns once both readers are there."""
        self._service = subprocess.Popen(  # noqa: S603 - our own words
            [*_NAMESPACE, "sh", "-c", _START, "sh", str(self._run), str(self._conf)],
            env={**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        until = time.monotonic() + PATIENCE
        while not self._listens():
            assert self._service.poll() is None, "pcscd does not start"
            assert time.monotonic() < until, "pcscd does not listen"
            time.sleep(0.02)

    def stop(self) -> None:
        """Kill the service, as a crash would."""
        if self._service is not None:
            self._service.kill()
            self._service.wait()
            self._service = None
            for left in self._run.iterdir():
                left.unlink()

    def close(self) -> None:
        """Take the keys away and end the service."""
        for reader in self.readers:
            reader.take()
        self.stop()
        shutil.rmtree(self.root)

    def _listens(self) -> bool:
        return (self._run / "pcscd.comm").exists() and all(
            f":{port:04X} " in Path("/proc/net/tcp").read_text()
            for port in (self._port, self._port + 1)
        )


@contextmanager
def running() -> Iterator[PcscWorld]:
    """A world whose service runs."""
    world = PcscWorld()
    with closing(world):
        world.start()
        yield world


def possible() -> bool:
    """May this account make namespaces? Some containers forbid it."""
    tried = subprocess.run([*_NAMESPACE, "true"], capture_output=True, check=False)  # noqa: S603
    return tried.returncode == 0


def _two_free_ports() -> int:
    while True:
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            port: int = first.getsockname()[1]
            try:
                second.bind(("127.0.0.1", port + 1))
            except OSError:
                continue
            return port
