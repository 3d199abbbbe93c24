import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromWritten } from '../../../src/answers/from-written.ts';
import type { AnyRecord, Archive } from '../../../src/archive/archive.ts';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { LINK_PLANS } from '../../../src/archive/links.ts';
import { type ParsedRecord, parseContent } from '../../../src/archive/parsed-content.ts';
import { buildProvenance, type ProvenanceIndex } from '../../../src/provenance/build-provenance.ts';
import { type Collection, readContent } from '../../../src/reading/read-content.ts';
import type { Plan } from '../../../src/schema/plan.ts';
import { deriveAnswerPage } from '../../../src/views/answers/derive-answer-page.ts';
import { deriveClaimPage } from '../../../src/views/claims/derive-claim-page.ts';
import { deriveDisputePage } from '../../../src/views/disputes/derive-dispute-page.ts';
import { deriveEntityPage } from '../../../src/views/entities/derive-entity-page.ts';
import { deriveEventPage } from '../../../src/views/events/derive-event-page.ts';
import { deriveQuotePage } from '../../../src/views/quotes/derive-quote-page.ts';
import { deriveSourcePage } from '../../../src/views/sources/derive-source-page.ts';
import { deriveThreadPage } from '../../../src/views/threads/derive-thread-page.ts';

/** Linked keys whose record is not named on the page of the record that has the key, each with why. */
const NOT_ON_ITS_PAGE: Readonly<Record<string, string>> = {
  'sources.seenVia': 'is told by the name of its publisher: “Not seen; known through the Gazette”',
  'claims.amount.from': 'is named by the ledger of money; the claim’s own sentence says who pays',
  'claims.amount.to': 'is named by the ledger of money; the claim’s own sentence says who is paid',
};

const PROBE = 'probe-record';
const content = parseContent(readContent(join(import.meta.dirname, '../../fixtures/content')));

/** Every linked key, `claims.evidence.source`, with the kinds of record that it may name. */
const KEYS = [...LINK_PLANS].flatMap(([collection, plan]) =>
  keysOf(plan).map(({ path, to }) => ({ collection: collection as Collection, path, to })),
);

function keysOf(
  plan: Plan<{ to: readonly Collection[] }> | null,
  path: readonly string[] = [],
): { path: readonly string[]; to: readonly Collection[] }[] {
  if (!plan) return [];
  if (plan.kind === 'leaf') return [{ path, to: plan.leaf.to }];
  if (plan.kind === 'list') return keysOf(plan.each, [...path, '*']);
  return plan.keys.flatMap(([key, part]) => keysOf(part, [...path, key]));
}

/** The value with the probe's id at a path, or null where the group of keys that it belongs to is not there. */
function withProbe(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return PROBE;
  if (key === '*') {
    if (rest.length === 0) return [PROBE];
    const [first, ...others] = Array.isArray(value) ? value : [];
    const probed = first === undefined ? null : withProbe(first, rest);
    return probed === null ? null : [probed, ...others];
  }
  if (typeof value !== 'object' || value === null) return null;
  const probed = withProbe((value as Record<string, unknown>)[key], rest);
  return probed === null ? null : { ...value, [key]: probed };
}

function pageOf(archive: Archive, provenance: ProvenanceIndex, record: AnyRecord): unknown {
  switch (record.collection) {
    case 'sources':
      return deriveSourcePage(archive, provenance, record);
    case 'entities':
      return deriveEntityPage(archive, provenance, record);
    case 'events':
      return deriveEventPage(archive, provenance, record);
    case 'claims':
      return deriveClaimPage(archive, provenance, record);
    case 'quotes':
      return deriveQuotePage(archive, provenance, record);
    case 'disputes':
      return deriveDisputePage(archive, provenance, record);
    case 'threads':
      return deriveThreadPage(archive, provenance, record);
    case 'answers':
      return fromWritten(archive, [record]).map((own) => deriveAnswerPage(own, [], archive, provenance));
  }
}

/** Whether the page of a record names the probe, which is one more record of some kind. */
function names(probe: ParsedRecord, record: ParsedRecord): boolean {
  const others = content.records.filter(({ id }) => id !== record.id);
  const archive = buildArchive(content.site!, [...others, record, probe]);
  const provenance = buildProvenance(archive, content.fingerprints);
  return JSON.stringify(pageOf(archive, provenance, archive.byId.get(record.id)!)).includes(PROBE);
}

/** Whether some page of the fixture names what this key names, and does so because of this key alone. */
function isShown(collection: Collection, path: readonly string[], to: Collection): boolean {
  const probe = { ...content.records.find((record) => record.collection === to)!, id: PROBE };
  return content.records.some((record) => {
    if (record.collection !== collection) return false;
    const data = withProbe(record.data, path);
    if (data === null || names(probe, record)) return false;
    const status = path[0] === 'supersededBy' ? 'superseded' : record.data.status;
    return names(probe, { ...record, data: { ...(data as object), status } } as ParsedRecord);
  });
}

describe('the page of a record names what the record links to', () => {
  it.each(
    KEYS.flatMap(({ collection, path, to }) =>
      to.map((kind) => ({
        name: `${collection}.${path.filter((step) => step !== '*').join('.')}`,
        collection,
        path,
        kind,
      })),
    ),
  )('by $name, one of the $kind', ({ name, collection, path, kind }) => {
    expect(isShown(collection, path, kind)).toBe(!(name in NOT_ON_ITS_PAGE));
  });
});
