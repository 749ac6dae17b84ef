"""The guards of the test suite themselves."""

from __future__ import annotations

import os
import socket
import tempfile
from pathlib import Path

import pytest

from tests.conftest import NetworkUsed


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_socket_that_reaches_a_network_fails_the_test(family: socket.AddressFamily) -> None:
    with pytest.raises(NetworkUsed):
        socket.socket(family)


def test_looking_up_a_name_fails_the_test() -> None:
    with pytest.raises(NetworkUsed):
        socket.getaddrinfo("example.org", 443)


def test_a_socket_on_this_machine_is_allowed() -> None:
    with socket.socket(socket.AF_UNIX) as here:
        assert here.fileno() > 0


@pytest.mark.parametrize("variable", ["HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"])
def test_the_folders_of_the_person_are_temporary(variable: str) -> None:
    assert Path(os.environ[variable]).is_relative_to(tempfile.gettempdir())
