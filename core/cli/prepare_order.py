"""`keydeskctl prepare` as it was typed, and what was meant."""

import argparse
from dataclasses import dataclass, field
from pathlib import Path

from core.prepare.checks import version
from core.prepare.plan import LONGEST, SHORTEST, Plan

RANDOM, TYPED = "random", "typed"
MORE = (
    "Plug in one key after the other; keys that are in already are left alone. Each is checked,\n"
    "erased where --reset says so, and given a PIN that is written to FILE first. Nobody else can\n"
    "read FILE. Ctrl-C stops at any moment; --resume goes on. See docs/prepare.md."
)


@dataclass(frozen=True, slots=True)
class PrepareOrder:
    """A batch as it was ordered."""

    out: Path = Path()
    plan: Plan = field(default_factory=Plan)
    pins: str = RANDOM
    """"random", "typed", or the path of a list."""
    count: int | None = None
    resume: bool = False


def add_prepare(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--out", required=True, type=Path, metavar="FILE", help="where PINs go")
    parser.add_argument("--resume", action="store_true", help="go on with FILE")
    parser.add_argument("--count", type=_number, metavar="N", help="stop when N keys are ready")
    parser.add_argument("--reset", action="store_true", help="erase each key first")
    parser.add_argument(
        "--pin",
        default=RANDOM,
        metavar="random|typed|FILE",
        help="digits by chance (as without it), one that is typed once, or a line of FILE each",
    )
    parser.add_argument(
        "--length",
        type=_length,
        default=Plan().pin_length,
        metavar="N",
        help="digits of random PINs",
    )
    parser.add_argument(
        "--min-length",
        type=_length,
        default=0,
        metavar="N",
        help="shortest PIN the key takes later",
    )
    parser.add_argument(
        "--force-change", action="store_true", help="the first user has to choose another PIN"
    )
    parser.add_argument(
        "--model", action="append", default=[], metavar="AAGUID", help="let this model pass"
    )
    parser.add_argument(
        "--firmware",
        type=_firmware,
        default=(),
        metavar="V",
        help="oldest that passes: 5.4 as told over USB, or the whole number of getInfo",
    )
    parser.add_argument("--label-pin", action="store_true", help="show the PIN with the label")


def prepare_order(found: argparse.Namespace) -> PrepareOrder:
    """What was typed, as values."""
    if not hasattr(found, "label_pin"):
        return PrepareOrder()
    plan = Plan(
        reset=found.reset,
        pin_length=found.length,
        min_length=found.min_length,
        force_change=found.force_change,
        models=frozenset(map(str.lower, found.model)),
        firmware=found.firmware,
        label_pin=found.label_pin,
    )
    return PrepareOrder(found.out, plan, found.pin, found.count, found.resume)


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError("a number of keys is needed")
    return int(text)


def _length(text: str) -> int:
    if text.isascii() and text.isdigit() and SHORTEST <= int(text) <= LONGEST:
        return int(text)
    raise argparse.ArgumentTypeError(f"from {SHORTEST} to {LONGEST}")


def _firmware(text: str) -> tuple[int, ...]:
    if found := version(text):
        return found
    raise argparse.ArgumentTypeError("a version such as 5.4 or 328707 is needed")
