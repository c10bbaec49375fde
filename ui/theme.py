"""Paper and ink: the colours, type and style sheet of the window, light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.contrast import letters_on

LABEL, TEXT, FIGURE = 11, 13, 20
"""The three sizes of type, in pixels: labels, text, and the figures that decide."""

GRID = 8


@dataclass(frozen=True)
class Theme:
    """The colours of one theme."""

    name: str
    ground: str
    surface: str
    ink: str
    secondary: str
    rule: str
    hover: str
    error: str
    warning: str
    edge: str
    models: tuple[str, ...]
    model_texts: tuple[str, ...]
    neutrals: tuple[str, str, str]

    def model(self, place: int) -> QColor:
        """The colour of the model in column *place*."""
        return QColor(self.models[place % len(self.models)])

    def model_text(self, place: int) -> QColor:
        """The colour of words in the colour of the model in column *place*: a sibling that reads on every ground."""
        return QColor(self.model_texts[place % len(self.model_texts)])

    def tier(self, place: int, tier: int, tiers: int) -> QColor:
        """A shade of the model's colour for *tier* (0 = the brand, the full colour) of so many."""
        colour = self.model(place)
        if tier == 0 or tiers == 0:
            return colour
        towards = QColor(self.ground)
        part = 0.20 + 0.42 * (tier - 1) / max(1, tiers - 1)
        return mix(colour, towards, part)


def mix(colour: QColor, other: QColor, part: float) -> QColor:
    """*colour* with so large a *part* of the *other* one in it."""
    return QColor.fromRgbF(
        colour.redF() + (other.redF() - colour.redF()) * part,
        colour.greenF() + (other.greenF() - colour.greenF()) * part,
        colour.blueF() + (other.blueF() - colour.blueF()) * part,
    )


LIGHT = Theme(
    name="light",
    ground="#FBFAF8",
    surface="#FFFFFF",
    ink="#1E1E1C",
    secondary="#6B6862",
    rule="#E4E1DB",
    hover="#F2EFE9",
    error="#B3261E",
    warning="#8A5A00",
    edge="#8C8882",
    models=("#C4512D", "#2F6DB5", "#2E8B6F", "#8A5FB0", "#B5892F", "#4A4A4A", "#B0487F", "#5B8A9A"),
    model_texts=("#AF4828", "#2E6AB0", "#27765E", "#8355AB", "#876623", "#4A4A4A", "#A74479", "#4A707D"),
    neutrals=("#B9B5AC", "#D0CCC4", "#E4E1DB"),
)
DARK = Theme(
    name="dark",
    ground="#1B1B1D",
    surface="#232326",
    ink="#ECEAE6",
    secondary="#A5A29B",
    rule="#34343A",
    hover="#2B2B30",
    error="#F2837B",
    warning="#E0B25A",
    edge="#75757D",
    models=("#E0764F", "#5C97DB", "#4DB592", "#AE86D1", "#D3A94F", "#A6A6A6", "#D273A4", "#82B0C0"),
    model_texts=("#E2805C", "#699FDE", "#4DB592", "#B28DD4", "#D3A94F", "#A6A6A6", "#D680AC", "#82B0C0"),
    neutrals=("#6E6B66", "#56544F", "#44423E"),
)


