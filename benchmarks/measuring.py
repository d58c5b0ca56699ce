"""How the benchmarks measure: CPU time, interleaved rounds."""

import argparse
import time
from collections.abc import Callable


def measured(ways: dict[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """Return the CPU time of each way in each round; their order turns."""
    costs: dict[str, list[float]] = {name: [] for name in ways}
    names = list(ways)
    for turn in range(-1, rounds):
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            start = time.process_time()
            ways[name]()
            if turn >= 0:  # the first round only warms
                costs[name].append(time.process_time() - start)
    return costs


def rounds_asked(description: str | None) -> int:
    """Return how many rounds the command line asks for."""
    parser = argparse.ArgumentParser(description=(description or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=30)
    parsed: int = parser.parse_args().rounds
    return parsed
