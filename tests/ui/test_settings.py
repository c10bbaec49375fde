"""What a first start finds where nothing is remembered yet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from ui import settings


@pytest.mark.parametrize(
    ("spoken", "expected"),
    [
        (["zh-Hans-CN", "en-CN"], "zh"),
        (["zh-CN"], "zh"),
        (["zh-Hant-TW"], "zh"),
        (["en-US", "zh-CN"], "en"),
        ([], "en"),
    ],
)
def test_the_first_start_speaks_as_the_system_does_and_a_choice_outlasts_it(
    monkeypatch: pytest.MonkeyPatch, spoken: list[str], expected: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(QLocale, "uiLanguages", lambda *_: spoken)
    assert settings.language_chosen() == expected
    other = {"zh": "en", "en": "zh"}[expected]
    settings.choose_language(other)
    assert settings.language_chosen() == other
