"""The style sheet, made from the table of tokens; widgets name their part by the property ``part``.

Qt drops a border radius larger than half the height, so whatever is round has a fixed height and exactly half of it.
"""

from __future__ import annotations

from collections.abc import Callable

from goodoffices.desktop.theme.tokens import Size, Tokens

Px = Callable[[float], int]


def style_sheet(tokens: Tokens, px: Px) -> str:
    """Return the style sheet of the whole program."""
    return "\n".join(
        (
            _grounds(tokens, px),
            _texts(tokens, px),
            _buttons(tokens, px),
            _fields(tokens, px),
            _lists(tokens, px),
            _rail(tokens, px),
        )
    )


def _grounds(t: Tokens, px: Px) -> str:
    return f"""
QWidget {{ color: {t.text}; font-size: {px(Size.TEXT)}px; }}
QMainWindow, QDialog, *[part="ground"] {{ background: {t.bg}; }}
*[part="surface"] {{ background: {t.surface}; }}
*[part="top-bar"] {{ background: {t.surface}; border: 0; border-bottom: 1px solid {t.border}; }}
*[part="status-bar"] {{ background: {t.surface}; border: 0; border-top: 1px solid {t.border}; }}
*[part="list-pane"] {{ background: {t.surface}; border: 0; border-right: 1px solid {t.border}; }}
*[part="list-pane"][mirrored="true"] {{ border-right: 0; border-left: 1px solid {t.border}; }}
*[part="card"] {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: {px(Size.CARD_RADIUS)}px; }}
*[part="popup"] {{ background: {t.raised}; border: 1px solid {t.input_border}; border-radius: {px(Size.CARD_RADIUS)}px; }}
*[part="banner"] {{ background: {t.warn_soft}; border: 0; border-bottom: 1px solid {t.border}; }}
*[part="toast"] {{ background: {t.text}; border-radius: {px(Size.CONTROL_RADIUS)}px; }}
*[part="notice"] {{ background: {t.bad_soft}; border: 1px solid {t.bad}; border-radius: {px(Size.CONTROL_RADIUS)}px; }}
*[part="notice"][tone="ok"] {{ background: {t.ok_soft}; border-color: {t.ok}; }}
*[part="notice"][tone="info"] {{ background: {t.info_soft}; border-color: {t.input_border}; }}
*[part="rule"] {{ background: {t.border}; border: 0; min-height: 1px; max-height: 1px; }}
QToolTip {{ background: {t.text}; color: {t.surface}; border: 0; padding: {px(4)}px {px(8)}px; }}
QScrollArea, QScrollArea > QWidget > QWidget[part="scrolled"] {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: {px(10)}px; margin: {px(2)}px; }}
QScrollBar:horizontal {{ background: transparent; height: {px(10)}px; margin: {px(2)}px; }}
QScrollBar::handle {{ background: {t.scroll}; border-radius: {px(3)}px; min-height: {px(32)}px; min-width: {px(32)}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: 0; background: transparent; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {t.border}; }}
QProgressBar {{ background: {t.info_soft}; border: 1px solid {t.input_border}; border-radius: {px(4)}px; min-height: {px(8)}px; max-height: {px(8)}px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: {px(3)}px; }}
"""


def _texts(t: Tokens, px: Px) -> str:
    half = px(Size.PILL) // 2
    tones = "\n".join(
        f'*[part="pill"][tone="{tone}"] {{ background: {ground}; color: {text}; border-color: {edge}; }}'
        for tone, ground, text, edge in (
            ("ok", t.ok_soft, t.ok, t.ok_soft if t.ok_soft != t.surface else t.ok),
            ("warn", t.warn_soft, t.warn, t.warn_soft if t.warn_soft != t.surface else t.warn),
            ("bad", t.bad_soft, t.bad, t.bad_soft if t.bad_soft != t.surface else t.bad),
            ("accent", t.accent_soft, t.accent_text, t.accent_soft),
            ("info", t.info_soft, t.muted, t.info_soft if t.info_soft != t.surface else t.muted),
        )
    )
    return f"""
QLabel {{ background: transparent; border: 0; }}
QLabel[part="title"] {{ font-size: {px(Size.TITLE)}px; font-weight: 600; }}
QLabel[part="head"] {{ font-size: {px(Size.CARD_HEAD)}px; font-weight: 600; }}
QLabel[part="strong"] {{ font-weight: 600; }}
QLabel[part="muted"] {{ color: {t.muted}; }}
QLabel[part="secondary"] {{ color: {t.muted}; font-size: {px(Size.SECONDARY)}px; }}
QLabel[part="faint"] {{ color: {t.faint}; font-size: {px(Size.SECONDARY)}px; }}
QLabel[part="label"] {{ color: {t.muted}; font-size: {px(Size.SECONDARY)}px; font-weight: 500; }}
QLabel[part="error"] {{ color: {t.bad}; }}
QLabel[part="on-toast"] {{ color: {t.surface}; }}
QLabel[part="passphrase"] {{ font-size: {px(16)}px; font-weight: 500; }}
QLabel[part="key-cap"] {{ color: {t.muted}; font-size: {px(Size.KEY_CAP)}px; font-weight: 500; border: 1px solid {t.input_border};
  border-radius: {px(5)}px; padding: {px(1)}px {px(8)}px; background: {t.surface}; }}
*[part="pill"] {{ font-size: {px(Size.SECONDARY)}px; font-weight: 500; min-height: {px(Size.PILL) - 2}px; max-height: {px(Size.PILL) - 2}px;
  border: 1px solid transparent; border-radius: {half}px; padding: 0 {px(10)}px; }}
{tones}
"""


