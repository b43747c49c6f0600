"""Whole numbers, and the few things a number with decimals may be used for."""

CASES = {
    "plus, minus, times": (
        "{{ seven + 2 }} {{ seven - 9 }} {{ seven * -3 }} {{ -seven }} {{ +seven }}"
    ),
    "precedence": "{{ 1 + 2 * 3 - -4 }} {{ (1 + 2) * 3 }}",
    "whole division rounds down": "{{ seven // 2 }} {{ debt // 2 }} {{ seven // -2 }}",
    "the remainder has the divisor's sign": "{{ seven % 3 }} {{ debt % 3 }} {{ seven % -3 }}",
    "hours and minutes": "{{ '%d h %02d min'|format(135 // 60, 135 % 60) }}",
    "true counts as one": "{{ yes + yes }} {{ yes * 3 }}",
    "text repeated and added": "{{ 'ab' * 2 }}{{ 'a' * -1 }}{{ 'a' + 'b' }}",
    "lists added": "{{ (numbers + [9])|join(',') }}",
    "abs and int": "{{ debt|abs }} {{ '42'|int }} {{ ' -7 '|int }} {{ '+5'|int }} {{ '4_2'|int }}",
    "int of what is not a whole number": (
        "{{ 'x'|int }} {{ 'x'|int(5) }} {{ '42.9'|int }} {{ '1e2'|int }} {{ ''|int }} "
        "{{ none|int(8) }} {{ 'nan'|int(3) }} {{ '1.'|int }} {{ '.5'|int }} {{ yes|int }}"
    ),
    "int takes no separator for a space": "{{ '0\x1f'|int(7) }} {{ '\u20280'|int(7) }}",
    "int of decimals": "{{ price|int }} {{ (-price)|int }} {{ (seven / 2)|int }}",
    "decimals compared": "{{ half < 1 }} {{ seven / 2 > 3.4 }} {{ price >= 12.25 }}",
    "decimals formatted": (
        "{{ '%.1f'|format(price) }} {{ '%.2f'|format(7 / 3) }} {{ '%5.1f|'|format(half) }} "
        "{{ '%f'|format(price) }} {{ '%.0f'|format(half) }} {{ '%.0f'|format(1.5) }} "
        "{{ '%.2f'|format(tie) }} {{ '%.2f'|format(-tie) }} {{ '%.1f'|format(0.25) }}"
    ),
    "zero has no sign unless it is a decimal": (
        "{{ '%.1f'|format(-zero) }}{{ '%.1f'|format(zero * -1) }}{{ '%+.1f'|format(nearly) }}"
        "{{ '%.1f'|format(-half // 1 + 1) }}"
    ),
    "numbers formatted": (
        "{{ '%05d|%-5d|%+d|% d|%i|%x|%X'|format(seven, seven, seven, seven, debt, 255, 255) }}"
    ),
    "signs before zeros": "{{ '%+05d|%05d|%-05d|'|format(seven, debt, seven) }}",
    "text formatted": "{{ '%s|%5s|%-5s|%.3s|%%'|format('é👍', '👍', '👍', greeting) }}",
    "formatted by name": "{{ '%(a)s of %(b)03d'|format(a=1, b=2) }}",
    "formatted with a dict": "{{ '%(mood)s' % scores }}",
    "formatted with a tuple": "{{ '%s-%s' % (1, 'b') }}{{ '%d%%' % seven }}",
    "sum": "{{ numbers|sum }} {{ people|sum('age') }} {{ people|sum(attribute='age', start=10) }}",
    "min and max": "{{ numbers|min }}{{ numbers|max }} {{ letters|min }}{{ letters|max }}",
    "min and max by attribute and case": (
        "{{ (people|max(attribute='age')).name }} {{ (people|min(attribute='name')).name }} "
        "{{ letters|min(case_sensitive=true) }} {{ letters|max(true) }}"
    ),
}
