import { describe, expect, it } from 'vitest';
import { answerAll } from '../../../src/answers/answer-all.ts';
import { toLedgerCsv } from '../../../src/exports/ledger-csv.ts';
import { toAnswerJson } from '../../../src/exports/to-answer-json.ts';
import { toClaimJson } from '../../../src/exports/to-claim-json.ts';
import { toClaimsCsv } from '../../../src/exports/to-claims-csv.ts';
import { toCsv } from '../../../src/exports/to-csv.ts';
import { deriveLedger } from '../../../src/views/money/derive-ledger.ts';
import { getRecord, loadFixture } from '../../fixtures/load-fixture.ts';
import { each, golden } from '../../golden/golden.ts';

const { archive, provenance } = loadFixture();
const firstCells = (csv: string): string[] =>
  csv
    .split('\r\n')
    .filter(Boolean)
    .slice(1)
    .map((row) => row.split(',')[0]!);
const answers = answerAll(archive, provenance);
const liveClaims = archive.claims.filter(({ status }) => status === 'live');

describe('the files to take away', () => {
  golden({
    'export-claims-csv': () => toClaimsCsv(archive, provenance).replaceAll('\r\n', '\n'),
    'export-ledger-csv': () => toLedgerCsv(deriveLedger(archive, provenance)).replaceAll('\r\n', '\n'),
    'export-claims-json': () =>
      each(
        [
          'board-paid-900-crowns',
          'courant-says-1500-crowns',
          'handover-on-4-november',
          'lamp-lit-in-1885',
        ].map((id) => getRecord(archive, 'claims', id)),
        (claim) => toClaimJson(claim, provenance),
      ),
  });

  golden({
    'export-answers-json': () =>
      each([...new Map(answers.map((answered) => [answered.make, answered])).values()], (answered) =>
        toAnswerJson(answered, archive, provenance),
      ),
  });

  it('an answer is made of the records that its sentence links to and of no others', () => {
    for (const answered of answers) {
      const { answerWithLinks, madeOf, answer } = toAnswerJson(answered, archive, provenance) as {
        answerWithLinks: string;
        answer: string;
        madeOf: { path: string }[];
      };
      expect(answer).not.toContain('[[');
      for (const { path } of madeOf) expect(answerWithLinks, answered.id).toContain(path.split('/')[2]!);
    }
  });

  it('claims.csv has every live claim once, by id, and none that was withdrawn or superseded', () => {
    expect(firstCells(toClaimsCsv(archive, provenance))).toEqual(liveClaims.map(({ id }) => id).sort());
    expect(liveClaims.length).toBeLessThan(archive.claims.length);
  });

  it('the ledger has every live amount once, and no other', () => {
    const expected = liveClaims.filter(({ amount }) => amount).map(({ id }) => id);
    expect(firstCells(toLedgerCsv(deriveLedger(archive, provenance))).sort()).toEqual(expected.sort());
    expect(archive.claims.some(({ status, amount }) => status !== 'live' && amount)).toBe(true);
  });

  it('a claim has the same keys whatever it holds: null where there is nothing', () => {
    const keysOf = (value: unknown): string[] => Object.keys(value as object).sort();
    const all = archive.claims.map((claim) => toClaimJson(claim, provenance));
    for (const json of all) {
      expect(keysOf(json)).toEqual(keysOf(all[0]));
      expect(keysOf(json.derived)).toEqual(keysOf(all[0]!.derived));
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
      expect(Object.values(json)).not.toContain(undefined);
    }
    const evidence = all.flatMap((json) => json.evidence as object[]);
    for (const item of evidence) {
      expect(keysOf(item)).toEqual(keysOf(evidence[0]));
      expect(Object.values(item)).not.toContain(undefined);
    }
  });

  it('a claim that was withdrawn says so', () => {
    const claim = getRecord(archive, 'claims', 'board-paid-900-crowns');
    expect(toClaimJson(claim, provenance)).toMatchObject({ status: 'withdrawn' });
  });

  it('each kind of beginning that a spreadsheet would run is disarmed, and only at the beginning', () => {
    const cells = ['=1', '+1', '-1', '@a', '\ta', 'a=1', '5-1', 'a@b', ''];
    expect(toCsv(cells, [])).toBe("'=1,'+1,'-1,'@a,'\ta,a=1,5-1,a@b,\r\n");
    expect(toCsv(['a\rb', '\ra', -1 as never], [])).toBe(`"a\rb","'\ra",-1\r\n`);
    const [entry] = deriveLedger(archive, provenance);
    const told = (statement: string): string =>
      toLedgerCsv([{ ...entry!, statement }])
        .split('\r\n')[1]!
        .split(',')
        .slice(-1)[0]!;
    expect(['=1', '+1', '-1', '@a', '\ta', 'a=1', '5-1'].map(told)).toEqual([
      "'=1",
      "'+1",
      "'-1",
      "'@a",
      "'\ta",
      'a=1',
      '5-1',
    ]);
    expect(['say "a"', 'a\nb'].map(told)).toEqual(['"say ""a"""', '"a\nb"']);
  });
});
