"""What it costs to load and check an agreement, beside PyYAML's pure loader reading it.

    python benchmarks/check.py [--rounds 30]

The file is the longest example. PyYAML's pure loader only makes dicts and lists of it;
ours knows the line of each value, checks every one against the model, and examines the
agreement with all the rules. All are warm: each has run once.

Figures are ratios of CPU time within one run, medians over interleaved rounds.
"""

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import yaml

import ententes

EXAMPLES = Path(__file__).parents[1] / "examples"


def main() -> None:
    """Measure, and print one line for each way."""
    rounds = _arguments().rounds
    texts = [file.read_text("utf-8") for file in EXAMPLES.glob("*.yaml")]
    text = max(texts, key=lambda one: one.count("\n"))
    agreement = ententes.load(text)
    ways: dict[str, Callable[[], object]] = {
        "PyYAML, pure loader": lambda: yaml.load(text, Loader=yaml.SafeLoader),
        "PyYAML, C loader": lambda: yaml.load(text, Loader=yaml.CSafeLoader),
        "ententes, load": lambda: ententes.load(text),
        "ententes, check": lambda: ententes.check(agreement),
        "ententes, load and check": lambda: ententes.check(ententes.load(text)),
    }
    costs = measured(ways, rounds)
    peer = costs["PyYAML, pure loader"]
    lines = text.count("\n")
    print(f"{lines} lines, {rounds} rounds; each way’s CPU over the pure loader’s [quartiles]")
    for name, cost in costs.items():
        ratios = [one / other for one, other in zip(cost, peer, strict=True)]
        low, middle, high = statistics.quantiles(ratios, n=4)
        print(f"{name:26} {middle:6.2f}  [{low:.2f}–{high:.2f}]")


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


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=30)
    return parser.parse_args()


if __name__ == "__main__":
    main()
