from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from goodoffices.desktop.pages.catalogue import PageName
from goodoffices.desktop.pages.missions import MissionsPage
from goodoffices.desktop.pages.team_tab import TeamTab
from goodoffices.desktop.window import Window
from tests.desktop.conftest import settle


@pytest.fixture
def tab(window: Window, qtbot: QtBot) -> TeamTab:
    assert window.shell is not None
    page = window.shell.open_page(PageName.MISSIONS)
    assert isinstance(page, MissionsPage)
    page.detail.tabs.setCurrentIndex(1)
    settle(window, qtbot)
    return page.detail.team


def said(tab: TeamTab) -> str:
    return "\n".join(label.text() for label in tab.findChildren(QLabel))


def test_every_rule_is_shown_as_met_in_words(tab: TeamTab) -> None:
    words = said(tab)

    assert "all met" in words
    assert "Gender balance" in words
    assert "No possible conflict of interest" in words
    assert "6 of 6 filled" in words


def test_no_number_stands_on_a_person(tab: TeamTab) -> None:
    assert "fit" not in said(tab).casefold().split()
    assert "score" not in said(tab).casefold()


def test_a_composition_is_proposed_on_request_and_never_approved_by_the_program(
    window: Window, tab: TeamTab, qtbot: QtBot
) -> None:
    tab.ask_for_proposal()
    qtbot.waitUntil(tab.propose.isEnabled, timeout=60_000)
    settle(window, qtbot)

    proposed_anew = "a person approves it, with reasons" in said(tab)
    assert proposed_anew or tab.same.isVisible()
    assert not tab.notice.isVisible()


def test_looking_for_a_composition_can_be_stopped(window: Window, tab: TeamTab, qtbot: QtBot) -> None:
    before = said(tab)

    tab.ask_for_proposal()
    qtbot.waitUntil(lambda: window.shell is not None and not window.shell.session.solver.is_idle)
    tab.stop()

    qtbot.waitUntil(tab.propose.isEnabled, timeout=60_000)
    settle(window, qtbot)
    assert not tab.notice.isVisible()
    assert said(tab).splitlines()[0] == before.splitlines()[0]
