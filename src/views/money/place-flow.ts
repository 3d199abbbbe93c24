import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { compareIds } from '../../schema/compare.ts';
import type { FlowsAt } from './find-flows.ts';

/** A flow diagram of one state and currency. */
export interface FlowDiagram {
  width: number;
  height: number;
  nodes: {
    id: string;
    name: string;
    /** The figures of its flows side by side, largest first; never their sum. */
    money: string;
    x: number;
    y: number;
    width: number;
    height: number;
    side: 'start' | 'end';
  }[];
  links: { key: string; d: string; width: number; title: string; path: string }[];
}

const WIDTH = 960;
const ROW = 64;
/** Room for the names on either side. */
const MARGIN = { x: 190, y: 20 };
const NODE = 10;
/** Figures that fit beside a name. */
const FIGURES = 2;

type Node = { id: string; name: string };
type Link = { source: string; target: string; value: number; money: string; path: string; statement: string };

/**
 * Places payers on the left and payees on the right. One who both pays and gets stands on both sides: money has no
 * cycle in such a drawing, and nothing suggests that what came in went out again. Null where nothing flows.
 */
export function placeFlow({ flows }: Pick<FlowsAt, 'flows'>): FlowDiagram | null {
  if (flows.length === 0) return null;
  const nodes = new Map<string, Node>();
  const links = flows.map(({ from, to, value, entry }): Link => {
    nodes.set(`from~${from.id}`, { id: `from~${from.id}`, name: from.name });
    nodes.set(`to~${to.id}`, { id: `to~${to.id}`, name: to.name });
    return {
      source: `from~${from.id}`,
      target: `to~${to.id}`,
      value,
      money: entry.money,
      path: entry.path,
      statement: entry.statement,
    };
  });
  const payers = [...nodes.keys()].filter((id) => id.startsWith('from~')).length;
  const rows = Math.max(payers, nodes.size - payers);
  const height = 2 * MARGIN.y + rows * ROW;
  const layout = sankey<Node, Link>()
    .nodeId((node) => node.id)
    .nodeWidth(NODE)
    .nodePadding(34)
    .extent([
      [MARGIN.x, MARGIN.y],
      [WIDTH - MARGIN.x, height - MARGIN.y],
    ]);
  const placed = layout({
    nodes: [...nodes.values()].sort(compareIds).map((node) => ({ ...node })),
    links: links.map((link) => ({ ...link })),
  });
  const path = sankeyLinkHorizontal<Node, Link>();
  return {
    width: WIDTH,
    height,
    nodes: placed.nodes.map(({ id, name, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      id,
      name,
      money: listFigures(links.filter(({ source, target }) => source === id || target === id)),
      x: round(x0),
      y: round(y0),
      width: round(x1 - x0),
      height: Math.max(1, round(y1 - y0)),
      side: id.startsWith('from~') ? 'start' : 'end',
    })),
    links: placed.links.map((link) => ({
      key: `${(link.source as Node).id}>${(link.target as Node).id}`,
      d: (path(link) ?? '').replace(/\d+\.\d+/g, (number) => String(round(Number(number)))),
      width: Math.max(1, round(link.width ?? 1)),
      title: `${link.money}: ${link.statement}`,
      path: link.path,
    })),
  };
}

function listFigures(links: readonly Link[]): string {
  const figures = [...links].sort((a, b) => b.value - a.value).map(({ money }) => money);
  const shown = figures.slice(0, FIGURES);
  if (figures.length > shown.length) shown.push(`${figures.length - shown.length} more`);
  return shown.join(' · ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
