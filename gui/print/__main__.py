"""`python -m gui.print DIR`: write every page to hand out, without a display."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from core.policy.sources import managed
from core.virtual.demo import demo_host
from gui.app import application, show
from gui.languages import ENGLISH, NAMES
from gui.print.guides import Guides, around
from gui.tasks import run
from gui.viewmodels.guide_printer import THEMES

SHARP = "2"
"""Pixels of the pictures for each of the screen."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns 0 when every page was written."""
    options = _parse(arguments)
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": SHARP}
    app, host = application(), demo_host()
    said = around(managed().policy, version("keydesk"))
    guides = Guides(options.folder, host, said, options.theme, options.language)
    return run(app, lambda: show(app, host, None, guides.opened)) or int(not guides.finished)


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m gui.print", description=__doc__)
    parser.add_argument("folder", metavar="DIR", type=Path, help="made where it does not exist")
    parser.add_argument("--theme", choices=THEMES, default=THEMES[0], help="of the screens")
    parser.add_argument("--language", choices=sorted(NAMES), default=ENGLISH, help="of everything")
    options = parser.parse_args(arguments)
    try:
        options.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        parser.error(str(error))
    return options


if __name__ == "__main__":
    sys.exit(main())
