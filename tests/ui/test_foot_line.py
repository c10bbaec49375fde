"""What the model does not do is said in full."""

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from calculator import language
from ui.foot_line import FootLine
from ui.session import Session


@pytest.mark.parametrize("code", ["en", "zh"])
def test_every_sentence_has_room_for_all_its_lines(session: Session, qtbot: QtBot, code: str) -> None:
    language.use(code)
    line = FootLine(session)
    qtbot.addWidget(line)
    line.show()
    line.findChild(QPushButton, "caveats").click()
    dialog = line.findChild(QDialog)
    qtbot.waitExposed(dialog)
    sentences = [label for label in dialog.findChildren(QLabel) if label.wordWrap()]
    assert len(sentences) > 3
    for label in sentences:
        assert label.height() >= label.heightForWidth(label.width())
    dialog.close()
