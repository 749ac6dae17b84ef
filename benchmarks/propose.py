"""How long a proposal takes, and the search for a clash, with rosters of 60, 1,000 and 10,000 invented people.

Run it from the repository: ``.venv/bin/python -m benchmarks.propose``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from statistics import median
from time import perf_counter

from goodoffices.composition import alternates, check_team, propose
from tests.composition.rosters import large_roster

ROUNDS = 5


def seconds(work: Callable[[], object]) -> float:
    """Return the median time of some rounds, in seconds."""
    times = []
    for _ in range(ROUNDS):
        begins = perf_counter()
        work()
        times.append(perf_counter() - begins)
    return median(times)


def main() -> None:
    """Print a line for each roster."""
    begins = perf_counter()
    propose(large_roster(13))
    print(f"first proposal with the solver's import: {perf_counter() - begins:.3f} s")
    print("people  proposal  clash  alternates  check of a team")
    for people in (60, 1_000, 10_000):
        case = large_roster(people)
        without = replace(case, people=tuple(someone for someone in case.people if someone.body != "ORG-R"))
        members = getattr(propose(case), "members", ())
        figures = (
            seconds(lambda: propose(case)),  # noqa: B023  called at once
            seconds(lambda: propose(without)),  # noqa: B023
            seconds(lambda: alternates(case, members)),  # noqa: B023
            seconds(lambda: check_team(case, members)),  # noqa: B023
        )
        print(f"{people:6}", *(f"{figure:.4f} s" for figure in figures), sep="  ")


if __name__ == "__main__":
    main()
