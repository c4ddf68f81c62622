"""What hidapi leaves out, and what we make of it; the real one is met in tests/hidraw_world."""

import errno
from pathlib import Path
from typing import Any

import pytest

from core.device import hidapi_host
from core.device.hidapi_host import HidapiHost, HidapiPipe
from core.model import Attachment


class Device:
    """hidapi's device object."""

    def __init__(self, reports: list[list[int]] | None = None) -> None:
        self.reports = reports or []
        self.timeouts: list[int] = []
        self.written: list[bytes] = []
        self.closed = 0
        self.gone = False

    def open_path(self, path: bytes) -> None:
        raise OSError("open failed")

    def read(self, size: int, timeout_ms: int) -> list[int]:
        if self.gone:
            raise OSError("read error")
        self.timeouts.append(timeout_ms)
        return self.reports.pop(0) if self.reports else []

    def write(self, report: bytes) -> int:
        self.written.append(report)
        return -1 if self.gone else len(report)

    def close(self) -> None:
        self.closed += 1


def pipe_over(device: Any) -> HidapiPipe:
    return HidapiPipe(device)


def test_a_read_is_never_without_a_timeout() -> None:
    device = Device([list(range(64))])
    pipe = pipe_over(device)
    assert pipe.read(0.0) == bytes(range(64))
    assert pipe.read(0.0001) is None
    assert pipe.read(0.0501) is None
    assert device.timeouts == [1, 1, 51]


def test_a_report_goes_out_behind_its_id() -> None:
    device = Device()
    pipe_over(device).write(bytes(range(64)))
    assert device.written == [b"\0" + bytes(range(64))]


def test_a_device_that_is_gone() -> None:
    device = Device()
    device.gone = True
    pipe = pipe_over(device)
    with pytest.raises(OSError, match="read error"):
        pipe.read(0.1)
    with pytest.raises(OSError, match="No such device") as caught:
        pipe.write(bytes(64))
    assert caught.value.errno == errno.ENODEV


def test_closing_twice_and_reading_after() -> None:
    device = Device()
    pipe = pipe_over(device)
    pipe.close()
    pipe.close()
    assert device.closed == 1
    with pytest.raises(OSError, match="Bad file descriptor"):
        pipe.read(0.1)


class Hid:
    """hidapi's module."""

    device = Device

    def __init__(self, *entries: dict[str, Any]) -> None:
        self.entries = entries

    def enumerate(self) -> tuple[dict[str, Any], ...]:
        return self.entries


def entry(path: str, page: int = 0xF1D0) -> dict[str, Any]:
    return {
        "path": path.encode(),
        "usage_page": page,
        "vendor_id": 0x1050,
        "product_id": 0x0407,
        "release_number": 0x0543,
        "manufacturer_string": "Maker\n",
        "product_string": None,
        "serial_number": "\u202e1",
    }


def test_only_fido_devices_are_listed_each_once(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [entry("/nowhere/a"), entry("/nowhere/a"), entry("/nowhere/b", page=1)]
    monkeypatch.setattr(hidapi_host, "hid", Hid(*entries))
    monkeypatch.setattr(hidapi_host, "_LINUX", False)
    expected = Attachment("/nowhere/a", "", "", 0x1050, 0x0407, 0x0543, "Maker", "", "1")
    assert HidapiHost().attached() == (expected,)


@pytest.mark.parametrize(
    ("path", "port"),
    [
        (r"\\?\hid#vid_1050&pid_0407&mi_01#8&2ab0e3d5&0&0000#{4d1e55b2-f16f}", "8&2ab0e3d5&0&0000"),
        ("DevSrvsID:4294969973", ""),
        ("/dev/a#b#c#d", ""),
    ],
)
def test_a_port_is_known_where_the_path_tells_it(
    path: str, port: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hidapi_host, "hid", Hid(entry(path)))
    monkeypatch.setattr(hidapi_host, "_LINUX", False)
    assert [key.port for key in HidapiHost().attached()] == [port]


def seat(path: Path | str) -> Attachment:
    return Attachment(str(path), "", "", 1, 2, 3, "", "", "")


@pytest.mark.parametrize(
    ("linux", "there", "number"),
    [
        (True, False, errno.ENOENT),
        (True, True, errno.EBUSY),
        (False, False, errno.ENOENT),
        (False, True, errno.EBUSY),
    ],
)
def test_a_failed_open_gets_a_reason(
    linux: bool, there: bool, number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    node = tmp_path / "hidraw0"
    if there:
        node.touch()
    monkeypatch.setattr(hidapi_host, "hid", Hid(*[entry(str(node))] * there))
    monkeypatch.setattr(hidapi_host, "_LINUX", linux)
    monkeypatch.setattr(hidapi_host, "_UNTOLD", errno.EBUSY)
    with pytest.raises(OSError, match=r".") as caught:
        HidapiHost().open(seat(node))
    assert caught.value.errno == number


def test_access_that_comes_while_the_reason_is_looked_for_opens_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opens: list[bytes] = []

    class OpenedLater(Device):
        def open_path(self, path: bytes) -> None:
            opens.append(path)
            if len(opens) == 1:
                raise OSError("open failed")

    class Here(Hid):
        device = OpenedLater

    node = tmp_path / "hidraw0"
    node.touch()
    monkeypatch.setattr(hidapi_host, "hid", Here())
    monkeypatch.setattr(hidapi_host, "_LINUX", True)
    pipe = HidapiHost().open(seat(node))
    pipe.write(bytes(64))
    assert len(opens) == 2
