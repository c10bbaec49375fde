"""The presets: both languages, a catalogue, and a source or a range for every number."""

import itertools
import re
import shutil
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from calculator import ScenarioError, language, load_preset, presets, simulate
from calculator.distribution import Distribution
from calculator.joiners import joiners
from calculator.origins import origins
from calculator.parameters import walk
from calculator.result import ModelResult
from calculator.risk import risk
from calculator.sampling import Sampler
from calculator.scenario import Model, Scenario
from calculator.sections import Product
from calculator.warnings import warnings

ASSUMED = "假设"
LONGEST = {"zh": (18, 40), "en": (34, 90)}
"""Characters of a title and of a line that a card of the gallery has room for."""
NAMES = presets.names()
FILE = presets.folder() / "catalogue.toml"

NAMED_IN_THE_ARTICLES = {
    "weishang-five-tiers": ("传统微商", "传销式微商", "B2C2C", "C2C"),
    "weishang-six-tiers": ("1 折拿货",),
    "social-commerce": ("社交电商", "公域"),
    "community-marketing": ("社群营销",),
    "membership-s2b2c": ("会员制", "云集", "S2B2C", "社交零售", "直销"),
    "shared-membership": ("人人优品",),
    "neighbourhood-group-buying": ("社区团购",),
    "group-buying-platform": ("拼多多", "京东拼购", "社交分享电商"),
    "group-buying-merchant": ("低价拼团", "拼多多"),
    "content-commerce": ("社交内容电商", "小红书", "蘑菇街", "抖音"),
    "professional-sellers": ("专业微商组织", "外谋"),
    "enterprise-community": ("企业社群微商", "慈生堂", "内取"),
    "personal-community": ("个体社群微商", "名人", "大咖", "小米", "吴晓波频道", "罗辑思维", "粉丝电商"),
    "koc-cloud-shop": ("KOC", "云店", "B2B2C", "微商城", "场景体验", "中连横"),
    "shop-plus-group": ("店+群", "中连横"),
    "factory-to-consumer": ("霸王", "F2C", "O2O"),
    "chain-distribution": ("联想", "体验店", "连锁+分销"),
    "platform-ecommerce": ("传统电商", "纯线上"),
    "offline-shop": ("线下门店", "线下直营", "加盟"),
}
"""Every system and model that the five articles name, by the preset that shows it."""

NAMED_IN_ENGLISH = {
    "weishang-five-tiers": ("WeChat agents", "pyramid-style", "C2C"),
    "weishang-six-tiers": ("10 % of retail", "six tiers"),
    "social-commerce": ("social commerce", "dropshipping"),
    "community-marketing": ("community", "private traffic"),
    "membership-s2b2c": ("membership", "Yunji", "S2B2C", "social retail"),
    "shared-membership": ("Renren Youpin", "shared-membership"),
    "neighbourhood-group-buying": ("neighbourhood group buying", "pick-up"),
    "group-buying-platform": ("Pinduoduo", "JD Pingou", "sharing commerce"),
    "group-buying-merchant": ("group buying", "Pinduoduo"),
    "content-commerce": ("content commerce", "influencer", "RedNote", "Mogujie", "TikTok"),
    "professional-sellers": ("professional sellers", "outside"),
    "enterprise-community": ("company community", "Cishengtang"),
    "personal-community": ("celebrities", "Xiaomi", "Wu Xiaobo", "Luoji Siwei", "fan economy"),
    "koc-cloud-shop": ("KOC", "cloud shop", "linked channels"),
    "shop-plus-group": ("shop plus group", "linked channels"),
    "factory-to-consumer": ("Bawang", "factory to consumer", "O2O"),
    "chain-distribution": ("Lenovo", "experience shop", "chain"),
    "platform-ecommerce": ("platform e-commerce", "Taobao", "online only"),
    "offline-shop": ("offline shop", "franchise", "brick and mortar"),
}

INTENDED: dict[str, int] = {}
"""How many warnings a preset gives on purpose; the others give none."""


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    language.use("en")


