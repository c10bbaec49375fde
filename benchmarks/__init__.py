"""Benchmarks that print; run one with ``python -m benchmarks.NAME``."""
