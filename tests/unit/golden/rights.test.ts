import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toRightsCsv } from '../../../src/exports/rights-csv.ts';
import { toRightsJson } from '../../../src/exports/rights-json.ts';
import { buildProvenance } from '../../../src/provenance/build-provenance.ts';
import { checkContent } from '../../../src/provenance/check-content.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { must } from '../../../src/schema/must.ts';
import { deriveHolds } from '../../../src/views/home/derive-holds.ts';
import { deriveRights } from '../../../src/views/rights/derive-rights.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';
import { golden } from '../../golden/golden.ts';
import { toLedgerText } from '../../golden/ledger-text.ts';

const { archive, provenance } = loadFixture();
const view = deriveRights(archive, provenance);
const raw = readContent(join(import.meta.dirname, '../../../content'));
const record = must(checkContent(raw).archive, 'content that can be read');
const proofs = buildProvenance(record, raw.fingerprints);
const ledger = deriveRights(record, proofs);
const DAYS = ['2016-12-01', '2019-07-22', '2023-01-23', '2025-01-21', '2025-10-28', '2026-11-25'];

describe('the ledger of terms of the invented subject', () =>
  golden({
    rights: () => view,
    'rights-as-it-stood': () => toLedgerText(view, ['1884-06-01', '1891-11-03', '1895-01-01'], false),
    'rights-as-known': () => toLedgerText(view, ['1891-11-03', '1895-01-01', '1921-01-01'], true),
    'export-rights-csv': () => toRightsCsv(view),
    'export-rights-json': () => toRightsJson(view),
    holds: () => deriveHolds(archive, provenance),
  }));

describe('the ledger of the record, for reading it against the records', () => {
  golden({
    'record-rights-as-it-stood': () => toLedgerText(ledger, DAYS, false),
    'record-rights-as-known': () => toLedgerText(ledger, ['2023-01-23', '2025-01-21'], true),
  });

  it('has no item whose claim is not live, and eight partnerships', () => {
    const live = new Set(record.live.claims.map(({ id }) => id));
    const items = ledger.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.items));
    expect(items.filter(({ id }) => !live.has(id))).toEqual([]);
    expect(ledger.rows).toHaveLength(record.site.partnerships.length);
  });
});
