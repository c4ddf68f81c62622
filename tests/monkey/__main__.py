"""`make kiosk-monkey`: hours of careless visitors; JSON lines, 1 as exit code when one got through.

MONKEY is how long in seconds (3600), SEED what it begins with.
"""

import json
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from itertools import islice

from jeepney import DBusErrorResponse

from tests.gui.atspi.client import Reader
from tests.gui.atspi.screen import keydesk, screen
from tests.monkey.chance import NAMES, PINS, Act, acts
from tests.monkey.hands import Hands
from tests.monkey.watch import Shown, answer_seconds, frame_fault, shown, traces
from tests.soak.footprint import Footprint, at_rest

SEED = 20261127
VISIT = 250
"""Acts of one visitor."""
SLOWEST = 5.0
"""Seconds within which the kiosk answers, whatever is done to it."""
GONE = 240.0
"""Seconds after which a kiosk nobody touches has forgotten its visitor at the latest."""
WARM = 3
"""Visits before memory is compared: caches fill."""
ROOM = 6144
"""KiB a kiosk may gain after that, however long the run: what glyphs and pictures take."""


class Run:
    """One kiosk and the visitors in it."""

    def __init__(self, pid: int, hands: Hands, reader: Reader, seed: int) -> None:
        self._pid = pid
        self._hands = hands
        self._reader = reader
        self._acts = acts(seed)
        self._first: Shown = shown(reader)
        self._rests: list[Footprint] = []
        self._visits = 0
        self.last: Act | None = None

    def visit(self) -> dict[str, object]:
        """One visitor: a row with what was seen, and whether all was well."""
        self._visits += 1
        slowest, faults = 0.0, []
        for act in islice(self._acts, VISIT):
            self.last = act
            self._hands.do(act)
            slowest = max(slowest, answer_seconds(self._reader))
            if fault := frame_fault(self._hands):
                faults.append(f"{act}: {fault}")
        self._hands.restore()
        back = self._left_alone()
        left = traces(shown(self._reader), self._first, NAMES + PINS)
        rest = at_rest(self._pid)
        self._rests.append(rest)
        good = back is not None and slowest < SLOWEST and not faults and not left
        return {
            "visit": self._visits,
            "slowest_ms": round(slowest * 1000),
            "forgotten_after_s": back,
            "frame": faults,
            "left": left,
            **asdict(rest),
            "verdict": good,
        }

    def drift(self) -> dict[str, object]:
        """Whether anything grew from visit to visit."""
        begun, after = self._rests[:WARM], self._rests[-1]
        gained = after.anonymous - begun[-1].anonymous
        # A key that was left plugged in is held open now and then.
        held = after.descriptors <= max(rest.descriptors for rest in begun)
        busy = after.threads <= max(rest.threads for rest in begun)
        flat = gained < ROOM and held and busy
        return {"visits": self._visits, "gained_kib": gained, "verdict": flat}

    def _left_alone(self) -> int | None:
        """Seconds until the first screen is back by itself; None where it never comes."""
        began = time.monotonic()
        while (waited := time.monotonic() - began) < GONE:
            if "attract" in shown(self._reader).places:
                return round(waited)
            time.sleep(1.0)
        return None


def rows(seconds: float, seed: int) -> Iterator[dict[str, object]]:
    """Visits until the time is over, then the drift."""
    said = sys.stderr.buffer  # A kiosk that ends says why.
    with screen() as display, keydesk(display, "--kiosk", "--demo", told=said) as kiosk:
        display.reader.find("attract")
        run = Run(kiosk.pid, Hands(display.env, display.reader), display.reader, seed)
        until = time.monotonic() + seconds
        try:
            while time.monotonic() < until:
                yield run.visit()
            yield run.drift()
        except (DBusErrorResponse, ConnectionError, TimeoutError) as error:
            yield {
                "after": str(run.last),
                "ended": kiosk.poll(),
                "why": f"{type(error).__name__} {error}".strip(),
                "verdict": False,
            }


def main() -> int:
    """Run; the exit code is 0 when all verdicts are good."""
    verdicts = []
    seed = int(os.environ.get("SEED") or SEED)
    for row in rows(float(os.environ.get("MONKEY") or "3600"), seed):
        print(json.dumps(row), flush=True)
        verdicts.append(row["verdict"])
    return 0 if all(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
