import type { Collection } from '../reading/read-content.ts';
import type { Plan } from '../schema/plan.ts';
import type { SCHEMAS } from '../schema/records.ts';
import type { Site } from '../schema/site.ts';
import type { Entity, Evidence, Records } from './archive.ts';
import type { LinkedFields } from './linked.ts';
import { LINK_PLANS } from './links.ts';
import type { ParsedRecord } from './parsed-content.ts';

/** What a record is linked among. Records found here may not be linked yet: they are pointed to, never read. */
export interface Among {
  site: Site;
  /** The record of that id, if it is of one of these kinds. */
  find: <C extends Collection>(id: string | undefined, ...to: C[]) => Records[C] | null;
  /** What that record says, as written. */
  written: <C extends Collection>(id: string, collection: C) => ParsedRecord<C>['data'] | null;
}

type Fields = { [C in Collection]: Omit<Records[C], 'collection' | 'id' | 'body'> };

/** Stands where a record must name an entity and names none that is there; `links-resolve` reports it. */
const NOBODY: Entity = {
  collection: 'entities',
  id: '',
  body: '',
  name: '',
  kind: 'organisation',
  aliases: [],
  partOf: null,
  lane: null,
  status: 'live',
  supersededBy: null,
  formerIds: [],
};

/** What each kind has beyond its links. */
const LINKERS: { [C in Collection]: (record: ParsedRecord<C>, among: Among) => Fields[C] } = {
  sources: linkSource,
  entities: linkEntity,
  events: linkFields,
  claims: linkClaim,
  quotes: linkQuote,
  disputes: linkFields,
  threads: linkFields,
  answers: linkFields,
};

/** A record's fields with records in the place of ids. Total: a link to nothing is left out, or null. */
export function linkRecord<C extends Collection>(record: ParsedRecord<C>, among: Among): Fields[C] {
  return LINKERS[record.collection](record, among);
}

function linkSource(record: ParsedRecord<'sources'>, among: Among): Fields['sources'] {
  const fields = linkFields(record, among);
  return { ...fields, publisher: fields.publisher ?? NOBODY };
}

function linkEntity(record: ParsedRecord<'entities'>, among: Among): Fields['entities'] {
  return { ...linkFields(record, among), lane: laneOf(record.id, among) };
}

function linkClaim(record: ParsedRecord<'claims'>, among: Among): Fields['claims'] {
  const fields = linkFields(record, among);
  const { relation } = record.data;
  const amount = fields.amount && {
    ...fields.amount,
    from: fields.amount.from ?? among.find(relation?.subject, 'entities'),
    to: fields.amount.to ?? among.find(relation?.object, 'entities'),
  };
  return { ...fields, amount, evidence: resolveBasis(fields.evidence, among) };
}

function linkQuote(record: ParsedRecord<'quotes'>, among: Among): Fields['quotes'] {
  const fields = linkFields(record, among);
  return {
    ...fields,
    speaker: fields.speaker ?? NOBODY,
    evidence: resolveBasis(fields.evidence, among),
  };
}

function resolveBasis(
  evidence: readonly (Omit<Evidence, 'basis' | 'assumed'> & { basis?: Evidence['basis'] | undefined })[],
  { find, written }: Among,
): Evidence[] {
  return evidence.map((item) => {
    const upstream = written(item.source.id, 'sources')?.derivesFrom ?? [];
    const derives = upstream.some(({ source }) => find(source, 'sources') !== null);
    return {
      ...item,
      basis: item.basis ?? (derives ? 'upstream' : 'own'),
      assumed: item.basis == null && item.via.length === 0,
    };
  });
}

/** The lane that lists the entity, or that it names; else the lane of what it is part of. Cycles end at the first repeat. */
function laneOf(id: string, { site, written }: Among): Site['lanes'][number] | null {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    const own: string = at;
    const entity = written(own, 'entities');
    if (!entity) return null;
    const lane =
      site.lanes.find((candidate) => candidate.id === entity.lane) ??
      site.lanes.find((candidate) => candidate.entities.includes(own));
    if (lane) return lane;
    seen.add(own);
    at = entity.partOf;
  }
  return null;
}

/** Every key of a record as its schema says it, each link followed. */
function linkFields<C extends Collection>(
  { collection, data }: ParsedRecord<C>,
  among: Among,
): LinkedFields<(typeof SCHEMAS)[C], Records> {
  const plan = LINK_PLANS.get(collection);
  const linked = plan?.kind === 'group' ? linkKeys(plan, data as Record<string, unknown>, among) : data;
  // The plan was made from the same schema as the type.
  return linked as LinkedFields<(typeof SCHEMAS)[C], Records>;
}

type LinkPlan = Plan<{ to: readonly Collection[] }>;

function linkKeys(
  plan: LinkPlan & { kind: 'group' },
  data: Record<string, unknown>,
  among: Among,
): Record<string, unknown> {
  const linked = { ...data };
  for (const [key, part] of plan.keys) linked[key] = linkPart(part, data[key], among);
  return linked;
}

/** What stands where a value stood; null where it is not given, or a link that it needs names nothing. */
function linkPart(plan: LinkPlan, value: unknown, among: Among): unknown {
  if (value === undefined) return null;
  if (plan.kind === 'leaf') return among.find(value as string, ...plan.leaf.to);
  if (plan.kind === 'list')
    return (value as unknown[]).flatMap((item) => linkPart(plan.each, item, among) ?? []);
  const linked = linkKeys(plan, value as Record<string, unknown>, among);
  const whole = plan.keys.every(
    ([key, part]) => part.kind !== 'leaf' || !part.required || linked[key] !== null,
  );
  return whole ? linked : null;
}