class ThemeChoice(QObject):
    """The theme in use; ``changed`` tells everything that paints to paint anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self._wish = "system"
        self._applied = False

    def choose(self, wish: str) -> None:
        """Use ``light``, ``dark`` or whatever the ``system`` uses."""
        self._wish = wish
        dark = wish == "dark" or (wish == "system" and _system_is_dark())
        self.show(DARK if dark else LIGHT)

    def show(self, theme: Theme) -> None:
        """Paint everything in *theme* from now on."""
        if theme is self.theme and self._applied:
            return
        self.theme, self._applied = theme, True
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(_palette(self.theme))
            application.setStyleSheet(style_sheet(self.theme))
        self.changed.emit()

    def follow_system(self) -> None:
        """Take over what the system switched to, unless the user chose for himself."""
        if self._wish == "system":
            self.choose("system")


CHOICE = ThemeChoice()


def current() -> Theme:
    """The theme in use."""
    return CHOICE.theme


def _system_is_dark() -> bool:
    hints = QGuiApplication.styleHints()
    return hints is not None and hints.colorScheme() == Qt.ColorScheme.Dark


def font(size: int = TEXT, *, bold: bool = False) -> QFont:
    """The system's font in one of the three sizes, with figures of one width; the caller's own copy."""
    return QFont(_font(size, bold))


@cache
def _font(size: int, bold: bool) -> QFont:  # noqa: FBT001  (the cache wants it plain)
    chosen = QFont(QApplication.font())
    chosen.setPixelSize(size)
    chosen.setBold(bold)
    if hasattr(QFont, "Tag"):
        chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


def prepare(application: QApplication) -> None:
    """Fusion with our palette on every platform, and the system's font with a Chinese one behind it."""
    application.setStyle("Fusion")
    base = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    families = [base.family(), "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC"]
    base.setFamilies([family for family in families if family])
    base.setPixelSize(TEXT)
    application.setFont(base)
    _font.cache_clear()
    hints = application.styleHints()
    hints.colorSchemeChanged.connect(CHOICE.follow_system)


