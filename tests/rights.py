"""Act without rights, so that a read-only folder refuses also where the tests run as root."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

NOBODY = 65534

if sys.platform != "win32":

    @contextmanager
    def as_a_user_without_rights() -> Iterator[None]:
        """Act as nobody where the tests run as root, whom no folder refuses."""
        was_root = os.geteuid() == 0
        if was_root:
            os.seteuid(NOBODY)
        try:
            yield
        finally:
            if was_root:
                os.seteuid(0)
