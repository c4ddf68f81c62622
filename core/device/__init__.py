"""Security keys over HID and PC/SC: bus, sessions and CTAP, behind the ports of core.ports."""

from core.device.bus import HostBus

__all__ = ["HostBus"]
