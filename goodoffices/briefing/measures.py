"""Measures of the page, in points, and its few colours."""

from __future__ import annotations

from goodoffices.records.item import Level

_MM = 72 / 25.4

PAGE_WIDTH, PAGE_HEIGHT = 595.2756, 841.8898
"""A4."""

EDGE = 26 * _MM
"""Where rules, tables and the numbers of paragraphs begin."""

GUTTER = 13 * _MM
"""The room for those numbers; the text begins behind it."""

TEXT_LEFT = EDGE + GUTTER
FULL_WIDTH = PAGE_WIDTH - EDGE - 24 * _MM
TEXT_WIDTH = FULL_WIDTH - GUTTER
TOP = PAGE_HEIGHT - 34 * _MM
BOTTOM = 30 * _MM

BANNER_TOP = PAGE_HEIGHT - 14 * _MM
HEADER = PAGE_HEIGHT - 23 * _MM
FOOTER = 20 * _MM
BANNER_BOTTOM = 11 * _MM

INK = "#1b2430"
DEEP = "#1f3a5f"
QUIET = "#566272"
HAIRLINE = "#c3cad3"
TINT = "#f3f5f8"
_MARKED = "#8e1b1b"

LEVEL_INK = {Level.UNCLASSIFIED: QUIET, Level.CONFIDENTIAL: _MARKED, Level.STRICTLY_CONFIDENTIAL: _MARKED}
