"""Manage the fingerprints of a key: one unlocked session for list, add, rename and remove."""

from collections.abc import Callable
from contextlib import aclosing, suppress
from dataclasses import dataclass

from core.capabilities import has_sensor
from core.errors import Failure, OperationError, Problem, problem
from core.flow import Declined, Steps
from core.flows.enrol import enrol
from core.flows.steps import (
    AddFinger,
    ChooseFingerAction,
    ConfirmRemoveFingers,
    FingerAction,
    FingerNews,
    Finished,
    NameFinger,
    RemoveFingers,
    RenameFinger,
    Result,
    Working,
)
from core.flows.unlock import unlock
from core.model import Fingerprint, KeyInfo
from core.ports import Key, KeyBus
from core.text import plain

# After these the session is over; with any other failure the list stays open.
_ENDING = frozenset(
    {
        Problem.KEY_REMOVED,
        Problem.REMOVED_WHILE_WRITING,
        Problem.NO_ANSWER,
        Problem.BAD_ANSWER,
        Problem.PIN_BLOCKED,
        Problem.PIN_NEEDS_REPLUG,
        Problem.PIN_MUST_CHANGE,
        Problem.UNEXPECTED,
    }
)


@dataclass
class _Work:
    """What one session knows; updated in place, so that no change costs another listing."""

    key: Key
    saved: tuple[Fingerprint, ...] = ()
    news: FingerNews | None = None
    failure: Failure | None = None


async def fingerprints(bus: KeyBus, target: KeyInfo) -> Steps:
    """Unlock, list, and do what is chosen until the list is left."""
    async with bus.open(target.attachment) as key:
        if key.info.info is None or not has_sensor(key.info.info):
            raise problem(Problem.NOT_SUPPORTED)
        async with aclosing(unlock(key)) as steps:
            async for step in steps:
                yield step
        work = _Work(key, await key.fingerprints())
        while True:
            choose = ChooseFingerAction(
                key=key.info, fingerprints=work.saved, news=work.news, failure=work.failure
            )
            yield choose
            try:
                action = await key.while_attached(choose.reply())
            except Declined:
                break
            async with aclosing(_attempt(work, action)) as steps:
                async for step in steps:
                    yield step
        yield Finished(key=key.info, result=Result.FINGERPRINTS_CLOSED)


async def _attempt(work: _Work, action: FingerAction) -> Steps:
    """One action; most failures leave the list open for another try."""
    work.news, work.failure = FingerNews.CANCELLED, None
    try:
        async with aclosing(_perform(work, action)) as steps:
            async for step in steps:
                yield step
    except Declined:
        return
    except OperationError as error:
        if error.failure.problem in _ENDING:
            raise
        work.news, work.failure = FingerNews.FAILED, error.failure


def _perform(work: _Work, action: FingerAction) -> Steps:
    match action:
        case AddFinger():
            return _add(work)
        case RenameFinger(finger):
            typed: list[str] = []
            return _renewed(work.key, lambda: _rename(work, finger, typed, new=False))
        case RemoveFingers(chosen):
            agreed: set[Fingerprint] = set()
            return _renewed(work.key, lambda: _remove(work, chosen, agreed))


async def _renewed(key: Key, job: Callable[[], Steps]) -> Steps:
    """Do a job; when the token died before it, ask the PIN and do it once more.

    Any program that asks for a token kills ours, and some keys allow one write per token.
    """
    try:
        async with aclosing(job()) as steps:
            async for step in steps:
                yield step
    except OperationError as error:
        if error.failure.problem is not Problem.SESSION_EXPIRED:
            raise
    else:
        return
    async with aclosing(unlock(key, expired=True)) as steps:
        async for step in steps:
            yield step
    async with aclosing(job()) as steps:
        async for step in steps:
            yield step


