"""Pictures of pages from memory, so that a pack is seen before any paper is."""

from __future__ import annotations

from dataclasses import dataclass, field

from goodoffices.briefing.pdfium import opened

_WHITE = (255, 255, 255, 255)


@dataclass(frozen=True, slots=True)
class PageImage:
    """A picture: width and height in pixels, and four bytes (red, green, blue, alpha) for each, row by row from the top."""

    width: int
    height: int
    rgba: bytes = field(repr=False)


def page_image(pdf: bytes, page: int, scale: float = 1.0) -> PageImage:
    """Return the picture of a page, counted from 0, on white ground; ``scale`` 1 is 72 pixels per inch."""
    from pypdfium2 import raw

    with opened(pdf) as document:
        shown = document[page]
        bitmap = shown.render(
            scale=scale, fill_color=_WHITE, force_bitmap_format=raw.FPDFBitmap_BGRA, rev_byteorder=True
        )
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        rows = bytes(bitmap.buffer)
        bitmap.close()
        shown.close()
    line = width * 4
    if stride != line:
        rows = b"".join(rows[start : start + line] for start in range(0, stride * height, stride))
    return PageImage(width, height, rows)
