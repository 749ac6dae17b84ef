"""Looking for words in files: as they are, in other encodings, in base64 and hexadecimal, and inside compressed streams."""

from __future__ import annotations

import re
import zlib
from base64 import b64encode
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "latin-1")

Forms = Callable[[str], Collection[bytes]]

_ZLIB_HEADS = re.compile(rb"\x78[\x01\x5e\x9c\xda]")


def every_form(words: str) -> frozenset[bytes]:
    """Return words in every form in which they are looked for."""
    return frozenset(_forms(words))


def plain_forms(words: str) -> frozenset[bytes]:
    """Return words as most programs write them: for long lists."""
    return frozenset({words.encode(), words.encode("utf-16-le")})


def found_in(data: bytes, words: Iterable[str], forms: Forms = every_form) -> list[str]:
    """Return those of the words that stand in the data, or in a compressed stream within it."""
    whole = b"\n".join((data, *_inflated(data)))
    return [one for one in words if any(form in whole for form in forms(one))]


def traces(folder: Path, words: Collection[str], forms: Forms = every_form) -> list[tuple[str, str]]:
    """Return every file below a folder with those of the words that stand in it or in its name."""
    return [
        (path.name, one)
        for path in files_in(folder)
        for one in found_in(str(path).encode() + b"\n" + path.read_bytes(), words, forms)
    ]


def files_in(folder: Path) -> list[Path]:
    """Return every file below a folder."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _forms(words: str) -> Iterator[bytes]:
    for text in {words, words.lower(), words.upper()}:
        for encoding in ENCODINGS:
            yield text.encode(encoding, "replace")
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        raw = words.encode(encoding)
        yield raw.hex().encode()
        yield raw.hex().upper().encode()
        yield from _in_base64(raw)


def _in_base64(raw: bytes) -> Iterator[bytes]:
    """Yield what of the bytes is the same in base64 whatever stands before and after them."""
    for before in range(3):
        coded = b64encode(bytes(before) + raw)
        whole = (before + len(raw)) // 3 * 4
        yield coded[-(-before * 4 // 3) : whole]


def _inflated(data: bytes) -> Iterator[bytes]:
    for head in _ZLIB_HEADS.finditer(data):
        try:
            yield zlib.decompressobj().decompress(data[head.start() :])
        except zlib.error:
            continue
