"""keydeskctl: the second front end over the same flows, for terminals and scripts.

`program.py` puts the parts together. `commands.py` says what each command does, `jobs.py` runs a
flow, `responder.py` answers its questions, `terminal.py` and `json_lines.py` show it.
"""

import asyncio
import codecs
import io
import sys
from collections.abc import Sequence

from core.cli.arguments import Order, parse
from core.cli.exit_codes import ExitCode
from core.cli.output import spelled_out
from core.cli.program import end_on_signals, serve
from core.cli.sources import Source, standard_input
from core.dumps import forbid_dumps


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line; returns the exit code."""
    forbid_dumps()
    codecs.register_error(spelled_out.__name__, spelled_out)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # A name may not fit a legacy code page.
            stream.reconfigure(errors=spelled_out.__name__)
    source = standard_input()
    order = parse(arguments, interactive=source.interactive)
    try:
        return asyncio.run(_program(order, source))
    except (KeyboardInterrupt, asyncio.CancelledError):
        return ExitCode.CANCELLED


async def _program(order: Order, source: Source) -> ExitCode:
    work = asyncio.create_task(serve(order, source, sys.stdout, sys.stderr))
    end_on_signals(work)
    return await work
