"""Saving: nothing of a scenario is lost, nothing of its file but what was edited, and never half a file."""

from __future__ import annotations

import os
import re
import threading
from pathlib import Path
from typing import NoReturn, Self

import pytest
from hypothesis import given
from hypothesis import strategies as st

import calculator
from calculator import Scenario, ScenarioError, presets
from tests.calculator.scenarios import HARD_TEXTS, described_scenarios

PRESET = presets.text("three-models")


@given(described_scenarios())
def test_a_scenario_written_down_reads_the_same(scenario: Scenario) -> None:
    text = calculator.dump(scenario)
    assert calculator.parse(text) == scenario
    assert calculator.dump(scenario, text) == text


@pytest.mark.parametrize("text", [*HARD_TEXTS, "'\"\\\t\b\x1f", "\u202e\ufeff", "= [a]\nb = 1"])
def test_any_name_and_note_survives(text: str) -> None:
    changes = {"title": text, "models.0.name": text, "models.0.notes": text, "models.0.channel.tiers.0.name": text}
    scenario = calculator.parse(PRESET).with_values(changes)
    assert calculator.parse(calculator.dump(scenario, PRESET)) == scenario


DOTTED = """\
# dotted keys, tables in any order
format = 1
product.unit_cost = 5 # the cost
product . list_price = 10
[[models]]
name = "a"
kind = "stocked"
price.basis = "list_share"
price.value = 1.0
[[models.channel.tiers]]
price_share = 0.3
[models.costs]
fixed_cost = 1_000
[models.channel]
tier_count = 0x3
"""
ON_ONE_LINE = """\
format = 1
product = { unit_cost = 5, list_price = 10 }
models = [ { name = "a", kind = "direct", price = { basis = "list_share", value = 1 } }, # one
    { name = "b", kind = "commission", price.basis = "list_share", price.value = 1, channel.tiers = [{}, {}] } ]
"""


@given(st.sampled_from([PRESET, DOTTED, ON_ONE_LINE, ""]), st.sampled_from(["\n", "\r\n"]), described_scenarios())
def test_any_scenario_can_be_written_over_any_file(original: str, line_end: str, scenario: Scenario) -> None:
    text = calculator.dump(scenario, original.replace("\n", line_end))
    assert calculator.parse(text) == scenario


def test_an_edit_changes_its_line_and_no_other() -> None:
    scenario = calculator.parse(PRESET).with_values({"models.1.acquisition.cac": 123.0})
    before, after = PRESET.splitlines(), calculator.dump(scenario, PRESET).splitlines()
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert changed == [("cac = 100", "cac = 123")]


def test_nothing_changed_is_nothing_written_differently() -> None:
    for name in presets.names():
        text = presets.text(name)
        assert calculator.dump(calculator.parse(text), text) == text


def test_comments_and_order_survive_an_edit() -> None:
    original = "# mine\n" + DOTTED
    edit = {"models.0.costs.fixed_cost": 2000.0, "models.0.costs.return_rate": 0.1, "models.0.channel.tier_count": None}
    text = calculator.dump(calculator.parse(original).with_values(edit), original)
    assert text.startswith("# mine\n# dotted keys, tables in any order\nformat = 1\n")
    assert "product.unit_cost = 5 # the cost" in text
    assert text.index("fixed_cost = 2000") < text.index("return_rate = 0.1")
    assert "tier_count" not in text


def test_a_file_with_windows_line_ends_keeps_them() -> None:
    original = PRESET.replace("\n", "\r\n")
    scenario = calculator.parse(original).with_values({"months": 12, "models.0.costs.launch_cost": 5.0})
    text = calculator.dump(scenario, original)
    assert calculator.parse(text) == scenario
    assert "# 商品\r\n" in text
    assert not re.search("(?<!\r)\n", text)


@pytest.mark.parametrize("removed", [0, 1, 2])
def test_a_model_taken_out_or_put_in_survives(removed: int) -> None:
    data = calculator.parse(PRESET).data()
    fewer = Scenario.parse({**data, "models": [*data["models"][:removed], *data["models"][removed + 1 :]]})
    text = calculator.dump(fewer, PRESET)
    assert calculator.parse(text) == fewer
    more = Scenario.parse({**data, "models": [data["models"][removed], *data["models"]]})
    assert calculator.parse(calculator.dump(more, text)) == more


