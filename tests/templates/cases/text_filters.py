"""Filters over text."""

WORDS = "{{ 'hello wORLD o\\'neil foo-bar (x) [y] {z} <q> 1st ßa ǆx élan'|"

CASES = {
    "upper and lower": (
        "{{ accents|upper }} {{ accents|lower }} {{ 'ΑΣ ΑΣΑ İ ﬁ'|lower }}{{ 'ﬁß'|upper }}"
    ),
    "of what is not text": "{{ seven|upper }}{{ yes|lower }}{{ none|title }}{{ debt|capitalize }}",
    "capitalize": WORDS + "capitalize }}{{ 'ÉCOLE'|capitalize }}{{ ''|capitalize }}|",
    "capitalize rare letters": (
        "{% for x in ['ǆx', 'ßA', 'ﬁN', 'ᾳA', 'ᾲ', 'აბ', 'ŉA', 'ΣΑΣ', 'ΐ', 'և', '𐐨𐐀'] %}"
        "{{ x|capitalize }} {% endfor %}"
    ),
    "title": WORDS + "title }}{{ '\u00a0a\u2003b\\tc\\nd'|title }}{{ 'ΑΣ-ΑΣ'|title }}",
    "trim": "[{{ '  x \\n'|trim }}][{{ '\u00a0\u2003x\u0085\ufeff'|trim }}][{{ ''|trim }}]",
    "trim of given characters": "{{ '--👍x-👍'|trim('-👍') }}[{{ '---'|trim('-') }}]",
    "replace": "{{ greeting|replace('l', 'L') }}{{ greeting|replace('l', 'L', 2) }}",
    "replace nothing and with nothing": "{{ 'ab'|replace('', '-') }}{{ 'aXbX'|replace('X', '') }}",
    "replace in a number": "{{ 1010|replace(0, 'o') }}",
    "truncate": "{{ sentence|truncate(20) }}{{ sentence|truncate(20, true) }}",
    "truncate with an end and a leeway": (
        "{{ sentence|truncate(20, true, '…', 0) }}{{ sentence|truncate(length=9, end='>', "
        "leeway=0) }}"
        "{{ sentence|truncate(48) }}{{ sentence|truncate(47, leeway=none) }}"
    ),
    "truncate counts characters": "{{ '👍👍👍👍 👍👍👍👍'|truncate(6, end='…', leeway=0) }}",
    "truncate without a space": "{{ 'abcdefghijkl'|truncate(5, leeway=0) }}",
    "indent": (
        "{{ 'a\\nb\\n\\nc'|indent }}|{{ 'a\\nb'|indent(2, true) }}|{{ 'a\\n\\nb'|indent(2, "
        "false, true) }}"
    ),
    "indent with a text": "{{ 'a\\nb'|indent('> ', first=true) }}{{ ''|indent(2, true) }}|",
    "indent of unusual line ends": "{{ 'a\\r\\nb\\rc\u2028d\u0085e\\x0bf\\n'|indent(1) }}|",
    "join": "{{ letters|join }} {{ letters|join(', ') }} {{ [1, none, yes]|join('-') }}",
    "join by attribute": "{{ people|join('/', attribute='name') }} {{ pairs|join(',', 1) }}",
    "join the letters of a text": "{{ faces|join('-') }}{{ 'abc'|join }}{{ scores|join(',') }}",
    "format": "{{ '%s and %s'|format(seven, greeting) }}{{ '%s'|format(html|safe) }}",
    "string": "{{ seven|string + 'x' }}{{ none|string }}{{ yes|string|length }}",
    "default": (
        "{{ nobody|default('x') }}{{ nobody|default }}|{{ none|default('y') }}{{ "
        "''|default('z', true) }}"
        "{{ nobody|d(seven) }}{{ empty_list|default('e', boolean=true) }}{{ record.nobody|d('n') }}"
    ),
    "urlencode a text": "{{ 'a b/ü&(c)!*\\'~-_.👍?=+%'|urlencode }}{{ seven|urlencode }}",
    "urlencode a dict": "{{ {'q': 'a b/c', 'ü': 1, 'n': none}|urlencode }}",
    "urlencode pairs": "{{ [['q', 'a b'], ['q', 'ü']]|urlencode }}",
    "tojson": (
        "{{ {'b': [1, none, true, {}], 'a': '<é\\'\\\"&👍\\n\\x7f', 'Z': []}|tojson }}{{ "
        "html|tojson }}"
        "{{ html|safe|tojson }}{{ seven|tojson }}"
    ),
    "xmlattr": (
        "<p{{ {'class': name, 'id': none, 'x': 7, 'b': yes, 'u': nobody}|xmlattr }}>"
        "<p {{ {'class': 'x'}|xmlattr(false) }}>{{ {}|xmlattr }}|{{ {'é<': html|safe}|xmlattr }}"
    ),
    "length of text": (
        "{{ greeting|length }} {{ faces|length }} {{ html|safe|length }} {{ ''|count }}"
    ),
    "first and last letter": "{{ faces|first }}{{ faces|last }}{{ greeting|first }}",
}
