from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from goodoffices.desktop.pages.catalogue import PageName
from goodoffices.desktop.pages.missions import MissionsPage
from goodoffices.desktop.pages.team_tab import TeamTab
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.window import Window
from goodoffices.office import (
    Desk,
    MissionLine,
    Proposal,
    missions,
    proposal_view,
    propose_team,
    team_problem,
)
from tests.desktop.conftest import settle

Answer = TypeVar("Answer")


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


def propose_without_the_co_leader(window: Window, tab: TeamTab, qtbot: QtBot) -> None:
    """Have a composition proposed from a roster without the co-leader of the approved team."""
    line = ask(window, qtbot, missions)[0]
    assert isinstance(line, MissionLine)
    problem = ask(window, qtbot, lambda desk: team_problem(desk, line.id))
    others = tuple(person for person in problem.people if person.family_name != "Brisvane")
    found = propose_team(replace(problem, people=others))
    assert isinstance(found, Proposal)
    view = ask(window, qtbot, lambda desk: proposal_view(desk, line.id, found.members))
    tab.show_proposal(line.id, found.members, view)


def ask(window: Window, qtbot: QtBot, use: Callable[[Desk], Answer]) -> Answer:
    """Return the answer of a use case."""
    assert window.shell is not None
    answers: list[Answer] = []
    window.shell.session.ask(use, owner=window, then=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_every_rule_is_shown_as_met_in_words(tab: TeamTab) -> None:
    words = said(tab)

    assert "all met" in words
    assert "Part filled" not in words
    assert "Every member is free on all days of the mission" in words
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

    assert tab.proposed.isVisible() or tab.same.isVisible()
    assert not tab.notice.isVisible()
    assert not tab.waiting.isVisible()
    assert "Approved by" in said(tab)


def test_a_proposal_is_kept_only_on_request_and_then_waits_below_the_approved_team(
    window: Window, tab: TeamTab, qtbot: QtBot
) -> None:
    propose_without_the_co_leader(window, tab, qtbot)
    seen = said(tab)
    waited_before = tab.waiting.isVisible()

    tab.keep.click()
    qtbot.waitUntil(tab.waiting.isVisible)
    settle(window, qtbot)

    assert "Proposed, not kept yet" in seen
    assert "instead of \u2068H.E. Mr. Dalen Brisvane" in seen
    assert not waited_before
    assert not tab.proposed.isVisible()
    assert "Approved by" in said(tab)
    assert "a person approves it, with reasons" in said(tab)


def test_a_proposal_set_aside_leaves_no_trace(window: Window, tab: TeamTab, qtbot: QtBot) -> None:
    propose_without_the_co_leader(window, tab, qtbot)

    tab.proposed.findChildren(Button)[1].click()
    settle(window, qtbot)

    assert not tab.proposed.isVisible()
    assert window.shell is not None
    assert not window.shell.top_bar.undo.isEnabled()


def test_a_member_who_represents_no_state_carries_no_regional_group(tab: TeamTab) -> None:
    words = said(tab)

    assert "OHCHR  ·  Western European and other States" not in words
    assert "Organization R  ·  Asia-Pacific States" not in words


def test_looking_for_a_composition_can_be_stopped(window: Window, tab: TeamTab, qtbot: QtBot) -> None:
    before = said(tab)

    tab.ask_for_proposal()
    qtbot.waitUntil(lambda: window.shell is not None and not window.shell.session.solver.is_idle)
    tab.stop()

    qtbot.waitUntil(tab.propose.isEnabled, timeout=60_000)
    settle(window, qtbot)
    assert not tab.notice.isVisible()
    assert said(tab).splitlines()[0] == before.splitlines()[0]
