import type { Collection } from '../reading/read-content.ts';
import type {
  ClaimRecord,
  DisputeRecord,
  EntityRecord,
  EventRecord,
  EvidenceRecord,
  QuoteRecord,
  SourceRecord,
  ThreadRecord,
} from '../schema/records.ts';
import type { Site } from '../schema/site.ts';

/** What every linked record has: where it came from and its body as written. */
interface Linked<C extends Collection> {
  collection: C;
  id: string;
  /** Markdown below the front matter. */
  body: string;
}

export interface Source
  extends Linked<'sources'>,
    Omit<SourceRecord, 'derivesFrom' | 'publisher' | 'interests' | 'seenVia'> {
  publisher: Entity;
  derivesFrom: { source: Source; how: SourceRecord['derivesFrom'][number]['how'] }[];
  interests: { entity: Entity; note: string }[];
  seenVia: Source | null;
}

export interface Entity extends Linked<'entities'>, Omit<EntityRecord, 'partOf' | 'lane'> {
  partOf: Entity | null;
  /** Its own lane, else that of what it is part of, else null. */
  lane: Site['lanes'][number] | null;
}

/** `basis` is resolved: what the record leaves out is `upstream` where the source derives from something, else `own`. */
export interface Evidence extends Omit<EvidenceRecord, 'source' | 'via' | 'basis'> {
  source: Source;
  basis: 'own' | 'upstream' | 'unstated';
  via: Source[];
}

export interface Claim
  extends Linked<'claims'>,
    Omit<ClaimRecord, 'by' | 'about' | 'relation' | 'evidence' | 'answers' | 'amount'> {
  by: Entity | Source | null;
  about: Entity[];
  relation: Relation | null;
  amount: Amount | null;
  evidence: Evidence[];
  answers: { claim: Claim; as: ClaimRecord['answers'][number]['as'] }[];
}

export interface Relation {
  subject: Entity;
  /** A key of `site.predicates`. */
  predicate: string;
  object: Entity;
}

/** `from` and `to` fall back to the relation's subject and object. */
export interface Amount extends Omit<NonNullable<ClaimRecord['amount']>, 'from' | 'to'> {
  from: Entity | null;
  to: Entity | null;
}

export interface Event extends Linked<'events'>, Omit<EventRecord, 'participants' | 'claims' | 'links'> {
  participants: { entity: Entity; role: string }[];
  claims: Claim[];
  links: { event: Event; as: EventRecord['links'][number]['as'] }[];
}

export interface Quote
  extends Linked<'quotes'>,
    Omit<QuoteRecord, 'speaker' | 'to' | 'about' | 'event' | 'evidence'> {
  speaker: Entity;
  to: Entity[];
  about: Entity[];
  event: Event | null;
  evidence: Evidence[];
}

export interface Dispute extends Linked<'disputes'>, Omit<DisputeRecord, 'about' | 'positions'> {
  about: Entity[];
  positions: { label: string; claims: Claim[] }[];
}

export interface Thread extends Linked<'threads'>, ThreadRecord {}

export type AnyRecord = Source | Entity | Event | Claim | Quote | Dispute | Thread;

/** One record's mention of another, with the sentence it stands in (body) or the field (front matter). */
export interface Backlink {
  from: AnyRecord;
  /** The sentence around the link, as Markdown, or null where the link stands in front matter. */
  sentence: string | null;
  /** The front-matter field, or `body`. */
  field: string;
}

/** All records, linked. Every list is sorted by id; nothing here depends on the order of files. */
export interface Archive {
  site: Site;
  sources: Source[];
  entities: Entity[];
  events: Event[];
  claims: Claim[];
  quotes: Quote[];
  disputes: Dispute[];
  threads: Thread[];
  byId: ReadonlyMap<string, AnyRecord>;
  /** Former id → record. */
  formerIds: ReadonlyMap<string, AnyRecord>;
  backlinks: ReadonlyMap<string, Backlink[]>;
}
