"""Every step of every job has a picture, with the words and values the window needs."""

from collections.abc import Iterator
from dataclasses import fields

import pytest

from core.errors import Failure, Problem
from core.flow import Cancelled, Done, Failed, Prompt, Step, Stoppable
from core.flows.steps import (
    ApplyRules,
    AskNewPin,
    AskPasscode,
    AskPin,
    AskPinChange,
    ChooseFingerAction,
    ConfirmErase,
    ConfirmRemoveFingers,
    Erasing,
    FingerNews,
    Finished,
    KeyInUse,
    Losses,
    NameFinger,
    PlugInKey,
    Prepared,
    Result,
    TakeOutOthers,
    TouchSensor,
    TouchToErase,
    UnplugKey,
    Working,
)
from core.guidance import FLAWS
from core.messages import words
from core.model import Fingerprint, Sample, SampleStatus, Secret
from core.pin_rules import PinFlaw, PinLimits
from core.reset_words import AFTER_RESET
from gui.viewmodels.stage import Notice, Stage, show
from tests.core.prepare.samples import begun
from tests.core.support.samples import attachment, key_info

KEY = key_info()
ROW = begun(KEY, Secret("482915"))
LIMITS = PinLimits(6, 63, policy_url="https://maker.example/pins")
FINGER = Fingerprint(b"\1", "Thumb")
EVERYTHING = Losses(passkeys=True, pin=True, fingerprints=True, settings=True)

STEPS: dict[str, list[Step]] = {
    "": [Cancelled(key=KEY)],
    "working": [Working(key=KEY), ApplyRules(key=KEY)],
    "new-pin": [AskNewPin(key=KEY, limits=LIMITS)],
    "change-pin": [AskPinChange(key=KEY, limits=LIMITS, attempts_left=8)],
    "passcode": [AskPasscode(key=KEY)],
    "pin": [AskPin(key=KEY, attempts_left=8)],
    "fingers": [ChooseFingerAction(key=KEY, fingerprints=(FINGER,))],
    "touch-sensor": [TouchSensor(key=KEY, done=0, total=5)],
    "name-finger": [NameFinger(key=KEY, fingerprint=FINGER, max_bytes=12, new=True)],
    "confirm-remove": [
        ConfirmRemoveFingers(key=KEY, fingerprints=(FINGER,), all_of_them=True),
    ],
    "confirm-erase": [ConfirmErase(key=KEY, losses=EVERYTHING)],
    "take-out-others": [TakeOutOthers(key=KEY, others=(attachment(),))],
    "unplug": [UnplugKey(key=KEY)],
    "plug-in": [PlugInKey(key=KEY)],
    "in-use": [KeyInUse(key=KEY)],
    "touch": [TouchToErase(key=KEY, hold=0.0, window=30.0)],
    "erasing": [Erasing(key=KEY)],
    "finished": [
        *(Finished(key=KEY, result=result) for result in Result),
        Prepared(key=KEY, row=ROW, label="No. 1"),
    ],
    "failed": [Failed(key=KEY, failure=Failure(problem)) for problem in Problem],
}
CASES = [(name, step) for name, steps in STEPS.items() for step in steps]


def kinds_of_step(base: type[Step] = Step) -> Iterator[type[Step]]:
    for kind in base.__subclasses__():
        yield kind
        yield from kinds_of_step(kind)


def test_no_step_is_left_out() -> None:
    # Others may define steps for tests of their own.
    known = {kind for kind in kinds_of_step() if kind.__module__.startswith("core.")}
    shown = {type(step) for _, step in CASES}
    assert known - shown == {Prompt, Stoppable, Done}


@pytest.mark.parametrize(("name", "step"), CASES, ids=lambda case: type(case).__name__)
def test_every_step_has_its_stage(name: str, step: Step) -> None:
    stage = show(step)
    assert stage.name == name
    if name not in ("", "failed"):
        assert stage.title
        assert stage.text
        assert stage.code
    assert "{" not in f"{stage.title}{stage.text}{stage.notice}"


def test_a_step_nobody_knows_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        show(Step(key=KEY))


@pytest.mark.parametrize("problem", list(Problem))
def test_a_failure_is_told_in_full(problem: Problem) -> None:
    notice = show(Failed(key=KEY, failure=Failure(problem))).notice
    told = words(Failure(problem), KEY.name)
    assert notice == Notice("critical", told.title, told.text, told.remedy, told.code)


@pytest.mark.parametrize("kind", [UnplugKey, PlugInKey])
def test_a_round_that_went_wrong_is_a_warning_on_the_next(
    kind: type[UnplugKey] | type[PlugInKey],
) -> None:
    failure = Failure(Problem.TOO_LATE_FOR_RESET)
    notice = show(kind(key=KEY, failure=failure)).notice
    assert (notice.severity, notice.title) == ("caution", words(failure, KEY.name).title)
    assert show(kind(key=KEY)).notice == Notice()


