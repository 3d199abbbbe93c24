import type { Archive, Claim, Dispute, Entity, Event, Quote } from '../../archive/archive.ts';

/** The live records that are about an entity. */
export interface Mentions {
  claims: Claim[];
  events: Event[];
  quotes: Quote[];
  disputes: Dispute[];
}

/** What is about each entity: claims by `about`, `by`, relation or amount; events by participants; quotes by speaker, addressee or subject. */
export function indexMentions(archive: Archive): ReadonlyMap<Entity, Mentions> {
  const index = new Map<Entity, Mentions>(
    archive.entities.map((entity) => [entity, { claims: [], events: [], quotes: [], disputes: [] }]),
  );
  const add = <K extends keyof Mentions>(
    key: K,
    record: Mentions[K][number],
    entities: readonly (Entity | null | undefined)[],
  ): void => {
    for (const entity of new Set(entities))
      if (entity) (index.get(entity)?.[key] as (typeof record)[] | undefined)?.push(record);
  };
  for (const claim of archive.live.claims) {
    const by = claim.by?.collection === 'entities' ? claim.by : null;
    const { relation, amount } = claim;
    add('claims', claim, [...claim.about, by, relation?.subject, relation?.object, amount?.from, amount?.to]);
  }
  for (const event of archive.live.events)
    add(
      'events',
      event,
      event.participants.map(({ entity }) => entity),
    );
  for (const quote of archive.live.quotes) add('quotes', quote, [quote.speaker, ...quote.to, ...quote.about]);
  for (const dispute of archive.live.disputes) add('disputes', dispute, dispute.about);
  return index;
}
