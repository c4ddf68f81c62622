"""What is read from a Linux computer, over a file system made up for it."""

import errno
import os
from pathlib import Path

import pytest

from core.doctor.facts import Rule, Session
from core.doctor.linux import look, try_open
from tests.hidraw_world.tree import FIDO_DESCRIPTOR

PROJECT = Path(__file__).parents[3]
OURS = (PROJECT / "resources/70-keydesk-security-keys.rules").read_text(encoding="utf-8")
SYSTEMD = 'SUBSYSTEM=="hidraw", ENV{ID_SECURITY_TOKEN}=="1", TAG+="uaccess"\n'
MAKERS = (
    'ACTION!="add|change", GOTO="u2f_end"\n'
    'KERNEL=="hidraw*", SUBSYSTEM=="hidraw", ATTRS{idVendor}=="1050", TAG+="uaccess"\n'
    'LABEL="u2f_end"\n'
)
USER = str(os.getuid())


def write(root: Path, name: str, text: str = "") -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def plug(root: Path, number: int, *, passed_in: bool = True) -> None:
    hid = root / f"sys/devices/uhid/0003:1050:0407.000{number}"
    (hid / f"hidraw/hidraw{number}").mkdir(parents=True)
    (hid / f"hidraw/hidraw{number}/device").symlink_to(hid)
    (hid / "report_descriptor").write_bytes(FIDO_DESCRIPTOR)
    write(hid, "uevent", "HID_ID=0003:00001050:00000407\nHID_NAME=Made Up\n")
    (root / "sys/class/hidraw").mkdir(parents=True, exist_ok=True)
    (root / f"sys/class/hidraw/hidraw{number}").symlink_to(hid / f"hidraw/hidraw{number}")
    if passed_in:
        write(root, f"dev/hidraw{number}").chmod(0o640)


def test_an_empty_root_is_a_computer_of_which_nothing_is_known(tmp_path: Path) -> None:
    found = look(tmp_path, {})
    assert (found.hidraw, found.nodes, found.rules, found.udev) == (None, (), (), False)
    assert (found.session, found.container, found.recognised) == (Session(), "", False)


def test_a_kernel_without_hidraw_is_told_from_a_hidden_one(tmp_path: Path) -> None:
    (tmp_path / "sys/class").mkdir(parents=True)
    assert look(tmp_path, {}).hidraw is False
    (tmp_path / "sys/class/hidraw").mkdir()
    assert look(tmp_path, {}).hidraw is True


def test_every_key_is_shown_with_its_node(tmp_path: Path) -> None:
    plug(tmp_path, 0)
    plug(tmp_path, 1)
    first, second = look(tmp_path, {}).nodes
    assert (first.path, second.path) == ("/dev/hidraw0", "/dev/hidraw1")
    assert (first.name, first.mode, first.fault) == ("Made Up", "-rw-r-----", 0)
    path = tmp_path / "dev/hidraw0"
    assert (first.owner, first.group) == (path.owner(), path.group())


def test_a_node_that_may_not_be_opened_says_why(tmp_path: Path) -> None:
    plug(tmp_path, 0)
    asked: list[Path] = []

    def denied(path: Path) -> int:
        asked.append(path)
        return errno.EACCES

    (node,) = look(tmp_path, {}, denied).nodes
    assert node.fault == errno.EACCES
    assert asked == [tmp_path / "dev/hidraw0"]


def test_a_node_that_was_not_passed_in_is_shown_too(tmp_path: Path) -> None:
    plug(tmp_path, 0, passed_in=False)
    (node,) = look(tmp_path, {}).nodes
    assert (node.fault, node.mode) == (errno.ENOENT, "?")


def test_a_key_that_leaves_meanwhile_is_not_there(tmp_path: Path) -> None:
    plug(tmp_path, 0)

    def leaves(path: Path) -> int:
        path.unlink()
        return 0

    assert look(tmp_path, {}, leaves).nodes == ()


def test_opening_reports_the_number_of_the_error(tmp_path: Path) -> None:
    assert try_open(write(tmp_path, "node")) == 0
    assert try_open(tmp_path) == errno.EISDIR


