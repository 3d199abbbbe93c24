import type { GraphData } from '../../views/graph/derive-graph-data.ts';
import type { GraphState } from '../../views/graph/graph-state.ts';
import { WIDTH } from '../../views/graph/place-graph.ts';
import { placeNames } from '../../views/graph/place-names.ts';
import { scaleOf, stepOf } from '../../views/graph/zoom-steps.ts';
import type { Camera } from './painter.ts';

/** Room at the rim before names are placed; they may ask for more. */
const AIR = { left: 40, right: 40, y: 30 };
const RIM = 8;
/** Names move to other sides as the scale shrinks, so the room that they need is found in a few rounds. */
const ROUNDS = 4;

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
  const most = scaleOf(opening + 1) * 0.999;
  let air = { ...AIR };
  let camera = fitInto(shown, air, width, height, most);
  for (let round = 0; round < ROUNDS; round++) {
    const over = findOverhang(shown, camera, width);
    if (over.left <= 0 && over.right <= 0) break;
    air = { ...air, left: air.left + over.left, right: air.right + over.right };
    camera = fitInto(shown, air, width, height, most);
  }
  return camera;
}

type Shown = GraphData['graph']['nodes'];

function fitInto(shown: Shown, air: typeof AIR, width: number, height: number, most: number): Camera {
  const [left, right] = [Math.min(...shown.map(({ x }) => x)), Math.max(...shown.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...shown.map(({ y }) => y)), Math.max(...shown.map(({ y }) => y))];
  const scale = Math.min(
    most,
    Math.max(width / 3, width - air.left - air.right) / Math.max(1, right - left),
    (height - 2 * air.y) / Math.max(1, bottom - top),
  );
  const middle = (width + air.left - air.right) / 2;
  return { scale, x: middle - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale };
}

/** How far names would stand out of the frame on either side. */
function findOverhang(shown: Shown, camera: Camera, width: number): { left: number; right: number } {
  const step = stepOf(camera.scale);
  const names = placeNames(shown, Math.min(scaleOf(step), camera.scale), scaleOf(step + 1));
  let [left, right] = [0, 0];
  for (const { id, x } of shown) {
    const name = names.get(id);
    if (!name) continue;
    const start =
      x * camera.scale +
      camera.x +
      name.dx -
      { start: 0, middle: name.width / 2, end: name.width }[name.anchor];
    left = Math.max(left, RIM - start);
    right = Math.max(right, start + name.width + RIM - width);
  }
  return { left, right };
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
