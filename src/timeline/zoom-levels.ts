/*
 * Levels of detail. Level 0 is the closest; each next one shows time at about 84 % of the scale before it, so four
 * levels halve it. What is drawn at a scale comes from the closest level that is not closer than the scale.
 */

export const LEVELS = 84;
const CLOSEST = 64;

/** Pixels per day of a level: the least at which its clusters do not touch. */
export function scaleOf(level: number): number {
  return CLOSEST * 2 ** (-level / 4);
}

/** The closest level whose clusters keep apart at so many pixels per day. */
export function levelFor(scale: number): number {
  const level = Math.ceil(-4 * Math.log2(scale / CLOSEST) - 1e-9);
  return Math.max(0, Math.min(LEVELS - 1, level));
}

/** Width of a mark, the space between two, and the least width that is drawn as a bar. */
export const MARK = 14;
export const GAP = 2;
export const BAR_MIN = 24;

/** Width of what stands for so many events: a mark, or a pill with the number in it. */
export function widthFor(count: number): number {
  return count === 1 ? MARK : count < 10 ? 20 : count < 100 ? 26 : count < 1000 ? 33 : 38;
}

/** The number in a pill: "7", "412", "1.2k". */
export function formatCount(count: number): string {
  if (count < 1000) return String(count);
  return count < 10_000 ? `${Math.floor(count / 100) / 10}k` : `${Math.floor(count / 1000)}k`;
}
