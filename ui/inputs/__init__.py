"""The inputs: small widgets that show a value and say when a person changes it."""
