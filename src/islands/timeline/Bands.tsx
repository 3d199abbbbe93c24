import type { PlacedBand } from '../../timeline/placed.ts';
import { BAND_ROW } from '../../timeline/sizes.ts';
import { Fades, fillOf } from './Fades.tsx';
import type { LinkTarget } from './link-target.ts';

interface BandsProps {
  bands: readonly PlacedBand[];
  prefix: string;
  pathOf: ((path: string) => LinkTarget) | undefined;
}

/** The lasting states under a lane, each with the sentence of its claim. */
export function Bands({ bands, prefix, pathOf }: BandsProps) {
  return (
    <>
      <Fades prefix={`${prefix}-band`} fills={bands.map(({ fill }) => fill)} />
      {bands.map((band) => (
        <Band key={band.key} band={band} prefix={`${prefix}-band`} link={pathOf?.(band.path)} />
      ))}
    </>
  );
}

function Band({ band, prefix, link }: { band: PlacedBand; prefix: string; link: LinkTarget | undefined }) {
  const { x, y, width, fill, title, text, textX } = band;
  const shape = (
    <>
      <rect className="tl-band" x={x} y={y} width={width} height={BAND_ROW - 2} fill={fillOf(fill, prefix)}>
        <title>{title}</title>
      </rect>
      {text && (
        <text className="tl-words" x={textX} y={y + 12}>
          {text}
        </text>
      )}
    </>
  );
  return link ? (
    <a href={link.href} tabIndex={link.tabIndex} aria-label={title}>
      {shape}
    </a>
  ) : (
    shape
  );
}
