import { int32At, numberAt } from '../schema/columns.ts';
import { middle, NO_STANDING, type TimelineData } from './timeline-data.ts';

/** One bin of the whole span: how many happened, by standing, and how many became public. */
export interface MinimapBin {
  x: number;
  width: number;
  /** Heights from the middle line up, one per standing, stacked. */
  stacks: { y: number; height: number; standing: number }[];
  /** Height from the middle line down. */
  below: number;
}

export interface PlacedMinimap {
  bins: MinimapBin[];
  /** Most events in a bin, above and below. */
  most: number;
}

/** Bars of the whole span for the shown events: up what happened, stacked by standing, down what became public. */
export function placeMinimap(
  data: TimelineData,
  shown: Iterable<number>,
  span: readonly [number, number],
  size: { width: number; up: number; down: number },
): PlacedMinimap {
  const count = Math.max(1, Math.floor(size.width / 7));
  const width = size.width / count;
  const scale = count / (span[1] - span[0]);
  const happened = new Int32Array(count * (NO_STANDING + 1));
  const published = new Int32Array(count);
  const totals = new Int32Array(count);
  const binOf = (day: number): number => Math.floor((day - span[0]) * scale);
  for (const event of shown) {
    const bin = Math.max(0, Math.min(count - 1, binOf(middle(data, event))));
    const place = bin * (NO_STANDING + 1) + numberAt(data.events.standing, event);
    happened[place] = int32At(happened, place) + 1;
    totals[bin] = int32At(totals, bin) + 1;
    const since = data.events.since[event];
    if (since === null || since === undefined) continue;
    const public_ = binOf(since + 0.5);
    if (public_ >= 0 && public_ < count) published[public_] = int32At(published, public_) + 1;
  }
  const most = Math.max(
    1,
    totals.reduce((a, b) => Math.max(a, b), 0),
    published.reduce((a, b) => Math.max(a, b), 0),
  );
  const heightOf = (events: number, room: number): number =>
    events === 0 ? 0 : Math.max(2, Math.round((events / most) * room * 2) / 2);
  const bins: MinimapBin[] = [];
  for (let bin = 0; bin < count; bin++) {
    if (totals[bin] === 0 && published[bin] === 0) continue;
    const stacks: MinimapBin['stacks'] = [];
    let y = 0;
    for (let standing = 0; standing <= NO_STANDING; standing++) {
      const height = heightOf(int32At(happened, bin * (NO_STANDING + 1) + standing), size.up);
      if (height === 0) continue;
      y += height;
      stacks.push({ y, height, standing });
    }
    bins.push({
      x: bin * width,
      width: width - 1.5,
      stacks,
      below: heightOf(int32At(published, bin), size.down),
    });
  }
  return { bins, most };
}
