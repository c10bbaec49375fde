"""What an edit is called in the menu: ``社交电商 · CAC ¥100 → ¥85``, told from the scenario before and after."""

from __future__ import annotations

from collections.abc import Sequence

from calculator.amounts import amounts
from calculator.axis import parameter_name
from calculator.differences import CHOICE_LABELS, Difference, Together, differences, shown
from calculator.language import tr
from calculator.parameters import declaration
from calculator.scenario import Scenario
from calculator.tables import plain

LONGEST_NAME = 24
"""Letters of a name that a menu shows."""
MOST_TOLD = 2
"""Different inputs that are told one by one."""
_TIERS, _COMMISSION = "channel.tiers", "channel.commission"
_APART = " · "


def edit_name(before: Scenario, after: Scenario) -> str:
    """What the step from *before* to *after* is called, in the language in use; nothing where they are the same."""
    if before == after:
        return ""
    if len(before.models) != len(after.models) or _is_reordered(before.models, after.models):
        return _models_name(before, after)
    found = differences(before, after)
    if not found:
        return _words_name(before, after)
    if before.same_product != after.same_product:
        return tr("One product for all models") if after.same_product else tr("Each model its own product")
    return _table_name(before, after, found) or _values_name(before, after, found)


def short_name(name: str) -> str:
    """*name* on one line, no longer than a menu shows it."""
    name = plain(name)
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


# --- numbers and choices -------------------------------------------------------------------------


def _values_name(before: Scenario, after: Scenario, found: Sequence[Together]) -> str:
    if len(found) > 1 and (name := _alike_name(before, after, found)):
        return name
    if len(found) <= MOST_TOLD:
        is_one = len({together[0].place for together in found}) == 1
        return tr(", ").join(
            _one_name(before, after, together[0], with_model=not is_one or together is found[0]) for together in found
        )
    groups: dict[str, list[Together]] = {}
    for together in found:
        groups.setdefault(together[0].inside, []).append(together)
    names = [_alike_name(before, after, group) for group in groups.values() if len(group) > 1]
    if len(names) == len(groups) <= MOST_TOLD and all(names):
        return tr(", ").join(names)
    return _of_model(after, found, tr("{count} inputs").format(count=len(found)))


def _one_name(before: Scenario, after: Scenario, difference: Difference, *, with_model: bool) -> str:
    name = called(after, difference.path, with_model=with_model)
    if difference.drawn:
        old, new = amounts(after, difference.path, (difference.before, difference.after))
    elif difference.inside == "product":
        return name
    else:
        old, new = shown(difference, before, after)
    number, space, unit = old.partition(" ")
    if space and new.endswith(f" {unit}") and number[-1:].isdigit():
        old = number
    if declaration(Scenario, difference.path) is None:
        return tr("{name}: {before} → {after}").format(name=name, before=old, after=new)
    return f"{name} {old} → {new}"


def _alike_name(before: Scenario, after: Scenario, found: Sequence[Together]) -> str:
    """What the same input of several models or tiers is called; nothing where they are different inputs."""
    first = found[0][0]
    if first.place is None or declaration(Scenario, first.path) is None:
        return ""
    name = parameter_name(after, first.path, with_model=False)
    if all(together[0].inside == first.inside for together in found):
        values = [after.value(path) for path in after.expand({f"models.*.{first.inside}": None})]
        words = tr("{name} in every model") if _are_one(values) else tr("{name} in {count} models")
        words = words.format(name=name, count=len(found))
    elif (row := _row(first)) and all(_row(together[0]) == row for together in found):
        values = [getattr(tier, row[1]) for tier in after.models[first.place].tiers]
        words = tr("{name} in every tier") if _are_one(values) else tr("{name} in {count} tiers")
        words = _of_model(after, found, words.format(name=name.partition(_APART)[0], count=len(found)))
    else:
        return ""
    news = {shown(together[0], before, after)[1] for together in found}
    return f"{words} → {news.pop()}" if len(news) == 1 else words


def _row(difference: Difference) -> tuple[int | None, str] | None:
    """The model and the parameter of its tiers that differs; ``None`` where it is nothing of a tier."""
    is_tier = difference.inside.startswith(f"{_TIERS}.")
    return (difference.place, difference.inside.rpartition(".")[2]) if is_tier else None


def _are_one(values: Sequence[object]) -> bool:
    return len(set(values)) == 1


