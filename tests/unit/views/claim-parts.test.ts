import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Claim, Thread } from '../../../src/archive/archive.ts';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { type ParsedRecord, parseContent } from '../../../src/archive/parsed-content.ts';
import { toClaimJson } from '../../../src/exports/to-claim-json.ts';
import { toClaimsCsv } from '../../../src/exports/to-claims-csv.ts';
import { buildProvenance } from '../../../src/provenance/build-provenance.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { claimSchema } from '../../../src/schema/records.ts';
import { deriveClaimPage } from '../../../src/views/claims/derive-claim-page.ts';
import { groupClaims } from '../../../src/views/claims/derive-claims-index.ts';
import { deriveThreadPage } from '../../../src/views/threads/derive-thread-page.ts';

const content = parseContent(readContent(join(import.meta.dirname, '../../fixtures/content')));
const ID = 'probe-claim';

/** The fixture with one more claim, and that claim. */
function withClaim(keys: Record<string, unknown>) {
  const data = claimSchema.parse({ statement: 'A probe.', kind: 'fact', ...keys });
  const record = { collection: 'claims', id: ID, body: '', data } as unknown as ParsedRecord;
  const archive = buildArchive(content.site!, [...content.records, record]);
  return {
    archive,
    provenance: buildProvenance(archive, content.fingerprints),
    claim: archive.byId.get(ID) as Claim,
  };
}

const parties = { holder: 'southern-guild', over: 'harbour-board' };

describe('a term that was looked for and not found', () => {
  const { archive, provenance, claim } = withClaim({
    when: '1891/..',
    term: {
      name: 'upkeep',
      ...parties,
      state: 'not-found',
      cell: 'Who pays for wicks',
      looked: 'the minutes of 1891',
      lookedOn: '1921-05-02',
    },
  });

  test('is called that, and never a no', () => {
    const page = deriveClaimPage(archive, provenance, claim);
    expect(page.standing).toEqual({
      lead: 'Looked for, not found.',
      text: 'This says what we did not find, never that there is none.',
    });
    expect(page.count).toBe('looked for, not found');
  });

  test('says where and when it was looked for', () => {
    const { parts } = deriveClaimPage(archive, provenance, claim);
    expect(parts.map(({ label, words, links }) => [label, words, links.map(({ title }) => title)])).toEqual([
      ['Upkeep', 'Who pays for wicks, looked for, not found', []],
      ['Term held by', '', ['Southern Guild of Lampkeepers']],
      ['Over', '', ['Skerry Harbour Board']],
      ['Looked for in', 'the minutes of 1891, on 2 May 1921', []],
    ]);
  });

  test('stands in a group of its own in the list of claims', () => {
    const groups = groupClaims([claim], provenance);
    expect(groups.map(({ title, claims }) => [title, claims.length])).toEqual([['Looked for, not found', 1]]);
  });

  test('is called that beside a step that cites it, and not a claim of no sources', () => {
    const [thread] = archive.threads;
    const page = deriveThreadPage(archive, provenance, {
      ...(thread as Thread),
      body: `## Wicks\n\n[[${ID}|Who paid]].`,
    });
    expect(page.steps[0]?.cited.map(({ kind, about }) => [kind, about])).toEqual([
      ['Claim', 'looked for, not found'],
    ]);
  });
});

describe('a promise, a capacity and what amended a tie', () => {
  const { archive, provenance, claim } = withClaim({
    relation: {
      subject: 'harbour-board',
      predicate: 'pays',
      object: 'southern-guild',
      amendedBy: 'gull-rock-handed-over',
    },
    promise: { due: '1892-06', outcome: 'kept', settledBy: 'board-paid-600-crowns' },
    capacity: { value: 4.5, unit: 'GW', state: 'talked-of', asOf: '1891' },
  });

  test('are lines of the margin', () => {
    const { parts } = deriveClaimPage(archive, provenance, claim);
    expect(parts.map(({ label, words, links }) => [label, words, links.map(({ path }) => path)])).toEqual([
      ['Capacity', '4.5 GW, talked of, as of 1891', []],
      ['Promise', 'due June 1892, outcome: kept', ['/claims/board-paid-600-crowns/']],
      ['Changed or ended by', '', ['/events/gull-rock-handed-over/']],
    ]);
  });

  test('stand in both data files', () => {
    expect(toClaimJson(claim, provenance)).toMatchObject({
      relation: { amendedBy: 'gull-rock-handed-over' },
      term: null,
      promise: { due: '1892-06', outcome: 'kept', settledBy: 'board-paid-600-crowns' },
      capacity: { value: 4.5, unit: 'GW', state: 'talked-of', asOf: '1891' },
    });
    const row = toClaimsCsv(archive, provenance)
      .split('\r\n')
      .find((line) => line.startsWith(ID));
    expect(row).toMatch(/,1892-06,kept,4\.5,GW,talked-of,gull-rock-handed-over,,$/);
  });
});
