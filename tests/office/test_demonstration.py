"""The demonstration is made whole, in a folder of its own, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from goodoffices.errors import Cancelled
from goodoffices.office import make_demonstration
from tests.cheap import CHEAP


class _StopsAt:
    def __init__(self, step: int) -> None:
        self.step = step

    def report(self, done: int, of: int, what: str = "") -> None:  # noqa: ARG002  the port's own names
        if done >= self.step:
            raise Cancelled


@pytest.mark.parametrize("step", [0, 1, 3])
def test_a_demonstration_that_was_stopped_leaves_nothing(tmp_path: Path, step: int) -> None:
    with pytest.raises(Cancelled):
        make_demonstration(tmp_path, policy=CHEAP, progress=_StopsAt(step))

    assert list(tmp_path.iterdir()) == []