def called(scenario: Scenario, path: str, *, with_model: bool = True) -> str:
    """What stands at *path* is called, after the model where there are several: ``社交电商 · Churn · 总代``."""
    head, _, tail = path.partition(".")
    place, _, inside = tail.partition(".") if head == "models" else ("", "", path)
    if declaration(Scenario, path) is not None:
        name = parameter_name(scenario, path, with_model=False)
    else:
        name = tr(CHOICE_LABELS[inside]) if inside in CHOICE_LABELS else inside
    if len(scenario.models) == 1 or not place or not with_model:
        return name
    model = tr("all models") if place == "*" else short_name(scenario.model_name(int(place)))
    return f"{model}{_APART}{name}"


def _of_model(scenario: Scenario, found: Sequence[Together], words: str) -> str:
    """*words* after the one model that all of *found* belongs to."""
    places = {each.place for together in found for each in together}
    place = places.pop() if len(places) == 1 else None
    if place is None or len(scenario.models) == 1:
        return words
    return f"{short_name(scenario.model_name(place))}{_APART}{words}"


# --- tables of tiers, levels of commission, models -------------------------------------------------


def _table_name(before: Scenario, after: Scenario, found: Sequence[Together]) -> str:
    """What tiers or levels that came, went or moved are called; nothing where none did."""
    first = found[0][0]
    if first.place is None or any(each.place != first.place for together in found for each in together):
        return ""
    old, new = before.models[first.place], after.models[first.place]
    inside = {together[0].inside for together in found}
    words = ""
    if old.channel is None or new.channel is None or old.kind != new.kind:
        return words
    if _COMMISSION in inside and len(found) == 1:
        grew = len(new.channel.commission) > len(old.channel.commission)
        words = tr("Add level {number} of commission") if grew else tr("Remove level {number} of commission")
        words = words.format(number=max(len(new.channel.commission), len(old.channel.commission)))
    elif _TIERS in inside and abs(len(new.tiers) - len(old.tiers)) == 1:
        grew = len(new.tiers) > len(old.tiers)
        place, tiers = _first_apart(old.tiers, new.tiers), new.tiers if grew else old.tiers
        name = plain(tiers[place].name) or tr("tier {number}").format(number=place + 1)
        words = (tr("Add tier {name}") if grew else tr("Remove tier {name}")).format(name=short_name(name))
    elif _is_reordered(old.tiers, new.tiers) and all(each.startswith(_TIERS) for each in inside):
        words = tr("Reorder the tiers")
    return _of_model(after, found, words) if words else ""


def _models_name(before: Scenario, after: Scenario) -> str:
    if len(before.models) == len(after.models):
        return tr("Reorder the models")
    grew = len(after.models) > len(before.models)
    longer = after if grew else before
    place = _first_apart(before.models, after.models)
    words = tr("Add {name}") if grew else tr("Remove {name}")
    return words.format(name=short_name(longer.model_name(place)))


def _is_reordered(before: Sequence[object], after: Sequence[object]) -> bool:
    return before != after and len(before) == len(after) and all(each in before for each in after)


def _first_apart(before: Sequence[object], after: Sequence[object]) -> int:
    """The first place at which they differ, or behind the end of the shorter one."""
    pairs = enumerate(zip(before, after, strict=False))
    return next((place for place, (old, new) in pairs if old != new), min(len(before), len(after)))


# --- what changes no figure ------------------------------------------------------------------------


def _words_name(before: Scenario, after: Scenario) -> str:
    """What an edit of names, notes, sources or uncertainty is called."""
    renamed = tr("Rename {before} to {after}")
    for place, (old, new) in enumerate(zip(before.models, after.models, strict=True)):
        if old.name != new.name:
            return renamed.format(before=short_name(before.model_name(place)), after=short_name(new.name))
        for one, other in zip(old.tiers, new.tiers, strict=True):
            if one.name != other.name:
                return renamed.format(before=short_name(one.name or tr("tier")), after=short_name(other.name))
        if old.notes != new.notes:
            return tr("Notes on {name}").format(name=short_name(after.model_name(place)))
    if before.title != after.title:
        return tr("Title: {title}").format(title=short_name(after.title))
    if before.notes != after.notes:
        return tr("Notes")
    return _table_of_words_name(before, after)


def _table_of_words_name(before: Scenario, after: Scenario) -> str:
    for key, one, many in (
        ("sources", tr("Source of {name}"), tr("Sources")),
        ("uncertainty", tr("Uncertainty of {name}"), tr("Uncertainty")),
    ):
        tables = [("", getattr(before, key), getattr(after, key))]
        for place, (old, new) in enumerate(zip(before.models, after.models, strict=True)):
            tables.append((f"models.{place}.", getattr(old, key), getattr(new, key)))
        changed = [
            prefix + path for prefix, old, new in tables for path in {**old, **new} if old.get(path) != new.get(path)
        ]
        if changed:
            return one.format(name=called(after, changed[0])) if len(changed) == 1 else many
    return tr("Correlations") if before.correlations != after.correlations else tr("Edit")
