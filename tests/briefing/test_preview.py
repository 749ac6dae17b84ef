from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from goodoffices.briefing import Master, PageImage, page_image
from goodoffices.records.pack import Reader


def pixel(image: PageImage, x: int, y: int) -> tuple[int, ...]:
    start = (y * image.width + x) * 4
    return tuple(image.rgba[start : start + 4])


@pytest.mark.parametrize("scale", [0.37, 1.0, 2.0])
def test_a_page_is_a_picture_of_its_size_on_opaque_white(masters: dict[Reader, Master], scale: float) -> None:
    image = page_image(masters[Reader.TEAM].pdf, 0, scale)

    assert abs(image.width - 595.28 * scale) <= 1
    assert abs(image.height - 841.89 * scale) <= 1
    assert len(image.rgba) == image.width * image.height * 4
    assert pixel(image, 1, 1) == (255, 255, 255, 255)
    assert set(image.rgba[3::4]) == {255}


def test_the_banner_is_red_in_red_first_order(masters: dict[Reader, Master]) -> None:
    image = page_image(masters[Reader.TEAM].pdf, 0, 2.0)

    reddest = max(
        (pixel(image, x, y) for y in range(50, 90) for x in range(image.width)), key=lambda one: one[0] - one[2]
    )

    assert reddest[0] > reddest[2] + 80


def test_pages_differ_and_threads_take_turns(masters: dict[Reader, Master]) -> None:
    master = masters[Reader.TEAM]
    with ThreadPoolExecutor(4) as pool:
        images = list(pool.map(lambda page: page_image(master.pdf, page, 0.5), [*range(master.pages)] * 2))

    assert images[: master.pages] == images[master.pages :]
    assert len({image.rgba for image in images}) == master.pages


def test_a_picture_shows_nothing_of_itself_in_a_message(masters: dict[Reader, Master]) -> None:
    assert "rgba" not in repr(page_image(masters[Reader.TEAM].pdf, 0, 0.1))
