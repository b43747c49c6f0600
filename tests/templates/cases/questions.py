"""If, comparisons, `is` and `in`."""

CASES = {
    "if, elif, else": (
        "{% for n in numbers %}{% if n == 1 %}one{% elif n == 2 %}two{% else %}many{% endif %}"
        "{% endfor %}"
    ),
    "what is false": (
        "{% for x in [empty_text, empty_list, empty_dict, zero, none, no, '', [], {}, ''|safe] %}"
        "{{ 1 if x else 0 }}{% endfor %}"
    ),
    "what is true": (
        "{% for x in [greeting, numbers, scores, seven, yes, ' ', [0], '0', html|safe, debt] %}"
        "{{ 1 if x else 0 }}{% endfor %}"
    ),
    "not": "{{ not empty_list }} {{ not seven }} {{ not not greeting }}",
    "and, or, not in an if": "{% if yes and not no or nobody %}1{% endif %}",
    "equal": "{{ seven == 7 }} {{ seven != 7 }} {{ yes == 1 }} {{ no == 0 }} {{ '7' == 7 }}",
    "equal lists and dicts": (
        "{{ numbers == [3, 1, 2] }} {{ numbers == [3, 1] }} {{ {'a': [1]} == {'a': [true]} }} "
        "{{ {} == [] }} {{ none == no }}"
    ),
    "order of numbers": "{{ 1 < seven }} {{ seven <= 7 }} {{ seven > 7 }} {{ seven >= 8 }}",
    "order of text": "{{ 'a' < 'b' }} {{ 'B' < 'a' }} {{ 'é' > 'z' }} {{ '👍' > '\ufffd' }}",
    "order of lists": "{{ [1, 2] < [1, 3] }} {{ [2] > [1, 9] }} {{ ['a'] <= ['a', 'b'] }}",
    "a chain of comparisons": "{{ 1 < seven < 10 }} {{ 1 < seven > 8 }} {{ 1 == yes == 1 }}",
    "a chain stops early": "{{ 2 < 1 < nobody_set_this }}",
    "in a list": "{{ 1 in numbers }} {{ 9 in numbers }} {{ 9 not in numbers }} {{ yes in mixed }}",
    "in a text": "{{ 'ell' in greeting }} {{ '' in greeting }} {{ 'x' not in greeting }}",
    "in a dict": "{{ 'mood' in scores }} {{ 'Mood' in scores }} {{ 1 in scores }}",
    "in a tuple": "{{ seven in (1, 7) }} {{ 'a' in ('b',) }} {{ [1] in ([1], 2) }}",
    "is defined": "{{ nobody is defined }} {{ seven is defined }} {{ none is defined }}",
    "an attribute is defined": "{{ record.nobody is defined }} {{ record.tags is defined }}",
    "is undefined": "{{ nobody is undefined }} {{ seven is not undefined }}",
    "is none": "{{ none is none }} {{ zero is none }} {{ none is not none }}",
    "is true, is false, is boolean": (
        "{% for x in [yes, no, 1, 0, none, 'x'] %}"
        "{{ x is true }} {{ x is false }} {{ x is boolean }};{% endfor %}"
    ),
    "is string, number, mapping, sequence": (
        "{% for x in ['', html|safe, 1, yes, none, [], {}] %}{{ x is string }} {{ x is number }} "
        "{{ x is mapping }} {{ x is sequence }};{% endfor %}"
    ),
    "is even, odd, divisible by": (
        "{% for x in [0, 1, 2, -3, yes] %}{{ x is even }}{{ x is odd }}{{ x is divisibleby 3 }};"
        "{% endfor %}{{ 9 is divisibleby(3) }}"
    ),
    "is equal, by its names": ("{{ seven is eq 7 }}{{ seven is equalto 8 }}{{ seven is ne 7 }}"),
    "is less or more, by their names": (
        "{{ 1 is lt 2 }}{{ 1 is lessthan 1 }}{{ 1 is le 1 }}{{ 1 is gt 2 }}{{ 2 is greaterthan 1 }}"
        "{{ 1 is ge 1 }}"
    ),
    "is in": "{{ 1 is in numbers }} {{ 9 is not in numbers }} {{ 'ell' is in greeting }}",
}