def in_chinese(name: str) -> Scenario:
    language.use("zh")
    return load_preset(name)


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_give_the_same_numbers(name: str) -> None:
    chinese = in_chinese(name)
    language.use("en")
    english = load_preset(name)
    for mine, theirs in zip(simulate(chinese).models, simulate(english).models, strict=True):
        assert mine.name != theirs.name
        for column, values in mine.summary.items():
            np.testing.assert_array_equal(values, theirs.summary[column])


# texts


def texts_in(value: object) -> Iterator[str]:
    """Every text in nested tables and lists that has a Chinese character outside the title of an article."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        for item in value:
            yield from texts_in(item)
    elif isinstance(value, str) and re.search("[\u4e00-\u9fff]", re.sub("《[^》]*》", "", value)):
        yield value


@pytest.mark.parametrize("name", NAMES)
def test_no_chinese_is_left_in_english_but_titles_of_articles(name: str) -> None:
    assert list(texts_in(load_preset(name).data())) == []


def test_no_chinese_is_left_on_the_english_cards_but_titles_of_articles() -> None:
    assert [text for card in presets.catalogue() for text in texts_in(card.texts)] == []


def catalogue_file() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def texts_to_translate() -> dict[str, set[str]]:
    """The Chinese texts by the file of English that they belong in: a preset's own, or the one of several."""
    entries = catalogue_file()
    said = {name: {*texts_in(tomllib.loads(presets.text(name))), *texts_in(entries[name])} for name in NAMES}
    counts = Counter(itertools.chain.from_iterable(said.values()))
    shared = {text for text, count in counts.items() if count > 1} | {*entries["tags"], *entries["articles"]}
    return {"shared": shared, **{name: texts - shared for name, texts in said.items()}}


@pytest.mark.parametrize("name", ["shared", *NAMES])
def test_english_is_kept_for_the_texts_of_a_preset_or_of_several_and_no_other(name: str) -> None:
    file = presets.folder() / "english" / f"{name}.toml"
    given, wanted = set(tomllib.loads(file.read_text(encoding="utf-8"))["text"]), texts_to_translate()[name]
    assert wanted - given == set(), f"missing in {file.name}"
    assert given - wanted == set(), f"not used, or one of several and so not in {file.name}"


def test_every_file_of_english_belongs_to_a_preset() -> None:
    assert {file.stem for file in (presets.folder() / "english").iterdir()} == {"shared", *NAMES}


def test_a_preset_without_its_file_of_english_says_that_this_is_the_file_it_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(presets.folder(), tmp_path, dirs_exist_ok=True)
    (tmp_path / "english" / f"{NAMES[1]}.toml").unlink()
    monkeypatch.setattr(presets, "folder", lambda: tmp_path)
    read = (presets._catalogue, presets._cards, presets._english, presets._translations)
    for kept in read:
        kept.cache_clear()
    try:
        for ask in (presets.catalogue, lambda: load_preset(NAMES[1])):
            with pytest.raises(ScenarioError, match=f"^english/{NAMES[1]}.toml: there is no such file$"):
                ask()
    finally:
        for kept in read:
            kept.cache_clear()


@pytest.mark.parametrize(("spoken", "mention"), [("zh", "预设“([^”]+)”"), ("en", "presets? “([^”]+)”")])
def test_a_preset_that_another_points_to_is_called_so(spoken: str, mention: str) -> None:
    language.use(spoken)
    titles = {card.title for card in presets.catalogue()}
    for name in NAMES:
        assert set(re.findall(mention, str(load_preset(name).data()))) <= titles, name


# the catalogue


def test_every_preset_is_in_the_catalogue_and_the_other_way_round() -> None:
    assert sorted(NAMES) == sorted(file.stem for file in presets.folder().glob("*.toml") if file != FILE)
    assert NAMES[0] == presets.DEFAULT


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_a_card_has_the_title_and_kinds_of_its_preset(spoken: str) -> None:
    language.use(spoken)
    assert tuple(card.name for card in presets.catalogue()) == NAMES
    for card in presets.catalogue():
        scenario = load_preset(card.name)
        assert (card.title, card.kinds) == (scenario.title, tuple(model.kind for model in scenario.models))
        assert card.title, card.name


