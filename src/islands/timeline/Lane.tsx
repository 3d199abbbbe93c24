import { memo, type ReactNode } from 'react';
import type { PlacedBar, PlacedLane, PlacedMark } from '../../timeline/placed.ts';
import { SIGN_PATHS } from '../../timeline/sign-paths.ts';
import { BAR_HEIGHT } from '../../timeline/sizes.ts';
import { formatCount } from '../../timeline/zoom-levels.ts';
import { Bands } from './Bands.tsx';
import { Fades, fillOf } from './Fades.tsx';
import type { LinkTarget } from './link-target.ts';

interface LaneProps {
  lane: PlacedLane;
  prefix: string;
  hrefOf: (event: number) => LinkTarget;
  pathOf: (path: string) => LinkTarget;
}

/** One lane of a still drawing, each mark a link: what lasted, what happened, and the titles that found room. */
export const Lane = memo(function Lane({ lane, prefix, hrefOf, pathOf }: LaneProps) {
  const { baseY, bars } = lane;
  return (
    <g className={`tl-lane lane-c--${lane.colour}`}>
      <Fades prefix={prefix} fills={bars.flatMap(({ pieces }) => pieces.map(({ fill }) => fill))} />
      <Bands bands={lane.bands} prefix={prefix} pathOf={pathOf} />
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
      {bars.map((bar) => (
        <Bar key={bar.key} bar={bar} prefix={prefix} link={hrefOf(bar.event)} />
      ))}
      {lane.marks.map((mark) => (
        <Mark key={mark.key} mark={mark} y={baseY} link={hrefOf(mark.event)} />
      ))}
    </g>
  );
});

/** A link, drawn where the marks of a page without script lead somewhere. */
function Linked({ link, name, children }: { link: LinkTarget; name: string; children: ReactNode }) {
  return (
    <a href={link.href} tabIndex={link.tabIndex} aria-label={name}>
      <title>{name}</title>
      {children}
    </a>
  );
}

interface MarkProps {
  mark: PlacedMark;
  y: number;
  link: LinkTarget;
}

const Mark = memo(function Mark({ mark, y, link }: MarkProps) {
  const { x, half, count, tick, standing, name } = mark;
  if (count > 1)
    return (
      <Linked link={link} name={name}>
        <rect className="tl-pill" x={x - half} y={y - 8} width={half * 2} height={16} rx={8} />
        <text className="tl-number" x={x} y={y + 4} textAnchor="middle">
          {formatCount(count)}
        </text>
      </Linked>
    );
  return (
    <Linked link={link} name={name}>
      {tick ? (
        <path className="tl-detail" d={`M${x} ${y - 4.5}v9`} />
      ) : (
        <path className="tl-mark" d={SIGN_PATHS[standing]} transform={`translate(${x} ${y})scale(.875)`} />
      )}
    </Linked>
  );
});

interface BarProps {
  bar: PlacedBar;
  prefix: string;
  link: LinkTarget;
}

const Bar = memo(function Bar({ bar, prefix, link }: BarProps) {
  const { name, pieces, y, x0, x1, openStart, openEnd, signX, standing, text } = bar;
  const middle = y + BAR_HEIGHT / 2;
  return (
    <Linked link={link} name={name}>
      {pieces.map((piece) => (
        <rect
          key={piece.fill}
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
