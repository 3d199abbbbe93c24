import type { ReactNode } from 'react';
import { itemAt } from '../../schema/item-at.ts';
import { withBase } from '../../schema/urls.ts';
import type { PlacedTimeline } from '../../timeline/placed.ts';
import { Drawing } from './Drawing.tsx';
import { Lane } from './Lane.tsx';
import type { LinkTarget } from './link-target.ts';

interface Links {
  /** Paths of the pages of events by place. */
  paths: readonly string[];
  base: string;
  /** Whether the Tab key stops at marks. */
  reachable: boolean;
}

interface StillDrawingProps {
  placed: PlacedTimeline;
  /** Ids in the drawing start with this. */
  prefix: string;
  gutter: number;
  links: Links;
  children?: ReactNode;
}

/** A drawing that is made once, on the server: every mark is a link to the page of its event. */
export function StillDrawing({ placed, prefix, gutter, links, children }: StillDrawingProps) {
  const lanes = placed.lanes.map((lane) => (
    <Lane
      key={lane.id}
      lane={lane}
      prefix={`${prefix}-${lane.id}`}
      hrefOf={(event) => target(links, itemAt(links.paths, event))}
      pathOf={(path) => target(links, path)}
    />
  ));
  return (
    <Drawing placed={placed} lanes={lanes} gutter={gutter}>
      {children}
    </Drawing>
  );
}

function target({ base, reachable }: Links, path: string): LinkTarget {
  const href = withBase(base, path);
  return reachable ? { href } : { href, tabIndex: -1 };
}
