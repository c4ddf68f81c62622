"""hidapi's module on Windows and macOS; the same calls as `hidraw` on Linux."""

from hidraw import DeviceInfo as DeviceInfo
from hidraw import device as device
from hidraw import enumerate as enumerate
