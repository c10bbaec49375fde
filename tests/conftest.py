"""How the property tests search.

By default they try the same examples every time; ``--hypothesis-profile=search`` tries many
new ones at each run.
"""

from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "search",
    deadline=None,
    max_examples=1000,
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
)
settings.register_profile("fixed", settings.get_profile("search"), derandomize=True, database=None, max_examples=40)
settings.load_profile("fixed")
