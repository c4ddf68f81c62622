"""What a person reads: results on standard output, guidance and problems beside it."""

import asyncio

from core.cli import describe, words
from core.cli.outcome import FingerOutcome, Outcome
from core.cli.output import Writer
from core.cli.prose import batch_lines, finger_name, lines, sentence
from core.cli.responder import not_accepted
from core.describe import TWICE_TEXT
from core.describe_policy import removal, whom_to_ask
from core.errors import Failure, Problem
from core.flow import Step
from core.flows.batch import Moment
from core.flows.steps import Finished, Prepared, Result, Working
from core.guidance import guide
from core.identity import maybe_one
from core.messages import words as problem_words
from core.model import Attachment, KeyInfo
from core.policy.model import UNMANAGED, Policy
from core.ports import Arrived, BusEvent
from core.reset_words import AFTER_RESET
from core.trace import Trace

_LASTS = 1.0
"""Seconds after which a person is told that the key is still at work."""


class Terminal:
    """Implements `core.cli.view.View` in plain words."""

    def __init__(
        self, out: Writer, aside: Writer, *, interactive: bool, policy: Policy = UNMANAGED
    ) -> None:
        self._out = out
        self._aside = aside
        self._interactive = interactive
        self._policy = policy
        self._lasting: asyncio.TimerHandle | None = None

    def keys(self, keys: tuple[KeyInfo, ...]) -> None:
        """A table, and below it what is wrong with which key."""
        if not keys:
            self._out.line(words.NO_KEYS)
            self._say(words.NOT_SEEN)
            return
        for line in describe.table(keys):
            self._out.line(line)
        for key in keys:
            self._trouble(key)
        for ids in sorted({tuple(sorted((one, *rest))) for one, rest in maybe_one(keys).items()}):
            self._say(f"{', '.join(ids)}: {TWICE_TEXT}")

    def info(self, key: KeyInfo) -> None:
        """The page of one key."""
        for line in describe.page(key):
            self._out.line(line)
        self._trouble(key)

    def event(self, event: BusEvent, key: KeyInfo, seconds: float) -> None:
        """A line of `watch`."""
        del seconds
        arrived, left = words.CARD_EVENTS if key.card else words.EVENTS
        what = arrived if isinstance(event, Arrived) else left
        self._out.line(describe.event(key, what))

    def _trouble(self, key: KeyInfo) -> None:
        for line in describe.trouble(key):
            self._aside.line(line)

    def step(self, step: Step) -> None:
        """What to do now."""
        self._quiet()
        if isinstance(step, Working):
            loop = asyncio.get_running_loop()
            self._lasting = loop.call_later(_LASTS, self._say, guide(step).text)
            return
        if not_accepted(step) and not self._interactive:
            return  # A script is not asked again: the ending tells it.
        for line in lines(step):
            self._say(line)

    def ended(self, outcome: Outcome) -> None:
        """How the job ended."""
        self._quiet()
        key = outcome.ending.key
        match outcome.ending:
            case Finished(result=Result.FINGERPRINTS_CLOSED) if outcome.fingers:
                self._fingers(outcome.fingers, key.name)
            case Prepared(label=label):
                self._out.line(sentence(guide(outcome.ending).title))
                self._out.line(label)
            case Finished(result=result):
                told = guide(outcome.ending)
                self._out.line(f"{told.title}. {told.text}")
                for line in self._after_reset() if result is Result.ERASED else ():
                    self._out.line(f"  - {line}")
            case _ if outcome.failure:
                self._failure(outcome.failure, key)
                if outcome.fingers:
                    self._fingers(outcome.fingers, key.name)
            case _:
                self._say(words.TRACES[outcome.trace])

    def _after_reset(self) -> tuple[str, ...]:
        return (*AFTER_RESET, *map(removal, self._policy.removal_links))

    def batch(self, moment: Moment) -> None:
        """Which key is wanted next; a key that is ready rings the bell."""
        if isinstance(moment.ending, Prepared):
            self._aside.bell()
        for line in batch_lines(moment):
            self._say(line)

    def refused(self, failure: Failure, candidates: tuple[Attachment, ...]) -> None:
        """Nothing was begun."""
        if failure.problem is Problem.CANCELLED:
            self._say(words.TRACES[Trace.NOTHING])
            return
        self._failure(failure, None)
        if candidates:
            self._say(words.FOUND)
        for seat in candidates:
            self._say(f"  {describe.seat(seat)}")

    def _fingers(self, fingers: FingerOutcome, name: str) -> None:
        self._out.line(words.NEWS[fingers.news].replace("{key}", name))
        for number, finger in enumerate(fingers.fingerprints, 1):
            self._out.line(f"  {number}  {finger_name(finger)}")
        if not fingers.fingerprints:
            self._out.line(f"  {words.NO_FINGERS}")

    def _failure(self, failure: Failure, key: KeyInfo | None) -> None:
        told = problem_words(failure, key.name if key else "", card=key is not None and key.card)
        left = failure.attempts_left
        self._say(sentence(told.title))
        self._say(f"{told.text}{words.tries(left) if left else ''}")
        codes = ", ".join(filter(None, (told.code, failure.detail)))
        self._say(f"{words.remedy(failure.problem, told)} ({codes})")
        if whom := whom_to_ask(self._policy.help_desk):
            self._say(whom)

    def _say(self, text: str) -> None:
        self._aside.line(text)

    def _quiet(self) -> None:
        if self._lasting:
            self._lasting.cancel()
            self._lasting = None
