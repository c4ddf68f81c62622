"""What a script reads: JSON on standard output, each line gone at once."""

import json

from core.cli.outcome import Outcome
from core.cli.output import Writer
from core.errors import Failure, Problem
from core.flow import Step
from core.flows.batch import Moment
from core.flows.steps import Finished
from core.identity import maybe_one
from core.json_steps import batch_json, step_json
from core.json_view import (
    Json,
    candidate_json,
    done_json,
    failure_json,
    fingers_json,
    info_json,
    key_json,
)
from core.model import Attachment, KeyInfo
from core.ports import Arrived, BusEvent


class JsonLines:
    """Implements `core.cli.view.View` as docs/keydeskctl.schema.json says; pure ASCII."""

    def __init__(self, out: Writer) -> None:
        self._out = out

    def keys(self, keys: tuple[KeyInfo, ...]) -> None:
        """One list."""
        maybe = maybe_one(keys)
        self._print([key_json(key, maybe.get(key.id, ())) for key in keys])

    def info(self, key: KeyInfo) -> None:
        """One object."""
        self._print(info_json(key))

    def event(self, event: BusEvent, key: KeyInfo, seconds: float) -> None:
        """A line of `watch`."""
        what = "arrived" if isinstance(event, Arrived) else "left"
        self._print({"event": what, "key": key_json(key), "t": seconds})

    def step(self, step: Step) -> None:
        """A line of a job."""
        self._print(step_json(step))

    def ended(self, outcome: Outcome) -> None:
        """The last line of a job."""
        match outcome.ending:
            case Finished() as ending if outcome.fingers:
                saved = fingers_json(outcome.fingers.fingerprints)
                self._print(done_json(ending, outcome.fingers.news) | {"fingerprints": saved})
            case Finished() as ending:
                self._print(done_json(ending))
            case _:
                cancelled = Failure(Problem.CANCELLED, detail=outcome.trace.value)
                self._print(failure_json(outcome.failure or cancelled))

    def batch(self, moment: Moment) -> None:
        """A line between two keys."""
        self._print(batch_json(moment))

    def refused(self, failure: Failure, candidates: tuple[Attachment, ...]) -> None:
        """The only line of a job that never began."""
        line = failure_json(failure)
        if candidates:
            line["candidates"] = [candidate_json(seat) for seat in candidates]
        self._print(line)

    def _print(self, value: Json) -> None:
        self._out.line(json.dumps(value))
