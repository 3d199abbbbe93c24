import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overlapBeyondTouch } from '../../../src/archive/conflicts.ts';
import { checkContent } from '../../../src/provenance/check-content.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { parseDate } from '../../../src/schema/dates.ts';
import type { SourcedDate } from '../../../src/schema/sourced-date.ts';
import { BROKEN } from '../../fixtures/check-fixture.ts';

const date = (text: string): SourcedDate => parseDate(text) as SourcedDate;

describe('undeclared conflicts', () => {
  it.each([
    ['2016/2019-07-22', '2019-07-22/..', false],
    ['2016/2019', '2019/..', false],
    ['2016/2019', '2019-07-22/..', false],
    ['2016/2019-08', '2019-07-22/..', true],
    ['2016/2020', '2019/..', true],
    ['2016/..', '2019/..', true],
    ['2016', '2017', false],
    ['2016', '2016-05', true],
    ['2016/2018', '2017', true],
    ['2016/2018', '2019', false],
  ])('%s and %s overlap beyond a touch: %s', (a, b, expected) => {
    expect(overlapBeyondTouch(date(a), date(b))).toBe(expected);
    expect(overlapBeyondTouch(date(b), date(a))).toBe(expected);
  });

  it('claims without a date may hold at any time', () => {
    expect(overlapBeyondTouch(undefined, date('2016'))).toBe(true);
  });

  it.each(['conflicts-declared-relation', 'conflicts-declared-amount'])(
    'the record that %s proposes settles it as it is pasted',
    (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'whence-conflict-'));
      try {
        cpSync(join(BROKEN, 'base'), folder, { recursive: true });
        cpSync(join(BROKEN, name, 'claims'), join(folder, 'claims'), { recursive: true });
        const [problem] = checkContent(readContent(folder)).problems;
        const [, path, line] = /write content\/(\S+) with this line between two lines "---": (.+)$/.exec(
          problem!.hint,
        )!;
        writeFileSync(join(folder, path!), `---\n${line}\n---\n`);
        expect(checkContent(readContent(folder)).problems).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
