/**
 * Bikram Sambat: a day in the calendar of Nepal, as CHT's `to-bikram-sambat` writes it.
 *
 * Its months have 29 to 32 days, which no rule gives: a table says them, for 1970 to 2090 (13 April 1913 to 13 April 2034);
 * the years to come are reckoned ahead. The lengths are those that CHT itself goes by
 * (https://github.com/medic/bikram-sambat, ISC licence), written anew: a year is six hexadecimal digits, two bits for the
 * days of each month above 29, the first month first. Twin: webapp/domain/forms/bikram_sambat.py.
 */

export const FIRST_YEAR = 1970;
/** The days from 1970-01-01 to the first day of the table, 13 April 1913. */
export const BEGINS = -20_717;
export const SHORTEST = 29;
export const LENGTHS = [
  'aea445aed445bb95067b9512aea445af6445bb95067b9512aea445af9445bb9506aba145aea445af9445',
  'bb9506aba145aea445bb9445bb9506aba445aea445bb9445bb9512aba445aea445bb9505bb9512aea445',
  'aea445bb95067b9512aea445af9445bb95067b9512aea445af9445bb9506aba142aea445af9445bb9506',
  'aba145aea445af9445bb9506aba145aea445bb9445bb9512aba445aea445bb9505bb9512aba445aea445',
  'bb95067b9512aea445aed445bb95067b9512aea445af9445bb95067ba142aea445af9445bb9506aba145',
  'aea445af9445bb9506aba145aea445bb9445bb9506aba445aea445bb9505bb9512aba445aea445bb9505',
  'bb9512aea445aed445bb95067b9512aea445af9445bb95067ba112aea445af9445bb9506aba142aea445',
  'af9445bb9506aba145aea445bb9445bb9506aba445aea445bb9505bb9512aba445aea445bb9505bb9515',
  '7b9515ae9515ae9515bb65157b9515aea5156f65157b95157b9515',
].join('');
export const DIGITS_A_YEAR = 6;
export const MONTHS = 'बैशाख जेठ असार साउन भदौ असोज कार्तिक मंसिर पौष माघ फाल्गुन चैत'.split(' ');
export const DIGITS = '०१२३४५६७८९';

/** `१६ भदौ २०७२` of the days since 1970-01-01; empty where the table does not reach. @param {number} day */
export function bikramSambat(day) {
  if (Number.isNaN(day) || day < BEGINS) return '';
  let left = Math.floor(day) - BEGINS;
  for (let number = 0; number < LENGTHS.length / DIGITS_A_YEAR; number += 1) {
    const at = number * DIGITS_A_YEAR;
    const year = Number.parseInt(LENGTHS.slice(at, at + DIGITS_A_YEAR), 16);
    for (const [month, name] of MONTHS.entries()) {
      const length = SHORTEST + ((year >> (22 - 2 * month)) & 3);
      if (left < length) return `${inDigits(left + 1)} ${name} ${inDigits(FIRST_YEAR + number)}`;
      left -= length;
    }
  }
  return '';
}

/** A number in the digits of Devanagari. @param {number} number */
function inDigits(number) {
  return [...String(number)].map((digit) => DIGITS[Number(digit)]).join('');
}
