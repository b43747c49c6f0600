"""Extends, blocks and super."""

BASE = "<{% block main %}A{% endblock %}|{% block foot %}F{% endblock %}>"

CASES = {
    "a block replaced": {
        "base.html": BASE,
        "page.html": "{% extends 'base.html' %}{% block main %}B{{ seven }}{% endblock %}",
    },
    "super": {
        "base.html": BASE,
        "page.html": (
            "{% extends 'base.html' %}{% block main %}{{ super() }}B{{ super() }}{% endblock %}"
        ),
    },
    "super is safe": {
        "base.html": "{% block main %}<b>{{ name }}</b>{% endblock %}",
        "page.html": "{% extends 'base.html' %}{% block main %}{{ super() ~ '<' }}{% endblock %}",
    },
    "three generations": {
        "root.html": "<{% block main %}1{% endblock %}>",
        "base.html": "{% extends 'root.html' %}{% block main %}{{ super() }}2{% endblock %}",
        "page.html": "{% extends 'base.html' %}{% block main %}{{ super() }}3{% endblock %}",
    },
    "a generation that does not care": {
        "root.html": "<{% block main %}1{% endblock %}>",
        "base.html": "{% extends 'root.html' %}",
        "page.html": "{% extends 'base.html' %}{% block main %}{{ super() }}3{% endblock %}",
    },
    "a parent chosen by name": {
        "base.html": BASE,
        "page.html": "{% extends layout %}{% block main %}x{% endblock %}",
    },
    "a parent chosen by an inline if": {
        "base.html": BASE,
        "other.html": "({% block main %}{% endblock %})",
        "page.html": (
            "{% extends 'other.html' if yes else 'base.html' %}{% block main %}x{% endblock %}"
        ),
    },
    "blocks in blocks": {
        "base.html": "{% block main %}x{% block inner %}y{% endblock %}z{% endblock %}",
        "page.html": "{% extends 'base.html' %}{% block inner %}Q{{ super() }}{% endblock %}",
    },
    "what stands outside blocks is not printed": {
        "base.html": BASE,
        "page.html": "{% extends 'base.html' %} lost {{ seven }}{% if yes %}lost{% endif %}",
    },
    "a set in the child is seen by the parent": {
        "base.html": "{{ title }}{% block main %}{{ title }}{% endblock %}",
        "page.html": "{% extends 'base.html' %}{% set title = 'T' %}",
    },
    "a set block in the child": {
        "base.html": "{% block main %}{% endblock %}",
        "page.html": (
            "{% extends 'base.html' %}{% set t %}<i>{{ seven }}</i>{% endset %}"
            "{% block main %}{{ t }}{% endblock %}"
        ),
    },
    "a macro in the child": {
        "base.html": "{% block main %}{% endblock %}",
        "page.html": (
            "{% extends 'base.html' %}{% macro m(a) %}<{{ a }}>{% endmacro %}"
            "{% block main %}{{ m(1) }}{% endblock %}"
        ),
    },
    "an import in the child": {
        "parts.html": "{% macro m(a) %}<{{ a }}>{% endmacro %}",
        "base.html": "{% block main %}{% endblock %}",
        "page.html": (
            "{% extends 'base.html' %}{% from 'parts.html' import m %}"
            "{% block main %}{{ m(1) }}{% endblock %}"
        ),
    },
    "a set inside an if in the child": {
        "base.html": "{% block main %}{% endblock %}",
        "page.html": (
            "{% extends 'base.html' %}{% if yes %}{% set a = 1 %}{% endif %}"
            "{% block main %}{{ a }}{% endblock %}"
        ),
    },
    "what a block sets stays inside": {
        "page.html": (
            "{% block one %}{% set a = 1 %}{{ a }}{% endblock %}"
            "{% block two %}{{ a is defined }}{% endblock %}"
        ),
    },
    "a block sees what is set before it": {
        "page.html": "{% set a = 1 %}{% block one %}{{ a }}{% endblock %}{% set a = 2 %}{{ a }}",
    },
    "a block in a loop does not see the loop": {
        "page.html": (
            "{% for x in numbers %}{% block one %}{{ x is defined }}{% endblock %}{% endfor %}"
        ),
    },
    "a scoped block does": {
        "base.html": (
            "{% for x in numbers %}{% block one scoped %}{{ x }}{% endblock %}{% endfor %}"
        ),
        "page.html": (
            "{% extends 'base.html' %}{% block one %}[{{ x }}{{ loop.index }}{{ super() }}]{% "
            "endblock %}"
        ),
    },
    "super in a loop": {
        "base.html": BASE,
        "page.html": (
            "{% extends 'base.html' %}"
            "{% block main %}{% for x in numbers %}{{ super() }}{% endfor %}{% endblock %}"
        ),
    },
    "a named endblock": {"page.html": "{% block main %}x{% endblock main %}"},
}
