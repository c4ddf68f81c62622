"""The scripted person of the matrix: knows every PIN, does what each step asks."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from core.errors import Failure
from core.flow import Failed, Step
from core.flows.steps import (
    ApplyRules,
    AskNewPin,
    AskPin,
    AskPinChange,
    ChooseFingerAction,
    ConfirmErase,
    ConfirmRemoveFingers,
    FingerAction,
    FingerNews,
    Finished,
    NameFinger,
    PinChange,
    PlugInKey,
    TouchSensor,
    UnplugKey,
)
from core.model import Fingerprint, Secret
from core.virtual.person import Finger
from tests.matrix.state import NEW_NAME, OTHER_PIN, PIN, WRONG_PIN, State

Choose = Callable[[tuple[Fingerprint, ...]], FingerAction | None]
"""What to do with a list of fingerprints; None leaves it."""


@dataclass
class Person:
    """Does what each step asks, knows every PIN, and remembers what was said."""

    pin: str | None
    choose: Choose
    unplug: Callable[[], None]
    plug_in: Callable[[], None]
    lay_finger: Callable[[Finger], None]
    slips: int
    tries_left: Callable[[], int]
    wrong: int = 0
    """Wrong PINs that were typed."""
    typed: int = 0
    """PINs that were typed where a wrong one costs a try."""
    misled: bool = False
    """It was shown another number of tries than the key had."""
    steps: list[Step] = field(default_factory=list)

    def show(self, step: Step) -> None:
        """Answer a step, or do what it wants done."""
        self.steps.append(step)
        match step:
            case AskNewPin() | AskPin() | AskPinChange():
                self._type(step)
            case ChooseFingerAction() | NameFinger():
                self._manage(step)
            case ConfirmRemoveFingers() | ConfirmErase():
                step.answer(True)
            case TouchSensor():
                self.lay_finger(Finger.GOOD)
            case UnplugKey():
                self.unplug()
            case PlugInKey():
                self.plug_in()
            case ApplyRules():  # The PIN just set is sent once more, and nobody types it.
                self.typed += 1
            case _:
                pass

    @property
    def succeeded(self) -> bool:
        """It was told that all went well."""
        lists = [step for step in self.steps if isinstance(step, ChooseFingerAction)]
        last = lists[-1] if lists else None
        good = not last or (last.failure is None and last.news is not FingerNews.CANCELLED)
        return isinstance(self.steps[-1], Finished) and good

    @property
    def failure(self) -> Failure | None:
        """What it was told went wrong."""
        lists = [step for step in self.steps if isinstance(step, ChooseFingerAction)]
        match self.steps[-1]:
            case Failed(failure=failure):
                return failure
            case _:
                return lists[-1].failure if lists else None

    def told(self, before: State) -> State:
        """What it believes the key holds, unless it was told that nobody knows."""
        fingers, pin = list(before.fingers), before.pin
        for step in self.steps:
            match step:
                case ChooseFingerAction(fingerprints=shown):
                    fingers = [finger.name for finger in shown]
                case NameFinger(new=True, too_long=False):
                    fingers = [*fingers, ""]
                case ApplyRules():
                    pin = OTHER_PIN
                case _:
                    pass
        return replace(before, fingers=tuple(fingers), pin=pin)

    def _type(self, step: AskNewPin | AskPin | AskPinChange) -> None:
        match step:
            case AskNewPin(flaw=None):
                step.answer(Secret(PIN))
            case AskPin() if step.wrong == (self.wrong > 0):
                step.answer(Secret(self._pin_for(step)))
            case AskPinChange(flaw=None) if step.wrong == (self.wrong > 0):
                new = PIN if self.pin == OTHER_PIN else OTHER_PIN
                step.answer(PinChange(Secret(self._pin_for(step)), Secret(new)))
            case _:  # A right PIN was called wrong, or a good one refused.
                step.decline()

    def _pin_for(self, step: AskPin | AskPinChange) -> str:
        self.typed += 1
        self.misled |= step.attempts_left not in (None, self.tries_left())
        if self.wrong == self.slips:
            return self.pin or PIN
        self.wrong += 1
        return WRONG_PIN

    def _manage(self, step: ChooseFingerAction | NameFinger) -> None:
        match step:
            case ChooseFingerAction(news=None) if action := self.choose(step.fingerprints):
                step.answer(action)
            case NameFinger(too_long=False):
                step.answer(NEW_NAME)
            case _:
                step.decline()
