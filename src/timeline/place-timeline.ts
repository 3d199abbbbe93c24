import { int32At, numberAt } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import type { IndexedLane, TimelineIndex } from './build-index.ts';
import { findItem } from './find-place.ts';
import { formatEvents } from './name-event.ts';
import { placeBands } from './place-bands.ts';
import { BAR_ROW, type Frame, placeBarRow } from './place-bars.ts';
import { type LabelCandidate, placeLabels } from './place-labels.ts';
import { countMarks, drawBaseline, drawGhosts, drawWhiskers, placeMarks, round } from './place-marks.ts';
import { placeTicks } from './place-ticks.ts';
import type { Measure, PlacedLane, PlacedTimeline, View } from './placed.ts';
import { searchFirst } from './search-days.ts';
import { AXIS, BAND_ROW, LABEL_ROW } from './sizes.ts';
import { endDay, firstDay } from './timeline-data.ts';
import { LEVELS, levelFor } from './zoom-levels.ts';

/** Marks, clusters and bars drawn at most. */
export const BUDGET = 320;
const PAD = 9;
const LINE = 22;
/** A lane has room for its name and its count. */
const LOWEST = 50;

/** Lays out what a window shows. Cost grows with the width of the screen, not with the number of events. */
export function placeTimeline(index: TimelineIndex, view: View, measure: Measure): PlacedTimeline {
  const frame: Frame = {
    from: view.from,
    scale: view.width / (view.to - view.from),
    left: -view.overscan,
    right: view.width + view.overscan,
  };
  const { level, drawn } = chooseLevel(index, frame);
  let y = AXIS;
  const lanes = index.lanes.map((lane) => {
    const placed = placeLane(index, lane, { y, level, frame, view, measure });
    y += placed.height;
    return placed;
  });
  return {
    width: view.width,
    height: y,
    level,
    ticks: placeTicks(view.from, view.to, view.width, view.overscan),
    lanes,
    drawn,
  };
}

/** The closest level that keeps apart at this scale and within the budget. */
export function chooseLevel(index: TimelineIndex, frame: Frame): { level: number; drawn: number } {
  let level = levelFor(frame.scale);
  for (;;) {
    let drawn = 0;
    for (const lane of index.lanes) {
      drawn += countMarks(lane, level, frame);
      for (const row of itemAt(lane.bars.rows, level)) {
        const [from, to] = findBars(index, row, frame);
        drawn += to - from;
      }
    }
    if (drawn <= BUDGET || level === LEVELS - 1) return { level, drawn };
    level++;
  }
}

/** Bars of a row in the frame: first and after the last. They are sorted and never overlap, so both ends are. */
function findBars({ data }: TimelineIndex, row: Int32Array, frame: Frame): [number, number] {
  const first = frame.from + frame.left / frame.scale;
  const last = frame.from + frame.right / frame.scale;
  return [
    searchFirst(row.length, (at) => endDay(data, int32At(row, at)) > first),
    searchFirst(row.length, (at) => firstDay(data, int32At(row, at)) >= last),
  ];
}

interface LaneContext {
  y: number;
  level: number;
  frame: Frame;
  view: View;
  measure: Measure;
}

function placeLane(
  index: TimelineIndex,
  lane: IndexedLane,
  { y, level, frame, view, measure }: LaneContext,
): PlacedLane {
  const { data } = index;
  const marks = placeMarks(data, lane, level, frame);
  const pinned = findPinned(index, lane, level, view.pinned);
  // A lane of few events needs few rows, at every zoom.
  const most = Math.min(view.labelRows, Math.max(1, Math.ceil(lane.order.length / 2)));
  // Rows are counted upwards from 0 first: how many are used decides where the line is.
  const raised = placeLabels(
    toCandidates(index, marks, pinned, view.titled),
    {
      left: frame.left,
      right: frame.right,
      rows: most,
      bottom: 0,
      quick: view.quick ?? false,
      whole: view.titled !== undefined,
    },
    measure,
  );
  const used = raised.reduce((most, label) => Math.max(most, 1 - label.y / LABEL_ROW), 0);
  const labelRows = view.tight ? used : most;
  const baseY = y + PAD + labelRows * LABEL_ROW + LINE / 2;
  const labels = raised.map((label) => ({ ...label, y: label.y + baseY - LINE / 2 - 2 }));
  const rows = itemAt(lane.bars.rows, level);
  const barTop = baseY + LINE / 2;
  const bars = rows.flatMap((row, n) => {
    const [from, to] = findBars(index, row, frame);
    return placeBarRow(data, [...row.subarray(from, to)], barTop + n * BAR_ROW, frame, measure);
  });
  const bandTop = barTop + rows.length * BAR_ROW + 1;
  const party = index.mode === 'party' ? data.lanes.findIndex(({ id }) => id === lane.choice.id) : -1;
  const bandRows = data.bands.reduce(
    (most, band) => (band.lane === party ? Math.max(most, band.row + 1) : most),
    0,
  );
  return {
    id: lane.choice.id,
    label: lane.choice.label,
    colour: lane.choice.colour,
    told: tellCount(data, lane.order.length),
    y,
    height: Math.max(LOWEST, bandTop + bandRows * BAND_ROW + PAD - y),
    baseY,
    marks,
    bars,
    labels,
    bands: bandRows > 0 ? placeBands(data, party, bandTop, frame, measure) : [],
    baseline: drawBaseline(marks, baseY, frame),
    flags: labels.map(({ flagX, y: top }) => `M${round(flagX)} ${top - 8}V${baseY - 9}`).join(''),
    whiskers: drawWhiskers(data, marks, baseY, frame),
    ghosts: drawGhosts(lane, baseY, frame),
  };
}

function tellCount({ noun }: TimelineIndex['data'], count: number): string {
  return noun ? `${count} ${count === 1 ? noun[0] : noun[1]}` : formatEvents(count);
}

/** The event under which the pinned one is drawn in a lane: itself, or the weightiest of its cluster. */
function findPinned(
  index: TimelineIndex,
  lane: IndexedLane,
  level: number,
  pinned: number | null | undefined,
): number | null {
  if (pinned == null || index.lanes[index.laneOf[pinned]?.[0] ?? -1] !== lane) return null;
  return findItem(lane, level, pinned, () => 0).event;
}

function toCandidates(
  { data }: TimelineIndex,
  marks: PlacedLane['marks'],
  pinned: number | null,
  titled: View['titled'],
): LabelCandidate[] {
  return marks
    .filter(({ tick, event }) => (!tick || event === pinned) && (!titled || titled.has(event)))
    .map(({ key, event, x, count }) => ({
      key,
      event,
      x,
      title: itemAt(data.events.title, event),
      suffix: count > 1 && !titled ? ` +${count - 1}` : '',
      weight: event === pinned ? 9 : numberAt(data.events.weight, event),
    }));
}
