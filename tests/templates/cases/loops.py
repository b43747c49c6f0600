"""For, in all its forms."""

CASES = {
    "over a list": "{% for x in numbers %}{{ x }},{% endfor %}",
    "over a dict": "{% for key in scores %}{{ key }},{% endfor %}",
    "over a text": "{% for letter in faces %}{{ letter }}|{% endfor %}",
    "over items, keys and values": (
        "{% for k, v in scores.items() %}{{ k }}={{ v }};{% endfor %}"
        "{% for k in scores.keys() %}{{ k }}{% endfor %}{% for v in scores.values() %}{{ v }}"
        "{% endfor %}"
    ),
    "over pairs": "{% for n, letter in pairs %}{{ n }}{{ letter }}{% endfor %}",
    "over nested pairs": (
        "{% for a, (b, c) in [[1, [2, 3]], [4, [5, 6]]] %}{{ a }}{{ b }}{{ c }};{% endfor %}"
    ),
    "over a range": (
        "{% for n in range(3) %}{{ n }}{% endfor %}{% for n in range(1, 7, 2) %}{{ n }}{% endfor %}"
        "{% for n in range(3, 0, -1) %}{{ n }}{% endfor %}{% for n in range(-1) %}x{% endfor %}"
    ),
    "over one of two": "{% for x in (numbers if yes else []) %}{{ x }}{% endfor %}",
    "else when empty": "{% for x in empty_list %}x{% else %}none{% endfor %}",
    "no else when not": "{% for x in numbers %}x{% else %}none{% endfor %}",
    "else with names of its own": (
        "{% set a = 1 %}{% for x in [] %}{% else %}{% set a = 2 %}{{ a }}{% endfor %}{{ a }}"
    ),
    "only those that": "{% for x in numbers if x > 1 %}{{ x }}{% endfor %}",
    "only those that, counted": (
        "{% for x in numbers if x > 1 %}{{ loop.index }}/{{ loop.length }} {% endfor %}"
    ),
    "only those that, or else": "{% for x in numbers if x > 9 %}{{ x }}{% else %}none{% endfor %}",
    "only those pairs that": "{% for n, l in pairs if l == 'b' %}{{ n }}{% endfor %}",
    "the loop's numbers": (
        "{% for x in numbers %}{{ loop.index }}{{ loop.index0 }}{{ loop.revindex }}"
        "{{ loop.revindex0 }}{{ loop.length }}{{ loop.depth }}{{ loop.depth0 }};{% endfor %}"
    ),
    "first and last": (
        "{% for x in numbers %}{{ '<' if loop.first }}{{ x }}{{ '>' if loop.last }}{% endfor %}"
    ),
    "commas between": (
        "{% for x in numbers %}{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}"
    ),
    "cycle": "{% for x in range(5) %}{{ loop.cycle('odd', 'even', none) }} {% endfor %}",
    "changed": (
        "{% for x in [1, 1, 2, 2, 1] %}{{ loop.changed(x) }}{{ loop.changed(x, 1) }} {% endfor %}"
    ),
    "the neighbours": (
        "{% for x in [0, none, ''] %}{{ loop.previtem is defined }}"
        "{{ loop.nextitem|default('end') }};{% endfor %}"
    ),
    "loops in loops": (
        "{% for p in pairs %}{% set outer = loop %}{% for x in p %}{{ outer.index }}.{{ "
        "loop.index }} "
        "{% endfor %}{{ loop.last }}{% endfor %}"
    ),
    "a loop's name is gone after it": "{% for seven in numbers %}{% endfor %}{{ seven }}",
    "the list named like its item": "{% for numbers in numbers %}{{ numbers }}{% endfor %}",
    "a macro made in a loop": (
        "{% for x in numbers %}{% macro m() %}[{{ x }}]{% endmacro %}{{ m() }}{% endfor %}"
    ),
    "a loop over nothing that was never there": "{% for x in nobody|default([]) %}x{% endfor %}ok",
}
