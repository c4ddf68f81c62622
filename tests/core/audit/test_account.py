"""Which events the steps of a job become."""

from datetime import UTC, datetime, timedelta

import pytest

from core.audit.account import Account
from core.audit.event import Action, Event, Phase, Result
from core.audit.fields import fields
from core.errors import Failure, Problem
from core.flow import Cancelled, Done, Failed, Step
from core.flows.change_pin import change_pin
from core.flows.fingerprints import fingerprints
from core.flows.jobs import Jobs
from core.flows.reset import reset
from core.flows.set_pin import set_pin
from core.flows.steps import (
    AddFinger,
    AskPin,
    ChooseFingerAction,
    FingerNews,
    PinChange,
    RemoveFingers,
    RenameFinger,
    Working,
)
from core.json_view import Object
from core.model import PinState, SampleStatus, Secret
from core.policy.model import KioskRules, Policy, ResetRule
from core.policy.passcode import Gate, hashed
from tests.core.audit.ground import ORIGIN
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.person import (
    DECLINE,
    STOP,
    close_the_window,
    first,
    play,
    plug_in,
    refuse,
    touch,
    unplug,
)
from tests.core.support.samples import key_info

START = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
PIN = Secret("kd-audit-pin")


def told(action: Action, steps: list[Step]) -> list[Event]:
    """The events of a job that showed these steps, one second after the other."""
    clock = iter(START + timedelta(seconds=second) for second in range(100))
    account = Account(action, "job-1", lambda: next(clock))
    events: list[Event] = []
    for step in steps:
        if isinstance(step, Done | Failed | Cancelled):
            return [*events, *account.ended(step)]
        events += [*account.before(step), *account.after(step)]
    return [*events, *account.cut_off(key_info())]


def short(events: list[Event]) -> list[tuple[Action, str, str]]:
    """What each is about: the action, how it went, and the code."""
    return [
        (each.action, each.result.value if each.result else each.phase.value, each.code)
        for each in events
    ]


def fields_of(events: list[Event]) -> list[Object]:
    """What would be written of them."""
    return [fields(each, ORIGIN, "", None) for each in events]


def attempt(action: Action) -> tuple[Action, str, str]:
    return action, "attempt", ""


class TestPins:
    def test_a_pin_that_is_set_is_an_attempt_and_its_outcome(self, bus: FakeBus) -> None:
        key = bus.add(key_info())
        events = told(Action.PIN_SET, play(bus, set_pin(bus, key.info), PIN))
        assert short(events) == [
            attempt(Action.PIN_SET),
            (Action.PIN_SET, "success", "PIN-30"),
        ]
        assert {each.job for each in events} == {"job-1"}
        assert [each.seconds for each in events] == [None, 1.0]
        assert [each.phase for each in events] == [Phase.ATTEMPT, Phase.OUTCOME]

    def test_a_pin_of_any_length_leaves_the_same_events(self) -> None:
        def events(pin: str) -> list[Event]:
            bus = FakeBus()
            key = bus.add(key_info())
            return told(Action.PIN_SET, play(bus, set_pin(bus, key.info), Secret(pin)))

        assert fields_of(events("1357")) == fields_of(events("kd-audit-pin" * 5))

    def test_closing_the_question_is_a_failure_that_changed_nothing(self, bus: FakeBus) -> None:
        key = bus.add(key_info())
        events = told(Action.PIN_SET, play(bus, set_pin(bus, key.info), DECLINE))
        assert short(events)[1:] == [(Action.PIN_SET, "failure", "END-1")]
        assert events[1].problem is Problem.CANCELLED

    def test_a_job_that_never_came_to_a_step_was_tried(self, bus: FakeBus) -> None:
        key = bus.add(key_info(PinState.SET))
        events = told(Action.PIN_SET, play(bus, set_pin(bus, key.info)))
        assert short(events) == [attempt(Action.PIN_SET), (Action.PIN_SET, "failure", "PIN-4")]

    def test_wrong_pins_on_the_way_are_counted(self, bus: FakeBus) -> None:
        key = bus.add(key_info(PinState.SET))
        key.fails("change_pin", Problem.WRONG_PIN, 7)
        key.fails("change_pin", Problem.WRONG_PIN, 6)
        change = PinChange(PIN, Secret("kd-audit-new"))
        steps = play(bus, change_pin(bus, key.info), change, change, change)
        assert [each.wrong_pins for each in told(Action.PIN_CHANGED, steps)] == [0, 2]

    @pytest.mark.parametrize(
        ("why", "result"),
        [
            (Problem.REMOVED_WHILE_WRITING, Result.UNKNOWN),
            (Problem.NO_ANSWER, Result.UNKNOWN),
            (Problem.BAD_ANSWER, Result.UNKNOWN),
            (Problem.UNEXPECTED, Result.UNKNOWN),
            (Problem.PIN_BLOCKED, Result.FAILURE),
            (Problem.KEY_REMOVED, Result.FAILURE),
        ],
    )
    def test_what_nobody_knows_is_told_as_unknown(
        self, bus: FakeBus, why: Problem, result: Result
    ) -> None:
        key = bus.add(key_info())
        key.fails("set_pin", why)
        events = told(Action.PIN_SET, play(bus, set_pin(bus, key.info), PIN))
        assert (events[-1].result, events[-1].problem) == (result, why)


