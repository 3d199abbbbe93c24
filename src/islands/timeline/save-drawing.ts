import { itemAt } from '../../schema/item-at.ts';
import { offerFile } from '../frame/offer-file.ts';

/** Properties that a drawing takes from the page's style sheets; a saved file has none, so they are written into it. */
const KEPT = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'stop-color',
  'stop-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
] as const;

/** The drawing as a file of its own: what is shown now, with its styles in it. */
export function toSvgText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const from = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const to = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [n, element] of from.entries()) {
    const style = getComputedStyle(element);
    const target = itemAt(to, n);
    for (const name of KEPT) {
      const value = style.getPropertyValue(name);
      const own = target.getAttribute(name);
      if (value && !own?.startsWith('url(')) target.setAttribute(name, value);
    }
    for (const name of ['class', 'tabindex', 'role', 'data-item']) target.removeAttribute(name);
  }
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}

/** Saves the drawing as it stands. */
export function saveSvg(drawing: SVGSVGElement): void {
  offerFile(new Blob([toSvgText(drawing)], { type: 'image/svg+xml' }), 'timeline.svg');
}

/** Saves the drawing as a picture of twice its size. */
export async function savePng(drawing: SVGSVGElement): Promise<void> {
  const { width, height } = drawing.getBoundingClientRect();
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvgText(drawing))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(2, 2);
  context.drawImage(picture, 0, 0, width, height);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (file) offerFile(file, 'timeline.png');
}
