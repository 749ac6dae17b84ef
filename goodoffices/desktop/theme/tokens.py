"""The one table of colours, sizes and spaces; every text on its ground has 4.5:1, every border of an input 3:1 (WCAG 2.2 AA)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    """The looks that a person can choose."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Colours of one scheme as ``#rrggbb``.

    ``border`` only adorns; ``input_border`` is what tells where a control ends; ``working`` fills the hours of work in a strip of times.
    """

    bg: str
    surface: str
    raised: str
    rail: str
    rail_hover: str
    rail_sel: str
    rail_text: str
    rail_text_sel: str
    border: str
    input_border: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    accent_soft: str
    accent_text: str
    on_accent: str
    ok: str
    ok_soft: str
    working: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    info_soft: str
    focus: str
    scroll: str


LIGHT = Tokens(
    bg="#f6f7f9",
    surface="#ffffff",
    raised="#ffffff",
    rail="#0f2742",
    rail_hover="#1b3857",
    rail_sel="#26486d",
    rail_text="#c9d6e4",
    rail_text_sel="#ffffff",
    border="#e3e7ec",
    input_border="#7c8896",
    text="#16202c",
    muted="#5a6675",
    faint="#5f6b7a",
    accent="#0b6bcb",
    accent_hover="#095aab",
    accent_soft="#e6f0fb",
    accent_text="#0960b8",
    on_accent="#ffffff",
    ok="#137a4b",
    ok_soft="#e2f4ea",
    working="#4a9c76",
    warn="#8f5a00",
    warn_soft="#fdf0d9",
    bad="#b3261e",
    bad_soft="#fbe6e4",
    info_soft="#e8ecf2",
    focus="#0b6bcb",
    scroll="#8f99a6",
)

DARK = Tokens(
    bg="#12161c",
    surface="#1a2028",
    raised="#222a34",
    rail="#0d1117",
    rail_hover="#1b222c",
    rail_sel="#253245",
    rail_text="#9fb0c3",
    rail_text_sel="#ffffff",
    border="#2b3440",
    input_border="#74839a",
    text="#e8edf3",
    muted="#a2afbe",
    faint="#93a0b0",
    accent="#4c9ef0",
    accent_hover="#6bb0f5",
    accent_soft="#1c324a",
    accent_text="#6bb0f5",
    on_accent="#06121f",
    ok="#5fd39b",
    ok_soft="#16352a",
    working="#3d8f67",
    warn="#f0b95b",
    warn_soft="#3a2d14",
    bad="#ff8a80",
    bad_soft="#432021",
    info_soft="#29323e",
    focus="#6bb0f5",
    scroll="#66758a",
)

HIGH_CONTRAST = Tokens(
    bg="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    rail="#000000",
    rail_hover="#1b3857",
    rail_sel="#26486d",
    rail_text="#ffffff",
    rail_text_sel="#ffffff",
    border="#000000",
    input_border="#000000",
    text="#000000",
    muted="#000000",
    faint="#222222",
    accent="#003c8f",
    accent_hover="#002a66",
    accent_soft="#dbe9ff",
    accent_text="#003c8f",
    on_accent="#ffffff",
    ok="#005a2b",
    ok_soft="#ffffff",
    working="#005a2b",
    warn="#5c3a00",
    warn_soft="#ffffff",
    bad="#8a0000",
    bad_soft="#ffffff",
    info_soft="#ffffff",
    focus="#000000",
    scroll="#4a4a4a",
)

TOKENS: dict[Scheme, Tokens] = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.HIGH_CONTRAST: HIGH_CONTRAST}

TEXT_ON_GROUND: tuple[tuple[str, str], ...] = (
    *(
        (text, ground)
        for text in ("text", "muted", "faint", "accent_text")
        for ground in ("bg", "surface", "raised", "accent_soft")
    ),
    *((text, "info_soft") for text in ("text", "muted", "faint")),
    *((text, ground) for text in ("ok", "warn", "bad") for ground in ("surface", "bg")),
    ("ok", "ok_soft"),
    ("warn", "warn_soft"),
    ("bad", "bad_soft"),
    ("text", "warn_soft"),
    ("text", "bad_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("rail_text", "rail"),
    ("rail_text", "rail_hover"),
    ("rail_text_sel", "rail_sel"),
    ("surface", "text"),
)
"""Every pair of a text and the ground it is written on."""

LINE_ON_GROUND: tuple[tuple[str, str], ...] = (
    *((line, ground) for line in ("input_border", "accent", "focus") for ground in ("bg", "surface", "raised")),
    ("ok", "surface"),
    ("warn", "surface"),
    ("bad", "surface"),
    ("working", "surface"),
)
"""Every pair of a line that carries meaning and the ground it is drawn on."""


class Size:
    """Lengths in px at a base text of 13 px; ``Theme.px`` scales them all together."""

    TEXT = 13
    SECONDARY = 12
    KEY_CAP = 11
    CARD_HEAD = 14
    TITLE = 22
    CONTROL = 34
    PILL = 20
    RAIL = 208
    LIST = 306
    CARD_RADIUS = 12
    CONTROL_RADIUS = 8
    TOP_BAR = 60
    STATUS_BAR = 30
    STACK_BELOW = 1260
    MINIMUM_WIDTH = 1024
    MINIMUM_HEIGHT = 680
