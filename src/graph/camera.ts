import { numberAt } from '../schema/columns.ts';
import type { GraphState } from './graph-state.ts';
import { WIDTH } from './place-graph.ts';
import { placeNames } from './place-names.ts';
import type { GraphData } from './tool-data.ts';
import { scaleOf, stepOf } from './zoom-steps.ts';

/** Where the world stands on the screen: `screen = world * scale + (x, y)`, in CSS pixels. */
export interface Camera {
  x: number;
  y: number;
  scale: number;
}

/** Room at the rim, beside names and above nodes. */
const AIR = { x: 8, y: 30 };
/** Each scale that is tried is so much smaller than the one before. */
const SHRINK = 0.97;
/** So many zoom steps fewer are tried for all names to stand inside the frame. */
const FEWER = 2;

/** The camera for a frame: the one of the address, or the one that shows all that opens. */
export function fitCamera(
  { graph, steps }: GraphData,
  view: GraphState['view'],
  width: number,
  height: number,
): Camera {
  if (view)
    return { scale: view.scale, x: width / 2 - view.x * view.scale, y: height / 2 - view.y * view.scale };
  const opening = stepOf(Math.min(1, width / WIDTH));
  const shownAt = (step: number): Shown => graph.nodes.filter((_, index) => numberAt(steps, index) <= step);
  if (shownAt(opening).length === 0) return { scale: 1, x: 0, y: 0 };
  for (let step = opening; step >= Math.max(0, opening - FEWER); step--) {
    const fits = fitStep(shownAt(step), step, width, height);
    if (fits) return fits;
  }
  return centre(shownAt(opening), scaleOf(opening), width, height).camera;
}

type Shown = GraphData['graph']['nodes'];

/** The largest camera of a zoom step that shows all it shows, with all names inside the frame; null where there is none. */
function fitStep(shown: Shown, step: number, width: number, height: number): Camera | null {
  for (let scale = scaleOf(step + 1) * 0.999; scale >= scaleOf(step); scale *= SHRINK) {
    const { camera, wide, high } = centre(shown, scale, width, height);
    if (wide <= width - 2 * AIR.x && high <= height - 2 * AIR.y) return camera;
  }
  return null;
}

/** The camera that has nodes and names in the middle at a scale, and how much room they take there in pixels. */
function centre(
  shown: Shown,
  scale: number,
  width: number,
  height: number,
): { camera: Camera; wide: number; high: number } {
  const step = stepOf(scale);
  const names = placeNames(shown, Math.min(scaleOf(step), scale), scaleOf(step + 1));
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { id, x, y, r } of shown) {
    const name = names.get(id);
    const start = name ? name.dx - { start: 0, middle: name.width / 2, end: name.width }[name.anchor] : -r;
    left = Math.min(left, x * scale + Math.min(-r, start));
    right = Math.max(right, x * scale + Math.max(r, start + (name?.width ?? 0)));
    top = Math.min(top, y * scale);
    bottom = Math.max(bottom, y * scale);
  }
  return {
    camera: { scale, x: (width - left - right) / 2, y: (height - top - bottom) / 2 },
    wide: right - left,
    high: bottom - top,
  };
}

/** The camera as the address keeps it: the middle of the frame in the world. */
export function toView(
  camera: Camera,
  { width, height }: { width: number; height: number },
): GraphState['view'] {
  return {
    x: (width / 2 - camera.x) / camera.scale,
    y: (height / 2 - camera.y) / camera.scale,
    scale: camera.scale,
  };
}
