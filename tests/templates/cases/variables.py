"""Set, with and namespace: which name is seen where."""

CASES = {
    "set": "{% set a = 1 %}{{ a }}{% set a = a + 1 %}{{ a }}",
    "set several": "{% set a, b = 1, 'x' %}{{ a }}{{ b }}{% set c, d = pairs[1] %}{{ c }}{{ d }}",
    "set hides the context": "{{ seven }}{% set seven = 8 %}{{ seven }}",
    "set inside an if is seen after it": "{% if yes %}{% set a = 1 %}{% endif %}{{ a }}",
    "set inside an if that is not taken": "{% if no %}{% set seven = 1 %}{% endif %}{{ seven }}",
    "set in both branches": "{% if no %}{% set a = 1 %}{% else %}{% set a = 2 %}{% endif %}{{ a }}",
    "set inside a loop stays there": (
        "{% set a = 1 %}{% for x in numbers %}{% set a = x %}{{ a }}{% endfor %}{{ a }}"
    ),
    "each turn starts afresh": (
        "{% set a = 0 %}{% for x in numbers %}{{ a }}{% set a = a + x %}{{ a }};{% endfor %}"
    ),
    "a namespace outlives the loop": (
        "{% set ns = namespace(total=0, found=no) %}{% for x in numbers %}"
        "{% set ns.total = ns.total + x %}{% set ns.found = x == 1 or ns.found %}{% endfor %}"
        "{{ ns.total }}{{ ns.found }}"
    ),
    "a namespace gets new names": "{% set ns = namespace() %}{% set ns.a = 'x' %}{{ ns.a }}",
    "a namespace attribute is defined": (
        "{% set ns = namespace() %}{{ ns.a is defined }}{% set ns.a = 1 %}{{ ns.a is defined }}"
    ),
    "set of several into a namespace": (
        "{% set ns = namespace() %}{% set ns.a, b = 1, 2 %}{{ ns.a }}{{ b }}"
    ),
    "a set block": (
        "{% set note %}{% for x in numbers %}{{ x }},{% endfor %}{% endset %}[{{ note }}]"
    ),
    "a set block inside a loop": (
        "{% for x in numbers %}{% set t %}<{{ x }}>{% endset %}{{ t }}{% endfor %}"
    ),
    "a set block sees what is around it": (
        "{% set a = 1 %}{% set b %}{{ a }}{% set a = 2 %}{{ a }}{% endset %}{{ b }}{{ a }}"
    ),
    "a set block into a namespace": (
        "{% set ns = namespace() %}{% set ns.t %}<b>{{ seven }}</b>{% endset %}{{ ns.t }}"
    ),
    "with": "{% with a = 1, b = seven %}{{ a + b }}{% endwith %}",
    "with ends": "{% set a = 1 %}{% with a = 2 %}{{ a }}{% endwith %}{{ a }}",
    "with sees only what is outside": "{% set a = 1 %}{% with a = 2, b = a %}{{ b }}{% endwith %}",
    "set inside a with": "{% with %}{% set seven = 1 %}{{ seven }}{% endwith %}{{ seven }}",
    "with several names": "{% with (a, b) = pairs[0] %}{{ a }}{{ b }}{% endwith %}",
    "a name in a nested loop": (
        "{% for p in pairs %}{% set q = p[0] %}{% for x in numbers %}{% set q = q + x %}{{ q }} "
        "{% endfor %}{{ q }};{% endfor %}"
    ),
    "names like JavaScript's own": (
        "{% set let = 1 %}{% set class = 2 %}{% set out = 3 %}{% set context = 4 %}"
        "{{ let }}{{ class }}{{ out }}{{ context }}"
    ),
}
