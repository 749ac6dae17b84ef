"""The catalogues are in step with the code and with one another."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import pytest

from tests.words.refresh import ROOT, TEMPLATE, as_machine_text, collect, po_of, read, translated_languages

SAY = frozenset({"_", "N_", "ngettext", "Phrase"})


def messages(path: Path) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return each message of a .po file: its forms in English and in the other language."""
    found = {}
    for message in read(path):
        english = message.id if isinstance(message.id, tuple | list) else (message.id,)
        other = message.string if isinstance(message.string, tuple | list) else (message.string,)
        if message.id:
            found[english[0]] = (tuple(english), tuple(form or "" for form in other))
    return found


def parameters(text: str) -> set[str]:
    """Return the names of the parameters in a message."""
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name is not None}


def test_the_template_holds_every_message_of_the_code_and_no_other() -> None:
    assert messages(TEMPLATE).keys() == {
        message.id[0] if isinstance(message.id, tuple) else message.id for message in collect() if message.id
    }


@pytest.mark.parametrize("language", translated_languages())
def test_a_catalogue_holds_every_message_of_the_template(language: str) -> None:
    assert messages(po_of(language)).keys() == messages(TEMPLATE).keys()


@pytest.mark.parametrize("language", translated_languages())
def test_what_the_program_reads_is_what_was_translated(language: str) -> None:
    po = po_of(language)

    assert po.with_suffix(".mo").read_bytes() == as_machine_text(read(po))


@pytest.mark.parametrize("language", translated_languages())
def test_a_translation_keeps_every_parameter(language: str) -> None:
    broken = {
        english
        for english, (forms, others) in messages(po_of(language)).items()
        for other in others
        if other and parameters(other) != parameters(forms[-1])
    }

    assert not broken


@pytest.mark.parametrize("language", translated_languages())
def test_a_translation_ends_as_its_message_does(language: str) -> None:
    ends = re.compile(r"[.:?!…]?\s*$")

    broken = {
        english
        for english, (_forms, others) in messages(po_of(language)).items()
        if others[0] and " " in english and ends.search(english)[0] != ends.search(others[0])[0].replace("\u00a0", "")  # type: ignore[index]
    }

    assert not broken


def test_nobody_is_addressed_familiarly_in_french() -> None:
    familiar = re.compile(r"\b(tu|toi|ton|ta|tes|te|t’)\b", re.IGNORECASE)

    assert not [others for _forms, others in messages(po_of("fr")).values() if familiar.search(" ".join(others))]


def test_no_message_is_put_together_before_it_is_translated() -> None:
    found = {
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "goodoffices").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAY
        for argument in node.args[:1]
        if isinstance(argument, ast.JoinedStr | ast.BinOp)
    }

    assert not found


def test_every_parameter_of_a_message_has_a_name() -> None:
    assert not [english for english in messages(TEMPLATE) if parameters(english) & {"", "0", "1"}]
