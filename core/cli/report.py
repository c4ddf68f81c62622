"""`keydeskctl report`: what a help desk needs to know, on paper or in a file."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from core.cli import words
from core.cli.arguments import Order
from core.cli.connect import Connection
from core.cli.exit_codes import ExitCode, exit_code
from core.cli.output import Writer
from core.cli.view import View
from core.errors import Failure
from core.model import KeyInfo
from core.policy.resolve import Managed
from core.policy.rules import report_refusal
from core.ports import Computer
from core.report.as_json import report_json
from core.report.as_text import report_text
from core.report.machine import this_machine, who_is_here
from core.report.report import Report, Seen, compose
from core.report.save import save_text

_INDENT = 2


async def report(
    order: Order,
    view: View,
    out: Writer,
    aside: Writer,
    reach: Callable[[], Connection],
    computer: Computer,
    managed: Managed,
) -> ExitCode:
    """Look at everything, and tell it; a computer that reaches no key has a report as well."""
    if why := report_refusal(managed.policy):
        view.refused(Failure(why.problem, detail=why.policy), ())
        return exit_code(why.problem)
    facts = await computer.look()
    seen = Seen(
        version=_version(),
        made=datetime.now(UTC),
        machine=this_machine(),
        facts=facts,
        managed=managed,
        keys=await _keys(reach, aside),
    )
    made = compose(seen, who_is_here())
    if order.output:
        return _saved(Path(order.output), _file(made, order.json), order.force, aside)
    if order.json:
        out.line(report_json(made))
    else:
        out.part(report_text(made))
    return ExitCode.DONE


def _version() -> str:
    try:
        return version("keydesk")
    except PackageNotFoundError:
        return ""


async def _keys(reach: Callable[[], Connection], aside: Writer) -> tuple[KeyInfo, ...]:
    """Every key that is connected, read or not."""
    try:
        connection = reach()
    except (ImportError, OSError) as error:
        aside.line(words.NO_USB.replace("{why}", str(error)))
        return ()
    try:
        there = await connection.bus.attachments()
        return tuple(await asyncio.gather(*map(connection.bus.read, there)))
    finally:
        await connection.bus.close()


def _file(made: Report, as_json: bool) -> str:
    return f"{report_json(made, _INDENT)}\n" if as_json else report_text(made)


def _saved(path: Path, text: str, force: bool, aside: Writer) -> ExitCode:
    try:
        save_text(path, text, replace=force)
    except FileExistsError:
        aside.line(words.EXISTS.replace("{file}", str(path)))
        return ExitCode.USAGE
    except OSError as error:
        why = error.strerror or type(error).__name__
        aside.line(words.NOT_WRITTEN.replace("{file}", str(path)).replace("{why}", why))
        return ExitCode.UNEXPECTED
    aside.line(words.WRITTEN.replace("{file}", str(path)))
    return ExitCode.DONE
