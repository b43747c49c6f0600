"""Every refusal comes from webapp/errors.py: a name, a status, a sentence for a person."""

from __future__ import annotations

import ast

from tests.house.findings import none_of
from tests.house.python_source import PythonSource, dotted, python_files
from webapp import errors


def home_made_refusals(source: PythonSource) -> list[str]:
    """`raise Refusal(...)` whose problem is not a name of the catalogue."""
    raised = (
        node.exc for node in ast.walk(source.tree) if isinstance(node, ast.Raise) and node.exc
    )
    calls = (
        exc for exc in raised if isinstance(exc, ast.Call) and dotted(exc.func).endswith("Refusal")
    )
    return [
        source.at(call) for call in calls if not call.args or not _names_a_problem(call.args[0])
    ]


def _names_a_problem(node: ast.expr) -> bool:
    name = dotted(node).rpartition(".")[2]
    return (
        isinstance(getattr(errors, name, None), errors.Problem)
        if name.isupper()
        else isinstance(node, ast.Name)
    )


def stray_problems(source: PythonSource) -> list[str]:
    """Problems that are made outside the catalogue."""
    calls = (node for node in ast.walk(source.tree) if isinstance(node, ast.Call))
    return [source.at(call) for call in calls if dotted(call.func) == "errors.Problem"]


def test_names_are_unique_and_statuses_are_refusals():
    names = [problem.name for problem in errors.catalogue()]
    assert len(names) == len(set(names)) > 10
    none_of([problem for problem in errors.catalogue() if not 400 <= problem.status < 600])


def test_sentences_are_sentences():
    sentences = [problem.sentence for problem in errors.catalogue()] + list(
        errors.PARKED_SENTENCES.values()
    )
    none_of(
        [
            text
            for text in sentences
            if not text[0].isupper() or (text[-1] not in ".!?" and text[-2:] != ")s")
        ]
    )
    none_of([text for text in errors.FIELD_SENTENCES.values() if text[0].islower()])


def test_a_constant_is_called_what_its_problem_is_called():
    named = {
        name: value for name, value in vars(errors).items() if isinstance(value, errors.Problem)
    }
    none_of([name for name, problem in named.items() if name != problem.name.upper()])


def test_every_refusal_names_the_catalogue():
    sources = [source for source in python_files("webapp") if source.path != "webapp/errors.py"]
    none_of(
        [
            where
            for source in sources
            for where in home_made_refusals(source) + stray_problems(source)
        ]
    )


def test_a_refusal_fills_in_its_sentence():
    refusal = errors.Refusal(errors.MALFORMED_EXCHANGE, why="no device")
    assert refusal.sentence == "This is not an exchange: no device."


def test_the_rule_sees_a_home_made_refusal():
    source = PythonSource(
        "made.py", "raise Refusal('no')\nraise errors.Refusal(errors.NOT_FOUND)\n"
    )
    assert home_made_refusals(source) == ["made.py:1"]
