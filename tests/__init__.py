"""The tests of Tierwise."""
