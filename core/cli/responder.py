"""Answers the questions of a flow with what a person types, or a script sends.

A person may be asked again as often as it takes. A script gives each answer once: where it is not
good enough the job ends, and the lines behind it are left alone.
"""

from collections.abc import Callable

from core.cli import words
from core.cli.answers import Answers
from core.cli.fingers import FingerPlan
from core.errors import Failure, OperationError, Problem
from core.flow import Declined, Prompt, Step
from core.flows.steps import (
    AskNewPin,
    AskPasscode,
    AskPin,
    AskPinChange,
    ChooseFingerAction,
    ConfirmErase,
    ConfirmRemoveFingers,
    NameFinger,
    PinChange,
)
from core.guidance import flaw_words
from core.model import Secret
from core.pin_rules import MAX_BYTES, PinFlaw, PinLimits, check

_ANY_PIN = PinLimits(min_length=1, max_length=MAX_BYTES)
"""What any PIN is that a key could have; anything else is not worth one of its tries."""

_YES = frozenset({"y", "yes"})
_NO = frozenset({"n", "no"})
_RESET = "reset"
_SKIP = "skip"


class Responder:
    """Answers for one job; `failure` is why it had to give up, if it had to."""

    def __init__(
        self,
        answers: Answers,
        say: Callable[[str], None],
        fingers: FingerPlan,
        erase_by_enter: bool = False,
    ) -> None:
        """`erase_by_enter`: the command line has said already that keys are to be erased."""
        self._answers = answers
        self._say = say
        self._fingers = fingers
        self._erase_by_enter = erase_by_enter and answers.interactive
        self.failure: Failure | None = None

    async def respond(self, step: Step) -> None:
        """Answer `step` when it is a question."""
        answered = False
        try:
            await self._respond(step)
            answered = True
        except Declined:
            pass
        except OperationError as error:
            self.failure = error.failure
        finally:
            if not answered:  # Whatever the reason: nobody gives this answer any more.
                _close(step)

    async def _respond(self, step: Step) -> None:
        given = isinstance(step, NameFinger) and self._fingers.name is not None
        if (failure := not_accepted(step)) and (given or not self._answers.interactive):
            raise OperationError(failure)
        match step:
            case AskNewPin():
                step.answer(await self._new_pin(step.key.name, step.limits))
            case AskPinChange():
                step.answer(await self._pin_change(step))
            case AskPin():
                step.answer(await self._known_pin(words.PIN, step.key.name, step.attempts_left))
            case _:
                await self._respond_openly(step)

    async def _respond_openly(self, step: Step) -> None:
        match step:
            case ChooseFingerAction():
                step.answer(await self._fingers.action(step, self._answers))
            case NameFinger():
                step.answer(await self._finger_name(step))
            case ConfirmRemoveFingers():
                step.answer(await self._one_of(words.YES_OR_NO, _YES | _NO) in _YES)
            case AskPasscode():
                step.answer(await self._answers.secret(words.PASSCODE))
            case ConfirmErase():
                step.answer(await self._agrees_to_erase(step.key.name))
            case _:
                return

    async def _pin_change(self, step: AskPinChange) -> PinChange:
        name = step.key.name
        current = await self._known_pin(words.CURRENT_PIN, name, step.attempts_left)
        return PinChange(current, await self._new_pin(name, step.limits, current))

    async def _known_pin(self, label: str, name: str, attempts_left: int | None) -> Secret:
        label = _named(label.replace("{tries}", words.tries(attempts_left)), name)
        while True:
            pin = await self._answers.secret(label)
            flaw = check(pin.reveal(), _ANY_PIN).flaw
            if flaw is None:
                return pin
            self._object(flaw, _ANY_PIN)

    async def _new_pin(self, name: str, limits: PinLimits, current: Secret | None = None) -> Secret:
        known = current.reveal() if current else ""
        while True:
            pin = await self._answers.secret(_named(words.NEW_PIN, name))
            flaw = check(pin.reveal(), limits, current=known).flaw
            if flaw is None:
                again = await self._answers.secret(_named(words.NEW_PIN_AGAIN, name))
                flaw = check(pin.reveal(), limits, repeat=again.reveal()).flaw
            if flaw is None:
                return pin
            self._object(flaw, limits)

    def _object(self, flaw: PinFlaw, limits: PinLimits) -> None:
        self._say(flaw_words(flaw, limits))
        if not self._answers.interactive:
            raise OperationError(_unacceptable(flaw))

    async def _agrees_to_erase(self, name: str) -> bool:
        if self._erase_by_enter:
            label = _named(words.ENTER_ERASES, name)
            return await self._one_of(label, frozenset({_SKIP, ""})) == ""
        label = _named(words.TYPE_RESET, name)
        return await self._one_of(label, frozenset({_RESET, ""})) == _RESET

    async def _one_of(self, label: str, known: frozenset[str]) -> str:
        while True:
            typed = (await self._answers.line(label)).casefold()
            if typed in known or not self._answers.interactive:
                return typed

    async def _finger_name(self, step: NameFinger) -> str:
        if self._fingers.name is not None:
            return self._fingers.name
        label = _named(words.FINGER_NAME.replace("{n}", str(step.max_bytes)), step.key.name)
        name = await self._answers.line(label)
        if not name and not step.new and self._answers.interactive:
            raise Declined  # Enter alone leaves the name as it is.
        return name


def not_accepted(step: Step) -> Failure | None:
    """Why a question is asked a second time; None when it is the first."""
    match step:
        case AskPin(wrong=True) | AskPinChange(wrong=True):
            return Failure(Problem.WRONG_PIN, step.attempts_left)
        case AskPasscode(wrong=True):
            return Failure(Problem.WRONG_PASSCODE)
        case AskPin(expired=True):
            return Failure(Problem.SESSION_EXPIRED)
        case AskNewPin(flaw=PinFlaw() as flaw) | AskPinChange(flaw=PinFlaw() as flaw):
            return _unacceptable(flaw)
        case NameFinger(too_long=True):
            return Failure(Problem.NAME_TOO_LONG)
        case _:
            return None


def _unacceptable(flaw: PinFlaw) -> Failure:
    refused = flaw is PinFlaw.REFUSED_BY_KEY
    return Failure(Problem.PIN_REFUSED if refused else Problem.PIN_UNACCEPTABLE, detail=flaw.value)


def _named(label: str, name: str) -> str:
    return label.replace("{key}", name)


def _close(step: Step) -> None:
    if isinstance(step, Prompt):
        step.decline()
