"""Macros, and the call blocks that hand them a body."""

CASES = {
    "arguments and defaults": (
        "{% macro m(a, b='d', c=none) %}{{ a }}{{ b }}{{ c }};{% endmacro %}"
        "{{ m(1) }}{{ m(1, c=3) }}{{ m(b=2, a=1) }}{{ m(1, 2, 3) }}"
    ),
    "a default that uses an earlier argument": (
        "{% macro m(a, b=a ~ '!') %}{{ b }}{% endmacro %}{{ m('x') }}{{ m('x', 'y') }}"
    ),
    "a default from outside": "{% set d = 4 %}{% macro m(a=d) %}{{ a }}{% endmacro %}{{ m() }}",
    "none is not a missing argument": "{% macro m(a=1) %}{{ a }}{% endmacro %}{{ m(none) }}",
    "a missing argument": (
        "{% macro m(a) %}{{ a is defined }}{{ a|default('x') }}{% endmacro %}{{ m() }}"
    ),
    "an undefined argument does not take the default": (
        "{% macro m(a=1) %}{{ a is defined }}{% endmacro %}{{ m(nobody) }}"
    ),
    "it sees what is set later": ("{% macro m() %}{{ a }}{% endmacro %}{% set a = 5 %}{{ m() }}"),
    "it sees the context": "{% macro m() %}{{ seven }}{% endmacro %}{{ m() }}",
    "what it sets stays inside": (
        "{% macro m() %}{% set seven = 1 %}{{ seven }}{% endmacro %}{{ m() }}{{ seven }}"
    ),
    "one calls another": (
        "{% macro a(x) %}<{{ x }}>{% endmacro %}{% macro b(x) %}{{ a(x) }}{{ a(x)|upper }}{% "
        "endmacro %}"
        "{{ b('y') }}"
    ),
    "one calls itself": (
        "{% macro m(n) %}{{ n }}{% if n %}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(3) }}"
    ),
    "a macro in a macro": (
        "{% macro a(x) %}{% macro b(y) %}{{ x }}{{ y }}{% endmacro %}{{ b(1) }}{{ b(2) }}{% "
        "endmacro %}"
        "{{ a('x') }}"
    ),
    "a macro handed to a macro": (
        "{% macro a(x) %}<{{ x }}>{% endmacro %}{% macro b(f) %}{{ f(1) }}{% endmacro %}{{ b(a) }}"
    ),
    "a call block": (
        "{% macro m(t) %}[{{ t }}:{{ caller() }}]{% endmacro %}{% call m('x') %}<b>{{ name }}"
        "</b>{% endcall %}"
    ),
    "a call block with arguments": (
        "{% macro m() %}{% for x in numbers %}{{ caller(x, loop.index) }}{% endfor %}{% endmacro %}"
        "{% call(x, i=0) m() %}{{ i }}:{{ x }};{% endcall %}"
    ),
    "caller may be missing": (
        "{% macro m() %}{{ caller() if caller is defined else 'none' }}{% endmacro %}"
        "{{ m() }}{% call m() %}x{% endcall %}"
    ),
    "call blocks inside call blocks": (
        "{% macro m(t) %}<{{ t }}>{{ caller() }}</{{ t }}>{% endmacro %}"
        "{% call m('a') %}{% call m('b') %}{{ seven }}{% endcall %}{% endcall %}"
    ),
    "a call block in a loop": (
        "{% macro m() %}[{{ caller() }}]{% endmacro %}"
        "{% for x in numbers %}{% call m() %}{{ x }}{{ loop.index }}{% endcall %}{% endfor %}"
    ),
    "a field's attributes": (
        "{% macro attributes(given) %}{% for k, v in given|dictsort if v is not none and v is "
        "not false %}"
        ' {{ k }}="{{ v }}"{% endfor %}{% endmacro %}'
        "<input{{ attributes({'type': 'text', 'value': name, 'min': none, 'required': yes}) }}>"
    ),
}
