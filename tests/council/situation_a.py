"""The 22 signals and four patterns of the hypothetical situation of State A, as the rules see them."""

from __future__ import annotations

from datetime import date

from goodoffices.records.situation import Direction, Pattern, Signal
from tests.council.items import pattern, signal

_SIGNALS = (
    (1, "SIG-DISAPP", date(2026, 2, 3), "A"),
    (2, "SIG-DISAPP", date(2026, 2, 19), "A"),
    (3, "SIG-DISAPP", date(2026, 3, 11), "A"),
    (4, "SIG-KILL", date(2026, 3, 2), "B"),
    (5, "SIG-KILL", date(2026, 3, 21), "B"),
    (6, "SIG-TORT", date(2026, 3, 14), "C"),
    (7, "SIG-TORT", date(2026, 4, 2), "C"),
    (8, "SIG-HRD", date(2026, 3, 25), "D"),
    (9, "SIG-JOUR", date(2026, 3, 27), "D"),
    (10, "SIG-CSO", date(2026, 4, 4), "D"),
    (11, "SIG-CALL-SP", date(2026, 4, 8), ""),
    (12, "SIG-CALL-OHCHR", date(2026, 4, 10), ""),
    (13, "SIG-CALL-SG", date(2026, 4, 16), ""),
    (14, "SIG-ACCESS-HUM", date(2026, 4, 12), ""),
    (15, "SIG-ACCESS-HUM", date(2026, 4, 28), ""),
    (16, "SIG-ACCESS-MEDIA", date(2026, 4, 13), ""),
    (17, "SIG-ACCESS-HRD", date(2026, 4, 14), ""),
    (18, "SIG-COOP-TB", date(2026, 4, 1), ""),
    (19, "SIG-COOP-HRC", date(2026, 4, 20), ""),
    (20, "SIG-REPRISAL", date(2026, 4, 22), ""),
    (21, "SIG-DISAPP", date(2026, 1, 9), ""),
    (22, "SIG-BLACKOUT", date(2026, 4, 25), ""),
)
_IMPROVEMENTS = {15, 19}
_PATTERN_OF = {number: label for number, _code, _on, label in _SIGNALS}

SIGNALS: tuple[Signal, ...] = tuple(
    signal(number, code, on, direction=Direction.IMPROVEMENT if number in _IMPROVEMENTS else Direction.DECLINE)
    for number, code, on, _label in _SIGNALS
)
PATTERNS: tuple[Pattern, ...] = tuple(
    pattern(
        label,
        [found for found in SIGNALS if _PATTERN_OF[found.number] == label],
        gravity="life and liberty of many people" if label == "A" else "",
    )
    for label in "ABCD"
)