class TestReset:
    def test_an_erased_key(self, bus: FakeBus) -> None:
        key = bus.add(key_info(serial="S1"))
        steps = play(bus, reset(bus, key.info), True, unplug(key), plug_in(key), touch(key))
        assert short(told(Action.RESET, steps)) == [
            attempt(Action.RESET),
            (Action.RESET, "success", "RST-30"),
        ]

    def test_the_window_closed_while_the_key_waits_for_a_touch(self, bus: FakeBus) -> None:
        key = bus.add(key_info(serial="S1"))
        steps = play(bus, reset(bus, key.info), True, unplug(key), plug_in(key), close_the_window)
        assert short(told(Action.RESET, steps))[-1] == (Action.RESET, "unknown", "END-1")

    def test_a_cancel_before_anything_was_sent(self, bus: FakeBus) -> None:
        key = bus.add(key_info(serial="S1"))
        steps = play(bus, reset(bus, key.info), True, close_the_window)
        assert short(told(Action.RESET, steps))[-1] == (Action.RESET, "failure", "END-1")

    def test_every_passcode_of_the_staff_is_an_event(self, bus: FakeBus) -> None:
        key = bus.add(key_info(serial="S1"))
        steps = play(
            bus, staffed(bus, "right").reset(key.info), Secret("no"), Secret("right"), False
        )
        assert short(told(Action.RESET, steps)) == [
            attempt(Action.RESET),
            (Action.STAFF_PASSCODE, "failure", ""),
            (Action.STAFF_PASSCODE, "success", ""),
            (Action.RESET, "failure", "END-1"),
        ]

    def test_the_last_wrong_passcode_is_one_too(self, bus: FakeBus) -> None:
        key = bus.add(key_info(serial="S1"))
        wrong = [Secret("no")] * 5
        steps = play(bus, staffed(bus, "right").reset(key.info), *wrong)
        told_so = short(told(Action.RESET, steps))
        assert told_so.count((Action.STAFF_PASSCODE, "failure", "")) == 4
        assert told_so[-2:] == [
            (Action.STAFF_PASSCODE, "failure", "STF-1"),
            (Action.RESET, "failure", "STF-1"),
        ]

    def test_a_passcode_nobody_typed_is_none(self, bus: FakeBus) -> None:
        key = bus.add(key_info(serial="S1"))
        steps = play(bus, staffed(bus, "right").reset(key.info), DECLINE)
        assert Action.STAFF_PASSCODE not in {each.action for each in told(Action.RESET, steps)}


