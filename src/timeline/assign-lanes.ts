import { int32At, numberAt } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import { STANDING_WORDS } from './name-event.ts';
import type { LaneChoice, TimelineData } from './timeline-data.ts';

export const LANE_MODES = ['party', 'kind', 'standing', 'source'] as const;
/** What a lane stands for. */
export type LaneMode = (typeof LANE_MODES)[number];

/** Publishers that get a lane of their own before the rest share one. */
const SOURCE_LANES = 7;

export interface LaneAssignment {
  lanes: LaneChoice[];
  /** Per event: the lane it is drawn in, first, then those it is ghosted in. */
  of: number[][];
}

/**
 * Lanes for the given events. With `parties` (lane ids) only those lanes are made, and an event is drawn in the first
 * of them that it belongs to. Lanes that no event would stand in are left out, except the named ones.
 */
export function assignLanes(
  data: TimelineData,
  mode: LaneMode,
  events: Iterable<number>,
  parties: readonly string[] = [],
): LaneAssignment {
  const { lanes, of } = CHOICES[mode](data);
  const wanted = mode === 'party' && parties.length > 0 ? new Set(parties) : null;
  const used = new Uint8Array(lanes.length);
  const kept = (lane: number): boolean => !wanted || wanted.has(itemAt(lanes, lane).id);
  for (const event of events) for (const lane of of(event)) if (kept(lane)) used[lane] = 1;
  const at = new Int32Array(lanes.length).fill(-1);
  const drawn = lanes.filter((lane, i) => {
    if (!used[i] && !wanted?.has(lane.id)) return false;
    at[i] = 0;
    return true;
  });
  let next = 0;
  for (let i = 0; i < at.length; i++) if (int32At(at, i) >= 0) at[i] = next++;
  const assigned: number[][] = new Array(data.events.id.length);
  for (const i of events) {
    const own = of(i);
    assigned[i] =
      own.length === 1 && int32At(at, numberAt(own, 0)) >= 0
        ? [int32At(at, numberAt(own, 0))]
        : own.map((lane) => int32At(at, lane)).filter((lane) => lane >= 0);
  }
  return { lanes: drawn, of: assigned };
}

interface Choices {
  lanes: LaneChoice[];
  of: (event: number) => readonly number[];
}

const CHOICES: Record<LaneMode, (data: TimelineData) => Choices> = {
  party: ({ lanes, events }) => ({ lanes, of: (i) => itemAt(events.parties, i) }),
  kind: ({ kinds, events }) => ({
    lanes: kinds.map(({ id, plural }, i) => ({ id, label: plural, colour: (i % 8) + 1 })),
    of: (i) => [numberAt(events.kind, i)],
  }),
  standing: ({ events }) => ({
    lanes: STANDING_WORDS.map(({ id, label }) => ({ id, label, colour: 0 })),
    of: (i) => [numberAt(events.standing, i)],
  }),
  source: bySource,
};

/** Lanes for the publishers that tell of most events; the others share the last. */
function bySource({ sources, events }: TimelineData): Choices {
  const counts = sources.map((_, at) => ({ at, count: 0 }));
  for (const list of events.sources) for (const at of list) itemAt(counts, at).count++;
  const top = counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (itemAt(sources, a.at).id < itemAt(sources, b.at).id ? -1 : 1))
    .slice(0, SOURCE_LANES);
  const lane = new Int32Array(sources.length).fill(top.length);
  for (const [i, { at }] of top.entries()) lane[at] = i;
  const of = events.sources.map((list) => {
    const own = [...new Set(list.map((at) => int32At(lane, at)))].sort((a, b) => a - b);
    return own.length > 0 ? own : [top.length];
  });
  return {
    lanes: [
      ...top.map(({ at }, i) => ({ ...itemAt(sources, at), colour: i + 1 })),
      { id: 'other-sources', label: 'Other sources', colour: 0 },
    ],
    of: (i) => itemAt(of, i),
  };
}
