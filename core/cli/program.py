"""Puts a command line, a bus, a renderer and somebody's answers together."""

import asyncio
import signal
import sys
from collections.abc import Callable
from functools import partial
from typing import Any, TextIO

from core.cli import words
from core.cli.answers import Answers
from core.cli.arguments import Command, Order
from core.cli.audit import audit_verify
from core.cli.choose import NoChoice
from core.cli.commands import perform
from core.cli.connect import Connection, connect, this_computer, this_policy, this_recorder
from core.cli.doctor import doctor
from core.cli.exit_codes import ExitCode, exit_code
from core.cli.explain import explain
from core.cli.jobs import Desk
from core.cli.json_lines import JsonLines
from core.cli.output import Writer
from core.cli.policy import hash_passcode, show_policy
from core.cli.report import report
from core.cli.sources import Source
from core.cli.terminal import Terminal
from core.cli.view import View
from core.errors import Failure, OperationError, Problem
from core.flow import Declined
from core.flows.jobs import Jobs
from core.policy.model import Policy
from core.policy.resolve import Managed
from core.ports import Computer


async def serve(
    order: Order,
    source: Source,
    out: TextIO | None,
    aside: TextIO | None,
    reach: Callable[[Order], Connection] = connect,
    computer: Callable[[], Computer] = this_computer,
    policies: Callable[[], Managed] = this_policy,
) -> ExitCode:
    """Carry out one command line. Cancelling it frees the key first."""
    task = asyncio.current_task()
    if task is None:
        raise RuntimeError("serve runs as a task")
    results, guidance = Writer(out, _once(task)), Writer(aside, _once(task))
    answers, decided = Answers(source, guidance.part), policies()
    view: View = JsonLines(results)
    if not order.json:
        view = Terminal(results, guidance, interactive=source.interactive, policy=decided.policy)
    match order.command:
        case Command.DOCTOR:
            return await doctor(computer(), order, results, guidance)
        case Command.EXPLAIN:
            return explain(
                order.code, decided.policy.help_desk, results, guidance, as_json=order.json
            )
        case Command.POLICY | Command.AUDIT_VERIFY:
            return _of_policy(order, decided, results, guidance)
        case Command.POLICY_HASH:
            return await hash_passcode(answers, results, guidance.line, as_json=order.json)
        case Command.REPORT:
            told = partial(reach, order), computer(), decided
            return await report(order, view, results, guidance, *told)
        case _:
            return await _with_keys(order, answers, view, guidance, reach, decided.policy)


def _of_policy(order: Order, managed: Managed, results: Writer, guidance: Writer) -> ExitCode:
    if order.command is Command.AUDIT_VERIFY:
        return audit_verify(managed.policy.audit, order, results, guidance)
    return show_policy(managed, results, as_json=order.json)


async def _with_keys(
    order: Order,
    answers: Answers,
    view: View,
    guidance: Writer,
    reach: Callable[[Order], Connection],
    policy: Policy,
) -> ExitCode:
    try:
        connection = reach(order)
    except (ImportError, OSError) as error:
        guidance.line(words.NO_USB.replace("{why}", str(error)))
        return ExitCode.UNEXPECTED
    recorder = this_recorder(policy.audit)
    jobs = Jobs(connection.bus, policy)
    hands = connection.rehearse, connection.plug_next
    desk = Desk(jobs, view, answers, guidance.line, recorder, *hands)
    try:
        return await _told(desk, order)
    finally:
        await connection.bus.close()
        await recorder.close()
        if trouble := recorder.trouble.finding:
            guidance.line(f"{trouble.text} ({trouble.code})")


async def _told(desk: Desk, order: Order) -> ExitCode:
    """Perform, and tell why nothing was begun where that is so."""
    try:
        return await perform(desk, order)
    except NoChoice as refusal:
        failure = refusal.failure
        desk.view.refused(failure, refusal.candidates)
    except OperationError as error:
        failure = error.failure
        desk.view.refused(failure, ())
    except Declined:
        failure = Failure(Problem.CANCELLED)
        desk.view.refused(failure, ())
    return exit_code(failure.problem)


def end_on_signals(task: asyncio.Task[ExitCode]) -> None:
    """Let the signals that end a program free the key and show typing again; Ctrl-C does anyway."""
    if sys.platform != "win32":
        for number in (signal.SIGTERM, signal.SIGHUP):
            if signal.getsignal(number) is signal.SIG_DFL:  # Not where nohup said otherwise.
                asyncio.get_running_loop().add_signal_handler(number, _once(task))


def _once(task: asyncio.Task[Any]) -> Callable[[], None]:
    """Cancel a task, but never its cleaning up."""

    def cancel() -> None:
        if not task.cancelling():
            task.cancel()

    return cancel