def speak_qt(code: str) -> None:
    """Have Qt's own buttons and menus speak language *code* as well."""
    from PySide6.QtCore import QLibraryInfo

    application = QApplication.instance()
    if application is None:
        return

    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    if code == "zh":
        translator = QTranslator(application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(QLocale("zh_CN"), "qtbase", "_", folder):
            application.installTranslator(translator)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, theme.ground), (role.WindowText, theme.ink), (role.Base, theme.surface),
        (role.AlternateBase, theme.hover), (role.Text, theme.ink), (role.Button, theme.surface),
        (role.ButtonText, theme.ink), (role.ToolTipBase, theme.surface), (role.ToolTipText, theme.ink),
        (role.PlaceholderText, theme.secondary), (role.Highlight, theme.models[1]),
        (role.HighlightedText, letters_on(QColor(theme.models[1])).name()),
        (role.Light, theme.surface), (role.Mid, theme.rule), (role.Dark, theme.rule), (role.Shadow, theme.rule),
        (role.Link, theme.model_texts[1]),
    ):  # fmt: skip
        palette.setColor(which, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(disabled, which, QColor(theme.secondary))
    return palette


def style_sheet(theme: Theme) -> str:
    """The style of every widget; dynamic properties pick the roles (``level``, ``quiet``, ``error``)."""
    signs = ("arrow", "check", "close")
    arrow, check, close = ((Path(__file__).parent / f"{sign}-{theme.name}.png").as_posix() for sign in signs)
    return f"""
* {{ font-size: {TEXT}px; }}
QMainWindow, QDialog, QScrollArea, QScrollArea > QWidget > QWidget {{ background: {theme.ground}; }}
QScrollArea {{ border: 0; }}
QLabel {{ background: transparent; }}
QLabel[level="label"] {{ font-size: {LABEL}px; color: {theme.secondary}; }}
QLabel[level="heading"] {{ color: {theme.ink}; font-weight: 600; }}
QLabel[level="figure"] {{ font-size: {FIGURE}px; font-weight: 600; }}
QLabel[level="secondary"] {{ color: {theme.secondary}; }}
QLabel[level="error"] {{ font-size: {LABEL}px; color: {theme.error}; }}
QLabel[level="warning"] {{ color: {theme.warning}; }}
QFrame[rule="true"] {{ background: {theme.rule}; max-height: 1px; min-height: 1px; border: 0; }}
QMenuBar {{ background: {theme.ground}; color: {theme.ink}; padding: 2px 4px; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {theme.hover}; }}
QMenu {{ background: {theme.surface}; border: 1px solid {theme.rule}; padding: 4px; }}
QMenu::item {{ padding: 5px 28px 5px 20px; border-radius: 4px; }}
QMenu::item:selected {{ background: {theme.hover}; color: {theme.ink}; }}
QMenu::item:disabled {{ color: {theme.secondary}; }}
QMenu::separator {{ height: 1px; background: {theme.rule}; margin: 4px 8px; }}
QToolTip {{ background: {theme.surface}; color: {theme.ink}; border: 1px solid {theme.rule}; padding: 6px; }}
QLineEdit, QAbstractSpinBox, QComboBox {{
    background: {theme.surface}; color: {theme.ink}; border: 1px solid {theme.rule}; border-radius: 4px;
    border-bottom-color: {theme.edge};
    padding: 2px 6px; min-height: 20px;
    selection-background-color: {theme.models[1]}; selection-color: {letters_on(QColor(theme.models[1])).name()};
}}
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover {{ border-color: {theme.secondary}; }}
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{ border: 2px solid {theme.models[1]}; padding: 1px 5px; }}
QAbstractSpinBox[error="true"], QLineEdit[error="true"] {{ border: 2px solid {theme.error}; padding: 1px 5px; }}
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {{
    color: {theme.secondary}; background: {theme.ground}; border-style: dashed;
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    width: 0; border: 0; subcontrol-origin: margin;  /* without buttons the text would get no width at all */
}}
QComboBox {{ combobox-popup: 0; }}  /* a list below the box; the menu over it cuts its last entry */
QComboBox::drop-down {{ border: 0; width: 20px; }}
QComboBox::down-arrow {{ image: url({arrow}); width: 12px; height: 12px; }}
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {{
    background: {theme.surface}; border: 1px solid {theme.rule}; padding: 1px; outline: 0;
}}
QPushButton, QToolButton {{
    background: {theme.surface}; color: {theme.ink}; border: 1px solid {theme.rule}; border-radius: 4px;
    padding: 3px 10px; min-height: 18px;
}}
QPushButton:hover, QToolButton:hover {{ background: {theme.hover}; border-color: {theme.secondary}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {theme.models[1]}; padding: 2px 9px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {theme.secondary}; border-style: dashed; }}
QPushButton:checked, QToolButton:checked {{
    background: {theme.hover}; border-color: {theme.edge}; font-weight: 600;
}}
QToolButton[quiet="true"], QPushButton[quiet="true"] {{ background: transparent; border: 1px solid transparent; }}
QToolButton[quiet="true"]:hover, QPushButton[quiet="true"]:hover {{ background: {theme.hover}; }}
QToolButton[quiet="true"]:focus, QPushButton[quiet="true"]:focus {{ border: 2px solid {theme.models[1]}; }}
QPushButton[question="true"] {{ color: {theme.model_texts[1]}; font-size: {LABEL}px; padding: 0 6px; }}
QProgressBar {{ background: {theme.rule}; border: 0; border-radius: 3px; }}
QProgressBar::chunk {{ background: {theme.secondary}; border-radius: 3px; }}
QToolButton::menu-indicator {{ image: none; }}
QSlider::groove:horizontal {{ height: 3px; background: {theme.rule}; border-radius: 1px; }}
QSlider::handle:horizontal {{
    background: {theme.surface}; border: 2px solid {theme.secondary}; width: 10px; height: 10px;
    margin: -6px 0; border-radius: 7px;
}}
QSlider::handle:horizontal:disabled {{ border-color: {theme.rule}; }}
QTableView, QTreeView, QListView {{
    background: {theme.surface}; alternate-background-color: {theme.ground}; border: 1px solid {theme.rule};
    gridline-color: {theme.rule}; selection-background-color: {theme.hover}; selection-color: {theme.ink};
    outline: 0; padding: 1px;
}}
QTableView:focus, QTreeView:focus, QListView:focus {{ border: 2px solid {theme.models[1]}; padding: 0; }}
QListView#parameters:focus {{ border: 1px solid {theme.rule}; padding: 1px; }}
QTableView::item:focus, QTreeView::item:focus, QListView::item:focus {{ border: 2px solid {theme.models[1]}; }}
QListView#problems::item:focus {{ border: 0; }}
QFrame[card="true"] {{ background: {theme.surface}; border: 1px solid {theme.rule}; border-radius: 6px; }}
QFrame[card="true"]:hover {{ border-color: {theme.secondary}; }}
QFrame[card="true"]:focus {{ border: 2px solid {theme.models[1]}; }}
QFrame[notice="true"] {{ background: {theme.hover}; border: 0; border-bottom: 1px solid {theme.rule}; }}
QFrame[notice="foot"] {{ background: {theme.ground}; border: 0; border-top: 1px solid {theme.rule}; }}
PairTable::item, FlowTable::item, ReadTable::item {{ padding: 0 8px; }}
QHeaderView {{ background: {theme.ground}; color: {theme.secondary}; }}
QHeaderView::section {{
    background: {theme.ground}; border: 0; border-bottom: 1px solid {theme.rule};
    padding: 4px 8px; font-size: {LABEL}px;
}}
PairTable QHeaderView::section, FlowTable QHeaderView::section, ReadTable QHeaderView::section {{
    padding: 4px 11px;
}}
QTableCornerButton::section {{ background: {theme.ground}; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {theme.edge}; border-radius: 4px; min-height: 24px; min-width: 24px; }}
QScrollBar::handle:hover {{ background: {theme.secondary}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {theme.rule}; }}
QMainWindow::separator {{ background: {theme.rule}; width: 1px; }}
QTabBar::tab {{
    background: transparent; color: {theme.secondary}; padding: 6px 14px; border: 0;
    border-bottom: 2px solid transparent;
}}
QTabBar::tab:selected {{ color: {theme.ink}; border-bottom: 2px solid {theme.ink}; }}
QTabBar[ring="true"]::tab:selected:focus {{
    border: 2px solid {theme.models[1]}; border-radius: 4px; padding: 4px 12px 6px 12px;
}}
QTabBar[tight="true"]::tab {{ padding: 6px; }}
QTabBar[tight="true"][ring="true"]::tab:selected:focus {{ padding: 4px 4px 6px 4px; }}
QTabBar::close-button {{ image: url({close}); width: 12px; height: 12px; padding: 2px; border-radius: 3px; }}
QTabBar::close-button:hover {{ background: {theme.hover}; }}
QTabBar::scroller {{ width: 48px; }}
QTabBar QToolButton {{ background: {theme.ground}; border: 0; border-radius: 0; padding: 0; }}
QTabBar QToolButton:hover {{ background: {theme.hover}; }}
QTabBar[level="second"] {{ font-size: {LABEL}px; }}
QTabBar[level="second"]::tab {{
    padding: 2px 10px; margin: 4px 0 2px 4px; border: 1px solid transparent; border-radius: 4px;
}}
QTabBar[level="second"]::tab:selected {{ background: {theme.hover}; border-color: {theme.edge}; }}
QTabBar[level="second"][ring="true"]::tab:selected:focus {{ border: 2px solid {theme.models[1]}; padding: 1px 9px; }}
QTabBar::tab:hover {{ color: {theme.ink}; }}
QStatusBar {{ background: {theme.ground}; color: {theme.secondary}; border-top: 1px solid {theme.rule}; }}
QStatusBar::item {{ border: 0; }}
QCheckBox {{ spacing: 6px; }}
QCheckBox::indicator {{
    width: 14px; height: 14px; border: 1px solid {theme.secondary}; border-radius: 3px; background: {theme.surface};
}}
QCheckBox::indicator:checked {{ image: url({check}); }}
QCheckBox::indicator:focus {{ border: 2px solid {theme.models[1]}; }}
"""
