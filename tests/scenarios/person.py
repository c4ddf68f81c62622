"""A caller who does what the window says, and whose agent goes on to the next job when told to."""

from collections import deque
from collections.abc import Iterator

from core.errors import Problem
from core.flow import Failed, Step
from core.flows.steps import (
    AddFinger,
    AskNewPin,
    AskPin,
    AskPinChange,
    ChooseFingerAction,
    ConfirmErase,
    ConfirmRemoveFingers,
    NameFinger,
    PinChange,
    PlugInKey,
    RemoveFingers,
    TakeOutOthers,
    UnplugKey,
)
from core.model import Secret
from core.virtual.demo import DEMO_PIN
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.person import Finger
from gui.viewmodels.key_page import KeyPage
from gui.viewmodels.stage import show

NEW_PIN = "135790"


class Caller:
    """Answers each step of any job; `codes` are what a window shows meanwhile."""

    def __init__(self, host: VirtualHost, mistakes: str, *, untouched: bool) -> None:
        self._host = host
        self.key = host.keys[0]
        self.codes: list[str] = []
        self._mistakes = mistakes
        self._fingers = deque(_finger_work(self.key))
        self.key.auto_touch = not untouched

    def see(self, page: KeyPage) -> None:
        """Read the codes on the page of the key."""
        self._note(page.problemCode, page.pinNoticeCode)

    def show(self, step: Step) -> None:
        """Read the codes of a step and do what it asks for."""
        told = show(step)
        if told.name != "working":
            self._note(told.code, told.notice.code)
        match step:
            case AskNewPin() | AskPin() | AskPinChange():
                self._type(step)
            case ChooseFingerAction() | NameFinger() | ConfirmRemoveFingers():
                self._fingerprints(step)
            case ConfirmErase():
                step.answer(True)
            case Failed():
                pass
            case _:
                self._handle(step)

    def replug(self) -> None:
        """Unplug the key and plug it in again."""
        self._host.unplug(self.key)
        self._host.plug(self.key)

    def _note(self, *codes: str) -> None:
        """A code that stays in sight is read once."""
        for code in codes:
            if code and self.codes[-1:] != [code]:
                self.codes.append(code)

    def _type(self, step: AskNewPin | AskPin | AskPinChange) -> None:
        match step:
            case AskNewPin():
                step.answer(Secret(NEW_PIN))
            case AskPin():
                step.answer(Secret(NEW_PIN if self._mistakes == "new-key" else DEMO_PIN))
            case AskPinChange():
                guess = self._mistakes == "wrong-pin" and not step.wrong
                step.answer(PinChange(Secret("0000" if guess else DEMO_PIN), Secret(NEW_PIN)))

    def _fingerprints(self, step: ChooseFingerAction | NameFinger | ConfirmRemoveFingers) -> None:
        match step:
            case ChooseFingerAction(failure=failure):
                if failure and failure.problem is Problem.FINGERPRINTS_FULL:
                    step.answer(RemoveFingers(step.fingerprints[:1]))
                elif self._fingers and self._mistakes != "sensor-blocked":
                    self.key.script_fingers(*self._fingers)
                    self._fingers.clear()
                    step.answer(AddFinger())
                else:
                    step.decline()
            case NameFinger():
                step.answer("Index finger")
            case ConfirmRemoveFingers():
                step.answer(True)

    def _handle(self, step: Step) -> None:
        match step:
            case TakeOutOthers():
                for key in self._host.keys:
                    if key is not self.key:
                        self._host.unplug(key)
            case UnplugKey(failure=failure):
                self.key.auto_touch |= failure is not None
                for key in self._host.keys:
                    self._host.unplug(key)
            case PlugInKey():
                self._host.plug(self.key)
            case _:
                pass


def _finger_work(key: VirtualKey) -> Iterator[Finger]:
    sensor = key.profile.sensor
    return iter([Finger.GOOD] * sensor.samples if sensor else [])
