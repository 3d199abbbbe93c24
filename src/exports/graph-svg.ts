/** One line of a saved drawing. */
export interface SvgLine {
  d: string;
  colour: string;
  width: number;
  dash: string;
  strength: number;
  /** The corners of its arrow, or null. */
  arrow: string | null;
}

export interface SvgNode {
  x: number;
  y: number;
  r: number;
  shape: 'disc' | 'ring' | 'square';
  fill: string;
  stroke: string;
}

export interface SvgName {
  x: number;
  y: number;
  text: string;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  colour: string;
}

export interface SvgDrawing {
  width: number;
  height: number;
  title: string;
  paper: string;
  lines: SvgLine[];
  nodes: SvgNode[];
  names: SvgName[];
}

/** A drawing of the graph as an SVG file that stands alone: no styles, no scripts, nothing from elsewhere. */
export function toGraphSvg({ width, height, title, paper, lines, nodes, names }: SvgDrawing): string {
  const body = [
    `<rect width="${width}" height="${height}" fill="${escapeXml(paper)}"/>`,
    ...lines.flatMap(({ d, colour, width: stroke, dash, strength, arrow }) => [
      `<path d="${d}" fill="none" stroke="${escapeXml(colour)}" stroke-width="${stroke}"${dash ? ` stroke-dasharray="${dash}"` : ''}${dash.startsWith('1 ') ? ' stroke-linecap="round"' : ''}${strength < 1 ? ` stroke-opacity="${strength}"` : ''}/>`,
      ...(arrow ? [`<path d="${arrow}" fill="${escapeXml(colour)}"/>`] : []),
    ]),
    ...nodes.map(({ x, y, r, shape, fill, stroke }) =>
      shape === 'square'
        ? `<rect x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}" fill="${escapeXml(fill)}" stroke="${escapeXml(stroke)}" stroke-width="2"/>`
        : `<circle cx="${x}" cy="${y}" r="${r}" fill="${escapeXml(fill)}" stroke="${escapeXml(stroke)}" stroke-width="2"/>`,
    ),
    ...names.map(
      ({ x, y, text, size, anchor, colour }) =>
        `<text x="${x}" y="${y}" font-family="Inter, sans-serif" font-weight="600" font-size="${size}" text-anchor="${anchor}" fill="${escapeXml(colour)}" stroke="${escapeXml(paper)}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escapeXml(text)}</text>`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escapeXml(title)}</title>\n${body.join('\n')}\n</svg>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);
}
