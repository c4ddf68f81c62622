"""docs/codes.md says what the tables of words say."""

import runpy
from pathlib import Path

BUILD = Path(__file__).parents[2] / "build" / "codes.py"


def test_the_page_of_codes_is_up_to_date() -> None:
    script = runpy.run_path(str(BUILD))
    assert script["PAGE"].read_text("utf-8") == script["render"](), "run `make codes`"
