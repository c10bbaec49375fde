"""What the inputs add to the style of the window: the ring in the model's colour, quiet signs, headings."""

from __future__ import annotations

from ui.theme import LABEL, TEXT, Theme

_COLUMNS = 8


def inputs_style(theme: Theme) -> str:
    """The style sheet of the panel."""
    rings = "\n".join(
        f'QAbstractSpinBox[model="{place}"]:focus, QComboBox[model="{place}"]:focus, QLineEdit[model="{place}"]:focus '
        f"{{ border: 2px solid {theme.model(place).name()}; padding: 1px 5px; }}"
        for place in range(_COLUMNS)
    )
    return f"""
{rings}
QAbstractSpinBox[unset="true"] {{ color: {theme.secondary}; }}
QAbstractSpinBox[error="true"], QAbstractSpinBox[error="true"]:focus {{
    border: 2px solid {theme.error}; padding: 1px 5px;
}}
QAbstractSpinBox[cell="true"], QLineEdit[cell="true"] {{ border-radius: 0; min-height: 0; }}
QPushButton[group="true"] {{
    background: transparent; border: 1px solid transparent; border-radius: 4px; text-align: left;
    padding: 3px 0; font-weight: 600;
}}
QPushButton[group="true"]:hover {{ background: {theme.hover}; }}
QPushButton[group="true"]:checked {{ background: transparent; }}
QPushButton[group="true"]:focus {{ border: 2px solid {theme.models[1]}; padding: 2px 0 2px 0; }}
QToolButton[sign="true"] {{
    background: transparent; border: 1px solid transparent; color: {theme.secondary}; padding: 0; min-height: 0;
}}
QToolButton[sign="true"]:hover {{ background: {theme.hover}; color: {theme.ink}; }}
QToolButton[sign="true"]:focus {{ border: 2px solid {theme.models[1]}; }}
QToolButton[small="true"] {{ padding: 0; min-width: 22px; min-height: 20px; }}
QPushButton[small="true"] {{ font-size: {LABEL}px; padding: 2px 8px; color: {theme.secondary}; }}
QPushButton[small="true"]:hover {{ color: {theme.ink}; }}
QFrame[popup="true"] {{ background: {theme.surface}; border: 1px solid {theme.rule}; }}
QComboBox[signed="true"] {{ padding-left: 14px; }}
QComboBox[quiet="true"] {{
    background: transparent; border: 1px solid transparent; padding: 0 0 0 2px; min-height: 16px;
    font-size: {LABEL}px; color: {theme.secondary};
}}
QComboBox[quiet="true"][signed="true"] {{ padding-left: 14px; }}
QComboBox[quiet="true"]:hover {{ background: {theme.hover}; color: {theme.ink}; }}
QComboBox[quiet="true"] QAbstractItemView {{ font-size: {TEXT}px; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QTableView[tiers="true"] {{ background: {theme.ground}; border: 0; }}
QTableView[tiers="true"]::item {{ padding: 0 3px; }}
"""
