import { itemAt, valueAt } from '../../schema/item-at.ts';

/** A node of a layered drawing; `column` counts from the left, and edges run to the right. */
export interface LayerNode {
  id: string;
  column: number;
}

/** A cell of a column: a node, or a place where a longer edge passes through. */
export type LayerCell = { node: string } | { pass: string; edge: LayerEdge };

/** An edge by the nodes at its ends. */
export interface LayerEdge {
  from: string;
  to: string;
}

/** A line between two neighbouring columns, a part of `edge`; `from` and `to` are shares of the column's height. */
export interface LayerJoin {
  from: number;
  to: number;
  edge: LayerEdge;
}

export interface Layers {
  columns: LayerCell[][];
  /** `joins[i]` lie between column i and column i + 1. */
  joins: LayerJoin[][];
}

const SWEEPS = 4;

/**
 * Puts nodes into columns and orders them so that few lines cross: an edge over several columns gets a cell in each,
 * then each cell goes to the mean place of its neighbours, left and right in turn. Each column is divided evenly.
 */
export function placeLayers(nodes: readonly LayerNode[], edges: readonly LayerEdge[]): Layers {
  const columnOf = new Map(nodes.map((node) => [node.id, node.column] as const));
  const last = Math.max(0, ...columnOf.values());
  const columns: string[][] = Array.from({ length: last + 1 }, () => []);
  for (const node of nodes) itemAt(columns, node.column).push(node.id);
  const passes = new Map<string, LayerEdge>();
  const steps: (LayerEdge & { edge: LayerEdge })[] = [];
  for (const edge of edges) {
    const { from, to } = edge;
    const start = columnOf.get(from);
    const end = columnOf.get(to);
    if (start === undefined || end === undefined || end <= start) continue;
    let at = from;
    for (let column = start + 1; column < end; column++) {
      const pass = `${from} ${to} ${column}`;
      passes.set(pass, edge);
      itemAt(columns, column).push(pass);
      steps.push({ from: at, to: pass, edge });
      at = pass;
    }
    steps.push({ from: at, to, edge });
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const toTheRight = sweep % 2 === 0;
    const order = toTheRight ? columns.keys() : [...columns.keys()].reverse();
    for (const index of order) {
      const beside = columns[index + (toTheRight ? -1 : 1)];
      if (beside) sortByNeighbours(itemAt(columns, index), beside, steps, toTheRight);
    }
  }
  const place = (column: readonly string[], id: string): number =>
    Math.round(((column.indexOf(id) + 0.5) / column.length) * 1000) / 1000;
  return {
    columns: columns.map((column) =>
      column.map((id): LayerCell => {
        const edge = passes.get(id);
        return edge ? { pass: id, edge } : { node: id };
      }),
    ),
    joins: columns.slice(0, -1).map((column, index) =>
      steps
        .filter(({ from, to }) => column.includes(from) && itemAt(columns, index + 1).includes(to))
        .map(({ from, to, edge }) => ({
          from: place(column, from),
          to: place(itemAt(columns, index + 1), to),
          edge,
        })),
    ),
  };
}

function sortByNeighbours(
  column: string[],
  beside: readonly string[],
  steps: readonly LayerEdge[],
  toTheRight: boolean,
): void {
  const places = new Map(
    column.map((id, index) => {
      const near = steps
        .filter((step) => (toTheRight ? step.to : step.from) === id)
        .map((step) => beside.indexOf(toTheRight ? step.from : step.to))
        .filter((at) => at >= 0);
      const mean = near.length > 0 ? near.reduce((sum, at) => sum + at, 0) / near.length : index;
      return [id, mean] as const;
    }),
  );
  column.sort((a, b) => valueAt(places, a) - valueAt(places, b));
}
