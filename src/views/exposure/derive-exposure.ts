import type { Archive, Entity } from '../../archive/archive.ts';
import type { GraphClaim } from '../../graph/graph-data.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { compareIds, compareTexts } from '../../schema/compare.ts';
import { must } from '../../schema/must.ts';
import { lastDayOf } from '../between/last-day.ts';
import { deriveGraphClaim } from '../graph/graph-claim.ts';
import type { Leaning } from './reach.ts';

/** A claim by which one leans on another; rights carry their band, so that changes of rights can be told. */
export interface LeaningClaim extends Omit<GraphClaim, 'passages'> {
  band: string | null;
  /** One passage that says it; null where all evidence refutes or mentions. */
  passage: GraphClaim['passages'][number] | null;
}

/** All that the exposure tool reads. */
export interface ExposureData {
  entities: Record<string, { name: string; kind: Entity['kind']; lane: number }>;
  /** What a reader may rely on, grouped by kind: everything of these kinds that leans on something. */
  choices: { kind: Entity['kind']; ids: string[] }[];
  leanings: Leaning[];
  claims: LeaningClaim[];
  firstDay: number;
  today: number;
}

const CHOSEN_KINDS = ['model', 'product', 'organisation', 'hardware'] as const;

/**
 * Who leans on whom: from live claims whose predicate `site.yml` marks as dependence, and from what the record files as
 * part of a whole (people apart: nobody runs on them).
 */
export function deriveExposure(archive: Archive, provenance: ProvenanceIndex): ExposureData {
  const { predicates } = archive.site;
  const tying = archive.live.claims.filter(
    ({ relation }) =>
      relation && relation.subject !== relation.object && predicates[relation.predicate]?.dependence,
  );
  const claims = tying.map((claim): LeaningClaim => {
    const { passages, ...rest } = deriveGraphClaim(claim, archive, provenance);
    const predicate = must(predicates[rest.predicate], 'such predicate');
    return {
      ...rest,
      band: predicate.reserve === undefined ? null : (predicate.band ?? predicate.label),
      passage: passages.find(({ stance }) => stance === 'supports' || stance === 'partly') ?? null,
    };
  });
  const byClaim = claims.map(({ subject, object, predicate }, claim): Leaning => {
    const { dependence, lastStep = false } = must(predicates[predicate], 'such predicate');
    const forward = dependence === 'subject-on-object';
    return { from: forward ? subject : object, on: forward ? object : subject, claim, last: lastStep };
  });
  const byPart = archive.entities
    .filter(({ kind }) => kind !== 'person')
    .flatMap(({ id, partOf }): Leaning[] =>
      partOf ? [{ from: id, on: partOf.id, claim: null, last: false }] : [],
    );
  const leanings = [...byClaim, ...byPart];
  const involved = new Set(leanings.flatMap(({ from, on }) => [from, on]));
  const leaning = new Set(leanings.map(({ from }) => from));
  const entities = archive.entities.filter(({ id }) => involved.has(id));
  const days = claims.flatMap(({ when }) => when?.earliest ?? []);
  const today = lastDayOf(archive);
  return {
    entities: Object.fromEntries(
      entities.map(({ id, name, kind, lane }) => [id, { name, kind, lane: lane?.colour ?? 0 }]),
    ),
    choices: CHOSEN_KINDS.map((kind) => ({
      kind,
      ids: entities
        .filter((entity) => entity.kind === kind && leaning.has(entity.id))
        .sort((a, b) => compareTexts(a.name, b.name) || compareIds(a, b))
        .map(({ id }) => id),
    })).filter(({ ids }) => ids.length > 0),
    leanings,
    claims,
    firstDay: days.length > 0 ? Math.min(...days) : today,
    today,
  };
}
