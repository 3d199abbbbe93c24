import type { Scene, SceneEdge, SceneNode } from '../../graph/build-scene.ts';
import type { Passage } from '../../graph/compare-scenes.ts';
import { endsOfEdge } from '../../graph/edge-id.ts';
import type { GraphGroup } from '../../graph/graph-data.ts';
import { type Curve, placeCurve, pointOn } from '../../graph/place-edges.ts';
import { type PlacedName, placeNames } from '../../graph/place-names.ts';
import { scaleOf, stepOf } from '../../graph/zoom-steps.ts';
import { paintEdges } from './paint-edges.ts';
import { paintNames, paintNodes } from './paint-nodes.ts';
import type { Palette } from './palette.ts';

/** Where the world stands on the screen: `screen = world * scale + (x, y)`, in CSS pixels. */
export interface Camera {
  x: number;
  y: number;
  scale: number;
}

/** What stands out on the drawing. */
export interface Marks {
  edge: string | null;
  /** The entity under the keys or the pointer, and the pinned ones. */
  cursor: string | null;
  pins: readonly string[];
  focus: string | null;
}

/** A node or an edge with its place on the screen, as last drawn. */
export interface OnScreen {
  nodes: { node: SceneNode; x: number; y: number; r: number }[];
  edges: { edge: SceneEdge; curve: Curve }[];
}

/** A change of scene on its way, from 0 to 1. */
export type Passing = Passage & { share: number };

/** Beyond the frame names are placed too, so that a short pan does not place them anew. */
const MARGIN = 240;

/** Draws a scene on a canvas: only what shows at the zoom step and lies in the frame. Keeps nothing but placed names. */
export class Painter {
  readonly #context: CanvasRenderingContext2D;
  readonly #groups: readonly GraphGroup[];
  palette: Palette;
  #names: {
    scene: Scene;
    step: number;
    left: number;
    right: number;
    top: number;
    bottom: number;
    placed: Map<string, PlacedName>;
  } | null = null;
  last: OnScreen = { nodes: [], edges: [] };
  size = { width: 0, height: 0 };

  constructor(context: CanvasRenderingContext2D, groups: readonly GraphGroup[], palette: Palette) {
    this.#context = context;
    this.#groups = groups;
    this.palette = palette;
  }

  get canvas(): HTMLCanvasElement {
    return this.#context.canvas;
  }

  /** The names as last placed, by entity. */
  get names(): ReadonlyMap<string, PlacedName> {
    return this.#names?.placed ?? new Map();
  }

  /** Draws one frame; `width` and `height` in CSS pixels, `ratio` device pixels for each. */
  paint(
    scene: Scene,
    camera: Camera,
    marks: Marks,
    { width, height, ratio }: { width: number; height: number; ratio: number },
    passing: Passing | null = null,
  ): void {
    const context = this.#context;
    const step = stepOf(camera.scale);
    const nodes: OnScreen['nodes'] = [];
    const place = new Map<SceneNode, { x: number; y: number; r: number }>();
    for (const node of scene.nodes) {
      if (node.step > step) continue;
      const x = node.x * camera.scale + camera.x;
      const y = node.y * camera.scale + camera.y;
      const spot = { node, x, y, r: node.r };
      place.set(node, spot);
      if (x > -40 && x < width + 40 && y > -40 && y < height + 40) nodes.push(spot);
    }
    const edges: OnScreen['edges'] = [];
    for (const edge of scene.edges) {
      if (edge.step > step) break;
      const a = place.get(edge.a)!;
      const b = place.get(edge.b)!;
      if (
        Math.max(a.x, b.x) < -60 ||
        Math.min(a.x, b.x) > width + 60 ||
        Math.max(a.y, b.y) < -60 ||
        Math.min(a.y, b.y) > height + 60
      )
        continue;
      const curve = placeCurve(a, b, edge.bend, edge.directed);
      if (curve) edges.push({ edge, curve });
    }
    this.last = { nodes, edges };
    this.size = { width, height };
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    this.#paintEdges(marks.edge, passing, camera, step);
    paintNodes(context, nodes, marks, this.palette);
    paintNames(
      context,
      nodes,
      this.#placeNames(scene, camera, step, marks, width, height),
      marks,
      this.palette,
    );
  }

  #paintEdges(selected: string | null, passing: Passing | null, camera: Camera, step: number): void {
    const { edges } = this.last;
    const paint = (part: OnScreen['edges'], strength: number): void =>
      paintEdges(this.#context, part, this.#groups, selected, this.palette, strength);
    if (!passing) {
      paint(edges, 1);
      return;
    }
    const { entering, leaving, share } = passing;
    const at = ({ x, y, r }: SceneNode): { x: number; y: number; r: number } => ({
      x: x * camera.scale + camera.x,
      y: y * camera.scale + camera.y,
      r,
    });
    const gone = leaving.flatMap((edge) => {
      const curve = edge.step <= step && placeCurve(at(edge.a), at(edge.b), edge.bend, edge.directed);
      return curve ? [{ edge, curve }] : [];
    });
    paint(gone, 1 - share);
    paint(
      edges.filter(({ edge }) => entering.has(edge.id)),
      share,
    );
    paint(
      edges.filter(({ edge }) => !entering.has(edge.id)),
      1,
    );
  }

  #placeNames(
    scene: Scene,
    camera: Camera,
    step: number,
    marks: Marks,
    width: number,
    height: number,
  ): Map<string, PlacedName> {
    const left = -camera.x / camera.scale;
    const top = -camera.y / camera.scale;
    const right = left + width / camera.scale;
    const bottom = top + height / camera.scale;
    const known = this.#names;
    if (
      known?.scene === scene &&
      known.step === step &&
      known.left <= left &&
      known.right >= right &&
      known.top <= top &&
      known.bottom >= bottom
    )
      return known.placed;
    const margin = MARGIN / camera.scale;
    const box = { left: left - margin, right: right + margin, top: top - margin, bottom: bottom + margin };
    const inBox = scene.nodes.filter(
      ({ x, y, step: from }) =>
        from <= step && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
    const forced = new Set(
      [marks.focus, ...marks.pins, ...endsOfEdge(marks.edge)].filter((id) => id !== null),
    );
    const scale = Math.min(scaleOf(step), camera.scale);
    const named = inBox.map((node) =>
      node.look === 'plain' || node.look === 'quiet' ? node : { ...node, name: '' },
    );
    const placed = placeNames(named, scale, scaleOf(step + 1), forced);
    this.#names = { scene, step, ...box, placed };
    return placed;
  }

  /** What lies under a point of the screen: a node within 4 pixels of its rim, else an edge within 7. */
  hit(x: number, y: number): { node: string } | { edge: string } | null {
    let node: { id: string; distance: number } | null = null;
    for (const spot of this.last.nodes) {
      const distance = Math.hypot(spot.x - x, spot.y - y) - Math.max(spot.r, 8);
      if (distance <= 4 && (!node || distance < node.distance)) node = { id: spot.node.id, distance };
    }
    if (node) return { node: node.id };
    let edge: { id: string; distance: number } | null = null;
    for (const { edge: candidate, curve } of this.last.edges) {
      if (candidate.dim) continue;
      for (let t = 0.05; t < 1; t += 0.05) {
        const point = pointOn(curve, t);
        const distance = Math.hypot(point.x - x, point.y - y);
        if (distance <= 7 && (!edge || distance < edge.distance)) edge = { id: candidate.id, distance };
      }
    }
    return edge ? { edge: edge.id } : null;
  }
}