def test_an_action_on_fingers_that_failed_is_a_warning() -> None:
    failure = Failure(Problem.FINGERPRINTS_FULL)
    step = ChooseFingerAction(key=KEY, fingerprints=(), news=FingerNews.FAILED, failure=failure)
    assert show(step).notice.severity == "caution"
    assert show(step).notice.code == words(failure, KEY.name).code


@pytest.mark.parametrize("news", list(FingerNews))
def test_good_news_of_fingers_is_told(news: FingerNews) -> None:
    notice = show(ChooseFingerAction(key=KEY, fingerprints=(), news=news)).notice
    good = news in (FingerNews.ADDED, FingerNews.RENAMED, FingerNews.REMOVED)
    assert (notice.severity, bool(notice.text)) == (("success", True) if good else ("none", False))
    assert bool(notice.code) == good


@pytest.mark.parametrize(("left", "number"), [(None, -1), (0, 0), (1, 1), (8, 8)])
def test_tries_left_are_told_before_typing(left: int | None, number: int) -> None:
    for step in (
        AskPin(key=KEY, attempts_left=left),
        AskPinChange(key=KEY, limits=LIMITS, attempts_left=left),
    ):
        stage = show(step)
        assert stage.attempts_left == number
        assert bool(stage.attempts_text) == (left is not None)


def test_a_wrong_pin_and_an_expired_one_are_told_apart() -> None:
    wrong = show(AskPin(key=KEY, attempts_left=7, wrong=True)).notice
    expired = show(AskPin(key=KEY, attempts_left=7, expired=True)).notice
    assert (wrong.severity, wrong.code) == ("critical", "PIN-1")
    assert (expired.severity, expired.code) == ("info", "PIN-9")


@pytest.mark.parametrize("flaw", list(PinFlaw))
def test_a_refused_pin_is_told_with_the_limit_it_breaks(flaw: PinFlaw) -> None:
    stage = show(AskNewPin(key=KEY, limits=LIMITS, flaw=flaw))
    limit = {PinFlaw.TOO_SHORT: "6", PinFlaw.TOO_LONG: "63"}.get(flaw, "")
    assert stage.flaw == FLAWS[flaw].replace("{n}", limit)
    assert stage.limits == LIMITS
    assert stage.policy_url == LIMITS.policy_url
    assert "6 to 63" in stage.rules


@pytest.mark.parametrize("must", [False, True])
def test_a_forced_change_says_so(must: bool) -> None:
    step = AskPinChange(key=KEY, limits=LIMITS, attempts_left=8, must_change=must)
    assert show(step).must_change is must


@pytest.mark.parametrize("status", list(SampleStatus))
def test_every_sample_has_a_hint_and_a_picture(status: SampleStatus) -> None:
    step = TouchSensor(key=KEY, done=1, total=5, last=Sample(b"\1", status, 4))
    stage = show(step)
    assert stage.sample_hint
    assert stage.sample_icon
    assert (stage.samples_done, stage.samples_total) == (1, 5)


def test_before_the_first_sample_there_is_no_hint() -> None:
    stage = show(TouchSensor(key=KEY, done=0, total=None))
    assert (stage.sample_hint, stage.sample_icon, stage.samples_total) == ("", "touch", 0)


def test_a_nameless_finger_is_removed_under_its_shown_name() -> None:
    nameless = Fingerprint(b"\2", "")
    step = ConfirmRemoveFingers(key=KEY, fingerprints=(FINGER, nameless), all_of_them=False)
    assert show(step, {b"\2": "Fingerprint 2"}).removing == ("Thumb", "Fingerprint 2")


@pytest.mark.parametrize("name", [field.name for field in fields(Losses)])
def test_every_loss_has_its_sentence(name: str) -> None:
    only = {field.name: field.name == name for field in fields(Losses)}
    [sentence] = show(ConfirmErase(key=KEY, losses=Losses(**only))).losses
    assert sentence


def test_only_a_reset_has_something_to_do_next() -> None:
    steps = {result: show(Finished(key=KEY, result=result)).next_steps for result in Result}
    assert steps == {result: AFTER_RESET if result is Result.ERASED else () for result in Result}


def test_a_long_touch_is_asked_for_in_seconds() -> None:
    stage = show(TouchToErase(key=KEY, hold=5.0, window=30.0))
    assert (stage.hold_seconds, stage.window_seconds) == (5.0, 30.0)
    assert stage.title == "Hold Maker FIDO for 5 seconds"


def test_other_keys_are_named() -> None:
    others = (attachment(product="Blue one"), attachment(product=""))
    assert show(TakeOutOthers(key=KEY, others=others)).others == ("Blue one", "Security key")


def test_no_stage_is_an_empty_one() -> None:
    assert show(Cancelled(key=KEY)) == Stage()
