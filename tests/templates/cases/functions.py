"""The functions a page is given, and the few that Jinja gives."""

CASES = {
    "gettext": "{{ _('Hello') }} {{ _('%(n)s visits', n=seven) }} {{ _('Hi %(who)s', who=name) }}",
    "ngettext": (
        "{{ ngettext('%(n)s visit', '%(n)s visits', 1) }}{{ ngettext('one', '%(n)s', seven) }}"
    ),
    "a date": "{{ show_date(visited_on) }}",
    "a static file": "<link href=\"{{ static('app.css') }}\">",
    "an argument that is markup": "{{ static('<i>'|safe) }}",
    "a function in a macro, a loop and a block": (
        "{% macro m(d) %}{{ show_date(d) }}{% endmacro %}{% block main %}{% for x in "
        "[visited_on] %}"
        "{{ m(x) }}{{ _('day') }}{% endfor %}{% endblock %}"
    ),
    "a filter over a function": "{{ _('hello')|upper }}{{ show_date(visited_on)|length }}",
    "range in a condition": "{{ 3 in range(5)|list }}",
    "dict": (
        "{{ dict(a=1, b=seven)['b'] }}{% for k, v in dict(b=1, a=2)|items %}{{ k }}{% endfor %}"
    ),
}
