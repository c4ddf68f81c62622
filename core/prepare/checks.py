"""Does a key fit the plan? Pure, and asked before anything is done to it."""

import re

from core.capabilities import sets_min_pin_length
from core.errors import Failure, Problem
from core.model import KeyInfo, PinState
from core.prepare.plan import Plan

_VERSION = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})*", re.ASCII)


def version(text: str) -> tuple[int, ...]:
    """A version as numbers; empty where it is none."""
    return tuple(map(int, text.split("."))) if _VERSION.fullmatch(text) else ()


def firmware(key: KeyInfo, like: tuple[int, ...]) -> tuple[int, ...]:
    """What a key says of its firmware, in the form of `like`; empty where it does not say.

    With dots it is the version that the key gives over USB; a plain number is that of getInfo,
    which rises with each firmware of a model (CTAP 2.3 §6.4, firmwareVersion).
    """
    if len(like) > 1:
        return version(key.device_version or "")
    number = key.info.firmware_version if key.info else None
    return () if number is None else (number,)


def unfit(key: KeyInfo, plan: Plan) -> Failure | None:
    """Why a key that was read cannot be prepared by this plan, whatever it holds."""
    if key.info is None or key.pin.state is PinState.UNSUPPORTED:
        return Failure(Problem.NOT_SUPPORTED, detail="clientPin")
    if plan.models and (key.info.aaguid or "") not in plan.models:
        return Failure(Problem.MODEL_NOT_PLANNED, detail=key.info.aaguid or "no AAGUID")
    if plan.firmware and (found := firmware(key, plan.firmware)) < plan.firmware:
        return Failure(Problem.FIRMWARE_TOO_OLD, detail=".".join(map(str, found)) or "not told")
    return None


def rules_for(key: KeyInfo, plan: Plan) -> tuple[int | None, bool]:
    """The minimum length to set, None where the key has it already, and whether to force a change.

    Neither where the key cannot: the plan asks for them as far as they are possible.
    """
    if key.info is None or not sets_min_pin_length(key.info):
        return None, False
    # A minimum only rises: a lower one is refused (CTAP 2.3 §6.11.4).
    higher = plan.min_length > key.info.min_pin_length
    return (plan.min_length if higher else None), plan.force_change
