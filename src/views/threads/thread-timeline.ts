import type { Archive } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { parseDate } from '../../schema/dates.ts';
import type { StaticTimeline } from '../../timeline/place-static.ts';
import { deriveSmallTimeline } from '../timeline/derive-small-timeline.ts';
import type { StepView } from './split-steps.ts';

/** Pixels of the text column of a thread. */
const WIDTH = 896;

/** The timeline that a step asks for, over whole days of its months or years and without details. Null where its dates cannot be read. */
export function deriveStepTimeline(
  archive: Archive,
  provenance: ProvenanceIndex,
  wanted: NonNullable<StepView['timeline']>,
): StaticTimeline | null {
  const from = dayOf(wanted.from, 'earliest');
  const to = dayOf(wanted.to, 'latest');
  if (from === undefined || to === undefined) return null;
  return deriveSmallTimeline(archive, provenance, {
    events: ({ id, weight }) => weight > 1 || id === wanted.select,
    window: from !== null && to !== null ? [from, to] : undefined,
    lanes: wanted.lanes,
    select: wanted.select,
    width: WIDTH,
  });
}

/** First or last day of a written date; null where there is none, undefined where it cannot be read. */
export function dayOf(text: string | undefined, bound: 'earliest' | 'latest'): number | null | undefined {
  if (text === undefined) return null;
  const parsed = parseDate(String(text));
  return 'wrong' in parsed ? undefined : parsed[bound];
}
