import { type SvgLine, toGraphSvg } from '../../exports/graph-svg.ts';
import type { Scene } from '../../graph/build-scene.ts';
import { toArrowPath, toCurvePath } from '../../graph/curve-path.ts';
import type { GraphGroup } from '../../graph/graph-data.ts';
import { cutCurve, placeArrow } from '../../graph/place-edges.ts';
import { itemAt } from '../../schema/item-at.ts';
import { must } from '../../schema/must.ts';
import { offerFile } from '../frame/offer-file.ts';
import type { CanvasHandle } from './bind-canvas.ts';
import { FADES, SOFT_BELOW } from './paint-edges.ts';

/** Saves what is on the screen as an SVG file. */
export function saveSvg({ painter }: CanvasHandle, groups: readonly GraphGroup[], scene: Scene): void {
  const { palette, last, names, size } = painter;
  const svg = toGraphSvg({
    ...size,
    title: `${last.nodes.length} of ${scene.nodes.length} entities and the ties between them`,
    paper: palette.paper,
    lines: last.edges.flatMap(({ edge, curve }) => {
      const { weight, dash } = itemAt(groups, edge.group);
      const colour = edge.dim ? palette.rule : weight < SOFT_BELOW ? palette.soft : palette.ink;
      const arrow = edge.directed ? toArrowPath(placeArrow(curve)) : null;
      const line = { colour, width: weight, dash };
      if (edge.sure) return [{ ...line, d: toCurvePath(curve), strength: 1, arrow }];
      return FADES.map(
        (strength, index): SvgLine => ({
          ...line,
          d: toCurvePath(cutCurve(curve, index / FADES.length, (index + 1) / FADES.length)),
          strength,
          arrow: index === FADES.length - 1 ? arrow : null,
        }),
      );
    }),
    nodes: last.nodes.map(({ node, x, y, r }) => {
      const stroke =
        node.look === 'dim' ? palette.rule : node.lane > 0 ? itemAt(palette.lanes, node.lane) : palette.soft;
      return {
        x: round(x),
        y: round(y),
        r,
        shape: node.shape,
        stroke,
        fill: node.shape === 'disc' ? stroke : palette.raised,
      };
    }),
    names: last.nodes.flatMap(({ node, x, y }) => {
      const name = names.get(node.id);
      return name ? [{ ...name, x: round(x + name.dx), y: round(y + name.dy), colour: palette.ink }] : [];
    }),
  });
  offerFile(new Blob([svg], { type: 'image/svg+xml' }), 'graph.svg');
}

/** Saves the canvas as it is as a PNG file. */
export function savePng({ painter }: CanvasHandle): void {
  const { canvas } = painter;
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = must(copy.getContext('2d'), 'canvas');
  context.fillStyle = painter.palette.paper;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(canvas, 0, 0);
  copy.toBlob((blob) => blob && offerFile(blob, 'graph.png'));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
