import type { Archive, Claim, Evidence, Source } from '../../archive/archive.ts';
import { valueAt } from '../../schema/item-at.ts';
import { findAgainst, isContested } from '../against.ts';
import { formatSourceName } from '../format-source.ts';
import { documentsQuoted, isFirsthand } from '../origins.ts';
import { hasStanding } from '../standing.ts';

/*
 * What striking documents needs to know, as plain data for a browser. Records and documents point to each other by
 * their place in the lists.
 */

/** A document; `name` is what a sentence calls it. */
export interface TrustSource {
  id: string;
  name: string;
  title: string;
  /** What it was taken from; where `open` the trail ends here all the same. */
  up: number[];
  /** Whether it does not say, or not fully, what it rests on. */
  open: boolean;
  firsthand: boolean;
  /** Whether we read its own text, or a part of it. */
  read: boolean;
  /** Whether it is taken to say itself whatever goes back to it, as where one asks what its reading would do. */
  confirms?: boolean;
  /** A copy that reproduces it, through which alone it can count as read; null without one. */
  copy: number | null;
}

/** One piece of evidence. */
export interface TrustItem {
  source: number;
  basis: Evidence['basis'];
  /** Those of what its source was taken from that it rests on; empty for all of them. */
  via: number[];
  /** The documents whose own words it gives. */
  quotes: number[];
}

/** A claim or quote. */
export interface TrustRecord {
  collection: 'claims' | 'quotes';
  id: string;
  title: string;
  /** Whether it is a fact, an attribution or a quote: opinions have no standing. */
  counted: boolean;
  /** Whether a live dispute makes it disputed, whatever its evidence. */
  contested: boolean;
  /** False where it was withdrawn or superseded. */
  live: boolean;
  /** Its supporting evidence, in the order of the record. */
  supports: TrustItem[];
  refutes: TrustItem[];
}

/** An event, or a dispute with one group of records for each answer. */
export interface TrustGroup {
  collection: 'events' | 'disputes';
  id: string;
  title: string;
  parts: { label: string; records: number[] }[];
}

export interface TrustIndex {
  sources: TrustSource[];
  records: TrustRecord[];
  groups: TrustGroup[];
}

/** The index of a whole archive; sources, claims, quotes, events and disputes stand in its order. */
export function buildTrustIndex(archive: Archive): TrustIndex {
  const place = new Map(archive.sources.map((source, at) => [source, at] as const));
  const claimAt = new Map(archive.claims.map((claim, at) => [claim, at] as const));
  const contested = findContested(archive);
  const records = [...archive.claims, ...archive.quotes].map((record): TrustRecord => {
    const claim = record.collection === 'claims' ? record : null;
    return {
      collection: record.collection,
      id: record.id,
      title: claim ? claim.statement : (record as { words: string }).words,
      counted: claim === null || hasStanding(claim),
      contested: claim !== null && contested.has(claim),
      live: record.status === 'live',
      supports: itemsOf(record.evidence, ['supports', 'partly'], place),
      refutes: itemsOf(record.evidence, ['refutes'], place),
    };
  });
  const at = (claims: readonly Claim[]): number[] => claims.map((claim) => valueAt(claimAt, claim));
  return {
    sources: archive.sources.map((source) => toTrustSource(source, place)),
    records,
    groups: [
      ...archive.events.map(
        ({ id, title, claims }): TrustGroup => ({
          collection: 'events',
          id,
          title,
          parts: [{ label: '', records: at(claims) }],
        }),
      ),
      ...archive.disputes.map(
        ({ id, question, positions }): TrustGroup => ({
          collection: 'disputes',
          id,
          title: question,
          parts: positions.map(({ label, claims }) => ({ label, records: at(claims) })),
        }),
      ),
    ],
  };
}

function toTrustSource(source: Source, place: ReadonlyMap<Source, number>): TrustSource {
  const copy = source.seen === 'quoted-elsewhere' ? source.seenVia : null;
  const reproduces = copy?.derivesFrom.some((item) => item.source === source && item.how === 'copies');
  return {
    id: source.id,
    name: isFirsthand(source) ? `“${formatSourceName(source)}”` : formatSourceName(source),
    title: source.title,
    up: source.derivesFrom.map((item) => valueAt(place, item.source)),
    open: source.upstream === 'unknown',
    firsthand: isFirsthand(source),
    read: source.seen === 'full-text' || source.seen === 'excerpt',
    copy: copy && reproduces ? valueAt(place, copy) : null,
  };
}

function itemsOf(
  evidence: readonly Evidence[],
  stances: readonly Evidence['stance'][],
  place: ReadonlyMap<Source, number>,
): TrustItem[] {
  return evidence
    .filter(({ stance }) => stances.includes(stance))
    .map((item) => ({
      source: valueAt(place, item.source),
      basis: item.basis,
      via: item.via.map((source) => valueAt(place, source)),
      quotes: documentsQuoted(item).map((source) => valueAt(place, source)),
    }));
}

/** Claims that a live dispute makes disputed, whatever their evidence is. */
function findContested({ live }: Archive): Set<Claim> {
  const claims = live.disputes.flatMap(({ positions }) => positions.flatMap((position) => position.claims));
  return new Set(
    claims.filter((claim) => isContested({ ...findAgainst(claim, live.disputes, []), refuting: [] })),
  );
}
