"""Erase a key: confirm, unplug, plug in, touch (CTAP 2.3 §6.6).

A key takes the command only within 10 seconds of power-up, so it is armed first and sent the
moment the key is back. It goes to no key but the one that was confirmed: `core.identity` decides.
Whatever goes wrong short of that returns to "unplug it" with its own words.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from contextlib import aclosing, asynccontextmanager

from core.capabilities import Why, fingerprints_enrolled, has_passkeys, offers
from core.errors import Failure, OperationError, Problem, problem
from core.flow import Steps
from core.flows.replug import Replug
from core.flows.steps import (
    ConfirmErase,
    Erasing,
    Finished,
    KeyInUse,
    Losses,
    PlugInKey,
    Result,
    TakeOutOthers,
    TouchToErase,
    UnplugKey,
)
from core.identity import Verdict, acceptable, needs_solitude
from core.model import AuthenticatorInfo, KeyInfo, PinState
from core.ports import Key, KeyBus, Waiting

HOLD = 5.0
"""Seconds of touch where the key has longTouchForReset."""

TOUCH_WINDOW = 30.0
"""Seconds a key usually waits for the touch once it has taken the command."""

LET_GO = 0.2
"""Seconds after which a key that another program holds is tried again."""

# With these the key, or a key, can simply be unplugged and tried again.
_AGAIN = frozenset(
    {
        Problem.TOO_LATE_FOR_RESET,
        Problem.RESET_NOT_TOUCHED,
        Problem.RESET_REFUSED,
        Problem.DIFFERENT_KEY,
        Problem.KEY_REMOVED,
        Problem.REMOVED_WHILE_ERASING,
        Problem.KEY_BUSY,
        Problem.ENDED_BY_KEY,
        Problem.NO_ANSWER,
        Problem.BAD_ANSWER,
        Problem.NO_PERMISSION,
    }
)

# After these the key is out already.
_OUT = frozenset({Problem.KEY_REMOVED, Problem.REMOVED_WHILE_ERASING})

# After these it may or may not be erased, so its state proves nothing about which key it is.
_UNSURE = frozenset({Problem.REMOVED_WHILE_ERASING, Problem.NO_ANSWER, Problem.BAD_ANSWER})


async def reset(
    bus: KeyBus, target: KeyInfo, *, rounds: int | None = None, patience: float | None = None
) -> Steps:
    """Erase `target`. `rounds` failed tries end the job; `patience` is seconds per re-plug."""
    async with aclosing(bus.watch()) as events:
        async with bus.open(target.attachment) as key:
            _require_offer(key.info)
            _require_provable(key.info)
            confirm = ConfirmErase(key=key.info, losses=losses(key.info))
            yield confirm
            if not await key.while_attached(confirm.reply()):
                return
            before = await key.reread()
            # Watching begins here: what came and went while the question was open does not count.
            replug = await key.while_attached(Replug.begin(bus, events, before.attachment))
            if needs_solitude(before) and (others := await replug.others()):
                yield TakeOutOthers(key=before, others=others)
                await key.while_attached(replug.alone())
        job = _Rounds(bus, before, replug, patience)
        failure: Failure | None = None
        while True:
            try:
                async with aclosing(job.once(failure)) as steps:
                    async for step in steps:
                        yield step
            except OperationError as error:
                failure = error.failure
            else:
                return
            rounds = rounds - 1 if rounds is not None else None
            if failure.problem not in _AGAIN or rounds == 0:
                raise OperationError(job.doubt or failure)


class _Rounds:
    """The rounds of one reset: out, in, and the command, as often as it takes."""

    def __init__(
        self, bus: KeyBus, before: KeyInfo, replug: Replug, patience: float | None
    ) -> None:
        self._bus = bus
        self._before = before
        self._replug = replug
        self._patience = patience
        self._maybe_erased = False
        self.doubt: Failure | None = None
        """Why nobody knows whether anything was erased: no later failure may deny it."""

    async def once(self, failure: Failure | None) -> Steps:
        """One round; ends when the key is erased, raises why it is not."""
        replug = self._replug
        out = failure is not None and failure.problem in _OUT  # Its event may still be on the way.
        if replug.present and not out:
            if failure and failure.problem is Problem.KEY_BUSY and self._unknown():
                yield KeyInUse(key=self._before)
                await self._within(self._let_go())
                failure = None
            yield UnplugKey(key=self._before, failure=failure)
            failure = None
            await self._within(replug.gone())
        yield PlugInKey(key=self._before, failure=failure)
        await self._within(replug.back())
        async with self._same() as key, aclosing(self._erase(key)) as steps:
            async for step in steps:
                yield step

    def _unknown(self) -> bool:
        """Is this a plug-in that has to be read before it is over? Without a serial its contents
        are its only proof; without a USB address another key might take its place unseen.
        """
        replug = self._replug
        return replug.in_doubt and needs_solitude(self._before) and bool(replug.seat.address)

    async def _let_go(self) -> None:
        """Wait until the plug-in that was busy can be read, and see that it is the key."""
        while self._replug.seat in await self._bus.attachments():
            try:
                async with self._same():
                    return
            except OperationError as error:
                if error.failure.problem not in (Problem.KEY_BUSY, Problem.KEY_REMOVED):
                    raise
            await asyncio.sleep(LET_GO)
        raise problem(Problem.CANNOT_TELL_KEY, "unplugged before it could be read")

    @asynccontextmanager
    async def _same(self) -> AsyncIterator[Key]:
        """The plug-in in question, opened; only the key that was confirmed gets through."""
        try:
            async with self._bus.open(self._replug.seat) as key:
                await self._require_same(key.info)
                yield key
        except OperationError as error:
            if error.failure.problem is Problem.U2F_ONLY:  # The key we look for is not.
                self._replug.foreign()
                raise problem(Problem.DIFFERENT_KEY) from error
            raise

    async def _require_same(self, after: KeyInfo) -> None:
        around = await self._replug.surroundings()
        match acceptable(self._before, after, around, maybe_erased=self._maybe_erased):
            case Verdict.SAME:
                self._before, self._maybe_erased = after, False
                self._replug.recognised()
            case Verdict.DIFFERENT:
                self._replug.foreign()
                raise problem(Problem.DIFFERENT_KEY)
            case Verdict.CANNOT_TELL:
                crowd = around.others
                raise problem(Problem.OTHER_KEYS_CONNECTED if crowd else Problem.CANNOT_TELL_KEY)

    async def _erase(self, key: Key) -> Steps:
        info = key.info
        hold = HOLD if info.info and info.info.long_touch_for_reset else 0.0
        # Shown before the first keepalive: not every key sends one.
        yield TouchToErase(key=info, hold=hold, window=TOUCH_WINDOW)
        touch_wanted = False
        try:
            async with aclosing(key.reset()) as waits:
                async for waiting in waits:
                    if waiting is Waiting.PROCESSING and touch_wanted:
                        yield Erasing(key=info)
                    touch_wanted = waiting is Waiting.TOUCH
        except OperationError as error:
            if error.failure.problem in _UNSURE:
                self._maybe_erased, self.doubt = True, error.failure
            raise
        yield Finished(key=key.info, result=Result.ERASED)

    async def _within(self, wait: Awaitable[None]) -> None:
        try:
            async with asyncio.timeout(self._patience):
                await wait
        except TimeoutError:
            raise problem(Problem.TIMED_OUT, "nobody re-plugged the key") from None


def _require_offer(key: KeyInfo) -> None:
    match offers(key).reset:
        case None:
            return
        case Why.WRONG_TRANSPORT:
            raise problem(Problem.RESET_WRONG_TRANSPORT)
        case Why.U2F_ONLY:
            raise problem(Problem.U2F_ONLY)
        case _:
            raise problem(Problem.NOT_SUPPORTED)


def _require_provable(key: KeyInfo) -> None:
    """Refuse before anything starts where the key could never be recognised afterwards."""
    if needs_solitude(key) and not key.attachment.port:
        raise problem(Problem.CANNOT_TELL_KEY, "neither serial nor port")


def losses(key: KeyInfo) -> Losses:
    """What erasing takes away, from what the key says without its PIN."""
    info = key.info or AuthenticatorInfo(())
    return Losses(
        passkeys=has_passkeys(info),
        pin=key.pin.state not in (PinState.NONE, PinState.UNSUPPORTED, PinState.BLOCKED),
        fingerprints=fingerprints_enrolled(info) is True,
        settings=info.option("authnrCfg") is True,
    )
