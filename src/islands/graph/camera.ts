import type { GraphData } from '../../views/graph/derive-graph-data.ts';
import type { GraphState } from '../../views/graph/graph-state.ts';
import { WIDTH } from '../../views/graph/place-graph.ts';
import { scaleOf, stepOf } from '../../views/graph/zoom-steps.ts';
import type { Camera } from './painter.ts';

/** Room for the names at the rim; most stand to the right of their node. */
const AIR = { left: 40, right: 150, y: 30 };

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
  const shown = graph.nodes.filter((_, index) => steps[index]! <= opening);
  if (shown.length === 0) return { scale: 1, x: 0, y: 0 };
  const [left, right] = [Math.min(...shown.map(({ x }) => x)), Math.max(...shown.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...shown.map(({ y }) => y)), Math.max(...shown.map(({ y }) => y))];
  const scale = Math.min(
    scaleOf(opening + 1) * 0.999,
    (width - AIR.left - AIR.right) / Math.max(1, right - left),
    (height - 2 * AIR.y) / Math.max(1, bottom - top),
  );
  const middle = (width + AIR.left - AIR.right) / 2;
  return { scale, x: middle - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale };
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
