"""Briefing packs: a snapshot in, PDF bytes out, and pictures of pages for preview. Nothing here knows a store, a window or a file's path.

``clear`` decides what one reader's copy may hold; ``sections`` say it in blocks; ``flow``, ``pager`` and ``master`` set it; ``protect`` encrypts.
"""

from goodoffices.briefing.clear import Cleared, clear
from goodoffices.briefing.leaks import leaks
from goodoffices.briefing.master import make_master
from goodoffices.briefing.preview import PageImage, page_image
from goodoffices.briefing.protect import protect
from goodoffices.briefing.sealed import sealed_names
from goodoffices.briefing.snapshot import Master, Snapshot

__all__ = [
    "Cleared",
    "Master",
    "PageImage",
    "Snapshot",
    "clear",
    "leaks",
    "make_master",
    "page_image",
    "protect",
    "sealed_names",
]