@pytest.mark.parametrize("removed", range(5))
def test_a_tier_taken_out_or_put_in_survives(removed: int) -> None:
    data = calculator.parse(PRESET).data()
    data["models"][0]["uncertainty"] = {}
    tiers = data["models"][0]["channel"]["tiers"]
    tier = tiers.pop(removed)
    fewer = Scenario.parse(data)
    text = calculator.dump(fewer, PRESET)
    assert calculator.parse(text) == fewer
    tiers.insert(removed, tier)
    more = Scenario.parse(data)
    assert calculator.parse(calculator.dump(more, text)) == more


def old_file(folder: Path) -> Path:
    path = folder / "mine.toml"
    path.write_text("the old file", encoding="utf-8")
    return path


def test_what_was_saved_is_loaded_again(tmp_path: Path) -> None:
    path = tmp_path / "new.toml"
    calculator.save(path, PRESET)
    scenario, text = calculator.load(path)
    assert text == PRESET
    assert scenario == calculator.parse(PRESET)
    assert [file.name for file in tmp_path.iterdir()] == ["new.toml"]
    assert path.stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("failing", ["fsync", "rename", "write"])
def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    path = old_file(tmp_path)

    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(28, "No space left on device")

    if failing == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    elif failing == "rename":
        monkeypatch.setattr(Path, "replace", fail)
    else:
        monkeypatch.setattr(os, "fdopen", lambda handle, *_, **__: FullDisk(handle))
    with pytest.raises(ScenarioError) as caught:
        calculator.save(path, PRESET)
    said = "mine.toml: could not be saved: the disk is full; the old file is unchanged"
    assert str(caught.value) == said
    monkeypatch.undo()
    assert path.read_text(encoding="utf-8") == "the old file"
    assert list(tmp_path.iterdir()) == [path]


class FullDisk:
    """A file that takes nothing."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._handle)

    def write(self, _: str) -> NoReturn:
        """Refuse whatever is written."""
        raise OSError(28, "No space left on device")


def test_text_that_no_file_can_hold_leaves_the_old_file(tmp_path: Path) -> None:
    path = old_file(tmp_path)
    with pytest.raises(ScenarioError, match="could not be saved"):
        calculator.save(path, "\ud800")
    assert path.read_text(encoding="utf-8") == "the old file"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_in_place_counts_as_saved_even_where_folders_cannot_be_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_file(tmp_path)
    synced: list[int] = []
    sync = os.fsync

    def only_the_first(handle: int) -> None:
        synced.append(handle)
        if len(synced) > 1:
            raise OSError(22, "Invalid argument")
        sync(handle)

    monkeypatch.setattr(os, "fsync", only_the_first)
    calculator.save(path, PRESET)
    assert path.read_text(encoding="utf-8") == PRESET


def test_saving_into_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match=r"could not be saved: there is no such folder$"):  # nor an old file
        calculator.save(tmp_path / "gone" / "mine.toml", PRESET)


@pytest.mark.parametrize("refused", ["stat", "name"])
def test_a_folder_that_may_not_be_searched_and_a_name_too_long_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    path = tmp_path / ("mine.toml" if refused == "stat" else f"{'m' * 300}.toml")
    if refused == "stat":

        def refuse(*_: object, **__: object) -> NoReturn:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "exists", refuse)  # as before Python 3.14
        monkeypatch.setattr(Path, "stat", refuse)
        monkeypatch.setattr("tempfile.mkstemp", refuse)
    with pytest.raises(ScenarioError, match="no permission$" if refused == "stat" else "the name is too long$"):
        calculator.save(path, PRESET)


def test_a_link_stays_a_link_and_its_target_is_written(tmp_path: Path) -> None:
    target, link = old_file(tmp_path), tmp_path / "link.toml"
    link.symlink_to(target)
    calculator.save(link, PRESET)
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == PRESET


def test_a_saved_file_keeps_who_may_read_it(tmp_path: Path) -> None:
    path = old_file(tmp_path)
    path.chmod(0o600)
    calculator.save(path, PRESET)
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a named pipe")
def test_a_pipe_or_device_is_written_into_and_stays(tmp_path: Path) -> None:
    pipe, read = tmp_path / "pipe", list[str]()
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_text(encoding="utf-8")))
    reader.start()
    calculator.save(pipe, "format = 1\n")
    reader.join(10)
    assert read == ["format = 1\n"]
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_line_ends_are_saved_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "windows.toml"
    calculator.save(path, "format = 1\r\n")
    assert path.read_bytes() == b"format = 1\r\n"
