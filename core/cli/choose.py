"""Which key a command means: the one that was named, the only one, or the one a person picks."""

from core.cli import describe, words
from core.cli.answers import Answers
from core.errors import Failure, Problem
from core.model import Access, Attachment, KeyInfo
from core.ports import KeyBus


class NoChoice(Exception):  # noqa: N818 - named for what happened
    """No key was chosen; `candidates` are the ones there are. None of them was opened."""

    def __init__(self, problem: Problem, candidates: tuple[Attachment, ...] = ()) -> None:
        super().__init__(problem.value)
        self.failure = Failure(problem)
        self.candidates = candidates


async def choose(bus: KeyBus, key_id: str | None, answers: Answers) -> KeyInfo:
    """The key to work on, not yet read. Raises NoChoice, and Declined at the end of the input."""
    there = await bus.attachments()
    if key_id is not None:
        fits = tuple(seat for seat in there if seat.id == key_id)
        if not fits:
            raise NoChoice(Problem.UNKNOWN_KEY, there)
        return _unread(fits[0])
    match there:
        case ():
            raise NoChoice(Problem.NO_KEY)
        case (only,):
            return _unread(only)
        case _ if not answers.interactive:
            raise NoChoice(Problem.SEVERAL_KEYS, there)
        case _:
            options = [describe.seat(seat) for seat in there]
            return _unread(there[await answers.choice(words.WHICH_KEY, options)])


def _unread(seat: Attachment) -> KeyInfo:
    return KeyInfo(seat, Access.OK)
