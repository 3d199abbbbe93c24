/*
 * What the Extended Date/Time Format has and records may not use, with the reason: so that an editor who knows the
 * format learns that it is not a slip.
 */

const OUTSIDE: readonly (readonly [RegExp, string])[] = [
  [/^-\d{4}/, 'is a year before 0; records begin with the year 0000.'],
  [/^Y?-?\d{5,}(?:-|$)|^Y/, 'is a year of more than four digits; records end with the year 9999.'],
  [/^[[{]/, 'is a set of dates; write one date, or an interval like "2017-08/2017-11".'],
  [/T\d\d:?/, 'has a time of day; a record names days.'],
  [/X/i, 'leaves digits open; write the interval, like "2010/2019" for 201X.'],
  [/S\d+$/, 'counts significant digits; write an interval.'],
  [
    /^\d{4}-(?:2[5-9]|3\d|4[01])$/,
    'is a part of the year other than 21 to 24; write the months as an interval.',
  ],
  [/^\d{4}-\d\d?-?\d?\d?[?~%].|^[?~%]|[?~%]-/, 'marks one part of the date; put the mark at its end.'],
  [/^\d{8}$/, 'has no dashes; write it like "2017-08-10".'],
];

/** Why a text that is no date of the subset may still look like one; null where nothing is known. */
export function findOutside(text: string): string | null {
  return OUTSIDE.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
