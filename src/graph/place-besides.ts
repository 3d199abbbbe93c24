import { valueAt } from '../schema/item-at.ts';
import type { GraphEdge, GraphNode } from './graph-data.ts';

/** The angle between two leaves of a spiral that never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const STEP = 9;

/**
 * Adds to `places` the nodes that have none: each beside the best connected of those it is tied to, in a spiral around
 * it. Force takes minutes for 20,000 nodes; beyond its limit only the best connected are laid out by it, and the rest,
 * which show only when zoomed in, stand by their neighbour. Takes time in proportion to the edges.
 */
export function placeBesides(
  ranked: readonly Pick<GraphNode, 'id'>[],
  edges: readonly Pick<GraphEdge, 'source' | 'target'>[],
  places: Map<string, { x: number; y: number }>,
): void {
  const rest = ranked.filter(({ id }) => !places.has(id));
  if (rest.length === 0) return;
  const neighbours = new Map<string, string[]>();
  const ranks = new Map(ranked.map(({ id }, rank) => [id, rank]));
  for (const { source, target } of edges) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  const leaves = new Map<string, number>();
  for (const { id } of rest) {
    const anchor = (neighbours.get(id) ?? [])
      .filter((other) => places.has(other))
      .reduce<string | null>(
        (best, other) => (best === null || valueAt(ranks, other) < valueAt(ranks, best) ? other : best),
        null,
      );
    const leaf = (leaves.get(anchor ?? '') ?? 0) + 1;
    leaves.set(anchor ?? '', leaf);
    const centre = (anchor && places.get(anchor)) || { x: 0, y: 0 };
    const radius = STEP * Math.sqrt(leaf + 1);
    places.set(id, {
      x: centre.x + radius * Math.cos(leaf * GOLDEN_ANGLE),
      y: centre.y + radius * Math.sin(leaf * GOLDEN_ANGLE),
    });
  }
}
