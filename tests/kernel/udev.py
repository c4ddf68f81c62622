"""What udev gives to whom: the person at the screen, and a rule that takes its time."""

import os
import pwd
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.virtual.profile import Profile

ACCOUNT = "nobody"
"""Runs Keydesk; can open no key but those udev gives it."""
SEAT = Path("/run/systemd/seats/seat0")
SLOW_RULE = Path("/run/udev/rules.d/65-slow.rules")
GATE = Path("/run/gate")


def sit_down() -> None:
    """Let ACCOUNT sit at the screen: logind would write this, udev's "uaccess" reads it."""
    SEAT.parent.mkdir(parents=True, exist_ok=True)
    SEAT.write_text(f"ACTIVE=c1\nACTIVE_UID={pwd.getpwnam(ACCOUNT).pw_uid}\n")


def stand_up() -> None:
    """Let nobody sit there; whoever had access to a node keeps it until udev looks again."""
    SEAT.write_text("")


def settle() -> None:
    """Return when udev has dealt with everything so far."""
    _udevadm("settle")


def look_again() -> None:
    """Let udev look at every node, as when another person sits down; returns when it has."""
    _udevadm("trigger", "--subsystem-match=hidraw", "--action=change", "--settle")


class Gate:
    """Where udev waits before it gives access to a key."""

    def open(self) -> None:
        """Wait until udev is there and let it go on."""
        os.close(os.open(GATE, os.O_WRONLY))


@contextmanager
def gate_for(model: Profile) -> Iterator[Gate]:
    """Let udev stop at every new key of this model until the gate is opened for it."""
    os.mkfifo(GATE)
    hid = f"0003:{model.vendor_id:04X}:{model.product_id:04X}.*"
    SLOW_RULE.parent.mkdir(parents=True, exist_ok=True)
    SLOW_RULE.write_text(
        f'ACTION=="add", SUBSYSTEM=="hidraw", KERNELS=="{hid}", PROGRAM="/bin/cat {GATE}"\n'
    )
    _udevadm("control", "--reload")
    try:
        yield Gate()
    finally:
        SLOW_RULE.unlink()
        _udevadm("control", "--reload")
        # After a failure udev may still wait: whoever stands here goes on, nobody comes after.
        gate = os.open(GATE, os.O_RDWR)
        GATE.unlink()
        os.close(gate)


def _udevadm(*arguments: str) -> None:
    subprocess.run(["udevadm", *arguments], check=True)  # noqa: S603, S607 - our own words
