"""What a Linux computer shows of keys, rules, sessions and containers; changes nothing.

Opening a node sends nothing to the key, and is the only way to know: a container's device list is
seen by no other call.
"""

import grp
import os
import pwd
import re
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from core.device import sysfs
from core.doctor.facts import LinuxFacts, Node, Rule, Session
from core.model import Access, Attachment, KeyInfo

_RULES = ("etc", "run", "usr/local/lib", "usr/lib", "lib")
"""Where udev looks; the first file of a name hides the others (udev(7))."""
_RECOGNISER = "60-fido-id.rules"
_COMMENT_OR_NOTHING = re.compile(r"\s*(#|$)")
_GRANT = re.compile(r"""TAG\+?="uaccess"|MODE:?="0?66[0-9]\"""")
_CONTAINER_MARKS = {
    ".flatpak-info": "flatpak",
    "run/.containerenv": "podman",
    ".dockerenv": "docker",
}

Open = Callable[[Path], int]
"""Tries to open a node; the errno of that, 0 for none."""


def try_open(path: Path) -> int:
    """Open for reading and writing, as Keydesk needs it, and close at once."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOCTTY))
    except OSError as error:
        return error.errno or 0
    return 0


def look(root: Path, environment: Mapping[str, str], opened: Open = try_open) -> LinuxFacts:
    """Everything below `root`, "/" outside of tests."""
    rules = _rule_files(root)
    return LinuxFacts(
        hidraw=_hidraw(root),
        nodes=tuple(_nodes(root, opened)),
        rules=tuple(_grants(rules)),
        recognised=_RECOGNISER in rules,
        session=_session(root, environment),
        container=_container(root, environment),
        udev=(root / "run/udev/control").exists(),
    )


def _hidraw(root: Path) -> bool | None:
    if not (root / "sys/class").is_dir():
        return None
    return (root / "sys/class/hidraw").is_dir()


def _nodes(root: Path, opened: Open) -> Iterator[Node]:
    for seat in sysfs.attached(root / "sys/class/hidraw"):
        path = root / seat.path.lstrip("/")
        with suppress(FileNotFoundError):  # Unplugged meanwhile.
            yield _node(seat, path, opened(path))


def _node(seat: Attachment, path: Path, fault: int) -> Node:
    try:
        found = path.stat()
    except FileNotFoundError:
        if not fault:
            raise
        return Node(seat.path, _name(seat), "?", "?", "?", fault)
    mode = stat.filemode(found.st_mode) + ("+" if _has_acl(path) else "")
    owner, group = _owner(found.st_uid), _group(found.st_gid)
    return Node(seat.path, _name(seat), owner, group, mode, fault)


def _name(seat: Attachment) -> str:
    return KeyInfo(seat, Access.OK).name


def _has_acl(path: Path) -> bool:
    try:
        return bool(os.getxattr(path, "system.posix_acl_access"))
    except OSError:
        return False


def _owner(number: int) -> str:
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)


def _group(number: int) -> str:
    try:
        return grp.getgrgid(number).gr_name
    except KeyError:
        return str(number)


def _rule_files(root: Path) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for folder in _RULES:
        for path in (root / folder / "udev/rules.d").glob("*.rules"):
            found.setdefault(path.name, path)
    return found


def _grants(files: Mapping[str, Path]) -> Iterator[Rule]:
    for name in sorted(files):
        lines = [line for line in _lines(files[name]) if not _COMMENT_OR_NOTHING.match(line)]
        grants = [line for line in lines if _GRANT.search(line)]
        every = any("ID_SECURITY_TOKEN" in line for line in grants)
        # Makers' rules name hidraw once, often in a GOTO at their head, and ids in each line.
        some = any("hidraw" in line for line in lines) and any(
            "idVendor" in line for line in grants
        )
        if every or some:
            yield Rule(str(files[name]), every)


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []


def _session(root: Path, environment: Mapping[str, str]) -> Session:
    """systemd-logind's and elogind's own files; without them, what the environment says."""
    sessions = {path.name: dict(_pairs(path)) for path in (root / "run/systemd/sessions").glob("*")}
    user = str(os.getuid())
    seats = [
        session["SEAT"]
        for session in sessions.values()
        if session.get("UID") == user and session.get("ACTIVE") == "1" and session.get("SEAT")
    ]
    here = sessions.get(environment.get("XDG_SESSION_ID", ""), {})
    remote = here.get("REMOTE") == "1" or "SSH_CONNECTION" in environment
    told = "" if here or remote else environment.get("XDG_SEAT", "")
    return Session(seats[0] if seats else told, remote)


def _pairs(path: Path) -> Iterator[tuple[str, str]]:
    for line in _lines(path):
        name, found, value = line.partition("=")
        if found:
            yield name, value


def _container(root: Path, environment: Mapping[str, str]) -> str:
    if "SNAP" in environment:
        return "snap"
    for name, kind in _CONTAINER_MARKS.items():
        if (root / name).exists():
            return kind
    told = _lines(
        root / "run/systemd/container"
    )  # systemd's own mark, see its container interface.
    return told[0].strip() if told else environment.get("container", "")
