"""Filters over lists and dicts."""

NAMES = "{% for p in PEOPLE %}{{ p.name }},{% endfor %}"


def _people(filters: str) -> str:
    return NAMES.replace("PEOPLE", f"people{filters}")


CASES = {
    "length": "{{ numbers|length }} {{ scores|length }} {{ empty_list|count }}",
    "first and last": "{{ numbers|first }}{{ numbers|last }}{{ scores|first }}",
    "first and last of nothing": "{{ [] |first is defined }}{{ []|last is defined }}",
    "list": "{{ 'abc'|list|join(',') }}{{ range(3)|list|length }}{{ scores|list|join }}",
    "sort": "{{ numbers|sort|join }} {{ letters|sort|join }}{{ [2, true, 0]|sort|join }}",
    "sort backwards": "{{ numbers|sort(true)|join }}{{ letters|sort(reverse=true)|join }}",
    "sort by case": (
        "{{ letters|sort(case_sensitive=true)|join }}{{ ['é', 'z', '👍', '\ufffd']|sort|join }}"
    ),
    "sort by attribute": _people("|sort(attribute='name')"),
    "sort keeps equals in order": _people("|sort(attribute='age')"),
    "sort backwards keeps equals in order": _people("|sort(attribute='age', reverse=true)"),
    "sort by two attributes": _people("|sort(attribute='team,name')"),
    "sort by a path and a position": (
        "{{ [{'a': {'b': 2}}, {'a': {'b': 1}}]|sort(attribute='a.b')|map(attribute='a.b')|join }}"
        "{{ pairs|sort(attribute=0, reverse=true)|map(attribute=1)|join }}"
        "{{ pairs|sort(attribute='1')|map(attribute='0')|join }}"
    ),
    "dictsort": "{% for k, v in scores|dictsort %}{{ k }}{{ v }}{% endfor %}",
    "dictsort by case, by value, backwards": (
        "{% for k, v in scores|dictsort(true) %}{{ k }}{% endfor %}"
        "{% for k, v in scores|dictsort(by='value') %}{{ k }}{% endfor %}"
        "{% for k, v in scores|dictsort(false, 'key', true) %}{{ k }}{% endfor %}"
    ),
    "groupby": (
        "{% for team, people in people|groupby('team') %}{{ team }}:"
        "{{ people|map(attribute='name')|join(',') }};{% endfor %}"
    ),
    "groupby by case": (
        "{% for g in people|groupby('team', case_sensitive=true) %}"
        "{{ g.grouper }}:{{ g.list|length }};{% endfor %}"
    ),
    "groupby with a default": (
        "{% for note, rows in patchy|selectattr('id', 'lt', 3)|groupby('note', default='-') %}"
        "{{ note }}{{ rows|length }}{% endfor %}"
    ),
    "map an attribute": (
        "{{ people|map(attribute='name')|join(',') }}{{ pairs|map(attribute=1)|join }}"
    ),
    "map an attribute with a default": "{{ patchy|map(attribute='note', default='?')|join(',') }}",
    "map a filter": (
        "{{ letters|map('upper')|join }}{{ people|map(attribute='name')|map('length')|sum }}"
    ),
    "map a filter with arguments": (
        "{{ letters|map('replace', 'a', '<')|join }}{{ [none, 1]|map('default', 'x', "
        "boolean=true)|join }}"
    ),
    "select and reject": (
        "{{ numbers|select('odd')|join }}{{ numbers|reject('odd')|join }}"
        "{{ mixed|select|list|length }}{{ mixed|reject|list|length }}"
    ),
    "select with an argument": (
        "{{ numbers|select('gt', 1)|join }}{{ numbers|reject('divisibleby', 3)|join }}"
        "{{ letters|select('in', ['a', 'b'])|join }}{{ numbers|select('>=', 2)|join }}"
    ),
    "selectattr": _people("|selectattr('age', 'gt', 1)") + _people("|selectattr('age')"),
    "selectattr of what may be missing": (
        "{{ patchy|selectattr('note', 'defined')|map(attribute='id')|join }}"
        "{{ patchy|selectattr('note', 'undefined')|map(attribute='id')|join }}"
    ),
    "rejectattr": _people("|rejectattr('team', 'equalto', 'red')") + _people("|rejectattr('age')"),
    "unique": "{{ [1, true, 2, '1', 1]|unique|join(',') }}{{ ['a', 'A', 'b']|unique|join }}",
    "unique by case and by attribute": (
        "{{ ['a', 'A', 'b']|unique(true)|join }}" + _people("|unique(attribute='team')")
    ),
    "reverse": "{{ numbers|reverse|join }}{% for x in letters|reverse %}{{ x }}{% endfor %}",
    "batch": (
        "{% for row in range(5)|batch(2) %}{{ row|join }};{% endfor %}"
        "{% for row in range(5)|batch(2, '-') %}{{ row|join }};{% endfor %}"
        "{% for row in []|batch(2, '-') %}x{% endfor %}"
    ),
    "slice": (
        "{% for column in range(7)|slice(3) %}{{ column|join }};{% endfor %}"
        "{% for column in range(7)|slice(3, '-') %}{{ column|join }};{% endfor %}"
    ),
    "items": "{% for k, v in scores|items %}{{ k }}{{ v }}{% endfor %}",
    "a chain": (
        "{{ people|selectattr('age', 'ge', 2)|sort(attribute='name')|map(attribute='name')|first }}"
    ),
    "lists in lists": "{% for row in [[1, 2], [3]] %}{{ row|sum }}{% endfor %}",
}
