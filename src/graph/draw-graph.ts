import { numberAt } from '../schema/columns.ts';
import { itemAt, valueAt } from '../schema/item-at.ts';
import { toArrowPath, toCurvePath } from './curve-path.ts';
import type { GraphGroup } from './graph-data.ts';
import { EVER, type Held, holdsAt, type Moment } from './hold-at.ts';
import { type Curve, cutCurve, fanOut, placeArrow, placeCurve } from './place-edges.ts';
import type { PlacedGraph, PlacedNode } from './place-graph.ts';
import { type PlacedName, placeNames } from './place-names.ts';
import { placeInSteps, scaleOf, stepOf } from './zoom-steps.ts';

/** One line as it is drawn: path data, and the parts that fade where it is not sure that it holds. */
export interface DrawnEdge {
  id: string;
  group: string;
  weight: number;
  dash: string;
  held: Exclude<Held, 'no'>;
  /** One whole path, or five parts, the middle ones paler. */
  parts: { d: string; fade: 0 | 1 | 2 }[];
  arrow: string | null;
}

export interface View {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawnNode
  extends Pick<PlacedNode, 'id' | 'name' | 'kind' | 'lane' | 'x' | 'y' | 'r' | 'degree'> {
  shape: 'disc' | 'ring' | 'square';
  label: PlacedName | null;
  /** The name as it is told to those who listen; a cut one is said as written first, so that it can be spoken to. */
  title: string;
}

/** A still picture of a graph; the view is the part of the world that it shows. */
export interface GraphPicture {
  view: View;
  nodes: DrawnNode[];
  edges: DrawnEdge[];
}

const AIR = 16;
const FADES = [0, 1, 2, 1, 0] as const;

/** A company with a lane is filled, a case is a square, all others are rings. */
export function shapeOf({ kind, lane }: Pick<PlacedNode, 'kind' | 'lane'>): DrawnNode['shape'] {
  if (kind === 'case') return 'square';
  return kind === 'organisation' && lane > 0 ? 'disc' : 'ring';
}

/** Whether an edge is drawn at a moment: exactly if one of its claims holds then. */
export function edgeHeld(
  graph: Pick<PlacedGraph, 'claims'>,
  edge: { claims: readonly number[] },
  moment: Moment,
): Held {
  let held: Held = 'no';
  for (const index of edge.claims) {
    const one = holdsAt(itemAt(graph.claims, index), moment);
    if (one === 'yes') return one;
    if (one === 'maybe') held = one;
  }
  return held;
}

/** The graph as it opens: the best connected with their names, at scale 1, in its own world. */
export function drawOpening(graph: PlacedGraph): GraphPicture {
  const steps = placeInSteps(graph.nodes);
  const nodes = graph.nodes.filter((_, index) => numberAt(steps, index) <= stepOf(1));
  return drawGraph({ ...graph, nodes });
}

/** Draws all nodes given, cropped to them, and the edges between them that hold at the moment; names are cut at `widest`. */
export function drawGraph(
  graph: Pick<PlacedGraph, 'nodes' | 'edges' | 'claims' | 'groups'>,
  moment: Moment = EVER,
  widest?: number,
): GraphPicture {
  const places = new Map(graph.nodes.map((node) => [node.id, node]));
  const groups = new Map(graph.groups.map((group) => [group.id, group]));
  const step = stepOf(1);
  const names = placeNames(graph.nodes, 1, scaleOf(step + 1), undefined, widest);
  const among = graph.edges.filter(({ source, target }) => places.has(source) && places.has(target));
  const held = among
    .map((edge) => ({ edge, held: edgeHeld(graph, edge, moment) }))
    .filter((item): item is { edge: (typeof among)[number]; held: 'yes' | 'maybe' } => item.held !== 'no');
  const bends = fanOut(among);
  return {
    view: cropTo(graph.nodes, names),
    nodes: graph.nodes.map(({ id, name, kind, lane, x, y, r, degree }) => ({
      id,
      name,
      kind,
      lane,
      x,
      y,
      r,
      degree,
      shape: shapeOf({ kind, lane }),
      label: names.get(id) ?? null,
      title: tellName(name, names.get(id)),
    })),
    edges: held.flatMap(({ edge, held }) => {
      const curve = placeCurve(
        valueAt(places, edge.source),
        valueAt(places, edge.target),
        valueAt(bends, edge.id),
        edge.directed,
      );
      return curve ? [drawEdge(edge, groups.get(edge.group), curve, held)] : [];
    }),
  };
}

function tellName(name: string, label: PlacedName | undefined): string {
  return label && label.text !== name ? `${label.text} ${name}` : name;
}

/** The smallest part of the world that holds the nodes and their names, with air around it. */
export function cropTo(
  nodes: readonly Pick<PlacedNode, 'id' | 'x' | 'y' | 'r'>[],
  names: ReadonlyMap<string, PlacedName>,
): View {
  const boxes = nodes.map(({ id, x, y, r }) => {
    const name = names.get(id);
    const start = name ? name.dx - { start: 0, middle: name.width / 2, end: name.width }[name.anchor] : 0;
    return {
      left: x + Math.min(-r, start),
      right: x + Math.max(r, start + (name?.width ?? 0)),
      top: y + Math.min(-r, (name?.dy ?? 0) - (name?.size ?? 0)),
      bottom: y + Math.max(r, (name?.dy ?? 0) + 4),
    };
  });
  if (boxes.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const x = Math.floor(Math.min(...boxes.map(({ left }) => left))) - AIR;
  const y = Math.floor(Math.min(...boxes.map(({ top }) => top))) - AIR;
  return {
    x,
    y,
    width: Math.ceil(Math.max(...boxes.map(({ right }) => right))) + AIR - x,
    height: Math.ceil(Math.max(...boxes.map(({ bottom }) => bottom))) + AIR - y,
  };
}

function drawEdge(
  edge: { id: string; group: string; directed: boolean },
  group: GraphGroup | undefined,
  curve: Curve,
  held: 'yes' | 'maybe',
): DrawnEdge {
  const share = 1 / FADES.length;
  return {
    id: edge.id,
    group: edge.group,
    weight: group?.weight ?? 1,
    dash: group?.dash ?? '',
    held,
    parts:
      held === 'yes'
        ? [{ d: toCurvePath(curve), fade: 0 }]
        : FADES.map((fade, index) => ({
            d: toCurvePath(cutCurve(curve, index * share, (index + 1) * share)),
            fade,
          })),
    arrow: edge.directed ? toArrowPath(placeArrow(curve)) : null,
  };
}
