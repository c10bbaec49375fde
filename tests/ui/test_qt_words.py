"""Dialogs that Qt draws itself, where the system has none of its own."""

from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from calculator import language
from ui import theme


def labels(qtbot: QtBot) -> list[str]:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_the_dialog_for_files_speaks_chinese_throughout(qtbot: QtBot) -> None:
    language.use("zh")
    theme.speak_qt("zh")
    assert labels(qtbot) == ["查找范围：", "文件名称(&N)：", "文件类型："]


def test_it_speaks_english_again(qtbot: QtBot) -> None:
    theme.speak_qt("zh")
    theme.speak_qt("en")
    assert "&Look in:" in labels(qtbot)
