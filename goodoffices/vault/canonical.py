"""One way only to write a value as JSON, so that the same value is always the same bytes and can be signed and hashed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

Json = Mapping[str, object] | Sequence[object]


def canonical(value: Json) -> bytes:
    """Return sorted, compact JSON in UTF-8; half a surrogate pair, which a clipboard can hold, comes back as it was."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8", "surrogatepass")
