"""Every letter that has another case, and every space, is treated alike in both languages."""

import sys
import unicodedata

import pytest

from tests.templates.twins import Node, by_jinja, by_node, compiled, environment_of

PAGE = "{% for x in letters %}{{ FILTERED }}\n{% endfor %}"
SURROGATES = range(0xD800, 0xE000)


def characters() -> list[str]:
    """All characters that Unicode has assigned."""
    points = (point for point in range(sys.maxunicode + 1) if point not in SURROGATES)
    return [chr(point) for point in points if unicodedata.category(chr(point)) != "Cn"]


CASED = [x for x in characters() if len({x, x.upper(), x.lower(), x.title()}) > 1]
SPACES = [x for x in characters() if x.isspace()]
CONTROLS_AND_MARKS = [x for x in characters() if unicodedata.category(x) in {"Cc", "Cf", "Zs"}]


@pytest.mark.parametrize(
    "filtered, letters",
    [
        ("x|upper", CASED),
        ("x|lower", CASED),
        ("(x ~ 'Ab')|capitalize", CASED),
        ("(x ~ 'Ab c' ~ x)|title", CASED),
        ("('x' ~ x ~ 'y')|trim ~ (x ~ '.' ~ x)|trim", SPACES + CONTROLS_AND_MARKS),
        ("('a' ~ x ~ 'b').split()|join('|')", SPACES + CONTROLS_AND_MARKS),
        ("('a' ~ x ~ 'b')|indent(1)", SPACES + CONTROLS_AND_MARKS),
        ("('a' ~ x ~ 'b')|title", SPACES + CONTROLS_AND_MARKS),
    ],
)
def test_every_letter_is_treated_alike(filtered: str, letters: list[str], node: Node) -> None:
    environment = environment_of({"page.html": PAGE.replace("FILTERED", filtered)})
    key = node.load(compiled(environment, "page.html"))

    expected = by_jinja(environment, "page.html", {"letters": letters})
    answer = by_node(node, key, "page.html", {"letters": letters})

    pairs = zip(answer.html.split("\n"), expected.html.split("\n"), [*letters, ""], strict=False)
    assert [(theirs, ours, x) for theirs, ours, x in pairs if theirs != ours] == []
    assert answer.html == expected.html
