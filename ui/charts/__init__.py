"""The charts: each takes finished numbers and draws them."""
