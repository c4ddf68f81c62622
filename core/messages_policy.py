"""Words for what an organisation has decided, and for the passcode of its staff."""

from core.errors import Problem
from core.message import Message
from core.translate import mark

POLICY_MESSAGES: dict[Problem, Message] = {
    Problem.NOT_ALLOWED: Message(
        "POL-1",
        mark("Problem", "Your organisation does not allow this"),
        mark("Problem", "A policy for this computer turns it off. Nothing was changed."),
        mark("Problem", "Ask your help desk."),
    ),
    Problem.MODEL_NOT_ALLOWED: Message(
        "POL-2",
        mark("Problem", "Your organisation does not use this kind of key"),
        mark("Problem", "A policy for this computer leaves its model out. Nothing was changed."),
        mark("Problem", "Ask your help desk for a key that is allowed."),
    ),
    Problem.POLICY_UNREADABLE: Message(
        "POL-3",
        mark("Problem", "The policy of your organisation cannot be read"),
        mark("Problem", "Until it can, nothing is erased here. Nothing was changed."),
        mark("Problem", "Ask your help desk; the page “Policy” names the file or value."),
    ),
    Problem.PASSCODE_PAUSED: Message(
        "STF-1",
        mark("Problem", "Too many wrong passcodes"),
        mark("Problem", "No passcode is taken for 15 minutes. Nothing was changed."),
        mark("Problem", "Wait, or ask somebody who knows it."),
    ),
    Problem.WRONG_PASSCODE: Message(
        "STF-2",
        mark("Problem", "That passcode is not right"),
        mark("Problem", "It is not the passcode of the staff. Nothing was changed."),
        mark("Problem", "Type it again, or ask somebody who knows it."),
    ),
}
