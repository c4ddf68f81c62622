"""`--scenario NAME`, the same for the window and in a terminal."""

import argparse
import sys

from core.virtual.scenarios import SCENARIOS, Scenario, find


def scenario(name: str) -> Scenario:
    """The scenario of this name; “list” prints all names and ends the program."""
    if name == "list":
        sys.stdout.write("".join(f"{one.name:22} {one.title}\n" for one in SCENARIOS))
        raise SystemExit(0)
    if found := find(name):
        return found
    names = ", ".join(one.name for one in SCENARIOS)
    raise argparse.ArgumentTypeError(f"there is no scenario “{name}”; there are {names}")
