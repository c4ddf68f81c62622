"""Where temporary PINs come from: chance, one that was typed, or a list."""

import secrets
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Protocol

from core.errors import Problem, problem
from core.model import Secret
from core.pin_rules import PinLimits, check, normal
from core.prepare.plan import LONGEST, SHORTEST, Plan

_ANY = PinLimits(SHORTEST, LONGEST)
_FORMULA = ("=", "+", "-", "@", "'")
_FEWEST_DIGITS = 3
"""Different digits that a PIN made by chance has at least."""


class Pins(Protocol):
    """Gives each key its PIN."""

    def next(self, limits: PinLimits) -> Secret:
        """A PIN within these limits. Raises PINS_USED_UP, or PIN_UNACCEPTABLE where none fits."""
        ...


class RandomPins:
    """Digits by chance; none that somebody would try first."""

    def __init__(
        self, length: int, choose: Callable[[Sequence[str]], str] = secrets.choice
    ) -> None:
        self._length = length
        self._choose = choose

    def next(self, limits: PinLimits) -> Secret:
        """As long as the plan or the limits want, whichever is more."""
        length = max(self._length, limits.min_length)
        if length > limits.max_length:
            raise problem(Problem.PIN_UNACCEPTABLE, "longer than the key takes")
        while True:
            # A spreadsheet would drop a leading zero.
            choices = ("123456789", *("0123456789",) * (length - 1))
            digits = "".join(map(self._choose, choices))
            if not guessable(digits):
                return Secret(digits)


class OnePin:
    """The same PIN for every key."""

    def __init__(self, pin: Secret) -> None:
        self._pin = normal_pin(pin)

    def next(self, limits: PinLimits) -> Secret:
        """The PIN, where it is within the limits."""
        return _fitting(self._pin, limits)


class ListedPins:
    """One line of a list for each key; those in `used` have been given away before."""

    def __init__(self, pins: Iterable[Secret], used: Container[str] = frozenset()) -> None:
        self._left = [pin for pin in pins if pin.reveal() not in used]
        self._left.reverse()

    def next(self, limits: PinLimits) -> Secret:
        """The next line; it is not given again, whatever becomes of the key."""
        if not self._left:
            raise problem(Problem.PINS_USED_UP)
        return _fitting(self._left.pop(), limits)


def listed(text: str) -> tuple[Secret, ...]:
    """The PINs of a list, one a line. Raises BAD_PIN_LIST with the number of the line."""
    pins: dict[str, None] = {}
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        pin = normal(line)
        if not line:
            continue
        if not writable(pin) or check(pin, _ANY).flaw or pin in pins:
            raise problem(Problem.BAD_PIN_LIST, f"line {number}")
        pins[pin] = None
    return tuple(map(Secret, pins))


def normal_pin(pin: Secret) -> Secret:
    """A typed PIN in the form that is sent. Raises PIN_UNACCEPTABLE where it cannot be used."""
    text = normal(pin.reveal())
    flaw = check(text, _ANY).flaw
    if flaw or not writable(text):
        raise problem(Problem.PIN_UNACCEPTABLE, flaw.value if flaw else "a spreadsheet changes it")
    return Secret(text)


def writable(pin: str) -> bool:
    """Would a spreadsheet show exactly this? Not what it takes for a formula, nor outer blanks."""
    return pin.isprintable() and pin == pin.strip() and not pin.startswith(_FORMULA)


def guessable(digits: str) -> bool:
    """One of those that are tried first: repeats, runs, halves that are alike, few digits."""
    steps = [ord(after) - ord(before) for before, after in pairwise(digits)]
    run = any(one == two and one in (-1, 0, 1) for one, two in pairwise(steps))
    half = len(digits) // 2
    repeated = digits[:half] == digits[half : 2 * half]
    return run or repeated or len(set(digits)) < _FEWEST_DIGITS


def limits_for(limits: PinLimits, plan: Plan) -> PinLimits:
    """The limits of a key, made stricter by the minimum that later PINs will have to keep.

    A shorter PIN would be one that the key wants changed at once.
    """
    return replace(limits, min_length=max(limits.min_length, plan.min_length))


def _fitting(pin: Secret, limits: PinLimits) -> Secret:
    if flaw := check(pin.reveal(), limits).flaw:
        raise problem(Problem.PIN_UNACCEPTABLE, flaw.value)
    return pin
