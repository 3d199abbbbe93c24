import type { Archive } from '../../archive/archive.ts';
import { recordNoun, recordTitle } from '../../archive/titles.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatDate } from '../../schema/sourced-date.ts';
import type { SearchDocument, SearchKind, SearchName } from '../../search/search-document.ts';
import { type Described, describeRecord, type Findable } from './describe-record.ts';
import { firstSentence } from './first-sentence.ts';

/** Everything of an archive that can be found; withdrawn and superseded records cannot. */
export function deriveDocuments(archive: Archive, provenance: ProvenanceIndex): SearchDocument[] {
  const records: Findable[] = [
    ...archive.live.claims,
    ...archive.live.quotes,
    ...archive.live.events,
    ...archive.live.entities,
    ...archive.live.sources,
    ...archive.live.disputes,
    ...archive.live.threads,
  ];
  return records.map((record) => toDocument(record, describeRecord(record, archive, provenance)));
}

/** Whom and what a filter can name: every entity and every source. */
export function deriveNames(archive: Archive): SearchName[] {
  const entities = archive.entities.map(
    ({ id, name, aliases, body }): SearchName => ({
      id,
      name,
      aliases,
      about: firstSentence(body, archive),
      kind: 'entity',
    }),
  );
  const sources = archive.sources.map(
    ({ id, title, publisher }): SearchName => ({
      id,
      name: title,
      aliases: [publisher.name, publisher.id],
      about: publisher.name,
      kind: 'source',
    }),
  );
  return [...entities, ...sources];
}

function toDocument(record: Findable, described: Described): SearchDocument {
  const { label, detail, texts, state = '', sign = null, origins = 0 } = described;
  const { when, publicSince, about = [], by = [], sources = [] } = described;
  const distinct = (items: readonly { id: string }[]): string[] => [...new Set(items.map(({ id }) => id))];
  return {
    record: {
      id: record.id,
      kind: recordNoun(record) as SearchKind,
      title: recordTitle(record),
      label,
      detail,
      texts: [...new Set(texts)],
      sign,
      state,
      origins,
      when: when ? formatDate(when) : '',
      publicSince: publicSince ? formatDate(publicSince) : '',
    },
    standing: sign?.sign ?? 'none',
    context: [
      record.id.replaceAll('-', ' '),
      ...[...about, ...by].map((item) => recordTitle(item)),
      ...(when ? [formatDate(when)] : []),
      ...(publicSince ? [formatDate(publicSince)] : []),
    ],
    traits: described.traits ?? [],
    dated: when !== undefined,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    publicDay: publicSince?.latest ?? null,
    about: distinct(about),
    by: distinct(by),
    sources: distinct(sources),
  };
}
