"""The user's own Markdown as blocks: paragraphs and points; marks of emphasis go, since a pack emphasizes nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from goodoffices.briefing.blocks import Paragraph, Points

_POINT = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s+(?=\S)")
_OPENING = re.compile(r"\s*(?:#{1,6}|>)\s+")
_EMPHASIS = re.compile(r"(\*\*|__|\*|_|`)(?=\S)(.+?)(?<=\S)\1(?!\w)")


def blocks_of(text: str) -> Iterator[Paragraph | Points]:
    """Yield the paragraphs and lists of a text in their order."""
    for part in re.split(r"\n\s*\n", text):
        for is_list, lines in groupby(_joined(part), key=lambda line: bool(_POINT.match(line))):
            if is_list:
                yield Points(tuple(_plain(_POINT.sub("", line, count=1)) for line in lines))
            else:
                yield from (Paragraph(plain) for plain in [_plain(" ".join(lines))] if plain)


def _joined(part: str) -> list[str]:
    """Join a line that goes on under a point to that point."""
    lines: list[str] = []
    for line in part.splitlines():
        if line[:1].isspace() and lines and not _POINT.match(line):
            lines[-1] = f"{lines[-1]} {line.strip()}"
        elif line.strip():
            lines.append(line)
    return lines


def _plain(text: str) -> str:
    """Return the text without marks of heading, quotation and emphasis."""
    plain = _OPENING.sub("", " ".join(text.split()), count=1)
    while (simpler := _EMPHASIS.sub(r"\2", plain)) != plain:
        plain = simpler
    return plain
