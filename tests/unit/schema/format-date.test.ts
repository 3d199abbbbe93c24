import { expect, it } from 'vitest';
import { parseDate } from '../../../src/schema/dates.ts';
import { formatDate, type SourcedDate } from '../../../src/schema/sourced-date.ts';

it.each([
  ['2026-05-07/2026-05-08', '7 to 8 May 2026'],
  ['2026-05-07/2026-05-08~', '7 May 2026 to about 8 May 2026'],
  ['2026-05-07/2027-05-08', '7 May 2026 to 8 May 2027'],
  ['2017-06~/2017-08~', 'about June 2017 to about August 2017'],
  ['2016-11/2019-07-22', 'November 2016 to 22 July 2019'],
  ['2026-04-27/..', 'since 27 April 2026'],
  ['../2025-10-28', 'until 28 October 2025'],
  ['1931-06-04/1931-06-04', '4 June 1931'],
  ['1931/1931', '1931'],
  ['1931~/1931~', 'about 1931'],
  ['2004~/2005?', 'about 2004 to perhaps 2005'],
  ['2004?/2005%', 'perhaps 2004 to perhaps about 2005'],
  ['2004?', '2004 (uncertain)'],
  ['0042', 'year 42'],
  ['0042-06-04', '4 June of year 42'],
  ['0042/1066-10', 'year 42 to October 1066'],
])('writes %s as "%s"', (text, words) => {
  expect(formatDate(parseDate(text) as SourcedDate)).toBe(words);
});
