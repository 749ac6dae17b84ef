"""Every kind of record has a name and an icon in lists."""

from __future__ import annotations

import pytest

from goodoffices.desktop.shell.kinds import icon_of_kind, name_of_kind
from goodoffices.records.kinds import BY_NAME
from goodoffices.resources import resource


@pytest.mark.parametrize("kind", list(BY_NAME))
def test_a_kind_has_a_name_and_a_shipped_icon(kind: str) -> None:
    assert name_of_kind(kind)
    assert resource("icons", f"{icon_of_kind(kind)}.svg").is_file()
