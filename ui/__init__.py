"""Tierwise's window."""
