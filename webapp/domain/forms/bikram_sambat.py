"""Bikram Sambat: a day in the calendar of Nepal, as CHT's `to-bikram-sambat` writes it.

Its months have 29 to 32 days, which no rule gives: a table says them, for 1970 to 2090 (13 April
1913 to 13 April 2034); the years to come are reckoned ahead. The lengths are those that CHT itself
goes by (https://github.com/medic/bikram-sambat, ISC licence), written anew: a year is six
hexadecimal digits, two bits for the days of each month above 29, the first month first.
Twin: service_worker/domain/forms/bikram_sambat.js.
"""

from __future__ import annotations

import math

FIRST_YEAR = 1970
#: The days from 1970-01-01 to the first day of the table, 13 April 1913.
BEGINS = -20_717
SHORTEST = 29
LENGTHS = (
    "aea445aed445bb95067b9512aea445af6445bb95067b9512aea445af9445bb9506aba145aea445af9445"
    "bb9506aba145aea445bb9445bb9506aba445aea445bb9445bb9512aba445aea445bb9505bb9512aea445"
    "aea445bb95067b9512aea445af9445bb95067b9512aea445af9445bb9506aba142aea445af9445bb9506"
    "aba145aea445af9445bb9506aba145aea445bb9445bb9512aba445aea445bb9505bb9512aba445aea445"
    "bb95067b9512aea445aed445bb95067b9512aea445af9445bb95067ba142aea445af9445bb9506aba145"
    "aea445af9445bb9506aba145aea445bb9445bb9506aba445aea445bb9505bb9512aba445aea445bb9505"
    "bb9512aea445aed445bb95067b9512aea445af9445bb95067ba112aea445af9445bb9506aba142aea445"
    "af9445bb9506aba145aea445bb9445bb9506aba445aea445bb9505bb9512aba445aea445bb9505bb9515"
    "7b9515ae9515ae9515bb65157b9515aea5156f65157b95157b9515"
)
DIGITS_A_YEAR = 6
MONTHS = (
    *("बैशाख", "जेठ", "असार", "साउन", "भदौ", "असोज"),
    *("कार्तिक", "मंसिर", "पौष", "माघ", "फाल्गुन", "चैत"),
)
DIGITS = "०१२३४५६७८९"


def bikram_sambat(day: float) -> str:
    """`१६ भदौ २०७२` of the days since 1970-01-01; empty where the table does not reach."""
    if math.isnan(day) or day < BEGINS:
        return ""
    left = math.floor(day) - BEGINS
    for number in range(len(LENGTHS) // DIGITS_A_YEAR):
        at = number * DIGITS_A_YEAR
        year = int(LENGTHS[at : at + DIGITS_A_YEAR], 16)
        for month, name in enumerate(MONTHS):
            length = SHORTEST + (year >> (22 - 2 * month) & 3)
            if left < length:
                return f"{_in_digits(left + 1)} {name} {_in_digits(FIRST_YEAR + number)}"
            left -= length
    return ""


def _in_digits(number: int) -> str:
    """A number in the digits of Devanagari."""
    return "".join(DIGITS[int(digit)] for digit in str(number))
