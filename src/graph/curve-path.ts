import type { Curve, placeArrow } from './place-edges.ts';

/** A curve as the path of an SVG, to a tenth of a unit. */
export function toCurvePath({ x0, y0, cx, cy, x1, y1 }: Curve): string {
  return `M${round(x0)} ${round(y0)}Q${round(cx)} ${round(cy)} ${round(x1)} ${round(y1)}`;
}

/** The head of an arrow as the path of an SVG, to a tenth of a unit. */
export function toArrowPath([ax, ay, bx, by, cx, cy]: ReturnType<typeof placeArrow>): string {
  return `M${round(ax)} ${round(ay)}L${round(bx)} ${round(by)}L${round(cx)} ${round(cy)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
