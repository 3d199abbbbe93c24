import { type MouseEvent, type RefObject, useEffect, useState } from 'react';
import { must } from '../../schema/must.ts';
import type { TimelineIndex } from '../../timeline/build-index.ts';
import type { Hit } from '../../timeline/find-hit.ts';
import type { PlacedTimeline } from '../../timeline/placed.ts';
import type { TimelineState } from '../../timeline/reduce.ts';
import type { usePointerPart } from './use-pointer-part.ts';

type Part = ReturnType<typeof usePointerPart>['part'];

interface Frame {
  gutter: number;
  /** The day at the left edge, and pixels for each day. */
  from: number;
  scale: number;
  /** How far the drawing has moved since it was placed. */
  shift: number;
}

interface Pointed {
  hit: Hit | null;
  setHit: (hit: Hit | null) => void;
  /** What lies under the pointer, by the part that knows; null where it is not there yet. */
  find: (event: MouseEvent, by: Part) => Hit | null;
}

/** What the pointer is over. */
export function usePointed(
  stage: RefObject<SVGSVGElement | null>,
  index: TimelineIndex,
  placed: PlacedTimeline,
  { gutter, from, scale, shift }: Frame,
  window: TimelineState['window'],
): Pointed {
  const [hit, setHit] = useState<Hit | null>(null);
  const find = (event: MouseEvent, by: Part): Hit | null => {
    const box = must(stage.current, 'stage').getBoundingClientRect();
    const x = event.clientX - box.left - gutter;
    if (x < 0 || !by) return null;
    return by.findHit(placed, index, { from, scale }, x - shift, event.clientY - box.top);
  };
  // A window that moves under a resting pointer leaves no words behind.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the window is what it follows
  useEffect(() => setHit(null), [window]);
  return { hit, setHit, find };
}
