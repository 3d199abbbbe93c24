import { valueAt } from '../schema/item-at.ts';
import type { Scene, SceneEdge, SceneNode } from './build-scene.ts';
import type { Camera } from './camera.ts';
import { endsOfEdge } from './edge-id.ts';
import { type Curve, placeCurve, pointOn } from './place-edges.ts';
import { type PlacedName, placeNames } from './place-names.ts';
import { scaleOf, stepOf } from './zoom-steps.ts';

/** What stands out on the drawing. */
export interface Marks {
  edge: string | null;
  /** The entity under the keys or the pointer, and the pinned ones. */
  cursor: string | null;
  pins: readonly string[];
  focus: string | null;
}

/** A node or an edge with its place on the screen, in CSS pixels. */
export interface OnScreen {
  nodes: { node: SceneNode; x: number; y: number; r: number }[];
  edges: { edge: SceneEdge; curve: Curve }[];
}

interface Size {
  width: number;
  height: number;
}

/** How far out of the frame nodes and edges are still drawn, and names placed, so that a short pan needs no new ones. */
const NODE_MARGIN = 40;
const EDGE_MARGIN = 60;
const NAME_MARGIN = 240;

/** Where a node of the world stands on the screen. */
export function toScreen({ x, y, r }: SceneNode, camera: Camera): { x: number; y: number; r: number } {
  return { x: x * camera.scale + camera.x, y: y * camera.scale + camera.y, r };
}

/** What shows at the camera's zoom step and lies in the frame. */
export function placeOnScreen(scene: Scene, camera: Camera, { width, height }: Size): OnScreen {
  const step = stepOf(camera.scale);
  const nodes: OnScreen['nodes'] = [];
  const place = new Map<SceneNode, OnScreen['nodes'][number]>();
  for (const node of scene.nodes) {
    if (node.step > step) continue;
    const spot = { node, ...toScreen(node, camera) };
    place.set(node, spot);
    const { x, y } = spot;
    if (x > -NODE_MARGIN && x < width + NODE_MARGIN && y > -NODE_MARGIN && y < height + NODE_MARGIN)
      nodes.push(spot);
  }
  const edges: OnScreen['edges'] = [];
  for (const edge of scene.edges) {
    if (edge.step > step) break;
    const a = valueAt(place, edge.a);
    const b = valueAt(place, edge.b);
    if (
      Math.max(a.x, b.x) < -EDGE_MARGIN ||
      Math.min(a.x, b.x) > width + EDGE_MARGIN ||
      Math.max(a.y, b.y) < -EDGE_MARGIN ||
      Math.min(a.y, b.y) > height + EDGE_MARGIN
    )
      continue;
    const curve = placeCurve(a, b, edge.bend, edge.directed);
    if (curve) edges.push({ edge, curve });
  }
  return { nodes, edges };
}

/** Names that were placed, and for which part of the world they hold. */
export interface KeptNames {
  scene: Scene;
  step: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  placed: Map<string, PlacedName>;
}

/** The names in a frame; those kept from the frame before, as long as it lies within their part of the world. */
export function keepNames(
  kept: KeptNames | null,
  scene: Scene,
  camera: Camera,
  marks: Marks,
  { width, height }: Size,
): KeptNames {
  const step = stepOf(camera.scale);
  const left = -camera.x / camera.scale;
  const top = -camera.y / camera.scale;
  const right = left + width / camera.scale;
  const bottom = top + height / camera.scale;
  if (
    kept?.scene === scene &&
    kept.step === step &&
    kept.left <= left &&
    kept.right >= right &&
    kept.top <= top &&
    kept.bottom >= bottom
  )
    return kept;
  const margin = NAME_MARGIN / camera.scale;
  const box = { left: left - margin, right: right + margin, top: top - margin, bottom: bottom + margin };
  const inBox = scene.nodes.filter(
    ({ x, y, step: from }) =>
      from <= step && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
  const forced = new Set([marks.focus, ...marks.pins, ...endsOfEdge(marks.edge)].filter((id) => id !== null));
  const named = inBox.map((node) =>
    node.look === 'plain' || node.look === 'quiet' ? node : { ...node, name: '' },
  );
  const placed = placeNames(named, Math.min(scaleOf(step), camera.scale), scaleOf(step + 1), forced);
  return { scene, step, ...box, placed };
}

/** What lies under a point of the screen. */
export type Hit = { node: string } | { edge: string };

/** What lies under a point: a node within 4 pixels of its rim, else an edge within 7 that is not dim. */
export function findHit({ nodes, edges }: OnScreen, x: number, y: number): Hit | null {
  let node: { id: string; distance: number } | null = null;
  for (const spot of nodes) {
    const distance = Math.hypot(spot.x - x, spot.y - y) - Math.max(spot.r, 8);
    if (distance <= 4 && (!node || distance < node.distance)) node = { id: spot.node.id, distance };
  }
  if (node) return { node: node.id };
  let edge: { id: string; distance: number } | null = null;
  for (const { edge: candidate, curve } of edges) {
    if (candidate.dim) continue;
    for (let t = 0.05; t < 1; t += 0.05) {
      const point = pointOn(curve, t);
      const distance = Math.hypot(point.x - x, point.y - y);
      if (distance <= 7 && (!edge || distance < edge.distance)) edge = { id: candidate.id, distance };
    }
  }
  return edge ? { edge: edge.id } : null;
}
