"""The gallery: every preset and one's own files as cards, found, opened, put into a column."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from calculator import language, load_preset, preset_file, presets, simulate
from ui import settings
from ui.gallery.card import Card
from ui.gallery.gallery import Gallery
from ui.gallery.thumbnail import charts_of
from ui.session import Origin, Session


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session(load_preset(), Origin("three"))
    session.wait()
    yield session
    session.close()


@pytest.fixture
def gallery(qtbot: QtBot, session: Session) -> Gallery:
    return shown(qtbot, session)


def shown(qtbot: QtBot, session: Session, column: int | None = None) -> Gallery:
    gallery = Gallery(session, None, column)
    qtbot.addWidget(gallery)
    gallery.show()
    return gallery


def names(gallery: Gallery) -> list[str]:
    return [card.entry.name for card in gallery.cards]


def card(gallery: Gallery, name: str) -> Card:
    return next(card for card in gallery.cards if card.entry.name == name)


def search(gallery: Gallery, words: str) -> None:
    field = gallery.findChild(QLineEdit, "gallery.search")
    assert field is not None
    field.setText(words)  # typed Chinese comes from an input method, not from single keys


def test_every_preset_has_a_card(gallery: Gallery) -> None:
    assert names(gallery) == list(presets.names())


def test_a_system_is_found_by_the_name_that_the_articles_give_it(gallery: Gallery) -> None:
    search(gallery, "云集")
    assert "membership-s2b2c" in names(gallery)
    assert len(names(gallery)) < len(presets.names())
    search(gallery, "no such thing")
    assert names(gallery) == []
    assert any("Nothing is called so" in label.text() for label in gallery.findChildren(QLabel) if label.isVisible())


def test_a_tag_keeps_its_own(gallery: Gallery) -> None:
    button = next(
        button
        for button in gallery.findChildren(QPushButton)
        if button.property("tag") == presets.catalogue()[1].tags[0]
    )
    button.click()
    tagged = [each.name for each in presets.catalogue() if button.property("tag") in each.tags]
    assert sorted(names(gallery)) == sorted(tagged)


def test_a_click_or_enter_opens_a_preset_as_a_new_comparison(qtbot: QtBot, session: Session) -> None:
    for act in (
        lambda one: qtbot.mouseClick(one, Qt.MouseButton.LeftButton),
        lambda one: qtbot.keyClick(one, Qt.Key.Key_Return),
    ):
        gallery = shown(qtbot, session)
        with qtbot.waitSignal(gallery.opened) as told:
            act(card(gallery, "social-commerce"))
        assert told.args == ["social-commerce"]
        assert not gallery.isVisible()


def test_the_menu_of_a_card_puts_it_into_a_column(qtbot: QtBot, gallery: Gallery) -> None:
    button = gallery.findChild(QToolButton, "places.social-commerce")
    assert button is not None
    actions = button.menu().actions()
    assert [action.text() for action in actions][-1] == "as one column more"
    assert len(actions) == 4
    with qtbot.waitSignal(gallery.put) as told:
        actions[2].trigger()
    assert told.args == [2, "social-commerce"]


def test_a_gallery_for_one_column_puts_there_what_is_clicked(qtbot: QtBot, session: Session) -> None:
    gallery = shown(qtbot, session, column=1)
    with qtbot.waitSignal(gallery.put) as told:
        qtbot.mouseClick(card(gallery, "community-marketing"), Qt.MouseButton.LeftButton)
    assert told.args == [1, "community-marketing"]


def test_ones_own_files_are_there_and_a_broken_one_says_why(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    mine, broken = tmp_path / "mine.toml", tmp_path / "broken.toml"
    preset_file.save(mine, preset_file.dump(load_preset("social-commerce")))
    broken.write_text('format = 1\nmonths = "x"\n', encoding="utf-8")
    for file in (mine, broken):
        settings.remember_file(file)
    gallery = shown(qtbot, session)
    assert names(gallery)[-2:] == [str(broken), str(mine)]
    assert "months" in card(gallery, str(broken)).entry.problem
    qtbot.mouseClick(card(gallery, str(broken)), Qt.MouseButton.LeftButton)
    assert gallery.isVisible()
    with qtbot.waitSignal(gallery.opened) as told:
        qtbot.mouseClick(card(gallery, str(mine)), Qt.MouseButton.LeftButton)
    assert told.args == [str(mine)]


def test_scenarios_beside_those_opened_last_come_too_and_nothing_else(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    opened, older, newer = (tmp_path / f"{name}.toml" for name in ("opened", "older", "newer"))
    for age, file in enumerate((newer, older, opened)):
        preset_file.save(file, preset_file.dump(load_preset("social-commerce")))
        os.utime(file, (1e9 - age, 1e9 - age))
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'other'\n", encoding="utf-8")
    settings.remember_file(opened)
    gallery = shown(qtbot, session)
    gallery.wait()
    assert names(gallery)[-3:] == [str(opened), str(newer), str(older)]
    search(gallery, "older")
    assert names(gallery) == [str(older)]
    assert card(gallery, str(older)).thumbnail.charts.panels
    settings.remember_file(tmp_path / "gone" / "lost.toml")
    assert len(names(shown(qtbot, session))) > 1


def test_every_card_comes_to_have_its_three_charts(gallery: Gallery) -> None:
    gallery.wait()
    for each in gallery.cards:
        panels = each.thumbnail.charts.panels
        assert len(panels) == 3
        models = len(each.entry.kinds)
        assert [len(panel) for panel in panels] == [models] * 3
    expected = charts_of(simulate(load_preset("social-commerce")))
    assert card(gallery, "social-commerce").thumbnail.charts == expected


@pytest.mark.parametrize("code", ["en", "zh"])
def test_cards_speak_the_language_in_use(qtbot: QtBot, session: Session, code: str) -> None:
    language.use(code)
    gallery = shown(qtbot, session)
    titles = [each.entry.title for each in gallery.cards]
    assert titles == [each.title for each in presets.catalogue()]
    language.use("en")
