import type { Archive, Claim, Evidence, Source } from '../../../../src/archive/archive.ts';

/** The archive as it would be had nobody entered the evidence of some sources, and nothing that goes back to them alone. */
export function strikeArchive(archive: Archive, struck: ReadonlySet<string>): Archive {
  const leadsOn = (source: Source): boolean =>
    !struck.has(source.id) &&
    (source.upstream === 'unknown' ||
      source.derivesFrom.length === 0 ||
      source.derivesFrom.some((item) => leadsOn(item.source)));
  const sources = new Map<Source, Source>(archive.sources.map((source) => [source, { ...source }]));
  for (const [old, copy] of sources) {
    copy.derivesFrom = old.derivesFrom
      .filter((item) => leadsOn(item.source))
      .map((item) => ({ ...item, source: sources.get(item.source)! }));
    copy.seenVia = old.seenVia && !struck.has(old.seenVia.id) ? sources.get(old.seenVia)! : null;
  }
  const keep = (item: Evidence): Evidence[] => {
    const via = item.via.filter(leadsOn);
    const leads = item.via.length > 0 ? via.length > 0 : leadsOn(item.source);
    if (struck.has(item.source.id) || (item.basis === 'upstream' && !leads)) return [];
    return [{ ...item, source: sources.get(item.source)!, via: via.map((source) => sources.get(source)!) }];
  };
  const claims = new Map<Claim, Claim>(
    archive.claims.map((claim) => [claim, { ...claim, evidence: claim.evidence.flatMap(keep), answers: [] }]),
  );
  const of = (list: readonly Claim[]): Claim[] => list.map((claim) => claims.get(claim)!);
  return withLive({
    ...archive,
    sources: [...sources.values()],
    claims: [...claims.values()],
    quotes: archive.quotes.map((quote) => ({ ...quote, evidence: quote.evidence.flatMap(keep) })),
    events: archive.events.map((event) => ({ ...event, claims: of(event.claims) })),
    disputes: archive.disputes.map((dispute) => ({
      ...dispute,
      positions: dispute.positions.map((position) => ({ ...position, claims: of(position.claims) })),
    })),
  });
}

/** An archive whose lists of what still stands are made anew from its lists of everything. */
export function withLive(archive: Archive): Archive {
  const { sources, entities = [], events, claims, quotes, disputes, threads = [], answers = [] } = archive;
  const live = <R extends { status: string }>(records: readonly R[]): R[] =>
    records.filter(({ status }) => status === 'live');
  return {
    ...archive,
    live: {
      sources: live(sources),
      entities: live(entities),
      events: live(events),
      claims: live(claims),
      quotes: live(quotes),
      disputes: live(disputes),
      threads: live(threads),
      answers: live(answers),
    },
  };
}
