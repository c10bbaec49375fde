"""Which language the program speaks when nobody has chosen one yet."""

from __future__ import annotations

import locale

import pytest

from calculator import language

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.fixture(autouse=True)
def no_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    "name",
    [
        "zh_CN.UTF-8", "zh_CN", "zh-CN", "zh", "ZH_cn.gb18030", "zh_TW.UTF-8", "zh_HK", "zh_SG.UTF-8@pinyin",
        "zh-Hans", "zh-Hans-CN", "zh-Hant-TW", "zh_Hans_CN", "cmn_TW", "yue_HK", "nan_TW@latin",
        "Chinese_China.936", "Chinese (Simplified)_China.936", "Chinese (Traditional)_Taiwan", "Chinese", "chs",
    ],
)  # fmt: skip
def test_a_chinese_locale_of_any_platform_asks_for_chinese(name: str) -> None:
    assert language.of_locale(name) == "zh"


@pytest.mark.parametrize(
    "name",
    ["en_US.UTF-8", "en-GB", "C", "C.UTF-8", "POSIX", "", "de_DE", "ja_JP.UTF-8", "za_CN", "zha", "zu_ZA",
     "English_China.936", "English_United States.1252", "chr_US", "None"],
)  # fmt: skip
def test_any_other_asks_for_english(name: str) -> None:
    assert language.of_locale(name) == "en"


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "", "LC_ALL": "", "LC_MESSAGES": "zh_TW"}, "zh"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "zh_CN:en"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LANGUAGE": "en_GB:en"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:zh_CN:en"}, "zh"),
        ({"LANG": "ja_JP.UTF-8", "LANGUAGE": "ja:en_US:zh_CN"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LANGUAGE": "de:fr"}, "en"),
        ({"LANG": "C", "LANGUAGE": "zh_CN"}, "en"),  # as with gettext
        ({"LANG": "zh_CN.UTF-8", "LANGUAGE": ""}, "zh"),
    ],
)
def test_the_variables_of_a_locale_count_in_their_order(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert language.of_system() == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Chinese (Simplified)_China", "zh"), ("zh_CN", "zh"), ("English_China", "en"), ("en_US", "en"), (None, "en")],
)
def test_without_such_variables_it_is_the_system_s_own_locale(
    monkeypatch: pytest.MonkeyPatch, name: str | None, expected: str
) -> None:
    monkeypatch.setattr(locale, "getlocale", lambda: (name, "UTF-8"))
    monkeypatch.setattr("sys.platform", "linux")
    assert language.of_system() == expected


def test_a_window_s_own_answer_counts_only_where_no_variable_says_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    assert language.of_system(lambda: "zh-Hans-CN") == "zh"
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    assert language.of_system(lambda: "zh-Hans-CN") == "en"
