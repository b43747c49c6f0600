"""What could print something else in JavaScript is refused when the templates are compiled."""

from __future__ import annotations

from pathlib import Path

import pytest

from webapp.generate.templates import TemplateRefused, compile_templates

#: What is written on line 3 of a template, and a word of the reason it is refused for.
REFUSED = {
    "a float printed": ("{{ 1.5 }}", "decimals"),
    "a whole float printed": ("{{ 12.0 }}", "decimals"),
    "a float joined": ("{{ 'x' ~ 1.5 }}", "decimals"),
    "a float set": ("{% set a = 1.5 %}", "decimals"),
    "a float added to": ("{{ seven + 0.5 }}", "decimals"),
    "a division printed": ("{{ 4 / 2 }}", "decimals"),
    "a division handed on": ("{{ _('%(n)s', n=4 / 2) }}", "decimals"),
    "a division with a remainder": ("{{ 7 / 2 % 2 }}", "decimals"),
    "a division as a format": ("{{ (4 / 2)|format }}", "decimals"),
    "round": ("{{ 2|round }}", "round"),
    "a power": ("{{ 2 ** 3 }}", "Pow"),
    "the filter float": ("{{ '1.5'|float }}", "float"),
    "a number too large": ("{{ 9007199254740993 }}", "too large"),
    "a list printed": ("{{ [1, 2] }}", "printed"),
    "a tuple printed": ("{{ (1, 2) }}", "printed"),
    "a dict printed": ("{{ {'a': 1} }}", "printed"),
    "a list joined with ~": ("{{ 'x' ~ [1] }}", "printed"),
    "a list in a text filter": ("{{ [1]|upper }}", "printed"),
    "a sorted list printed": ("{{ rows|sort }}", "printed"),
    "a list as default": ("{{ rows|default([]) }}", "printed"),
    "a list of an inline if": ("{{ 'x' if yes else [1] }}", "printed"),
    "split and printed": ("{{ name.split(',') }}", "printed"),
    "a namespace printed": ("{{ namespace(a=1) }}", "printed"),
    "a lazy value kept": ("{% set a = rows|map('upper') %}", "|list"),
    "a lazy value asked for its truth": ("{% if rows|select %}{% endif %}", "|list"),
    "a lazy value counted": ("{{ rows|selectattr('a')|length }}", "|list"),
    "a lazy value and its last": ("{{ rows|map('upper')|last }}", "|list"),
    "a view kept": ("{% set a = scores.items() %}", "|list"),
    "a range looked into": ("{{ range(3)[1] }}", "|list"),
    "a tuple compared": ("{{ pair == (1, 2) }}", "tuple"),
    "star arguments": ("{{ field(*rows) }}", "*args"),
    "double star arguments": ("{{ field(**scores) }}", "*args"),
    "star arguments of a filter": ("{{ name|truncate(*rows) }}", "*args"),
    "an unknown filter": ("{{ name|nosuch }}", "nosuch"),
    "an unknown test": ("{{ name is nosuch }}", "nosuch"),
    "a filter without a twin": ("{{ name|wordwrap(20) }}", "wordwrap"),
    "a filter of chance": ("{{ rows|random }}", "random"),
    "a test without a twin": ("{{ seven is integer }}", "integer"),
    "an inner filter without a twin": ("{{ rows|map('striptags')|join }}", "striptags"),
    "an inner filter by name": ("{{ rows|map(name)|join }}", "written out"),
    "an inner test without a twin": ("{{ rows|select('upper')|join }}", "upper"),
    "map without anything": ("{{ rows|map|join }}", "attribute"),
    "selectattr without anything": ("{{ rows|selectattr|join }}", "attribute"),
    "an argument the filter lacks": ("{{ name|trim(size=3) }}", "size"),
    "an argument without a twin": ("{{ name|int(base=16) }}", "base"),
    "too many arguments": ("{{ name|upper(1) }}", "upper"),
    "a method without a twin": ("{{ name.title() }}", "title"),
    "a method that changes": ("{% set x = rows.append(1) %}", "append"),
    "too few arguments for a method": ("{{ name.startswith() }}", "startswith"),
    "a named argument for a method": ("{{ name.split(sep=',')|join }}", "split"),
    "a method that is not called": ("{{ scores.items }}", "method"),
    "an attribute of Python": ("{{ name.__class__ }}", "Python"),
    "an unknown function": ("{{ lipsum() }}", "lipsum"),
    "a value called": ("{{ rows[0]() }}", "called"),
    "dict with a list": ("{{ dict(rows)['a'] }}", "dict"),
    "a loop without end": ("{% for x in rows recursive %}{% endfor %}", "recursive"),
    "loop in the if of a loop": ("{% for x in rows if loop %}{% endfor %}", "loop"),
    "self": ("{% block main %}{{ self.main() }}{% endblock %}", "self"),
    "self outside a block": ("{{ self.main() }}{% block main %}{% endblock %}", "self"),
    "a required block": ("{% block main required %}{% endblock %}", "required"),
    "varargs": ("{% macro m() %}{{ varargs|join }}{% endmacro %}", "varargs"),
    "kwargs": ("{% macro m() %}{{ kwargs|length }}{% endmacro %}", "kwargs"),
    "an explicit caller": ("{% macro m(caller=none) %}{{ caller() }}{% endmacro %}", "caller"),
    "a filter block": ("{% filter upper %}x{% endfilter %}", "FilterBlock"),
    "a filtered set block": ("{% set a | upper %}x{% endset %}", "set block"),
    "an autoescape block": ("{% autoescape false %}x{% endautoescape %}", "autoescape"),
    "a trans block": ("{% trans %}x{% endtrans %}", "trans"),
    "do": ("{% do rows %}", "do"),
    "break": ("{% for x in rows %}{% break %}{% endfor %}", "break"),
    "debug": ("{% debug %}", "debug"),
    "a name beyond ASCII": ("{{ größe }}", "größe"),
    "a template that is not there": ("{% include 'gone.html' %}", "gone.html"),
    "an if that is not closed": ("{% if yes %}", "endif"),
    "extends inside an if": ("{% if yes %}{% extends 'other.html' %}{% endif %}", "extends"),
    "text before extends": ("x{% extends 'other.html' %}", "before"),
    "extends twice": ("{% extends 'other.html' %}{% extends 'other.html' %}", "once"),
    "an include beside the blocks": (
        "{% extends 'other.html' %}{% include 'other.html' %}",
        "inside a block",
    ),
    "a call block beside the blocks": (
        "{% extends 'other.html' %}{% macro m() %}{% endmacro %}{% call m() %}{% endcall %}",
        "inside a block",
    ),
}


