from __future__ import annotations

import pytest

from goodoffices.desktop.theme.contrast import contrast
from goodoffices.desktop.theme.tokens import LINE_ON_GROUND, TEXT_ON_GROUND, TOKENS, Scheme


def test_black_on_white_has_the_highest_contrast_there_is() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_every_text_is_readable_on_its_ground(scheme: Scheme, text: str, ground: str) -> None:
    tokens = TOKENS[scheme]

    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("line", "ground"), LINE_ON_GROUND)
def test_every_line_with_a_meaning_is_seen_on_its_ground(scheme: Scheme, line: str, ground: str) -> None:
    tokens = TOKENS[scheme]

    assert contrast(getattr(tokens, line), getattr(tokens, ground)) >= 3
