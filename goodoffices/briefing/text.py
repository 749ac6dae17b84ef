"""A paragraph of the layout engine that breaks its lines once for a width, however often it is asked."""

from __future__ import annotations

from reportlab.platypus import Paragraph


class Text(Paragraph):
    """Text of one style; tables ask it for its height again when they draw it."""

    _broken_for: float | None = None

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  the engine's own names
        """Return width and height, from memory where the lines are broken for this width already."""
        if self._broken_for != availWidth or not hasattr(self, "blPara"):
            super().wrap(availWidth, availHeight)
            self._broken_for = availWidth
        return self.width, self.height