@pytest.mark.parametrize("written, reason", REFUSED.values(), ids=REFUSED)
def test_it_is_refused_with_file_and_line(written: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "visits").mkdir()
    (tmp_path / "other.html").write_text("other", encoding="utf-8")
    (tmp_path / "visits/page.html").write_text(f"{{# one\ntwo #}}\n{written}\n", encoding="utf-8")

    with pytest.raises(TemplateRefused) as refused:
        compile_templates(tmp_path, ["visits/page.html"])

    assert (refused.value.file, refused.value.line) == ("visits/page.html", 3)
    assert reason in refused.value.reason
    assert str(refused.value).startswith("visits/page.html:3: ")


def test_only_the_context_functions_given_can_be_called(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("{{ show_date(today) }}", encoding="utf-8")

    assert "show_date" in compile_templates(tmp_path, ["page.html"])
    with pytest.raises(TemplateRefused, match="show_date"):
        compile_templates(tmp_path, ["page.html"], context_functions=["_"])


def test_only_the_filters_given_can_be_used(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("{{ name|title }}", encoding="utf-8")

    with pytest.raises(TemplateRefused, match="title"):
        compile_templates(tmp_path, ["page.html"], filters=["upper"])


def test_a_refusal_in_a_part_names_the_part(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("{% include 'part.html' %}", encoding="utf-8")
    (tmp_path / "part.html").write_text("\n\n\n{{ 1.5 }}", encoding="utf-8")

    with pytest.raises(TemplateRefused, match=r"^part\.html:4: "):
        compile_templates(tmp_path, ["page.html"])
