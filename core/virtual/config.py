"""authenticatorConfig (CTAP 2.3 §6.11): what an administrator may fix on a key."""

from fido2.ctap import CtapError

from core.virtual.chip import ERR, Chip, Reply, subcommand_message
from core.virtual.info import MAX_RP_IDS
from core.virtual.params import Params
from core.virtual.state import Permission

_ALWAYS_UV = 2
_LONGEST_MINIMUM = 63


def authenticator_config(chip: Chip, params: Params) -> Reply:
    """Run one subcommand."""
    if not chip.profile.config_commands:
        raise CtapError(ERR.INVALID_COMMAND)
    subcommand = params.need(1, int)
    if subcommand not in chip.profile.config_commands:
        raise CtapError(ERR.INVALID_SUBCOMMAND)
    if _needs_token(chip, subcommand):
        message = subcommand_message(b"\xff" * 32 + bytes([0x0D, subcommand]), params, 2)
        chip.authorize(
            params.get(3, int), params.get(4, bytes), message, Permission.AUTHENTICATOR_CFG
        )
    memory = chip.memory
    match subcommand:
        case 1:
            memory.enterprise = True
        case 2:
            memory.always_uv = not memory.always_uv
        case 3:
            _set_min_pin_length(chip, params.map(2))
        case _:
            memory.long_touch = True
    return {}


def _needs_token(chip: Chip, subcommand: int) -> bool:
    # alwaysUv of a key that has nothing to verify with may be turned off again (§6.11.2).
    return chip.protected or (chip.memory.always_uv and subcommand != _ALWAYS_UV)


def _set_min_pin_length(chip: Chip, given: Params) -> None:
    """Everything is checked before anything is changed (§6.11.4)."""
    memory = chip.memory
    length = given.get(1, int)
    length = memory.min_pin_length if length is None else length
    rp_ids, forced = given.texts(2), given.get(3, bool) or False
    if len(rp_ids) > MAX_RP_IDS:
        raise CtapError(ERR.KEY_STORE_FULL)
    if not memory.min_pin_length <= length <= min(_LONGEST_MINIMUM, chip.profile.max_pin_length):
        raise CtapError(ERR.PIN_POLICY_VIOLATION)
    if forced and memory.pin_hash is None:
        raise CtapError(ERR.PIN_NOT_SET)
    strict = given.get(4, bool) or False
    if strict and chip.profile.complexity is None:
        raise CtapError(ERR.INVALID_PARAMETER)
    memory.min_pin_length = length
    memory.rp_ids = tuple(rp_ids) or memory.rp_ids
    # Only a hash is stored, so a PIN cannot be checked against the new rule: it has to change.
    turned_on = strict and not memory.complexity
    memory.complexity = memory.complexity or strict
    outdated = memory.pin_hash is not None and (memory.pin_length < length or turned_on)
    if forced or outdated:
        memory.force_pin_change = True
        chip.revoke_tokens()
