"""Security keys over HID: the bus, sessions and CTAP, behind the ports of core.ports."""

from core.device.bus import HidBus

__all__ = ["HidBus"]