@pytest.mark.parametrize(
    ("name", "text", "every_key"),
    [
        ("usr/lib/udev/rules.d/70-uaccess.rules", SYSTEMD, True),
        ("etc/udev/rules.d/70-keydesk-security-keys.rules", OURS, True),
        ("lib/udev/rules.d/70-u2f.rules", MAKERS, False),
        ("etc/udev/rules.d/99-own.rules", SYSTEMD.replace('TAG+="uaccess"', 'MODE="0660"'), True),
    ],
)
def test_a_rule_is_found(tmp_path: Path, name: str, text: str, every_key: bool) -> None:
    path = write(tmp_path, name, text)
    assert look(tmp_path, {}).rules == (Rule(str(path), every_key),)


@pytest.mark.parametrize(
    "text",
    [
        "# " + SYSTEMD,
        'SUBSYSTEM=="sound", TAG+="uaccess"\n',
        'SUBSYSTEM=="hidraw", IMPORT{program}="fido_id"\n',
        "",
    ],
)
def test_other_rules_are_none(tmp_path: Path, text: str) -> None:
    write(tmp_path, "etc/udev/rules.d/50-other.rules", text)
    assert look(tmp_path, {}).rules == ()


def test_an_empty_file_in_etc_hides_the_rule_of_the_system(tmp_path: Path) -> None:
    write(tmp_path, "usr/lib/udev/rules.d/70-uaccess.rules", SYSTEMD)
    write(tmp_path, "etc/udev/rules.d/70-uaccess.rules")
    write(tmp_path, "usr/lib/udev/rules.d/60-fido-id.rules", "# by usage page\n")
    found = look(tmp_path, {})
    assert (found.rules, found.recognised) == ((), True)


SESSIONS = [
    ("at the screen", {"2": f"UID={USER}\nSEAT=seat0\nACTIVE=1\n"}, {}, Session("seat0")),
    ("switched away", {"2": f"UID={USER}\nSEAT=seat0\nACTIVE=0\n"}, {}, Session()),
    ("somebody else's", {"2": "UID=54321\nSEAT=seat0\nACTIVE=1\n"}, {}, Session()),
    ("ssh", {}, {"SSH_CONNECTION": "a b", "XDG_SEAT": "seat0"}, Session(remote=True)),
    (
        "ssh beside a screen of the same account",
        {"2": f"UID={USER}\nSEAT=seat0\nACTIVE=1\n", "9": f"UID={USER}\nREMOTE=1\nACTIVE=1\n"},
        {"XDG_SESSION_ID": "9"},
        Session("seat0", remote=True),
    ),
    (
        "remote desktop",
        {"9": f"UID={USER}\nREMOTE=1\n"},
        {"XDG_SESSION_ID": "9"},
        Session("", True),
    ),
    ("no logind", {}, {"XDG_SEAT": "seat0"}, Session("seat0")),
    ("a service", {}, {}, Session()),
]


@pytest.mark.parametrize(
    ("files", "environment", "session"),
    [case[1:] for case in SESSIONS],
    ids=[case[0] for case in SESSIONS],
)
def test_a_session_is_known(
    tmp_path: Path, files: dict[str, str], environment: dict[str, str], session: Session
) -> None:
    for name, text in files.items():
        write(tmp_path, f"run/systemd/sessions/{name}", text)
    assert look(tmp_path, environment).session == session


@pytest.mark.parametrize(
    ("mark", "environment", "kind"),
    [
        (".flatpak-info", {"container": "flatpak"}, "flatpak"),
        ("run/.containerenv", {}, "podman"),
        (".dockerenv", {}, "docker"),
        ("run/systemd/container", {}, "lxc"),
        ("other", {"container": "systemd-nspawn"}, "systemd-nspawn"),
        ("other", {"SNAP": "/snap/keydesk/1"}, "snap"),
        ("other", {}, ""),
    ],
)
def test_a_container_is_known(
    tmp_path: Path, mark: str, environment: dict[str, str], kind: str
) -> None:
    write(tmp_path, mark, "lxc\n")
    assert look(tmp_path, environment).container == kind


def test_udev_runs_where_its_socket_is(tmp_path: Path) -> None:
    write(tmp_path, "run/udev/control")
    assert look(tmp_path, {}).udev
