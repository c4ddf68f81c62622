"""Words for what can go wrong with any key in any job: it is missing, closed, silent, gone."""

from core.errors import Problem
from core.message import Message
from core.translate import mark

KEY_MESSAGES: dict[Problem, Message] = {
    Problem.NO_KEY: Message(
        "KEY-1",
        mark("Problem", "No security key found"),
        mark("Problem", "No security key is connected to this computer."),
        mark("Problem", "Plug in your key and try again."),
    ),
    Problem.SEVERAL_KEYS: Message(
        "KEY-2",
        mark("Problem", "Which key?"),
        mark(
            "Problem", "More than one security key is connected. Nothing was sent to any of them."
        ),
        mark("Problem", "Name the key you mean, or unplug the others."),
    ),
    Problem.UNKNOWN_KEY: Message(
        "KEY-3",
        mark("Problem", "That key is not connected"),
        mark("Problem", "No connected key has this id. Ids change when a key is plugged in again."),
        mark("Problem", "List the keys and use an id from the list."),
    ),
    Problem.NO_PERMISSION: Message(
        "KEY-4",
        mark("Problem", "No permission to use this key"),
        mark("Problem", "The key is connected, but this account may not open it."),
        mark(
            "Problem",
            "On Linux, install the udev rule that comes with Keydesk, then plug in again.",
        ),
    ),
    Problem.KEY_BUSY: Message(
        "KEY-5",
        mark("Problem", "Another program is using this key"),
        mark("Problem", "The key was busy the whole time and did not take the last request."),
        mark("Problem", "Close sign-in windows in your browser and try again."),
    ),
    Problem.ALREADY_WORKING: Message(
        "KEY-6",
        mark("Problem", "Keydesk is already working with this key"),
        mark("Problem", "A job on this key is still open. Nothing was changed."),
        mark("Problem", "Finish or cancel that job first."),
    ),
    Problem.NO_ANSWER: Message(
        "KEY-7",
        mark("Problem", "The key does not answer"),
        mark(
            "Problem", "The key is connected but stayed silent. It is not known what it did last."
        ),
        mark("Problem", "Unplug it, plug it in again, and look at its page."),
    ),
    Problem.BAD_ANSWER: Message(
        "KEY-8",
        mark("Problem", "The key gave an answer that makes no sense"),
        mark("Problem", "What it sent cannot be understood. It is not known what it did last."),
        mark("Problem", "Plug it in again and look at its page. It may be faulty if this returns."),
    ),
    Problem.U2F_ONLY: Message(
        "KEY-9",
        mark("Problem", "This key only works as a second factor"),
        mark("Problem", "It speaks the older U2F protocol: no PIN, no passkeys, nothing to reset."),
        mark("Problem", "You can go on using it where it is registered."),
    ),
    Problem.NOT_SUPPORTED: Message(
        "KEY-10",
        mark("Problem", "This key cannot do that"),
        mark("Problem", "The key does not have this feature. Nothing was changed."),
        mark("Problem", "See “About this key” for what it can do."),
    ),
    Problem.KEY_REMOVED: Message(
        "KEY-11",
        mark("Problem", "The key was unplugged"),
        mark("Problem", "The job was stopped. Nothing more was changed on the key."),
        mark("Problem", "Plug the key in and start again."),
    ),
    Problem.REMOVED_WHILE_WRITING: Message(
        "KEY-12",
        mark("Problem", "The key was unplugged while it was saving"),
        mark("Problem", "It is not known whether the change was saved."),
        mark("Problem", "Plug the key in and look at its page before you try again."),
    ),
    Problem.REFUSED: Message(
        "KEY-13",
        mark("Problem", "The key refused"),
        mark("Problem", "The key did not accept the last request."),
        mark("Problem", "Plug it in again and try once more."),
    ),
    Problem.STORAGE_FULL: Message(
        "KEY-14",
        mark("Problem", "The key is full"),
        mark("Problem", "There is no room left on the key. Nothing was changed."),
        mark("Problem", "Remove something you no longer need from the key first."),
    ),
    Problem.TIMED_OUT: Message(
        "KEY-15",
        mark("Problem", "Nothing happened for too long"),
        mark("Problem", "The job was ended. Nothing was changed on the key."),
        mark("Problem", "Start again when you are ready."),
    ),
    Problem.TOUCH_TIMED_OUT: Message(
        "KEY-16",
        mark("Problem", "The key was not touched in time"),
        mark("Problem", "The key stopped waiting. Nothing was changed."),
        mark("Problem", "Try again and touch the key when it blinks."),
    ),
    Problem.ENDED_BY_KEY: Message(
        "KEY-17",
        mark("Problem", "The key ended the job by itself"),
        mark(
            "Problem", "It stopped waiting though nobody cancelled. It did not do what was asked."
        ),
        mark("Problem", "Try again. If this returns, unplug the key and plug it in again first."),
    ),
}
