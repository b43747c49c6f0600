"""The methods of Python's str and dict."""

CASES = {
    "upper and lower": "{{ accents.upper() }}{{ accents.lower() }}{{ (html|safe).upper() }}",
    "startswith and endswith": (
        "{{ greeting.startswith('he') }} {{ greeting.endswith('he') }} {{ ''.startswith('') }}"
    ),
    "strip": "[{{ ' x '.strip() }}][{{ ' x '.lstrip() }}][{{ ' x '.rstrip() }}]",
    "strip given characters": (
        "{{ 'xxaxx'.strip('x') }} {{ 'xyax'.lstrip('yx') }} {{ 'axyx'.rstrip('xy') }}"
        "{{ 'a'.strip(none) }}"
    ),
    "split at whitespace": "{{ ' a  b\u00a0c\\td '.split()|join('|') }}{{ ''.split()|length }}",
    "split at a text": "{{ 'a, b,c'.split(',')|join('|') }}{{ ''.split(',')|length }}",
    "split markup": "{{ '<i>,<b>'|safe }}{{ ('<i>,<b>'|safe).split(',')|join('') }}",
    "replace": "{{ greeting.replace('l', '<') }}{{ 'ab'.replace('', '.') }}",
    "replace in markup": "{{ (html|safe).replace('x', '<') }}",
    "join": (
        "{{ ', '.join(letters) }}{{ '<br>'.join(letters) }}{{ ('<br>'|safe).join(['<', 'b']) }}"
    ),
    "format": "{{ '{} of {}'.format(1, name) }}{{ '{0}{1}{0}'.format('a', 'b') }}",
    "format by name": "{{ '{a} {{x}} {b}'.format(a=none, b=yes) }}",
    "format markup": "{{ ('<p>{}</p>'|safe).format(name) }}{{ '{}'.format(html|safe) }}",
    "get": "{{ scores.get('mood') }} {{ scores.get('none') }} {{ scores.get('none', 9) }}",
    "get with markup and with a number": "{{ scores.get('mood'|safe) }}{{ scores.get(1, 'no') }}",
    "items, keys, values": (
        "{{ scores.keys()|join(',') }} {{ scores.values()|sum }} "
        "{% for k, v in scores.items()|sort %}{{ k }}{{ v }}{% endfor %}"
    ),
    "items of a dict that has items": "{% for k, v in record.author.items() %}{{ k }}{% endfor %}",
}
