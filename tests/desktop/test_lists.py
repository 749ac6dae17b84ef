from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from goodoffices.desktop.models.lines import Line
from goodoffices.desktop.pages.catalogue import PageName
from goodoffices.desktop.pages.missions import MissionsPage
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.line_delegate import Layout
from goodoffices.desktop.window import Window
from tests.desktop.conftest import settle

SHORT, LONG = "A call", "Invitation of the State concerned"


@pytest.mark.parametrize(
    ("title", "second", "third", "step"),
    [
        (SHORT, SHORT, SHORT, 0),
        (LONG, SHORT, SHORT, 2),
        (LONG, SHORT, LONG + LONG, 1),
        (LONG, LONG, LONG + LONG, 3),
        (LONG, "", "", 1),
    ],
)
def test_the_pill_of_a_line_stands_where_it_cuts_nothing(
    theme: Theme, title: str, second: str, third: str, step: int
) -> None:
    line = Line(key=1, title=title, second=second, third=third, pill="Not for attribution")

    assert Layout(line, QFont(), theme.px(280)).pill_step == step


def test_where_the_window_is_narrow_the_list_of_missions_stands_in_place_of_the_mission(
    window: Window, qtbot: QtBot
) -> None:
    assert window.shell is not None
    page = window.shell.page(PageName.MISSIONS)
    assert isinstance(page, MissionsPage)
    window.resize(window.minimumSize())
    qtbot.waitUntil(page.detail.list_button.isVisible)
    assert not page.pane.isVisible()

    page.detail.list_button.click()
    assert page.pane.isVisible()
    assert not page.detail.isVisible()

    page.pane.list.clicked.emit(page.pane.list.currentIndex())
    assert page.detail.isVisible()
    assert not page.pane.isVisible()
    settle(window, qtbot)
