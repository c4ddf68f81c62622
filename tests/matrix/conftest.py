"""The cases of the matrix: a seeded sample, or with --matrix=all every one of them."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import pytest

from tests.matrix.case import Case, all_cases
from tests.matrix.faults import FAULTS
from tests.matrix.jobs import JOBS

_SEED = 20_261_123
_WHOLE = "set PIN", "2.1"
"""Of this job on this key the sample has every case."""

Played = Counter[tuple[str, str, str]]
"""How many cases ended so: job, fault, ending."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make one test of each case."""
    if "case" not in metafunc.fixturenames:
        return
    cases = all_cases()
    if metafunc.config.getoption("--matrix") != "all":
        cases = _sample(cases)
    metafunc.parametrize("case", cases, ids=str)


def _sample(cases: list[Case]) -> list[Case]:
    """Of each job and fault the last packet, which makes the change, and one by chance."""
    groups = defaultdict[tuple[str, str], list[Case]](list)
    for case in cases:
        groups[case.job, case.fault].append(case)
    dice = random.Random(_SEED)  # noqa: S311 - nothing secret depends on it
    chosen = {pick for of in groups.values() for pick in (of[-1], dice.choice(of[:-1]))}
    return [case for case in cases if case in chosen or (case.job, case.key) == _WHOLE]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how many cases were played, and how they ended."""
    played: Played = Counter(
        value
        for report in terminalreporter.getreports("passed")
        for name, value in report.user_properties
        if name == "matrix"
    )
    if played:
        terminalreporter.section(f"fault matrix: {played.total()} cases")
        endings = sorted({ending for _, _, ending in played})
        jobs = Counter[tuple[str, str]]()
        ended = Counter[tuple[str, str]]()
        for (job, fault, ending), count in played.items():
            jobs[fault, job] += count
            ended[fault, ending] += count
        for line in [*_table(jobs, list(JOBS)), "", *_table(ended, endings)]:
            terminalreporter.write_line(line)


def _table(counts: Counter[tuple[str, str]], columns: list[str]) -> Iterator[str]:
    """A row for each fault, as Markdown: for docs/reliability.md."""
    yield _row("", columns)
    yield "|---" * (len(columns) + 1) + "|"
    for fault in FAULTS:
        yield _row(fault, [counts[fault, column] or "" for column in columns])
    yield _row("all", [sum(counts[fault, column] for fault in FAULTS) for column in columns])


def _row(name: str, cells: Sequence[object]) -> str:
    return f"| {name} | {' | '.join(map(str, cells))} |"
