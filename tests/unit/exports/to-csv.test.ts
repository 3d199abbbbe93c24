import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/exports/to-csv.ts';

test('quotes what needs it, and disarms what a spreadsheet would run', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['x, "y"', 3],
        ['=HYPERLINK("x")', null],
        ['two\nlines', 'plain'],
      ],
    ),
  ).toBe('a,b\r\n"x, ""y""",3\r\n"\'=HYPERLINK(""x"")",\r\n"two\nlines",plain\r\n');
});

test('every row keeps its number of fields, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (rows) => {
      expect(parse(toCsv(['a', 'b'], rows)).map((row) => row.length)).toEqual([2, ...rows.map(() => 2)]);
    }),
  );
});

/** A reader of its own, after RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)) {
    row.push(match[1]!);
    if (match[2] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
