"""What ships inside the wheel: every resource, and the program finds it there and nowhere else."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.dossier import ROOT, demonstration, records

_LOOK = """
import json, sys
sys.path.insert(0, sys.argv[1])
import goodoffices
from goodoffices.resources import resource
from goodoffices.vault.passphrase import wordlist
from goodoffices.reference.states import states
from goodoffices.words import use_language, _
from goodoffices.briefing.faces import load_faces
load_faces()
use_language("fr")
from goodoffices.exchange import dossier_schema, read_dossier
from goodoffices.ports import SystemEntropy
items = read_dossier(resource("demonstration", "state-a.json").read_bytes(), entropy=SystemEntropy())
print(json.dumps({
    "package": goodoffices.__file__, "resources": str(resource()), "words": len(wordlist()), "states": len(states()),
    "records": len(items), "schema": bool(dossier_schema()), "french": _("Passphrase"),
}))
"""


@pytest.fixture(scope="module")
def wheel() -> dict[str, Any]:
    """What the build is told about the wheel."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return dict(project["tool"]["hatch"]["build"]["targets"]["wheel"])


@pytest.fixture(scope="module")
def unpacked(wheel: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A place that looks as the unpacked wheel does, without the source beside it."""
    place = tmp_path_factory.mktemp("wheel")
    for package in wheel["packages"]:
        shutil.copytree(ROOT / package, place / package, ignore=shutil.ignore_patterns("__pycache__"))
    for source, target in wheel["force-include"].items():
        shutil.copytree(ROOT / source, place / target)
    return place


def test_the_wheel_holds_the_package_and_every_resource(wheel: dict[str, Any], unpacked: Path) -> None:
    inside = unpacked / "goodoffices" / "_resources"
    shipped = {path.relative_to(inside) for path in inside.rglob("*") if path.is_file()}

    assert wheel["packages"] == ["goodoffices"]
    assert wheel["force-include"] == {"resources": "goodoffices/_resources"}
    assert shipped == {
        path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()
    }
    assert {path.parts[0] for path in shipped} >= {"demonstration", "fonts", "icons", "reference", "schema", "wordlist"}


def test_the_program_finds_them_inside_itself(unpacked: Path, tmp_path: Path) -> None:
    told = json.loads(
        subprocess.run(  # noqa: S603  our own interpreter
            [sys.executable, "-c", _LOOK, str(unpacked)], cwd=tmp_path, capture_output=True, text=True, check=True
        ).stdout
    )

    assert told.pop("package") == str(unpacked / "goodoffices" / "__init__.py")
    assert told.pop("resources") == str(unpacked / "goodoffices" / "_resources")
    assert told.pop("french") == "Phrase secrète"
    assert told == {"words": 7776, "states": 193, "records": len(list(records(demonstration()))), "schema": True}


def test_from_the_source_they_are_found_beside_it() -> None:
    from goodoffices.resources import resource

    assert resource("demonstration") == ROOT / "resources" / "demonstration"
