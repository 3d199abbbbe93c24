import type { Scene, SceneEdge } from './build-scene.ts';

/** What changes between two scenes of one graph: edges that come, by id, and those that go. */
export interface Passage {
  entering: ReadonlySet<string>;
  leaving: SceneEdge[];
}

/** Compares the edges of two scenes. One whose ends are gone too does not fade: it leaves with them. */
export function compareScenes(from: Scene, to: Scene): Passage {
  const before = new Set(from.edges.map(({ id }) => id));
  const after = new Set(to.edges.map(({ id }) => id));
  const nodes = new Set(to.nodes.map(({ id }) => id));
  return {
    entering: new Set([...after].filter((id) => !before.has(id))),
    leaving: from.edges.filter(({ id, a, b }) => !after.has(id) && nodes.has(a.id) && nodes.has(b.id)),
  };
}
