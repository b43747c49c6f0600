"""Templates are markup and nothing else, and every one of them is shown somewhere."""

from __future__ import annotations

import re

import pytest
from jinja2 import Environment
from jinja2.meta import find_referenced_templates

from tests.house.findings import none_of
from tests.house.python_source import ROOT, python_files
from webapp.pages.declaration import Page
from webapp.pages.registry import collect

FOLDER = ROOT / "webapp" / "templates"
COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
# What the content security policy would block, and what htmx would need `eval` for.
FORBIDDEN = {
    "inline style": re.compile(r"<style\b|\sstyle\s*=", re.IGNORECASE),
    "inline script": re.compile(r"<script(?![^>]*\bsrc=)|\son[a-z]+\s*=\s*[\"']", re.IGNORECASE),
    "hx-on": re.compile(r"\bhx-on\b"),
    "js: expression": re.compile(r"[\"'](js|javascript):"),
    "htmx filter": re.compile(r"hx-trigger=\"[^\"]*\["),
    "unescaped": re.compile(r"\|\s*safe\b|autoescape\s+false"),
}


PHONE_ENGINE = ("routes.js", "notices.js")


def templates() -> dict[str, str]:
    """Every template by the name Flask knows it under."""
    return {
        path.relative_to(FOLDER).as_posix(): path.read_text("utf-8")
        for path in sorted(FOLDER.rglob("*.html"))
    }


def forbidden_markup(text: str) -> list[str]:
    """What stands in a template that must not."""
    plain = COMMENT.sub("", text)
    return [name for name, pattern in FORBIDDEN.items() if pattern.search(plain)]


def named_in_engines() -> set[str]:
    """Templates that an engine names itself: nobody signed in, a problem, the office needed."""
    views = [source.text for source in python_files("webapp/routes")]
    engine = [(ROOT / "service_worker" / name).read_text("utf-8") for name in PHONE_ENGINE]
    return set(re.findall(r"['\"]([\w/]+\.html)['\"]", "".join([*views, *engine])))


def reachable(roots: set[str], texts: dict[str, str]) -> set[str]:
    """These templates and all that they extend, include and import."""
    found: set[str] = set()
    waiting = sorted(roots)
    while waiting:
        name = waiting.pop()
        if name in texts and name not in found:
            found.add(name)
            parsed = Environment(autoescape=True, extensions=["jinja2.ext.i18n"]).parse(texts[name])
            waiting += [other for other in find_referenced_templates(parsed) if other]
    return found


def test_templates_hold_markup_only():
    texts = templates().items()
    none_of(f"{name}: {problem}" for name, text in texts for problem in forbidden_markup(text))


def test_every_template_says_what_it_is():
    none_of([name for name, text in templates().items() if not text.startswith("{#")])


def test_every_template_is_reached_from_a_page():
    declared = {page.template for page in collect() if isinstance(page, Page)}
    none_of(sorted(set(templates()) - reachable(declared | named_in_engines(), templates())))


def test_every_declared_template_is_there():
    none_of(
        sorted({page.template for page in collect() if isinstance(page, Page)} - set(templates()))
    )


@pytest.mark.parametrize(
    "markup",
    [
        '<p style="color: red">',
        "<script>alert(1)</script>",
        '<a onclick="x()">',
        '<a hx-on:click="x">',
        '<a hx-vals="js:{a: 1}">',
        '<input hx-trigger="keyup[altKey]">',
        "{{ name|safe }}",
    ],
)
def test_the_rule_sees_what_the_browser_would_have_to_evaluate(markup: str):
    assert forbidden_markup(markup)
    assert not forbidden_markup(
        "{# " + markup + ' #}<script src="/x.js" defer></script><p class="style">'
    )


def test_a_template_that_nobody_includes_is_not_reached():
    texts = {"a.html": "{% include 'b.html' %}", "b.html": "", "c.html": ""}
    assert reachable({"a.html"}, texts) == {"a.html", "b.html"}
