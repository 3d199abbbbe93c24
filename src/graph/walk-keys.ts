export type Direction = 'left' | 'right' | 'up' | 'down';

/** Where an entity stands on the screen. */
export interface Spot {
  id: string;
  x: number;
  y: number;
}

const AXES: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * Where an arrow key leads: the nearest tied entity within 50 degrees of that direction, else the nearest of any, else
 * null. What lies straight ahead counts as nearer than what lies aside.
 */
export function walkTo(
  from: Spot,
  direction: Direction,
  spots: readonly Spot[],
  tied: ReadonlySet<string>,
): string | null {
  const [ux, uy] = AXES[direction];
  let best: { id: string; cost: number; tied: boolean } | null = null;
  for (const { id, x, y } of spots) {
    if (id === from.id) continue;
    const ahead = (x - from.x) * ux + (y - from.y) * uy;
    const aside = Math.abs((x - from.x) * uy) + Math.abs((y - from.y) * ux);
    if (ahead <= 0 || aside > ahead * 1.2) continue;
    const item = { id, cost: ahead + 2 * aside, tied: tied.has(id) };
    if (
      !best ||
      (item.tied !== best.tied
        ? item.tied
        : item.cost < best.cost || (item.cost === best.cost && id < best.id))
    )
      best = item;
  }
  return best?.id ?? null;
}
