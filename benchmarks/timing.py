"""Time things the same way everywhere: each several times, the median and the slowest in one small table."""

from __future__ import annotations

import os
import platform
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field

Seconds = float


@dataclass
class Table:
    """Rows of what was measured, printed as they come."""

    title: str
    width: int = 44
    rows: dict[str, Seconds] = field(default_factory=dict)

    def __post_init__(self) -> None:
        print(f"{self.title}: Python {platform.python_version()}, {sys.platform}, {os.cpu_count()} cores")
        print(f"{'':{self.width}}   n     median    slowest")

    def measure(self, name: str, action: Callable[[], object], times: int) -> Seconds:
        """Time an action so many times and print its row; return the median."""
        return self.add(name, [timed(action) for _turn in range(times)])

    def add(self, name: str, found: list[Seconds]) -> Seconds:
        """Print the row of what was timed elsewhere; return the median."""
        self.rows[name] = statistics.median(found)
        shown = (f"{seconds * 1000:>8.1f} ms" for seconds in (self.rows[name], max(found)))
        print(f"{name:{self.width}} {len(found):>3} {' '.join(shown)}", flush=True)
        return self.rows[name]


def timed(action: Callable[[], object]) -> Seconds:
    """Run an action once and return how long it took."""
    began = time.perf_counter()
    action()
    return time.perf_counter() - began
