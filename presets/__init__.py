"""Scenario files that come with Tierwise; data only."""
