"""Jinja's own lexer decides about whitespace; these show that nothing is lost after it."""

CASES = {
    "blocks on lines of their own": (
        "<ul>\n  {% for x in numbers %}\n  <li>{{ x }}</li>\n  {% endfor %}\n</ul>\n"
    ),
    "dashes": "a  {%- if yes -%}  b  {%- endif -%}  c {{- seven -}} d",
    "plus signs": "{% if yes +%}\nx\n{%+ endif %}",
    "comments": "a{# c #}b\n{# whole line #}\nc{#- d -#} e",
    "raw": "{% raw %}{{ x }} {% if %}{% endraw %}",
    "the last newline": "x\n",
    "two last newlines": "x\n\n",
    "carriage returns": "a\r\nb{{ seven }}\r\n",
    "quotes and backslashes in text": "\\n \"x\" 'y' `z` ${a} </script>",
    "letters beyond ASCII": "é 👍 \u2028 \u00a0 中 {{ accents }}",
}
