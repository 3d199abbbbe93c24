import { getCollection, getEntry } from 'astro:content';
import { answerAll } from '../answers/answer-all.ts';
import type { Answered } from '../answers/question.ts';
import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import type { ParsedRecord } from '../archive/parsed-content.ts';
import { buildProvenance, type ProvenanceIndex } from '../provenance/build-provenance.ts';
import { COLLECTIONS } from '../reading/read-content.ts';

/** Everything that a page is made from. */
export interface Whole {
  archive: Archive;
  provenance: ProvenanceIndex;
  /** Every question that the record answers. */
  answers: readonly Answered[];
}

let whole: Promise<Whole> | null = null;

/** The archive and what is derived from it, built once for all pages of a build (anew on each call in development). */
export function loadWhole(): Promise<Whole> {
  if (import.meta.env.DEV || !whole) whole = build();
  return whole;
}

async function build(): Promise<Whole> {
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('content/site.yml was not loaded.');
  const records: ParsedRecord[] = [];
  for (const collection of COLLECTIONS) {
    for (const { id, data, body } of await getCollection(collection))
      records.push({ collection, id, data, body: body ?? '' });
  }
  const archive = buildArchive(site.data, records);
  const fingerprints = new Map(
    (await getCollection('fingerprints')).map(({ id, data }) => [id, data.text] as const),
  );
  const provenance = buildProvenance(archive, fingerprints);
  return { archive, provenance, answers: answerAll(archive, provenance) };
}
