"""What a command needs of the world outside; production passes the real parts in, tests pass others."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from goodoffices.ports import Clock, Entropy, SystemClock, SystemEntropy


@dataclass(frozen=True, slots=True)
class Outside:
    """Clock, entropy and the prompt for a passphrase; ``vault_options`` goes to the making and opening of vaults."""

    clock: Clock = field(default_factory=SystemClock)
    entropy: Entropy = field(default_factory=SystemEntropy)
    ask_passphrase: Callable[[str], str] = getpass.getpass
    vault_options: dict[str, Any] = field(default_factory=dict)
