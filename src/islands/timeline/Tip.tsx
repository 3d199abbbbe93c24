import { formatCount } from '../../schema/format-number.ts';
import type { Hit } from '../../timeline/find-hit.ts';

const LINE = 16;
const LETTERS = 52;

/** The name of what the pointer rests on, in a few lines beside it. */
export function Tip({ hit, x, width }: { hit: Hit; x: number; width: number }) {
  const lines = wrap(
    hit.count > 1 ? `${hit.name} (open to see all ${formatCount(hit.count, 'event')})` : hit.name,
  );
  const wide = Math.max(...lines.map((line) => line.length)) * 6.4 + 20;
  const left = Math.max(0, Math.min(width - wide, x - wide / 2));
  const height = lines.length * LINE + 12;
  const top = hit.y - height - 14 < 0 ? hit.y + 16 : hit.y - height - 14;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an svg takes no focus
    <g className="tl-tip" aria-hidden="true">
      <rect x={left} y={top} width={wide} height={height} rx={3} />
      {lines.map((line, n) => (
        <text key={line} x={left + 10} y={top + 18 + n * LINE}>
          {line}
        </text>
      ))}
    </g>
  );
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length + 1 > LETTERS) {
      lines.push(line);
      line = '';
    }
    line += (line ? ' ' : '') + word;
  }
  return [...lines, line].slice(0, 6);
}
