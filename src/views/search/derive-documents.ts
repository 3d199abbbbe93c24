import type {
  Answer,
  AnyRecord,
  Archive,
  Claim,
  Dispute,
  Entity,
  Evidence,
  Source,
} from '../../archive/archive.ts';
import { toPlainText } from '../../archive/plain-text.ts';
import { recordNoun, recordTitle } from '../../archive/titles.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatBy } from '../../provenance/format-by.ts';
import { deriveSign, KIND_WORDS } from '../../provenance/sign.ts';
import { capitalise } from '../../schema/format-number.ts';
import { formatDate, type SourcedDate } from '../../schema/sourced-date.ts';
import type { SearchDocument, SearchKind, SearchName, SearchRecord } from '../../search/search-document.ts';
import { firstSentence } from './first-sentence.ts';

/** What differs from kind to kind; the rest is made from the record itself. */
interface Described {
  label: string;
  detail: string;
  texts: string[];
  state?: string;
  sign?: SearchRecord['sign'];
  origins?: number;
  when?: SourcedDate | undefined;
  publicSince?: SourcedDate | null;
  traits?: string[];
  about?: readonly Entity[];
  by?: readonly (Entity | Source)[];
  sources?: readonly Source[];
}

/** Whatever can be found. An answer leads to what can be found and is shown above it. */
type Findable = Exclude<AnyRecord, Answer>;

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
  return records.map((record) => toDocument(record, factsOf(record, archive, provenance)));
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

function factsOf(record: Findable, archive: Archive, provenance: ProvenanceIndex): Described {
  switch (record.collection) {
    case 'claims': {
      const { standing, origins, publicSince } = provenance.ofClaim(record);
      return {
        label: claimLabel(record, formatBy(record, origins)),
        detail: firstSentence(record.body, archive),
        texts: evidenceTexts(record.evidence),
        sign: deriveSign(record, standing),
        origins: origins.independent,
        when: record.when,
        publicSince,
        traits: [record.kind],
        about: record.about,
        by: record.by ? [record.by] : [],
        sources: record.evidence.map(({ source }) => source),
      };
    }
    case 'quotes': {
      const { standing, origins, publicSince } = provenance.ofQuote(record);
      const printed = record.evidence.length;
      return {
        label: record.speaker.name,
        detail: `${record.to.length > 0 ? `To ${record.to.map(({ name }) => name).join(' and ')}. ` : ''}Printed in ${printed} ${printed === 1 ? 'source' : 'sources'}.`,
        texts: evidenceTexts(record.evidence.filter(({ passage }) => passage !== record.words)),
        sign: deriveSign({ kind: 'fact' }, standing),
        origins: origins.independent,
        when: record.said,
        publicSince,
        traits: [record.medium],
        about: [...record.about, ...record.to],
        by: [record.speaker],
        sources: record.evidence.map(({ source }) => source),
      };
    }
    case 'events': {
      const { standing, publicSince } = provenance.ofEvent(record);
      return {
        label: archive.site.eventKinds[record.kind]?.label ?? record.kind,
        detail: firstSentence(record.body, archive),
        texts: [toPlainText(record.body, archive), ...(record.asWritten ? [record.asWritten] : [])],
        sign: deriveSign({ kind: 'fact' }, standing),
        when: record.when,
        publicSince,
        traits: [record.kind],
        about: record.participants.map(({ entity }) => entity),
        by: record.participants.map(({ entity }) => entity),
        sources: record.claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
      };
    }
    case 'entities':
      return {
        label: capitalised(record.kind),
        detail: firstSentence(record.body, archive),
        texts: [...record.aliases, toPlainText(record.body, archive)],
        traits: [record.kind],
        about: [record, ...(record.partOf ? [record.partOf] : [])],
      };
    case 'sources':
      return {
        label: record.publisher.name,
        detail: firstSentence(record.body, archive),
        texts: [toPlainText(record.body, archive), ...record.authors],
        state: retelling(record),
        when: record.published,
        publicSince: record.published ?? null,
        traits: [record.kind],
        about: record.interests.map(({ entity }) => entity),
        by: [record.publisher],
        sources: [record],
      };
    case 'disputes':
      return {
        label: capitalised(record.kind),
        detail: record.positions.map(({ label }) => label).join(' · '),
        texts: [toPlainText(record.body, archive)],
        state: capitalised(record.state),
        sign: record.state === 'open' ? { sign: 'disputed', words: 'Open' } : null,
        traits: [record.state, record.kind],
        about: record.about,
        by: holders(record),
        sources: record.positions.flatMap(({ claims }) => claimSources(claims)),
      };
    case 'threads':
      return { label: 'Thread', detail: record.summary, texts: [toPlainText(record.body, archive)] };
  }
}

/** What each source prints, or says in our words, with whose it is. */
function evidenceTexts(evidence: readonly Evidence[]): string[] {
  return evidence.flatMap(({ source, passage, says }) => {
    if (passage) return `${source.publisher.name}: “${passage}”`;
    return says ? `${source.publisher.name}: ${says}` : [];
  });
}

function claimSources(claims: readonly Claim[]): Source[] {
  return claims.flatMap(({ evidence }) => evidence.map(({ source }) => source));
}

function holders(dispute: Dispute): (Entity | Source)[] {
  return dispute.positions.flatMap(({ claims }) => claims.flatMap(({ by }) => by ?? []));
}

function retelling(source: Source): string {
  const from = source.derivesFrom.map((item) => item.source.publisher.name);
  const distinct = [...new Set(from)];
  if (distinct.length === 0) return '';
  return `Rests on ${distinct[0]}${distinct.length > 1 ? ` and ${distinct.length - 1} more` : ''}`;
}

/** "Fact"; "Advice, by a columnist"; an attribution is named by whose it is alone: "According to the Gazette". */
function claimLabel({ kind }: Claim, by: string | null): string {
  if (kind === 'attribution' && by) return capitalise(by);
  return [KIND_WORDS[kind], by].filter(Boolean).join(', ');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).replaceAll('-', ' ');
}