def _buttons(t: Tokens, px: Px) -> str:
    height = px(Size.CONTROL) - 2
    radius = px(Size.CONTROL_RADIUS)
    chip = px(26)
    return f"""
QPushButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.input_border}; border-radius: {radius}px; font-weight: 500;
  min-height: {height}px; max-height: {height}px; padding: 0 {px(14)}px; }}
QPushButton:hover {{ background: {t.bg}; }}
QPushButton:pressed {{ background: {t.info_soft}; }}
QPushButton:focus {{ border: 2px solid {t.focus}; padding: 0 {px(14) - 1}px; min-height: {height - 2}px; max-height: {height - 2}px; }}
QPushButton:disabled {{ color: {t.input_border}; border-color: {t.border}; }}
QPushButton[part="primary"] {{ background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent}; }}
QPushButton[part="primary"]:hover {{ background: {t.accent_hover}; border-color: {t.accent_hover}; }}
QPushButton[part="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[part="primary"]:disabled {{ background: {t.info_soft}; color: {t.muted}; border-color: {t.border}; }}
QPushButton[part="quiet"] {{ background: transparent; border: 1px solid transparent; color: {t.accent_text}; padding: 0 {px(8)}px; }}
QPushButton[part="quiet"]:hover {{ background: {t.accent_soft}; }}
QPushButton[part="quiet"]:focus {{ border: 2px solid {t.focus}; }}
QPushButton[part="on-toast"] {{ background: transparent; border: 1px solid transparent; color: {t.surface}; font-weight: 600; text-decoration: underline;
  padding: 0 {px(6)}px; }}
QPushButton[part="on-toast"]:focus {{ border: 2px solid {t.surface}; }}
QPushButton[part="chip"] {{ min-height: {chip - 2}px; max-height: {chip - 2}px; border-radius: {chip // 2}px; padding: 0 {px(12)}px; color: {t.muted};
  font-size: {px(Size.SECONDARY)}px; }}
QPushButton[part="chip"]:checked {{ background: {t.accent_soft}; color: {t.accent_text}; border-color: {t.accent}; }}
QPushButton[part="chip"]:focus {{ border: 2px solid {t.focus}; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: {radius}px; padding: {px(6)}px; color: {t.text}; }}
QToolButton:hover {{ background: {t.info_soft}; }}
QToolButton:focus {{ border: 2px solid {t.focus}; padding: {px(6) - 1}px; }}
QToolButton::menu-indicator {{ image: none; }}
QTabBar {{ background: transparent; border: 0; }}
QTabBar::tab {{ background: transparent; border: 0; border-bottom: 2px solid transparent; color: {t.muted}; font-weight: 500;
  padding: {px(8)}px {px(4)}px; margin-right: {px(18)}px; }}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:selected {{ color: {t.accent_text}; border-bottom: 2px solid {t.accent}; }}
QTabBar::tab:selected:focus {{ background: {t.accent_soft}; border-bottom: 2px solid {t.focus}; }}
QMenu {{ background: {t.raised}; border: 1px solid {t.input_border}; border-radius: {px(Size.CARD_RADIUS)}px; padding: {px(6)}px; }}
QMenu::item {{ padding: {px(7)}px {px(28)}px; border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.input_border}; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: {px(5)}px; }}
"""


