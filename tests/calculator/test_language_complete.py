"""Whatever the command line says, it says in one language."""

from pathlib import Path

import pytest

from calculator import figures, language
from calculator.arguments import COMMANDS
from calculator.command_line import run
from tests.languages import chinese_in, english_in, sentences_in

BAD_FILE = 'format = 1\nmonths = "x"\n[[models]]\nname = "a"\nkindd = "stocked"\n'
SAID = (
    "--help", "nonsense", "compare", "compare --bogus", "compare nosuch", "compare {bad}", "compare {none}",
    "compare --set models.0.nonsense=1", "compare --set models.1.acquisition.cac=-4",
    "compare --set models.1.acquisition.cac=dear", "compare --set models.1.acquisition.cac",
    "compare weishang-five-tiers", "statement", "statement --by-month --side agents", "statement --side x",
    "presets", "presets zzz", "parameters", "parameters zzz", "figures", "figures zzz",
    "check three-models {bad} {none}",
    "sweep", "sweep three-models --over models.1.acquisition.cac", "sweep --over nowhere", "tornado",
    "seek --change models.1.acquisition.cac --metric 1:ltv_to_cac --target 3", "seek", "risk --draws 200",
    "risk --draws 0", "winner --over models.1.acquisition.cac", "explain three-models", "differ three-models",
    "agents", "flows", "law", "fit {orders}", "fit {none}", "report",
)  # fmt: skip


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    bad, orders = tmp_path / "bad.toml", tmp_path / "orders.csv"
    bad.write_text(BAD_FILE, encoding="utf-8")
    rows = [f"c{number % 7},2024-{1 + number % 9:02d}-03,{10 + number}" for number in range(60)]
    orders.write_text("\n".join(["customer,date,amount", *rows]), encoding="utf-8")
    return {"bad": str(bad), "none": str(tmp_path / "none.toml"), "orders": str(orders)}


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """All that the command prints, on either stream."""
    try:
        run(
            list(words), open_window=lambda _: 0, draw=lambda *_: [], draw_answer=lambda *_: None,
            draw_report=lambda *_: [],
        )  # fmt: skip
    except SystemExit:
        pass
    finally:
        language.use("en")
    printed = capsys.readouterr()
    return printed.out + printed.err


@pytest.mark.parametrize("line", [*SAID, *(f"{command} --help" for command in COMMANDS)])
def test_a_command_speaks_one_language(line: str, files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    words = line.format(**files).split()

    chinese, english = (said(capsys, "--language", code, *words) for code in ("zh", "en"))
    assert chinese
    assert english
    assert not sentences_in(chinese)
    assert not chinese_in(english)


@pytest.mark.parametrize(
    ("value", "english", "chinese"),
    [
        (1_260_000, "¥1.26\u202fM", "¥126\u202f万"),
        (-246_000, "−¥246\u202fk", "−¥24.6\u202f万"),
        (320_000_000, "¥320\u202fM", "¥3.2\u202f亿"),
    ],
)
def test_large_numbers_are_counted_as_the_language_counts(value: float, english: str, chinese: str) -> None:
    try:
        language.use("en")
        assert figures.short(value, "¥") == english
        language.use("zh")
        assert figures.short(value, "¥") == chinese
    finally:
        language.use("en")


def test_the_rules_of_this_test_find_what_they_are_to_find() -> None:
    assert english_in("另存为 copy") == ["copy"]
    assert english_in("Copy") == ["Copy"]
    assert sentences_in("错误：must be a number") == ["must be"]
    assert english_in("获客成本 CAC，见 models.0.price.value（Bass 扩散）") == []
    assert chinese_in("Save 为") == ["为"]
    assert chinese_in("Article 《社群》, 公通字[2013]37号") == []
