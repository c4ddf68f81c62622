"""How a kiosk says why it ended, to systemd or Shell Launcher. The numbers are stable for ever."""

from enum import IntEnum, unique


@unique
class KioskExit(IntEnum):
    """Exit codes of `keydesk --kiosk`; docs/kiosk.md says what to make of each."""

    DONE = 0
    POLICY = 10
    """What the organisation has decided cannot be read: a restart alone mends nothing."""
    STAFF = 20
    """The staff wants the computer for itself."""
    RESTART = 75
    """Start again, please (EX_TEMPFAIL of sysexits.h)."""
    CRASH = 99
