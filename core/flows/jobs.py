"""The front door of every job: the policy is asked here, so that no front end can forget it."""

from collections.abc import AsyncGenerator
from contextlib import aclosing

from core.errors import OperationError, Problem, problem
from core.flow import Steps
from core.flows.change_pin import change_pin
from core.flows.fingerprints import fingerprints
from core.flows.prepare import Setup, prepare
from core.flows.reset import reset
from core.flows.set_pin import set_pin
from core.flows.steps import AskPasscode
from core.model import KeyInfo
from core.policy.model import UNMANAGED, JobKind, Policy, ResetRule
from core.policy.passcode import Gate
from core.policy.rules import names_models, refusal
from core.ports import KeyBus

_SCRIPT_PATIENCE = 120.0
"""Seconds a script waits for somebody to unplug or plug in a key."""


class Jobs:
    """Begins jobs on the keys of one bus, as far as the policy of that moment allows them."""

    def __init__(self, bus: KeyBus, policy: Policy = UNMANAGED, gate: Gate | None = None) -> None:
        self.bus = bus
        self.policy = policy
        self._gate = gate or Gate()

    def set_pin(self, key: KeyInfo) -> Steps:
        """Add the first PIN."""
        return self.permitted(JobKind.SET_PIN, key, set_pin(self.bus, key, self.policy))

    def change_pin(self, key: KeyInfo) -> Steps:
        """Replace the PIN."""
        return self.permitted(JobKind.CHANGE_PIN, key, change_pin(self.bus, key, self.policy))

    def fingerprints(self, key: KeyInfo) -> Steps:
        """Manage fingerprints."""
        return self.permitted(JobKind.FINGERPRINTS, key, fingerprints(self.bus, key))

    def reset(self, key: KeyInfo) -> Steps:
        """Erase the key; see `core.flows.reset`."""
        return self.permitted(JobKind.RESET, key, reset(self.bus, key))

    def reset_once(self, key: KeyInfo) -> Steps:
        """Erase the key at the first try, or not at all: for scripts."""
        flow = reset(self.bus, key, rounds=1, patience=_SCRIPT_PATIENCE)
        return self.permitted(JobKind.RESET, key, flow)

    def prepare(self, key: KeyInfo, setup: Setup) -> Steps:
        """Prepare the key for somebody else; its reset has to be allowed by itself."""
        erase = self.reset if setup.patient else self.reset_once
        return self.permitted(JobKind.PREPARE, key, prepare(self.bus, key, setup, erase))

    async def permitted(self, kind: JobKind, key: KeyInfo, flow: Steps) -> Steps:
        """The steps of `flow` where the policy lets it begin; nothing is sent before that."""
        policy = self.policy
        async with aclosing(flow) as steps:
            await self._require(policy, kind, key)
            if kind is JobKind.RESET and policy.reset is ResetRule.STAFF:
                async with aclosing(self._staff(policy, key)) as questions:
                    async for question in questions:
                        yield question
            async for step in steps:
                yield step

    async def _require(self, policy: Policy, kind: JobKind, key: KeyInfo) -> None:
        """Raise what the policy has against this job on this key."""
        if why := refusal(policy, kind, key):
            raise problem(why.problem, why.policy)
        if key.info is None and names_models(policy):
            read = await self.bus.read(key.attachment)
            if read.failure:
                raise OperationError(read.failure)
            if why := refusal(policy, kind, read):
                raise problem(why.problem, why.policy)

    async def _staff(self, policy: Policy, key: KeyInfo) -> AsyncGenerator[AskPasscode, None]:
        """Ask until the staff has typed its passcode; raises when it takes too many tries."""
        wrong = False
        while True:
            if self._gate.pause:
                raise problem(Problem.PASSCODE_PAUSED)
            ask = AskPasscode(key=key, wrong=wrong)
            yield ask
            if await self._gate.knock(await ask.reply(), policy.kiosk.staff_hash):
                return
            wrong = True
