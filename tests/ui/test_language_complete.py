"""Every text of the window is in the language in use: shown, said, painted, or kept for the mouse to rest on."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calculator import language, load_preset
from tests.languages import chinese_in, english_in
from tests.ui.every_dialog import OPENERS, dialog
from tests.ui.every_page import every_page, listening, look_at
from tests.ui.every_word import words_of
from ui import theme
from ui.main_window import MainWindow
from ui.session import Origin, Session

CODES = pytest.mark.parametrize("code", ["en", "zh"])
FOREIGN = {"en": chinese_in, "zh": english_in}


@pytest.fixture(scope="module")
def window() -> Iterator[MainWindow]:
    """The window on the default comparison, opened in English."""
    language.use("en")
    session = Session(load_preset(), Origin("Three models", preset="three-models"))
    session.wait()
    opened = MainWindow(session)
    opened.resize(1440, 900)
    opened.show()
    for _ in range(200):
        QTest.qWait(10)
        if hasattr(opened, "statement"):
            break
    yield opened
    language.use("en")
    theme.speak_qt("en")
    opened.session.undo_stack.setClean()
    opened.close()
    opened.deleteLater()
    QApplication.processEvents()


def foreign(window: MainWindow, number: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts on page *number* that are not in the language in use."""
    look_at(window, number)
    with listening(monkeypatch) as written:
        window.grab()
    texts = [*words_of(window), *(("painted", each.text) for each in written)]
    assert len(texts) > 100
    check = FOREIGN[language.current()]
    return sorted({f"{where}: {text!r}" for where, text in texts if check(text)})


@every_page
@CODES
def test_a_page_speaks_one_language_after_the_running_window_changed_it(
    window: MainWindow, number: int, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    language.use("zh" if code == "en" else "en")
    window.speak(code)
    window.session.wait()
    left = foreign(window, number, monkeypatch)
    assert not left, "\n".join(left)


@CODES
def test_axes_count_as_the_language_counts(window: MainWindow, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    language.use("zh" if code == "en" else "en")
    window.speak(code)
    window.session.wait()
    look_at(window, 0)
    with listening(monkeypatch) as written:
        window.grab()
    numbers = " ".join(each.text for each in written if each.text[0].isdigit() or each.text[0] in "¥−")
    assert ("万" in numbers) == (code == "zh")
    assert ("\u202fk" in numbers or "\u202fM" in numbers) == (code == "en")


@pytest.mark.parametrize("name", [name for name in OPENERS if name != "problems"])  # whose text is the test's own
@CODES
def test_a_dialog_speaks_one_language(
    window: MainWindow, code: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    language.use("zh" if code == "en" else "en")
    window.speak(code)
    window.session.wait()
    with dialog(window, name) as opened, listening(monkeypatch) as written:
        opened.grab()
        texts = [*words_of(opened), *(("painted", each.text) for each in written)]
    assert texts
    left = sorted({f"{where}: {text!r}" for where, text in texts if FOREIGN[code](text)})
    assert not left, "\n".join(left)
