import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_DAY, LAST_DAY, toDayNumber, toIsoDay } from '../../../src/schema/calendar.ts';
import { parseDate } from '../../../src/schema/dates.ts';
import { mayOverlap, type SourcedDate, widen } from '../../../src/schema/sourced-date.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([ym, d]) => `${ym}-${two(d)}`);
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`);
const point = fc
  .tuple(fc.oneof(year, month, day, season), fc.constantFrom('', '?', '~', '%'))
  .map((parts) => parts.join(''));
const date = fc.oneof(
  point,
  fc.tuple(point, point).map(([a, b]) => [a, b].sort().join('/')),
  point.map((text) => `${text}/..`),
  point.map((text) => `../${text}`),
);

function parse(text: string): SourcedDate {
  const parsed = parseDate(text);
  if ('wrong' in parsed) throw new Error(parsed.wrong);
  return parsed;
}

describe('dates', () => {
  it('keep the text as written', () => {
    fc.assert(
      fc.property(point, (text) => {
        expect(parse(text).text).toBe(text);
      }),
    );
  });

  it('never end before they start', () => {
    fc.assert(
      fc.property(date, (text) => {
        const parsed = parseDate(text);
        if ('wrong' in parsed) return;
        const { earliest, startLatest, endEarliest, latest } = parsed;
        if (earliest !== null && latest !== null) expect(earliest).toBeLessThanOrEqual(latest);
        if (earliest !== null && startLatest !== null) expect(earliest).toBeLessThanOrEqual(startLatest);
        if (endEarliest !== null && latest !== null) expect(endEarliest).toBeLessThanOrEqual(latest);
      }),
    );
  });

  it('span less the more precisely they are written: day within month within year', () => {
    fc.assert(
      fc.property(day, (text) => {
        const [whole, part, one] = [text.slice(0, 4), text.slice(0, 7), text].map(parse) as [
          SourcedDate,
          SourcedDate,
          SourcedDate,
        ];
        for (const [wide, narrow] of [
          [whole, part],
          [part, one],
        ] as const) {
          expect(wide.earliest).toBeLessThanOrEqual(narrow.earliest!);
          expect(wide.latest).toBeGreaterThanOrEqual(narrow.latest!);
          expect(narrow.latest! - narrow.earliest!).toBeLessThan(wide.latest! - wide.earliest!);
        }
      }),
    );
  });

  it('give every day its number and every number its day', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(toIsoDay(toDayNumber(text))).toBe(text);
        expect(parse(text)).toMatchObject({ earliest: toDayNumber(text), latest: toDayNumber(text) });
      }),
    );
  });

  it('overlap in both directions or in neither', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [one, other] = [parseDate(a), parseDate(b)];
        if ('wrong' in one || 'wrong' in other) return;
        expect(mayOverlap(one, other)).toBe(mayOverlap(other, one));
        expect(mayOverlap(one, one)).toBe(true);
      }),
    );
  });

  it('are refused with a sentence, never with an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseDate(text)).not.toThrow();
      }),
    );
  });

  it.each([
    '2017-02-30',
    '2017-13',
    '17',
    '2017/',
    '../..',
    '2018/2017',
    '2017-8',
    'May 2017',
    '2017-01-01T00:00',
  ])('refuse "%s"', (text) => expect(parseDate(text)).toHaveProperty('wrong'));

  it('accept every day of the years 0 to 9999 if and only if it exists', () => {
    const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let number = toDayNumber('0000-01-01');
    const faults: string[] = [];
    for (let y = 0; y <= 9999; y++) {
      for (let m = 1; m <= 12; m++) {
        const last = (lengths[m - 1] ?? 0) + (m === 2 && isLeap(y) ? 1 : 0);
        const start = `${String(y).padStart(4, '0')}-${two(m)}`;
        for (const d of [0, 1, 15, last, last + 1, 32]) {
          const parsed = parseDate(`${start}-${two(d)}`);
          const wanted = d >= 1 && d <= last ? number + d - 1 : null;
          const got =
            'wrong' in parsed ? null : parsed.earliest === parsed.latest ? parsed.earliest : Number.NaN;
          if (got !== wanted) faults.push(`${start}-${two(d)}`);
        }
        number += last;
      }
    }
    expect(faults).toEqual([]);
  });

  it('hold at the edges of what can be named', () => {
    expect(parse('9999')).toMatchObject({ latest: LAST_DAY });
    expect(parse('9999-24').latest).toBeGreaterThan(LAST_DAY);
    expect(parse('0000').earliest).toBe(FIRST_DAY);
    expect(parse('../9999-12-31')).toMatchObject({ earliest: null, latest: LAST_DAY });
    for (const day of [FIRST_DAY - 1, FIRST_DAY - 1e6, LAST_DAY + 1, LAST_DAY + 1e6, -1e12, 1e12])
      expect(toIsoDay(day)).toMatch(/^(?:0000-01-01|9999-12-31)$/);
    expect(toDayNumber('2023-02-29')).toBeNaN();
    expect(toDayNumber('x')).toBeNaN();
  });

  it('reach farther where they are approximate or uncertain', () => {
    expect(widen(parse('1931-06-01~')).latest).toBe(toDayNumber('1931-06-01') + 31);
    expect(widen(parse('1931-06?')).earliest).toBe(toDayNumber('1931-06-01') - 92);
    expect(widen(parse('1931%/..'))).toEqual({ earliest: toDayNumber('1931-01-01') - 730, latest: null });
    expect(widen(parse('1931-06-01'))).toEqual({
      earliest: toDayNumber('1931-06-01'),
      latest: toDayNumber('1931-06-01'),
    });
  });

  it('take spring to begin in March, whatever the library thinks', () => {
    expect(toIsoDay(parse('2017-21').earliest!)).toBe('2017-03-01');
    expect(toIsoDay(parse('2017-24').latest!)).toBe('2018-02-28');
  });
});
