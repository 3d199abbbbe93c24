import type { Scene, SceneEdge } from '../../graph/build-scene.ts';
import type { Camera } from '../../graph/camera.ts';
import type { Passage } from '../../graph/compare-scenes.ts';
import type { GraphGroup } from '../../graph/graph-data.ts';
import {
  findHit,
  type Hit,
  type KeptNames,
  keepNames,
  type Marks,
  type OnScreen,
  placeOnScreen,
  toScreen,
} from '../../graph/on-screen.ts';
import { placeCurve } from '../../graph/place-edges.ts';
import type { PlacedName } from '../../graph/place-names.ts';
import { stepOf } from '../../graph/zoom-steps.ts';
import { paintEdges } from './paint-edges.ts';
import { paintNames, paintNodes } from './paint-nodes.ts';
import type { Palette } from './palette.ts';

/** A change of scene on its way, from 0 to 1. */
export type Passing = Passage & { share: number };

/** Draws a scene on a canvas: only what shows at the zoom step and lies in the frame. Keeps nothing but placed names. */
export class Painter {
  readonly #context: CanvasRenderingContext2D;
  readonly #groups: readonly GraphGroup[];
  palette: Palette;
  #names: KeptNames | null = null;
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
    this.size = { width, height };
    this.last = placeOnScreen(scene, camera, this.size);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    this.#paintEdges(marks.edge, passing, camera);
    paintNodes(context, this.last.nodes, marks, this.palette);
    this.#names = keepNames(this.#names, scene, camera, marks, this.size);
    paintNames(context, this.last.nodes, this.#names.placed, marks, this.palette);
  }

  #paintEdges(selected: string | null, passing: Passing | null, camera: Camera): void {
    const { edges } = this.last;
    const paint = (part: OnScreen['edges'], strength: number): void =>
      paintEdges(this.#context, part, this.#groups, selected, this.palette, strength);
    if (!passing) {
      paint(edges, 1);
      return;
    }
    const { entering, leaving, share } = passing;
    const step = stepOf(camera.scale);
    const place = (edge: SceneEdge): OnScreen['edges'] => {
      if (edge.step > step) return [];
      const curve = placeCurve(toScreen(edge.a, camera), toScreen(edge.b, camera), edge.bend, edge.directed);
      return curve ? [{ edge, curve }] : [];
    };
    paint(leaving.flatMap(place), 1 - share);
    paint(
      edges.filter(({ edge }) => entering.has(edge.id)),
      share,
    );
    paint(
      edges.filter(({ edge }) => !entering.has(edge.id)),
      1,
    );
  }

  /** What lies under a point of the screen. */
  hit(x: number, y: number): Hit | null {
    return findHit(this.last, x, y);
  }
}
