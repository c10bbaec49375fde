"""What the engine's tests share: English, whatever the machine speaks, and somebody at a terminal."""

from collections.abc import Iterator

import pytest

from calculator import language
from tests.calculator.person import Person


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    language.use("en")
    yield
    language.use("en")


@pytest.fixture
def person(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Person:
    """Somebody at a terminal of 100 columns."""
    monkeypatch.setenv("COLUMNS", "100")
    return Person(capsys)