async def _add(work: _Work) -> Steps:
    taken: list[bytes] = []
    try:
        async with aclosing(_renewed(work.key, lambda: enrol(work.key, taken))) as steps:
            async for step in steps:
                yield step
    except Declined:
        await _look_again(work)
        raise
    finger = Fingerprint(taken[0], "")
    work.saved = (*work.saved, finger)
    typed: list[str] = []
    try:
        naming = _renewed(work.key, lambda: _rename(work, finger, typed, new=True))
        async with aclosing(naming) as steps:
            async for step in steps:
                yield step
    except Declined:  # Saved without a name: it can be named later.
        pass
    except OperationError as error:
        if error.failure.problem in _ENDING or finger not in work.saved:
            raise
        work.failure = _unnamed(error.failure)
    work.news = FingerNews.ADDED


def _unnamed(failure: Failure) -> Failure:
    """The finger is saved whatever became of its name: that is the news, and why is for support."""
    why = ": ".join(filter(None, (failure.problem.value, failure.detail)))
    return Failure(Problem.FINGERPRINT_UNNAMED, detail=why)


async def _look_again(work: _Work) -> None:
    """The last sample may have been taken in the moment of giving up: the key's list tells."""
    known = {finger.id for finger in work.saved}
    with suppress(OperationError):  # What the person did is the news, unless the key tells more.
        work.saved = await work.key.fingerprints()
    if any(finger.id not in known for finger in work.saved):
        work.news = FingerNews.ADDED


async def _rename(work: _Work, finger: Fingerprint, typed: list[str], *, new: bool) -> Steps:
    """Ask for a name that fits into the sensor's bytes (CTAP 2.3 §6.7.2) and store it.

    `typed` keeps a name that fits when the token dies, so that it is asked for once.
    """
    key, too_long = work.key, False
    limit = (await key.sensor()).max_name_bytes
    while True:
        if not typed:
            ask = NameFinger(
                key=key.info, fingerprint=finger, max_bytes=limit, new=new, too_long=too_long
            )
            yield ask
            typed.append(plain(await key.while_attached(ask.reply())))
        name = typed[-1]
        if name == finger.name:
            work.news = FingerNews.UNCHANGED
            return
        too_long = len(name.encode()) > limit
        if too_long:
            typed.clear()
            continue
        yield Working(key=key.info)
        try:
            await key.rename_fingerprint(finger.id, name)
        except OperationError as error:
            if error.failure.problem is Problem.FINGERPRINT_GONE:
                work.saved = _without(work.saved, finger)
            if error.failure.problem is not Problem.NAME_TOO_LONG:
                raise
            too_long = True
            typed.clear()
            continue
        work.saved = tuple(
            Fingerprint(one.id, name) if one.id == finger.id else one for one in work.saved
        )
        work.news = FingerNews.RENAMED
        return


async def _remove(work: _Work, chosen: tuple[Fingerprint, ...], agreed: set[Fingerprint]) -> Steps:
    """Delete what the person said yes to; `agreed` keeps that yes when the token dies."""
    key = work.key
    if agreed:  # Whoever took the token may have changed the list as well.
        work.saved = await key.fingerprints()
    ids = {finger.id for finger in chosen}
    left = tuple(finger for finger in work.saved if finger.id in ids)
    if not agreed.issuperset(left):
        confirm = ConfirmRemoveFingers(
            key=key.info, fingerprints=left, all_of_them=len(left) >= len(work.saved)
        )
        yield confirm
        if not await key.while_attached(confirm.reply()):
            return
        agreed.update(left)
    yield Working(key=key.info)
    for finger in left:
        try:
            await key.remove_fingerprint(finger.id)
        except OperationError as error:
            if error.failure.problem is not Problem.FINGERPRINT_GONE:
                raise
        work.saved = _without(work.saved, finger)
    work.news = FingerNews.REMOVED


def _without(saved: tuple[Fingerprint, ...], gone: Fingerprint) -> tuple[Fingerprint, ...]:
    return tuple(finger for finger in saved if finger.id != gone.id)
