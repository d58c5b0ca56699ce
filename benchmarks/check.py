"""What it costs to load and check an agreement, beside PyYAML's pure loader reading it.

    python benchmarks/check.py [--rounds 30]

The file is the longest example. PyYAML's pure loader only makes dicts and lists of it;
ours knows the line of each value, checks every one against the model, and examines the
agreement with all the rules. All are warm: each has run once.

Figures are ratios of CPU time within one run, medians over interleaved rounds.
"""

import statistics
from collections.abc import Callable
from pathlib import Path

import yaml
from measuring import measured, rounds_asked

import ententes

EXAMPLES = Path(__file__).parents[1] / "examples"


def main() -> None:
    """Measure, and print one line for each way."""
    rounds = rounds_asked(__doc__)
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


if __name__ == "__main__":
    main()
