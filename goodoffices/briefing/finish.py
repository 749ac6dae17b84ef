"""Finishing: what the file says of itself, and an identity that follows from its bytes."""

from __future__ import annotations

import io
from xml.sax.saxutils import escape

from goodoffices.briefing.snapshot import Snapshot
from goodoffices.words import current_language

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{day}</xmp:CreateDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def finish(raw: bytes, snapshot: Snapshot) -> bytes:
    """Return the pages as a finished PDF: titled by its reference alone, without author, program, or a clock's time."""
    import pikepdf

    with pikepdf.open(io.BytesIO(raw)) as document:
        if "/Info" in document.trailer:
            del document.trailer["/Info"]
        metadata = document.make_stream(_metadata(snapshot).encode())
        metadata.Type, metadata.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
        document.Root.Metadata = metadata
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


def _metadata(snapshot: Snapshot) -> str:
    """Write the XMP packet by hand: libraries sign it with their own name."""
    return _XMP.format(
        title=escape(snapshot.reference), language=current_language(), day=f"{snapshot.made_on.isoformat()}T00:00:00Z"
    )
