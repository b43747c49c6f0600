"""How values are written, looked up and printed."""

CASES = {
    "a text": "{{ greeting }}",
    "a whole number": "{{ seven }} {{ debt }} {{ zero }} {{ 42 }}",
    "true, false and none as Python writes them": "{{ yes }} {{ no }} {{ none }} {{ true }}",
    "a text written out": "{{ 'it''s' ~ \"x\" }}{{ 'a\\nb\\t\"q\"' }}",
    "adjacent strings are one": "{{ 'a' 'b' }}",
    "line separators in text": "{{ 'a\u2028b\u2029c' }}\u2028{{ greeting }}",
    "an attribute": "{{ record.author.name }}",
    "an item by key": "{{ record['author']['name'] }} {{ people[0]['name'] }}",
    "an item called like a method": "{{ record['items'] }}",
    "an item by position": "{{ numbers[0] }} {{ numbers[-1] }} {{ pairs.0.1 }}",
    "an item by true and false": "{{ numbers[true] }}{{ numbers[false] }}",
    "a character by position": "{{ faces[0] }}{{ faces[-1] }}{{ greeting[4] }}",
    "a part of a list": "{{ numbers[1:]|join }} {{ numbers[:2]|join }} {{ numbers[::-1]|join }}",
    "a part of a text": (
        "{{ greeting[:5] }}|{{ greeting[-3:] }}|{{ greeting[1:8:2] }}|{{ faces[1:] }}"
    ),
    "a part beyond the ends": "{{ numbers[5:]|length }} {{ greeting[-99:3] }} {{ greeting[3:1] }}|",
    "a part backwards": "{{ greeting[8:2:-2] }} {{ greeting[::-3] }} {{ greeting[:3:-1] }}",
    "a part of markup": "{{ (html|safe)[:3] }}",
    "a list written out": "{{ [1, 'a', seven]|join(',') }}",
    "a tuple in a loop": "{% for a, b in [(1, 2), (3, 4)] %}{{ a }}{{ b }};{% endfor %}",
    "a dict written out": "{% for k, v in {'b': 1, 'a': 2}.items() %}{{ k }}{{ v }}{% endfor %}",
    "a dict with computed keys": "{{ {greeting: 5, 'x' ~ seven: 6}['x7'] }}",
    "a dict with an awkward key": "{{ {'__proto__': 'mine'}['__proto__'] }}",
    "joined with ~": "{{ seven ~ 'x' ~ none ~ yes ~ greeting }}",
    "or and and give a value": "{{ empty_list or 'none yet' }} {{ zero and 1 }} {{ 1 and 'x' }}",
    "or and and stop early": "{{ yes or nobody_set_this }} {{ no and nobody_set_this }}",
    "inline if": "{{ 'y' if yes else 'n' }}{{ 'y' if empty_dict else 'n' }}",
    "inline if without else": "[{{ 'y' if no }}][{{ 'y' if yes }}]",
    "the missing else is empty everywhere": (
        "{% set gap = 'y' if no %}[{{ gap ~ 'x' }}][{{ gap|length }}][{{ gap|upper }}]"
        "[{% if gap %}1{% endif %}][{% for x in gap %}x{% endfor %}][{{ gap == gap }}]"
        "[{{ gap is defined }}][{{ gap|default('d') }}][{{ gap or 'o' }}]"
    ),
}
