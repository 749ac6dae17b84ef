"""The shell of an open vault: the rail, the page chosen in it, and what surrounds every page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QWidget

from goodoffices.desktop.drafts import Drafts
from goodoffices.desktop.pages.catalogue import ENTRIES, Page, PageName, make_page
from goodoffices.desktop.session import Session
from goodoffices.desktop.shell.banner import DemonstrationBanner
from goodoffices.desktop.shell.leaving import keep_all
from goodoffices.desktop.shell.rail import Rail
from goodoffices.desktop.shell.status_bar import StatusBar
from goodoffices.desktop.shell.toast import Toast
from goodoffices.desktop.shell.top_bar import TopBar
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.desktop.widgets.notice import Notice
from goodoffices.desktop.widgets.rows import column, holding, row
from goodoffices.errors import GoodOfficesError
from goodoffices.office import Changes, Hit, redo, undo
from goodoffices.words import Phrase, _


class Shell(QFrame):
    """Everything seen while a vault is open."""

    lock_asked = Signal()

    def __init__(self, session: Session, surroundings: Surroundings) -> None:
        super().__init__()
        self.session = session
        self.drafts = Drafts()
        self._surroundings = surroundings
        self._pages: dict[PageName, Page] = {}
        self._silent = False
        self.rail = Rail([(icon, _(name)) for name, icon in ENTRIES.values()], surroundings.settings)
        self.rail.chosen.connect(lambda number: self.open_page(list(PageName)[number]))
        self.rail.lock_asked.connect(self.lock_asked)
        self.top_bar = TopBar(session, self)
        self.top_bar.undo_asked.connect(self.undo)
        self.top_bar.redo_asked.connect(self.redo)
        self.top_bar.search.opened.connect(self.open_hit)
        self.status_bar = StatusBar(surroundings.clock)
        self.notice = Notice(action=_("Close"), pressed=self._silence)
        self._stack = QStackedWidget()
        self._lay_out()
        self._toast = Toast(self)
        self._toast.undo_asked.connect(self.undo)
        session.changed.connect(self._tell)
        session.failed.connect(self.notice.say_error)
        self._give_shortcuts()
        self.rail.choose(0)

    def page(self, name: PageName) -> Page:
        """Return a page, made when it is first asked for."""
        if name not in self._pages:
            page = make_page(name, self.session, self.drafts, self._surroundings)
            page.place_shown.connect(self.status_bar.show_place)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def open_page(self, name: PageName) -> Page:
        """Show a page."""
        page = self.page(name)
        self.top_bar.search.close_findings()
        self._stack.setCurrentWidget(page)
        number = list(PageName).index(name)
        if self.rail.pages.currentIndex().row() != number:
            self.rail.choose(number)
        page.ask_again()
        return page

    def open_hit(self, hit: Hit) -> None:
        """Show what the search found, on the page where it lives."""
        name = {"person": PageName.PEOPLE}.get(hit.kind, PageName.MISSIONS)
        if hit.kind == "note" and hit.belongs_to is None:
            name = PageName.NOTES
        self.open_page(name).show_record(hit.kind, hit.id, hit.belongs_to)

    def undo(self) -> None:
        """Take back the last change."""
        self.session.ask(undo, owner=self, then=lambda changes: self._tell_turned(_("Undone: {what}"), changes))

    def redo(self) -> None:
        """Bring back what was undone last."""
        self.session.ask(redo, owner=self, then=lambda changes: self._tell_turned(_("Done again: {what}"), changes))

    def keep_unsaved(self, then: Callable[[], None], failed: Callable[[], None]) -> None:
        """Write every note that is not saved yet into the vault, then go on; where one cannot be kept, say so and stay."""

        def stay(error: GoodOfficesError) -> None:
            self.notice.say_error(error)
            failed()

        keep_all(self.session, self.drafts, self, then, stay)

    def next_pane(self, step: int = 1) -> None:
        """Move the focus to the next pane: rail, search, and the panes of the page."""
        page = self._pages[list(PageName)[self.rail.pages.currentIndex().row()]]
        panes: list[QWidget] = [self.rail.pages, self.top_bar.search, *page.panes()]
        panes = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next(
            (number for number, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))), -1
        )
        _take_focus(panes[(here + step) % len(panes)])

    def _lay_out(self) -> None:
        banner = DemonstrationBanner(self.session)
        notice_line = row(self.notice, margins=(20, 0, 16, 0))
        main = column(self.top_bar, banner, notice_line, self._stack, self.status_bar, gap=0)
        main.setStretchFactor(self._stack, 1)
        self.setLayout(row(self.rail, holding(main, "ground"), gap=0))

    def _tell(self, changes: object) -> None:
        self.status_bar.show_saved()
        if isinstance(changes, Changes) and not self._silent:
            self._toast.say(str(Phrase(changes.action)))

    def _tell_turned(self, words: str, changes: Changes) -> None:
        self._silent = True
        self.session.changed.emit(changes)
        self._silent = False
        self._toast.say(words.format(what=Phrase(changes.action)), can_undo=False)

    def _give_shortcuts(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+F", self._search),
            ("Ctrl+K", self._search),
            ("F6", self.next_pane),
            ("Shift+F6", lambda: self.next_pane(-1)),
            *((f"Ctrl+{number}", lambda at=number: self.rail.choose(at - 1)) for number in range(1, len(PageName) + 1)),
        ]
        for key, does in keys:
            QShortcut(QKeySequence(key), self).activated.connect(does)

    def _silence(self) -> None:
        self.notice.silence()

    def _search(self) -> None:
        self.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.search.selectAll()


def _take_focus(pane: QWidget) -> None:
    reason = Qt.FocusReason.TabFocusReason
    if pane.focusPolicy() != Qt.FocusPolicy.NoFocus or pane.focusProxy():
        pane.setFocus(reason)
        return
    inner = (
        child
        for child in pane.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled()
    )
    first = next(inner, None)
    if first:
        first.setFocus(reason)
