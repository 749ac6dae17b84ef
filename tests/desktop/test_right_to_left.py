from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from goodoffices.desktop import said
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.time_strip import Hour, StripRow, TimeStrip
from goodoffices.desktop.widgets.way import Way
from goodoffices.records.mission import MissionStage
from goodoffices.records.time import Period
from tests.desktop.conftest import OpenAs, settle


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def middle_of(picture: QImage, colour: str, theme: Theme) -> float:
    """Return where in the width of a picture, from 0 to 1, a colour of the table lies."""
    wanted = theme.colour(colour).rgb()
    columns = [
        x
        for x in range(picture.width())
        for y in range(0, picture.height(), 2)
        if picture.pixelColor(x, y).rgb() == wanted
    ]
    return sum(columns) / len(columns) / picture.width()


NIGHTS = (Hour.NIGHT,) * 48


def strip_at(hour: int) -> TimeStrip:
    strip = TimeStrip()
    strip.resize(400, 70)
    strip.show_rows([StripRow("Geneva", datetime(2026, 5, 21, hour, tzinfo=UTC), NIGHTS, hour / 24)], 60)
    return strip


@pytest.mark.usefixtures("right_to_left")
def test_the_rail_and_the_list_stand_on_the_right(open_as: OpenAs, qtbot: QtBot) -> None:
    window = open_as("Seat 1")
    settle(window, qtbot)
    shell = window.shell
    assert shell is not None

    assert shell.rail.x() > shell.width() / 2
    assert shell.top_bar.search.x() > shell.top_bar.undo.x()


def test_the_strip_of_times_is_mirrored(theme: Theme, qtbot: QtBot) -> None:
    strip = strip_at(5)
    qtbot.addWidget(strip)
    left_to_right = middle_of(strip.grab().toImage(), "accent", theme)

    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right_to_left = middle_of(strip.grab().toImage(), "accent", theme)

    assert left_to_right < 0.35
    assert right_to_left == pytest.approx(1 - left_to_right, abs=0.02)


def test_the_way_of_a_mission_is_mirrored(theme: Theme, qtbot: QtBot) -> None:
    way = Way()
    qtbot.addWidget(way)
    way.resize(800, 62)
    way.show_stage(MissionStage.SOUNDED_OUT)
    left_to_right = middle_of(way.grab().toImage(), "accent", theme)

    way.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right_to_left = middle_of(way.grab().toImage(), "accent", theme)

    assert left_to_right < 0.35
    assert right_to_left == pytest.approx(1 - left_to_right, abs=0.02)


def test_days_and_times_are_kept_in_one_piece() -> None:
    east = timezone(timedelta(hours=11))

    assert said.span(Period(date(2027, 1, 12), date(2027, 1, 19))) == "\u206812–19 January 2027\u2069"
    assert said.clock_time(datetime(2026, 5, 21, 9, 41, tzinfo=UTC)) == "\u206809:41\u2069"
    assert (
        StripRow("Capital", datetime(2026, 5, 22, 1, 30, tzinfo=east), NIGHTS, 0.5, 1).time_said
        == "\u206801:30 UTC+11 \u2068+1 day\u2069\u2069"
    )
