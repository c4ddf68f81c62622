"""What an agent is told beyond the words on the screen; the tables of advice are made of these."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """What a caller asks or says at a code, and what to say to that in plain words."""

    heard: str
    reply: str


@dataclass(frozen=True, slots=True)
class Advice:
    """About one code: why it comes, what to say to the caller, which codes may follow."""

    say: tuple[str, ...]
    """Spoken sentences: the verb first, one action each, at most 15 words; or a question."""
    causes: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    how: str = ""
    """For the agent: what to do first, or where one sentence after the other is not the way."""
    answers: tuple[Answer, ...] = ()
