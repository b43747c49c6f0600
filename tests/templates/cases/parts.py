"""Include and import."""

FIELDS = (
    "{% macro field(name) %}<input name='{{ name }}'>{% endmacro %}{% set size = 3 %}"
    "{% macro _hidden() %}{% endmacro %}{% set _secret = 1 %}not printed"
)

CASES = {
    "include": {"part.html": "[{{ seven }}]", "page.html": "{% include 'part.html' %}!"},
    "include sees the loop": {
        "part.html": "{{ x }}{{ loop.index }}",
        "page.html": "{% for x in numbers %}{{ loop.index }}{% include 'part.html' %}{% endfor %}",
    },
    "include sees what is set": {
        "part.html": "{{ a }}{{ seven }}",
        "page.html": "{% set a = 1 %}{% set seven = 2 %}{% include 'part.html' %}",
    },
    "what an include sets stays there": {
        "part.html": "{% set seven = 1 %}{{ seven }}",
        "page.html": "{% include 'part.html' %}{{ seven }}",
    },
    "include without context": {
        "part.html": "{{ seven is defined }}{{ static is defined }}{{ range(2)|join }}",
        "page.html": "{% include 'part.html' without context %}",
    },
    "include if it is there": {
        "part.html": "P",
        "page.html": (
            "a{% include 'gone.html' ignore missing %}b{% include 'part.html' ignore missing %}"
        ),
    },
    "include the first that is there": {
        "part.html": "P",
        "page.html": "{% include ['gone.html', 'part.html'] %}",
    },
    "include by name": {
        "base.html": "B",
        "page.html": "{% include layout %}{% include ['base.html'] %}",
    },
    "include a page with blocks": {
        "part.html": "{% block main %}x{% endblock %}",
        "page.html": "{% block main %}y{% endblock %}{% include 'part.html' %}",
    },
    "include inside a macro and a set block": {
        "part.html": "{{ a }}",
        "page.html": (
            "{% macro m(a) %}{% include 'part.html' %}{% endmacro %}{{ m(1) }}"
            "{% set t %}{% with a = 2 %}{% include 'part.html' %}{% endwith %}{% endset %}{{ t }}"
        ),
    },
    "an include that calls what the page imported": {
        "fields.html": FIELDS,
        "part.html": "{{ field('x') }}",
        "page.html": "{% from 'fields.html' import field %}{% include 'part.html' %}",
    },
    "import": {
        "fields.html": FIELDS,
        "page.html": "{% import 'fields.html' as f %}{{ f.field('n') }}{{ f.size }}",
    },
    "import of names": {
        "fields.html": FIELDS,
        "page.html": "{% from 'fields.html' import field, size as s %}{{ field(s) }}",
    },
    "private names are not exported": {
        "fields.html": FIELDS,
        "page.html": (
            "{% import 'fields.html' as f %}{% from 'fields.html' import other %}"
            "{{ f._secret is defined }}{{ f.other is defined }}{{ other is defined }}"
        ),
    },
    "what a part imports it does not export": {
        "fields.html": FIELDS,
        "middle.html": "{% from 'fields.html' import field %}{% set mine = 1 %}",
        "page.html": "{% import 'middle.html' as m %}{{ m.field is defined }}{{ m.mine }}",
    },
    "import without context": {
        "part.html": (
            "{% macro m() %}{{ seven is defined }}{{ static is defined }}"
            "{{ range(2)|join }}{% endmacro %}"
        ),
        "page.html": "{% from 'part.html' import m %}{{ m() }}",
    },
    "import with context, for the functions": {
        "part.html": "{% macro m() %}{{ static('x') }}{% endmacro %}",
        "page.html": "{% from 'part.html' import m with context %}{{ m() }}",
    },
    "import with context": {
        "part.html": "{% macro m() %}{{ seven }}{{ a }}{% endmacro %}",
        "page.html": "{% set a = 1 %}{% from 'part.html' import m with context %}{{ m() }}",
    },
    "import whole with context": {
        "part.html": "{% macro m() %}{{ seven }}{% endmacro %}",
        "page.html": "{% import 'part.html' as p with context %}{{ p.m() }}",
    },
    "import inside a macro": {
        "fields.html": FIELDS,
        "page.html": (
            "{% macro m() %}{% from 'fields.html' import field %}{{ field('x') }}{% endmacro "
            "%}{{ m() }}"
        ),
    },
    "import inside a block": {
        "fields.html": FIELDS,
        "page.html": (
            "{% block main %}{% import 'fields.html' as f %}{{ f.field(1) }}{% endblock %}"
        ),
    },
    "a call block of an imported macro": {
        "part.html": "{% macro card(t) %}<h2>{{ t }}</h2>{{ caller() }}{% endmacro %}",
        "page.html": (
            "{% import 'part.html' as p %}{% call p.card(name) %}{{ seven }}{% endcall %}"
            "{% from 'part.html' import card %}{% call card('x') %}y{% endcall %}"
        ),
    },
}
