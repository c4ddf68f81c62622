"""The command line: what may be typed, its help, and what was meant."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto, unique
from typing import TYPE_CHECKING

from core.cli.fingers import FingerOrder, FingerVerb, finger_order
from core.cli.prepare_order import MORE, PrepareOrder, add_prepare, prepare_order
from core.cli.switches import add_switches
from core.cli.version import Version

if TYPE_CHECKING:
    from core.virtual.scenarios import Scenario

    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]

_KEY = "row id from `keydeskctl keys`; may be left out while one key is connected"


@unique
class Command(Enum):
    """What can be asked for."""

    KEYS = auto()
    INFO = auto()
    PIN_SET = auto()
    PIN_CHANGE = auto()
    FINGERPRINTS = auto()
    RESET = auto()
    PREPARE = auto()
    WATCH = auto()
    DOCTOR = auto()
    EXPLAIN = auto()
    REPORT = auto()
    POLICY = auto()
    POLICY_HASH = auto()
    AUDIT_VERIFY = auto()


@dataclass(frozen=True, slots=True)
class Order:
    """A command line that makes sense."""

    command: Command
    key: str | None = None
    fingers: FingerOrder = field(default_factory=FingerOrder)
    demo: bool = False
    json: bool = False
    install_rule: bool = False
    code: str = ""
    """As it was heard, for `explain`."""
    output: str | None = None
    force: bool = False
    file: str | None = None
    """The audit log to verify; the one of the policy where none is named."""
    prepare: PrepareOrder = field(default_factory=PrepareOrder)
    scenario: "Scenario | None" = None
    """The call to rehearse; in a demo only."""


def parse(arguments: Sequence[str] | None, *, interactive: bool) -> Order:
    """Read a command line; prints help, version or usage errors itself and exits."""
    parser = _parser()
    found = parser.parse_args(arguments)
    command: Command = found.command
    if found.scenario and not found.demo:
        parser.error("--scenario goes with --demo")
    key, fingers = getattr(found, "key", None), FingerOrder()
    if command is Command.FINGERPRINTS:
        try:
            key, fingers = finger_order(found, interactive)
        except ValueError as error:
            found.complain(str(error))
    if getattr(found, "what", None) == "hash":
        command = Command.POLICY_HASH
    return Order(
        command,
        key,
        fingers,
        found.demo,
        found.json,
        install_rule=getattr(found, "install_rule", False),
        output=getattr(found, "output", None),
        code=" ".join(getattr(found, "code", ())),
        force=getattr(found, "force", False),
        file=getattr(found, "file", None),
        prepare=prepare_order(found),
        scenario=found.scenario,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="keydeskctl",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        description="See, protect and reset FIDO2 security keys of any vendor.",
        epilog=(
            "examples:\n"
            "  keydeskctl keys                    list the connected keys and their ids\n"
            "  keydeskctl pin set                 add a PIN to the only key connected\n"
            "  keydeskctl fingerprints add 3f9c01ab --name thumb\n"
            "  keydeskctl doctor                  is everything right on this computer?\n"
            "  keydeskctl explain PIN-2           what a code on the screen means\n"
            "  keydeskctl --demo keys             try it without a key\n"
            "\nexit codes: 0 done, 1 unexpected, 2 usage, 3 no key, 4 no permission, 5 wrong PIN,\n"
            "6 PIN blocked, 7 key removed, 8 timed out, 9 refused by the key, 10 cancelled,\n"
            "11 different key"
        ),
    )
    parser.add_argument("--version", action=Version, nargs=0, help="show the version and exit")
    add_switches(parser, default=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_plain_commands(commands)
    _add_pin_commands(commands)
    _add_finger_commands(commands)
    _add_policy_commands(commands)
    _add_audit_commands(commands)
    add_prepare(_add(commands, "prepare", Command.PREPARE, "prepare keys to hand out", MORE))
    return parser


def _add_plain_commands(commands: "_Commands") -> None:
    _add(commands, "keys", Command.KEYS, "list the connected keys")
    _add(
        commands,
        "watch",
        Command.WATCH,
        "print a line whenever a key is plugged in or unplugged, until Ctrl-C",
    )
    doctor = _add(
        commands,
        "doctor",
        Command.DOCTOR,
        "check what must be right on this computer, changing nothing",
        "Ends with 0 where nothing is a problem, with 4 where only permission is missing, else\n"
        "with 1.",
    )
    doctor.add_argument(
        "--install-rule",
        action="store_true",
        help="first install the udev rule for keys (Linux; asks for the administrator's password)",
    )
    explain = _add(
        commands,
        "explain",
        Command.EXPLAIN,
        "say what a code means, and what to tell the person who reads it out",
        "Without CODE: how a call begins, and every code. Spaces and case make no difference.",
    )
    explain.add_argument("code", nargs="*", metavar="CODE", help="as on the screen, such as PIN-2")
    _add_report(commands)
    _add_key(_add(commands, "info", Command.INFO, "show what a key is and what it can do"))
    _add_key(
        _add(
            commands,
            "reset",
            Command.RESET,
            "erase a key: all its passkeys, its fingerprints and its PIN",
            "You are asked to type “reset”, to unplug the key, to plug it in again and to touch\n"
            "it. Nothing is erased before that, and never another key.",
        )
    )


def _add_report(commands: "_Commands") -> None:
    report = _add(
        commands,
        "report",
        Command.REPORT,
        "write down what a help desk needs to know",
        "Names of people and whole serials are not in it. Reads the keys and changes nothing.",
    )
    report.add_argument("-o", "--output", metavar="FILE", help="write it into a new file instead")
    report.add_argument("--force", action="store_true", help="replace FILE where there is one")


def _add_pin_commands(commands: "_Commands") -> None:
    group = _add(commands, "pin", None, "add or change the PIN of a key")
    verbs = group.add_subparsers(title="commands", metavar="COMMAND", required=True)
    typed = (
        "The PIN is typed unseen. A script gives one answer a line on standard input:\n{order}.\n"
        "A PIN never belongs on the command line or into the environment."
    )
    _add_key(
        _add(
            verbs,
            "set",
            Command.PIN_SET,
            "add the first PIN",
            typed.format(order="new PIN, new PIN again"),
        )
    )
    _add_key(
        _add(
            verbs,
            "change",
            Command.PIN_CHANGE,
            "replace the PIN",
            typed.format(order="current PIN, new PIN, new PIN again"),
        )
    )


def _add_finger_commands(commands: "_Commands") -> None:
    group = _add(
        commands,
        "fingerprints",
        None,
        "list, add, rename or remove fingerprints",
        "The key must have a sensor and a PIN, which is asked first. A script gives one answer a\n"
        "line on standard input: PIN; for `add` and `rename` the name, where it is not on the\n"
        "command line; for `remove` yes.",
    )
    verbs = group.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def verb(name: str, meaning: FingerVerb, text: str, usage: str) -> argparse.ArgumentParser:
        parser = _add(verbs, name, Command.FINGERPRINTS, text)
        parser.usage = f"keydeskctl fingerprints {name} {usage}"
        parser.set_defaults(verb=meaning, complain=parser.error)
        return parser

    listing = verb("list", FingerVerb.LIST, "list the saved fingerprints", "[KEY]")
    adding = verb("add", FingerVerb.ADD, "save a new fingerprint", "[KEY] [--name NAME]")
    adding.add_argument("--name", help="its name; asked for when left out")
    for parser in (listing, adding):
        parser.add_argument("words", nargs="*", metavar="KEY", help=_KEY)
    finger = f"KEY is a {_KEY}. FINGER is a name or a number from the list"
    rename = verb("rename", FingerVerb.RENAME, "rename one", "[KEY] FINGER [NEW]")
    rename.add_argument("words", nargs="*", metavar="KEY FINGER NEW", help=finger)
    remove = verb("remove", FingerVerb.REMOVE, "remove one, or all", "[KEY] (FINGER | --all)")
    remove.add_argument("--all", action="store_true", help="remove every fingerprint")
    remove.add_argument("words", nargs="*", metavar="KEY FINGER", help=finger)


def _add_policy_commands(commands: "_Commands") -> None:
    policy = _add(
        commands,
        "policy",
        Command.POLICY,
        "show what your organisation has decided for this computer",
        "`hash` reads a passcode twice, unseen, and prints what goes into the policy\n"
        "StaffPasscodeHash. Without it, ends with 1 where something required cannot be read.",
    )
    policy.add_argument(
        "what", nargs="?", choices=["hash"], metavar="hash", help="make the hash of a passcode"
    )


def _add_audit_commands(commands: "_Commands") -> None:
    group = _add(commands, "audit", None, "check the audit log")
    verbs = group.add_subparsers(title="commands", metavar="COMMAND", required=True)
    verify = _add(
        verbs,
        "verify",
        Command.AUDIT_VERIFY,
        "find lines of the audit log that were changed, moved, added or taken away",
        "Ends with 0 where the log is whole, with 1 where it is not or cannot be read.",
    )
    verify.add_argument("file", nargs="?", metavar="FILE", help="else the log of the policy")


def _add(
    commands: "_Commands", name: str, command: Command | None, text: str, more: str = ""
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=text,
        description=f"{text[0].upper()}{text[1:]}.\n{more}".strip(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    if command:
        parser.set_defaults(command=command)
    add_switches(parser)
    return parser


def _add_key(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("key", nargs="?", metavar="KEY", help=_KEY)
