"""Before a vault is open: welcome, unlock, new vault. Neutral: no name, no emblem, nothing of what was opened last."""
