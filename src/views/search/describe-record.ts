import type {
  Answer,
  AnyRecord,
  Archive,
  Claim,
  Dispute,
  Entity,
  Event,
  Evidence,
  Quote,
  Source,
  Thread,
} from '../../archive/archive.ts';
import { toPlainText } from '../../archive/plain-text.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatBy } from '../../provenance/format-by.ts';
import { deriveSign, KIND_WORDS } from '../../provenance/sign.ts';
import { capitalise } from '../../schema/format-number.ts';
import type { SourcedDate } from '../../schema/sourced-date.ts';
import type { SearchRecord } from '../../search/search-document.ts';
import { firstSentence } from './first-sentence.ts';

/** What differs from kind to kind; the rest is made from the record itself. */
export interface Described {
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
export type Findable = Exclude<AnyRecord, Answer>;

/** What a record says of itself in search. */
export function describeRecord(record: Findable, archive: Archive, provenance: ProvenanceIndex): Described {
  switch (record.collection) {
    case 'claims':
      return describeClaim(record, archive, provenance);
    case 'quotes':
      return describeQuote(record, provenance);
    case 'events':
      return describeEvent(record, archive, provenance);
    case 'entities':
      return describeEntity(record, archive);
    case 'sources':
      return describeSource(record, archive);
    case 'disputes':
      return describeDispute(record, archive);
    case 'threads':
      return describeThread(record, archive);
  }
}

function describeClaim(record: Claim, archive: Archive, provenance: ProvenanceIndex): Described {
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

function describeQuote(record: Quote, provenance: ProvenanceIndex): Described {
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

function describeEvent(record: Event, archive: Archive, provenance: ProvenanceIndex): Described {
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

function describeEntity(record: Entity, archive: Archive): Described {
  return {
    label: capitalised(record.kind),
    detail: firstSentence(record.body, archive),
    texts: [...record.aliases, toPlainText(record.body, archive)],
    traits: [record.kind],
    about: [record, ...(record.partOf ? [record.partOf] : [])],
  };
}

function describeSource(record: Source, archive: Archive): Described {
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
}

function describeDispute(record: Dispute, archive: Archive): Described {
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
}

function describeThread(record: Thread, archive: Archive): Described {
  return { label: 'Thread', detail: record.summary, texts: [toPlainText(record.body, archive)] };
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