def _fields(t: Tokens, px: Px) -> str:
    height = px(Size.CONTROL) - 2
    radius = px(Size.CONTROL_RADIUS)
    return f"""
QLineEdit, QComboBox, QPlainTextEdit, QTextEdit {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.input_border}; border-radius: {radius}px;
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; placeholder-text-color: {t.faint}; }}
QLineEdit {{ min-height: {height}px; max-height: {height}px; padding: 0 {px(10)}px; }}
QLineEdit[part="search"] {{ background: {t.bg}; }}
QLineEdit[part="note-title"] {{ font-size: {px(16)}px; font-weight: 600; }}
QComboBox {{ min-height: {height}px; max-height: {height}px; padding: 0 {px(10)}px; }}
QComboBox::drop-down {{ border: 0; width: {px(26)}px; background: transparent; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {t.raised}; border: 1px solid {t.input_border}; selection-background-color: {t.accent_soft};
  selection-color: {t.text}; padding: {px(4)}px; outline: 0; }}
QPlainTextEdit, QTextEdit {{ padding: {px(8)}px; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {t.focus}; }}
QLineEdit:focus {{ padding: 0 {px(10) - 1}px; min-height: {height - 2}px; max-height: {height - 2}px; }}
QComboBox:focus {{ padding: 0 {px(10) - 1}px; min-height: {height - 2}px; max-height: {height - 2}px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: {px(8) - 1}px; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {{ color: {t.muted}; background: {t.bg}; }}
QLineEdit[invalid="true"] {{ border: 2px solid {t.bad}; }}
QLineEdit QToolButton {{ padding: 0; border: 0; }}
"""


def _lists(t: Tokens, px: Px) -> str:
    return f"""
QListView, QTableView, QTreeView {{ background: transparent; border: 1px solid transparent; border-radius: {px(Size.CONTROL_RADIUS)}px; outline: 0; }}
QListView::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
*[part="popup"] QListView::item {{ padding: {px(4)}px {px(6)}px; border-radius: {px(6)}px; }}
QListView:focus, QTableView:focus {{ border: 1px solid {t.focus}; }}
QTreeView::item {{ min-height: {px(26)}px; }}
QTreeView::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QTableView {{ gridline-color: transparent; selection-background-color: {t.accent_soft}; selection-color: {t.text}; }}
QTableView::item {{ border: 0; border-bottom: 1px solid {t.border}; padding: {px(4)}px {px(8)}px; }}
QTableView::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QHeaderView {{ background: transparent; border: 0; }}
QHeaderView::section {{ background: transparent; color: {t.muted}; font-size: {px(Size.SECONDARY)}px; font-weight: 500; border: 0;
  border-bottom: 1px solid {t.border}; padding: {px(6)}px {px(11)}px; }}
QTableCornerButton::section {{ background: transparent; border: 0; }}
"""


def _rail(t: Tokens, px: Px) -> str:
    radius = px(Size.CONTROL_RADIUS)
    return f"""
*[part="rail"] {{ background: {t.rail}; border: 0; }}
QLabel[part="rail-name"] {{ color: {t.rail_text_sel}; font-size: {px(15)}px; font-weight: 600; }}
QListView[part="rail-list"] {{ background: transparent; border: 0; color: {t.rail_text}; font-weight: 500; }}
QListView[part="rail-list"]:focus {{ border: 0; }}
QListView[part="rail-list"]::item {{ border: 2px solid transparent; border-radius: {radius}px; padding: 0 {px(12)}px; margin: {px(1)}px 0;
  min-height: {px(32)}px; color: {t.rail_text}; }}
QListView[part="rail-list"]::item:hover {{ background: {t.rail_hover}; }}
QListView[part="rail-list"]::item:selected {{ background: {t.rail_sel}; color: {t.rail_text_sel}; }}
QListView[part="rail-list"]::item:selected:focus {{ border: 2px solid {t.rail_text_sel}; }}
QPushButton[part="rail-button"] {{ background: transparent; border: 2px solid transparent; border-radius: {radius}px; color: {t.rail_text};
  text-align: left; padding: 0 {px(11)}px; min-height: {px(32)}px; max-height: {px(32)}px; }}
QPushButton[part="rail-button"]:hover {{ background: {t.rail_hover}; }}
QPushButton[part="rail-button"]:focus {{ border: 2px solid {t.rail_text_sel}; padding: 0 {px(11)}px; min-height: {px(32)}px; max-height: {px(32)}px; }}
"""
