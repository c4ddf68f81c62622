"""Installs the udev rule that comes with Keydesk, as root, when a person asked for it.

Everything that runs as root is a constant of this file: no path, no file and no word of this
account's takes part. In particular no file of Keydesk is copied: in a user's own installation
another program of that user could change it while the password is typed.
"""

import shutil
import subprocess
from contextlib import suppress
from threading import Event

from core.doctor.facts import RuleInstall

RULE_FILE = "/etc/udev/rules.d/70-keydesk-security-keys.rules"
RULE = 'KERNEL=="hidraw*", SUBSYSTEM=="hidraw", ENV{ID_SECURITY_TOKEN}=="1", TAG+="uaccess"'
"""The rule of resources/70-keydesk-security-keys.rules; a test holds them together."""
LINES = (
    f"printf '%s\\n' '{RULE}' | install -D -m 0644 /dev/stdin {RULE_FILE}",
    "udevadm control --reload",
    "udevadm trigger --subsystem-match=hidraw",
    "udevadm settle --timeout=5",
)
"""What root has to run; also shown, for whoever has to do it by hand."""
_FAILED, _NOT_LOADED = 1, 2
_CODES = (_FAILED, _NOT_LOADED, _NOT_LOADED, 0)
"""What each line ends with when it fails, so that no 127 of the shell, a command it does not have,
is taken for pkexec's. A busy udev may still be at work after the wait."""
_COMMAND = (
    "/bin/sh",
    "-c",
    "\n".join(f"{line} || exit {code}" for line, code in zip(LINES, _CODES, strict=True)),
)
_NOT_AUTHORISED = (126, 127)
"""Exit codes of pkexec(1): the dialog was closed, or the password was not given."""
_SLICE = 0.1
"""Seconds between two looks whether it was cancelled."""


def install(cancelled: Event) -> RuleInstall:
    """Ask for the administrator's password and install the rule; blocks until that is over."""
    pkexec = shutil.which("pkexec")
    if pkexec is None:
        return RuleInstall.NO_PKEXEC
    with subprocess.Popen(  # noqa: S603 - constants only
        [pkexec, *_COMMAND], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    ) as process:
        return _ended(process, cancelled)


def _ended(process: "subprocess.Popen[bytes]", cancelled: Event) -> RuleInstall:
    while True:
        with suppress(subprocess.TimeoutExpired):
            code = process.wait(_SLICE)
            break
        if cancelled.is_set():
            with suppress(PermissionError):  # It is root by now, and nearly done.
                process.terminate()
    match code:
        case 0:
            return RuleInstall.INSTALLED
        case _ if code in _NOT_AUTHORISED:
            return RuleInstall.DECLINED
        case _ if code == _NOT_LOADED:
            return RuleInstall.NOT_LOADED
        case _:
            return RuleInstall.FAILED
