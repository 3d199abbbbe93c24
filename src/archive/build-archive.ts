import type { Collection } from '../reading/read-content.ts';
import type { EvidenceRecord } from '../schema/records.ts';
import type { Site } from '../schema/site.ts';
import type {
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
} from './archive.ts';
import { buildBacklinks } from './build-backlinks.ts';
import type { ParsedRecord } from './parsed-content.ts';

/**
 * Links parsed records into one archive. Total: a link to nothing is left out (the rule `links-resolve` reports
 * it), so a record always has a shape that can be checked. Records may come in any order.
 */
export function buildArchive(site: Site, records: readonly ParsedRecord[]): Archive {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byId = new Map<string, AnyRecord>();
  const of = <C extends Collection>(collection: C): ParsedRecord<C>[] =>
    sorted.filter((record): record is ParsedRecord<C> => record.collection === collection);
  const get = <R extends AnyRecord>(collection: R['collection'], id: string | undefined): R | null => {
    const found = id === undefined ? undefined : byId.get(id);
    return found?.collection === collection ? (found as R) : null;
  };
  const all = <R extends AnyRecord>(collection: R['collection'], ids: readonly string[]): R[] =>
    ids.map((id) => get<R>(collection, id)).filter((record) => record !== null);
  const nobody: Entity = {
    collection: 'entities',
    id: '',
    body: '',
    name: '',
    kind: 'organisation',
    aliases: [],
    partOf: null,
    lane: null,
    status: 'live',
    formerIds: [],
  };

  const entities = of('entities').map(
    ({ id, body, data }): Entity => ({ ...data, collection: 'entities', id, body, partOf: null, lane: null }),
  );
  const sources = of('sources').map(
    ({ id, body, data }): Source => ({
      ...data,
      collection: 'sources',
      id,
      body,
      publisher: nobody,
      derivesFrom: [],
      interests: [],
      seenVia: null,
    }),
  );
  const claims = of('claims').map(
    ({ id, body, data }): Claim => ({
      ...data,
      collection: 'claims',
      id,
      body,
      by: null,
      about: [],
      relation: null,
      amount: null,
      evidence: [],
      answers: [],
    }),
  );
  const events = of('events').map(
    ({ id, body, data }): Event => ({
      ...data,
      collection: 'events',
      id,
      body,
      participants: [],
      claims: [],
      links: [],
    }),
  );
  const quotes = of('quotes').map(
    ({ id, body, data }): Quote => ({
      ...data,
      collection: 'quotes',
      id,
      body,
      speaker: nobody,
      to: [],
      about: [],
      event: null,
      evidence: [],
    }),
  );
  const disputes = of('disputes').map(
    ({ id, body, data }): Dispute => ({
      ...data,
      collection: 'disputes',
      id,
      body,
      about: [],
      positions: [],
    }),
  );
  const threads = of('threads').map(
    ({ id, body, data }): Thread => ({ ...data, collection: 'threads', id, body }),
  );
  for (const record of [...entities, ...sources, ...claims, ...events, ...quotes, ...disputes, ...threads])
    byId.set(record.id, record);

  const entity = (id: string | undefined): Entity | null => get<Entity>('entities', id);
  const linkEvidence = (items: readonly EvidenceRecord[]): Evidence[] =>
    items.flatMap((item) => {
      const source = get<Source>('sources', item.source);
      if (!source) return [];
      const via = all<Source>('sources', item.via);
      const basis = item.basis ?? (source.derivesFrom.length > 0 ? 'upstream' : 'own');
      return [{ ...item, source, via, basis }];
    });

  const data = new Map(sorted.map((record) => [record.id, record] as const));
  const written = <C extends Collection>(record: { collection: C; id: string }): ParsedRecord<C>['data'] =>
    data.get(record.id)!.data as ParsedRecord<C>['data'];

  for (const source of sources) {
    const record = written(source);
    source.publisher = entity(record.publisher) ?? nobody;
    source.derivesFrom = record.derivesFrom.flatMap(({ source: id, how }) => {
      const upstream = get<Source>('sources', id);
      return upstream ? [{ source: upstream, how }] : [];
    });
    source.interests = record.interests.flatMap(({ entity: id, note }) => {
      const interested = entity(id);
      return interested ? [{ entity: interested, note }] : [];
    });
    source.seenVia = get<Source>('sources', record.seenVia);
  }
  for (const one of entities) one.partOf = entity(written(one).partOf);
  for (const one of entities) one.lane = laneOf(one, site, written);
  for (const claim of claims) {
    const record = written(claim);
    claim.by = entity(record.by) ?? get<Source>('sources', record.by);
    claim.about = all<Entity>('entities', record.about);
    const subject = entity(record.relation?.subject);
    const object = entity(record.relation?.object);
    if (record.relation && subject && object)
      claim.relation = { subject, predicate: record.relation.predicate, object };
    if (record.amount)
      claim.amount = {
        ...record.amount,
        from: entity(record.amount.from) ?? subject,
        to: entity(record.amount.to) ?? object,
      };
    claim.evidence = linkEvidence(record.evidence);
    claim.answers = record.answers.flatMap(({ claim: id, as }) => {
      const answered = get<Claim>('claims', id);
      return answered ? [{ claim: answered, as }] : [];
    });
  }
  for (const event of events) {
    const record = written(event);
    event.participants = record.participants.flatMap(({ entity: id, role }) => {
      const one = entity(id);
      return one ? [{ entity: one, role }] : [];
    });
    event.claims = all<Claim>('claims', record.claims);
    event.links = record.links.flatMap(({ event: id, as }) => {
      const other = get<Event>('events', id);
      return other ? [{ event: other, as }] : [];
    });
  }
  for (const quote of quotes) {
    const record = written(quote);
    quote.speaker = entity(record.speaker) ?? nobody;
    quote.to = all<Entity>('entities', record.to);
    quote.about = all<Entity>('entities', record.about);
    quote.event = get<Event>('events', record.event);
    quote.evidence = linkEvidence(record.evidence);
  }
  for (const dispute of disputes) {
    const record = written(dispute);
    dispute.about = all<Entity>('entities', record.about);
    dispute.positions = record.positions.map(({ label, claims: ids }) => ({
      label,
      claims: all<Claim>('claims', ids),
    }));
  }
  threads.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

  const formerIds = new Map<string, AnyRecord>();
  for (const record of byId.values()) for (const former of record.formerIds) formerIds.set(former, record);
  return {
    site,
    sources,
    entities,
    events,
    claims,
    quotes,
    disputes,
    threads,
    byId,
    formerIds,
    backlinks: buildBacklinks(sorted, byId),
  };
}

/** The lane that lists the entity, or that it names; else the lane of what it is part of. Cycles end at the first repeat. */
function laneOf(
  one: Entity,
  site: Site,
  written: (entity: Entity) => { lane?: string | undefined },
): Site['lanes'][number] | null {
  const seen = new Set<string>();
  for (let at: Entity | null = one; at && !seen.has(at.id); at = at.partOf) {
    seen.add(at.id);
    const id = at.id;
    const named = written(at).lane;
    const lane =
      site.lanes.find((candidate) => candidate.id === named) ??
      site.lanes.find((candidate) => candidate.entities.includes(id));
    if (lane) return lane;
  }
  return null;
}