def test_every_entry_of_the_catalogue_says_in_a_short_line_what_it_is() -> None:
    entries = catalogue_file()
    for name in NAMES:
        entry = entries[name]
        assert set(entry) == {"line", "tags", "names", "articles"}, name
        assert entry["line"].endswith("。"), name
        assert set(entry["tags"]) <= set(entries["tags"]), name
        assert entry["tags"], name
        assert set(entry["articles"]) <= set(entries["articles"]), name
        assert entry["names"], name
    assert {tag for name in NAMES for tag in entries[name]["tags"]} == set(entries["tags"])


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_title_and_line_fit_on_a_card(spoken: str) -> None:
    language.use(spoken)
    title, line = LONGEST[spoken]
    assert [c.name for c in presets.catalogue() if len(c.title) > title or len(c.line) > line] == []


@pytest.mark.parametrize("name", NAMED_IN_THE_ARTICLES)
def test_every_system_that_the_articles_name_is_found(name: str) -> None:
    for system in NAMED_IN_THE_ARTICLES[name]:
        assert name in [card.name for card in presets.found(system)], system


@pytest.mark.parametrize("name", NAMED_IN_ENGLISH)
def test_every_system_is_found_by_an_english_name(name: str) -> None:
    for system in NAMED_IN_ENGLISH[name]:
        assert name in [card.name for card in presets.found(system)], system


@pytest.mark.parametrize("spoken", language.LANGUAGES)
@pytest.mark.parametrize("words", ["perfect DIARY", "完美日记", "桃园三章 wechat"])
def test_presets_are_found_in_either_language_by_all_words_of_a_search(words: str, spoken: str) -> None:
    language.use(spoken)
    assert [card.name for card in presets.found(words)][:1] == ["community-marketing"]
    assert presets.found(f"{words} nonsense") == ()
    assert presets.found("") == presets.catalogue()


# sources and ranges


@pytest.mark.parametrize("name", NAMES)
def test_nothing_that_the_file_gives_is_without_a_source(name: str) -> None:
    found = origins(in_chinese(name))
    assert [path for path, origin in found.items() if origin.kind in ("own", "unsourced")] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_value_that_is_not_a_default_says_where_it_comes_from(name: str) -> None:
    for model in in_chinese(name).models:
        for path, _, value in walk(model):
            *parents, last = path.split(".")
            section: Any = model
            for part in parents:
                section = section[int(part)] if part.isdigit() else getattr(section, part)
            if isinstance(section, tuple):
                default = None
            else:
                default = (
                    1.0
                    if isinstance(section, Product) and last == "units_per_order"
                    else (type(section).model_fields[last].default)
                )
            if value is not None and value != default:
                assert model.sources.get(path, "").strip(), f"{model.name}: {path} = {value} has no source"


def ranges(scenario: Scenario, place: int) -> dict[str, Distribution]:
    """The ranges of a model's values: its own, and those that it shares with other models."""
    shared = {path.removeprefix("models.*."): found for path, found in scenario.uncertainty.items()}
    return {**scenario.models[place].uncertainty, **shared}


def models_with_ranges(name: str) -> Iterator[tuple[Model, dict[str, Any], dict[str, Distribution]]]:
    scenario = in_chinese(name)
    for place, model in enumerate(scenario.models):
        yield model, {path: value for path, _, value in walk(model)}, ranges(scenario, place)


@pytest.mark.parametrize("name", NAMES)
def test_every_assumption_has_a_range(name: str) -> None:
    for model, values, uncertain in models_with_ranges(name):
        for path, source in model.sources.items():
            if source.startswith(ASSUMED) and path in values:
                assert path in uncertain, f"{model.name}: {path}"


@pytest.mark.parametrize("name", NAMES)
def test_a_range_lies_around_its_value_which_is_the_likeliest(name: str) -> None:
    for model, values, uncertain in models_with_ranges(name):
        for path, distribution in uncertain.items():
            low, high = distribution.ends
            assert path in model.sources, f"{model.name}: {path}"
            assert low <= values[path] <= high, f"{model.name}: {path}"
            assert getattr(distribution, "mode", values[path]) == values[path], f"{model.name}: {path}"


