"""Finishing: what the file says of itself, and an identity that follows from its bytes."""

from __future__ import annotations

import io
from datetime import date

from goodoffices.briefing.snapshot import Snapshot
from goodoffices.words import current_language


def finish(raw: bytes, snapshot: Snapshot) -> bytes:
    """Return the pages as a finished PDF: titled by its reference alone, without author, program, or a clock's time."""
    import pikepdf

    with pikepdf.open(io.BytesIO(raw)) as document:
        if "/Info" in document.trailer:
            del document.trailer["/Info"]
        with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata["dc:title"] = snapshot.reference
            metadata["dc:language"] = {current_language()}
            metadata["xmp:CreateDate"] = _midnight(snapshot.made_on)
        document.docinfo["/Title"] = snapshot.reference
        document.docinfo["/CreationDate"] = f"D:{snapshot.made_on:%Y%m%d}000000Z"
        document.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        document.Root.Lang = pikepdf.String(current_language())
        for page in document.pages:
            if "/Trans" in page.obj:
                del page.obj["/Trans"]
        finished = io.BytesIO()
        document.save(
            finished,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
    return finished.getvalue()


def _midnight(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
