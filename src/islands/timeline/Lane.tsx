import { memo, type ReactNode } from 'react';
import { BAND_ROW } from '../../views/timeline/place-bands.ts';
import { BAR_HEIGHT } from '../../views/timeline/place-bars.ts';
import type { BarFill, PlacedBand, PlacedBar, PlacedLane, PlacedMark } from '../../views/timeline/placed.ts';
import { formatCount } from '../../views/timeline/zoom-levels.ts';
import { SIGN_PATHS } from './signs.ts';

/** Where a mark leads, and whether the Tab key stops at it. */
export interface LinkTarget {
  href: string;
  tabIndex?: -1;
}

interface LaneProps {
  lane: PlacedLane;
  prefix: string;
  /** Key of its item that the Tab key stops at. */
  stop?: string | undefined;
  hrefOf?: ((event: number) => LinkTarget) | undefined;
  pathOf?: ((path: string) => LinkTarget) | undefined;
}

/** One lane: what lasted, what happened, and the titles that found room. */
export const Lane = memo(function Lane({ lane, prefix, stop, hrefOf, pathOf }: LaneProps) {
  const { baseY } = lane;
  return (
    <g className={`tl-lane lane-c--${lane.colour}`}>
      <Fades prefix={prefix} lane={lane} />
      {lane.bands.map((band) => (
        <Band key={band.key} band={band} prefix={prefix} link={pathOf?.(band.path)} />
      ))}
      <path className="tl-base" d={lane.baseline} />
      {lane.ghosts && <path className="tl-ghost" d={lane.ghosts} />}
      {lane.whiskers && <path className="tl-whisker" d={lane.whiskers} />}
      {lane.flags && <path className="tl-flag" d={lane.flags} />}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an svg takes no focus; the marks have these names */}
      <g aria-hidden="true">
        {lane.labels.map(({ key, x, y, end, text, suffix, bold }) => (
          <text
            key={key}
            className={bold ? 'tl-label tl-label--bold' : 'tl-label'}
            x={x}
            y={y}
            textAnchor={end ? 'end' : undefined}
          >
            {text}
            {suffix && <tspan className="tl-more">{suffix}</tspan>}
          </text>
        ))}
      </g>
      {lane.bars.map((bar) => (
        <Bar key={bar.key} bar={bar} prefix={prefix} stop={stop === bar.key} link={hrefOf?.(bar.event)} />
      ))}
      {lane.marks.map((mark) => (
        <Mark key={mark.key} mark={mark} y={baseY} stop={stop === mark.key} link={hrefOf?.(mark.event)} />
      ))}
    </g>
  );
});

/** A link, drawn where the marks of a page without script lead somewhere. */
function Linked({
  link,
  name,
  children,
}: {
  link: LinkTarget | undefined;
  name: string;
  children: ReactNode;
}) {
  if (!link) return children;
  return (
    <a href={link.href} tabIndex={link.tabIndex} aria-label={name}>
      <title>{name}</title>
      {children}
    </a>
  );
}

/** What makes a shape a thing that keys and screen readers reach, where it is no link. */
function reach(link: LinkTarget | undefined, key: string, name: string, stop: boolean) {
  return link ? undefined : { role: 'button', tabIndex: stop ? 0 : -1, 'aria-label': name, 'data-item': key };
}

interface MarkProps {
  mark: PlacedMark;
  y: number;
  stop: boolean;
  link: LinkTarget | undefined;
}

const Mark = memo(function Mark({ mark, y, stop, link }: MarkProps) {
  const { x, half, count, tick, standing, name, key } = mark;
  const own = reach(link, key, name, stop);
  if (count > 1)
    return (
      <Linked link={link} name={name}>
        <rect {...own} className="tl-pill" x={x - half} y={y - 8} width={half * 2} height={16} rx={8} />
        <text className="tl-number" x={x} y={y + 4} textAnchor="middle">
          {formatCount(count)}
        </text>
      </Linked>
    );
  return (
    <Linked link={link} name={name}>
      {tick ? (
        <path {...own} className="tl-detail" d={`M${x} ${y - 4.5}v9`} />
      ) : (
        <path
          {...own}
          className="tl-mark"
          d={SIGN_PATHS[standing]}
          transform={`translate(${x} ${y})scale(.875)`}
        />
      )}
    </Linked>
  );
});

interface BarProps {
  bar: PlacedBar;
  prefix: string;
  stop: boolean;
  link: LinkTarget | undefined;
}

const Bar = memo(function Bar({ bar, prefix, stop, link }: BarProps) {
  const { key, name, pieces, y, x0, x1, openStart, openEnd, signX, standing, text } = bar;
  const middle = y + BAR_HEIGHT / 2;
  return (
    <Linked link={link} name={name}>
      {pieces.map((piece, at) => (
        <rect
          key={piece.fill}
          {...(at === 0 ? reach(link, key, name, stop) : undefined)}
          className="tl-bar"
          x={piece.x}
          y={y}
          width={piece.width}
          height={BAR_HEIGHT}
          fill={fillOf(piece.fill, prefix)}
        />
      ))}
      {openEnd && <path className="tl-arrow" d={`M${x1 - 5} ${middle - 4}l5 4l-5 4`} />}
      {openStart && <path className="tl-arrow" d={`M${x0 + 5} ${middle - 4}l-5 4l5 4`} />}
      {signX !== null && (
        <path
          className="tl-mark tl-mark--in"
          d={SIGN_PATHS[standing]}
          transform={`translate(${signX} ${middle})scale(.75)`}
        />
      )}
      {text && (
        <text className="tl-words" x={text.x} y={y + 11} textAnchor={text.end ? 'end' : undefined}>
          {text.text}
        </text>
      )}
    </Linked>
  );
});

function Band({ band, prefix, link }: { band: PlacedBand; prefix: string; link?: LinkTarget | undefined }) {
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

function fillOf(fill: BarFill, prefix: string): string | undefined {
  return fill === 'solid' ? undefined : `url(#${prefix}-${fill})`;
}

/** The gradients that this lane's bars and bands use, in its own colour. */
function Fades({ lane, prefix }: { lane: PlacedLane; prefix: string }) {
  const used = new Set<BarFill>([
    ...lane.bars.flatMap(({ pieces }) => pieces.map(({ fill }) => fill)),
    ...lane.bands.map(({ fill }) => fill),
  ]);
  used.delete('solid');
  if (used.size === 0) return null;
  return (
    <defs>
      {[...used].sort().map((fill) => (
        <linearGradient key={fill} id={`${prefix}-${fill}`}>
          {STOPS[fill].map(([offset, strength]) => (
            <stop key={offset} className={strength ? 'tl-full' : 'tl-none'} offset={offset} />
          ))}
        </linearGradient>
      ))}
    </defs>
  );
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
