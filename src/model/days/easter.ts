/**
 * Easter Sunday of a year of the Gregorian calendar: the Sunday after the first full moon on or after
 * 21 March, which in Sweden is law (lagen 1989:253 om allmänna helgdagar, 2 §). The moon is that of the
 * church's tables. The formula is the one that was published anonymously in Nature on 20 April 1876,
 * as given by J. Meeus, Astronomical Algorithms, chapter 8.
 */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon = moonOf(golden, century);
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * correction + 114;
  const month = Math.floor(sum / 31);
  const day = (sum % 31) + 1;
  const pad = (number: number, length: number) => String(number).padStart(length, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** How many days after 21 March the full moon of the church's tables comes. */
function moonOf(golden: number, century: number): number {
  const leap = Math.floor(century / 4);
  const shift = Math.floor((century + 8) / 25);
  const lunar = Math.floor((century - shift + 1) / 3);
  return (19 * golden + century - leap - lunar + 15) % 30;
}
