"""Expressions over hostile text: whatever Hypothesis makes up, both languages print the same."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.templates.twins import Node, by_jinja, by_node, compiled, environment_of

#: Letters that change length in another case, marks, spaces Python strips and JavaScript does not
#: (and the other way round), what HTML and URLs escape, and characters beyond the first 65,536.
HOSTILE = (
    "abzABZ019 _-.,'\"<>&/%\\\n\t\r\x0b\x0c\x1c\x1f\x7f\x85()!*~{}[]=+#;:?"
    "éÉñßẞİıΣςσЖжﬁŉǆǅᾳΐև№Ⅳ中あア\u00a0\u00ad\u0301\u0345\u200b\u2003\u2028\u2029\ufeff\ufffd👍🏽𝒳𐐀𐐨"
)
TEXT = st.text(st.sampled_from(HOSTILE), max_size=24)
WHOLE = st.one_of(st.integers(-9, 9), st.integers(-(10**9), 10**9))
ROW = st.fixed_dictionaries({"key": TEXT, "place": WHOLE, "kind": st.sampled_from("aAbBéÉ")})
CONTEXT = st.fixed_dictionaries(
    {
        "text": TEXT,
        "part": st.text(st.sampled_from(HOSTILE), max_size=2),
        "other": TEXT,
        "whole": WHOLE,
        "by": WHOLE.filter(bool),
        "size": st.integers(0, 30),
        "decimal": st.floats(-1e6, 1e6, allow_nan=False),
        "texts": st.lists(TEXT, max_size=6),
        "wholes": st.lists(WHOLE, max_size=6),
        "values": st.lists(st.one_of(st.none(), st.booleans(), WHOLE, TEXT), max_size=5),
        "dict": st.dictionaries(TEXT.map("k{}".format), st.one_of(TEXT, WHOLE), max_size=4),
        "rows": st.lists(ROW, max_size=6),
    }
)
EXPRESSIONS = """
text
text|e ~ part|safe ~ other
text|safe + part
text|upper ~ '|' ~ text|lower
text|title
text|capitalize
text|safe|capitalize
text|trim ~ '|' ~ text|trim(part)
text.strip() ~ '|' ~ text.lstrip() ~ '|' ~ text.rstrip(part)
text.split()|join('|')
text.split(part or ',')|join('|')
text|replace(part, other)
text|replace(part, other, 1)
text|safe|replace(part, other)
text|truncate(8) ~ '|' ~ text|truncate(8, true, '…', 2)
text|truncate(size + 3, leeway=0)
text|indent(2) ~ '|' ~ text|indent(part, true, true)
text|length ~ ' ' ~ text|safe|length
text[:size] ~ '|' ~ text[-size:] ~ '|' ~ text[size::-1] ~ '|' ~ text[::3]
text|first|default('-') ~ text|last|default('-')
text|list|join('·')
text|reverse|join
text|urlencode
dict|urlencode
text|tojson
dict|tojson
values|tojson
'%s|%5s|%-5s|%.3s'|format(text, part, part, text)
'<%s>'|safe|format(text)
'%05d|%+d|%x|% d|%-6d|'|format(whole, whole, whole, by, by)
'%.2f|%8.1f|%.0f|%+.3f|%08.2f'|format(decimal, decimal, decimal, decimal, decimal)
'{} {} {{}}'.format(text, whole)
('<p>{}</p>'|safe).format(text)
whole + by ~ ' ' ~ whole - by ~ ' ' ~ -whole
whole // by ~ ' ' ~ whole % by
decimal|int ~ ' ' ~ (whole / by)|int
whole / by < decimal
whole < by <= size
text < other
text == other or part in text
text.startswith(part) ~ text.endswith(part)
[text, whole] < [other, by]
values == values|list
whole in values or text in values
texts|sort|join('|')
texts|sort(true, true)|join('|')
texts|unique|join('|')
texts|map('upper')|join(part)
texts|map('length')|sum
texts|select|join(',') ~ texts|reject|list|length
texts|join(part|safe)
texts|min|default('-') ~ texts|max|default('-')
wholes|sort|join(' ') ~ wholes|sum ~ (wholes|max if wholes)
wholes|select('gt', whole)|join(' ') ~ wholes|reject('even')|join(' ')
wholes|batch(2, 'x')|map('join', '-')|join('|')
wholes|slice(3)|map('join', '-')|join('|')
values|map('string')|join('|')
values|map('default', part, true)|join('|')
rows|sort(attribute='kind,place')|map(attribute='place')|join(' ')
rows|sort(attribute='key', reverse=true)|map(attribute='place')|join(' ')
rows|selectattr('place', 'lt', whole)|map(attribute='key')|join('|')
rows|groupby('kind')|map(attribute='list')|map('length')|join('|')
rows|unique(attribute='kind')|map(attribute='kind')|join
rows|sum(attribute='place')
dict|dictsort|map('join', '=')|join('|')
dict|dictsort(true, 'key', true)|map('first')|join('|')
dict.items()|map('join', '=')|join('|') ~ dict|length
dict|xmlattr
dict.get('k' ~ part, other)
text|int ~ text|int(7)
text or part or whole
text and whole
not text ~ (1 if values else 2)
text * (size // 10)
_(text) ~ ngettext(part, other, size)
""".split("\n")[1:-1]
PAGES = {f"{number}.html": f"{{{{ {written} }}}}" for number, written in enumerate(EXPRESSIONS)}
ENVIRONMENT = environment_of(PAGES)


@pytest.fixture(scope="module")
def pages(node: Node) -> str:
    """The key of the compiled expressions."""
    return node.load(compiled(ENVIRONMENT, *PAGES))


@pytest.mark.parametrize("page", PAGES, ids=EXPRESSIONS)
def test_an_expression_prints_the_same_over_hostile_text(page: str, pages: str, node: Node) -> None:
    @settings(
        max_examples=60,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(context=CONTEXT)
    def both_print_the_same(context: dict[str, Any]) -> None:
        expected = by_jinja(ENVIRONMENT, page, context)
        answer = by_node(node, pages, page, context)
        if not answer.refused:
            assert answer.html == expected.html, (answer.error, expected.error)

    both_print_the_same()
