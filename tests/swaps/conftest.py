"""Which swaps are played, and the table of what became of them."""

import random
from collections import Counter

import pytest

from tests.swaps.cases import every

SAMPLE, SEED = 250, 20
TOLD = pytest.StashKey[Counter[tuple[str, str]]]()
"""How often each job ended in which way."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" in metafunc.fixturenames:
        cases = every()
        if metafunc.config.getoption("--swaps") != "all":
            # Repeatable, and not a secret.
            cases = random.Random(SEED).sample(cases, SAMPLE)  # noqa: S311
        metafunc.parametrize("case", cases, ids=str)


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Counter[tuple[str, str]]:
    """Where a case notes how it ended."""
    return request.config.stash.setdefault(TOLD, Counter())


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print how many swaps were played and how they ended."""
    told = config.stash.get(TOLD, Counter())
    if not told:
        return
    terminalreporter.section(f"{told.total()} of {len(every())} swaps")
    for (job, outcome), count in sorted(told.items()):
        terminalreporter.write_line(f"{job:26} {outcome:26} {count:6}")