@pytest.mark.parametrize("name", NAMES)
def test_no_range_can_break_a_rule_between_parameters(name: str) -> None:
    for model, values, uncertain in models_with_ranges(name):
        ends = {path: (value, value) for path, value in values.items() if value is not None}
        ends |= {path: distribution.ends for path, distribution in uncertain.items()}
        if model.kind == "stocked":
            ladder = [ends[f"channel.tiers.{place}.price_share"] for place in range(len(model.tiers))]
            assert all(above[1] < below[0] for above, below in itertools.pairwise(ladder)), model.name
            assert ends["channel.buyback_share"][1] + ends["channel.liquidation_share"][1] <= 1, model.name
        if model.kind == "commission":
            levels = [path for path in values if path.startswith("channel.commission.")]
            assert sum(ends[path][1] for path in levels) < 1, model.name


@pytest.mark.parametrize("name", NAMES)
def test_every_preset_can_be_drawn_from_within_its_ranges(name: str) -> None:
    scenario = load_preset(name)
    draws = Sampler(scenario).draws(0, 64)
    for path, values in draws.items():
        _, place, inside = path.split(".", 2)
        low, high = ranges(scenario, int(place))[inside].ends
        assert ((values >= low) & (values <= high)).all(), path
    for model in simulate(scenario, draws, detail=False).models:
        assert np.isfinite(model.summary["brand_profit"]).all(), model.name
    assert risk(scenario, 256).complete


# what they show


@pytest.mark.parametrize("name", NAMES)
def test_a_preset_warns_only_of_what_it_means_to_show(name: str) -> None:
    assert len(warnings(load_preset(name))) == INTENDED.get(name, 0)


def test_the_three_models_are_the_three_single_presets() -> None:
    three = in_chinese("three-models").models
    singles = [
        load_preset(name).models[0] for name in ("weishang-five-tiers", "social-commerce", "community-marketing")
    ]
    for one, single in zip(three, singles, strict=True):
        assert list(walk(one)) == list(walk(single))


def test_the_readings_of_1_to_1_5_differ_by_referral_alone() -> None:
    readings, plain = in_chinese("referral-readings"), load_preset("community-marketing").models[0]
    expected = [{"ratio": 0.5, "generations": 1}, {"ratio": 1.5, "generations": 1}, {"ratio": 1.5, "generations": 6}]
    for model, referral in zip(readings.models, expected, strict=True):
        changed = {f"acquisition.referral_{name}": value for name, value in referral.items()}
        assert {path: changed.get(path, value) for path, _, value in walk(plain)} == {
            path: value for path, _, value in walk(model)
        }
    draws = Sampler(readings).draws(0, 8)
    for path, values in draws.items():
        if not path.endswith(".referral_generations"):
            np.testing.assert_array_equal(values, draws[re.sub(r"^models\.\d", "models.0", path)])


@pytest.mark.parametrize(("column", "unit"), [("new_customers", "万"), ("brand_profit", "万元")])
def test_the_notes_say_what_the_readings_give(column: str, unit: str) -> None:
    scenario = in_chinese("referral-readings")
    told = [float(number) for number in re.findall(rf"([\d.]+) {unit}(?!元)", scenario.notes)]
    given = [float(model.summary[column][0]) / 10_000 for model in simulate(scenario).models]
    assert told == pytest.approx(given, rel=0.01)


def test_the_company_community_is_calibrated_to_what_the_article_tells_of_its_first_months() -> None:
    scenario = in_chinese("enterprise-community")
    months = simulate(scenario).models[0].months
    assert months["orders"][0] == pytest.approx(4000)
    assert months["orders"][1] * 180 == pytest.approx(906_000, abs=500)
    cheaper = simulate(
        scenario.with_values({"models.0.product.list_price": 198, "models.0.price.reference_price": 178.2})
    )
    assert cheaper.models[0].months["orders"][1] * 178.2 == pytest.approx(897_000, abs=500)


def outcome(name: str, **changes: float) -> ModelResult:
    """The first model of a preset, computed, with values changed where given (``__`` for a dot)."""
    scenario = load_preset(name)
    return simulate(
        scenario.with_values({f"models.0.{path.replace('__', '.')}": value for path, value in changes.items()})
    ).models[0]


def told(name: str, pattern: str) -> float:
    """The number that a Chinese note of a preset has at the group of *pattern*."""
    scenario = in_chinese(name)
    (number,) = re.findall(pattern, scenario.notes + scenario.models[0].notes)
    return float(number)


