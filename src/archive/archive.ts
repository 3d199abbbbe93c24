import type { Collection } from '../reading/read-content.ts';
import type { evidenceSchema } from '../schema/fields.ts';
import type { SCHEMAS } from '../schema/records.ts';
import type { Site } from '../schema/site.ts';
import type { LinkedFields, LinkedGroup } from './linked.ts';

/** Where a record came from, and its body as written. */
interface Identity<C extends Collection> {
  collection: C;
  id: string;
  /** Markdown below the front matter. */
  body: string;
}

/** A record as its schema gives it, with records in the place of their ids. */
type Linked<C extends Collection> = Identity<C> & LinkedFields<(typeof SCHEMAS)[C], Records>;

/** `publisher` is an empty entity where the record names none that is there. */
export interface Source extends Linked<'sources'> {
  publisher: Entity;
}

export interface Entity extends Omit<Linked<'entities'>, 'lane'> {
  /** Its own lane, else that of what it is part of, else null. */
  lane: Site['lanes'][number] | null;
}

/**
 * `basis` is resolved: what the record leaves out is `upstream` where the source derives from something, else `own`.
 * `assumed` is whether the record left it out, and does not narrow it by `via` either.
 */
export interface Evidence extends LinkedGroup<typeof evidenceSchema, Records> {
  basis: 'own' | 'upstream' | 'unstated';
  assumed?: boolean;
}

/** An amount’s `from` and `to` fall back to the relation’s subject and object. */
export interface Claim extends Linked<'claims'> {
  evidence: Evidence[];
}

/** `predicate` is a key of `site.predicates`. */
export type Relation = NonNullable<Claim['relation']>;
export type Amount = NonNullable<Claim['amount']>;

export interface Event extends Linked<'events'> {}

/** `speaker` is an empty entity where the record names none that is there. */
export interface Quote extends Linked<'quotes'> {
  speaker: Entity;
  evidence: Evidence[];
}

export interface Dispute extends Linked<'disputes'> {}

export interface Thread extends Linked<'threads'> {}

/** A question with its answer, which is the body: every clause of it links a record. */
export interface Answer extends Linked<'answers'> {}

/** The linked record of each kind. */
export interface Records {
  sources: Source;
  entities: Entity;
  events: Event;
  claims: Claim;
  quotes: Quote;
  disputes: Dispute;
  threads: Thread;
  answers: Answer;
}

export type AnyRecord = Records[Collection];

/** One record's mention of another, with the sentence it stands in (body) or the field (front matter). */
export interface Backlink {
  from: AnyRecord;
  /** The sentence around the link, as Markdown, or null where the link stands in front matter. */
  sentence: string | null;
  /** The front-matter field, or `body`. */
  field: string;
}

/** The records of each kind, sorted by id; threads by their order. */
export type RecordLists = { readonly [C in Collection]: readonly Records[C][] };

/** All records, linked. Nothing here depends on the order of files. */
export interface Archive extends RecordLists {
  site: Site;
  /** The records that still stand: neither withdrawn nor superseded. */
  live: RecordLists;
  byId: ReadonlyMap<string, AnyRecord>;
  /** Former id → record. */
  formerIds: ReadonlyMap<string, AnyRecord>;
  backlinks: ReadonlyMap<string, Backlink[]>;
}
