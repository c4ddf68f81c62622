"""The switches that every command takes."""

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.virtual.scenarios import Scenario


def add_switches(parser: argparse.ArgumentParser, default: object = argparse.SUPPRESS) -> None:
    """Switches that may stand before or after the command; only the first place has a default."""
    parser.add_argument(
        "--demo", action="store_true", default=default, help="use virtual keys instead of real ones"
    )
    parser.add_argument(
        "--scenario",
        metavar="NAME",
        type=_scenario,
        default=default or None,
        help="with --demo: a call to rehearse; “list” names them all",
    )
    parser.add_argument(
        "--json", action="store_true", default=default, help="print JSON, for scripts"
    )


def _scenario(name: str) -> "Scenario":
    from core.virtual.scenario_option import scenario  # Virtual keys are for those who ask.

    return scenario(name)
