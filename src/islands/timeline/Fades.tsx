import type { BarFill } from '../../timeline/placed.ts';

/** The gradients that some bars or bands use, in the colour of the lane around them. */
export function Fades({ fills, prefix }: { fills: readonly BarFill[]; prefix: string }) {
  const used = [...new Set(fills)].filter((fill) => fill !== 'solid').sort();
  if (used.length === 0) return null;
  return (
    <defs>
      {used.map((fill) => (
        <linearGradient key={fill} id={`${prefix}-${fill}`}>
          {STOPS[fill].map(([offset, strength]) => (
            <stop key={offset} className={strength ? 'tl-full' : 'tl-none'} offset={offset} />
          ))}
        </linearGradient>
      ))}
    </defs>
  );
}

/** What fills a bar or band of that kind; a solid one takes its colour from the style sheet. */
export function fillOf(fill: BarFill, prefix: string): string | undefined {
  return fill === 'solid' ? undefined : `url(#${prefix}-${fill})`;
}

const STOPS: Record<BarFill, readonly (readonly [string, 0 | 1])[]> = {
  solid: [],
  in: [
    ['0', 0],
    ['1', 1],
  ],
  out: [
    ['0', 1],
    ['1', 0],
  ],
  both: [
    ['0', 0],
    ['0.5', 1],
    ['1', 0],
  ],
};
