"""Good Offices: plan a good offices mission of the UN Human Rights Council, offline and in confidence."""

__version__ = "0.1.0"
