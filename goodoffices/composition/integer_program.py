"""Whole numbers under linear rows, minimized by HiGHS: this module knows no person and no seat.

Chosen over OR-Tools and SCIP for its size and its worst case. One thread, a fixed seed and no gap make the answer repeatable; the caller
checks it again in exact integers. The solver releases the interpreter while it runs, so whichever thread calls may be a worker.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from goodoffices.errors import N_, GoodOfficesError, ProgramError, WorldError

if TYPE_CHECKING:
    from highspy import Highs, HighsLp
    from highspy.highs import HighsCallbackEvent

Listener = Callable[[], None]
"""Called between the solver's steps; it raises Cancelled when the work is to stop."""


class SolverMissing(WorldError):
    """HiGHS has no build for this machine."""

    sentence = N_(
        "This machine cannot search for a composition: its solver does not exist for this kind of processor. Choose the members by hand; every requirement is checked all the same."
    )


class IntegerProgram:
    """Variables that take whole numbers from 0 to a ceiling, and rows that bound weighted sums of them."""

    def __init__(self) -> None:
        self._ceilings: list[int] = []
        self._floors: list[int] = []
        self._rows: list[tuple[Mapping[int, int], int | None, int | None]] = []

    def variable(self, ceiling: int = 1) -> int:
        """Add a variable and return its index."""
        self._ceilings.append(ceiling)
        self._floors.append(0)
        return len(self._ceilings) - 1

    def row(self, terms: Mapping[int, int], at_least: int | None = None, at_most: int | None = None) -> None:
        """Bound the sum of ``coefficient * variable``."""
        self._rows.append((terms, at_least, at_most))

    def fix(self, variable: int, value: int) -> None:
        """Hold a variable at a value from now on."""
        self._floors[variable] = self._ceilings[variable] = value

    def minimize(self, costs: Mapping[int, int], listen: Listener) -> tuple[int, ...] | None:
        """Return the values with the least cost, or None where no values fit; raise what the listener raises."""
        listen()
        if not self._ceilings:
            return self._nothing_to_choose()
        try:
            from highspy import Highs, HighsModelStatus
        except ImportError:
            raise SolverMissing from None
        highs = Highs()  # type: ignore[no-untyped-call]
        highs.silent()
        for option, value in _OPTIONS.items():
            highs.setOptionValue(option, value)
        stopped = _interrupt_through(highs, listen)
        highs.passModel(self._as_lp(costs))
        highs.run()
        if stopped:
            raise stopped[0]
        status = highs.getModelStatus()
        if status == HighsModelStatus.kInfeasible:
            return None
        if status != HighsModelStatus.kOptimal:
            raise ProgramError(where=f"composition solver: {status.name}")
        return tuple(round(value) for value in highs.getSolution().col_value)

    def _nothing_to_choose(self) -> tuple[int, ...] | None:
        """Answer without HiGHS, which does not judge a program that has no variable."""
        fits = all((at_least or 0) <= 0 and (at_most is None or at_most >= 0) for _, at_least, at_most in self._rows)
        return () if fits else None

    def _as_lp(self, costs: Mapping[int, int]) -> HighsLp:
        from highspy import HighsLp, HighsVarType, MatrixFormat, kHighsInf

        lp = HighsLp()
        lp.num_col_, lp.num_row_ = len(self._ceilings), len(self._rows)
        lp.col_cost_ = [float(costs.get(index, 0)) for index in range(lp.num_col_)]
        lp.col_lower_ = [float(floor) for floor in self._floors]
        lp.col_upper_ = [float(ceiling) for ceiling in self._ceilings]
        lp.integrality_ = [HighsVarType.kInteger] * lp.num_col_
        lp.row_lower_ = [-kHighsInf if at_least is None else at_least for _, at_least, _ in self._rows]
        lp.row_upper_ = [kHighsInf if at_most is None else at_most for _, _, at_most in self._rows]
        starts = [0]
        for terms, _, _ in self._rows:
            starts.append(starts[-1] + len(terms))
        lp.a_matrix_.format_ = MatrixFormat.kRowwise
        lp.a_matrix_.start_ = starts
        lp.a_matrix_.index_ = [index for terms, _, _ in self._rows for index in terms]
        lp.a_matrix_.value_ = [value for terms, _, _ in self._rows for value in terms.values()]
        return lp


_OPTIONS: Mapping[str, int | float] = {"threads": 1, "random_seed": 1, "mip_rel_gap": 0.0, "mip_abs_gap": 0.0}


def _interrupt_through(highs: Highs, listen: Listener) -> list[GoodOfficesError]:
    """Let the listener stop the solver; an exception may not cross it, so it is kept in the list returned."""
    stopped: list[GoodOfficesError] = []

    def hear(event: HighsCallbackEvent) -> None:
        try:
            if not stopped:
                listen()
        except GoodOfficesError as error:
            stopped.append(error)
        event.interrupt(bool(stopped))

    highs.cbMipInterrupt += hear
    highs.cbSimplexInterrupt += hear
    return stopped
