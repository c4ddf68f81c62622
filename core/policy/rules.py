"""May this job be done with this key? Pure, and asked by the front door of every job."""

from dataclasses import dataclass

from core.errors import Problem
from core.model import KeyInfo
from core.policy.model import JobKind, Policy, Redaction, ResetRule

DESTRUCTIVE = frozenset({JobKind.RESET, JobKind.PREPARE})
"""Jobs that erase what nobody can bring back."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a job may not be done, and the name of the policy that says so."""

    problem: Problem
    policy: str


def refusal(policy: Policy, job: JobKind, key: KeyInfo | None) -> Refusal | None:
    """The first policy that forbids `job` on `key`; None where it is allowed.

    Of a key that was not read, or without one, only the job is judged, not its model.
    """
    if not policy.trusted and job in DESTRUCTIVE:
        return Refusal(Problem.POLICY_UNREADABLE, "")
    if job not in policy.jobs:
        return Refusal(Problem.NOT_ALLOWED, "AllowedJobs")
    if job is JobKind.RESET and not _may_reset(policy):
        return Refusal(Problem.NOT_ALLOWED, "ResetAllowed")
    return _of_model(policy, key.info.aaguid or "") if key and key.info else None


def report_refusal(policy: Policy) -> Refusal | None:
    """The policy that forbids a report, which is about no key in particular."""
    if JobKind.REPORT in policy.jobs:
        return None
    return Refusal(Problem.NOT_ALLOWED, "AllowedJobs")


def redaction(policy: Policy) -> Redaction:
    """What a report leaves out; a kiosk shows it to whoever is there, so never everything."""
    if policy.kiosk_mode and policy.redaction is Redaction.OFF:
        return Redaction.STANDARD
    return policy.redaction


def names_models(policy: Policy) -> bool:
    """Does it depend on the model of a key what may be done with it?"""
    return bool(policy.allowed_models or policy.blocked_models)


def _of_model(policy: Policy, aaguid: str) -> Refusal | None:
    if aaguid in policy.blocked_models:
        return Refusal(Problem.MODEL_NOT_ALLOWED, "BlockedModels")
    if policy.allowed_models and aaguid not in policy.allowed_models:
        return Refusal(Problem.MODEL_NOT_ALLOWED, "AllowedModels")
    return None


def _may_reset(policy: Policy) -> bool:
    match policy.reset:
        case ResetRule.NO:
            return False
        case ResetRule.STAFF:  # Staff that has no passcode cannot allow anything.
            return bool(policy.kiosk.staff_hash)
        case ResetRule.CONFIRM:
            return True
