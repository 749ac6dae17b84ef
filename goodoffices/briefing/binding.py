"""Spaces that must not break: article 14 (1), 15 March 2026, H.E. Name."""

from __future__ import annotations

import re

_NO_BREAK = "\N{NO-BREAK SPACE}"
_BOUND = re.compile(
    r"""
    (?<=\d)[ ](?=\(\w{1,4}\))                                             # 14 (1), 5 (f)
    | (?<=\b\d)[ ](?=\w{3,10}[ ]\d{4}\b) | (?<=\b\d\d)[ ](?=\w{3,10}[ ]\d{4}\b)   # 15 March 2026
    | (?<=\barticle)[ ](?=\d) | (?<=\bparagraph)[ ](?=\d) | (?<=\bparagraphs)[ ](?=\d)
    | [ ](?=¶) | (?<=\bart\.)[ ](?=\d) | (?<=\barts\.)[ ](?=\d) | (?<=\barticles)[ ](?=\d)
    | (?<=\bpara\.)[ ](?=\d) | (?<=\brule)[ ](?=\d) | (?<=\brules)[ ](?=\d) | (?<=\bresolution)[ ](?=\d)
    | (?<=\bMr\.)[ ] | (?<=\bMs\.)[ ] | (?<=\bMrs\.)[ ] | (?<=\bDr\.)[ ] | (?<=\bH\.E\.)[ ]
    """,
    re.VERBOSE | re.IGNORECASE,
)


def bound(text: str) -> str:
    """Return the text with spaces that keep a reference, a day or a name together."""
    return _BOUND.sub(_NO_BREAK, text)