def test_the_notes_say_how_much_is_stranded_without_what_agents_use() -> None:
    summary = outcome("weishang-five-tiers").summary
    without = summary["stranded_share"][0] - summary["own_use_share"][0]
    assert told("weishang-five-tiers", r"不算自用约为 (\d+) %") == round(100 * float(without))


def test_the_first_three_cohorts_of_professional_sellers_lose_as_the_notes_say() -> None:
    profit = joiners(simulate(load_preset("professional-sellers")), 0).profit[:, 0]
    assert (profit[:3] < 0).all()
    assert (profit[3:6] > 0).all()


@pytest.mark.parametrize("name", ["shared-membership", "content-commerce", "koc-cloud-shop"])
def test_no_agents_lose_where_the_notes_say_why_none_do(name: str) -> None:
    assert outcome(name).summary["losing_share"] == 0


def test_membership_about_halves_and_at_the_upper_end_of_recruiting_about_doubles_in_a_year() -> None:
    assert outcome("membership-s2b2c").months["agents"][-1] / 5000 == pytest.approx(0.5, abs=0.02)
    range_ = load_preset("membership-s2b2c").models[0].uncertainty["channel.tiers.1.recruits_per_month"]
    most = outcome("membership-s2b2c", channel__tiers__1__recruits_per_month=range_.ends[1])
    assert most.months["agents"][11] / 5000 == pytest.approx(2, abs=0.1)


def test_a_group_leader_has_the_customers_and_the_commission_that_the_source_says() -> None:
    source = in_chinese("neighbourhood-group-buying").models[0].sources["retention.orders_per_month"]
    customers, commission = map(float, re.findall(r"约有 (\d+) 位顾客、每月佣金约 (\d+) 元", source)[0])
    model = outcome("neighbourhood-group-buying")
    leader_months = model.months["agents"].sum()
    assert model.months["active_customers"].sum() / leader_months == pytest.approx(customers, abs=0.5)
    assert model.summary["commission_paid"][0] / leader_months == pytest.approx(commission, abs=0.5)


def test_a_new_buyer_of_the_platform_spends_what_its_filing_says_and_never_pays_back() -> None:
    product, retention = (
        getattr(load_preset("group-buying-platform").models[0], part) for part in ("product", "retention")
    )
    orders = 1 + sum(retention.orders_per_month * retention.repurchase_rate**month for month in range(1, 12))
    spent = 0.6 * product.list_price * orders
    assert spent == pytest.approx(told("group-buying-platform", r"首年消费约 (\d+) 元"), abs=1)
    assert spent - product.unit_cost * orders == pytest.approx(31, abs=0.5)
    summary = outcome("group-buying-platform").summary
    assert summary["ltv_brand"] < summary["blended_cac"]


def test_a_group_of_two_saves_a_merchant_about_a_third_of_the_cost_of_a_customer() -> None:
    together = outcome("group-buying-merchant").summary["blended_cac"][0]
    alone = load_preset("group-buying-merchant").models[0].acquisition.cac
    assert together / alone == pytest.approx(2 / 3, abs=0.05)


def test_no_draw_earns_back_what_the_factory_spends() -> None:
    scenario = load_preset("factory-to-consumer")
    model = simulate(scenario, Sampler(scenario).draws(0, 2000), detail=False).models[0]
    assert (model.summary["brand_profit"] < 0).all()


def test_sellers_lose_together_in_about_half_of_the_draws() -> None:
    scenario = load_preset("professional-sellers")
    model = simulate(scenario, Sampler(scenario).draws(0, 2000), detail=False).models[0]
    assert (model.summary["channel_profit"] < 0).mean() == pytest.approx(0.5, abs=0.05)


def test_a_tenth_of_retail_and_a_mark_up_of_five_make_the_brand_sell_below_cost() -> None:
    both = load_preset("weishang-six-tiers").with_values({"models.0.product.unit_cost": 198 / 5})
    assert ["sells below cost" in sentence for _, sentence in warnings(both)] == [True]


def test_an_unknown_preset_names_the_nearest() -> None:
    with pytest.raises(ScenarioError, match="did you mean three-models"):
        load_preset("three-model")