def staffed(bus: FakeBus, passcode: str) -> Jobs:
    rules = KioskRules(staff_hash=hashed(Secret(passcode)))
    return Jobs(bus, Policy(reset=ResetRule.STAFF, kiosk=rules), Gate())


class TestFingers:
    OPENED = (
        attempt(Action.FINGERPRINTS_OPENED),
        (Action.FINGERPRINTS_OPENED, "success", ""),
    )

    def events(self, bus: FakeBus, key: Stick, *answers: object) -> list[Event]:
        steps = play(bus, fingerprints(bus, key.info), PIN, *answers)
        return told(Action.FINGERPRINTS_OPENED, steps)

    def test_looking_changes_nothing(self, bus: FakeBus, sensor_key: Stick) -> None:
        assert short(self.events(bus, sensor_key, DECLINE)) == [*self.OPENED]

    def test_a_wrong_pin_is_counted_where_the_list_opens(
        self, bus: FakeBus, sensor_key: Stick
    ) -> None:
        sensor_key.fails("unlock", Problem.WRONG_PIN, 7)
        events = self.events(bus, sensor_key, PIN, DECLINE)
        assert [each.wrong_pins for each in events] == [0, 1]

    def test_each_thing_done_is_an_attempt_and_an_outcome(
        self, bus: FakeBus, sensor_key: Stick
    ) -> None:
        left, right = sensor_key.fingers
        samples = [touch(sensor_key, SampleStatus.GOOD)] * 3
        events = self.events(
            bus,
            sensor_key,
            *(AddFinger(), *samples, "new"),
            *(RenameFinger(left), "other"),
            *(RemoveFingers((right,)), True),
            DECLINE,
        )
        assert short(events) == [
            *self.OPENED,
            attempt(Action.FINGER_ADDED),
            (Action.FINGER_ADDED, "success", ""),
            attempt(Action.FINGER_RENAMED),
            (Action.FINGER_RENAMED, "success", ""),
            attempt(Action.FINGER_REMOVED),
            (Action.FINGER_REMOVED, "success", ""),
        ]

    def test_a_finger_given_up(self, bus: FakeBus, sensor_key: Stick) -> None:
        events = self.events(bus, sensor_key, AddFinger(), STOP, DECLINE)
        assert short(events)[-1] == (Action.FINGER_ADDED, "failure", "END-1")

    def test_an_action_that_failed_says_why(self, bus: FakeBus, sensor_key: Stick) -> None:
        gone = refuse(sensor_key, "rename", Problem.FINGERPRINT_GONE)
        rename = RenameFinger(sensor_key.fingers[0])
        events = self.events(bus, sensor_key, rename, first(gone, "other"), DECLINE)
        assert short(events)[-1] == (Action.FINGER_RENAMED, "failure", "FGR-3")

    def test_a_key_pulled_in_the_middle_ends_the_action(
        self, bus: FakeBus, sensor_key: Stick
    ) -> None:
        events = self.events(bus, sensor_key, AddFinger(), unplug(sensor_key))
        assert short(events)[-1] == (Action.FINGER_ADDED, "failure", "KEY-11")

    def test_a_key_pulled_while_the_list_is_open_ends_nothing(
        self, bus: FakeBus, sensor_key: Stick
    ) -> None:
        assert short(self.events(bus, sensor_key, unplug(sensor_key))) == [*self.OPENED]


def test_a_finger_that_is_saved_without_its_name_says_so() -> None:
    key = key_info()
    ask = AskPin(key=key, attempts_left=8)
    unnamed = Failure(Problem.FINGERPRINT_UNNAMED)
    listed = ChooseFingerAction(key=key, fingerprints=(), news=FingerNews.ADDED, failure=unnamed)
    events = told(Action.FINGER_ADDED, [ask, Working(key=key), listed, Done(key=key)])
    assert (events[-1].result, events[-1].code) == (Result.SUCCESS, "FGR-7")
