"""Babel finds the messages of the templates, though no i18n extension is loaded."""

from io import BytesIO

from babel.messages.extract import extract

TEMPLATE = b"""{% extends 'base.html' %}
{% block main %}
{{ _('%(n)s visits', n=3) }}
{{ ngettext('%(n)s note', '%(n)s notes', count) }}
{% macro m(label=_('Save')) %}{{ label }}{% endmacro %}
{% endblock %}
"""


def test_the_messages_are_found_with_their_lines() -> None:
    found = extract("jinja2.ext:babel_extract", BytesIO(TEMPLATE))

    assert [(line, message) for line, message, _, _ in found] == [
        (3, "%(n)s visits"),
        (4, ("%(n)s note", "%(n)s notes")),
        (5, "Save"),
    ]
