"""The uncertain values of a scenario, to be read and edited; nothing here knows a session."""
