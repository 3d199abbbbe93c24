import type { Moment } from '../../graph/hold-at.ts';
import { holdsAt } from '../../graph/hold-at.ts';
import { compareTexts } from '../../schema/compare.ts';
import { itemAt } from '../../schema/item-at.ts';
import { must } from '../../schema/must.ts';
import type { RecordLink } from '../../schema/urls.ts';
import type { ExposureData, LeaningClaim } from './derive-exposure.ts';
import { type Leaning, leaningsAt, type Reached, reach } from './reach.ts';

/** One vendor that at least one choice leans on. */
export interface Dependence {
  id: string;
  /** Which of the choices lead to it, in the order chosen, with their chains. */
  from: { choice: string; reached: Reached }[];
}

export interface Exposure {
  /** By how many choices meet in them, then by how few steps in all, then name. */
  dependences: Dependence[];
  /** Those in which two choices or more meet. */
  meetings: Dependence[];
  /** Disputes about any claim on a chain. */
  disputes: RecordLink[];
  /** Rights on the way that had ended by the day, or had not begun: what changed and may change again. */
  changes: LeaningClaim[];
  /** Choices of which the record says nothing at the moment. */
  silent: string[];
}

/** What a reader's choices lean on at a moment. Only ids that the record knows count. */
export function assessExposure(data: ExposureData, choices: readonly string[], moment: Moment): Exposure {
  const live = leaningsAt(data.leanings, data.claims, moment);
  const found = new Map<string, Dependence>();
  const silent: string[] = [];
  const known = choices.filter((id) => data.entities[id]);
  const used = new Set<Leaning>();
  for (const choice of known) {
    const all = reach(live, choice);
    if (all.length === 0) silent.push(choice);
    for (const reached of all) {
      const item = found.get(reached.id) ?? { id: reached.id, from: [] };
      item.from.push({ choice, reached });
      found.set(reached.id, item);
      for (const leaning of reached.chain) used.add(leaning);
    }
  }
  const steps = ({ from }: Dependence): number => from.reduce((sum, { reached }) => sum + reached.steps, 0);
  const name = ({ id }: Dependence): string => must(data.entities[id], 'such entity').name;
  const dependences = [...found.values()].sort(
    (a, b) => b.from.length - a.from.length || steps(a) - steps(b) || (name(a) < name(b) ? -1 : 1),
  );
  const touched = new Set([...known, ...found.keys()]);
  return {
    dependences,
    meetings: dependences.filter(({ from }) => from.length > 1),
    disputes: listDisputes(data, used),
    changes: data.claims.filter(
      (claim) =>
        claim.band !== null &&
        moment.at !== null &&
        claim.when !== null &&
        touched.has(claim.subject) &&
        touched.has(claim.object) &&
        holdsAt(claim, moment) === 'no' &&
        holdsAt(claim, { at: null, known: moment.known }) !== 'no',
    ),
    silent,
  };
}

function listDisputes({ claims }: ExposureData, used: ReadonlySet<Leaning>): RecordLink[] {
  const disputes = new Map<string, RecordLink>();
  for (const { claim } of used) {
    if (claim === null) continue;
    for (const dispute of itemAt(claims, claim).disputes) disputes.set(dispute.path, dispute);
  }
  return [...disputes.values()].sort((a, b) => compareTexts(a.path, b.path));
}
