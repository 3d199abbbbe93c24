import { useEffect, useRef, useState } from 'react';
import { must } from '../../schema/must.ts';
import type { TimelineIndex } from '../../timeline/build-index.ts';
import { placeTimeline } from '../../timeline/place-timeline.ts';
import type { Measure, PlacedTimeline } from '../../timeline/placed.ts';
import type { TimeWindow } from '../../timeline/time-window.ts';

/** A layout, and by how much it must be moved to show the window. */
export interface Shown {
  placed: PlacedTimeline;
  shift: number;
  /** Whether the window has come to rest. */
  resting: boolean;
}

interface Kept {
  placed: PlacedTimeline;
  index: TimelineIndex;
  measure: Measure;
  pinned: number | null;
  from: number;
  scale: number;
  width: number;
  overscan: number;
}

/** After so many milliseconds without movement the window is laid out exactly. */
const REST = 140;

/**
 * The layout for a window. While it pans, a layout a little wider than the screen is only moved; it is made anew when
 * its edge comes into sight, when the scale changes, and once more, exactly, when everything has come to rest.
 */
export function usePlaced(
  index: TimelineIndex,
  window: TimeWindow,
  width: number,
  labelRows: number,
  measure: Measure,
  pinned: number | null,
): Shown {
  const kept = useRef<Kept | null>(null);
  const last = useRef<TimeWindow>(window);
  const [, settle] = useState(0);
  const scale = width / (window[1] - window[0]);
  const moving = last.current !== window && kept.current !== null;
  const old = kept.current;
  const same =
    old !== null &&
    old.index === index &&
    old.measure === measure &&
    old.pinned === pinned &&
    old.width === width &&
    Math.abs(old.scale / scale - 1) < 1e-6;
  const shift = old ? (old.from - window[0]) * scale : 0;
  const covered = same && Math.abs(shift) <= old.overscan;
  const exact = same && old.overscan === 0 && shift === 0;
  if (!(covered && moving) && !exact) {
    const overscan = moving && same ? Math.round(width / 3) : 0;
    const placed = placeTimeline(
      index,
      { from: window[0], to: window[1], width, overscan, labelRows, pinned, quick: moving },
      measure,
    );
    kept.current = { placed, index, measure, pinned, from: window[0], scale, width, overscan };
  }
  useEffect(() => {
    if (!moving) return;
    const timer = setTimeout(() => {
      last.current = window;
      settle((n) => n + 1);
    }, REST);
    return () => clearTimeout(timer);
  }, [window, moving]);
  const now = must(kept.current, 'drawing');
  return { placed: now.placed, shift: (now.from - window[0]) * scale, resting: !moving };
}
