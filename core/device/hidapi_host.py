"""`core.ports.KeyHost` over hidapi. Import it in the main thread: macOS ties hidapi to that one.

What it cannot show yet: on Windows FIDO keys are closed to programs without administrator rights;
hidapi then reports the key (or, where even its attributes are closed, nothing) and gives no reason
when `open_path` fails. Telling "no permission" from "in use" there needs CreateFile of our own.
"""

import errno
import math
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Lock

from core.device import sysfs, udev
from core.device.ctaphid import PACKET
from core.device.hints import Hints
from core.model import Attachment
from core.ports import Pipe
from core.text import plain

if sys.platform == "linux":
    # The module called `hid` is the libusb backend there: it shows no usage page and takes the
    # device away from everyone else.
    import hidraw as hid

    from core.device.hints_linux import start as start_hints
else:
    import hid

    from core.device.hints import none as start_hints

_LINUX = sys.platform == "linux"
_FIDO_PAGE = 0xF1D0
# What a failed open most likely means where nobody says: macOS opens exclusively.
_UNTOLD = errno.EACCES if sys.platform == "win32" else errno.EBUSY


class HidapiHost:
    """The FIDO keys of this computer."""

    def __init__(self) -> None:
        self._hints: Hints | None = None
        self._nodes = sysfs.Nodes()

    def attached(self) -> tuple[Attachment, ...]:
        """Enumerate; a device with several collections is listed once."""
        if _LINUX:
            return self._nodes.attached()
        listed = (entry for entry in hid.enumerate() if entry["usage_page"] == _FIDO_PAGE)
        keys = {entry["path"]: _attachment(entry) for entry in listed}
        return tuple(keys.values())

    def open(self, attachment: Attachment) -> Pipe:
        """Open a key; OSError with an errno, which hidapi itself does not give."""
        with suppress(OSError):
            return _opened(attachment)
        if (reason := self._reason(attachment)) is not None:
            raise reason
        # What was in the way is gone: udev gave access between the two.
        try:
            return _opened(attachment)
        except OSError:
            raise _error(errno.EBUSY) from None

    def on_change(self, hint: Callable[[], None]) -> bool:
        """Listen to udev on Linux; elsewhere there is nothing to listen to."""
        self._hints = start_hints(hint)
        return self._hints is not None and self._hints.reliable

    def close(self) -> None:
        """Stop listening."""
        if self._hints is not None:
            self._hints.stop()
            self._hints = None

    def _reason(self, attachment: Attachment) -> OSError | None:
        """Why a key could not be opened; None where it can be by now."""
        if _LINUX:
            try:
                os.close(os.open(attachment.path, os.O_RDWR | os.O_CLOEXEC | os.O_NONBLOCK))
            except PermissionError as error:
                return error if udev.settled(attachment.path) else _error(errno.EAGAIN)
            except OSError as error:
                return error
            return None
        if all(there.path != attachment.path for there in self.attached()):
            return _error(errno.ENOENT)
        return _error(_UNTOLD)


class HidapiPipe:
    """`core.ports.Pipe` over one open hidapi device."""

    def __init__(self, device: hid.device) -> None:
        self._device: hid.device | None = device
        self._lock = Lock()

    def read(self, timeout: float) -> bytes | None:
        """Read one report; hidapi must never see a timeout of 0, which means "for ever"."""
        with self._lock:
            try:
                report = self._open().read(PACKET, max(1, math.ceil(timeout * 1000)))
            except ValueError:
                raise _error(errno.ENODEV) from None
        return bytes(report) or None

    def write(self, packet: bytes) -> None:
        """Write one report, behind report id 0; hidapi says -1 where it fails."""
        with self._lock:
            if self._open().write(b"\0" + packet) < 0:
                raise _error(errno.ENODEV)

    def close(self) -> None:
        """Close after the read under way, which is a short one."""
        with self._lock:
            if self._device is not None:
                self._device.close()
                self._device = None

    def _open(self) -> hid.device:
        if self._device is None:
            raise _error(errno.EBADF)
        return self._device


def _opened(attachment: Attachment) -> HidapiPipe:
    device = hid.device()
    device.open_path(os.fsencode(attachment.path))
    return HidapiPipe(device)


def _attachment(entry: "hid.DeviceInfo") -> Attachment:
    path = os.fsdecode(entry["path"])
    return Attachment(
        path=path,
        address="",
        port=_windows_instance(path),
        vendor_id=entry["vendor_id"],
        product_id=entry["product_id"],
        release=entry["release_number"],
        manufacturer=plain(entry["manufacturer_string"] or ""),
        product=plain(entry["product_string"] or ""),
        serial=plain(entry["serial_number"] or ""),
    )


def _windows_instance(path: str) -> str:
    r"""The instance in \\?\hid#vid_…#INSTANCE#{class}, which follows the port of a key without
    serial; empty for other systems' paths. From documentation, not tried.
    """
    parts = path.split("#")
    return parts[2] if len(parts) == 4 and path.startswith("\\\\?\\") else ""


def _error(number: int) -> OSError:
    return OSError(number, os.strerror(number))
